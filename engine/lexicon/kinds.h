// What a thing may be called by a more general noun: a ferry is a boat, a vessel, a craft.
//
// The data (engine/lexicon/kinds.tsv) are WordNet's hypernyms of nouns, made by
// tools/lexicon/make_kinds.py and compiled into the library.
#pragma once

#include <string_view>

namespace factlint {

/// Every `noun` may be called a `general`, or is the same word; both are lemmas. Of a word's
/// several senses each counts.
bool kind_of(std::string_view noun, std::string_view general);

}  // namespace factlint
