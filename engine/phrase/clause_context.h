// Clause flags: negation of reports, plans, questions, conditions, past time; inherited by what
// depends on them.
#pragma once

#include "engine/phrase/workspace.h"

namespace factlint {

/// Completes `flags` of every clause from its verb, its edges and its governors. Runs after the
/// clause reader.
void mark_clause_context(Workspace& work);

}  // namespace factlint
