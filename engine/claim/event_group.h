// Relation instances that tell of one event, and what is read of an event beside its roles.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "engine/claim/claim_builder.h"

namespace factlint {

/// Instances that tell of one event: they share the event's noun or the verb.
struct EventGroup {
  const Predicate* predicate = nullptr;
  std::vector<const RelationInstance*> instances;
  std::vector<NodeId> nodes;  ///< verbs and cue nouns

  bool shares(const RelationInstance& instance) const;
  void take(const RelationInstance& instance);
};

std::vector<EventGroup> group_events(const std::vector<RelationInstance>& instances);

/// When the event is told to have been: a date of its own clause, or the only one near.
void read_event_time(ClaimBuilder& builder, const EventGroup& group, Claim& claim);
/// How many-th of its kind the event is told to be: "for the second time", "never before".
void read_occurrence(const SentenceView& view, const EventGroup& group, Claim& claim);
/// The series that the event's noun is, or is modified by, or that the sentence alone names.
void read_event_series(const SentenceView& view, const EventGroup& group, Claim& claim);
/// "Its troops flew in": the actor may be any body that the sentence before names.
void widen_actor(const SentenceView& view, const EventGroup& group, Claim& claim);
/// Where a meeting is told to be by other words than its own: "met there", "X was the venue when".
void read_meeting_place(const SentenceView& view, const EventGroup& group, Claim& claim);
/// "X was the venue when [the council] met": the series belongs to the venue of the group.
bool is_held_there(const SentenceView& view, const EventGroup& group, NodeId series);
/// The lemma of a verb by which somebody is asked to come or to send.
bool is_asking(std::string_view verb);
/// Who asked for a deployment: "at X's request", "uninvited".
void read_request(const SentenceView& view, const EventGroup& group, Claim& claim);
/// The same by "asked by X", "X turned to it, and it answered".
void read_asked(const SentenceView& view, const EventGroup& group, Claim& claim,
                const PredicateRole& role);

/// The distinct things of the role's types, and of `types` where given, that the sentence names.
std::vector<RoleFiller> named_in(const SentenceView& view, const PredicateRole& role,
                                 std::initializer_list<std::string_view> types);
/// Who visits what, where they stand beside the visit: "As part of a working visit, X spoke in Y".
void read_visit_beside(const SentenceView& view, const EventGroup& group, Claim& claim);

/// Ordinals of named series, wherever they stand.
void read_ordinals(ClaimBuilder& builder);
/// How many papers a meeting has before it.
void read_documents(ClaimBuilder& builder);

}  // namespace factlint
