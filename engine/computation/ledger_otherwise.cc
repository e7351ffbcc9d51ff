// Words around an entry that make another figure of it than a derivation takes it for.
#include <algorithm>

#include "engine/computation/ledger_trial.h"
#include "engine/computation/sum.h"

namespace factlint::computation {
namespace {

bool says_in_all(const SentenceText& text) {
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (text.word(i, "in") && text.word(i + 1, "all")) return true;
  }
  return false;
}

}  // namespace

/// Words that make another figure of the entry than `d` takes it for.
bool LedgerTrial::told_otherwise(const Derivation& d) const {
  const SentenceText& first = *d.premises.front()->text;
  if (d.relation == kSumOf) {
    // "Two adults at £8 and three children at £5 come to £31": each so often
    const bool priced = std::any_of(d.premises.begin(), d.premises.end(), [](const Entry* e) {
      const uint32_t left = e->text->with_hedge(e->at);
      return !e->unit.empty() && left > 2 && e->text->word(left - 1, "at") &&
             e->text->noun(left - 2);
    });
    if (priced) return true;
    std::vector<Decimal> parts;
    Decimal alike_parts;
    for (const Entry* e : d.premises) {
      parts.push_back(e->value);
      if (!entry_.thing.empty() && e->thing == entry_.thing) alike_parts = alike_parts + e->value;
    }
    // "most of the crew and two passengers, 16 in all": a part without a figure
    return text_.word(0, "most") || alike_parts == entry_.value || some_add_up(parts, entry_.value);
  }
  // "Both have risen 20 percent": of two that were told before
  if (d.relation == kChangeOf) return text_.word(0, "both");
  if (d.relation != kRestOf && d.relation != kDifferenceOf) return false;
  // "$8 million under": under what was planned
  if (first.has_word("budget", "target") && text_.any_word(entry_.last, {"under", "over"}))
    return true;
  // "and four more, all men": besides
  if (text_.word(entry_.last, "more") && entry_.at > 0 && text_.word(entry_.at - 1, "and"))
    return true;
  // "leaving three. The other four", "14 people in all ... The other 14": of a whole told elsewhere
  const bool other = entry_.at > 0 && text_.word(entry_.at - 1, "other");
  if (!other || &first == &text_) return false;
  // "Five of the songs are new. The other three albums"; "24 players and four coaches"
  for (const Entry* e : d.premises) {
    if (e->thing.empty()) continue;
    if (!entry_.thing.empty() && entry_.thing != e->thing && !entry_.people) return true;
    const uint32_t left = e->text->with_hedge(e->at);
    if (e != d.premises.front() && left > 0 && e->text->word(left - 1, "and") &&
        e->text == d.premises.front()->text && e->thing != d.premises.front()->thing)
      return true;
  }
  return std::any_of(ledger_.before().begin(), ledger_.before().end(), [](const Entry& e) {
    return e.text->has_word("leaving", "leaves") || says_in_all(*e.text);
  });
}

}  // namespace factlint::computation
