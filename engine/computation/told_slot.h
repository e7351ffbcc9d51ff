// The places of a sentence that hold a value: numbers, days, ranks, and words that exclude others
// of their kind.
#pragma once

#include <vector>

#include "engine/computation/slip.h"
#include "engine/computation/told_sentence.h"

namespace factlint::computation {

/// Every slot of atoms [first, last).
std::vector<Slot> slots_of(const ToldSentence& telling, uint32_t first, uint32_t last);

enum class Meeting : uint8_t { kOther, kSame, kDiffer };

/// Whether the later slot may give the value of the earlier one, and whether it does; `slip` is how
/// like they look.
Meeting meet(const ToldSentence& before, const Slot& a, const ToldSentence& here, const Slot& b,
             Slip& slip);

}  // namespace factlint::computation
