// Values -> the words that messages tell them in.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/value/quantity.h"

namespace factlint {

/// "nine", "twenty-one"; digits from 100 on.
std::string number_in_words(int64_t number);
/// In words or digits, as the text it answers was written.
std::string number_like(int64_t number, bool words);
/// "second", "twentieth"; "34th" beyond.
std::string ordinal_in_words(int64_t number);
/// "A", "A and B", "A, B and C".
std::string list_in_words(const std::vector<std::string>& items);
/// "a military alliance", "an observer"; unchanged if there is an article or possessive already.
std::string with_article(std::string_view noun);
std::string plural(std::string_view noun);
/// "more than $45 billion", "less than 10 percent", "17".
std::string quantity_in_words(const Quantity& quantity);
/// "more than ", "" ...
std::string_view hedge_words(Hedge hedge);
/// The hedge of "more than", "exceed", "at most"; kNone if the words are none.
Hedge hedge_of_words(std::string_view words);
/// The number of "second", "inaugural", "3rd"; 0 if it is none.
int64_t ordinal_value(std::string_view word);
/// First letter small, unless the word is an acronym or name written so on purpose ("CIS").
std::string lower_title(std::string_view title);
/// The words of an amount as they stand inside a sentence: "At least ten" as "at least ten".
std::string amid_sentence(std::string words);

}  // namespace factlint
