// Whether a place or date is told of an earlier meeting of the same series.
#pragma once

#include "engine/verdict/judging.h"

namespace factlint {

/// "took over from Astana, [where the format made its debut in 2022]": the words at `told` may be
/// of another meeting than the one known.
bool tells_of_other_edition(const Trial& trial, TextRange told);
/// "three years after [the first summit]", "do not call it [the first]".
bool is_set_against(const Trial& trial, TextRange ordinal);

}  // namespace factlint
