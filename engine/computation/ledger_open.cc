// Words that tie the figures of a sentence to something that the passage does not hold.
#include <algorithm>

#include "engine/computation/ledger_trial.h"

namespace factlint::computation {
namespace {

/// "costs of 53 million", not "a ticket costs 365 euros"
bool tells_costs(const SentenceText& text) {
  if (!text.may_have("costs", "expenses")) return false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    // "a ticket costs 365 euros", "the expenses 1,240": a figure of the passage
    if (text.any_word(i, {"costs", "expenses"}) && !text.is_figure(text.skip_hedge(i + 1)))
      return true;
  }
  return false;
}

/// "made up 40 percent of those treated, far more than had been planned for"
bool compared_behind(const SentenceText& text, uint32_t i) {
  for (uint32_t k = i; k > 0 && k + 4 > i; --k) {
    if (text.word(k - 1, "than"))
      return k > 1 && !text.is_figure(k) && text.may_have("more", "less");
  }
  return false;
}

}  // namespace

bool open_passage(const SentenceText& text, const ConclusionCue& cue, const Derivation& d) {
  if (text.has_any(kHypotheticalWord)) return true;
  // "planned spending of 312 million": told of what is reckoned with
  const auto of_premise = [&](uint32_t i) {
    return std::any_of(d.premises.begin(), d.premises.end(), [&](const Entry* e) {
      if (e->text != &text || i >= e->at || e->at - i > 4) return false;
      for (uint32_t k = i; k < e->at; ++k) {
        if (text[k].kind != AtomKind::kWord) return false;
      }
      return true;
    });
  };
  const bool added = (d.relation & (kSumOf | kDifferenceOf | kRestOf | kAverageOf)) != 0;
  if (added && (text.has_any(kOpenWord) || (!cue.concludes && tells_costs(text)))) return true;
  for (uint32_t i = 1; i < text.size(); ++i) {
    // "fined each of the six $4,500 and costs"
    if (d.relation == kProductOf && text.word(i - 1, "and") &&
        text.any_word(i, {"costs", "expenses", "fees", "tax"}) && text.end_of_clause(i + 1))
      return true;
    if (text.any_word(i, {"costs", "expenses", "fees", "tax"}) &&
        text.any_word(i - 1, {"after", "before", "less"}))
      return true;
    // "winning by 550 after transfers"
    if (text.word(i - 1, "after") && text.any_word(i, {"transfers", "recounts", "penalties"}))
      return true;
    // "which with the website puts the group at"
    if (text.word(i, "with") && text.any_word(i - 1, {"which", "that"})) return true;
    // "takes four hours with stops"
    if (text.any_word(i, {"stops", "breaks", "pauses"}) &&
        text.any_word(i - 1, {"with", "including", "counting", "without", "for"}))
      return true;
    // "and after paying the referee and the police it had 2,700 left"
    if (added && text.word(i - 1, "after") &&
        text.any_word(i, {"paying", "settling", "covering", "meeting"}) &&
        !text.is_figure(text.skip_hedge(i + 1)))
      return true;
    if ((i >= cue.first && i < cue.last) || of_premise(i)) continue;  // "a difference of plus 12"
    if (cue.again && text.word(i, "again")) continue;
    if (i >= cue.last && compared_behind(text, i)) continue;
    // "41 of the 328 departures scheduled from": the whole
    if (d.relation == kShareOf && text.any_word(i, {"scheduled", "planned"}) &&
        text.plural_noun(i - 1) && text.is(i + 1, kPrepositionWord))
      continue;
    if (text.any_word(i, {"expected",  "forecast",  "target", "usual",     "normally", "previously",
                          "otherwise", "initially", "minus",  "plus",      "instead",  "excluding",
                          "again",     "planned",   "would",  "scheduled", "hoped",    "meant",
                          "intended",  "wanted",    "aimed"}))
      return true;
  }
  return false;
}

}  // namespace factlint::computation
