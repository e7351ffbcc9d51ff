// "down from nine at its peak, counting A and B", "was once a club of twelve: A, B and C": a state
// that is over.
#pragma once

#include "engine/claim/claim.h"
#include "engine/claim/context.h"

namespace factlint {

/// Words between the first and the last of `claim` tell of a former state, and none of the one now.
bool tells_former_state(const DocumentContext& context, const Claim& claim);

}  // namespace factlint
