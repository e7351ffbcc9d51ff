// What the readers by nearness share: whether a sentence is plain enough to confirm anything by
// it, and the names near each other in it.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"

namespace factlint {

/// A question, a wish, what is only supposed or called false: nothing is confirmed by it.
bool only_supposes(const SentenceView& view);
/// The sentence's only condition is that its source is right: "if the figures are anything to go
/// by".
bool rests_on_evidence(const SentenceView& view);
/// Words of denial and exception in the sentence ("not", "without", "bar").
size_t denials(const SentenceView& view);
/// Some word of the sentence, folded, is one of `words`.
template <size_t N>
bool says_any(const SentenceView& view, const std::array<std::string_view, N>& words) {
  const TokenRange tokens = view.phrases().tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    if (one_of(words, view.folded(t))) return true;
  }
  return false;
}
/// The distinct entities of the role's types that `tokens` name.
std::vector<RoleFiller> named_near(const SentenceView& view, const PredicateRole& role,
                                   TokenRange tokens);
/// The sentence with the one before it in its block.
TokenRange with_sentence_before(const SentenceView& view);
/// The only date or period of the sentence; kNoMention if none or several are told.
uint32_t only_time(const SentenceView& view);
/// A claim that may only confirm, with the time that the sentence tells.
Claim start_hint(const ClaimBuilder& builder, RuleId rule, const Predicate& predicate);

}  // namespace factlint
