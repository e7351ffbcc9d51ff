// A punctuation mark or symbol in; its class and ASCII stand-in out.
#pragma once

#include "engine/document/token.h"

namespace factlint {

/// Class and ASCII stand-in of a punctuation mark.
struct MarkInfo {
  MarkClass mark_class = kOtherMark;
  char ascii = 0;
};

/// Dashes stand as '-', curly quotes as '"' or '\''. Straight quotes count as opening: the
/// tokenizer knows better.
MarkInfo classify_mark(char32_t c);

}  // namespace factlint
