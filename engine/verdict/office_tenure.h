// When an office was taken and left, as claimed and as known.
#pragma once

#include "engine/verdict/judging.h"

namespace factlint {

/// The claim tells when an office was taken or left.
bool tells_tenure(const Claim& claim);
/// Judges those dates; who holds the office is another claim's business.
Verdict judge_tenure(const Trial& trial);

}  // namespace factlint
