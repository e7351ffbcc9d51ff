// Whether a figure may be told as wrong: of all that its words ask for, what is surely meant, and
// whether anything else explains it.
#pragma once

#include <vector>

#include "engine/computation/conclusion_cue.h"

namespace factlint::computation {

class LedgerTrial {
 public:
  LedgerTrial(const Ledger& ledger, const Entry& entry, const ConclusionCue& cue)
      : ledger_(ledger), text_(ledger.text()), entry_(entry), cue_(cue) {}

  /// Of what was asked for, the one thing that must be meant; nullptr if that is not sure.
  const Derivation* natural(const std::vector<Derivation>& asked) const;
  /// Another relation of the passage, its rounding allowed for, gives the figure, or it is told
  /// again. If `follows`, differences to what stands behind the figure do not count.
  bool explained(const Derivation& wrong, bool follows) const;

  /// The words tell of the other direction.
  bool against(const Derivation& d) const { return cue_.direction * d.direction < 0; }
  /// All premises stand before the entry.
  bool ahead(const Derivation& d) const;
  /// Sums are told of all the figures of their kind, not of some of them.
  bool whole_run(const Derivation& d) const;

 private:
  Relations others() const;
  bool told_before() const;
  bool lengthened(const Derivation& wrong) const;
  bool told_aside_of() const;
  bool times_of_its_own() const;
  bool other_subject() const;
  bool across(const Derivation& d) const;
  bool whole_passage(const Derivation& d) const;
  bool near(const Derivation& wrong, const Derivation& d) const;
  bool points_back() const;
  bool change_goes_on(const Derivation& d) const;
  bool tight(const Derivation& d) const;
  bool beside(const std::vector<const Derivation*>& choice) const;
  bool one_whole(const Entry& part, const Entry& whole) const;
  bool told_of_them() const;
  bool alone() const;
  bool told_aside(const Entry& other, const Derivation& d) const;
  bool all_the_time(const Entry& other) const;
  bool leads_to(const Entry& other) const;
  bool spans_change(const Entry& other, const Derivation& d) const;
  bool closed(const Derivation& d) const;
  bool plausible(const Derivation& d) const;
  bool told_otherwise(const Derivation& d) const;
  bool may_accuse(const Derivation& d) const;
  bool may_be_length(const Entry& a, const Entry& b, const Derivation& d) const;
  bool may_be_share(const Entry& a, const Entry& b, const Derivation& d) const;
  bool may_be_sum(const Derivation& d) const;
  bool may_be_change(const Entry& a, const Entry& b, const Derivation& d) const;
  bool overlaps() const;
  bool only_gap() const;
  bool of_another(const Entry& a, const Entry& b) const;
  bool only_two_before(const Entry& a, const Entry& b) const;
  bool levels(const Entry& a, const Entry& b) const;

  const Ledger& ledger_;
  const SentenceText& text_;
  const Entry& entry_;
  const ConclusionCue& cue_;
};

/// Words tie figures of the sentence to something that the passage does not hold (ledger_open.cc).
bool open_passage(const SentenceText& text, const ConclusionCue& cue, const Derivation& d);
/// "leads by 19 points to 14", "one was 38 and the other 22": the premises have no part in it.
bool told_for_itself(const Entry& entry, const Derivation& d);
/// "carved 12, sold three, gave one to his doctor and burned Judas": where the premises stand in
/// the sentence before `text`, more has gone than their figures say.
bool more_gone(const SentenceText& text, const Derivation& d);

}  // namespace factlint::computation
