// Words and figures of a text as messages tell them.
#pragma once

#include <string>
#include <string_view>

#include "engine/value/quantity.h"

namespace factlint::computation {

/// Words that began a sentence as they stand inside one: "A third" -> "a third".
std::string mid_sentence(std::string_view words);
/// The number of a length: "five-year", "five years ago" -> "five".
std::string bare_length(std::string_view words);
/// "$240,000", "€56.25", "30".
std::string amount_in_words(Decimal value, std::string_view unit);
/// "295 feet", "392 degrees Fahrenheit", "1 mile".
std::string measure_in_words(const std::string& number, std::string_view unit);

}  // namespace factlint::computation
