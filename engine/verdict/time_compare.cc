// Claims' times and facts' times -> how they fit.
#include "engine/verdict/time_compare.h"

#include <algorithm>
#include <limits>

#include "engine/fact/fact_query.h"

namespace factlint {
namespace {

Day year_start(Day day) { return *make_day(civil(day).year, 1, 1); }

/// From when on the fact is known.
DateRange known_range(const Fact& fact, const std::optional<DateRange>& said) {
  DateRange known;
  known.precision = Precision::kOther;
  if (said) {
    known = *said;
    // "complete 2025-10-10/..": the day on which it was vouched for is no day on which it changed.
    const bool vouched = known.begin && fact.checked.begin &&
                         civil(*known.begin).year == civil(*fact.checked.begin).year;
    if (known.begin && (vouched || fact.kind == FactKind::kMembership))
      known.begin = year_start(*known.begin);
  } else {
    known = known_span(fact);
  }
  return known;
}

bool starts_before(const DateRange& range, Day limit) {
  return !range.begin || *range.begin <= limit;
}

}  // namespace

AskedTime asked_time(const Trial& trial) {
  AskedTime asked;
  const auto& time = trial.claim.time;
  const bool open_ended =
      time && (time->hedge == Hedge::kMoreThan || time->hedge == Hedge::kAtLeast);
  if (time && !time->readings.empty() && !open_ended) {
    asked.readings = time->readings;
    asked.stated = true;
  } else if (trial.context.as_of && !(time && time->impossible)) {
    asked.readings = {DateRange::day(*trial.context.as_of)};
  }
  return asked;
}

TimeFit fit_state(const Trial& trial, const Fact& fact, const std::optional<DateRange>& said) {
  const AskedTime asked = asked_time(trial);
  if (asked.readings.empty()) return TimeFit::kNoDate;
  const DateRange known = known_range(fact, said);
  TimeFit best = TimeFit::kOutside;
  for (const DateRange& reading : asked.readings) {
    if (known.contains(reading)) return TimeFit::kInside;
    if (known.intersects(reading)) best = TimeFit::kTouches;
  }
  return best;
}

bool is_fresh(const Trial& trial, const Fact& fact) {
  if (fact.fresh_days <= 0 || !fact.checked.begin) return true;
  const Day limit{fact.checked.begin->number + fact.fresh_days};
  const AskedTime asked = asked_time(trial);
  return std::all_of(asked.readings.begin(), asked.readings.end(),
                     [&](const DateRange& reading) { return starts_before(reading, limit); });
}

bool may_accuse(const Trial& trial, const Fact& fact, const std::optional<DateRange>& said) {
  return !fact.disputed && fact.mode == Mode::kActual && is_fresh(trial, fact) &&
         fit_state(trial, fact, said) == TimeFit::kInside;
}

bool tells_of_once(const Claim& claim) {
  return claim.mode == ClaimMode::kPast || (claim.tense == Tense::kPast && !claim.time);
}

std::string asked_in_words(const Trial& trial) {
  const AskedTime asked = asked_time(trial);
  return asked.readings.empty() ? "an unknown date" : asked.readings.front().to_words();
}

DateAgreement compare_dates(const DateRange& stated, const DateRange& known) {
  if (stated == known) return DateAgreement::kSame;
  if (stated.intersects(known)) return DateAgreement::kOverlaps;
  if (!stated.begin || !known.begin) return DateAgreement::kDifferent;
  return civil(*stated.begin).year == civil(*known.begin).year ? DateAgreement::kSameYear
                                                               : DateAgreement::kDifferent;
}

DateAgreement compare_dates(const std::vector<DateRange>& readings, const DateRange& known) {
  DateAgreement best = DateAgreement::kDifferent;
  for (const DateRange& reading : readings) best = std::min(best, compare_dates(reading, known));
  return best;
}

int32_t days_away(Day day, const DateRange& range) {
  if (range.contains(day)) return 0;
  if (range.begin && day < *range.begin) return range.begin->number - day.number;
  if (range.end) return day.number - range.end->number + 1;
  return std::numeric_limits<int32_t>::max();
}

std::string last_day_in_words(Day end) {
  const Day last{end.number - 1};
  const YearMonthDay date = civil(last);
  const bool year = date.month == 12 && date.day == 31;
  return (year ? DateRange::year(date.year) : DateRange::day(last)).to_words();
}

std::string until_in_words(const Fact& fact) {
  return fact.bounds.until ? fact.bounds.until->to_words() : last_day_in_words(*fact.valid->end);
}

int year_of(const DateRange& range) { return range.begin ? civil(*range.begin).year : 0; }

bool told_around_plan(const Trial& trial, const Fact& fact) {
  constexpr int32_t kSoon = 45;  // days
  if (!fact.date || !trial.context.as_of) return true;
  return days_away(*trial.context.as_of, *fact.date) <= kSoon;
}

}  // namespace factlint
