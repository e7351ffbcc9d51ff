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

/// Figures of the passage before the entry that may be levels of what it concludes; nothing if
/// another of them may be meant just as well.
std::vector<const Entry*> levels_of(const Ledger& passage, const Entry& entry,
                                    const ConclusionCue& cue);

/// Words tie the sentence to something that the passage does not tell: what is supposed or planned
/// and, where it `concludes`, other times and places; only places if the figure is told of as
/// known (`definite`).
bool open_sentence(const SentenceText& text, bool concludes, bool definite = false);

/// Factors, changes and shares that name neither of the two levels that their passage holds
/// (level_conclusion.cc).
void check_levels(const Ledger& ledger, ClaimSink& sink);
/// Sums and differences of the only two amounts of a passage (level_sum.cc).
void check_level_sums(const Ledger& ledger, ClaimSink& sink);
/// Rates that the only amount and the only number of their passage give (level_rate.cc).
void check_level_rates(const Ledger& ledger, ClaimSink& sink);

/// The words beside the entry conclude from what the passage told (ledger_passage_cue.cc).
std::optional<ConclusionCue> passage_cue(const Entry& entry);

/// Holds the entry against the only figures of the passage that its cue may mean; nullopt where
/// there is a choice, or where anything else explains it. `passage` outlives the result.
std::optional<PassageConclusion> passage_conclusion(const Ledger& passage, const Entry& entry,
                                                    const ConclusionCue& cue);

}  // namespace factlint::computation
