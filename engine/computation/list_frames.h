// What the lists behind a number and those before it have in common.
#pragma once

#include <vector>

#include "engine/computation/announced_list.h"
#include "engine/computation/list_run.h"

namespace factlint::computation {

/// First atom of the noun phrase that the count belongs to.
uint32_t phrase_start(const SentenceText& text, uint32_t figure);
/// "the three towns", "all three", "both", "the firm's three".
bool definite_count(const SentenceText& text, const AnnouncedCount& count);

/// Whether the items can be what the number counts.
bool kinds_fit(const SentenceText& text, const AnnouncedCount& count, const ListRun& run);
/// What is counted is told by names: persons, places, bodies.
bool class_of_names(const SentenceText& text, const AnnouncedCount& count);

/// Another number of the sentence that the list fits.
bool told_otherwise(const AnnouncedCount& count, const ListRun& run,
                    const std::vector<AnnouncedCount>& counts);
/// The sentence says that more belong to the list, or that it is a choice.
bool opened(const SentenceText& text, uint32_t first, uint32_t last);

ItemCounts items_of(const ListRun& run);

/// Lists that stand before their number (list_before_check.cc).
void check_lists_before(const SentenceText& text, const AnnouncedCount& count,
                        const std::vector<AnnouncedCount>& counts, ClaimSink& sink);

}  // namespace factlint::computation
