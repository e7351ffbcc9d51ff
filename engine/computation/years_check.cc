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

/// "in the autumn of 2025", "in May 2025": its year; 0 for what is no such part of one.
int season_year(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i)) return 0;
  const Temporal& t = text.temporal(i);
  if (t.recurring || t.relative || t.readings.size() != 1 || !t.readings[0].begin ||
      !t.readings[0].end)
    return 0;
  const int first = civil(*t.readings[0].begin).year;
  const int last = civil(Day{t.readings[0].end->number - 1}).year;
  return first == last && t.readings[0].end->number - t.readings[0].begin->number < 130 ? first : 0;
}

/// "founded in 1991; twenty years later, in 2011".
void check_later(const DocumentText& document, const SentenceText& text, uint32_t i,
                 ClaimSink& sink) {
  const auto stated = years_at(text, i);
  if (!stated || !(stated->relation == "later" || stated->relation == "earlier")) return;
  const bool later = stated->relation == "later";
  bool comma = false;
  uint32_t target = past_preposition(text, stated->last, comma);
  if (text.is(target, kArticleWord) && season_year(text, target + 1) != 0) ++target;
  if (year_at(text, target) == 0 && season_year(text, target) == 0) {
    // "In 2011, twenty years later, ..."
    target = i;
    while (target > 0 && text[target - 1].hedge_of != kNone) --target;
    if (target < 2 || !text.mark(target - 1, kComma) ||
        !(text.is_date(target - 2) || year_at(text, target - 2) != 0) ||
        !calendar_year(text, target - 2))
      return;
    target -= 2;
  }
  const int season = season_year(text, target);
  const int year = season != 0 ? season : *calendar_year(text, target);
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
             later ? year : from, text.view(i, i + 1), {stated->mention, text.atom_mention(target)},
             sink);
}

/// The only year told before atom `i`, if the words behind it say nothing of another time.
uint32_t year_before(const SentenceText& text, uint32_t i) {
  uint32_t found = kNone;
  for (uint32_t k = 0; k < i; ++k) {
    if (!text.is_date(k) && !text.is_figure(k)) continue;
    if (year_at(text, k) == 0 && !(text.is_date(k) && calendar_year(text, k))) {
      if (text.is_date(k)) return kNone;
      continue;
    }
    if (found != kNone) return kNone;
    found = k;
  }
  return found;
}

/// "In 2011, 20 years after its founding in 1991"; "closed in 2008 for good, 20 years after it
/// opened in 1988".
void check_after(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto stated = years_at(text, i);
  if (!stated || !(stated->relation == "after" || stated->relation == "before")) return;
  const uint32_t left = text.with_hedge(i);
  if (left < 2 || !text.comma_or_open(left - 1)) return;
  const uint32_t told = year_at(text, left - 2) != 0 ? left - 2 : year_before(text, left - 1);
  if (told == kNone) return;
  uint32_t j = stated->last;
  while (j < i + 11 && text.in(j) && !calendar_year(text, j) && !text.end_of_clause(j) &&
         !text.is(j, kBreakWord) && !text.word(j, "and"))
    ++j;
  if (!text.in(j) || !calendar_year(text, j)) return;
  int from = *calendar_year(text, j);
  int to = *calendar_year(text, told);
  if (stated->relation == "before") std::swap(from, to);
  if (from > to) return;
  tell_years(text, text.range(told + 1 == left - 1 ? told : left, j + 1),
             fit_years(to - from, *stated), from, to, text.view(i, i + 1),
             {stated->mention, text.atom_mention(j), text.atom_mention(told)}, sink);
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
  bool within = left > 1 && text.word(left - 1, "the") && text.word(left - 2, "in");
  bool has = false;
  for (uint32_t k = since; within && k < text.size(); ++k)
    has = has || text.any_word(k, {"has", "have"});
  within = within && has && stated->quantity.hedge == Hedge::kNone;
  const bool perfect =
      since > stated->last || (left > 0 && text.is(left - 1, kBeWord)) || marked || within;
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

/// "Thirty-five years after unification in 1990, wages still differ": told of the document's year.
void check_opening_now(const SentenceText& text, uint32_t i, uint32_t year,
                       const StatedYears& stated, ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  if (!as_of || stated.relation != "after" || year > stated.last + 8 ||
      !text.mark(year + 1, kComma) || text.has(kBreakWord | kModalWord, stated.last, text.size()))
    return;
  for (uint32_t k = stated.last; k < year; ++k) {
    if (text.mark(k, kComma)) return;  // "after the war, in 1975"
  }
  bool present = false;
  for (uint32_t k = year + 2; k < text.size(); ++k) {
    if (text.past_verb(k) || text.is_date(k)) return;
    present = present || text.any_word(k, {"is", "are", "has", "have", "still"});
  }
  const int from = *calendar_year(text, year);
  const int now = civil(*as_of).year;
  if (!present || from >= now) return;
  tell_years(text, text.range(text.with_hedge(i), year + 1), fit_years(now - from, stated), from,
             now, text.view(i, i + 1), {stated.mention, text.atom_mention(year)}, sink);
}

/// "Thirty years after independence in 1991, it elected a president in 2021."
void check_opening(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto stated = years_at(text, i);
  if (!stated || text.with_hedge(i) > 1 ||
      !(stated->relation == "after" || stated->relation == "before"))
    return;
  const auto years = year_atoms(text, i);
  if (years.size() == 1) return check_opening_now(text, i, years[0], *stated, sink);
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

/// "since 1990", told at atom `i` as one date or with the word before a year; 0 if it is not.
int since_year(const SentenceText& text, uint32_t i) {
  if (text.is_date(i) && text.temporal(i).month == 0 &&
      (text.view(i, i + 1).starts_with("since ") || text.view(i, i + 1).starts_with("Since ")))
    return text.temporal(i).year;
  return text.word(i, "since") ? year_at(text, i + 1) : 0;
}

/// "has existed for 34 years, since 1991"; "has been there since 1991, 34 years in all"; "For 34
/// years, since 1991, it has ...".
void check_since(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  const auto stated = years_at(text, i);
  if (!as_of || !stated || stated->ago || !stated->relation.empty()) return;
  const uint32_t left = text.with_hedge(i);
  if (left == 0) return;
  const uint32_t behind = text.comma_or_open(i + 1) ? i + 2 : i + 1;
  uint32_t since = kNone;
  if (text.word(left - 1, "for")) {
    since = since_year(text, behind) != 0 ? behind : kNone;
  } else if (text.comma_or_open(left - 1) &&
             (text.end_of_clause(i + 1) ||
              text.any_word(i + 1, {"in", "now", "altogether", "so"}))) {
    if (left > 2 && since_year(text, left - 3) != 0 && text.word(left - 3, "since"))
      since = left - 3;
    if (left > 1 && text.is_date(left - 2) && since_year(text, left - 2) != 0) since = left - 2;
    // "Since 1998 they have run it together, 27 years now."
    const bool told = text.any_word(i + 1, {"now", "altogether"}) ||
                      (text.word(i + 1, "in") && text.any_word(i + 2, {"all", "total"}));
    for (uint32_t k = 0; told && since == kNone && k < left; ++k) {
      if (since_year(text, k) != 0) since = k;
    }
  }
  if (since == kNone) return;
  bool perfect = false;
  for (uint32_t j = 0; j < text.size(); ++j) {
    perfect |= text.any_word(j, {"has", "have", "'ve"});
    const bool own = j == since || j == since + 1;
    if (!own && j != i && (text.is_date(j) || year_at(text, j) != 0) && calendar_year(text, j))
      return;
  }
  const int year = since_year(text, since);
  const int now = civil(*as_of).year;
  if (!perfect || year > now || year < 1000) return;
  const uint32_t date = text.is_date(since) ? since : since + 1;
  tell_years(text, text.range(std::min(left - 1, since), std::max(stated->last, date + 1)),
             fit_years(now - year, *stated), year, now, text.view(i, i + 1),
             {stated->mention, text.atom_mention(date)}, sink);
}

/// "expires in 2030, five years from now", "by 2030, in five years' time".
void check_from_now(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  const auto stated = years_at(text, i);
  if (!as_of || !stated || stated->ago) return;
  const std::string_view view = text.view(i, i + 1);
  uint32_t behind = i + 1;
  const bool now = view.ends_with("from now") || view.ends_with("hence") ||
                   (text.word(behind, "from") && text.any_word(behind + 1, {"now", "today"})) ||
                   text.word(behind, "hence");
  const uint32_t left = text.with_hedge(i);
  if (!now || left < 2 || !text.comma_or_open(left - 1) || !calendar_year(text, left - 2)) return;
  const int year = *calendar_year(text, left - 2);
  const int today = civil(*as_of).year;
  if (year < today) return;
  tell_years(text, text.range(left - 2, i + 1), fit_years(year - today, *stated), today, year, view,
             {stated->mention, text.atom_mention(left - 2)}, sink);
}

}  // namespace

void check_years(const DocumentText& document, const SentenceText& text, uint32_t i,
                 ClaimSink& sink) {
  if (!years_at(text, i)) return;
  check_ago(text, i, sink);
  check_later(document, text, i, sink);
  check_after(text, i, sink);
  check_since(text, i, sink);
  check_from_now(text, i, sink);
  check_opening(text, i, sink);
  check_passed(text, i, sink);
  check_term(text, i, sink);
}

}  // namespace factlint::computation
