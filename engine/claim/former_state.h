// "down from nine at its peak, counting A and B", "was once a club of twelve: A, B and C": a state
// that is over.
#pragma once

#include "engine/claim/claim.h"
#include "engine/claim/context.h"

namespace factlint {

/// Words between the first and the last of `claim` tell of a former state, and none of the one now.
bool tells_former_state(const DocumentContext& context, const Claim& claim);

/// "The pact's members A and B held an exercise", "the members with a coast are A and B": some of
/// them, however closed the list looks.
bool lists_some(const DocumentContext& context, const Claim& claim);

/// "the cotton [capital] of the country": another sort of capital.
bool other_capital(const DocumentContext& context, const Claim& claim);

/// The pact's name is there only as the first part of a longer one, "the CIS Youth Council": the
/// claim is of that body.
bool of_longer_name(const DocumentContext& context, const Claim& claim);

/// Several years are told and none is the claim's: "The 2023 summit was in A, the 2024 one in B".
bool of_one_of_years(const DocumentContext& context, const Claim& claim);

}  // namespace factlint
