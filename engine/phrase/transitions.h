// What follows what in English news prose, as costs between neighbouring tags.
#pragma once

#include <array>
#include <cstdint>

#include "engine/phrase/tags.h"

namespace factlint {

/// Costs in hundredths of a nat; rows are the tag before, columns the tag after.
using TransitionTable = std::array<std::array<int16_t, kTagCount>, kTagCount>;
const TransitionTable& tag_transitions();

}  // namespace factlint
