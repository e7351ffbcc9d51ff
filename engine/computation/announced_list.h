// A number that announces a list ("three questions: ..."), shared by lists in a sentence and lists
// of blocks.
#pragma once

#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/list_items.h"

namespace factlint::computation {

struct AnnouncedCount {
  uint32_t figure = 0;
  uint32_t head = 0;  ///< the plural noun that is counted
  int value = 0;
  bool partitive = false;  ///< "two of the three reasons"
  bool hedged = false;     ///< "at least three reasons", "three kinds of ..."
};

/// Numbers of two or more with a plural noun in atoms [first, last).
std::vector<AnnouncedCount> announced_counts(const SentenceText& text, uint32_t first,
                                             uint32_t last);

/// Tells that the list at `list` holds `given` items, right or wrong.
void tell_list_count(const SentenceText& text, const AnnouncedCount& count, bool ok, int given,
                     TextRange list, ClaimSink& sink);

}  // namespace factlint::computation
