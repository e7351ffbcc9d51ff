// From a number or a name to the entity it is told of, along words of the predicate's own field.
//
// Constructions name single steps (subject, "of", apposition). Prose also goes through carriers
// that add nothing: "the number of [full members of the CIS] has stood at [ten]". A path is sure
// where every word on it is such a carrier and every attachment is settled.
#pragma once

#include <optional>

#include "engine/claim/sentence_view.h"

namespace factlint {

struct FieldPath {
  std::vector<RoleFiller> end;  ///< what the path leads to
  NodeId verb = kNoNode;        ///< the verb on it, whose clause gives tense and mode
  NodeId noun = kNoNode;        ///< the field's noun on it ("membership", "members")
  bool negated = false;
  std::string words;  ///< the lemmas passed, in order, for explain
};

struct FieldWish {
  bool through_noun = false;  ///< a noun of the field must lie on the path
  bool not_its_own = false;   ///< not by the start's own prepositions ("eight of [the members]")
};

/// The nearest filler of `role` that the words of `predicate`'s path lead to from `start`; nullopt
/// if there is none or the path has no word of the field. At most kMaxSteps edges.
std::optional<FieldPath> follow_field(const SentenceView& view, const Predicate& predicate,
                                      NodeId start, const PredicateRole& role,
                                      const FieldWish& wish = {});

}  // namespace factlint
