// "He said the bloc had nine members": the past tense of the one who tells is no past of what he
// tells.
#pragma once

#include "engine/claim/sentence_view.h"

namespace factlint {

/// A time is told in `tokens` that was over a year before the document's day.
bool tells_past_year(const DocumentContext& context, TokenRange tokens);

/// The verb tells in the simple past how things stand, since the one who said so did so in the
/// past, and nothing near tells of an earlier time.
bool is_backshifted(const SentenceView& view, NodeId verb);

}  // namespace factlint
