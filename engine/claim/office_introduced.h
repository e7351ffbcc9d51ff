// Names of holders that other words lead up to.
#pragma once

#include <vector>

#include "engine/claim/sentence_view.h"

namespace factlint {

/// Where the name stands in "its president, a man named [X]", "It is as president of Y that [X]
/// comes", of the title `noun`; 0 if nothing leads up to one.
uint32_t introduced_name(const SentenceView& view, NodeId noun);

/// "Petr Dvorak.", "Answer: a general called Petr Dvorak.": two words in capitals that lead an
/// answer, where it names nobody who is known.
std::vector<RoleFiller> unknown_name_in(const DocumentContext& context, TokenRange answer);

}  // namespace factlint
