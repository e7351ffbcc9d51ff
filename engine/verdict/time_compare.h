// The time a claim asks for against the time a fact is known for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/fact/fact.h"
#include "engine/verdict/judging.h"

namespace factlint {

/// What a claim's time is: stated for it, or the document's date.
struct AskedTime {
  std::vector<DateRange> readings;  ///< any may be meant; empty: no date known at all
  bool stated = false;
};
/// The time of a state: "since 2015" also asks for the document's date.
AskedTime asked_time(const Trial& trial);

enum class TimeFit : uint8_t {
  kInside,   ///< the fact is known for all of the time asked
  kTouches,  ///< for some of it
  kOutside,
  kNoDate,  ///< the claim has no time and the document no date
};

/// `said` is the range the fact gives (validity, or completeness of a list); where it gives none,
/// the year it was checked in and later. A list vouched for on a day is taken as known from that
/// year's start.
TimeFit fit_state(const Trial& trial, const Fact& fact, const std::optional<DateRange>& said);

/// Trusted still at the time asked: not past `checked` + `fresh_days`.
bool is_fresh(const Trial& trial, const Fact& fact);

/// A fact that may accuse: undisputed, actual, fresh, and known for all of the time asked.
bool may_accuse(const Trial& trial, const Fact& fact, const std::optional<DateRange>& said);

/// A state told in the past tense without a time of its own: it may have been so once.
bool tells_of_once(const Claim& claim);

/// "in 2025" -> "2025"; for messages about a time the facts do not cover.
std::string asked_in_words(const Trial& trial);

/// How two dates of one event agree, at the coarser precision.
enum class DateAgreement : uint8_t { kSame, kOverlaps, kSameYear, kDifferent };
DateAgreement compare_dates(const DateRange& stated, const DateRange& known);
/// The best of `readings`.
DateAgreement compare_dates(const std::vector<DateRange>& readings, const DateRange& known);

/// Days between `day` and the nearest day of `range`; 0 inside.
int32_t days_away(Day day, const DateRange& range);
/// Told before what was planned, or so soon after it that nothing is known of what came of it.
bool told_around_plan(const Trial& trial, const Fact& fact);
/// The day before `end`, or its year where that is the year's last.
std::string last_day_in_words(Day end);
/// The last day of a fact that has one, as its `until` is written or as above.
std::string until_in_words(const Fact& fact);
int year_of(const DateRange& range);

}  // namespace factlint
