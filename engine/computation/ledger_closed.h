// Passages whose figures all serve one that no word, or only a weak one, derives from them: "will
// shed 210 jobs here and 175 there. Unions called the 385 redundancies a disgrace."
#pragma once

#include <optional>

#include "engine/computation/conclusion_cue.h"

namespace factlint::computation {

/// What a figure takes up, and how much a wrong one must look like the right one.
struct ClosedCue {
  ConclusionCue cue;
  bool here = false;           ///< from its own sentence only
  bool one_part = false;       ///< a rest of several parts, which may overlap, is not concluded
  bool before = false;         ///< from the sentence before only
  bool anywhere = false;       ///< "14 metres longer than the one": of figures before or behind it
  bool beside = false;         ///< ", 16,": what stands behind it does not matter
  bool definite_name = false;  ///< "the", "those": not "all 450 lifejackets"
  bool definite = false;  ///< "the 385 redundancies": only named, nothing says how it came about
};

/// Cheaply: the passage holds so many figures that one may take up all the others.
bool may_be_closed(const Ledger& ledger);
/// The words beside the entry let it follow from all other figures of the passage.
std::optional<ClosedCue> closed_cue(const Ledger& ledger, const Entry& entry);

/// What all figures of the passage give together, of the relations asked for; nothing if the
/// passage holds a figure that it could not be reckoned with.
std::vector<Derivation> closed_derivations(const Ledger& ledger, const Entry& entry,
                                           const ClosedCue& closed);

/// The entry looks like a slip for what the derivation gives.
bool closed_slip(const Entry& entry, const Derivation& d, const ClosedCue& closed);

}  // namespace factlint::computation
