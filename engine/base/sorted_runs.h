// Sorting what is in order already but for a few runs, or a few neighbours.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>

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

/// Stable; puts each that is out of order in its place among those before it, which is near in
/// most texts; where it is not, all are sorted.
template <typename Vector, typename Before>
void sort_near(Vector& vector, Before before) {
  size_t steps = 4 * vector.size();
  for (size_t i = 1; i < vector.size(); ++i) {
    if (!before(vector[i], vector[i - 1])) continue;
    auto one = std::move(vector[i]);
    size_t at = i;
    for (; at > 0 && before(one, vector[at - 1]) && steps > 0; --at, --steps)
      vector[at] = std::move(vector[at - 1]);
    vector[at] = std::move(one);
    if (steps == 0) return std::stable_sort(vector.begin(), vector.end(), before);
  }
}

}  // namespace factlint
