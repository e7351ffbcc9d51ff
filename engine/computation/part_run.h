// A run of parts: "140 Portuguese, 58 Spanish and 24 Brazilian", "50 for the food, 25 for the wine
// and 20 for the taxi".
#pragma once

#include <optional>
#include <vector>

#include "engine/computation/sum.h"

namespace factlint::computation {

struct PartRun {
  std::vector<uint32_t> figures;  ///< the figure that each part begins with
  std::vector<uint32_t> ends;     ///< one past each part
  uint32_t first = 0;
  uint32_t last = 0;    ///< one past the run
  int ones = 0;         ///< "a boy": parts of one
  bool closed = false;  ///< "and" before the last part
  bool cut = false;     ///< another figure stands in the last part: "8 defeats from 34 matches"
  bool verbs = false;   ///< some part but the first has a verb of its own

  size_t size() const { return figures.size() + static_cast<size_t>(ones); }
};

/// The run that begins at atom `at`, of two parts or more; each begins with its figure.
std::optional<PartRun> part_run(const SentenceText& text, uint32_t at, bool may_cut = false);

/// Every part may be added to the whole at `whole`: of its kind, or with the unit left out.
bool parts_of(const SentenceText& text, const PartRun& run, uint32_t whole);
bool part_like(const SentenceText& text, uint32_t part, uint32_t whole);

/// The later parts begin with one and the same preposition, which the first holds too: they are
/// told of one thing, one after the other, and cannot overlap.
bool parallel_parts(const SentenceText& text, const PartRun& run);

/// "women", "under thirty", "who": such parts may share members.
bool may_overlap(const SentenceText& text, const PartRun& run);

Sum sum_of_run(const SentenceText& text, const PartRun& run);

/// Off by so little that the parts are surely meant to be all of the whole.
bool near_miss(Decimal sum, Decimal whole);

/// "The jury of nine, four women and six men,": whole and run set side by side.
/// "Of the 80 applicants 45 passed, ...", which begins the sentence.
void check_partition_run(const SentenceText& text, ClaimSink& sink);
void check_part_runs(const SentenceText& text, uint32_t i, ClaimSink& sink);

}  // namespace factlint::computation
