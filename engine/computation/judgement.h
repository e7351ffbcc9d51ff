// What the printed figures give against what the text says: exact within rounding, near, or
// neither.
#pragma once

#include <string>

#include "engine/value/quantity.h"
#include "engine/verdict/verdict.h"

namespace factlint::computation {

/// A result computed from printed figures: the points as printed, and everything that their
/// rounding allows.
struct Computed {
  Decimal point;
  Interval reach;
};

/// `stated` as an interval that its own rounding and hedge allow.
VerdictKind judge_stated(const Computed& computed, const Quantity& stated);

/// Percentage of a fraction ("a quarter" = 25): fractions are round by nature, so they allow two
/// points.
VerdictKind judge_fraction(const Computed& computed, Decimal percent, Hedge hedge);

/// A factor ("doubled", "three times"): allows a tenth of the step either way.
VerdictKind judge_multiple(Decimal ratio, Decimal stated, Hedge hedge);

/// 100 * (after - before) / before, without its sign.
Computed percent_change(const Quantity& before, const Quantity& after);
/// 100 * part / whole.
Computed percent_share(const Quantity& part, const Quantity& whole);

/// "25", "12.5", "1,250": at most `digits` places, no trailing zeros, groups from 10,000 on as
/// texts print them.
std::string printed(Decimal value, int digits = 1);
/// As many as `stated` is told with, so that what differs is seen to.
int digits_for(const Quantity& stated);
bool within(Decimal value, Decimal target, Decimal reach);
bool is_bound(Hedge hedge);  ///< more than, at least, less than, at most: one side is open

}  // namespace factlint::computation
