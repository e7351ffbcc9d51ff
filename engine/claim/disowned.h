// What a sentence holds only to deny or to suppose it, for the readers that follow words rather
// than clauses.
#pragma once

#include <optional>

#include "engine/claim/sentence_view.h"

namespace factlint {

/// How the sentence tells what stands at `token`, if it denies or disowns it: "that [it has ten
/// members] is a myth", "nobody is to write again that [...]". A semicolon ends the reach of such
/// words.
std::optional<ClaimMode> disowned(const SentenceView& view, uint32_t token);
/// "Had they met a day later, [it would bear another name]".
bool supposed(const SentenceView& view, uint32_t token);

}  // namespace factlint
