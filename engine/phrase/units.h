// Tokens + mentions of a sentence -> units.
#pragma once

#include "engine/phrase/workspace.h"

namespace factlint {

/// Fills `work.units`: mentions become single units, multiwords are folded, hyphen compounds
/// joined.
void build_units(Workspace& work);

}  // namespace factlint
