// Calendar reasoning against a document's date: which Monday, which October, which part of a month.
//
// Pure functions. Where the language leaves two readings open both are appended, the one that news
// usage prefers first.
#pragma once

#include <vector>

#include "engine/mention/date_words.h"
#include "engine/value/date.h"

namespace factlint {

/// What the verb near a date says about its direction.
enum class DateTense : uint8_t { kUnknown, kPast, kFuture };

using DateReadings = std::vector<DateRange>;

/// Appends a reading unless its days are there already.
void append_reading(DateReadings& out, const DateRange& reading);
/// `months` months from the first of a month.
DateRange months_of_year(int year, int first_month, int months, Precision precision);
/// The whole unit that holds `day` (its week from Monday to Sunday, its quarter, ...), shifted by
/// `steps` units.
DateRange unit_around(DateUnit unit, Day day, int steps = 0);
/// `day` moved by `count` units (calendar months for months and longer).
Day shift_day(Day day, DateUnit unit, double count);

Day weekday_on_or_before(Weekday weekday, Day day);
Day weekday_after(Weekday weekday, Day day);

/// A bare weekday: on or before `as_of` unless the tense points ahead.
void resolve_weekday(Weekday weekday, Day as_of, DateTense tense, DateReadings& out);
/// "last Monday" (-1), "this Monday" (0), "next Monday" (+1).
void resolve_shifted_weekday(Weekday weekday, int shift, Day as_of, DateReadings& out);
/// A month without a year.
void resolve_month(int month, Day as_of, DateTense tense, DateReadings& out);
/// "last October" (-1), "this October" (0), "next October" (+1).
void resolve_shifted_month(int month, int shift, Day as_of, DateReadings& out);
/// A day and month without a year.
void resolve_month_day(int month, int day, Day as_of, DateTense tense, DateReadings& out);
/// A day of an unnamed month ("the 18th"), with the weekday it falls on if that is written.
void resolve_day_of_month(int day, const Weekday* weekday, Day as_of, DateTense tense,
                          DateReadings& out);

/// The `n`th weekday, day or week in `container`, from its end if n < 0; nullopt if there is none.
std::optional<DateRange> nth_weekday(Weekday weekday, int n, const DateRange& container);
std::optional<DateRange> nth_day(int n, const DateRange& container);
std::optional<DateRange> nth_week(int n, const DateRange& container);
std::optional<DateRange> nth_month(int n, const DateRange& container);

/// "early", "mid", "late", "the end of" a period: the readings in use.
void stage_of(DateStage stage, const DateRange& whole, DateReadings& out);
/// A season of a year, as northern months; a winter may begin in the year before.
void season_of(int season, int year, DateReadings& out);
/// Easter Sunday, Gregorian.
Day easter(int year);
/// The same day in the churches that reckon by the Julian calendar (Meeus), years 1900 to 2099.
Day orthodox_easter(int year);

}  // namespace factlint
