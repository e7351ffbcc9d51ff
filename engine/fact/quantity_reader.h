// "more than 45 billion" as an editor writes it in a fact file -> Quantity.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/value/quantity.h"

namespace factlint {

/// Reads [comparator] [currency sign] number [scale] [unit]: "less than 10 percent", "$1.5
/// trillion", "17". The rest after number and scale is the unit. nullopt if there is no number or
/// something stands before it.
std::optional<Quantity> read_quantity(std::string_view text);

/// "more than", "over", ">", "at least", "about", "exactly" ...; nullopt for other words.
std::optional<Hedge> read_hedge(std::string_view words);

/// Sets hedge and unit and recomputes both intervals.
void set_hedge(Quantity& quantity, Hedge hedge);

/// "dollars", "US$", "usd" -> "USD"; "per cent", "%" -> "percent"; any other unit as it is.
std::string read_unit(std::string_view words);

}  // namespace factlint
