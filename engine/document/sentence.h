// Sentences: token ranges of a document, never across a block.
#pragma once

#include <vector>

#include "engine/base/span.h"

namespace factlint {

struct Sentence {
  TokenRange tokens;
  uint32_t block = 0;     ///< index into Document::blocks
  bool headline = false;  ///< heading, or a line in capitals
  bool all_caps = false;  ///< capitals carry no information here
  bool prose = true;      ///< false: ids, code-like, numbered tables (the prose gate)
};

}  // namespace factlint
