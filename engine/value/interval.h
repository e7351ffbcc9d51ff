// Intervals of decimals: a printed or hedged number is never a point (DESIGN.md, "Numbers are
// intervals").
#pragma once

#include <optional>
#include <string>

#include "engine/value/decimal.h"

namespace factlint {

/// [low, high] with open or closed ends; a missing end is unbounded.
struct Interval {
  std::optional<Decimal> low;
  std::optional<Decimal> high;
  bool low_open = false;   ///< the low end itself is excluded
  bool high_open = false;  ///< the high end itself is excluded

  static Interval point(Decimal value) { return {value, value, false, false}; }
  static Interval closed(Decimal low, Decimal high) { return {low, high, false, false}; }
  static Interval above(Decimal low, bool open) { return {low, std::nullopt, open, false}; }
  static Interval below(Decimal high, bool open) { return {std::nullopt, high, false, open}; }

  bool is_point() const { return low && high && *low == *high; }
  bool contains(Decimal value) const;
  bool contains(const Interval& other) const;
  bool intersects(const Interval& other) const;
  /// "[5,10]", "(40000000000,)", "(,7]"; the form of INTERFACE.md.
  std::string to_string() const;
  bool operator==(const Interval&) const = default;
};

/// Every a + b, a - b, a * b with a, b in the intervals (ends exact; products of non-negative
/// ranges only).
Interval operator+(const Interval& a, const Interval& b);
Interval operator-(const Interval& a, const Interval& b);
Interval operator*(const Interval& a, const Interval& b);
/// Every a / b; unbounded where b may be zero. Non-negative ranges only.
Interval operator/(const Interval& a, const Interval& b);

}  // namespace factlint
