// "The members with a coast are A and B": lists that look closed, but are of some members only.
#pragma once

#include "engine/claim/claim.h"
#include "engine/claim/context.h"

namespace factlint {

/// "The pact's members A and B held an exercise", "the members with a coast are A and B": some of
/// them, however closed the list looks. "The countries that make up the pact are A and B" are all.
bool lists_some(const DocumentContext& context, const Claim& claim);

}  // namespace factlint
