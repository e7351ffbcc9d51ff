// Founding years against anniversaries, birthdays and ages of things -> judged.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/founding.h"

namespace factlint::computation {
namespace {

/// Years that the sentence gives to the anniversary: all dates but the founding's; else the
/// document's year.
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

void check_ordinal(const SentenceText& text, const Founding& founding, uint32_t noun,
                   ClaimSink& sink) {
  uint32_t first = noun;
  int n = named_jubilee(text, noun, first);
  uint32_t mention = kNoMention;
  if (n == 0) {
    if (!(text.word(noun, "anniversary") || text.word(noun, "birthday") ||
          text.word(noun, "jubilee")) ||
        noun == 0)
      return;
    first = noun - 1;
    if (!text.is_figure(first) || text.figure_at(first).type != MentionType::kOrdinal) return;
    n = static_cast<int>(text.figure_at(first).quantity.value.to_int());
    mention = text.figure_at(first).mention;
  }
  const bool own = first > 0 && (text.is(first - 1, kArticleWord) || text[first - 1].word == "'s");
  if (!own || n <= 0 || text.word(first - 1, "that")) return;
  // "one year short of its 30th birthday"
  if (first > 2 && text.word(first - 2, "of") && text.word(first - 3, "short")) return;
  // "is still four years off"
  for (uint32_t k = noun + 1; k < noun + 7 && text.in(k); ++k) {
    if (text.any_word(k, {"off", "away", "ahead", "still", "yet", "approaches", "approaching"}))
      return;
  }
  if (text.word(noun + 1, "of")) {
    uint32_t k = noun + 2;
    while (text.is(k, kArticleWord)) ++k;
    if (!text.is(k, kFoundingWord) && !text.word(k, "independence")) return;
  }
  // "celebrated its centenary in 2024, although its ground was opened only in 1931"
  for (uint32_t k = std::min(noun, founding.date); k < std::max(noun, founding.date); ++k) {
    if (text.in(k) && text.any_word(k, {"although", "though", "but", "rather", "not", "while"}))
      return;
  }
  bool exact = false;
  const auto years = target_years(text, founding, exact);
  if (years.empty()) return;
  // "founded in 1991, long before the fair of 2025; the twentieth anniversary, too, saw one": the
  // other year is not the anniversary's
  for (uint32_t k = founding.date; exact && k < noun; ++k) {
    if (text.mark(k, kSemicolon)) return;
  }
  const bool future = text.has_any(kModalWord);
  YearFit best = YearFit::kImpossible;
  for (const int year : years) {
    const int gap = year - founding.year;
    if (gap == n) best = YearFit::kExact;
    const bool near = !exact && (gap == n - 1 || gap == n + 1 || (future && gap < n));
    if (near && best != YearFit::kExact) best = YearFit::kPossible;
  }
  const bool past_untimed =
      !exact && !future && years.front() - founding.year > n && !text.word(first - 1, "this");
  if (past_untimed && best == YearFit::kImpossible) {
    // "celebrated its 20th anniversary" without a year may lie anywhere in the past.
    bool present = false;
    for (uint32_t i = 0; i < first; ++i)
      present |= text.word(i, "is") || text.word(i, "are") ||
                 (text.verb(i) && text[i].word.ends_with("s") && !text.past_verb(i) &&
                  !text.is(i, kArticleWord));
    if (!present) return;
  }
  uint32_t last = noun + 1;
  if (exact && text.word(last, "in") && calendar_year(text, last + 1)) last += 2;
  const int year = years.size() == 1 || best != YearFit::kExact ? years.front() : founding.year + n;
  tell_years(text, text.range(first - 1, last), best, founding.year, year, ordinal_words(n),
             {mention, founding.mention}, sink);
}

/// "It marks its 50th anniversary this year. It was founded in 1975."
void check_founding_behind(const DocumentText& document, const SentenceText& text,
                           const Founding& founding, ClaimSink& sink) {
  if (founding.verb == kNone || !text.any_word(0, {"it", "they", "he", "she"})) return;
  // "It dates itself from a shop of 1874 rather than from the company, formed in 1902."
  if (text.has_word("rather", "although", "though", "not")) return;
  const SentenceText* before = document.before(text.sentence());
  if (before == nullptr || before->disowned() || before->question() || only_founding(*before))
    return;
  const Founding there{kNone, kNone, founding.year, text.atom_mention(founding.date)};
  for (uint32_t i = 0; i < before->size(); ++i) check_ordinal(*before, there, i, sink);
}

/// "turned 30 in 2020", "turns 30 this year".
void check_turning(const SentenceText& text, const Founding& founding, uint32_t i,
                   ClaimSink& sink) {
  const bool turns = text.word(i, "turned") || text.word(i, "turns") || text.word(i, "turn");
  if (!turns && !(text.is(i, kBeWord) && text.word(i + 2, "in") && calendar_year(text, i + 3)))
    return;
  if (!text.is_figure(i + 1)) return;
  // "Its conductor turns 60"
  for (uint32_t k = 0; k < i; ++k) {
    if (text.noun_class(k) == NounClass::kPerson) return;
  }
  const Figure& f = text.figure_at(i + 1);
  if (!turns && f.type != MentionType::kAge) return;
  if (f.type != MentionType::kNumber && f.type != MentionType::kAge) return;
  if (!text.end_of_clause(i + 2) && !text.is(i + 2, kPrepositionWord) && !text.is_date(i + 2))
    return;
  bool exact = false;
  const auto years = target_years(text, founding, exact);
  if (years.size() != 1) return;
  StatedYears stated;
  stated.quantity = f.quantity;
  YearFit fit = fit_years(years.front() - founding.year, stated);
  if (exact && fit == YearFit::kPossible) fit = YearFit::kImpossible;
  if (!exact && text.word(i, "turned") &&
      years.front() - founding.year > stated.quantity.value.to_int())
    return;
  const uint32_t last =
      text.is(i + 2, kPrepositionWord) && calendar_year(text, i + 3) ? i + 4 : i + 2;
  tell_years(text, text.range(i, last), fit, founding.year, years.front(), text.view(i + 1, i + 2),
             {f.mention, founding.mention}, sink);
}

/// "is 90 years old this month", of what was founded.
void check_years_old(const SentenceText& text, const Founding& founding, uint32_t i,
                     ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  const bool making = text.word(i, "it") && i > 0 && text.any_word(i - 1, {"making", "makes"});
  if (!as_of || !(text.word(i, "is") || making) || !text.is_figure(i + 1)) return;
  const Figure& f = text.figure_at(i + 1);
  if (f.type != MentionType::kAge || (!making && text.has(kPronounWord, 0, i))) return;
  for (uint32_t k = 0; k < i; ++k) {
    if (text.noun_class(k) == NounClass::kPerson) return;
  }
  for (uint32_t k = 0; k < text.size(); ++k) {
    // "rebuilt in 1975": of another beginning.
    if (k != founding.date && (text.is_date(k) || year_at(text, k) != 0) &&
        calendar_year(text, k).value_or(founding.year) < civil(*as_of).year &&
        calendar_year(text, k).value_or(founding.year) != founding.year)
      return;
  }
  StatedYears stated;
  stated.quantity = f.quantity;
  const int year = civil(*as_of).year;
  tell_years(text, text.range(i, i + 2), fit_years(year - founding.year, stated), founding.year,
             year, text.view(i + 1, i + 2), {f.mention, founding.mention}, sink);
}

/// "is celebrating 125 years of music in 2025".
void check_celebrated(const SentenceText& text, const Founding& founding, uint32_t i,
                      ClaimSink& sink) {
  const auto stated = years_at(text, i);
  const uint32_t left = text.with_hedge(i);
  if (!stated || stated->ago || !stated->relation.empty() || left == 0 || i < founding.date) return;
  const std::string_view verb = text[left - 1].word;
  const bool celebrates = verb.starts_with("celebrat") || verb.starts_with("mark");
  if (!celebrates || !(text.word(stated->last, "of") || text.word(stated->last, "in") ||
                       text.end_of_clause(stated->last) || text.is_date(stated->last)))
    return;
  if (text.word(stated->last, "of") && text.is(stated->last + 1, kArticleWord)) return;
  bool exact = false;
  const auto years = target_years(text, founding, exact);
  if (years.size() != 1 || (!exact && (verb.ends_with("ed") || text.has_any(kModalWord)))) return;
  YearFit fit = fit_years(years.front() - founding.year, *stated);
  if (exact && fit == YearFit::kPossible) fit = YearFit::kImpossible;
  tell_years(text, text.range(left - 1, stated->last), fit, founding.year, years.front(),
             text.view(i, i + 1), {stated->mention, founding.mention}, sink);
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
    const bool passive = text.is(j, kBeWord) && j + 1 == founding.verb;
    if (!joined && !passive && j != founding.verb) continue;
    for (uint32_t k = i; k < j; ++k) {
      if (text.noun_class(k) == NounClass::kPerson) return;
    }
    StatedYears stated;
    stated.quantity = text.figure_at(i).quantity;
    const int year = civil(*as_of).year;
    tell_years(text, text.range(i, j), fit_years(year - founding.year, stated), founding.year, year,
               text.view(i, i + 1), {text.figure_at(i).mention, founding.mention}, sink);
  }
}

/// "The observatory, which has stood on the hill for 80 years, was completed in 1925."
void check_standing(const SentenceText& text, const Founding& founding, uint32_t i,
                    const StatedYears& stated, ClaimSink& sink) {
  const uint32_t left = text.with_hedge(i);
  bool standing = false;
  for (uint32_t k = 1; k < left; ++k) {
    standing =
        standing || (text.word(k - 1, "has") && text.any_word(k, {"stood", "existed", "been"}));
  }
  if (!standing || text.has(kBreakWord, i, founding.verb)) return;
  const int now = civil(*text.context().as_of).year;
  // "has been making beer for ten years": perhaps not from its first day.
  bool existed = false;
  for (uint32_t k = 1; k < left; ++k) existed = existed || text.any_word(k, {"stood", "existed"});
  if (!existed && stated.quantity.interval.low &&
      *stated.quantity.interval.low <= Decimal(now - founding.year) &&
      fit_years(now - founding.year, stated) == YearFit::kImpossible)
    return;
  tell_years(text, text.range(left - 1, stated.last), fit_years(now - founding.year, stated),
             founding.year, now, text.view(i, i + 1), {stated.mention, founding.mention}, sink);
}

/// "The airline, launched in 2005, has been flying for 30 years": nothing of it can be older than
/// itself.
void check_lifetime(const SentenceText& text, const Founding& founding, uint32_t i,
                    ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  const auto stated = years_at(text, i);
  if (!as_of || !stated || stated->ago || founding.verb == kNone) return;
  const uint32_t left = text.with_hedge(i);
  if (left == 0 || !text.word(left - 1, "for") || !text.end_of_clause(stated->last)) return;
  if (i < founding.date) return check_standing(text, founding, i, *stated, sink);
  uint32_t has = founding.date + 1;
  while (has < left && !text.word(has, "has") && !text.word(has, "have")) ++has;
  bool near =
      text.mark(founding.date + 1, kComma) ? has == founding.date + 2 : text.word(has - 1, "and");
  // "Set up in 1900, the club has ..."
  if (founding.verb == 0 && text.mark(founding.date + 1, kComma) && has <= founding.date + 5) {
    near = true;
    for (uint32_t k = founding.date + 2; k < has; ++k)
      near = near && (text.noun(k) || text.is(k, kArticleWord | kPronounWord));
  }
  if (has == left || !near || text.word(has + 1, "not")) return;
  const int now = civil(*as_of).year;
  const YearFit fit = fit_years(now - founding.year, *stated);
  if (fit == YearFit::kImpossible && !text.word(has + 1, "existed") &&
      stated->quantity.interval.low &&
      *stated->quantity.interval.low <= Decimal(now - founding.year))
    return;
  tell_years(text, text.range(left - 1, stated->last), fit, founding.year, now, text.view(i, i + 1),
             {stated->mention, founding.mention}, sink);
}

}  // namespace

void check_anniversaries(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kAnniversary) || text.disowned() || text.question()) return;
  // "celebrated its centenary a year late"
  if (text.has_word("late", "belated", "belatedly", "delayed", "postponed", "early")) return;
  auto founding = only_founding(text);
  if (!founding) founding = founding_before(document, text);
  check_editions(text, sink);
  if (founding) check_founding_behind(document, text, *founding, sink);
  const bool jubilee = may_name_jubilee(text);  // else check_anniversary_of() finds none
  if (!founding && !text.has_duration() && !jubilee) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.has_duration() && (text.is_duration(i) || text.is_date(i)))
      check_years(document, text, i, sink);
    if (!founding) {
      if (jubilee && text.word(i + 1, "of")) check_anniversary_of(text, i, sink);
      continue;
    }
    check_ordinal(text, *founding, i, sink);
    check_turning(text, *founding, i, sink);
    check_years_old(text, *founding, i, sink);
    check_celebrated(text, *founding, i, sink);
    check_lifetime(text, *founding, i, sink);
  }
  if (founding && founding->verb != kNone) check_old_thing(text, *founding, sink);
}

}  // namespace factlint::computation
