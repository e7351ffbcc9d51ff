// Nouns that take up a thing by its kind: "the car" of a Skoda estate, "the fruit" of oranges.
#pragma once

#include <string_view>

namespace factlint::computation {

/// The lemma `general` may take up a thing told as `special`.
bool names_kind_of(std::string_view general, std::string_view special);

/// "24 buses ... a vehicle", "a unit": `kind` is what each of those counted as `word` is told by.
bool is_kind(std::string_view kind, std::string_view word);

}  // namespace factlint::computation
