// A stated value of any type against a fact's value.
#pragma once

#include <optional>
#include <string>

#include "engine/verdict/judging.h"
#include "engine/verdict/number_compare.h"

namespace factlint {

/// How the filler agrees with the fact's value; nullopt if they are of different types.
std::optional<Agreement> compare_value(const Trial& trial, const Fact& fact,
                                       const RoleFiller& stated);

/// The stated quantity with the hedge of its verb ("exceeded $45 billion").
Quantity with_bound(Quantity stated, const RoleFiller* bound);

/// The fact's value: "Berlin", "61,276", "12 May 2019".
std::string value_in_words(const FactBase& facts, const Fact& fact);
/// What to write in place of the filler; empty if more than one value is right.
std::string replacement_for(const Trial& trial, const Fact& fact, const RoleFiller& stated);
/// The filler as the text writes it, with the bound that a verb gives it.
std::string stated_in_words(const Trial& trial, const RoleFiller& stated);

}  // namespace factlint
