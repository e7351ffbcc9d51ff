// A fact base -> what is doubtful in it, though each file is well-formed (factlint facts lint).
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/fact/fact_base.h"

namespace factlint {

/// Appends warnings (overlapping holders of one office, values that cannot both hold, a stated
/// count that disagrees with its list, two entities of one name and type, sources without facts)
/// and notes (entities that no fact names), sorted by place.
void lint_facts(const FactBase& base, Diagnostics& diagnostics);

}  // namespace factlint
