#include "engine/claim/reservations.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/claim/former_state.h"
#include "engine/claim/other_capital.h"
#include "engine/claim/refuted.h"
#include "engine/claim/some_members.h"
#include "engine/claim/taken_back.h"

namespace factlint {
namespace {

/// The body's name is there only as the first part of a longer one, "the CIS Youth Council": the
/// claim is of that body.
bool of_longer_name(const DocumentContext& context, const Claim& claim) {
  const Sentence& sentence = context.sentences[claim.sentence];
  if (sentence.headline) return false;
  bool longer = false;
  for (const Mention& mention : context.mentions.within(sentence.tokens)) {
    if (mention.type != MentionType::kEntity) continue;
    const auto& named = context.mentions.entity(mention).candidates;
    const bool same =
        std::any_of(claim.roles.begin(), claim.roles.end(), [&](const RoleFiller& filler) {
          return !filler.entities.empty() && filler.entities == named;
        });
    if (!same) continue;
    const uint32_t next = mention.core.last;
    if (!sentence.tokens.contains(next) || context.tokens[next].kind != TokenKind::kWord ||
        !context.tokens[next].is(kCapitalised) || context.tokens[next].is(kAllCaps))
      return false;
    longer = true;
  }
  return longer;
}

/// Several years are told and none is the claim's: "The 2023 summit was in A, the 2024 one in B".
bool of_one_of_years(const DocumentContext& context, const Claim& claim) {
  if (claim.time.has_value()) return false;
  const TokenRange sentence = context.sentences[claim.sentence].tokens;
  int years = 0;
  for (uint32_t t = sentence.first; t < sentence.last; ++t) {
    const Token& token = context.tokens[t];
    if (token.kind != TokenKind::kNumber || token.end - token.begin != 4) continue;
    const std::string_view digits = context.view({t, t + 1});
    if (!digits.starts_with("19") && !digits.starts_with("20")) continue;
    if (context.as_of && digits == std::to_string(civil(*context.as_of).year)) return false;
    ++years;
  }
  return years > 1;
}

bool tells_otherwise(const DocumentContext& context, const Claim& claim) {
  const bool roll = claim.check == CheckKind::kMember || claim.check == CheckKind::kList;
  const bool of_body = claim.check == CheckKind::kCount || claim.predicate == "founding";
  return (claim.mode != ClaimMode::kDenied && refuted(context, claim)) ||
         taken_back(context, claim.sentence) || (roll && tells_former_state(context, claim)) ||
         (claim.predicate == "capital" && other_capital(context, claim)) ||
         (claim.check == CheckKind::kEvent && of_one_of_years(context, claim)) ||
         (of_body && of_longer_name(context, claim));
}

}  // namespace

void add_reservations(const DocumentContext& context, Claim& claim) {
  if (!claim.strict) return;
  if (claim.check == CheckKind::kList && lists_some(context, claim))
    claim.list_kind = ListKind::kOpen;
  claim.strict = !tells_otherwise(context, claim);
}

}  // namespace factlint
