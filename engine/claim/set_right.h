// What a text tells only to set it right: "some think it has ten members, but it has nine".
#pragma once

#include "engine/claim/sentence_view.h"

namespace factlint {

/// "Some think it has ten, but it has nine", "nobody claims that ...", "whoever says so is wrong".
bool told_apart(const SentenceView& view, NodeId verb);
/// "It was rumoured to have left": hearsay, whatever the verb under it says.
bool is_rumoured(const SentenceView& view, NodeId verb);
/// "You may have read that it has twelve members. It has nine.": a number that somebody believes or
/// printed, with another one told behind it.
bool number_set_right(const SentenceView& view, uint32_t number);

}  // namespace factlint
