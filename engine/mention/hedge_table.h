// Hedges: the words before and after a number that turn a point into an interval. Data only.
#pragma once

#include <span>
#include <string_view>

#include "engine/value/quantity.h"

namespace factlint {

struct HedgeWords {
  std::string_view words;  ///< folded, separated by spaces
  Hedge hedge = Hedge::kNone;
  bool exact = false;  ///< the number is meant to the last digit
};

/// Right before the number: "more than", "at least", "an estimated".
std::span<const HedgeWords> leading_hedges();
/// Right after the number, its scale and unit: "or more", "or so".
std::span<const HedgeWords> trailing_hedges();

/// What a word before a hedge does to it: "just" + over = just over; "well" + over stays over.
struct HedgeModifier {
  std::string_view words;
  bool narrows = false;  ///< over -> just over, under -> nearly
};
std::span<const HedgeModifier> hedge_modifiers();

}  // namespace factlint
