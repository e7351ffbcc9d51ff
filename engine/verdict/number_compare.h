// A stated number against a known one: intervals, never points.
#pragma once

#include <cstdint>

#include "engine/value/quantity.h"

namespace factlint {

/// What a comparison of one reading gives.
enum class Agreement : uint8_t {
  kHolds,  ///< the known value makes the statement true
  kClose,  ///< just outside rounding
  kOpen,   ///< neither: the statement is finer than what is known, or too vague
  kFails,  ///< the known value makes it false
};

/// A counted statement against an exact count. Hedged counts fail only where no reading of the
/// hedge reaches `known`. A partitive count
/// ("three of the members") may be less.
Agreement compare_count(const Quantity& stated, int64_t known, bool partitive = false);

/// A stated figure against a known one, which may itself be a bound ("exceeded 45 billion").
Agreement compare_figure(const Quantity& stated, const Quantity& known);

/// `quantity` as a share in percent: fractions become percent, intervals with them.
Quantity as_percent(const Quantity& quantity, bool is_percentage);
/// 100 minus `share`, hedge mirrored: what was not done.
Quantity complement_share(const Quantity& share);

}  // namespace factlint
