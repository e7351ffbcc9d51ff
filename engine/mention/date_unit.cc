// Named units: seasons, numbered and dated weeks, "the year after next", fiscal years.
#include "engine/mention/date_parser.h"

namespace factlint {

/// "summer 2016", "the spring of 2014", "this winter" (shift given), "in the autumn".
uint32_t DateParser::season(uint32_t i, DateExpr& e) {
  const int which = word(i).value;
  uint32_t j = i + 1;
  if (is(j, DatePart::kOf) || mark(j, kComma)) ++j;
  int y = 0;
  const uint32_t end = year(j, y);
  e.period = true;
  if (end != kNoMatch &&
      !(word(i).flags & kHomonym && !is(i + 1, DatePart::kOf) && !capital(i) &&
        !is(i - 1, DatePart::kIn) && !is(i - 1, DatePart::kArticle) && depth_ == 0)) {
    e.value.year = y;
    e.value.has_year = true;
    int count = 0;
    if (which == 3 && (any_dash(end) || mark(end, kSlash)) && glued(end) && glued(end + 1) &&
        digits(end + 1, &count) == (y + 1) % 100 && count == 2) {  // "winter 2022-23"
      e.value.readings.push_back(months_of_year(y, 12, 3, Precision::kOther));
      return end + 2;
    }
    season_of(which, y, e.value.readings);
    return end;
  }
  const bool article = is(i - 1, DatePart::kArticle);
  const DatePart lead = part(article ? i - 2 : i - 1);
  const bool led =
      lead == DatePart::kIn ||
      (article && (lead == DatePart::kDuring || lead == DatePart::kBy || lead == DatePart::kSince));
  if (!e.shift && ((!led && !in_container_) || is(i + 1, DatePart::kOf))) return kNoMatch;
  resolve_season(i, which, e);
  return i + 1;
}

/// A season without a year, by "last", "this" or "next", else by the verb.
void DateParser::resolve_season(uint32_t i, int season, DateExpr& e) const {
  e.value.relative = true;
  if (!as_of_) return;
  const int year = civil(*as_of_).year;
  DateReadings now;
  season_of(season, year, now);
  DateReadings& out = e.value.readings;
  const bool ahead = *now.front().begin > *as_of_;
  if (e.shift && *e.shift == 0) {
    out = now;
  } else if (e.shift && *e.shift < 0) {
    if (!ahead) season_of(season, year, out);
    season_of(season, year - 1, out);
  } else if (e.shift) {
    season_of(season, ahead ? year : year + 1, out);
  } else {
    const DateTense direction = tense(i);
    if (direction != DateTense::kFuture) season_of(season, ahead ? year - 1 : year, out);
    if (direction != DateTense::kPast) season_of(season, ahead ? year : year + 1, out);
  }
}

/// "week 31", "week 3 of 2027", "the week of 10 April", "the week starting on 4 May", "the week
/// after next".
uint32_t DateParser::week_named(uint32_t i, DateExpr& e) {
  e.period = true;
  int count = 0;
  const int n = digits(i + 1, &count);
  if (n >= 1 && n <= 53 && count <= 2 && !counts_something(i + 1)) {
    uint32_t end = i + 2;
    DateExpr whole;
    const uint32_t of = is(end, DatePart::kOf) ? container(end, whole) : kNoMatch;
    if (of != kNoMatch) end = of;
    if (of == kNoMatch) {
      whole.value.relative = true;
      if (as_of_) whole.value.readings.push_back(DateRange::year(civil(*as_of_).year));
    }
    e.inherit(whole);
    each_reading(whole, e, [&](const DateRange& r) { return nth_week(n, r); });
    return whole.value.readings.empty() || !e.value.readings.empty() ? end : kNoMatch;
  }
  uint32_t j = i + 1;
  const bool of = is(j, DatePart::kOf);
  if (!of && !is(j, DatePart::kStarting) && !is(j, DatePart::kStage)) return kNoMatch;
  ++j;
  j = skip(j, DatePart::kOn);
  if (is(j, DatePart::kArticle) && word(j).value == 0) ++j;
  DateExpr day;
  ++depth_;
  const uint32_t end = depth_ <= kMaxDepth ? point(j, day) : kNoMatch;
  --depth_;
  int n_day = 0;
  uint32_t day_end = kNoMatch;
  if (end == kNoMatch && (day_end = ordinal(j, n_day)) != kNoMatch && ends_clause(day_end)) {
    day.kind = DateExpr::Kind::kDayOfMonth;
    day.value.day = n_day;
  } else if (end == kNoMatch || day.value.day == 0) {
    return kNoMatch;
  }
  resolve(day);
  e.inherit(day);
  e.value.day = day.value.day;
  each_reading(day, e, [&](const DateRange& r) -> std::optional<DateRange> {
    if (!r.begin) return std::nullopt;
    return unit_around(DateUnit::kWeek, *r.begin);
  });
  return end == kNoMatch ? day_end : end;
}

/// "by year-end", "at year-end 2023", "the month-end".
uint32_t DateParser::unit_end(uint32_t i, DateExpr& e) {
  const auto unit = static_cast<DateUnit>(word(i).value);
  const uint32_t at = skip_mark(i + 1, kHyphen);
  if (at == i + 1 || !glued(at) || !text_is(at, "end") || is(i - 1, DatePart::kFiscal))
    return kNoMatch;
  if (unit != DateUnit::kYear && unit != DateUnit::kMonth && unit != DateUnit::kQuarter)
    return kNoMatch;
  DateExpr whole;
  uint32_t end = unit == DateUnit::kYear ? year(at + 1, whole.value.year) : kNoMatch;
  if (end != kNoMatch) {
    whole.value.readings.push_back(DateRange::year(whole.value.year));
  } else {
    if (!ends_clause(at + 1)) return kNoMatch;  // "year-end bonuses"
    end = at + 1;
    whole.value.relative = true;
    if (as_of_) whole.value.readings.push_back(unit_around(unit, *as_of_));
  }
  for (const DateRange& r : whole.value.readings) stage_of(DateStage::kEnd, r, e.value.readings);
  e.inherit(whole);
  e.period = e.at_end = true;
  return end;
}

/// "the year to date", "year-to-date", "the quarter to date".
uint32_t DateParser::unit_to_date(uint32_t i, DateExpr& e) const {
  uint32_t j = skip_mark(i + 1, kHyphen);
  if (!is(j, DatePart::kTo) || (word(i).flags & kPluralForm)) return kNoMatch;
  j = skip_mark(j + 1, kHyphen);
  if (!text_is(j, "date")) return kNoMatch;
  e.value.relative = e.period = true;
  const auto unit = static_cast<DateUnit>(word(i).value);
  if (as_of_) {
    const DateRange whole = unit_around(unit, *as_of_);
    e.value.readings.push_back({whole.begin, *as_of_, Precision::kOther});
  }
  return j + 1;
}

/// "year 2016", "the month of May", "the year after next", "the weekend", "the day after tomorrow".
uint32_t DateParser::unit_named(uint32_t i, DateExpr& e) {
  const auto unit = static_cast<DateUnit>(word(i).value);
  const bool after = is(i + 1, DatePart::kAfter);
  if (after && text_is(i + 2, "next") && unit != DateUnit::kDay && !plain_word(i + 3)) {
    e.value.relative = true;
    if (as_of_) e.value.readings.push_back(unit_around(unit, *as_of_, 2));
    return i + 3;
  }
  if (const uint32_t end = unit_to_date(i, e)) return end;
  if (const uint32_t end = unit_end(i, e)) return end;
  if (is(i + 1, DatePart::kBefore) && text_is(i + 2, "last") && unit != DateUnit::kDay &&
      unit != DateUnit::kHalf && !(word(i).flags & kPluralForm) && ends_clause(i + 3)) {
    e.value.relative = true;
    if (as_of_) e.value.readings.push_back(unit_around(unit, *as_of_, -2));
    return i + 3;
  }
  if (unit == DateUnit::kDay && (after || is(i + 1, DatePart::kBefore)) &&
      is(i + 2, DatePart::kNamedDay) && word(i + 2).value == (after ? 1 : -1)) {
    e.value.relative = true;
    if (as_of_) e.value.readings.push_back(DateRange::day(Day{as_of_->number + (after ? 2 : -2)}));
    return i + 3;
  }
  if (unit == DateUnit::kWeek) {
    if (const uint32_t end = week_named(i, e)) return end;
    return kNoMatch;
  }
  if (unit == DateUnit::kWeekend && is(i - 1, DatePart::kArticle)) {
    if (is(i + 1, DatePart::kOf)) return kNoMatch;
    e.value.relative = e.period = true;
    if (as_of_) {
      const bool on_it = weekday_of(*as_of_) >= Weekday::kSaturday;
      const DateTense direction = tense(i);
      if (direction != DateTense::kFuture && !on_it) {
        e.value.readings.push_back(unit_around(DateUnit::kWeekend, *as_of_, -1));
      }
      if (direction != DateTense::kPast || on_it)
        e.value.readings.push_back(unit_around(DateUnit::kWeekend, *as_of_));
    }
    return i + 1;
  }
  if (unit != DateUnit::kMonth && unit != DateUnit::kYear) return kNoMatch;
  const uint32_t j = skip(i + 1, DatePart::kOf);
  if (unit == DateUnit::kMonth)
    return j > i + 1 && is(j, DatePart::kMonth)
               ? month_alone(j, j + 1) == kNoMatch ? kNoMatch : month_first(j, e)
               : kNoMatch;
  e.kind = DateExpr::Kind::kCalendar;
  if (digits(j, nullptr) > 0 && j == i + 1) {
    e.value.year = digits(j, nullptr);
    return e.value.year <= 2999 && !counts_something(j) && e.value.year >= 100 ? j + 1 : kNoMatch;
  }
  return year(j, e.value.year);
}

/// "fiscal 2024", "financial year 2023-24", "FY24": years that begin when their owner says, so
/// about that year.
uint32_t DateParser::fiscal(uint32_t i, DateExpr& e) const {
  uint32_t j = i + 1;
  const bool calendar_year = is(i, DatePart::kFiscal) && word(i).value == 1;
  if (is(i, DatePart::kFiscal)) j = is_unit(j, DateUnit::kYear) ? j + 1 : j;
  int y = 0;
  uint32_t end = year(j, y);
  if (end == kNoMatch && (is(i, DatePart::kFiscalYear) || is_unit(j - 1, DateUnit::kYear)))
    end = short_year(j, y);
  if (end == kNoMatch) return kNoMatch;
  e.value.year = y;
  e.value.has_year = e.period = true;
  e.value.hedge = calendar_year ? Hedge::kNone : Hedge::kAbout;
  int count = 0;
  const bool two_years = (any_dash(end) || mark(end, kSlash)) && glued(end) &&
                         digits(end + 1, &count) == (y + 1) % 100;
  const int first = two_years ? y : y - 1;
  e.value.readings.push_back(two_years ? months_of_year(first, 1, 24, Precision::kOther)
                                       : DateRange::year(y));
  return two_years && count == 2 ? end + 2 : end;
}

}  // namespace factlint
