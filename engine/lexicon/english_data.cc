// The files named by FACTLINT_LEXICON_FILE and FACTLINT_KINDS_FILE -> bytes in the read-only data
// of the library.
#include "engine/lexicon/english_data.h"

#include <cstddef>

#ifndef FACTLINT_LEXICON_FILE
#error "define FACTLINT_LEXICON_FILE as the quoted path of english.tsv"
#endif
#ifndef FACTLINT_KINDS_FILE
#error "define FACTLINT_KINDS_FILE as the quoted path of kinds.tsv"
#endif

// The assembler copies the files: no generated source, and no compiler chokes on a literal of
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
    ".global factlint_kinds_begin\n"
    ".global factlint_kinds_end\n"
    ".hidden factlint_kinds_begin\n"
    ".hidden factlint_kinds_end\n"
    ".balign 16\n"
    "factlint_kinds_begin:\n"
    ".incbin \"" FACTLINT_KINDS_FILE
    "\"\n"
    "factlint_kinds_end:\n"
    ".byte 0\n"
    ".popsection\n");

// The assembler gives these their names.
// NOLINTBEGIN(readability-identifier-naming)
extern "C" {
__attribute__((visibility("hidden"))) extern const char factlint_lexicon_begin[];
__attribute__((visibility("hidden"))) extern const char factlint_lexicon_end[];
__attribute__((visibility("hidden"))) extern const char factlint_kinds_begin[];
__attribute__((visibility("hidden"))) extern const char factlint_kinds_end[];
}
// NOLINTEND(readability-identifier-naming)

namespace factlint {

std::string_view english_lexicon_text() {
  return {factlint_lexicon_begin,
          static_cast<size_t>(factlint_lexicon_end - factlint_lexicon_begin)};
}

std::string_view kinds_text() {
  return {factlint_kinds_begin, static_cast<size_t>(factlint_kinds_end - factlint_kinds_begin)};
}

}  // namespace factlint
