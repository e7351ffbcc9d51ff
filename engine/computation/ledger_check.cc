// Figures that their words conclude from others -> judged by everything that the passage gives.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/figure_slip.h"
#include "engine/computation/judgement.h"
#include "engine/computation/ledger_closed.h"
#include "engine/computation/ledger_passage.h"
#include "engine/computation/ledger_trial.h"
#include "engine/computation/ledger_untold.h"

namespace factlint::computation {
namespace {

CheckKind check_of(Relation relation, const Entry& entry) {
  switch (relation) {
    case kSumOf:
      return CheckKind::kSum;
    case kDifferenceOf:
      return entry.duration() ? CheckKind::kDuration : CheckKind::kDifference;
    case kRestOf:
      return CheckKind::kDifference;
    case kProductOf:
    case kQuotientOf:
      return CheckKind::kRate;
    case kShareOf:
    case kPortionOf:
    case kBaseOf:
      return CheckKind::kShare;
    case kChangeOf:
      return CheckKind::kChange;
    case kAverageOf:
      return CheckKind::kAverage;
    case kSameAs:
      return CheckKind::kConversion;
  }
  return CheckKind::kSum;
}

class LedgerChecker {
 public:
  LedgerChecker(const Ledger& ledger, ClaimSink& sink)
      : ledger_(ledger), text_(ledger.text()), sink_(sink) {}

  void run() {
    for (const Entry& entry : ledger_.here()) {
      if (entry.position()) continue;
      if (!entry.firm) {
        if (const auto cue = bound_cue(ledger_, entry)) {
          conclude(entry, *cue, derivations(ledger_, entry, cue->relations));
        }
        continue;
      }
      if (sink_.told_on(text_.sentence(), text_.range(entry.at, entry.last))) continue;
      if (const auto interest = interest_cue(ledger_, entry)) {
        conclude(entry, *interest, derivations(ledger_, entry, interest->relations));
      } else if (const auto cue = conclusion_cue(entry)) {
        const Entry plain = plain_value(entry, *cue);
        conclude(plain, *cue, derivations(ledger_, plain, cue->relations));
      } else if (const auto since = began_in(ledger_, entry)) {
        tell_until_now(entry, *since);
      } else if (const auto untold = untold_cue(ledger_, entry)) {
        // "the 365 redundancies" of so many jobs: whatever they are called
        Entry any = entry;
        if (untold->cue.relations == kSumOf && untold->slip) any.thing = {};
        std::vector<Derivation> asked = derivations(ledger_, any, untold->cue.relations);
        if (untold->ends)
          std::erase_if(asked, [](const Derivation& d) { return !d.premises.front()->position(); });
        // "put off by exactly a week": no day more or less
        const uint32_t left = text_.with_hedge(entry.at);
        if (entry.unit == "day" && left > 0 &&
            (text_.any_word(left - 1, {"by", "exactly", "precisely"}) ||
             text_.any_word(left, {"exactly", "precisely"}))) {
          for (Derivation& d : asked) d.loose = false;
          Entry exact = entry;
          exact.grain = Decimal(1);
          conclude(exact, untold->cue, std::move(asked));
          continue;
        }
        // Told for itself as well as not, it confirms nothing.
        if (untold->slip && std::any_of(asked.begin(), asked.end(), [&](const Derivation& d) {
              return fit_of(entry, d) != Fit::kNo || !slip_of(entry.value, d.value);
            }))
          continue;
        conclude(any, untold->cue, std::move(asked));
      }
    }
  }

  /// Figures that nothing has told yet, of passages that hold nothing but what they follow from.
  void run_closed() {
    // A percentage that was judged stands for all the figures of its change.
    const auto judged = [&](const Entry& e) {
      return e.unit == "percent" && e.text == &text_ &&
             sink_.told_on(text_.sentence(), text_.range(e.at, e.last));
    };
    if (!may_be_closed(ledger_) ||
        std::any_of(ledger_.here().begin(), ledger_.here().end(), judged))
      return;
    for (const Entry& entry : ledger_.here()) {
      if (sink_.told_on(text_.sentence(), text_.range(entry.at, entry.last))) continue;
      if (const auto closed = closed_cue(ledger_, entry)) conclude_closed(entry, *closed);
    }
  }

  /// Figures that nothing has told yet, of a passage of several sentences.
  void run_passage() {
    for (const Entry& entry : ledger_.here()) {
      if (sink_.told_on(text_.sentence(), text_.range(entry.at, entry.last))) continue;
      const auto cue = passage_cue(entry);
      if (!cue) continue;
      if (const auto found = passage_conclusion(ledger_, entry, *cue))
        tell(entry, found->cue, found->derivation, found->ok);
    }
  }

  /// "A surplus of 6m crowns has saved the house. Receipts came to 44m and outgoings to 41m.": the
  /// only amount, held against the two of the next sentence; told as wrong only where it looks
  /// like a slip.
  void run_ahead() {
    if (!one_amount(ledger_.here())) return;
    const auto& behind = ledger_.before();
    if (std::count_if(behind.begin(), behind.end(), amount) != 2) return;
    for (const Entry& entry : ledger_.here()) {
      if (!amount(entry) || !entry.firm) continue;
      if (sink_.told_on(text_.sentence(), text_.range(entry.at, entry.last))) return;
      const auto cue = conclusion_cue(entry);
      constexpr Relations kOfTwo = kDifferenceOf | kChangeOf | kShareOf | kQuotientOf;
      // "Half of them": of those told before
      if (!cue || (cue->relations & kOfTwo) == 0 || entry.unit == "share") return;
      std::vector<Derivation> asked = derivations(ledger_, entry, cue->relations & kOfTwo);
      std::erase_if(asked, [&](const Derivation& d) {
        return d.premises.size() != 2 ||
               (fit_of(entry, d) == Fit::kNo && !slip_of(entry.value, d.value) &&
                !fraction_slip(entry.value, d.value));
      });
      return conclude(entry, *cue, std::move(asked));
    }
  }

  static bool one_amount(const std::vector<Entry>& entries) {
    return std::count_if(entries.begin(), entries.end(), amount) == 1;
  }

 private:
  static bool amount(const Entry& e) {
    // "The declaration, shortly before four, gave him 21,406 votes"
    return !e.position() && !e.duration() && !tells_hour(e);
  }

  /// "a total of 12", "an average of 12" are read as hedges, but are none here.
  static Entry plain_value(Entry entry, const ConclusionCue& cue) {
    if ((cue.relations & (kSumOf | kAverageOf)) == 0 || entry.hedge != Hedge::kAbout) return entry;
    const SentenceText& text = *entry.text;
    for (uint32_t i = text.with_hedge(entry.at); i < entry.at; ++i) {
      if (!text.any_word(i, {"a", "an", "the", "total", "average", "of", "combined", "mean"}))
        return entry;
    }
    entry.hedge = Hedge::kNone;
    entry.reach = entry.unit.empty() && entry.grain == Decimal(1)
                      ? Interval::point(entry.value)
                      : hedged_interval(entry.value, entry.grain, Hedge::kNone);
    return entry;
  }

  void tell_until_now(const Entry& entry, int year) {
    const int now = civil(*text_.context().as_of).year;
    const Decimal years = entry.value / Decimal(12);
    const Decimal right(now - year);
    const bool ok = (years - right).abs() <= Decimal(1);
    if (right < Decimal(1) || !sink_.wants(CheckKind::kDuration)) return;
    if (!ok && ((years - right).abs() * Decimal(3) > std::max(years, right) ||
                entry.hedge != Hedge::kNone))
      return;
    Told told;
    told.check = CheckKind::kDuration;
    told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text_.range(text_.with_hedge(entry.at) - 1, entry.last);
    told.value = told_value(entry, right * Decimal(12));
    told.message = fmt::format("from {} to {} it is {}", year, now, told.value);
    if (!ok) told.message += fmt::format(", not {}", told_value(entry, entry.value));
    told.steps.push_back(fmt::format("{} - {} = {}", now, year, printed(right)));
    told.mentions = {text_.atom_mention(entry.at)};
    sink_.tell(text_.sentence(), std::move(told));
  }

  void conclude(const Entry& entry, const ConclusionCue& cue, std::vector<Derivation> asked) {
    const LedgerTrial trial(ledger_, entry, cue);
    // "leaving one of the 64 empty": the whole may stand behind what is left of it.
    const bool of_whole = text_.word(entry.at + 1, "of") || text_.word(entry.last, "of");
    const auto behind = [&](const Derivation& d) {
      return (d.relation != kRestOf || !of_whole) && !trial.ahead(d);
    };
    const bool follows =
        cue.strict || (cue.follows && !std::all_of(asked.begin(), asked.end(), behind));
    if (follows) std::erase_if(asked, behind);
    if (cue.behind) {
      std::erase_if(asked, [&](const Derivation& d) {
        return std::any_of(d.premises.begin(), d.premises.end(), [&](const Entry* e) {
          return e->text != entry.text || e->at < entry.at;
        });
      });
    }
    const Derivation* best = nullptr;
    bool close = false;
    for (const Derivation& d : asked) {
      if (trial.against(d) || (d.relation == kAverageOf && !trial.whole_run(d))) continue;
      const Fit fit = fit_of(entry, d);
      close = close || fit == Fit::kNear;
      if (fit == Fit::kYes && (best == nullptr || d.premises.size() < best->premises.size()))
        best = &d;
    }
    if (best != nullptr) return tell(entry, cue, *best, true);
    if (close) return;
    const Derivation* wrong = trial.natural(asked);
    if (wrong == nullptr || (!cue.points_back && open_passage(text_, cue, *wrong)) ||
        trial.explained(*wrong, follows))
      return;
    if (cue.may_hold_more && wrong->value < entry.value &&
        !text_.has_word("more", "another", "further", "already", "extra"))
      return;
    if (told_further_back(entry, cue.relations)) return;
    tell(entry, cue, *wrong, false);
  }

  /// "needs 90,000. Some 61,000 has come in, 20,000 of it from one firm. That leaves 29,000"
  bool told_further_back(const Entry& entry, Relations relations) const {
    if (ledger_.sentence_before() == nullptr) return false;
    const auto passage = ledger_.passage();
    if (!passage || passage->before().size() <= ledger_.before().size()) return false;
    const auto found = derivations(*passage, entry, relations);
    return std::any_of(found.begin(), found.end(),
                       [&](const Derivation& d) { return fit_of(entry, d) == Fit::kYes; });
  }

  /// One relation takes up the whole passage, and the figure looks like a slip for what it gives.
  void conclude_closed(const Entry& entry, const ClosedCue& closed) {
    const std::vector<Derivation> asked = closed_derivations(ledger_, entry, closed);
    const Derivation* wrong = nullptr;
    for (const Derivation& d : asked) {
      const Fit fit = fit_of(entry, d);
      constexpr Relations kOfTwo = kDifferenceOf | kChangeOf | kPortionOf | kProductOf;
      if (fit == Fit::kYes && (d.relation & kOfTwo) != 0) return tell(entry, closed.cue, d, true);
      if (fit != Fit::kNo) return;
      if (!closed_slip(entry, d, closed)) continue;
      if (wrong != nullptr && !(wrong->value == d.value)) return;
      wrong = &d;
    }
    if (wrong == nullptr || open_passage(text_, closed.cue, *wrong) ||
        told_for_itself(entry, *wrong))
      return;
    // "It lost 35, was given 210 and threw out 95": what was lost is not added
    const auto lost = std::count_if(wrong->premises.begin(), wrong->premises.end(),
                                    [](const Entry* e) { return e->loss; });
    if (wrong->relation == kSumOf && lost > 0 && static_cast<size_t>(lost) < wrong->premises.size())
      return;
    if ((wrong->relation & (kRestOf | kDifferenceOf)) != 0 && more_gone(text_, *wrong)) return;
    // "Squirrels took half": of what happened next
    if (wrong->relation == kShareOf && entry.unit == "share" && entry.at > 0 &&
        text_.past_verb(entry.at - 1) && !text_.is(entry.at - 1, kBeWord))
      return;
    const SentenceText* before = ledger_.sentence_before();
    if (before != nullptr && wrong->premises.front()->text != &text_ &&
        open_passage(*before, closed.cue, *wrong))
      return;
    if (LedgerTrial(ledger_, entry, closed.cue).explained(*wrong, false) ||
        told_further_back(entry, closed.cue.relations))
      return;
    tell(entry, closed.cue, *wrong, false);
  }

  void tell(const Entry& entry, const ConclusionCue& cue, const Derivation& d, bool ok) {
    Told told;
    told.check = check_of(d.relation, entry);
    if (!sink_.wants(told.check)) return;
    told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text_.range(cue.first, cue.last);
    // Either of the two may be the wrong one.
    if (d.relation == kPortionOf && d.premises.front()->text == &text_ &&
        d.premises.front()->at < cue.first)
      told.span = text_.range(d.premises.front()->at, cue.last);
    // "came to 1,440, which is 1.40 a kilo": any of them may be the wrong one.
    constexpr uint32_t kNearBy = 16;
    for (const Entry* e : d.premises) {
      if (e->text != &text_ || (d.relation != kProductOf && d.relation != kQuotientOf)) continue;
      const TextRange range = text_.range(text_.with_hedge(e->at), e->last);
      if (e->at >= cue.last || cue.first - e->at < kNearBy) told.span = join(told.span, range);
    }
    told.value = told_value(entry, d.value);
    told.message = ok ? d.steps
                      : fmt::format("{}, not {}", d.steps,
                                    entry.firm ? told_value(entry, entry.value)
                                               : std::string(text_.view(cue.first, cue.last)));
    told.steps.push_back(d.steps);
    told.mentions.push_back(text_.atom_mention(entry.at));
    for (const Entry* premise : d.premises) {
      if (premise->text == &text_) {
        told.mentions.push_back(text_.atom_mention(premise->at));
      } else {
        told.elsewhere = premise->text->range(premise->at, premise->at + 1);
      }
    }
    if (!ok && !entry.duration() && entry.unit != "share" && !entry.rescaled)
      told.suggestion = told.value;
    sink_.tell(text_.sentence(), std::move(told));
  }

  const Ledger& ledger_;
  const SentenceText& text_;
  ClaimSink& sink_;
};

/// Cheaply: read_entries() finds one entry at most, a plain figure.
bool only_figure(const SentenceText& text) {
  return text.figure_places().size() == 1 && text.value_places().size() == 1 &&
         !text.has_any(kSmallNumberWord | kDenominatorWord) && !may_tell_clock(text);
}

}  // namespace

void check_ledger(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (text.disowned() || text.question()) return;
  if (!text.has_figure() && !text.has_duration() && !text.may_tell_share() &&
      !text.has_any(kMultipleWord) && !may_tell_clock(text))
    return;
  // One amount alone follows from those of the sentence before, if from any.
  const bool several = text.figure_places().size() + (text.has_duration() ? 1U : 0U) > 1;
  if (!several && text.has_date() && !text.has_duration() && !text.has_percent()) return;
  // A value alone in its passage follows from nothing.
  if (only_figure(text) && amounts_before(document, text) == nullptr) return;
  const Ledger ledger(document, text);
  const bool alone = ledger.here().size() <= 1 && ledger.before().empty();
  LedgerChecker checker(ledger, sink);
  if (!alone) checker.run();
  if (text.has_duration()) check_pace(ledger, sink);
  checker.run_closed();
  // "weighs 640 kilos, the old one 480. At 160 kilos more ..."
  if (const auto lent = ledger.lent()) LedgerChecker(*lent, sink).run_closed();
  const auto concludes = [](const Entry& e) { return passage_cue(e).has_value(); };
  if (std::any_of(ledger.here().begin(), ledger.here().end(), concludes)) {
    if (const auto passage = ledger.passage()) {
      LedgerChecker(*passage, sink).run_passage();
      if (const auto lent = passage->lent()) LedgerChecker(*lent, sink).run_passage();
    }
  }
  const SentenceText* before = document.before(text.sentence());
  if (before != nullptr &&
      before->figure_places().size() + (before->may_tell_share() ? 1U : 0U) <= 2 &&
      text.figure_places().size() >= 2 && !before->disowned() && !before->question() &&
      (ledger.sentence_before() != before || checker.one_amount(ledger.before()))) {
    const Ledger ahead(document, *before, text);
    LedgerChecker(ahead, sink).run_ahead();
  }
  if (!alone) {
    check_ledger_multiples(ledger, sink);
    check_ledger_measures(ledger, sink);
  }
  check_levels(ledger, sink);
  check_level_rates(ledger, sink);
  check_level_sums(ledger, sink);
  check_told_end(ledger, sink);
}

}  // namespace factlint::computation
