// The words of a description as stems, so that "killed in the depot blaze" meets "the blaze killed
// five people at the depot".
#pragma once

#include <string_view>
#include <vector>

#include "engine/computation/listed_words.h"
#include "engine/computation/sentence_text.h"

namespace factlint::computation {

/// Lemma of the word at `i`, or the name of its class where many words tell the same ("kill",
/// "die", "victim"); empty for words without content.
std::string_view stem_at(const SentenceText& text, uint32_t i);

/// Sorted stems of atoms [first, last).
std::vector<std::string_view> stems_of(const SentenceText& text, uint32_t first, uint32_t last);

/// How many of `part` are not in `whole`; both sorted.
size_t missing_from(const std::vector<std::string_view>& part,
                    const std::vector<std::string_view>& whole);

/// One of `words` stands in atoms [first, last).
bool any_among(const SentenceText& text, const ListedWords& words, uint32_t first = 0,
               uint32_t last = kNone);

/// Words that tell one of several things apart, or one time from another ("first", "new", "last
/// year", "planned"): both places must hold the same ones.
std::vector<std::string_view> contrasts_of(const SentenceText& text, uint32_t first = 0,
                                           uint32_t last = kNone);

/// Nothing in either sentence says that the value may have changed, or is another's.
bool same_setting(const SentenceText& a, const SentenceText& b);

}  // namespace factlint::computation
