// Figures that follow from others though no word says so: the passage holds just what a relation
// needs, or the two ends of a length.
#pragma once

#include <optional>

#include "engine/computation/conclusion_cue.h"

namespace factlint::computation {

/// A relation that the figures of the passage leave no choice about.
struct UntoldCue {
  ConclusionCue cue;
  bool ends = false;  ///< of a length: from positions only
  bool slip = false;  ///< told as wrong only where it looks like a slip for the right one
};
std::optional<UntoldCue> untold_cue(const Ledger& ledger, const Entry& entry);

/// "left at 9.50 and tied up at 4.35, seven hours after", "from 1950 until 1975 ... those 25
/// years": the passage holds the two ends of the length, and no third (ledger_lengths.cc).
std::optional<ConclusionCue> time_between(const Ledger& ledger, const Entry& entry);

/// A length in a passage that tells but two ends, what begins at the one and ends at the other
/// (ledger_ends.cc).
std::optional<ConclusionCue> two_ends(const Ledger& ledger, const Entry& entry);

/// "With more than 110 mm in three days", "taking more than 40 between them": a bound of the sum of
/// what was told.
std::optional<ConclusionCue> bound_cue(const Ledger& ledger, const Entry& entry);

/// "At 30 percent off, the $250 coat goes for $175", "£640, and VAT at 20 per cent: £768": a
/// percentage that is put on or taken off, its base, and what that makes.
bool percent_closed(const Ledger& ledger, const Entry& entry);

/// "At 7 per cent, the £6,000 costs £420 a year in interest".
std::optional<ConclusionCue> interest_cue(const Ledger& ledger, const Entry& entry);

/// "who took over in 2007, is standing down this month after 18 years": the year that a length up
/// to now begins with.
std::optional<int> began_in(const Ledger& ledger, const Entry& entry);

}  // namespace factlint::computation
