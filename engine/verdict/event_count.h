// Counts of an event ("17 documents before the leaders") against the number that its fact gives.
#pragma once

#include <optional>

#include "engine/verdict/judging.h"

namespace factlint {

/// nullopt if the claim counts nothing.
std::optional<Verdict> judge_event_count(const Trial& trial);
/// "held six months apart" of meetings that coincide; nullopt for other claims. (event_apart.cc)
std::optional<Verdict> judge_apart(const Trial& trial);

}  // namespace factlint
