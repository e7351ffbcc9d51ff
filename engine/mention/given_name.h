// Spellings of given names: "Andrey" and "Andrei" are one name.
#pragma once

#include <string_view>

namespace factlint {

/// True if two given names are spellings of one (transliteration variants, an initial, letter
/// case), or equal.
bool same_given_name(std::string_view a, std::string_view b);

}  // namespace factlint
