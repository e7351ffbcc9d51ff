// "N years ago", "N years later", "after N years" against the years told -> judged.
#include <algorithm>

#include "engine/computation/date_facts.h"
#include "engine/computation/founding.h"

namespace factlint::computation {
namespace {

// "in 1995, thirty years ago"

uint32_t past_preposition(const SentenceText& text, uint32_t i, bool& comma) {
  comma = text.comma_or_open(i);
  uint32_t j = comma ? i + 1 : i;
  for (const std::string_view w : {"or", "in", "just", "exactly", "some", "about", "over", "more",
                                   "than", "nearly", "almost", "back"}) {
    if (text.word(j, w)) ++j;
  }
  while (text.in(j) && text[j].hedge_of != kNone) ++j;
  return j;
}

void check_ago(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  const auto stated = years_at(text, i);
  if (!as_of || !stated || !stated->ago) return;
  const uint32_t end = stated->last;
  uint32_t year_atom = kNone;
  // "founded in 1995, thirty years ago": the year right before the comma.
  uint32_t j = i;
  while (j > 0 && (text.is(j - 1, kHedgeWord) || text[j - 1].hedge_of != kNone)) --j;
  if (j > 1 && (text.comma_or_open(j - 1) || text.word(j - 1, "or")) && year_at(text, j - 2) != 0)
    year_atom = j - 2;
  bool comma = false;
  const uint32_t k = past_preposition(text, end, comma);
  if (year_atom == kNone && comma && year_at(text, k) != 0) year_atom = k;
  if (year_atom == kNone) return;
  const int year = year_at(text, year_atom);
  const int now = civil(*as_of).year;
  if (year > now) return;
  tell_years(text, text.range(std::min(j, year_atom), std::max(end, year_atom + 1)),
             fit_years(now - year, *stated), year, now, text.view(i, i + 1),
             {stated->mention, text[year_atom].mention}, sink);
}

/// Years told before atom `i`, here and in the sentence before.
std::vector<int> years_before(const DocumentText& document, const SentenceText& text, uint32_t i,
                              uint32_t except) {
  std::vector<int> years;
  if (const SentenceText* before = document.before(text.sentence())) {
    for (uint32_t j = 0; j < before->size(); ++j) {
      if (const auto year = calendar_year(*before, j)) years.push_back(*year);
    }
  }
  for (uint32_t j = 0; j < i; ++j) {
    if (j == except || years_at(text, j)) continue;
    if (const auto year = calendar_year(text, j)) years.push_back(*year);
  }
  return years;
}

/// "founded in 1991; twenty years later, in 2011".
void check_later(const DocumentText& document, const SentenceText& text, uint32_t i,
                 ClaimSink& sink) {
  const auto stated = years_at(text, i);
  if (!stated || !(stated->relation == "later" || stated->relation == "earlier")) return;
  const bool later = stated->relation == "later";
  bool comma = false;
  uint32_t target = past_preposition(text, stated->last, comma);
  if (year_at(text, target) == 0) {
    // "In 2011, twenty years later, ..."
    target = i;
    while (target > 0 && text[target - 1].hedge_of != kNone) --target;
    if (target < 2 || !text.mark(target - 1, kComma) || year_at(text, target - 2) == 0) return;
    target -= 2;
  }
  const int year = year_at(text, target);
  const auto anchors = years_before(document, text, std::min(i, target), target);
  YearFit best = YearFit::kImpossible;
  int from = 0;
  for (const int anchor : anchors) {
    const int gap = later ? year - anchor : anchor - year;
    if (gap <= 0) continue;
    const YearFit fit = fit_years(gap, *stated);
    if (from == 0 || fit < best) from = anchor;
    best = std::min(best, fit);
  }
  if (from == 0) return;
  const uint32_t first = std::min(text.with_hedge(i), target);
  tell_years(text, text.range(first, std::max(stated->last, target + 1)), best, later ? from : year,
             later ? year : from, text.view(i, i + 1), {stated->mention, text[target].mention},
             sink);
}

/// "In 2011, 20 years after its founding in 1991"; "closed in 2008, 20 years after 1991".
void check_after(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto stated = years_at(text, i);
  if (!stated || !(stated->relation == "after" || stated->relation == "before")) return;
  const uint32_t left = text.with_hedge(i);
  if (left < 2 || !text.comma_or_open(left - 1) || year_at(text, left - 2) == 0) return;
  uint32_t j = stated->last;
  while (j < i + 8 && year_at(text, j) == 0 && !text.mark(j, kComma) && !text.finite_verb(j)) ++j;
  if (year_at(text, j) == 0) return;
  int from = year_at(text, j);
  int to = year_at(text, left - 2);
  if (stated->relation == "before") std::swap(from, to);
  if (from > to) return;
  tell_years(text, text.range(left - 2, j + 1), fit_years(to - from, *stated), from, to,
             text.view(i, i + 1), {stated->mention, text[j].mention, text[left - 2].mention}, sink);
}

/// "It has been 40 years since the accident in 1985"; "forty years have passed since ... in 1985".
void check_passed(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  const auto stated = years_at(text, i);
  if (!as_of || !stated || stated->ago) return;
  uint32_t since = stated->last;
  while (since < stated->last + 4 &&
         (text.word(since, "have") || text.word(since, "has") || text.word(since, "passed") ||
          text.word(since, "gone") || text.word(since, "by") || text.word(since, "now"))) {
    ++since;
  }
  if (!text.word(since, "since")) return;
  const uint32_t left = text.with_hedge(i);
  const bool marked = left > 0 && (text[left - 1].word.starts_with("mark") ||
                                   text[left - 1].word.starts_with("celebrat"));
  const bool perfect = since > stated->last || (left > 0 && text.is(left - 1, kBeWord)) || marked;
  if (!perfect) return;
  uint32_t year_atom = kNone;
  for (uint32_t k = since + 1; k < since + 10 && text.in(k) && !text.mark(k, kComma); ++k) {
    if (!text.is_date(k) && year_at(text, k) == 0) continue;
    if (year_atom != kNone) return;
    year_atom = k;
  }
  const int year = year_atom == kNone ? 0 : calendar_year(text, year_atom).value_or(0);
  int now = civil(*as_of).year;
  // "In 2024 the choir marked 50 years since ...": the year told before it.
  size_t told = 0;
  for (uint32_t k = 0; k < left; ++k) {
    if (!calendar_year(text, k)) continue;
    now = *calendar_year(text, k);
    ++told;
  }
  const bool untimed = told == 0 && marked && text[left - 1].word.ends_with("ed");
  if (year == 0 || year > now || told > 1 || untimed) return;
  tell_years(text, text.range(left, year_atom + 1), fit_years(now - year, *stated), year, now,
             text.view(i, i + 1), {stated->mention, text.atom_mention(year_atom)}, sink);
}

/// All years told in the sentence, but for the one at atom `except`.
std::vector<uint32_t> year_atoms(const SentenceText& text, uint32_t except) {
  std::vector<uint32_t> atoms;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (i != except && !years_at(text, i) && (text.is_date(i) || text.is_figure(i)) &&
        calendar_year(text, i))
      atoms.push_back(i);
  }
  return atoms;
}

/// "Thirty years after independence in 1991, it elected a president in 2021."
void check_opening(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto stated = years_at(text, i);
  if (!stated || text.with_hedge(i) > 1 ||
      !(stated->relation == "after" || stated->relation == "before"))
    return;
  const auto years = year_atoms(text, i);
  if (years.size() != 2 || years[0] > stated->last + 6 ||
      text.has(kBreakWord, stated->last, years[0]))
    return;
  bool comma = false;
  for (uint32_t k = years[0] + 1; k < years[1] && k < years[0] + 5; ++k)
    comma |= text.mark(k, kComma);
  if (!comma || text.has(kBreakWord, years[0], years[1])) return;
  int from = *calendar_year(text, years[0]);
  int to = *calendar_year(text, years[1]);
  if (stated->relation == "before") std::swap(from, to);
  if (from > to) return;
  tell_years(text, text.range(text.with_hedge(i), years[0] + 1), fit_years(to - from, *stated),
             from, to, text.view(i, i + 1),
             {stated->mention, text.atom_mention(years[0]), text.atom_mention(years[1])}, sink);
}

/// "Elected in 2012, he left office in 2019 after ten years in power": longer than the years
/// between.
void check_term(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto stated = years_at(text, i);
  const uint32_t left = text.with_hedge(i);
  if (!stated || !stated->relation.empty() || left == 0 || !text.word(left - 1, "after")) return;
  const auto years = year_atoms(text, i);
  if (years.size() != 2 || years[1] > i) return;
  bool begins = false;
  for (uint32_t k = 0; k < years[1]; ++k) {
    for (const std::string_view w : {"elected", "appointed", "joined", "entered", "became", "hired",
                                     "opened", "took", "married", "signed"}) {
      begins |= k < years[0] && text.word(k, w);
    }
  }
  const bool near = left <= years[1] + 3;
  if (!begins || !near || text.has(kBreakWord, years[0], left - 1)) return;
  const int from = *calendar_year(text, years[0]);
  const int to = *calendar_year(text, years[1]);
  const YearFit fit = fit_years(to - from, *stated);
  const bool longer =
      stated->quantity.interval.low && *stated->quantity.interval.low > Decimal(to - from);
  if (from > to || (fit == YearFit::kImpossible && !longer)) return;
  tell_years(text, text.range(left - 1, i + 1), fit, from, to, text.view(i, i + 1),
             {stated->mention, text.atom_mention(years[1])}, sink);
}

/// "has existed for 34 years, since 1991".
void check_since(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  const auto stated = years_at(text, i);
  if (!as_of || !stated || stated->ago) return;
  const uint32_t left = text.with_hedge(i);
  const uint32_t comma = text.mark(i + 1, kComma) ? i + 2 : i + 1;
  const bool for_years = left > 0 && text.word(left - 1, "for");
  if (!for_years || !text.word(comma, "since") || year_at(text, comma + 1) == 0) return;
  bool perfect = false;
  for (uint32_t j = 0; j < i; ++j) perfect |= text.word(j, "has") || text.word(j, "have");
  const int year = year_at(text, comma + 1);
  const int now = civil(*as_of).year;
  if (!perfect || year > now) return;
  tell_years(text, text.range(left - 1, comma + 2), fit_years(now - year, *stated), year, now,
             text.view(i, i + 1), {stated->mention, text[comma + 1].mention}, sink);
}

}  // namespace

void check_years(const DocumentText& document, const SentenceText& text, uint32_t i,
                 ClaimSink& sink) {
  if (!years_at(text, i)) return;
  check_ago(text, i, sink);
  check_later(document, text, i, sink);
  check_after(text, i, sink);
  check_since(text, i, sink);
  check_opening(text, i, sink);
  check_passed(text, i, sink);
  check_term(text, i, sink);
}

}  // namespace factlint::computation
