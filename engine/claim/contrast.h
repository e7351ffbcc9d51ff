// Words that set a phrase apart from what is said: "rather than a short one", "not in Rome".
#pragma once

#include "engine/claim/sentence_view.h"

namespace factlint {

/// What `id` tells is named only to be excluded.
bool set_apart(const SentenceView& view, NodeId id);

}  // namespace factlint
