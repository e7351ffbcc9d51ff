// Offices told by those of others: "the Chadian interior minister met his Kenyan counterpart, X".
#pragma once

#include <string>

#include "engine/claim/sentence_view.h"
#include "engine/predicate/predicate.h"

namespace factlint {

/// Where `post` is a counterpart or colleague, sets `title` to the office that the sentence, or the
/// one before, names last. False for a colleague who is not surely of that office.
bool take_counterpart(const SentenceView& view, const Predicate& office, NodeId post,
                      std::string& title);

}  // namespace factlint
