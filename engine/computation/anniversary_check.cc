// Founding years against anniversaries, "N years ago", "N years later", "N-year-old" -> judged.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/elapsed.h"
#include "engine/computation/judgement.h"

namespace factlint::computation {
namespace {

struct Founding {
  uint32_t verb = kNone;
  uint32_t date = kNone;
  int year = 0;
  uint32_t mention = kNoMention;
};

bool founding_verb(const SentenceText& text, uint32_t i) {
  if (text.word(i, "set")) return text.word(i + 1, "up");
  if (text.word(i, "dates") || text.word(i, "dating")) return text.word(i + 1, "back") || text.word(i + 1, "from") || text.word(i + 1, "to");
  if (text.word(i, "came")) return text.word(i + 1, "into") && text.word(i + 2, "being");
  if (text.word(i, "began") || text.word(i, "started") || text.word(i, "born")) return false;
  return text.is(i, kFoundingWord);
}

/// The only founding with its year that the sentence tells.
std::optional<Founding> only_founding(const SentenceText& text) {
  std::optional<Founding> found;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!founding_verb(text, i)) continue;
    const uint32_t date = dated_behind(text, i + 1, 7);
    if (date == kNone) continue;
    const auto year = calendar_year(text, date);
    if (!year || (found && found->year != *year)) return std::nullopt;
    if (!found) found = Founding{i, date, *year, text.atom_mention(date)};
  }
  return found;
}

/// "It was established in 1945. In 2025 it marks its 70th anniversary."
std::optional<Founding> founding_before(const DocumentText& document, const SentenceText& text) {
  bool pronoun = false;
  for (uint32_t i = 0; i < text.size() && !pronoun; ++i) pronoun = text.word(i, "it") || text.word(i, "its");
  const SentenceText* before = pronoun ? document.before(text.sentence()) : nullptr;
  if (before == nullptr) return std::nullopt;
  auto founding = only_founding(*before);
  if (!founding) return founding;
  founding->mention = before->atom_mention(founding->date);
  founding->verb = founding->date = kNone;
  return founding;
}

void tell(const SentenceText& text, TextRange span, YearFit fit, int from, int to, std::string_view said,
          std::vector<uint32_t> mentions, ClaimSink& sink) {
  if (fit == YearFit::kPossible) return;  // a matter of months that the text does not give
  Told told;
  told.check = CheckKind::kAnniversary;
  told.span = span;
  told.verdict = fit == YearFit::kExact ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.value = fmt::format("{} years", to - from);
  told.message = fit == YearFit::kExact ? fmt::format("from {} to {} it is {}", from, to, told.value)
                                        : fmt::format("from {} to {} it is {}, not {}", from, to, told.value, said);
  told.steps.push_back(fmt::format("{} - {} = {}", to, from, to - from));
  told.mentions = std::move(mentions);
  sink.tell(text.sentence(), std::move(told));
}

// "its 35th anniversary"

int named_jubilee(const SentenceText& text, uint32_t i) {
  if (text.word(i, "centenary") || text.word(i, "centennial")) return 100;
  if (text.word(i, "bicentenary") || text.word(i, "bicentennial")) return 200;
  return 0;
}

std::string ordinal_words(int n) {
  const int tens = n % 100;
  const int unit = n % 10;
  const bool teen = tens >= 11 && tens <= 13;
  return fmt::format("{}{}", n, teen ? "th" : unit == 1 ? "st" : unit == 2 ? "nd" : unit == 3 ? "rd" : "th");
}

/// Years that the sentence gives to the anniversary: all dates but the founding's; else the document's year.
std::vector<int> target_years(const SentenceText& text, const Founding& founding, bool& exact) {
  std::vector<int> years;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (i == founding.date || years_at(text, i)) continue;
    if (!text.is_date(i) && year_at(text, i) == 0) continue;
    const auto year = calendar_year(text, i);
    if (year) years.push_back(*year);
  }
  exact = !years.empty();
  if (years.empty() && text.context().as_of) {
    const int year = civil(*text.context().as_of).year;
    years = {year};
  }
  return years;
}

void check_ordinal(const SentenceText& text, const Founding& founding, uint32_t noun, ClaimSink& sink) {
  int n = named_jubilee(text, noun);
  uint32_t first = noun;
  uint32_t mention = kNoMention;
  if (n == 0) {
    if (!(text.word(noun, "anniversary") || text.word(noun, "birthday") || text.word(noun, "jubilee")) || noun == 0) return;
    first = noun - 1;
    if (!text.is_figure(first) || text.figure_at(first).type != MentionType::kOrdinal) return;
    n = static_cast<int>(text.figure_at(first).quantity.value.to_int());
    mention = text.figure_at(first).mention;
  }
  const bool own = first > 0 && text.is(first - 1, kArticleWord);
  if (!own || n <= 0 || text.word(first - 1, "that")) return;
  if (text.word(noun + 1, "of")) {
    uint32_t k = noun + 2;
    while (text.is(k, kArticleWord)) ++k;
    if (!text.is(k, kFoundingWord) && !text.word(k, "independence")) return;
  }
  bool exact = false;
  const auto years = target_years(text, founding, exact);
  if (years.empty()) return;
  const bool future = text.has_any(kModalWord);
  YearFit best = YearFit::kImpossible;
  for (const int year : years) {
    const int gap = year - founding.year;
    if (gap == n) best = YearFit::kExact;
    const bool near = !exact && (gap == n - 1 || gap == n + 1 || (future && gap < n));
    if (near && best != YearFit::kExact) best = YearFit::kPossible;
  }
  const bool past_untimed = !exact && !future && years.front() - founding.year > n && !text.word(first - 1, "this");
  if (past_untimed && best == YearFit::kImpossible) {
    // "celebrated its 20th anniversary" without a year may lie anywhere in the past.
    bool present = false;
    for (uint32_t i = 0; i < first; ++i) present |= text.word(i, "is") || text.word(i, "are") || text[i].word.ends_with("s");
    if (!present) return;
  }
  uint32_t last = noun + 1;
  if (exact && text.word(last, "in") && calendar_year(text, last + 1)) last += 2;
  const int year = years.size() == 1 || best != YearFit::kExact ? years.front() : founding.year + n;
  tell(text, text.range(first - 1, last), best, founding.year, year, ordinal_words(n),
       {mention, founding.mention}, sink);
}

/// "turned 30 in 2020", "turns 30 this year".
void check_turning(const SentenceText& text, const Founding& founding, uint32_t i, ClaimSink& sink) {
  const bool turns = text.word(i, "turned") || text.word(i, "turns") || text.word(i, "turn");
  if (!turns && !(text.is(i, kBeWord) && text.word(i + 2, "in") && calendar_year(text, i + 3))) return;
  if (!text.is_figure(i + 1)) return;
  const Figure& f = text.figure_at(i + 1);
  if (!turns && f.type != MentionType::kAge) return;
  if (f.type != MentionType::kNumber && f.type != MentionType::kAge) return;
  if (!text.end_of_clause(i + 2) && !text.is(i + 2, kPrepositionWord) && !text.is_date(i + 2)) return;
  bool exact = false;
  const auto years = target_years(text, founding, exact);
  if (years.size() != 1) return;
  StatedYears stated;
  stated.quantity = f.quantity;
  YearFit fit = fit_years(years.front() - founding.year, stated);
  if (exact && fit == YearFit::kPossible) fit = YearFit::kImpossible;
  if (!exact && text.word(i, "turned") && years.front() - founding.year > stated.quantity.value.to_int()) return;
  const uint32_t last = text.is(i + 2, kPrepositionWord) && calendar_year(text, i + 3) ? i + 4 : i + 2;
  tell(text, text.range(i, last), fit, founding.year, years.front(), text.view(i + 1, i + 2), {f.mention, founding.mention}, sink);
}

/// "the 30-year-old company, founded in 1991".
void check_old_thing(const SentenceText& text, const Founding& founding, ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  if (!as_of) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is_figure(i) || text.figure_at(i).type != MentionType::kAge) continue;
    // One noun phrase: nothing but words up to the comma and the participle.
    uint32_t j = i + 1;
    while (text.noun(j) || text.mark(j, kHyphen) || text.adjective(j)) ++j;
    const bool joined = text.mark(j, kComma) && (j + 1 == founding.verb || j + 2 == founding.verb);
    if (!joined && j != founding.verb) continue;
    for (uint32_t k = i; k < j; ++k) {
      if (text.noun_class(k) == NounClass::kPerson) return;
    }
    StatedYears stated;
    stated.quantity = text.figure_at(i).quantity;
    const int year = civil(*as_of).year;
    tell(text, text.range(i, j), fit_years(year - founding.year, stated), founding.year, year, text.view(i, i + 1),
         {text.figure_at(i).mention, founding.mention}, sink);
  }
}

/// "The airline, launched in 2005, has been flying for 30 years": nothing of it can be older than itself.
void check_lifetime(const SentenceText& text, const Founding& founding, uint32_t i, ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  const auto stated = years_at(text, i);
  if (!as_of || !stated || stated->ago || founding.verb == kNone || i < founding.date) return;
  const uint32_t left = text.with_hedge(i);
  if (left == 0 || !text.word(left - 1, "for") || !text.end_of_clause(stated->last)) return;
  uint32_t has = founding.date + 1;
  while (has < left && !text.word(has, "has") && !text.word(has, "have")) ++has;
  const bool near = text.mark(founding.date + 1, kComma) ? has == founding.date + 2 : text.word(has - 1, "and");
  if (has == left || !near || text.word(has + 1, "not")) return;
  const int now = civil(*as_of).year;
  const YearFit fit = fit_years(now - founding.year, *stated);
  if (fit == YearFit::kImpossible && stated->quantity.interval.low && *stated->quantity.interval.low <= Decimal(now - founding.year)) return;
  tell(text, text.range(left - 1, stated->last), fit, founding.year, now, text.view(i, i + 1), {stated->mention, founding.mention}, sink);
}

// "in 1995, thirty years ago"

uint32_t past_preposition(const SentenceText& text, uint32_t i, bool& comma) {
  comma = text.comma_or_open(i);
  uint32_t j = comma ? i + 1 : i;
  for (const std::string_view w : {"or", "in", "just", "exactly", "some", "about", "over", "more", "than", "nearly", "almost", "back"}) {
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
  if (j > 1 && (text.comma_or_open(j - 1) || text.word(j - 1, "or")) && year_at(text, j - 2) != 0) year_atom = j - 2;
  bool comma = false;
  const uint32_t k = past_preposition(text, end, comma);
  if (year_atom == kNone && comma && year_at(text, k) != 0) year_atom = k;
  if (year_atom == kNone) return;
  const int year = year_at(text, year_atom);
  const int now = civil(*as_of).year;
  if (year > now) return;
  tell(text, text.range(std::min(j, year_atom), std::max(end, year_atom + 1)), fit_years(now - year, *stated), year, now,
       text.view(i, i + 1), {stated->mention, text[year_atom].mention}, sink);
}

/// Years told before atom `i`, here and in the sentence before.
std::vector<int> years_before(const DocumentText& document, const SentenceText& text, uint32_t i, uint32_t except) {
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
void check_later(const DocumentText& document, const SentenceText& text, uint32_t i, ClaimSink& sink) {
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
  tell(text, text.range(first, std::max(stated->last, target + 1)), best, later ? from : year, later ? year : from,
       text.view(i, i + 1), {stated->mention, text[target].mention}, sink);
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
  tell(text, text.range(left - 2, j + 1), fit_years(to - from, *stated), from, to, text.view(i, i + 1),
       {stated->mention, text[j].mention, text[left - 2].mention}, sink);
}

/// All years told in the sentence, but for the one at atom `except`.
std::vector<uint32_t> year_atoms(const SentenceText& text, uint32_t except) {
  std::vector<uint32_t> atoms;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (i != except && !years_at(text, i) && (text.is_date(i) || text.is_figure(i)) && calendar_year(text, i)) atoms.push_back(i);
  }
  return atoms;
}

/// "Thirty years after independence in 1991, it elected a president in 2021."
void check_opening(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto stated = years_at(text, i);
  if (!stated || text.with_hedge(i) > 1 || !(stated->relation == "after" || stated->relation == "before")) return;
  const auto years = year_atoms(text, i);
  if (years.size() != 2 || years[0] > stated->last + 6 || text.has(kBreakWord, stated->last, years[0])) return;
  bool comma = false;
  for (uint32_t k = years[0] + 1; k < years[1] && k < years[0] + 5; ++k) comma |= text.mark(k, kComma);
  if (!comma || text.has(kBreakWord, years[0], years[1])) return;
  int from = *calendar_year(text, years[0]);
  int to = *calendar_year(text, years[1]);
  if (stated->relation == "before") std::swap(from, to);
  if (from > to) return;
  tell(text, text.range(text.with_hedge(i), years[0] + 1), fit_years(to - from, *stated), from, to, text.view(i, i + 1),
       {stated->mention, text.atom_mention(years[0]), text.atom_mention(years[1])}, sink);
}

/// "Elected in 2012, he left office in 2019 after ten years in power": longer than the years between.
void check_term(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto stated = years_at(text, i);
  const uint32_t left = text.with_hedge(i);
  if (!stated || !stated->relation.empty() || left == 0 || !text.word(left - 1, "after")) return;
  const auto years = year_atoms(text, i);
  if (years.size() != 2 || years[1] > i) return;
  bool begins = false;
  for (uint32_t k = 0; k < years[1]; ++k) {
    for (const std::string_view w : {"elected", "appointed", "joined", "entered", "became", "hired", "opened", "took", "married", "signed"}) {
      begins |= k < years[0] && text.word(k, w);
    }
  }
  const bool near = left <= years[1] + 3;
  if (!begins || !near || text.has(kBreakWord, years[0], left - 1)) return;
  const int from = *calendar_year(text, years[0]);
  const int to = *calendar_year(text, years[1]);
  const YearFit fit = fit_years(to - from, *stated);
  const bool longer = stated->quantity.interval.low && *stated->quantity.interval.low > Decimal(to - from);
  if (from > to || (fit == YearFit::kImpossible && !longer)) return;
  tell(text, text.range(left - 1, i + 1), fit, from, to, text.view(i, i + 1), {stated->mention, text.atom_mention(years[1])}, sink);
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
  tell(text, text.range(left - 1, comma + 2), fit_years(now - year, *stated), year, now, text.view(i, i + 1),
       {stated->mention, text[comma + 1].mention}, sink);
}

}  // namespace

void check_anniversaries(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kAnniversary) || text.disowned() || text.question()) return;
  auto founding = only_founding(text);
  if (!founding) founding = founding_before(document, text);
  for (uint32_t i = 0; i < text.size(); ++i) {
    check_ago(text, i, sink);
    check_later(document, text, i, sink);
    check_after(text, i, sink);
    check_since(text, i, sink);
    check_opening(text, i, sink);
    check_term(text, i, sink);
    if (!founding) continue;
    check_ordinal(text, *founding, i, sink);
    check_turning(text, *founding, i, sink);
    check_lifetime(text, *founding, i, sink);
  }
  if (founding && founding->verb != kNone) check_old_thing(text, *founding, sink);
}

}  // namespace factlint::computation
