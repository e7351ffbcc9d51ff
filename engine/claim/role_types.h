// What the types of a predicate's role ask for, where that is no entity.
#pragma once

#include <initializer_list>
#include <string_view>

#include "engine/mention/mention.h"
#include "engine/predicate/predicate.h"

namespace factlint {

bool fits_quantity(MentionType type, const PredicateRole& role);
bool wants_quantity(const PredicateRole& role);
bool wants_date(const PredicateRole& role);
bool wants_text(const PredicateRole& role);
/// "more than" ... ; empty for no hedge.
std::string_view bound_name(Hedge hedge);
bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words);

}  // namespace factlint
