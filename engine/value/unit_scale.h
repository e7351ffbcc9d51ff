// How units measure: the name of a written unit, its dimension, and its size in that dimension.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/value/quantity.h"
#include "engine/value/unit_table.h"

namespace factlint {

struct UnitScale {
  Dimension dimension = Dimension::kOther;
  double factor = 1;  ///< in the dimension's base unit (metre, litre ...; see unit_table.cc)
};

/// The scale of a unit by its name ("kilometer", "square mile", "kilometer per hour"); nullopt for
/// what is no unit of measure, and for temperatures, which do not convert by a factor.
std::optional<UnitScale> unit_scale(const std::string& name);

/// The name of a unit as written: "km", "kilometres" -> "kilometer"; "metres per second" -> "meter
/// per second". Words that are no unit stay as they are.
std::string unit_name(std::string_view written);

/// `quantity` told in another unit of the same dimension ("mile" -> "kilometer"); nullopt where
/// the two do not convert.
std::optional<Quantity> in_unit(const Quantity& quantity, const std::string& unit);

}  // namespace factlint
