// What the words around a claim say against taking it at its word.
#pragma once

#include "engine/claim/claim.h"
#include "engine/claim/context.h"

namespace factlint {

/// Keeps `claim` from accusing where the sentence, or the one behind it, takes it back, tells of a
/// former state or of some members only, or may mean another body, year or sort of capital.
void add_reservations(const DocumentContext& context, Claim& claim);

}  // namespace factlint
