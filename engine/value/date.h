// Calendar days, dates of any precision, and periods, as half-open ranges of days.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace factlint {

/// A day of the proleptic Gregorian calendar, counted from 1970-01-01 (= 0).
struct Day {
  int32_t number = 0;
  auto operator<=>(const Day&) const = default;
};

struct YearMonthDay {
  int year = 1970;
  int month = 1;
  int day = 1;
  auto operator<=>(const YearMonthDay&) const = default;
};

enum class Weekday : uint8_t {
  kMonday,
  kTuesday,
  kWednesday,
  kThursday,
  kFriday,
  kSaturday,
  kSunday
};

bool is_leap_year(int year);
int days_in_month(int year, int month);
/// nullopt if the day does not exist (31 November, 29 February 2023).
std::optional<Day> make_day(int year, int month, int day);
YearMonthDay civil(Day day);
Weekday weekday_of(Day day);
std::string_view weekday_name(Weekday weekday);  ///< "Monday"
std::string_view month_name(int month);          ///< 1 = "January"
/// Adds months, clamping the day to the month's last (31 January + 1 = 28 February).
Day add_months(Day day, int months);

enum class Precision : uint8_t {
  kDay,
  kWeek,
  kMonth,
  kQuarter,
  kHalf,
  kYear,
  kDecade,
  kCentury,
  kOther
};

/// A date or period: days [begin, end), with the precision it was written in. A missing end is
/// open.
struct DateRange {
  std::optional<Day> begin;
  std::optional<Day> end;  ///< one past the last day
  Precision precision = Precision::kDay;

  static DateRange day(Day day);
  static DateRange month(int year, int month);
  static DateRange year(int year);
  /// Reads "2025-10-10", "2025-10", "2025", "2024-Q3", "2024-H1", "1990s", "start/end" ('..' =
  /// open); nullopt if malformed.
  static std::optional<DateRange> parse(std::string_view text);

  bool contains(Day day) const;
  bool contains(const DateRange& other) const;
  bool intersects(const DateRange& other) const;
  /// The form of INTERFACE.md: at its precision, or "start/end" with the end excluded.
  std::string to_string() const;
  /// For messages: "10 October 2025", "October 2025", "2025", "the 1990s".
  std::string to_words() const;
  bool operator==(const DateRange&) const = default;
};

/// A length of time, calendar parts and clock parts kept apart ("P2Y3M", "PT1.5H").
struct Duration {
  double months = 0;   ///< years and months, in months
  double days = 0;     ///< weeks and days, in days
  double seconds = 0;  ///< hours, minutes, seconds
  double approximate_days() const { return months * 30.436875 + days + seconds / 86400.0; }
  bool operator==(const Duration&) const = default;
};

}  // namespace factlint
