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

// "its 35th anniversary"

struct NamedJubilee {
  std::string_view word;
  int years;
};

constexpr NamedJubilee kNamedJubilees[] = {{"centenary", 100},        {"centennial", 100},
                                           {"bicentenary", 200},      {"bicentennial", 200},
                                           {"tercentenary", 300},     {"tricentennial", 300},
                                           {"sesquicentennial", 150}, {"quincentenary", 500},
                                           {"quincentennial", 500},   {"sesquicentenary", 150}};

/// Before "jubilee", "wedding" or "anniversary".
constexpr NamedJubilee kMetals[] = {
    {"silver", 25}, {"ruby", 40}, {"golden", 50}, {"diamond", 60}, {"platinum", 70}};

/// "its centenary", "their golden wedding": its years and first atom; 0 for none.
int named_jubilee(const SentenceText& text, uint32_t i, uint32_t& first) {
  first = i;
  for (const NamedJubilee& jubilee : kNamedJubilees) {
    if (text.word(i, jubilee.word)) return jubilee.years;
  }
  if (i == 0 || !text.any_word(i, {"jubilee", "wedding", "anniversary"})) return 0;
  first = text.word(i - 1, "wedding") && i > 1 ? i - 2 : i - 1;
  for (const NamedJubilee& metal : kMetals) {
    if (text.word(first, metal.word)) return metal.years;
  }
  return 0;
}

std::string ordinal_words(int n) {
  const int tens = n % 100;
  const int unit = n % 10;
  const bool teen = tens >= 11 && tens <= 13;
  return fmt::format("{}{}", n,
                     teen        ? "th"
                     : unit == 1 ? "st"
                     : unit == 2 ? "nd"
                     : unit == 3 ? "rd"
                                 : "th");
}

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

/// The year that the words around an anniversary tell it for: the only other one, or the
/// document's where the verb is of the present.
std::optional<int> marked_year(const SentenceText& text, uint32_t event) {
  std::optional<int> found;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (i == event || years_at(text, i)) continue;
    if (!text.is_date(i) && year_at(text, i) == 0) continue;
    const auto year = calendar_year(text, i);
    if (!year || (found && *found != *year)) return std::nullopt;
    found = year;
  }
  if (found || !text.context().as_of) return found;
  bool present = false;
  for (uint32_t i = 0; i < text.size() && i < event; ++i) {
    if (text.past_verb(i) || text.is(i, kModalWord)) return std::nullopt;
    present |= text.any_word(i, {"marks", "mark", "is", "celebrates", "celebrate", "marking",
                                 "celebrating", "commemorates", "brings"});
  }
  return present ? std::optional(civil(*text.context().as_of).year) : std::nullopt;
}

/// "This year marks the 80th anniversary of the end of the war in 1945."
void check_anniversary_of(const SentenceText& text, uint32_t noun, ClaimSink& sink) {
  if (!text.word(noun + 1, "of")) return;
  uint32_t first = noun;
  int n = named_jubilee(text, noun, first);
  uint32_t mention = kNoMention;
  if (n == 0) {
    if (noun == 0 || !text.word(noun, "anniversary") || !text.is_figure(noun - 1) ||
        text.figure_at(noun - 1).type != MentionType::kOrdinal)
      return;
    first = noun - 1;
    n = static_cast<int>(text.figure_at(first).quantity.value.to_int());
    mention = text.figure_at(first).mention;
  }
  uint32_t j = noun + 2;
  while (j < noun + 15 && text.in(j) && !text.end_of_clause(j) && !text.is(j, kBreakWord) &&
         !((text.is_date(j) || year_at(text, j) != 0) && calendar_year(text, j)))
    ++j;
  if (j >= noun + 15 || !text.in(j) || text.end_of_clause(j) || text.is(j, kBreakWord)) return;
  const int event = *calendar_year(text, j);
  const auto year = marked_year(text, j);
  if (!year || event >= *year) return;
  StatedYears stated;
  stated.quantity.value = Decimal(n);
  tell_years(text, text.range(first, noun + 1), fit_years(*year - event, stated), event, *year,
             ordinal_words(n), {mention, text.atom_mention(j)}, sink);
}

/// "every year since", "annually": one edition a year.
bool told_yearly(const SentenceText& text) {
  for (uint32_t i = 0; i + 2 < text.size(); ++i) {
    const bool every = text.any_word(i, {"every", "each"}) &&
                       (text.any_word(i + 1, {"year", "summer", "spring", "autumn", "winter"}) ||
                        text.is_date(i + 1));
    const bool whole = text.is_date(i) && (text.view(i, i + 1).starts_with("every ") ||
                                           text.view(i, i + 1).starts_with("each "));
    const uint32_t since = whole || text.any_word(i, {"annually", "yearly"}) ? i + 1 : i + 2;
    if (!every && !whole && since != i + 1) continue;
    if (text.word(since, "since") ||
        (text.is_date(since) && text.view(since, since + 1).starts_with("since ")))
      return true;
  }
  return false;
}

/// "first held in 1976 and every year since, has its 50th edition this summer".
void check_edition(const SentenceText& text, ClaimSink& sink) {
  if (!text.context().as_of || !text.has_date() || !told_yearly(text)) return;
  uint32_t ordinal = kNone;
  uint32_t year_atom = kNone;
  int from = 0;
  int now = civil(*text.context().as_of).year;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is_figure(i) && text.figure_at(i).type == MentionType::kOrdinal &&
        text.figure_at(i).quantity.value > Decimal(2)) {
      if (ordinal != kNone) return;
      ordinal = i;
    }
    int year = calendar_year(text, i).value_or(0);
    if (year == 0 && text.is_date(i) && text.temporal(i).month == 0) year = text.temporal(i).year;
    if (year < 1000 || year == now) continue;
    if (year_atom != kNone || year > now) return;
    from = year;
    year_atom = i;
  }
  if (ordinal == kNone || year_atom == kNone) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.past_verb(i) && !text.any_word(i, {"held", "had", "run", "staged"})) return;
  }
  const int due = now - from + 1;
  const auto n = static_cast<int>(text.figure_at(ordinal).quantity.value.to_int());
  if (n == due - 1 || n == due + 1) return;
  Told told;
  told.check = CheckKind::kAnniversary;
  told.verdict = n == due ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(ordinal, ordinal + 1);
  told.value = ordinal_words(due);
  told.message = fmt::format("one a year from {} makes {} the {}", from, now, told.value);
  if (n != due) told.message += fmt::format(", not the {}", ordinal_words(n));
  told.steps.push_back(fmt::format("{} - {} + 1 = {}", now, from, due));
  told.mentions = {text.figure_at(ordinal).mention, text.atom_mention(year_atom)};
  sink.tell(text.sentence(), std::move(told));
}

/// "It marks its 50th anniversary this year. It was founded in 1975."
void check_founding_behind(const DocumentText& document, const SentenceText& text,
                           const Founding& founding, ClaimSink& sink) {
  if (founding.verb == kNone || !text.any_word(0, {"it", "they", "he", "she"})) return;
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
  auto founding = only_founding(text);
  if (!founding) founding = founding_before(document, text);
  check_edition(text, sink);
  if (founding) check_founding_behind(document, text, *founding, sink);
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.has_duration()) check_years(document, text, i, sink);
    if (!founding) {
      check_anniversary_of(text, i, sink);
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
