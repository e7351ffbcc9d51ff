// The number that a relation gives its subject: at a role, at the cue noun, or behind its verb.
#pragma once

#include <vector>

#include "engine/claim/claim_builder.h"
#include "engine/claim/relation_instance.h"

namespace factlint {

/// A value's mention, and the verb that puts it there.
struct SubjectQuantity {
  uint32_t mention = kNoMention;
  NodeId verb = kNoNode;
  bool strict = true;
  bool found() const { return mention != kNoMention; }
};

/// Reads one instance of a rule's predicate.
class SubjectQuantities {
 public:
  SubjectQuantities(const SentenceView& view, const Rule& rule, const RelationInstance& instance,
                    const std::vector<const BoundVerb*>& bounds)
      : view_(view), rule_(rule), instance_(instance), bounds_(bounds) {}

  SubjectQuantity find(const PredicateRole& role) const;
  /// "the standing capacity", "a price of $5 per month": the noun is narrowed to something else.
  bool is_qualified() const;
  /// The number that `id` is, or (for the cue noun and the role's own nouns) has: "87 points".
  uint32_t number_at(NodeId id, const PredicateRole& role, bool cue) const;
  /// A word at the node makes it something else.
  bool is_blocked(NodeId id) const;
  /// The role "bound" of `claim` from its verb ("exceeds"); `span` then holds the verb.
  void put_bound(Claim& claim, const RelationInstance& instance, TextRange& span) const;

 private:
  SubjectQuantity at_roles(const PredicateRole& role) const;
  SubjectQuantity at_noun(const PredicateRole& role) const;
  SubjectQuantity behind_verb(NodeId noun, const PredicateRole& role) const;
  bool is_step(uint32_t m) const;
  bool counts() const;
  bool measures(NodeId verb) const;
  std::string_view word(WordId id) const { return view_.context().vocabulary.text(id); }

  const SentenceView& view_;
  const Rule& rule_;
  const RelationInstance& instance_;
  const std::vector<const BoundVerb*>& bounds_;
};

}  // namespace factlint
