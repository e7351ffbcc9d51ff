// How a slip of the pen looks: digits that changed places, a letter too many, a million for a
// billion. Two values that look so are more likely one than two that are merely different.
#pragma once

#include <cstdint>
#include <string_view>

#include "engine/value/decimal.h"

namespace factlint::computation {

enum class Slip : uint8_t {
  kUnlike,
  kWeak,    ///< one digit is another; "13" for "30"; names with the same beginning
  kStrong,  ///< digits changed places; a thousand times as much; one letter of a name
};

/// The slip that makes `b` of `a`; kUnlike for equal values too.
Slip number_slip(Decimal a, Decimal b);

/// The same for two names, folded.
Slip name_slip(std::string_view a, std::string_view b);

/// Two letters or digits next to one another changed places, and nothing else.
bool swapped_neighbours(std::string_view a, std::string_view b);

}  // namespace factlint::computation
