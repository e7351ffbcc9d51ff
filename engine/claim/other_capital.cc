#include "engine/claim/other_capital.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/base/one_of.h"

namespace factlint {
namespace {

constexpr uint32_t kReach = 2;  ///< tokens from the claim to its word "capital"

/// Adjectives that leave it the seat of the government.
constexpr std::array<std::string_view, 32> kSame = {
    "new",       "official", "national",  "present",        "current", "actual", "federal",
    "political", "own",      "modern",    "administrative", "whole",   "entire", "beautiful",
    "bustling",  "leafy",    "sprawling", "tiny",           "little",  "small",  "big",
    "busy",      "sunny",    "dusty",     "mountainous",    "only",    "sole",   "proper",
    "very",      "legal",    "real",      "constitutional"};

/// "cotton", "cultural", "blini", which no lexicon knows: not "the", "is", "as".
bool is_sort(const DocumentContext& context, uint32_t t) {
  const Token& token = context.tokens[t];
  if (token.kind != TokenKind::kWord || one_of(kSame, context.vocabulary.text(token.word)))
    return false;
  const auto readings = context.phrase_finder.classes().candidates(token.word);
  return readings.empty() || is_nominal(readings.front().tag) ||
         readings.front().tag == Tag::kAdjective;
}

/// A capital letter that is not the sentence's own makes a name: "the Tajik capital".
bool is_name(const DocumentContext& context, uint32_t t, TokenRange sentence) {
  if (context.tokens[t].is(kCapitalised) && t != sentence.first) return true;
  const auto named = context.mentions.within({sentence.first, t + 1});
  return std::any_of(named.begin(), named.end(), [&](const Mention& mention) {
    return mention.type == MentionType::kEntity && mention.core.contains(t);
  });
}

}  // namespace

bool other_capital(const DocumentContext& context, const Claim& claim) {
  const TokenRange sentence = context.sentences[claim.sentence].tokens;
  for (uint32_t t = sentence.first + 1; t < sentence.last; ++t) {
    if (context.vocabulary.text(context.tokens[t].word) != "capital") continue;
    const bool own =
        context.tokens[std::min(t + kReach, sentence.last - 1)].end > claim.span.begin &&
        context.tokens[std::max(sentence.first + kReach, t) - kReach].begin < claim.span.end;
    if (own && is_sort(context, t - 1) && !is_name(context, t - 1, sentence)) return true;
  }
  return false;
}

}  // namespace factlint
