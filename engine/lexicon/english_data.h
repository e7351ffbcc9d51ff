// The bytes of english.tsv and kinds.tsv, as compiled into the library.
#pragma once

#include <string_view>

namespace factlint {

/// One form a line: `form<TAB>analysis ...`; see lexicon.cc for the grammar. Lives as long as the
/// program; a NUL stands behind it.
std::string_view english_lexicon_text();

/// Classes of nouns, then nouns; see kinds.cc.
std::string_view kinds_text();

}  // namespace factlint
