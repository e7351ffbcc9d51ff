// Weekdays told inside a period: "from Friday 8 to Monday 10 November" -> weekdays judged, all of
// them of one year.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "engine/base/utf8.h"
#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

struct WeekdayDate {
  Weekday weekday = Weekday::kMonday;
  int month = 0;
  int day = 0;
  TextRange span;
};

/// The tokens of one period.
class PeriodReader {
 public:
  PeriodReader(const SentenceText& text, uint32_t atom)
      : text_(text), context_(text.context()), tokens_(text[atom].tokens) {}

  std::optional<Weekday> weekday(uint32_t t) const {
    for (int k = 0; k < 7; ++k) {
      const auto day = static_cast<Weekday>(k);
      if (is_name(t, weekday_name(day))) return day;
    }
    return std::nullopt;
  }

  int month_at_or_behind(uint32_t t) const {
    for (; t < tokens_.last; ++t) {
      for (int month = 1; month <= 12; ++month) {
        if (is_name(t, month_name(month))) return month;
      }
    }
    return 0;
  }

  int day_number(uint32_t t) const {
    if (t >= tokens_.last || context_.tokens[t].kind != TokenKind::kNumber) return 0;
    const std::string_view digits = context_.view({t, t + 1});
    int value = 0;
    const auto end = digits.data() + digits.size();
    const auto result = std::from_chars(digits.data(), end, value);
    return result.ec == std::errc() && digits.size() <= 4 && value <= 31 ? value : 0;
  }

  /// "Friday 8", "Saturday, the 11th of October".
  std::vector<WeekdayDate> inside() const {
    std::vector<WeekdayDate> dates;
    for (uint32_t t = tokens_.first; t < tokens_.last; ++t) {
      const auto name = weekday(t);
      if (!name) continue;
      uint32_t d = t + 1;
      if (d < tokens_.last && context_.tokens[d].kind == TokenKind::kMark) ++d;
      if (d < tokens_.last && is_name(d, "the")) ++d;
      add(*name, d, context_.text_range({t, d + 1}), dates);
    }
    return dates;
  }

  /// "Friday and Saturday, 14 and 15 November": the weekdays stand before the period at `atom`.
  std::vector<WeekdayDate> before(uint32_t atom) const {
    std::vector<WeekdayDate> dates;
    uint32_t i = atom;
    if (i > 0 && text_.mark(i - 1, kComma)) --i;
    if (i < 3 || !bare_weekday(text_, i - 1) || !bare_weekday(text_, i - 3) ||
        text_[i - 2].kind != AtomKind::kWord)
      return dates;
    std::vector<uint32_t> numbers;
    for (uint32_t t = tokens_.first; t < tokens_.last; ++t) {
      if (day_number(t) != 0) numbers.push_back(t);
    }
    if (numbers.size() != 2) return dates;
    const TextRange span = text_.range(i - 3, atom + 1);
    add(text_.temporal(i - 3).weekday, numbers[0], span, dates);
    add(text_.temporal(i - 1).weekday, numbers[1], span, dates);
    return dates;
  }

 private:
  /// The token is `name`, whatever its letters' case.
  bool is_name(uint32_t t, std::string_view name) const {
    return is_calendar_name(context_.vocabulary.text(context_.tokens[t].word), name);
  }

  void add(Weekday name, uint32_t number, TextRange span, std::vector<WeekdayDate>& dates) const {
    const int day = day_number(number);
    const int month = month_at_or_behind(number + 1);
    if (day != 0 && month != 0) dates.push_back({name, month, day, span});
  }

  const SentenceText& text_;
  const DocumentContext& context_;
  TokenRange tokens_;
};

bool fits(const WeekdayDate& date, int year) {
  const auto day = make_day(year, date.month, date.day);
  return day && weekday_of(*day) == date.weekday;
}

std::vector<int> years_of(const SentenceText& text, uint32_t i, const WeekdayDate& date) {
  const Temporal& t = text.temporal(i);
  if (!t.has_year) return plausible_years(text, i, date.month, date.day);
  std::vector<int> years;
  for (const DateRange& r : t.readings) {
    if (r.begin) years.push_back(civil(*r.begin).year);
    if (r.end) years.push_back(civil(Day{r.end->number - 1}).year);
  }
  return years;
}

void tell(const SentenceText& text, uint32_t i, const WeekdayDate& date, int year,
          ClaimSink& sink) {
  const auto day = make_day(year, date.month, date.day);
  if (!day) return;
  const bool ok = weekday_of(*day) == date.weekday;
  const std::string words = date_words(year, date.month, date.day);
  Told told;
  told.check = CheckKind::kWeekday;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = date.span;
  told.value = weekday_name(weekday_of(*day));
  told.message =
      ok ? fmt::format("{} is a {}", words, told.value)
         : fmt::format("{} is a {}, not a {}", words, told.value, weekday_name(date.weekday));
  told.steps.push_back(fmt::format("{}: {}", words, told.value));
  told.mentions = {text[i].mention};
  if (!ok) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

/// "the weekend of 13 and 14 May 2025": days in the middle of the week.
void check_weekend(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  uint32_t word = i;
  while (word > 0 && i - word < 3 && !text.word(word, "weekend")) --word;
  if (!text.word(word, "weekend") || word == i || text.temporal(i).weekday_written) return;
  for (uint32_t k = word + 1; k < i; ++k) {
    if (!text.any_word(k, {"of", "on"}) && !text.mark(k, kComma)) return;
  }
  const Temporal& t = text.temporal(i);
  if (!t.has_year || t.recurring || t.relative || t.readings.size() != 1 || !t.readings[0].begin ||
      !t.readings[0].end)
    return;
  const Day first = *t.readings[0].begin;
  const Day last{t.readings[0].end->number - 1};
  if (last.number < first.number || last.number > first.number + 3) return;
  const auto off = [](Weekday day) {
    return day == Weekday::kFriday || day == Weekday::kSaturday || day == Weekday::kSunday;
  };
  // A long weekend ends on Monday.
  const bool ok =
      off(weekday_of(first)) && (off(weekday_of(last)) || weekday_of(last) == Weekday::kMonday);
  // "the festival weekend of Thursday to Sunday"
  if (!ok && (weekday_of(first) == Weekday::kMonday || off(weekday_of(last)))) return;
  const YearMonthDay day = civil(first);
  Told told;
  told.check = CheckKind::kWeekday;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(word, i + 1);
  told.value = weekday_name(weekday_of(first));
  told.message = fmt::format("{} is a {}{}", date_words(day.year, day.month, day.day), told.value,
                             ok ? "" : ", no day of a weekend");
  told.steps.push_back(fmt::format("{}: {}", date_words(day.year, day.month, day.day), told.value));
  told.mentions = {text[i].mention};
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_period_weekdays(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kWeekday) || text.disowned() || text.question()) return;
  if (text.may_have("weekend")) {
    for (const uint32_t i : text.date_places()) {
      if (i > 0) check_weekend(text, i, sink);
    }
  }
  if (!text.has_period()) return;
  for (const uint32_t i : text.date_places()) {
    if (text.mention(i).type != MentionType::kPeriod || text.temporal(i).recurring) continue;
    const PeriodReader reader(text, i);
    std::vector<WeekdayDate> dates = reader.inside();
    if (dates.empty()) dates = reader.before(i);
    if (dates.empty()) continue;
    // "between Friday 26 December and Friday 2 January": over the new year
    const auto over = [&](const WeekdayDate& d) { return d.month < dates.front().month ? 1 : 0; };
    int best = 0;
    int most = -1;
    for (const int year : years_of(text, i, dates.front())) {
      const auto fitting =
          static_cast<int>(std::count_if(dates.begin(), dates.end(), [&](const WeekdayDate& d) {
            return fits(d, year + over(d));
          }));
      if (fitting > most) {
        most = fitting;
        best = year;
      }
    }
    for (const WeekdayDate& date : dates) {
      if (best != 0) tell(text, i, date, best + over(date), sink);
    }
  }
}

}  // namespace factlint::computation
