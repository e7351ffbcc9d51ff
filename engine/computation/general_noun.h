// Nouns that take up a thing by its kind: "the car" of a Skoda estate, "the fruit" of oranges.
#pragma once

#include <string_view>

namespace factlint::computation {

/// The lemma `general` may take up a thing told as `special`.
bool names_kind_of(std::string_view general, std::string_view special);

}  // namespace factlint::computation
