#include "engine/claim/membership_tally.h"

#include <algorithm>
#include <array>

#include "engine/claim/membership_words.h"

namespace factlint {

bool TallySentence::may_count(uint32_t m) const {
  const auto claims = claims_since(builder_, view_.sentence());
  const bool counted = std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
    const RoleFiller* number = claim.role("number");
    return claim.strict && number != nullptr && number->mention == m;
  });
  if (!is_number(m) || counted) return false;
  const Quantity& q = view_.context().mentions.quantity(mention(m));
  return q.hedge == Hedge::kNone && q.unit.empty() && q.value.is_integer() &&
         !(q.value < Decimal(3)) && !(Decimal(60) < q.value);
}

uint32_t TallySentence::past_states(uint32_t t, bool& full) const {
  for (; word(t) == "full" || word(t) == "member" || word(t) == "sovereign"; ++t)
    full |= word(t) == "full";
  return names_state(word(t)) ? t + 1 : t;
}

std::vector<RoleFiller> TallySentence::body_at(uint32_t t) const {
  for (const uint32_t m : view_.mentions()) {
    if (mention(m).tokens.first > t) break;
    if (is_name(m) && mention(m).core.first == t) return whole_named(m);
  }
  return {};
}

void TallySentence::add(uint32_t m, std::vector<RoleFiller> roles, uint32_t last, bool full,
                        bool some) {
  constexpr uint16_t kOpen =
      kQuestionClause | kConditional | kWish | kImperative | kDenied | kFalseReport | kPlanned;
  const NodeId at = view_.phrases().node_at(mention(m).tokens.first);
  const bool apart = last < sentence().last && (word(last) == "if" || word(last) == "when");
  if (at != kNoNode && !apart && (view_.clause_flags(at) & kOpen & ~kImperative) != 0) return;
  Claim claim = start_count(std::move(roles), m);
  if (full) claim.status = "full";
  claim.partitive = some;
  builder_.add(std::move(claim), view_.context().text_range({mention(m).tokens.first, last}));
}

}  // namespace factlint
