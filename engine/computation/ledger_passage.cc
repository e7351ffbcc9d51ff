// A figure that concludes from a passage -> the figures that it may mean, and what they give.
#include "engine/computation/ledger_passage.h"

#include <algorithm>

#include "engine/computation/figure_slip.h"

namespace factlint::computation {
namespace {

bool is_share(const Entry& e) { return e.unit == "percent" || e.unit == "share"; }

/// "at nine clinics", "with two nurses": a few of something that nothing else of the passage
/// counts.
bool few_of_another(const Entry& e, const Entry& entry, const std::vector<const Entry*>& all) {
  return e.unit.empty() && !e.thing.empty() && e.thing != entry.thing && e.value <= Decimal(12) &&
         std::none_of(all.begin(), all.end(), [&](const Entry* o) {
           return o != &e && (o->thing == e.thing || (o->people && e.people));
         });
}

/// "put in 17 more after the break, five in the final minute": of those before the comma, it seems.
bool seems_within(const Entry& e, const Entry& before) {
  const SentenceText& text = *e.text;
  const uint32_t left = text.with_hedge(e.at);
  return before.text == e.text && before.value > e.value && left > 0 &&
         text.mark(left - 1, kComma) && e.unit == before.unit && e.thing.empty() &&
         text.is(e.last, kPrepositionWord);
}

}  // namespace

std::vector<const Entry*> levels_of(const Ledger& passage, const Entry& entry,
                                    const ConclusionCue& cue) {
  const bool sums = (cue.relations & kSumOf) != 0;
  std::vector<const Entry*> found;
  for (const std::vector<Entry>* entries : {&passage.before(), &passage.here()}) {
    for (const Entry& e : *entries) {
      const bool itself = e.text == entry.text && e.at == entry.at;
      if (itself || (e.text == entry.text && e.at > entry.at) || e.within) continue;
      if (entry.duration() && cue.relations == kDifferenceOf) {
        if (e.unit == "clock") found.push_back(&e);
        continue;
      }
      if (e.position() || (e.duration() && !entry.duration()) || is_share(e) || tells_hour(e))
        continue;
      found.push_back(&e);
    }
  }
  if (entry.duration() && cue.relations == kDifferenceOf) return found;
  const std::vector<const Entry*> all = found;
  std::erase_if(found, [&](const Entry* e) { return few_of_another(*e, entry, all); });
  if (!is_share(entry)) {
    std::erase_if(found, [&](const Entry* e) { return e->unit != entry.unit; });
    std::erase_if(found, [&](const Entry* e) { return !alike(*e, entry); });
  } else if (std::any_of(found.begin(), found.end(),
                         [](const Entry* e) { return !e->unit.empty(); })) {
    // Counts beside amounts tell of how many, not of how much.
    std::erase_if(found, [](const Entry* e) { return e->unit.empty() && !e->thing.empty(); });
  }
  for (const Entry* e : found) {
    const bool added = sums && e->text->any_word(e->at + 1, {"more", "further"});
    const bool per = !e->per.empty() && (cue.relations & (kChangeOf | kDifferenceOf)) == 0;
    if (!e->firm || per || (e->change && !added)) return {};
  }
  return found;
}

bool open_sentence(const SentenceText& text, bool concludes, bool definite) {
  if (text.has_any(kHypotheticalWord) || text.question() || text.disowned()) return true;
  if (text.has_word("would", "forecast", "expected", "target", "planned", "projected", "budgeted",
                    "estimated"))
    return true;
  if (definite) return text.has_word("elsewhere", "national", "nationally", "nationwide", "usual");
  return concludes &&
         text.has_word("elsewhere", "earlier", "previous", "previously", "national", "nationally",
                       "usual", "average", "typical", "another", "since", "including", "with",
                       "normally", "study", "studies", "nationwide");
}

namespace {

/// Some of the levels added, others taken off, give the entry: "18 were saved and 11, two died.
/// The 27 survivors".
bool signed_sum(const std::vector<const Entry*>& levels, const Entry& entry) {
  size_t ways = 1;
  for (size_t i = 0; i < levels.size(); ++i) ways *= 3;
  for (size_t way = 0; way < ways; ++way) {
    Decimal sum;
    size_t rest = way;
    for (const Entry* e : levels) {
      if (rest % 3 == 1) sum = sum + e->value;
      if (rest % 3 == 2) sum = sum - e->value;
      rest /= 3;
    }
    if (sum == entry.value) return true;
  }
  return false;
}

bool open_text(const SentenceText& text, const ConclusionCue& cue, const Derivation& d) {
  const bool rate = (d.relation & (kShareOf | kChangeOf)) != 0 &&
                    text.any_word(cue.first, {"the", "that", "this"});
  if (open_sentence(text, true, rate)) return true;
  const bool added = (d.relation & (kSumOf | kRestOf | kDifferenceOf)) != 0;
  return std::any_of(d.premises.begin(), d.premises.end(), [&](const Entry* e) {
    return e->text != &text && (open_sentence(*e->text, false) ||
                                (added && d.premises.size() > 2 && e->text->has_any(kOverlapWord)));
  });
}

/// Of what the levels give, what the cue must mean.
const Derivation* meant(const std::vector<Derivation>& asked, const ConclusionCue& cue) {
  const Derivation* best = nullptr;
  for (const Derivation& d : asked) {
    if (cue.direction * d.direction < 0) continue;
    // Untold, a change goes from what was told first.
    if (d.relation == kChangeOf && cue.direction == 0 &&
        (d.direction > 0) != (d.premises.front()->value < d.premises.back()->value))
      continue;
    if (best == nullptr) best = &d;
  }
  return best;
}

bool looks_wrong(const Entry& entry, const Derivation& d) {
  // "enrolled 100, and 40 finished. The dropout rate of 60 percent"
  if (d.relation == kShareOf) {
    const Decimal rest = Decimal(100) - d.value;
    const Decimal off = (entry.value - rest).abs();
    if (off <= Decimal(1) || off < (entry.value - d.value).abs()) return false;
  }
  if (is_share(entry)) {
    const Decimal two(2);
    return entry.value <= d.value * two && d.value <= entry.value * two;
  }
  if (entry.unit == "second" && d.premises.front()->unit == "clock")
    return clock_slip(entry, d.value);
  return slip_of(entry.value, d.value);
}

/// What explains a figure of a cue after all.
Relations others(const Entry& entry, const ConclusionCue& cue) {
  if (is_share(entry)) {
    const bool change = (cue.relations & kShareOf) == 0;
    return (change ? kChangeOf : kShareOf) | kRestOf | kSameAs;
  }
  return kEveryRelation & static_cast<Relations>(~(kAverageOf | kShareOf | kChangeOf));
}

/// Not everybody paid as much, or not all of it was for that.
bool reduced(const SentenceText& text) {
  for (uint32_t i = 1; i < text.size(); ++i) {
    // "whether you were six or sixty"
    const bool ages = text.is_figure(i - 1) && text.is_figure(i + 1);
    if (text.word(i, "or") && !ages) return true;
  }
  return text.has_word("half", "free", "concessions", "discount", "children", "members", "after",
                       "costs", "expenses", "tax", "vat", "profit", "plus", "extra", "most",
                       "donations", "raffle", "some", "bar", "before");
}

/// "All 420 seats went. At 12 pounds a head ... took 5,040": the only rate of the passage, told for
/// the only count that it may be told for; or what an amount comes to for each.
std::optional<PassageConclusion> product_of(const Ledger& passage, const Entry& entry,
                                            const ConclusionCue& cue) {
  size_t of_unit = 0;
  for (const std::vector<Entry>* entries : {&passage.before(), &passage.here()}) {
    for (const Entry& e : *entries) of_unit += e.unit == entry.unit ? 1U : 0U;
    for (const Entry& e : *entries) {
      if (is_share(e)) return std::nullopt;
    }
  }
  const auto asked = derivations(passage, entry, cue.relations);
  if (of_unit != 2 || asked.size() != 1 || asked[0].premises.size() != 2) return std::nullopt;
  const Derivation& d = asked.front();
  const auto firm = [](const Entry* e) { return e->firm && e->hedge == Hedge::kNone; };
  if (!std::all_of(d.premises.begin(), d.premises.end(), firm)) return std::nullopt;
  const Fit fit = fit_of(entry, d);
  if (fit != Fit::kNo) {
    if (fit == Fit::kNear) return std::nullopt;
    return PassageConclusion{cue, d, true};
  }
  if (!slip_of(entry.value, d.value) || open_text(*entry.text, cue, d) || reduced(*entry.text) ||
      std::any_of(d.premises.begin(), d.premises.end(),
                  [&](const Entry* e) { return e->text != entry.text && reduced(*e->text); }))
    return std::nullopt;
  return PassageConclusion{cue, d, false};
}

}  // namespace

std::optional<PassageConclusion> passage_conclusion(const Ledger& passage, const Entry& entry,
                                                    const ConclusionCue& cue) {
  if (cue.relations == kProductOf || cue.relations == kQuotientOf)
    return product_of(passage, entry, cue);
  std::vector<const Entry*> levels = levels_of(passage, entry, cue);
  const bool sums = (cue.relations & kSumOf) != 0;
  if (levels.size() < 2 || levels.size() > (sums ? 6U : 2U)) return std::nullopt;
  // Told of before, it concludes nothing.
  for (const Entry& e : passage.before()) {
    if (e.unit == entry.unit && e.value == entry.value) return std::nullopt;
  }
  Entry any = entry;
  any.thing = {};
  const std::vector<const Entry*> told = levels;
  for (size_t i = levels.size(); sums && levels.size() > 2 && i-- > 1;) {
    if (seems_within(*levels[i], *levels[i - 1]))
      levels.erase(levels.begin() + static_cast<std::ptrdiff_t>(i));
  }
  std::vector<Derivation> asked = derivations(passage, any, cue.relations);
  std::erase_if(asked, [&](const Derivation& d) {
    return d.premises.size() != levels.size() ||
           !std::all_of(d.premises.begin(), d.premises.end(), [&](const Entry* e) {
             return std::find(levels.begin(), levels.end(), e) != levels.end();
           });
  });
  const Derivation* right = meant(asked, cue);
  if (right == nullptr) return std::nullopt;
  for (const Derivation& d : asked) {
    const Fit fit = fit_of(any, d);
    if (fit == Fit::kYes && cue.direction * d.direction >= 0)
      return PassageConclusion{cue, d, true};
    if (fit == Fit::kNear) return std::nullopt;
  }
  if (!looks_wrong(any, *right) || open_text(*entry.text, cue, *right)) return std::nullopt;
  if (sums && signed_sum(told, entry)) return std::nullopt;
  for (const Derivation& d : derivations(passage, any, others(entry, cue))) {
    const bool back = cue.direction * d.direction < 0;
    if (!back && fit_of(any, d) != Fit::kNo) return std::nullopt;
  }
  return PassageConclusion{cue, *right, false};
}

}  // namespace factlint::computation
