// Tokens -> a unit of measure: "km", "square miles", "degrees Celsius", "metres per second", "km²".
#pragma once

#include <optional>
#include <string>

#include "engine/mention/token_view.h"

namespace factlint {

struct UnitReading {
  std::string name;  ///< English singular: "kilometer per hour"
  Dimension dimension = Dimension::kOther;
  Decimal factor{1};  ///< in the dimension's base unit
  uint32_t last = 0;  ///< one past its last token
  bool money_too = false;
  bool with_article = false;  ///< "a mile" is a quantity
};

class UnitReader {
 public:
  explicit UnitReader(const TokenView& view) : view_(view) {}
  /// The unit at token `i`; `glued`: no space between it and its number.
  std::optional<UnitReading> read(uint32_t i, bool glued) const;

 private:
  UnitReading reading_of(uint16_t index, uint32_t last) const;
  std::optional<UnitReading> word_unit(uint32_t i, bool glued) const;
  bool unit_may_end(uint32_t i) const;
  std::optional<UnitReading> degree_unit(uint32_t i) const;
  std::optional<UnitReading> degree_letter(uint32_t i, bool glued) const;
  std::optional<UnitReading> letter_with_power(uint32_t i) const;
  void append_power(UnitReading& unit) const;
  void append_per(UnitReading& unit) const;
  static void raise(UnitReading& unit, int power);

  const TokenView& view_;
};

}  // namespace factlint
