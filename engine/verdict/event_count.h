// Counts of an event ("17 documents before the leaders") against the number that its fact gives.
#pragma once

#include <optional>

#include "engine/verdict/judging.h"

namespace factlint {

/// nullopt if the claim counts nothing.
std::optional<Verdict> judge_event_count(const Trial& trial);

}  // namespace factlint
