// The places of a sentence that hold a value: numbers, days, ranks, and words that exclude others
// of their kind.
#pragma once

#include <vector>

#include "engine/computation/slip.h"
#include "engine/computation/telling.h"

namespace factlint::computation {

/// Every slot of atoms [first, last).
std::vector<Slot> slots_of(const Telling& telling, uint32_t first, uint32_t last);

enum class Meeting : uint8_t { kOther, kSame, kDiffer };

/// Whether the later slot may give the value of the earlier one, and whether it does; `slip` is how
/// like they look.
Meeting meet(const Telling& before, const Slot& a, const Telling& here, const Slot& b, Slip& slip);

}  // namespace factlint::computation
