// Sorting what consists of a few runs that are in order already.
#pragma once

#include <algorithm>

namespace factlint {

/// Stable; merges the runs, and sorts the rest where there are many.
template <typename Range, typename Before>
void merge_runs(Range& range, Before before) {
  constexpr int kMostRuns = 16;
  auto in_order = std::is_sorted_until(range.begin(), range.end(), before);
  for (int run = 0; run < kMostRuns && in_order != range.end(); ++run) {
    const auto end = std::is_sorted_until(in_order, range.end(), before);
    std::inplace_merge(range.begin(), in_order, end, before);
    in_order = end;
  }
  if (in_order != range.end()) std::stable_sort(range.begin(), range.end(), before);
}

}  // namespace factlint
