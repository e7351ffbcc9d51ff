// Position of a number -> the hedge before or after it, with its extent.
#pragma once

#include "engine/mention/token_view.h"
#include "engine/value/quantity.h"

namespace factlint {

struct HedgeReading {
  uint32_t first = 0;  ///< of a leading hedge: its first token, else the position asked about
  uint32_t last = 0;   ///< of a trailing hedge: one past its last token
  Hedge hedge = Hedge::kNone;
  bool found = false;
  bool exact = false;   ///< "exactly", "equal to": no rounding
  bool closes = false;  ///< "... or equal to": an open bound before becomes closed
};

class HedgeReader {
 public:
  explicit HedgeReader(const TokenView& view) : view_(view) {}

  /// The hedge that ends right before token `i`: "well over", "at least some", ">", "~".
  HedgeReading before(uint32_t i) const;
  /// The hedge that begins at token `i`: "or more", "+", "-plus".
  HedgeReading after(uint32_t i) const;

 private:
  bool match_backwards(const WordSequence& sequence, uint32_t end) const;
  bool match_forwards(const WordSequence& sequence, uint32_t begin) const;
  bool mark_before(HedgeReading& reading) const;
  bool denied(uint32_t i) const;
  bool verb_takes_up(uint32_t i) const;
  bool words_before(HedgeReading& reading) const;
  void modifiers_before(HedgeReading& reading) const;

  const TokenView& view_;
};

}  // namespace factlint
