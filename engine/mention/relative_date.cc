// Which Monday, which October, which third of a month: readings of dates that do not name all their
// parts.
#include "engine/mention/relative_date.h"

#include <algorithm>
#include <cmath>

namespace factlint {
namespace {

/// How far a day and month are looked for until they fall on a written weekday: the calendar
/// repeats within 11 years.
constexpr int kYearsSearched = 12;
constexpr int kMonthsSearched = 40;

Day plus(Day day, int days) { return Day{day.number + days}; }
Day first_of(int year, int month) { return *DateRange::month(year, month).begin; }

DateRange between(Day begin, Day end, Precision precision) { return {begin, end, precision}; }

DateRange months_from(Day begin, int months, Precision precision) {
  return between(begin, add_months(begin, months), precision);
}

/// The past and the future candidate, as far as the tense allows them.
void append_by_tense(DateReadings& out, DateTense tense, const std::optional<DateRange>& past,
                     const std::optional<DateRange>& future) {
  if (past && tense != DateTense::kFuture) append_reading(out, *past);
  if (future && tense != DateTense::kPast) append_reading(out, *future);
  if (out.empty() && past) append_reading(out, *past);
}

/// The months of a unit that is made of months; 0 for days and weeks.
int unit_months(DateUnit unit) {
  switch (unit) {
    case DateUnit::kMonth:
      return 1;
    case DateUnit::kQuarter:
      return 3;
    case DateUnit::kHalf:
      return 6;
    case DateUnit::kYear:
      return 12;
    case DateUnit::kDecade:
      return 120;
    case DateUnit::kCentury:
      return 1200;
    default:
      return 0;
  }
}

Precision unit_precision(DateUnit unit) {
  switch (unit) {
    case DateUnit::kDay:
      return Precision::kDay;
    case DateUnit::kWeek:
      return Precision::kWeek;
    case DateUnit::kMonth:
      return Precision::kMonth;
    case DateUnit::kQuarter:
      return Precision::kQuarter;
    case DateUnit::kHalf:
      return Precision::kHalf;
    case DateUnit::kYear:
      return Precision::kYear;
    case DateUnit::kDecade:
      return Precision::kDecade;
    case DateUnit::kCentury:
      return Precision::kCentury;
    default:
      return Precision::kOther;
  }
}

/// The first day of the block of `months` months that holds `day`, blocks counted from the year 0.
Day block_start(Day day, int months) {
  const YearMonthDay c = civil(day);
  const int index = std::max(c.year, 0) * 12 + c.month - 1;
  const int start = index - index % months;
  return first_of(start / 12, start % 12 + 1);
}

DateRange slice(const DateRange& whole, int from_day, int to_day) {
  const Day begin = plus(*whole.begin, from_day);
  const Day end = to_day < 0 ? *whole.end : plus(*whole.begin, to_day);
  return between(begin, end, Precision::kOther);
}

DateRange slice_months(const DateRange& whole, int from, int to) {
  return between(add_months(*whole.begin, from), add_months(*whole.begin, to), Precision::kOther);
}

struct StageCut {
  int from;
  int to;
};

/// Early, middle and late thirds or quarters in months; a second cut where usage knows halves too.
void cut_months(DateStage stage, const DateRange& whole, int months, DateReadings& out) {
  const int third = months / 3;
  const int half = months / 2;
  const int early_quarter = months / 4;
  switch (stage) {
    case DateStage::kEarly:
    case DateStage::kStart:
      append_reading(out, slice_months(whole, 0, third));
      append_reading(out, slice_months(whole, 0, half));
      if (stage == DateStage::kStart && early_quarter > 0) {
        append_reading(out, slice_months(whole, 0, early_quarter));
      }
      break;
    case DateStage::kMiddle:
      append_reading(out, slice_months(whole, third, 2 * third));
      break;
    case DateStage::kLate:
    case DateStage::kEnd:
      append_reading(out, slice_months(whole, 2 * third, months));
      append_reading(out, slice_months(whole, half, months));
      break;
    case DateStage::kRest:
      break;
  }
}

void cut_days(DateStage stage, const DateRange& whole, StageCut early, StageCut middle, int late,
              DateReadings& out) {
  switch (stage) {
    case DateStage::kEarly:
    case DateStage::kStart:
      append_reading(out, slice(whole, early.from, early.to));
      break;
    case DateStage::kMiddle:
      append_reading(out, slice(whole, middle.from, middle.to));
      break;
    case DateStage::kLate:
    case DateStage::kEnd:
      append_reading(out, slice(whole, late, -1));
      break;
    case DateStage::kRest:
      break;
  }
}

/// The first day in `container` of ISO-like week 1: the Monday of the week of its first Thursday.
Day first_week_monday(const DateRange& container) {
  return plus(weekday_after(Weekday::kThursday, plus(*container.begin, -1)), -3);
}

}  // namespace

void append_reading(DateReadings& out, const DateRange& reading) {
  for (const DateRange& known : out) {
    if (known.begin == reading.begin && known.end == reading.end) return;
  }
  out.push_back(reading);
}

DateRange months_of_year(int year, int first_month, int months, Precision precision) {
  return months_from(first_of(year, first_month), months, precision);
}

DateRange unit_around(DateUnit unit, Day day, int steps) {
  const int monday = static_cast<int>(weekday_of(day));
  switch (unit) {
    case DateUnit::kDay:
      return DateRange::day(plus(day, steps));
    case DateUnit::kWeek: {
      const Day begin = plus(day, 7 * steps - monday);
      return between(begin, plus(begin, 7), Precision::kWeek);
    }
    case DateUnit::kFortnight: {
      const Day begin = plus(day, 14 * steps - monday);
      return between(begin, plus(begin, 14), Precision::kOther);
    }
    case DateUnit::kWeekend: {
      const Day begin = plus(day, 7 * steps - monday + 5);
      return between(begin, plus(begin, 2), Precision::kOther);
    }
    default:
      break;
  }
  const int months = unit_months(unit);
  const Day begin = add_months(block_start(day, months), months * steps);
  return months_from(begin, months, unit_precision(unit));
}

Day shift_day(Day day, DateUnit unit, double count) {
  const double whole = std::round(std::fmin(std::fmax(count, -9000.0), 9000.0));
  const int n = static_cast<int>(whole);
  switch (unit) {
    case DateUnit::kDay:
      return plus(day, n);
    case DateUnit::kWeek:
    case DateUnit::kWeekend:
      return plus(day, 7 * n);
    case DateUnit::kFortnight:
      return plus(day, 14 * n);
    default:
      return add_months(day, unit_months(unit) * n);
  }
}

Day weekday_on_or_before(Weekday weekday, Day day) {
  const int back = (static_cast<int>(weekday_of(day)) - static_cast<int>(weekday) + 7) % 7;
  return plus(day, -back);
}

Day weekday_after(Weekday weekday, Day day) { return plus(weekday_on_or_before(weekday, day), 7); }

void resolve_weekday(Weekday weekday, Day as_of, DateTense tense, DateReadings& out) {
  const Day past = weekday_on_or_before(weekday, as_of);
  const Day future = weekday_after(weekday, as_of);
  append_by_tense(out, tense, DateRange::day(past), DateRange::day(future));
  // "will meet on Monday", printed on a Monday, may mean the same day.
  if (tense == DateTense::kFuture && past == as_of) append_reading(out, DateRange::day(past));
}

void resolve_shifted_weekday(Weekday weekday, int shift, Day as_of, DateReadings& out) {
  const Day monday = *unit_around(DateUnit::kWeek, as_of, shift).begin;
  const Day in_week = plus(monday, static_cast<int>(weekday));
  if (shift < 0) {
    append_reading(out, DateRange::day(weekday_on_or_before(weekday, plus(as_of, -1))));
    append_reading(out, DateRange::day(in_week));
  } else if (shift > 0) {
    append_reading(out, DateRange::day(weekday_after(weekday, as_of)));
    append_reading(out, DateRange::day(in_week));
  } else {
    append_reading(out, DateRange::day(in_week));
    if (in_week < as_of) append_reading(out, DateRange::day(weekday_after(weekday, as_of)));
  }
}

void resolve_month(int month, Day as_of, DateTense tense, DateReadings& out) {
  const YearMonthDay today = civil(as_of);
  if (month == today.month) return append_reading(out, DateRange::month(today.year, month));
  const DateRange past = DateRange::month(today.year - (month > today.month ? 1 : 0), month);
  const DateRange future = DateRange::month(today.year + (month < today.month ? 1 : 0), month);
  append_by_tense(out, tense, past, future);
}

void resolve_shifted_month(int month, int shift, Day as_of, DateReadings& out) {
  const YearMonthDay today = civil(as_of);
  if (shift == 0) return append_reading(out, DateRange::month(today.year, month));
  const bool this_year = shift < 0 ? month < today.month : month > today.month;
  if (this_year) append_reading(out, DateRange::month(today.year, month));
  append_reading(out, DateRange::month(today.year + shift, month));
}

void resolve_month_day(int month, int day, Day as_of, DateTense tense, DateReadings& out) {
  const int year = civil(as_of).year;
  std::optional<DateRange> past;
  std::optional<DateRange> future;
  for (int step = 0; step < kYearsSearched && !(past && future); ++step) {
    const auto back = make_day(year - step, month, day);
    if (!past && back && *back <= as_of) past = DateRange::day(*back);
    const auto ahead = make_day(year + step, month, day);
    if (!future && ahead && *ahead >= as_of) future = DateRange::day(*ahead);
  }
  append_by_tense(out, tense, past, future);
}

void resolve_day_of_month(int day, const Weekday* weekday, Day as_of, DateTense tense,
                          DateReadings& out) {
  std::optional<DateRange> past;
  std::optional<DateRange> future;
  const Day first = *unit_around(DateUnit::kMonth, as_of).begin;
  for (int step = 0; step < kMonthsSearched && !(past && future); ++step) {
    const YearMonthDay b = civil(add_months(first, -step));
    const YearMonthDay a = civil(add_months(first, step));
    const auto back = make_day(b.year, b.month, day);
    const auto ahead = make_day(a.year, a.month, day);
    const auto fits = [&](Day d) { return weekday == nullptr || weekday_of(d) == *weekday; };
    if (!past && back && *back <= as_of && fits(*back)) past = DateRange::day(*back);
    if (!future && ahead && *ahead >= as_of && fits(*ahead)) future = DateRange::day(*ahead);
  }
  append_by_tense(out, tense, past, future);
}

std::optional<DateRange> nth_weekday(Weekday weekday, int n, const DateRange& container) {
  if (!container.begin || !container.end || n == 0) return std::nullopt;
  const Day first = weekday_after(weekday, plus(*container.begin, -1));
  const Day last = weekday_on_or_before(weekday, plus(*container.end, -1));
  const Day day = n > 0 ? plus(first, 7 * (n - 1)) : plus(last, 7 * (n + 1));
  if (!container.contains(day)) return std::nullopt;
  return DateRange::day(day);
}

std::optional<DateRange> nth_day(int n, const DateRange& container) {
  if (!container.begin || !container.end || n == 0) return std::nullopt;
  const Day day = n > 0 ? plus(*container.begin, n - 1) : plus(*container.end, n);
  if (!container.contains(day)) return std::nullopt;
  return DateRange::day(day);
}

std::optional<DateRange> nth_week(int n, const DateRange& container) {
  if (!container.begin || !container.end || n == 0) return std::nullopt;
  Day monday = plus(first_week_monday(container), 7 * (n - 1));
  if (n < 0) {
    const Day thursday = weekday_on_or_before(Weekday::kThursday, plus(*container.end, -1));
    monday = plus(thursday, -3 + 7 * (n + 1));
  }
  if (!container.contains(plus(monday, 3))) return std::nullopt;
  return between(monday, plus(monday, 7), Precision::kWeek);
}

std::optional<DateRange> nth_month(int n, const DateRange& container) {
  if (!container.begin || !container.end || n == 0) return std::nullopt;
  const Day begin = n > 0 ? add_months(*container.begin, n - 1) : add_months(*container.end, n);
  if (!container.contains(begin)) return std::nullopt;
  return months_from(begin, 1, Precision::kMonth);
}

void stage_of(DateStage stage, const DateRange& whole, DateReadings& out) {
  if (!whole.begin || !whole.end) return append_reading(out, whole);
  switch (whole.precision) {
    case Precision::kMonth:
      cut_days(stage, whole, {0, 10}, {10, 20}, 20, out);
      return cut_days(stage, whole, {0, 15}, {9, 21}, 15, out);
    case Precision::kWeek:
      return cut_days(stage, whole, {0, 3}, {2, 5}, 4, out);
    case Precision::kYear:
      return cut_months(stage, whole, 12, out);
    case Precision::kQuarter:
      return cut_months(stage, whole, 3, out);
    case Precision::kDecade:
      return cut_months(stage, whole, 120, out);
    case Precision::kCentury:
      return cut_months(stage, whole, 1200, out);
    default:
      break;
  }
  const int length = whole.end->number - whole.begin->number;
  if (length < 3) return append_reading(out, whole);
  cut_days(stage, whole, {0, length / 3}, {length / 3, length - length / 3}, length - length / 3,
           out);
}

void season_of(int season, int year, DateReadings& out) {
  const Day begin = first_of(year, 3 + 3 * season);
  append_reading(out, months_from(begin, 3, Precision::kOther));
  if (season == 3) append_reading(out, months_from(add_months(begin, -12), 3, Precision::kOther));
}

Day easter(int year) {
  // The anonymous Gregorian computus.
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
  const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
  return plus(first_of(year, f / 31), f % 31);
}

Day orthodox_easter(int year) {
  constexpr int kJulianLag = 13;  // days, from March 1900 to February 2100
  const int d = (19 * (year % 19) + 15) % 30;
  const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const int f = d + e + 114;
  return plus(first_of(year, f / 31), f % 31 + kJulianLag);
}

}  // namespace factlint
