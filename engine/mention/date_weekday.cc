// Weekdays that something else places: "Monday next week", "Thursday two weeks ago", "every
// Monday".
#include "engine/mention/date_parser.h"

namespace factlint {

/// The Monday of the week that so many weeks from the document's date lie in.
std::optional<Day> DateParser::moved_week(const std::vector<Length>& lengths, int sign) const {
  if (!as_of_) return std::nullopt;
  return unit_around(DateUnit::kWeek, moved(*as_of_, lengths, sign)).begin;
}

void DateParser::set_weekday_of_week(uint32_t weekday_at, std::optional<Day> monday,
                                     DateExpr& e) const {
  e.value.relative = e.value.weekday_written = true;
  e.value.weekday = static_cast<Weekday>(word(weekday_at).value);
  e.value.hedge = Hedge::kNone;
  e.value.readings.clear();
  if (monday)
    e.value.readings.push_back(DateRange::day(Day{monday->number + word(weekday_at).value}));
}

/// "Monday two weeks from now", "Thursday three weeks ago", "Saturday 3 days from now".
uint32_t DateParser::weekday_with_offset(uint32_t i, DateExpr& e) const {
  if (!is(i + 2, DatePart::kUnit) && !is(i + 3, DatePart::kUnit)) return kNoMatch;
  std::vector<Length> lengths;
  const uint32_t j = length(i + 1, lengths);
  if (j == kNoMatch || lengths.size() != 1) return kNoMatch;
  const bool from_now = is(j, DatePart::kFrom) && is(j + 1, DatePart::kNow);
  if (!from_now && !is(j, DatePart::kAgo) && !is(j, DatePart::kHence)) return kNoMatch;
  const int sign = is(j, DatePart::kAgo) ? -1 : 1;
  const DateUnit unit = lengths[0].unit;
  if (unit != DateUnit::kWeek && unit != DateUnit::kDay) return kNoMatch;
  if (unit == DateUnit::kDay && as_of_ &&
      static_cast<int>(weekday_of(moved(*as_of_, lengths, sign))) != word(i).value)
    return kNoMatch;
  set_weekday_of_week(i, moved_week(lengths, sign), e);
  return from_now ? j + 2 : j + 1;
}

/// "Monday next week", "Wednesday of this week", "Sunday from last week", "Wednesday after next".
uint32_t DateParser::weekday_of_week(uint32_t i, DateExpr& e) {
  if (word(i).flags & kPluralForm) return kNoMatch;
  uint32_t j = i + 1;
  int step = 0;
  if (const uint32_t end = weekday_with_offset(i, e)) return end;
  if (is(j, DatePart::kAfter) && text_is(j + 1, "next")) {
    j += 2;
    step = 1;
  } else {
    if (is(j, DatePart::kOf) || is(j, DatePart::kFrom)) ++j;
    if (!is(j, DatePart::kShift) || !is_unit(j + 1, DateUnit::kWeek)) return kNoMatch;
    step = word(j).value;
    j += 2;
  }
  set_weekday_of_week(i, as_of_ ? unit_around(DateUnit::kWeek, *as_of_, step).begin : as_of_, e);
  return j;
}

/// "two Sundays from now", "three Fridays ago".
uint32_t DateParser::counted_weekday(uint32_t i, int n, DateExpr& e) const {
  const bool ago = is(i + 1, DatePart::kAgo);
  if (!ago && !(is(i + 1, DatePart::kFrom) && is(i + 2, DatePart::kNow))) return kNoMatch;
  e.value.relative = e.value.weekday_written = true;
  e.value.weekday = static_cast<Weekday>(word(i).value);
  if (as_of_) {
    const Day near = ago ? weekday_on_or_before(e.value.weekday, Day{as_of_->number - 1})
                         : weekday_after(e.value.weekday, *as_of_);
    e.value.readings.push_back(DateRange::day(Day{near.number + (ago ? -7 : 7) * (n - 1)}));
  }
  return ago ? i + 2 : i + 3;
}

/// "every Monday", "each October".
uint32_t DateParser::every(uint32_t i, DateExpr& e) const {
  if (is(i + 1, DatePart::kWeekday)) {
    e.value.weekday_written = true;
    e.value.weekday = static_cast<Weekday>(word(i + 1).value);
    e.kind = DateExpr::Kind::kWeekday;
  } else if (is(i + 1, DatePart::kMonth) && month_is_meant(i + 1)) {
    e.value.month = word(i + 1).value;
    e.kind = DateExpr::Kind::kCalendar;
  } else {
    return kNoMatch;
  }
  e.value.recurring = true;
  return i + 2;
}

}  // namespace factlint
