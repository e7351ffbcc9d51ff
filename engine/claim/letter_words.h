// Words that tell of an acronym's letters and what is behind them.
#pragma once

#include <array>
#include <string_view>

namespace factlint {

/// "The abbreviation hides ...", "its letters spell ...".
inline constexpr std::array<std::string_view, 24> kLetterWords = {
    "abbreviation", "abbreviations", "acronym", "acronyms", "letters",  "initials",
    "initialism",   "unpack",        "unpacks", "unpacked", "decode",   "decoded",
    "spell",        "spells",        "spelled", "spelt",    "expand",   "expands",
    "expanded",     "hide",          "hides",   "conceal",  "conceals", "shorthand"};

}  // namespace factlint
