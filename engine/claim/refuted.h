// "The ministry called a post saying so false", "...", he said; he was ten years out": words of
// somebody that the sentence itself sets right.
#pragma once

#include "engine/claim/claim.h"
#include "engine/claim/context.h"

namespace factlint {

/// `claim` is what somebody said, wrote or believed, and the sentence around it tells that it is
/// not so. A word of the refusal must stand where it can only mean the claim: before "that", with
/// no comma between, or behind the claim.
bool refuted(const DocumentContext& context, const Claim& claim);

}  // namespace factlint
