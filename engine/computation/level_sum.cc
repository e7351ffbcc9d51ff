// "bought it for 400 and sold it for 550. His profit was 250": a sum or difference of the only two
// amounts of a passage, points between its only two percentages -> judged.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/ledger_passage.h"
#include "engine/computation/level_topic.h"

namespace factlint::computation {
namespace {

constexpr ListedWords kSumWords =
    "whole total altogether all combined overall together sum bill both toll outlay";
constexpr ListedWords kDifferenceWords =
    "profit loss gain difference gap margin left remaining balance saving savings surplus deficit "
    "shortfall remainder remains net lead";
/// What is told in points.
constexpr ListedWords kChangeNouns =
    "improvement gain gap difference swing lead drop rise fall slide jump cut increase decline";
/// What may be added or taken off besides.
constexpr ListedWords kBesides =
    "after costs tax taxes fees commission expenses including plus extra other others another more "
    "further some before each apiece per vat discount interest most first only rest also average";

bool amount(const Entry& e) {
  return !e.position() && !e.duration() && e.unit != "percent" && e.unit != "share" &&
         e.unit != "point" && !tells_hour(e);
}

bool plain(const Entry& e) {
  return e.firm && e.hedge == Hedge::kNone && e.per.empty() && !e.change && !e.within && !e.loss;
}

/// What the two may be added up or held against each other for.
bool of_one_kind(const Entry& a, const Entry& b) {
  if (a.unit != b.unit) return false;
  return !a.unit.empty() || (!a.thing.empty() && a.thing == b.thing);
}

enum class Asked : uint8_t { kNothing, kSum, kDifference };

/// What the clause of the entry asks for.
Asked asked_by(const SentenceText& text, const Entry& entry) {
  const AtomRange clause = clause_around(text, text.with_hedge(entry.at), entry.last);
  const bool sum = any_among(text, kSumWords, clause.first, clause.last);
  const bool difference = any_among(text, kDifferenceWords, clause.first, clause.last);
  if (sum == difference) return Asked::kNothing;
  return sum ? Asked::kSum : Asked::kDifference;
}

/// The clause of the entry names a thing that the passage has not told: "corn commitments" behind
/// sales of wheat.
bool of_another(const Ledger& passage, const Entry& entry, uint32_t begin) {
  const SentenceText& text = *entry.text;
  const AtomRange clause = clause_around(text, text.with_hedge(entry.at), entry.last);
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    const bool itself = i >= entry.at && i < entry.last;
    const bool name = text.capital(i) && i > 0;
    const bool noun = text.noun(i) && !text.finite_verb(i) && !text.adjective(i);
    if (itself || text[i].kind != AtomKind::kWord || (!name && !noun)) continue;
    if (among(kSumWords, text[i].word) || among(kDifferenceWords, text[i].word) ||
        among(kChangeNouns, text[i].word) ||
        text.is(i, kPrepositionWord | kArticleWord | kPronounWord))
      continue;
    const bool definite =
        i > 0 && text.any_word(i - 1, {"the", "his", "her", "its", "their", "that", "whole"});
    if (name ? !told_since(passage, begin, i) : !definite && !told_since(passage, begin, i))
      return true;
  }
  return false;
}

/// The sentences of the passage hold nothing that may be added or taken off besides.
bool closed(const Ledger& passage, const Entry& entry, const Entry& a, const Entry& b) {
  const uint32_t begin = std::min(a.text->sentence(), b.text->sentence());
  if (of_another(passage, entry, begin)) return false;
  for (uint32_t s = begin; s <= passage.text().sentence(); ++s) {
    const SentenceText& text = passage.document().any(s);
    if (open_sentence(text, false) || any_among(text, kBesides)) return false;
  }
  return true;
}

/// Amounts of the passage before the entry, small ones of other things left out.
std::vector<const Entry*> amounts_of(const Ledger& passage, bool percentages) {
  std::vector<const Entry*> found;
  for (const Entry& e : passage.before()) {
    if (percentages ? e.unit == "percent" : amount(e)) found.push_back(&e);
  }
  return found;
}

void tell(const Entry& entry, const Entry& a, const Entry& b, Decimal right, bool sum,
          ClaimSink& sink, bool ok) {
  const SentenceText& text = *entry.text;
  Told told;
  told.check = sum ? CheckKind::kSum : CheckKind::kDifference;
  if (!sink.wants(told.check)) return;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(text.with_hedge(entry.at), entry.last);
  told.value = told_value(entry, right);
  const Entry& high = a.value < b.value ? b : a;
  const Entry& low = a.value < b.value ? a : b;
  const std::string steps = fmt::format("{} {} {} = {}", told_value(high, high.value),
                                        sum ? '+' : '-', told_value(low, low.value), told.value);
  told.message = ok ? steps : fmt::format("{}, not {}", steps, told_value(entry, entry.value));
  told.steps.push_back(steps);
  if (!ok) told.suggestion = told.value;
  told.mentions.push_back(text.atom_mention(entry.at));
  told.elsewhere = a.text->range(a.at, a.text == b.text ? b.last : a.last);
  sink.tell(text.sentence(), std::move(told));
}

void judge_amount(const Ledger& passage, const Entry& entry, ClaimSink& sink) {
  const Asked asked = asked_by(*entry.text, entry);
  if (asked == Asked::kNothing) return;
  const auto levels = amounts_of(passage, false);
  if (levels.size() != 2) return;
  const Entry& a = *levels[0];
  const Entry& b = *levels[1];
  if (!plain(a) || !plain(b) || !of_one_kind(a, b) || a.unit != entry.unit ||
      (a.unit.empty() && !entry.thing.empty() && entry.thing != a.thing))
    return;
  const bool sum = asked == Asked::kSum;
  const Decimal added = a.value + b.value;
  const Decimal gap = (a.value - b.value).abs();
  const Decimal right = sum ? added : gap;
  if (meets(entry, right)) return tell(entry, a, b, right, sum, sink, true);
  const Interval reach = sum                 ? a.reach + b.reach
                         : a.value < b.value ? b.reach - a.reach
                                             : a.reach - b.reach;
  if (reach.intersects(entry.reach) || meets(entry, sum ? gap : added)) return;
  const bool told_again = meets(entry, a.value) || meets(entry, b.value);
  if (told_again || !near_each_other(entry.value, right) || !closed(passage, entry, a, b)) return;
  if (sum && entry.value < std::max(a.value, b.value)) return;
  tell(entry, a, b, right, sum, sink, false);
}

/// "fell from 6 per cent to 4. The drop of three points"
void judge_points(const Ledger& passage, const Entry& entry, ClaimSink& sink) {
  const SentenceText& text = *entry.text;
  const AtomRange clause = clause_around(text, text.with_hedge(entry.at), entry.last);
  const bool back = any_among(text, "the that this it", clause.first, clause.last);
  const bool change =
      text.has(kRiseWord | kFallWord, clause.first, clause.last) ||
      any_among(text, "improvement gain gap difference swing lead", clause.first, clause.last);
  if (!back || !change) return;
  const auto levels = amounts_of(passage, true);
  if (levels.size() != 2 || !plain(*levels[0]) || !plain(*levels[1])) return;
  const Decimal right = (levels[0]->value - levels[1]->value).abs();
  const bool ok = meets(entry, right);
  const bool wrong = !ok && near_each_other(entry.value, right) &&
                     (entry.value - right).abs() * Decimal(2) >= entry.grain &&
                     closed(passage, entry, *levels[0], *levels[1]);
  if (ok || wrong) tell(entry, *levels[0], *levels[1], right, false, sink, ok);
}

}  // namespace

void check_level_sums(const Ledger& ledger, ClaimSink& sink) {
  const SentenceText& text = ledger.text();
  const Entry* entry = nullptr;
  for (const Entry& e : ledger.here()) {
    if (e.position() || e.duration()) continue;
    if (entry != nullptr) return;
    entry = &e;
  }
  if (entry == nullptr || !entry->firm || entry->hedge != Hedge::kNone || !entry->per.empty() ||
      sink.told_on(text.sentence(), text.range(entry->at, entry->last)))
    return;
  const bool points = entry->unit == "point" || (entry->unit.empty() && entry->thing == "point");
  if (!points && (!amount(*entry) || (entry->unit.empty() && entry->thing.empty()))) return;
  if (!points && asked_by(text, *entry) == Asked::kNothing) return;
  const auto passage = ledger.passage();
  if (!passage) return;
  if (points) {
    judge_points(*passage, *entry, sink);
  } else {
    judge_amount(*passage, *entry, sink);
  }
}

}  // namespace factlint::computation
