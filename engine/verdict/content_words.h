// Text -> the words that carry its meaning, in one spelling: how titles, kinds and names are
// compared.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace factlint {

using WordList = std::vector<std::string>;

/// The folded words of `text` without articles and small prepositions. British spellings become
/// American ("defence" = "defense"), "co-operation" is one word, other hyphens part words. With
/// `singular`, plurals lose their s ("affairs" = "affair").
WordList content_words(std::string_view text, bool singular = true);

bool has_word(const WordList& words, std::string_view word);
/// Every word of `some` is in `all`.
bool has_all(const WordList& all, const WordList& some);
/// The same words, in any order and number.
bool same_words(const WordList& a, const WordList& b);
/// How many words of `a` are in `b`.
size_t shared_words(const WordList& a, const WordList& b);

}  // namespace factlint
