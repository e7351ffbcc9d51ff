#include "engine/claim/membership_parts.h"

#include <algorithm>

namespace factlint {

const Predicate* membership_predicate(const ClaimBuilder& builder) {
  const Predicate* predicate = builder.predicates().find("membership");
  if (predicate == nullptr || predicate->role("whole") == nullptr ||
      predicate->role("part") == nullptr)
    return nullptr;
  return predicate;
}

std::vector<RoleFiller> whole_of_members(const SentenceView& view, NodeId noun,
                                         const PredicateRole& whole) {
  for (const Edge& edge : view.phrases().from(noun)) {
    std::vector<RoleFiller> found;
    if (edge.relation == Relation::kModifier && edge.mention != kNoMention)
      found = view.resolve_mention(edge.mention, whole).fillers;
    const std::string_view word = view.context().vocabulary.text(edge.word);
    const bool of = edge.relation == Relation::kPrep && (word == "of" || word == "in");
    if ((of || edge.relation == Relation::kPossessor) && edge.to != kNoNode)
      found = view.resolve(edge.to, whole).fillers;
    if (!found.empty()) return found;
  }
  return {};
}

bool told_full(const SentenceView& view, NodeId noun) {
  const auto words = view.modifiers(noun);
  return std::find(words.begin(), words.end(), "full") != words.end();
}

bool has_word_before_head(const SentenceView& view, const Node& node, std::string_view wanted) {
  for (uint32_t t = node.tokens.first; t < node.head; ++t) {
    if (view.word(t) == wanted) return true;
  }
  return false;
}

bool is_counted(const ClaimBuilder& builder, uint32_t number) {
  const auto& claims = builder.claims();
  return std::any_of(claims.rbegin(), claims.rend(), [&](const Claim& claim) {
    const RoleFiller* filler = claim.role("number");
    return claim.sentence == builder.view().sentence() && claim.check == CheckKind::kCount &&
           filler != nullptr && filler->mention == number;
  });
}

}  // namespace factlint
