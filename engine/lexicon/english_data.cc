// The file named by FACTLINT_LEXICON_FILE -> bytes in the read-only data of the library.
#include "engine/lexicon/english_data.h"

#include <cstddef>

#ifndef FACTLINT_LEXICON_FILE
#error "define FACTLINT_LEXICON_FILE as the quoted path of english.tsv"
#endif

// The assembler copies the file: no generated source, and no compiler chokes on a literal of
// megabytes.
asm(".pushsection .rodata\n"
    ".global factlint_lexicon_begin\n"
    ".global factlint_lexicon_end\n"
    ".hidden factlint_lexicon_begin\n"
    ".hidden factlint_lexicon_end\n"
    ".balign 16\n"
    "factlint_lexicon_begin:\n"
    ".incbin \"" FACTLINT_LEXICON_FILE
    "\"\n"
    "factlint_lexicon_end:\n"
    ".byte 0\n"
    ".popsection\n");

// The assembler gives these their names.
// NOLINTBEGIN(readability-identifier-naming)
extern "C" {
__attribute__((visibility("hidden"))) extern const char factlint_lexicon_begin[];
__attribute__((visibility("hidden"))) extern const char factlint_lexicon_end[];
}
// NOLINTEND(readability-identifier-naming)

namespace factlint {

std::string_view english_lexicon_text() {
  return {factlint_lexicon_begin,
          static_cast<size_t>(factlint_lexicon_end - factlint_lexicon_begin)};
}

}  // namespace factlint
