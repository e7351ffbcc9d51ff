#include "engine/claim/reservations.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/base/utf8.h"
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

/// "All but three of the members": the number is that of those left out.
bool counts_the_rest(const DocumentContext& context, const Claim& claim) {
  const RoleFiller* number = claim.role("number");
  if (number == nullptr || number->mention == kNoMention) return false;
  const TokenRange sentence = context.sentences[claim.sentence].tokens;
  const uint32_t first = context.mentions.all[number->mention].tokens.first;
  if (first < sentence.first + 2) return false;
  const std::string before = fold_word(context.view({first - 1, first}));
  const std::string all = fold_word(context.view({first - 2, first - 1}));
  return (before == "but" || before == "except" || before == "bar" || before == "save") &&
         (all == "all" || all == "everyone" || all == "everybody");
}

/// "The pact has six states, and Tashkent is the capital of none of them."
bool of_none(const DocumentContext& context, const Claim& claim) {
  if (claim.negated) return false;
  const TokenRange sentence = context.sentences[claim.sentence].tokens;
  for (uint32_t t = sentence.first; t + 1 < sentence.last; ++t) {
    const Token& token = context.tokens[t];
    if (token.begin < claim.span.begin || token.end > claim.span.end) continue;
    if (fold_word(context.view({t, t + 1})) == "none" &&
        fold_word(context.view({t + 1, t + 2})) == "of")
      return true;
  }
  return false;
}

bool tells_otherwise(const DocumentContext& context, const Claim& claim) {
  const bool roll = claim.check == CheckKind::kMember || claim.check == CheckKind::kList;
  const bool of_body = claim.check == CheckKind::kCount || claim.predicate == "founding";
  return (claim.mode != ClaimMode::kDenied && refuted(context, claim)) ||
         taken_back(context, claim.sentence) || (roll && tells_former_state(context, claim)) ||
         (claim.check == CheckKind::kMember && of_none(context, claim)) ||
         (claim.check == CheckKind::kCount && counts_the_rest(context, claim)) ||
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
