// Whether what was read as a number is one: "one" may be a pronoun, "second" a unit, "half" a time.
#pragma once

#include "engine/mention/measure_reader.h"
#include "engine/mention/token_view.h"

namespace factlint {

class NumberDoubt {
 public:
  explicit NumberDoubt(const TokenView& view) : view_(view) {}

  /// True if `e` is no number. `end_of_last` is where the mention before it ends.
  bool no_number(const Expression& e, uint32_t end_of_last) const;

 private:
  bool clock_word(uint32_t i) const;
  bool rate_before(uint32_t i, uint32_t end_of_last) const;
  bool pronoun_one(uint32_t i) const;
  bool half_of_time(uint32_t i) const;
  bool unit_second(uint32_t i) const;

  const TokenView& view_;
};

}  // namespace factlint
