// A factor told in words: "twice as", "three times the", "doubled".
#pragma once

#include <optional>

#include "engine/computation/sentence_text.h"

namespace factlint::computation {

/// A factor as words tell it, in atoms [first, last).
struct Factor {
  Decimal value;
  Hedge hedge = Hedge::kNone;
  uint32_t first = 0;
  uint32_t last = 0;
  bool more = false;  ///< "three times more": the factor, or one more
  bool as = false;    ///< "three times as many": holds the two amounts together
};

/// "twice as", "three times the", "doubled", "half as many" at atom `i`.
std::optional<Factor> factor_at(const SentenceText& text, uint32_t i);

}  // namespace factlint::computation
