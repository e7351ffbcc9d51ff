// Dates of a sentence -> weekdays that do not fit their dates, and dates that do not exist.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/feast.h"

namespace factlint::computation {
namespace {

constexpr int kLastJulianYear = 1923;

/// A weekday with the date it is told of: atoms [first, last), the date at `date`.
struct DatedWeekday {
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t date = 0;
  uint32_t weekday_atom = 0;
  Weekday weekday = Weekday::kMonday;
};

/// Feasts that keep their day from year to year.
bool fixed_feast(std::string_view words) {
  for (const std::string_view w :
       {"Christmas Day", "Christmas Eve", "Boxing Day", "New Year's Day", "New Year's Eve",
        "Valentine's Day", "St Patrick's Day", "Halloween"}) {
    if (words.ends_with(w)) return true;
  }
  return false;
}

bool day_date(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i)) return false;
  const Temporal& t = text.temporal(i);
  // A feast without its year needs one near it.
  const bool fixed = t.has_year ? t.readings.size() == 1 && !t.relative
                                : fixed_feast(text.view(i, i + 1)) && year_of_clause(text, i) != 0;
  const bool holiday = t.month == 0 && fixed && !t.readings.empty() &&
                       t.readings[0].precision == Precision::kDay && !t.weekday_written;
  return (holiday || (t.month != 0 && t.day != 0)) && !t.impossible && !t.recurring &&
         text.mention(i).type != MentionType::kPeriod;
}

bool part_of_day(const SentenceText& text, uint32_t i) {
  for (const std::string_view w : {"morning", "afternoon", "evening", "night", "noon"}) {
    if (text.word(i, w)) return true;
  }
  return false;
}

/// "Wednesday (9 October", "Wednesday evening, 9 October", "Wednesday the 9th of October".
std::optional<DatedWeekday> weekday_before(const SentenceText& text, uint32_t i) {
  uint32_t j = i;
  if (j > 0 && text.word(j - 1, "the")) --j;
  if (j > 0 && (text.mark(j - 1, kComma) || text.mark(j - 1, kOpenBracket))) --j;
  if (j > 0 && part_of_day(text, j - 1)) --j;
  if (j == 0 || !bare_weekday(text, j - 1)) return std::nullopt;
  // "The Daily Sun (26 October)" is a newspaper.
  if (text.range(j - 1, j).size() <= 4 && j > 1 && text.capital(j - 2)) return std::nullopt;
  const uint32_t last =
      text.mark(i - 1, kOpenBracket) && text.mark(i + 1, kCloseBracket) ? i + 2 : i + 1;
  return DatedWeekday{j - 1, last, i, j - 1, text.temporal(j - 1).weekday};
}

/// "10 October 2025, a Friday", "10 October 2025 (Friday)", "10 October 2025 fell on a Friday".
std::optional<DatedWeekday> weekday_behind(const SentenceText& text, uint32_t i) {
  uint32_t j = i + 1;
  const bool joined = text.comma_or_open(j);
  if (joined) ++j;
  if (text.word(j, "which") || text.word(j, "it")) ++j;
  if (text.is_date(j) && text.view(j, j + 1).ends_with(" year")) ++j;
  bool verb = false;
  for (int steps = 0; steps < 3; ++steps) {
    const bool says = text.is(j, kBeWord) || text.word(j, "fell") || text.word(j, "falls") ||
                      text.word(j, "fall") || text.word(j, "falling") || text.word(j, "landing") ||
                      text.word(j, "on") || text.word(j, "will") || text.word(j, "being");
    if (!says) break;
    verb = true;
    ++j;
  }
  const bool article = text.word(j, "a");
  if (article) ++j;
  if (!joined && !verb) return std::nullopt;
  if (!bare_weekday(text, j) || text.word(j + 1, "'s")) return std::nullopt;
  if (!text.end_of_clause(j + 1) && !(article && !text.noun(j + 1))) return std::nullopt;
  return DatedWeekday{i, j + 1, i, j, text.temporal(j).weekday};
}

std::optional<DatedWeekday> dated_weekday(const SentenceText& text, uint32_t i) {
  if (!day_date(text, i)) return std::nullopt;
  const bool short_name = text.view(i, i + 1).find(' ') <= 3;  // "Sun (26 October)"
  if (text.temporal(i).weekday_written && short_name && i > 0 && text.capital(i - 1))
    return std::nullopt;
  if (text.temporal(i).weekday_written)
    return DatedWeekday{i, i + 1, i, i, text.temporal(i).weekday};
  if (auto before = weekday_before(text, i)) return before;
  return weekday_behind(text, i);
}

/// Every day that the date may mean.
std::vector<YearMonthDay> possible_days(const SentenceText& text, uint32_t i) {
  const Temporal& t = text.temporal(i);
  std::vector<YearMonthDay> days;
  // "29 November last year", "Christmas Day": the one is dated by its words, the other by the text.
  const std::string_view view = text.view(i, i + 1);
  const bool dated_by_words = t.relative && view.ends_with(" year") && t.readings.size() == 1;
  if (!t.has_year && !dated_by_words) {
    const bool feast = t.month == 0 && !t.readings.empty() && t.readings[0].begin;
    const YearMonthDay named =
        feast ? civil(*t.readings[0].begin) : YearMonthDay{0, t.month, t.day};
    for (const int year : plausible_years(text, i, named.month, named.day))
      days.push_back({year, named.month, named.day});
    return days;
  }
  for (const DateRange& r : t.readings) {
    if (r.begin && r.precision == Precision::kDay) days.push_back(civil(*r.begin));
  }
  if (days.empty() && t.year != 0) days.push_back({t.year, t.month, t.day});
  return days;
}

bool fits(const YearMonthDay& d, Weekday weekday) {
  const auto day = make_day(d.year, d.month, d.day);
  if (!day) return false;
  if (weekday_of(*day) == weekday) return true;
  return d.year <= kLastJulianYear && julian_weekday(*day, d.year, d.month) == weekday;
}

void tell_weekday(const SentenceText& text, const DatedWeekday& dated,
                  const std::vector<YearMonthDay>& days, ClaimSink& sink) {
  const auto right =
      std::find_if(days.begin(), days.end(), [&](const auto& d) { return fits(d, dated.weekday); });
  Told told;
  told.check = CheckKind::kWeekday;
  told.span = text.range(dated.first, dated.last);
  told.mentions = {text[dated.date].mention, text[dated.weekday_atom].mention};
  const bool ok = right != days.end();
  const YearMonthDay d = ok ? *right : days.front();
  const std::string date = date_words(d.year, d.month, d.day);
  const auto day = make_day(d.year, d.month, d.day);
  if (!day) return;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.value = weekday_name(ok ? dated.weekday : weekday_of(*day));
  told.message =
      ok ? fmt::format("{} is a {}", date, told.value)
         : fmt::format("{} is a {}, not a {}", date, told.value, weekday_name(dated.weekday));
  for (const YearMonthDay& other : days) {
    if (const auto o = make_day(other.year, other.month, other.day)) {
      told.steps.push_back(fmt::format("{}: {}", date_words(other.year, other.month, other.day),
                                       weekday_name(weekday_of(*o))));
    }
  }
  if (!ok && days.size() == 1) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

/// "2023-02-30" glued into something longer is an id, not a date.
bool stands_alone(const SentenceText& text, uint32_t i) {
  const Tokens& tokens = text.context().tokens;
  const TokenRange range = text[i].tokens;
  const auto glues = [](const Token& t) {
    return t.kind != TokenKind::kMark || t.mark_class == kHyphen || t.mark_class == kSlash ||
           t.mark_class == kOtherMark || t.mark_class == kColon || t.mark_class == kEquals ||
           t.mark_class == kHash || t.mark_class == kBar;
  };
  if (range.first > 0 && tokens[range.first].is(kGlued) && glues(tokens[range.first - 1]))
    return false;
  if (range.last < tokens.size() && tokens[range.last].is(kGlued) && glues(tokens[range.last]))
    return false;
  return true;
}

/// "no such date as 31 June", "there is no 31 June", "not a 31 June".
bool denied_ahead(const SentenceText& text, uint32_t date) {
  for (uint32_t i = date; i > 0; --i) {
    if (text.any_word(i - 1, {"no", "not", "n't", "never"})) return true;
    if (!text.any_word(i - 1, {"such", "date", "day", "as", "the", "a", "called", "thing", "is"}))
      return false;
  }
  return false;
}

/// The sentence doubts its own date: "does not exist", "is 31 June a real date?", "suppose".
bool speaks_of_absence(const SentenceText& text, uint32_t date) {
  if (text.disowned() || denied_ahead(text, date)) return true;
  const bool asks_for_it = text.question() && date > 0 &&
                           ((text.word(0, "is") && date <= 3) || text.word(date - 1, "a"));
  if (asks_for_it) return true;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.any_word(i, {"existed", "existing", "nonexistent", "impossible", "imaginary",
                          "fictional", "fictitious", "suppose", "imagine", "spoof", "joke"}) ||
        (text.word(i, "no") && text.word(i + 1, "such")))
      return true;
  }
  return false;
}

/// "That date does not exist" behind the sentence.
bool taken_back(const DocumentText& document, const SentenceText& text) {
  const auto& sentences = document.context().sentences;
  const uint32_t next = text.sentence() + 1;
  if (next >= sentences.size() || sentences[next].block != sentences[text.sentence()].block)
    return false;
  const SentenceText& behind = document.any(next);
  if (behind.disowned()) return true;
  for (uint32_t i = 0; i + 1 < behind.size(); ++i) {
    if (behind.word(i, "no") && behind.any_word(i + 1, {"such", "date", "day"})) return true;
    // "It should have said Wednesday."
    if (behind.word(i, "should") && behind.word(i + 1, "have")) return true;
    if (behind.word(i, "only") && behind.is_figure(i + 1)) return true;  // "has only 30 days"
  }
  return false;
}

/// "from 15 September to 31 November": a period that no day of its own can end.
void check_impossible_ends(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto& context = text.context();
  for (uint32_t t = text[i].tokens.first; t + 1 < text[i].tokens.last; ++t) {
    if (context.tokens[t].kind != TokenKind::kNumber) continue;
    const std::string_view digits = context.view({t, t + 1});
    if (digits.size() != 2 || digits[0] < '2' || digits[0] > '3') continue;
    const int day = (digits[0] - '0') * 10 + (digits[1] - '0');
    for (int month = 1; month <= 12; ++month) {
      const std::string_view word = context.vocabulary.text(context.tokens[t + 1].word);
      if (word.empty() || !is_calendar_name(word, month_name(month))) continue;
      if (day > 31 || day <= days_in_month(2024, month)) continue;
      Told told;
      told.check = CheckKind::kImpossibleDate;
      told.verdict = VerdictKind::kInconsistent;
      told.span = context.text_range({t, t + 2});
      told.mentions = {text[i].mention};
      told.value = fmt::format("{} days", days_in_month(2023, month));
      told.message = fmt::format("{} has {}, so there is no {} {}", month_name(month), told.value,
                                 day, month_name(month));
      sink.tell(text.sentence(), std::move(told));
    }
  }
}

/// "on 6 May 2026. Since that is a Monday, ...": the only day that the sentence before tells.
void check_taken_up(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  uint32_t that = 0;
  while (that < 6 && !text.any_word(that, {"that", "this", "which"})) ++that;
  const bool ends = !text.in(that + 4) || text[that + 4].kind == AtomKind::kMark;
  if (that == 6 || !text.is(that + 1, kBeWord) || !text.word(that + 2, "a") ||
      !bare_weekday(text, that + 3) || !ends || taken_back(document, text))
    return;
  // "In 2024 that was a Tuesday"
  for (uint32_t i = 0; i < that; ++i) {
    if (text.is_date(i) || year_at(text, i) != 0) return;
  }
  const SentenceText* before = document.before(text.sentence());
  if (before == nullptr || before->disowned() || before->question()) return;
  uint32_t date = kNone;
  for (uint32_t i = 0; i < before->size(); ++i) {
    if (!before->is_date(i) || bare_weekday(*before, i)) continue;
    if (date != kNone || !day_date(*before, i)) return;
    date = i;
  }
  if (date == kNone) return;
  const std::vector<YearMonthDay> days = possible_days(*before, date);
  if (days.size() != 1) return;
  const auto day = make_day(days[0].year, days[0].month, days[0].day);
  if (!day) return;
  const Weekday named = text.temporal(that + 3).weekday;
  const bool ok = fits(days[0], named);
  const std::string words = date_words(days[0].year, days[0].month, days[0].day);
  Told told;
  told.check = CheckKind::kWeekday;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(that, that + 4);
  told.value = weekday_name(weekday_of(*day));
  told.message = ok ? fmt::format("{} is a {}", words, told.value)
                    : fmt::format("{} is a {}, not a {}", words, told.value, weekday_name(named));
  told.steps.push_back(fmt::format("{}: {}", words, told.value));
  told.mentions = {text[that + 3].mention};
  told.elsewhere = before->range(date, date + 1);
  if (!ok) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

/// "Her play The Thirtieth of February": words with capitals are a title.
bool is_title(const SentenceText& text, uint32_t i) {
  const std::string_view view = text.view(i, i + 1);
  return i > 0 && view.front() >= 'A' && view.front() <= 'Z' &&
         view.find(" of ") != std::string_view::npos;
}

}  // namespace

void check_weekdays(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (text.times() == 0 || !sink.wants(CheckKind::kWeekday) || text.disowned() || text.question())
    return;
  for (const uint32_t i : text.date_places()) {
    const auto dated = dated_weekday(text, i);
    if (!dated) continue;
    bool denied = false;
    for (uint32_t j = dated->first; j < dated->last; ++j)
      denied |= text.word(j, "not") || text.word(j, "n't");
    const auto days = possible_days(text, i);
    if (!denied && !days.empty() && !taken_back(document, text))
      tell_weekday(text, *dated, days, sink);
  }
  check_taken_up(document, text, sink);
}

void check_impossible_dates(const DocumentText& document, const SentenceText& text,
                            ClaimSink& sink) {
  if (!sink.wants(CheckKind::kImpossibleDate) || text.times() == 0) return;
  for (const uint32_t i : text.date_places()) {
    const Temporal& t = text.temporal(i);
    if (t.readings.empty() && t.day < 29 && !speaks_of_absence(text, i))
      check_impossible_ends(text, i, sink);
    if (t.month < 1 || t.month > 12 || t.day < 29) continue;
    if (t.day > 31 && text.view(i, i + 1).size() < 7) continue;  // "Piet has 50 and Jan 35"
    const bool leap_day = t.month == 2 && t.day == 29;
    const bool exists =
        leap_day ? t.year == 0 || is_leap_year(t.year) : t.day <= days_in_month(2024, t.month);
    if ((leap_day && !t.has_year) || speaks_of_absence(text, i) || !stands_alone(text, i)) continue;
    if (!exists && (!t.impossible || taken_back(document, text) || is_title(text, i))) continue;
    Told told;
    if (exists && is_told_of_feast(text, i)) continue;
    told.check = CheckKind::kImpossibleDate;
    const bool led = i > 0 && text.is(i - 1, kPrepositionWord | kBreakWord);
    told.span = text.range(led ? i - 1 : i, i + 1);
    told.mentions = {text[i].mention};
    told.verdict = exists ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    const int days = days_in_month(t.year == 0 ? 2023 : t.year, t.month);
    told.value = fmt::format("{} days", days);
    if (exists) {
      told.message = fmt::format("{} exists", date_words(t.year, t.month, t.day));
    } else if (leap_day) {
      told.message = fmt::format("{} is no leap year: February has 28 days", t.year);
    } else {
      told.message = fmt::format("{} has {} days, so there is no {} {}", month_name(t.month),
                                 t.month == 2 ? "at most 29" : std::to_string(days), t.day,
                                 month_name(t.month));
    }
    sink.tell(text.sentence(), std::move(told));
  }
}

}  // namespace factlint::computation
