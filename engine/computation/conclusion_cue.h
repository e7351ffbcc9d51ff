// Words that say that a figure follows from others: "a lead of", "in all", "or 45 cents apiece".
#pragma once

#include <optional>

#include "engine/computation/derivation.h"

namespace factlint::computation {

/// What the words around an entry ask for, in atoms [first, last) of its sentence.
struct ConclusionCue {
  Relations relations = 0;
  int direction = 0;           ///< of a change: +1 for "rose", "more", -1 for "fell", "less"
  bool follows = false;        ///< ", a gap of 12": from what stands before it, if anything does
  bool strict = false;         ///< "leaving 12", "making 12": from nothing else
  bool restates = false;       ///< ", or 12": the same told otherwise
  bool points_back = false;    ///< "the gap of 12", "that half-point cut"
  bool concludes = false;      ///< "which means it fell by 12": from what was told so far
  bool again = false;          ///< "half as many again, 12": more by the share told before
  bool behind = false;         ///< "12, made up of": from what stands behind it
  bool of_before = false;      ///< its premises stand in the sentence before
  bool may_hold_more = false;  ///< "bringing the toll to 12": with what was counted earlier
  uint32_t first = 0;
  uint32_t last = 0;
};

/// nullopt for a figure that is told for itself.
std::optional<ConclusionCue> conclusion_cue(const Entry& entry);

}  // namespace factlint::computation
