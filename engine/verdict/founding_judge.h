// When something was founded, how old it is, which anniversary it keeps: claims + founding facts ->
// verdicts.
#pragma once

#include "engine/verdict/judging.h"

namespace factlint {

Verdict judge_founding(const Trial& trial);

}  // namespace factlint
