// Two names of one day set side by side: "Thanksgiving, which falls on 20 November", "last weekend,
// 17 and 18 October", "yesterday (Tuesday)" -> judged.
//
// Each name leaves some days open; the pair is wrong only if no year lets both mean the same day.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/feast.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 12;  // atoms between the two
constexpr std::string_view kWeekend = "a weekend";

bool written_day(const SentenceText& text, uint32_t i) {
  const Temporal& t = text.temporal(i);
  return t.month != 0 && t.day != 0 && !t.impossible && !t.recurring && t.hedge == Hedge::kNone;
}

/// "Thanksgiving", "Good Friday": a feast without a date of its own.
bool feast(const SentenceText& text, uint32_t i) {
  const Temporal& t = text.temporal(i);
  return text.mention(i).type == MentionType::kDate && t.month == 0 && t.day == 0 &&
         !t.weekday_written && !t.recurring && t.hedge == Hedge::kNone && !t.readings.empty() &&
         t.readings[0].precision == Precision::kDay && text.capital(i);
}

/// "yesterday", "tomorrow", "today": days from the document's; nothing for other words.
std::optional<int> day_word(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i)) return std::nullopt;
  const std::string words = fold_word(text.view(i, i + 1));
  if (words == "yesterday") return -1;
  if (words == "today") return 0;
  if (words == "tomorrow") return 1;
  return std::nullopt;
}

bool weekend(const SentenceText& text, uint32_t i) {
  return text.mention(i).type == MentionType::kPeriod && text.view(i, i + 1).ends_with("weekend");
}

/// "this year", "next year": says which of its days a feast has.
bool year_words(const SentenceText& text, uint32_t i) {
  return text.is_date(i) && text[i].tokens.size() < 3 && text.view(i, i + 1).ends_with(" year");
}

/// Nothing but a mark, "on" and "the" between, or a verb that gives a feast its day.
bool joined(const SentenceText& text, uint32_t a, uint32_t b) {
  bool mark = false;
  bool falls = false;
  for (uint32_t i = a + 1; i < b; ++i) {
    if (text.any_word(i, {"falls", "fell", "fall", "falling", "lands", "landed"})) falls = true;
  }
  for (uint32_t i = a + 1; i < b; ++i) {
    if (i == a + 1 && text.comma_or_open(i)) {
      mark = true;
    } else if (falls) {
      if (text.mark(i, kSemicolon) || text.mark(i, kPeriod) ||
          (text.is_date(i) && !year_words(text, i)) || text.any_word(i, {"and", "but", "not"}))
        return false;
    } else if (!text.any_word(i, {"on", "the", "of", "is", "was", "a"}) && !year_words(text, i)) {
      return false;
    }
  }
  const bool link = b == a + 2 && text.any_word(a + 1, {"of", "is", "was"});
  return mark || falls || link;
}

/// The second name ends its phrase, and does not begin a list of days.
bool stands_alone(const SentenceText& text, uint32_t b) {
  if (text[b + 1].word == "'s") return false;  // "on Saturday's card"
  uint32_t next = b + 1;
  if (text.any_word(next, {"and", "or", "to", "until"})) return !text.is_date(next + 1);
  if (text.mark(next, kHyphen)) return false;
  if (text.mark(next, kComma) && text.is_date(next + 1)) return year_words(text, next + 1);
  return true;
}

std::vector<YearMonthDay> days_of(const SentenceText& text, uint32_t i) {
  std::vector<YearMonthDay> days;
  for (const DateRange& r : text.temporal(i).readings) {
    if (r.begin && r.precision == Precision::kDay) days.push_back(civil(*r.begin));
  }
  return days;
}

struct Pair {
  uint32_t first = 0;
  uint32_t last = 0;
  bool fits = false;
  std::string due;  ///< what the day is
  std::string said;
};

/// "which this year falls on a Friday", "falls on Nov. 20 this year": the year, or 0.
int year_between(const SentenceText& text, uint32_t a, uint32_t b) {
  for (uint32_t i = a + 1; i <= b + 1; ++i) {
    if (!text.is_date(i) || !text.view(i, i + 1).ends_with(" year")) continue;
    const auto& readings = text.temporal(i).readings;
    if (readings.size() == 1 && readings[0].begin) return civil(*readings[0].begin).year;
  }
  return year_of_clause(text, a);
}

/// A feast and a date, or a feast and a weekday.
std::optional<Pair> feast_pair(const SentenceText& text, uint32_t a, uint32_t b) {
  const auto days = days_of(text, a);
  Temporal t = text.temporal(b);
  const bool weekday = bare_weekday(text, b);
  if (t.month == 0 && t.readings.size() == 1 && t.readings[0].begin &&
      t.readings[0].precision == Precision::kDay) {
    const YearMonthDay day = civil(*t.readings[0].begin);  // "Nov. 20 this year"
    t.month = day.month;
    t.day = day.day;
  }
  // Judged by the feast's own rule (feast_check.cc).
  if (!weekday && is_told_of_feast(text, b)) return std::nullopt;
  if (days.empty() || (!weekday && (t.month == 0 || t.day == 0 || t.impossible)))
    return std::nullopt;
  const int told = t.year != 0 ? t.year : year_between(text, a, b);
  Pair pair{a, b + 1, false, {}, {}};
  bool known = false;
  for (const YearMonthDay& day : days) {
    if (told != 0 && day.year != told) continue;
    known = true;
    const Weekday name = weekday_of(*make_day(day.year, day.month, day.day));
    pair.fits |= weekday ? name == t.weekday : day.month == t.month && day.day == t.day;
    pair.due = weekday ? fmt::format("a {} in {}", weekday_name(name), day.year)
                       : date_words(day.year, day.month, day.day);
  }
  if (!known) return std::nullopt;
  // Told of another year than those near the document's: not known here.
  if (told == 0 && !weekday) {
    for (const int year : plausible_years(text, b, t.month, t.day)) {
      if (std::none_of(days.begin(), days.end(), [&](const auto& day) { return day.year == year; }))
        return std::nullopt;
    }
  }
  if (weekday && told == 0 && !text.has_any(kModalWord) && !pair.fits) {
    for (uint32_t i = 0; i < text.size(); ++i) {
      if (text.past_verb(i)) return std::nullopt;  // of which year is not said
    }
  }
  pair.said =
      weekday ? fmt::format("a {}", weekday_name(t.weekday)) : date_words(0, t.month, t.day);
  return pair;
}

/// "the weekend of 17 and 18 October": a Saturday and a Sunday among them.
std::optional<Pair> weekend_pair(const SentenceText& text, uint32_t a, uint32_t b) {
  const Temporal& t = text.temporal(b);
  if (text.mention(b).type != MentionType::kPeriod || t.readings.empty() || t.recurring)
    return std::nullopt;
  for (uint32_t i = 0; i < text.size() && !t.has_year; ++i) {
    if (text.any_word(i, {"that", "then"}) && text.any_word(i + 1, {"year", "autumn", "spring"}))
      return std::nullopt;
  }
  Pair pair{a, b + 1, false, {}, {}};
  for (const DateRange& r : t.readings) {
    if (!r.begin || !r.end) return std::nullopt;
    const int length = r.end->number - r.begin->number;
    if (length < 2 || length > 4) return std::nullopt;
    const YearMonthDay begin = civil(*r.begin);
    std::vector<int> years = {begin.year};
    if (!t.has_year) years = plausible_years(text, b, begin.month, begin.day);
    if (years.empty()) return std::nullopt;
    for (const int year : years) {
      const auto first = make_day(year, begin.month, begin.day);
      if (!first) continue;
      const int k = static_cast<int>(weekday_of(*first));  // 0 is Monday
      pair.fits |= k <= 5 && k + length > 6;
      if (pair.due.empty())
        pair.due = fmt::format("{} to {}", weekday_name(weekday_of(*first)),
                               weekday_name(weekday_of(Day{first->number + length - 1})));
    }
  }
  pair.said = kWeekend;
  return pair;
}

/// "yesterday (Tuesday)", "tomorrow, 12 October": the text may be a day older than it says.
std::optional<Pair> relative_pair(const SentenceText& text, uint32_t a, uint32_t b, int offset) {
  if (!text.context().as_of) return std::nullopt;
  const Temporal& t = text.temporal(b);
  const bool weekday = bare_weekday(text, b);
  if (!weekday && !written_day(text, b)) return std::nullopt;
  Pair pair{a, b + 1, false, {}, {}};
  for (const int late : {0, -1, 1}) {
    const Day day{text.context().as_of->number + offset + late};
    const YearMonthDay date = civil(day);
    pair.fits |=
        weekday ? weekday_of(day) == t.weekday : date.month == t.month && date.day == t.day;
    if (late == 0)
      pair.due = weekday ? fmt::format("a {}", weekday_name(weekday_of(day)))
                         : date_words(date.year, date.month, date.day);
  }
  pair.said =
      weekday ? fmt::format("a {}", weekday_name(t.weekday)) : date_words(0, t.month, t.day);
  return pair;
}

std::optional<Pair> read_pair(const SentenceText& text, uint32_t a, uint32_t b) {
  if (text.temporal(a).recurring || text.temporal(b).recurring || !joined(text, a, b))
    return std::nullopt;
  if (const auto offset = day_word(text, a)) {
    return stands_alone(text, b) ? relative_pair(text, a, b, *offset) : std::nullopt;
  }
  if (weekend(text, a)) return weekend_pair(text, a, b);
  if (feast(text, a) && stands_alone(text, b)) return feast_pair(text, a, b);
  return std::nullopt;
}

void tell(const SentenceText& text, uint32_t a, const Pair& pair, ClaimSink& sink) {
  Told told;
  told.check = CheckKind::kWeekday;
  told.verdict = pair.fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(pair.first, pair.last);
  told.value = pair.due;
  // "17 and 18 October are Friday to Saturday, not a weekend"
  const bool weekend = pair.said == kWeekend;
  const std::string name =
      mid_sentence(weekend ? text.view(pair.last - 1, pair.last) : text.view(a, a + 1));
  told.message =
      fmt::format("{} {} {}", name, weekend ? "are" : "is", pair.fits ? pair.said : pair.due);
  if (!pair.fits) told.message += fmt::format(", not {}", pair.said);
  told.steps.push_back(told.message);
  told.mentions = {text[pair.last - 1].mention};
  if (text.is_date(a)) told.mentions.push_back(text[a].mention);
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_same_days(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kWeekday) || text.disowned() || text.question()) return;
  if (text.times() < 2 || text.has_any(kHypotheticalWord)) return;
  // Two dates, or a weekend and one.
  if (text.date_places().size() < 2 && !text.may_have("weekend")) return;
  const bool weekend = text.may_have("weekend");
  const auto& dates = text.date_places();
  for (uint32_t n = 0; n < (weekend ? text.size() : dates.size()); ++n) {
    const uint32_t a = weekend ? n : dates[n];
    if (a + 2 >= text.size()) break;
    if (text.word(a, "weekend") && text.word(a + 1, "of") && text.is_date(a + 2)) {
      if (const auto pair = weekend_pair(text, a, a + 2)) tell(text, a, *pair, sink);
    }
    if (!text.is_date(a)) continue;
    for (uint32_t b = a + 2; b < std::min(a + kReach, text.size()); ++b) {
      if (!text.is_date(b) || year_words(text, b)) continue;
      const auto pair = read_pair(text, a, b);
      if (!pair) break;
      tell(text, a, *pair, sink);
      break;
    }
  }
}

}  // namespace factlint::computation
