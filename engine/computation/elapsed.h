// Lengths of time as the checks need them: stated years, and years between dates.
#pragma once

#include <optional>

#include "engine/computation/sentence_text.h"

namespace factlint::computation {

/// A stated length in years at atom `i` ("34 years", "three decades", "30 years ago").
struct StatedYears {
  Quantity quantity;  ///< in years
  bool ago = false;
  std::string_view
      relation;          ///< "later", "earlier", "after", "before", "ago" behind it; empty for none
  uint32_t last = 0;     ///< one past the length and its relation
  bool rounded = false;  ///< told in decades or centuries
  uint32_t mention = kNoMention;
};
std::optional<StatedYears> years_at(const SentenceText& text, uint32_t i);

/// A year told at atom `i`, with its month or alone, written out or given by the document's date
/// ("this year").
std::optional<int> calendar_year(const SentenceText& text, uint32_t i);

/// First date with a year at or behind `i`, within `reach` atoms of the same clause; kNone if there
/// is none.
uint32_t dated_behind(const SentenceText& text, uint32_t i, uint32_t reach);

/// Whether `stated` years may lie between two years of which only the numbers are known.
enum class YearFit { kExact, kPossible, kImpossible };
YearFit fit_years(int difference, const StatedYears& stated);

}  // namespace factlint::computation
