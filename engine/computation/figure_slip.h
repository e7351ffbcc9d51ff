// How a wrong figure looks beside the right one: digits swapped or dropped, a step beside it.
#pragma once

#include "engine/computation/ledger.h"

namespace factlint::computation {

/// Digits swapped, one digit off, a zero too many, or nearly right.
bool slip_of(Decimal told, Decimal right);

/// Percentages of fractions one step apart: "one in four" for one in five, "two thirds" for three
/// quarters.
bool fraction_slip(Decimal told, Decimal right);

/// A length of time with an hour or ten minutes too many or too few.
bool clock_slip(const Entry& entry, Decimal right);

}  // namespace factlint::computation
