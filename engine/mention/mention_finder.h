// Stage: document + tokens + sentences -> mentions. Runs the finders, settles overlaps, builds
// lists.
#pragma once

#include <optional>
#include <vector>

#include "engine/mention/date_finder.h"
#include "engine/mention/name_finder.h"
#include "engine/mention/number_finder.h"

namespace factlint {

struct MentionFinders {
  const NumberFinder& numbers;
  const DateFinder& dates;
  const NameFinder& names;
};

/// All mentions of a document, sorted. "2022" is kept as date and as number; "45" inside "$45
/// billion" is not kept; a number inside a date, a weekday inside a dated expression, a shorter
/// name inside a longer one are dropped.
Mentions find_mentions(const Document& document, const Tokens& tokens,
                       const std::vector<Sentence>& sentences, std::optional<Day> as_of,
                       const MentionFinders& finders, const Vocabulary& vocabulary);

/// Appends list mentions: coordinated entities and, in prose, coordinated mentions of one type
/// (list_finder.cc).
void find_lists(const Document& document, const Tokens& tokens,
                const std::vector<Sentence>& sentences, const Vocabulary& vocabulary,
                Mentions& mentions);

}  // namespace factlint
