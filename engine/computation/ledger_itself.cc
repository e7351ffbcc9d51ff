// Figures that look like conclusions and are none: scores, "one ... and the other ...", what only
// whole things cannot give, a rest of which more has gone.
#include <algorithm>

#include "engine/computation/ledger_trial.h"

namespace factlint::computation {
namespace {

/// "leads by 19 points to 14": two scores, no difference.
bool score_told(const SentenceText& text, const Entry& entry) {
  if (!text.word(entry.last, "to") || !text.is_figure(entry.last + 1)) return false;
  for (uint32_t i = entry.at; i > 0 && i + 3 > entry.at; --i) {
    if (text.any_word(i - 1, {"leads", "lead", "led", "leading", "won", "wins", "win", "lost"}))
      return true;
  }
  return false;
}

/// "When she was 30 one was 38 and the other 22": one and the other, no rest.
bool other_of_two(const SentenceText& text, const Entry& entry) {
  if (entry.at < 2 || !text.word(entry.at - 1, "other")) return false;
  for (uint32_t i = 0; i + 2 < entry.at; ++i) {
    if (text.word(i, "one") &&
        (text.is(i + 1, kBeWord) || text.verb(i + 1) || text.word(i + 1, "of")))
      return true;
  }
  return false;
}

/// What the premises cannot give: "the 11.04" by whole things, "1.4 points" by ranks, times without
/// those told as "twice".
bool unlike(const Entry& entry, const Derivation& d) {
  const Relations added = kSumOf | kDifferenceOf | kRestOf;
  if ((d.relation & added) == 0) return false;
  const bool whole = std::all_of(d.premises.begin(), d.premises.end(), [](const Entry* e) {
    return e->value.is_integer() && (e->unit.empty() || e->unit == "rank");
  });
  if (whole && !entry.value.is_integer()) return true;
  return std::any_of(d.premises.begin(), d.premises.end(), [](const Entry* e) {
    return e->text->word(e->at + 1, "times") && e->text->has_word("once", "twice", "thrice");
  });
}

}  // namespace

bool told_for_itself(const Entry& entry, const Derivation& d) {
  return score_told(*entry.text, entry) || other_of_two(*entry.text, entry) || unlike(entry, d);
}

bool more_gone(const SentenceText& text, const Derivation& d) {
  uint32_t from = kNone;
  for (const Entry* e : d.premises) {
    if (e->text == &text) return false;
    from = from == kNone ? e->last : std::max(from, e->last);
  }
  const SentenceText& told = *d.premises.front()->text;
  for (uint32_t i = from; i < told.size(); ++i) {
    const bool one = told.word(i, "another") ||
                     (told.is_figure(i) && told.figure_at(i).quantity.value == Decimal(1));
    if (one && i > from && told.past_verb(i - 1)) return true;
    const bool deed = told.past_verb(i) && !told.is(i, kBeWord) && told.word(i - 1, "and");
    if (deed && !told.is_figure(i + 1) && !told.end_of_clause(i + 1) &&
        !told.is(i + 1, kPrepositionWord))
      return true;
  }
  return false;
}

}  // namespace factlint::computation
