// Conclusions told some sentences after their figures: "The team enrolled 250 adults. Forty left
// before the end ... A dropout rate of 14 percent limits what can be concluded."
#pragma once

#include <optional>

#include "engine/computation/conclusion_cue.h"

namespace factlint::computation {

struct PassageConclusion {
  ConclusionCue cue;
  Derivation derivation;
  bool ok = true;
};

/// The words beside the entry conclude from what the passage told (ledger_passage_cue.cc).
std::optional<ConclusionCue> passage_cue(const Entry& entry);

/// Holds the entry against the only figures of the passage that its cue may mean; nullopt where
/// there is a choice, or where anything else explains it. `passage` outlives the result.
std::optional<PassageConclusion> passage_conclusion(const Ledger& passage, const Entry& entry,
                                                    const ConclusionCue& cue);

}  // namespace factlint::computation
