// Calendar arithmetic, and dates and periods from and to their value forms ("2024-Q3") and words.
#include "engine/value/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace factlint {
namespace {

constexpr std::array<std::string_view, 7> kWeekdayNames = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 13> kMonthNames = {
    "",     "January", "February",  "March",   "April",    "May",     "June",
    "July", "August",  "September", "October", "November", "December"};

constexpr std::array<std::string_view, 4> kQuarterNames = {"first", "second", "third", "fourth"};

/// Years beyond this are no dates of a text; the bound keeps day numbers far from overflow.
constexpr int kMaxYear = 9999;

/// Days since 1970-01-01 of a day that need not exist in its month (day may run over).
int32_t days_from_civil(int year, int month, int day) {
  const int y = month <= 2 ? year - 1 : year;
  const int era = (y >= 0 ? y : y - 399) / 400;
  const int year_of_era = y - era * 400;
  const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Day first_of_month(int year, int month) {
  return Day{days_from_civil(std::clamp(year, -kMaxYear, kMaxYear + 1), month, 1)};
}
Day first_of_year(int year) { return first_of_month(year, 1); }
Day plus(Day day, int days) { return Day{day.number + days}; }

/// The Monday of ISO week 1 holds 4 January.
Day first_iso_monday(int year) {
  const Day fourth{days_from_civil(year, 1, 4)};
  return plus(fourth, -static_cast<int>(weekday_of(fourth)));
}

std::string day_string(Day day) {
  const YearMonthDay c = civil(day);
  return fmt::format("{:04}-{:02}-{:02}", c.year, c.month, c.day);
}

std::string day_words(Day day) {
  const YearMonthDay c = civil(day);
  return fmt::format("{} {} {}", c.day, month_name(c.month), c.year);
}

bool is_first_of_month(Day day) { return civil(day).day == 1; }

/// Months between two firsts of a month.
int months_between(Day begin, Day end) {
  const YearMonthDay a = civil(begin);
  const YearMonthDay b = civil(end);
  return (b.year - a.year) * 12 + b.month - a.month;
}

/// True if [begin, end) is `months` long and starts on a multiple of it, counted from January of
/// the year 0.
bool is_calendar_block(Day begin, Day end, int months) {
  if (!is_first_of_month(begin) || !is_first_of_month(end)) return false;
  if (months_between(begin, end) != months) return false;
  const YearMonthDay c = civil(begin);
  return (c.year * 12 + c.month - 1) % months == 0;
}

/// Whether the range is exactly one unit of its precision, so that the short form says it all.
bool is_whole_unit(Day begin, Day end, Precision precision) {
  switch (precision) {
    case Precision::kDay:
      return end.number - begin.number == 1;
    case Precision::kWeek:
      return end.number - begin.number == 7 && weekday_of(begin) == Weekday::kMonday;
    case Precision::kMonth:
      return is_calendar_block(begin, end, 1);
    case Precision::kQuarter:
      return is_calendar_block(begin, end, 3);
    case Precision::kHalf:
      return is_calendar_block(begin, end, 6);
    case Precision::kYear:
      return is_calendar_block(begin, end, 12);
    case Precision::kDecade:
      return is_calendar_block(begin, end, 120);
    case Precision::kCentury:
      return is_calendar_block(begin, end, 1200);
    case Precision::kOther:
      return false;
  }
  return false;
}

std::string ordinal_words(int n) {
  const int ten = n % 100;
  const char* suffix = "th";
  if (ten < 11 || ten > 13) {
    if (n % 10 == 1) suffix = "st";
    if (n % 10 == 2) suffix = "nd";
    if (n % 10 == 3) suffix = "rd";
  }
  return fmt::format("{}{}", n, suffix);
}

std::string unit_words(Day begin, Precision precision) {
  const YearMonthDay c = civil(begin);
  switch (precision) {
    case Precision::kDay:
      return day_words(begin);
    case Precision::kWeek:
      return fmt::format("the week of {}", day_words(begin));
    case Precision::kMonth:
      return fmt::format("{} {}", month_name(c.month), c.year);
    case Precision::kQuarter:
      return fmt::format("the {} quarter of {}",
                         kQuarterNames[static_cast<size_t>(c.month - 1) / 3], c.year);
    case Precision::kHalf:
      return fmt::format("the {} half of {}", c.month < 7 ? "first" : "second", c.year);
    case Precision::kYear:
      return fmt::format("{}", c.year);
    case Precision::kDecade:
      return fmt::format("the {}s", c.year);
    case Precision::kCentury:
      return fmt::format("the {} century", ordinal_words(c.year / 100 + 1));
    case Precision::kOther:
      break;
  }
  return day_words(begin);
}

/// The words for one end of a span: as coarse as both its ends allow.
std::string span_words(Day begin, Day end) {
  const bool years = is_first_of_month(begin) && is_first_of_month(end) &&
                     civil(begin).month == 1 && civil(end).month == 1;
  const Day last = plus(end, -1);
  if (years) return fmt::format("{} to {}", civil(begin).year, civil(last).year);
  if (is_first_of_month(begin) && is_first_of_month(end)) {
    return fmt::format("{} to {}", unit_words(begin, Precision::kMonth),
                       unit_words(last, Precision::kMonth));
  }
  return fmt::format("{} to {}", day_words(begin), day_words(last));
}

/// Reads exactly `count` digits at the front of `text` and removes them.
std::optional<int> take_digits(std::string_view& text, size_t count) {
  if (text.size() < count) return std::nullopt;
  int value = 0;
  for (size_t i = 0; i < count; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(count);
  return value;
}

std::optional<DateRange> block_range(int year, int months, int which, Precision precision) {
  if (which < 1 || which > 12 / months) return std::nullopt;
  const Day begin = first_of_month(year, months * (which - 1) + 1);
  return DateRange{begin, add_months(begin, months), precision};
}

std::optional<DateRange> week_range(int year, int week) {
  const Day begin = plus(first_iso_monday(year), 7 * (week - 1));
  if (week < 1 || begin >= first_iso_monday(year + 1)) return std::nullopt;
  return DateRange{begin, plus(begin, 7), Precision::kWeek};
}

/// What stands behind "YYYY-": "Q3", "H1", "W05", "10", "10-31".
std::optional<DateRange> parse_part_of_year(int year, std::string_view rest) {
  const char kind = rest.front();
  if (kind == 'Q' || kind == 'H' || kind == 'W') {
    rest.remove_prefix(1);
    const auto which = take_digits(rest, kind == 'W' ? 2 : 1);
    if (!which || !rest.empty()) return std::nullopt;
    if (kind == 'W') return week_range(year, *which);
    return kind == 'Q' ? block_range(year, 3, *which, Precision::kQuarter)
                       : block_range(year, 6, *which, Precision::kHalf);
  }
  const auto month = take_digits(rest, 2);
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  if (rest.empty()) return DateRange::month(year, *month);
  if (rest.front() != '-') return std::nullopt;
  rest.remove_prefix(1);
  const auto day_of_month = take_digits(rest, 2);
  if (!day_of_month || !rest.empty()) return std::nullopt;
  const auto day = make_day(year, *month, *day_of_month);
  if (!day) return std::nullopt;
  return DateRange::day(*day);
}

std::optional<DateRange> parse_single(std::string_view text) {
  const auto year = take_digits(text, 4);
  if (!year) return std::nullopt;
  if (text.empty()) return DateRange::year(*year);
  if (text == "s") {
    if (*year % 10 != 0 || *year + 10 > kMaxYear) return std::nullopt;
    return DateRange{first_of_year(*year), first_of_year(*year + 10), Precision::kDecade};
  }
  if (text.size() < 2 || text.front() != '-') return std::nullopt;
  text.remove_prefix(1);
  return parse_part_of_year(*year, text);
}

/// The coarsest precision of which [begin, end) is one unit; kOther if none.
Precision natural_precision(Day begin, Day end) {
  for (const Precision p : {Precision::kDay, Precision::kMonth, Precision::kQuarter,
                            Precision::kHalf, Precision::kYear, Precision::kDecade}) {
    if (is_whole_unit(begin, end, p)) return p;
  }
  return Precision::kOther;
}

/// "start/end": a coarse start begins on its first day; the end is excluded, so it also counts by
/// its first day.
std::optional<DateRange> parse_span(std::string_view start, std::string_view end) {
  DateRange out;
  out.precision = Precision::kOther;
  if (start != "..") {
    const auto first = parse_single(start);
    if (!first) return std::nullopt;
    out.begin = first->begin;
  }
  if (end != "..") {
    const auto past = parse_single(end);
    if (!past) return std::nullopt;
    out.end = past->begin;
  }
  if (out.begin && out.end) {
    if (*out.end <= *out.begin) return std::nullopt;
    out.precision = natural_precision(*out.begin, *out.end);
  }
  return out;
}

}  // namespace

bool is_leap_year(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int days_in_month(int year, int month) {
  constexpr std::array<int, 13> kDays = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  return month == 2 && is_leap_year(year) ? 29 : kDays[static_cast<size_t>(month)];
}

std::optional<Day> make_day(int year, int month, int day) {
  if (year < -kMaxYear || year > kMaxYear) return std::nullopt;
  if (day < 1 || day > days_in_month(year, month)) return std::nullopt;
  return Day{days_from_civil(year, month, day)};
}

YearMonthDay civil(Day day) {
  const int shifted = day.number + 719468;
  const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const int day_of_era = shifted - era * 146097;
  const int year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int shifted_month = (5 * day_of_year + 2) / 153;
  const int month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  const int year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return {year, month, day_of_year - (153 * shifted_month + 2) / 5 + 1};
}

Weekday weekday_of(Day day) {
  // 1970-01-01 was a Thursday.
  return static_cast<Weekday>(((day.number + 3) % 7 + 7) % 7);
}

std::string_view weekday_name(Weekday weekday) {
  return kWeekdayNames[static_cast<size_t>(weekday) % kWeekdayNames.size()];
}

std::string_view month_name(int month) {
  return month < 1 || month > 12 ? std::string_view() : kMonthNames[static_cast<size_t>(month)];
}

Day add_months(Day day, int months) {
  const YearMonthDay c = civil(day);
  const int64_t index = int64_t{c.year} * 12 + c.month - 1 + months;
  const int64_t floor_year = index >= 0 ? index / 12 : (index - 11) / 12;
  const int year = static_cast<int>(std::clamp<int64_t>(floor_year, -kMaxYear, kMaxYear + 1));
  const int month = static_cast<int>(index - floor_year * 12) + 1;
  return Day{days_from_civil(year, month, std::min(c.day, days_in_month(year, month)))};
}

DateRange DateRange::day(Day day) { return {day, plus(day, 1), Precision::kDay}; }

DateRange DateRange::month(int year, int month) {
  const Day begin = first_of_month(year, std::clamp(month, 1, 12));
  return {begin, add_months(begin, 1), Precision::kMonth};
}

DateRange DateRange::year(int year) {
  return {first_of_year(year), first_of_year(year + 1), Precision::kYear};
}

std::optional<DateRange> DateRange::parse(std::string_view text) {
  const size_t slash = text.find('/');
  if (slash == std::string_view::npos) return parse_single(text);
  return parse_span(text.substr(0, slash), text.substr(slash + 1));
}

bool DateRange::contains(Day day) const {
  return (!begin || *begin <= day) && (!end || day < *end);
}

bool DateRange::contains(const DateRange& other) const {
  const bool from = !begin || (other.begin && *begin <= *other.begin);
  const bool to = !end || (other.end && *other.end <= *end);
  return from && to;
}

bool DateRange::intersects(const DateRange& other) const {
  const bool before = end && other.begin && *end <= *other.begin;
  const bool after = begin && other.end && *other.end <= *begin;
  return !before && !after;
}

std::string DateRange::to_string() const {
  if (begin && end && is_whole_unit(*begin, *end, precision)) {
    const YearMonthDay c = civil(*begin);
    switch (precision) {
      case Precision::kDay:
        return day_string(*begin);
      case Precision::kMonth:
        return fmt::format("{:04}-{:02}", c.year, c.month);
      case Precision::kQuarter:
        return fmt::format("{:04}-Q{}", c.year, (c.month + 2) / 3);
      case Precision::kHalf:
        return fmt::format("{:04}-H{}", c.year, c.month < 7 ? 1 : 2);
      case Precision::kYear:
        return fmt::format("{:04}", c.year);
      case Precision::kDecade:
        return fmt::format("{:04}s", c.year);
      default:
        break;
    }
  }
  return fmt::format("{}/{}", begin ? day_string(*begin) : "..", end ? day_string(*end) : "..");
}

std::string DateRange::to_words() const {
  if (begin && end) {
    if (is_whole_unit(*begin, *end, precision)) return unit_words(*begin, precision);
    return span_words(*begin, *end);
  }
  if (begin) return fmt::format("{} or later", day_words(*begin));
  if (end) return fmt::format("before {}", day_words(*end));
  return "any time";
}

}  // namespace factlint
