// Tagged units -> chunks: noun phrases, verb groups, and the words and marks that join them.
#pragma once

#include "engine/phrase/workspace.h"

namespace factlint {

/// Fills `work.chunks` and appends their nodes to `work.phrases`.
void build_chunks(Workspace& work);

}  // namespace factlint
