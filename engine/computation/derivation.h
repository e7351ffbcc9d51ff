// What the figures of a passage give: sums, differences, products, shares of them, each with its
// reckoning.
#pragma once

#include <string>
#include <vector>

#include "engine/computation/ledger.h"

namespace factlint::computation {

/// How a figure may follow from others, one bit each.
enum Relation : uint16_t {
  kSumOf = 1U << 0U,
  kDifferenceOf = 1U << 1U,
  kRestOf = 1U << 2U,  ///< a whole without its parts; of percentages, what is missing from 100
  kProductOf = 1U << 3U,
  kQuotientOf = 1U << 4U,
  kShareOf = 1U << 5U,    ///< part of whole, in percent
  kPortionOf = 1U << 6U,  ///< the amount that a percentage or fraction of a whole is
  kChangeOf = 1U << 7U,   ///< in percent
  kAverageOf = 1U << 8U,
  kSameAs = 1U << 9U,  ///< the same told in another unit: "134 minutes", "three in four" and 75%
  /// What a percentage was put on or taken off, or the tax that a price holds.
  kBaseOf = 1U << 10U,
};
using Relations = uint16_t;
inline constexpr Relations kEveryRelation = (1U << 11U) - 1;

struct Derivation {
  Relation relation = kSumOf;
  Decimal value;
  Interval reach;  ///< what the rounding of the premises allows
  std::vector<const Entry*> premises;
  std::string steps;   ///< "27 + 19 = 46"
  int direction = 0;   ///< of a change: +1 where it rises, -1 where it falls
  bool loose = false;  ///< counted by whole years, or both ends of days: a step either way fits
};

/// Everything that the passage gives in the unit of `entry`, of the relations asked for. Bounded:
/// of long passages, the entries nearest to `entry` only.
std::vector<Derivation> derivations(const Ledger& ledger, const Entry& entry, Relations relations);

/// Whether the entry says what the derivation gives, or comes so near that rounding may explain it.
enum class Fit : uint8_t { kYes, kNear, kNo };
Fit fit_of(const Entry& entry, const Derivation& derivation);

}  // namespace factlint::computation
