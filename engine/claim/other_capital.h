// "The cotton capital of the country": capitals that are no seat of a government.
#pragma once

#include "engine/claim/claim.h"
#include "engine/claim/context.h"

namespace factlint {

/// A noun or an adjective before the claim's own "capital" makes it another sort of capital: "the
/// cotton [capital]", "the former [capital]".
bool other_capital(const DocumentContext& context, const Claim& claim);

}  // namespace factlint
