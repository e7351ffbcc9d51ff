// One event that a sentence tells of: its claim, and whether the words tell an event at all.
#pragma once

#include <string>
#include <string_view>

#include "engine/claim/event_group.h"

namespace factlint {

class EventReader {
 public:
  EventReader(ClaimBuilder& builder, const EventGroup& group)
      : builder_(builder), view_(builder.view()), group_(group) {}

  void read();

 private:
  // The claim and its roles
  const RelationInstance& leading_instance() const;
  void settle_grant(Claim& claim, const RelationInstance& lead) const;
  bool fill_roles(Claim& claim);
  void settle_receiver(Claim& claim) const;
  void settle_pronoun(Claim& claim) const;
  void add_heads(Claim& claim) const;
  bool stands_under_plan(NodeId verb) const;
  bool is_told_by_paper(NodeId verb) const;
  void add_receiver_of_cleft(Claim& claim) const;
  bool is_under_way(NodeId verb) const;
  bool gives_status_itself(const Claim& claim) const;
  bool is_up_to_leaders(NodeId verb) const;
  bool announces_plan() const;
  bool stands_already(NodeId noun) const;
  bool is_said_now(NodeId verb) const;
  bool fill_role(Claim& claim, const std::string& role);
  bool has_role(const Claim& claim, std::string_view role) const;
  void drop_set_apart(Claim& claim) const;
  void add_sole_sender(Claim& claim) const;
  void add_told_destination(Claim& claim) const;

  // Its noun phrase: event_noun.cc
  void read_noun(Claim& claim);
  bool counts_a_part(NodeId id) const;
  bool stands_behind_not(NodeId id) const;
  bool is_denied(NodeId id) const;
  bool has_condition() const;
  bool dates_another(NodeId id) const;
  void read_first(Claim& claim, NodeId id) const;
  bool gives_it(NodeId id) const;
  void read_other_kind(Claim& claim, NodeId id) const;
  bool in_capacity(uint32_t t) const;
  bool tells_other_thing(uint32_t t) const;
  std::string noun_words(NodeId id) const;

  // Told of before: event_before.cc
  void inherit(Claim& claim) const;
  bool names_other(const RoleFiller& filler) const;
  void inherit_names(Claim& claim) const;
  bool takes_up_force() const;
  bool is_said_of_it() const;
  bool starts_with_it() const;
  static bool tells_of_other(const Claim& claim, const Claim& before);

  // What the words tell: event_told.cc
  bool may_tell_event() const;
  bool tells_event(const Claim& claim) const;
  bool calls(NodeId verb) const;
  bool is_cue_noun(NodeId id) const;
  bool is_role_noun(NodeId id) const;
  static bool is_presence(std::string_view lemma);
  bool gathers_by_idiom() const;
  bool tells_since(NodeId noun) const;
  bool names_meeting() const;
  bool names_peacekeepers() const;
  bool told_before() const;
  bool only_attends(const Claim& claim, const RelationInstance& lead) const;
  bool denies_vaguely(NodeId verb) const;
  void read_refused_host(Claim& claim, const RelationInstance& lead) const;
  bool denies_refusal(const RelationInstance& lead) const;
  bool stays_away(const RelationInstance& lead) const;
  bool only_asks() const;
  bool tells_of_two() const;
  bool tells_otherwise() const;
  bool goes_home() const;

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const EventGroup& group_;
};

}  // namespace factlint
