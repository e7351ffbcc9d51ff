// Questions that the next sentence answers: "Is Chad in the pact? Yes."
#pragma once

#include <vector>

#include "engine/claim/claim.h"
#include "engine/claim/context.h"

namespace factlint {

/// Adds to `claims` what questions answered by yes or no come to.
void answer_questions(const DocumentContext& context, std::vector<Claim>& claims);

}  // namespace factlint
