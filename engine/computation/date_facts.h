// What the checks ask of a date atom: its days, its written parts, the years it may lie in.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/computation/sentence_text.h"

namespace factlint::computation {

/// First and last day that a date may mean, over all its readings.
struct DayBounds {
  Day first;
  Day last;  ///< inclusive
};
std::optional<DayBounds> bounds_of(const Temporal& temporal);

/// A four-digit year at atom `i`, as a date or as a plain number; 0 if there is none.
int year_at(const SentenceText& text, uint32_t i);

/// The year that the clause of the date at atom `date` is told of ("last year", "in 2023"); 0 if
/// none is said, or more than one.
int year_of_clause(const SentenceText& text, uint32_t date);

/// The years that a date without a year may lie in: near the document's date, and the years told
/// last before it.
std::vector<int> plausible_years(const SentenceText& text, uint32_t i);
std::vector<int> plausible_years(const SentenceText& text, uint32_t i, int month, int day);

/// `word`, folded, is the name of a weekday or month as weekday_name() and month_name() give it.
bool is_calendar_name(std::string_view word, std::string_view name);

/// A date, not a period; or a year.
bool date_like(const SentenceText& text, uint32_t i);

/// Whether the date at `a` may lie before the one at `b`; years or a shared month are needed to
/// tell.
enum class Order : uint8_t { kUnknown, kRight, kReversed };
Order order_of(const SentenceText& text, uint32_t a, uint32_t b);
Order order_of(const SentenceText& of_a, uint32_t a, const SentenceText& of_b, uint32_t b);

/// "10 October 2025", "10 October".
std::string date_words(int year, int month, int day);

/// Weekday of a date in the Julian calendar, which texts on the time before 1923 may use.
Weekday julian_weekday(Day gregorian_of_same_digits, int year, int month);

/// True for a lone weekday ("on Friday"), not part of a written date.
bool bare_weekday(const SentenceText& text, uint32_t i);

/// The length that begins at atom `i`, alone or inside a date ("three days later", "30 days from
/// now"); nullptr if none does.
const DurationValue* leading_duration(const SentenceText& text, uint32_t i);

}  // namespace factlint::computation
