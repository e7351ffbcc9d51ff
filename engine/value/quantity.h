// A number as a text states it: point, last stated digit, hedge, interval, unit.
#pragma once

#include <cstdint>
#include <string>

#include "engine/value/interval.h"

namespace factlint {

/// How the text bounds its number. The table of widths is hedged_interval() in quantity.cc.
enum class Hedge : uint8_t {
  kNone,      ///< "45", "exactly 45"
  kAbout,     ///< about, some, roughly, around
  kMoreThan,  ///< more than, over, exceeding, above (open)
  kAtLeast,   ///< at least, no fewer than, or more (closed)
  kLessThan,  ///< less than, under, below, short of (open)
  kAtMost,    ///< at most, up to, no more than (closed)
  kNearly,    ///< nearly, almost, just under, close to: just below
  kJustOver,  ///< just over, a little more than, barely over: just above
  kBetween,   ///< a stated range: between 5 and 10, 5-10, $4bn to $5bn
  kVague,     ///< dozens, hundreds, a couple, several
};

/// What a number is of. The unit string of INTERFACE.md ("USD", "kilometer per hour") is `unit`.
struct Quantity {
  Decimal value;     ///< the stated point; of a range its low end
  Decimal grain{1};  ///< the unit of the last stated digit: 1 for "45", 1e8 for "4.5 billion"
  Hedge hedge = Hedge::kNone;
  Interval
      stated;  ///< what the words say: point, or the hedge's or range's bounds ("over 40" = (40,))
  Interval
      interval;  ///< what the value may be: rounding by grain/2 for a point, tolerance for "about"
  bool points = false;  ///< percentage points, not percent
  bool words = false;   ///< written in words ("eleven"), not digits
  bool exact = false;   ///< "exactly 45", "equal to 45": no rounding, the interval is the point
  std::string unit;     ///< ISO 4217 code, unit in the English singular, or empty
  bool operator==(const Quantity&) const = default;
};

/// The interval that value, grain and hedge stand for (rounding and tolerance included).
Interval hedged_interval(Decimal value, Decimal grain, Hedge hedge);
/// The bounds that the words alone say: a point, or the hedge's open or closed ray.
Interval stated_interval(Decimal value, Hedge hedge);

}  // namespace factlint
