// Periods: decades, quarters, halves, n-th units and stages of longer ones.
#include "engine/mention/date_parser.h"

namespace factlint {
namespace {

/// The first or second (or last, -1) half of a month, a decade, a century.
std::optional<DateRange> half_of(const DateRange& whole, int n) {
  if (!whole.begin || !whole.end) return std::nullopt;
  const YearMonthDay a = civil(*whole.begin);
  const YearMonthDay b = civil(*whole.end);
  const int months = (b.year - a.year) * 12 + b.month - a.month;
  if (months < 1 || a.day != 1 || b.day != 1) return std::nullopt;
  const Day middle =
      months == 1 ? Day{whole.begin->number + 15} : add_months(*whole.begin, months / 2);
  if (n == 1) return DateRange{whole.begin, middle, Precision::kOther};
  return DateRange{middle, whole.end, Precision::kOther};
}

/// "the first decade of the 21st century".
std::optional<DateRange> nth_decade(int n, const DateRange& whole) {
  if (!whole.begin || !whole.end || n == 0 || whole.precision != Precision::kCentury)
    return std::nullopt;
  const Day begin =
      n > 0 ? add_months(*whole.begin, 120 * (n - 1)) : add_months(*whole.end, 120 * n);
  if (!whole.contains(begin)) return std::nullopt;
  return DateRange{begin, add_months(begin, 120), Precision::kDecade};
}

/// The weekend that the n-th Saturday opens.
std::optional<DateRange> nth_weekend(int n, const DateRange& whole) {
  const auto saturday = nth_weekday(Weekday::kSaturday, n, whole);
  if (!saturday) return std::nullopt;
  return DateRange{saturday->begin, Day{saturday->begin->number + 2}, Precision::kOther};
}

}  // namespace

/// "the 1990s", "the '90s", "the nineties", "the nineteen seventies", "the twenty-tens".
uint32_t DateParser::decade(uint32_t i, DateExpr& e) const {
  uint32_t j = in(i) && token(i).mark == '\'' ? i + 1 : i;
  int count = 0;
  int n = digits(j, &count);
  int start = -1;
  if (n >= 0 && n % 10 == 0 && (count == 2 || count == 4) && glued(j + 1) &&
      (possessive(j + 1) || text_is(j + 1, "s"))) {
    start = count == 4 ? n : (n <= 20 ? 2000 + n : 1900 + n);
    const bool led = j > i || is(i - 1, DatePart::kArticle) || is(i - 1, DatePart::kStage) ||
                     any_dash(i - 1) || is(i - 1, DatePart::kIn);
    if (count == 2 && !led) return kNoMatch;
    if (count == 4 && (n < 1000 || n > 2190)) return kNoMatch;
    j += 2;
  } else if (is(j, DatePart::kDecade)) {
    const DatePart before = part(i - 1);
    const bool led = before == DatePart::kArticle || before == DatePart::kStage || any_dash(i - 1);
    const uint32_t lead = any_dash(i - 1) ? i - 3 : i - 2;         // "his early thirties"
    if (!led || is(lead, DatePart::kDeterminer)) return kNoMatch;  // "in his nineties" is an age
    start = word(j).value == 0 ? 2000 : 1900 + word(j).value;
    ++j;
  } else if (is(j, DatePart::kTeen) || is(j, DatePart::kTens)) {
    const int century = word(j).value;
    const uint32_t k = skip_mark(j + 1, kHyphen);
    if (century < 15 || century > 20 || !is(k, DatePart::kDecade)) return kNoMatch;
    start = century * 100 + word(k).value;
    j = k + 1;
  }
  if (start < 0) return kNoMatch;
  e.value.year = start;
  e.value.has_year = n < 0 ? false : count == 4;
  const Precision precision =
      start % 100 == 0 && count == 4 && start < 2000 ? Precision::kCentury : Precision::kDecade;
  const int months = precision == Precision::kCentury ? 1200 : 120;
  e.value.readings.push_back(months_of_year(start, 1, months, precision));
  // "the 1900s" may be the decade too.
  if (months == 1200) e.value.readings.push_back(months_of_year(start, 1, 120, Precision::kDecade));
  e.period = true;
  return j;
}

/// What stands behind "of", "in" or a comma: a year, a month, "next year", "the month".
uint32_t DateParser::container(uint32_t i, DateExpr& e) {
  if (depth_ >= kMaxDepth) return kNoMatch;
  uint32_t j = i;
  if (is(j, DatePart::kOf) || is(j, DatePart::kIn) || is(j, DatePart::kFrom)) ++j;
  const bool article = is(j, DatePart::kArticle) && word(j).value == 0;
  if (article) ++j;
  if (is(j, DatePart::kUnit) && !(word(j).flags & kPluralForm) &&
      (article || j > i || in_container_)) {
    const auto unit = static_cast<DateUnit>(word(j).value);
    const bool named = digits(j + 1, nullptr) > 0;
    if (!named && !is(j + 1, DatePart::kOf) && unit != DateUnit::kDay && unit != DateUnit::kHalf) {
      e.value.relative = true;
      if (as_of_) e.value.readings.push_back(unit_around(unit, *as_of_));
      return j + 1;
    }
  }
  const bool saved = in_container_;
  in_container_ = true;
  ++depth_;
  DateExpr whole;
  const uint32_t end = point(j, whole);
  --depth_;
  if (end != kNoMatch) resolve(whole);
  in_container_ = saved;
  if (end == kNoMatch || whole.value.impossible) return kNoMatch;
  e = whole;
  return end;
}

/// A quarter or half without a year: the one that the verb points to.
void DateParser::resolve_block(uint32_t i, int first_month, int months, Precision precision,
                               DateExpr& e) const {
  e.value.relative = true;
  if (!as_of_) return;
  const int year = civil(*as_of_).year;
  const auto in_year = [&](int y) { return months_of_year(y, first_month, months, precision); };
  const DateTense direction = tense(i - 1);
  const bool ahead = *in_year(year).begin > *as_of_;
  const bool over = *in_year(year).end <= *as_of_;
  DateReadings& out = e.value.readings;
  if (ahead && direction != DateTense::kFuture) out.push_back(in_year(year - 1));
  if (!ahead || direction != DateTense::kPast) out.push_back(in_year(year));
  if (over && direction != DateTense::kPast) out.push_back(in_year(year + 1));
}

/// The `n`th block of `months` months of a year ("Q3", "the first half"), the year behind it or
/// understood.
uint32_t DateParser::half_or_quarter_of(uint32_t i, int months, int n, DateExpr& e) {
  const Precision precision = months == 3 ? Precision::kQuarter : Precision::kHalf;
  const int blocks = 12 / months;
  if (n > blocks || n < -blocks || n == 0) return kNoMatch;
  const int first_month = (n > 0 ? n - 1 : blocks + n) * months + 1;
  e.period = true;
  uint32_t j = i;
  const bool apart = mark(j, kComma) || (any_dash(j) && glued(j));
  int y = 0;
  uint32_t end = year(apart || is(j, DatePart::kOf) || is(j, DatePart::kIn) ? j + 1 : j, y);
  if (end == kNoMatch && glued(j)) end = short_year(j, y);
  if (end != kNoMatch && !(apart && !mark(j, kComma) && end != j + 2)) {
    e.value.year = y;
    e.value.has_year = true;
    e.value.readings.push_back(months_of_year(y, first_month, months, precision));
    return end;
  }
  DateExpr whole;
  end = container(j, whole);
  const bool long_or_month =
      !whole.value.readings.empty() && (whole.value.readings[0].precision == Precision::kMonth ||
                                        whole.value.readings[0].precision == Precision::kDecade ||
                                        whole.value.readings[0].precision == Precision::kCentury);
  if (end != kNoMatch && months == 6 && long_or_month) {
    e.inherit(whole);
    each_reading(whole, e, [&](const DateRange& r) { return half_of(r, n); });
    return e.value.readings.empty() ? kNoMatch : end;
  }
  if (end != kNoMatch && !whole.value.readings.empty() &&
      whole.value.readings[0].precision == Precision::kYear) {
    e.inherit(whole);
    each_reading(whole, e, [&](const DateRange& r) -> std::optional<DateRange> {
      return months_of_year(civil(*r.begin).year, first_month, months, precision);
    });
    return end;
  }
  resolve_block(i, first_month, months, precision, e);
  return i;
}

/// "Q3 2024", "3Q24", "H1", "2024 Q3", "2016H2".
uint32_t DateParser::quarter(uint32_t i, DateExpr& e) {
  int count = 0;
  int n = digits(i, &count);
  const uint32_t letter = n < 0 ? i : skip_mark(i + 1, kHyphen);
  const bool q = is(letter, DatePart::kQuarterLetter);
  if (!q && !is(letter, DatePart::kHalfLetter)) return kNoMatch;
  if (letter > i + 1 && !glued(letter - 1)) return kNoMatch;
  if (!q && !capital(letter) && count != 4) return kNoMatch;  // "h1" is a heading
  const int months = q ? 3 : 6;
  if (n < 0 || count == 4) {
    const int y = n;
    n = digits(letter + 1, &count);
    if (n < 1 || count != 1 || !glued(letter + 1)) return kNoMatch;
    if (y < 0) return half_or_quarter_of(letter + 2, months, n, e);
    if (n > 12 / months) return kNoMatch;
    e.period = e.value.has_year = true;
    e.value.year = y;
    e.value.readings.push_back(months_of_year(y, (n - 1) * months + 1, months,
                                              q ? Precision::kQuarter : Precision::kHalf));
    return letter + 2;
  }
  if (count != 1 || !glued(letter)) return kNoMatch;
  return half_or_quarter_of(letter + 1, months, n, e);
}

/// "the third quarter of 2024", "first week of May", "21st century", "third Tuesday of September",
/// "last day of the year".
uint32_t DateParser::nth(uint32_t i, DateExpr& e) {
  int n = 0;
  uint32_t j = ordinal(i, n);
  const bool is_last = is(i, DatePart::kShift) && word(i).value < 0 && !(word(i).flags & kAnaphora);
  if (j == kNoMatch && is_last) {
    n = -1;
    j = i + 1;
  } else if (j != kNoMatch && text_is(j, "last")) {
    n = -n;
    ++j;
  }
  if (j == kNoMatch) {
    int count = 0;
    n = digits(i, &count);  // "20 of next month"
    if (n < 1 || n > 31 || count > 2 || !is(i + 1, DatePart::kOf)) return kNoMatch;
    j = i + 1;
  }
  if (mark(j, kHyphen) && is_unit(j + 1, DateUnit::kCentury)) ++j;  // "a 21st-century road"
  if (mark(j, kHyphen) && glued(j + 1) && digits(j + 2, nullptr) >= 1000 &&
      (is_unit(j + 1, DateUnit::kQuarter) || is_unit(j + 1, DateUnit::kHalf)))
    ++j;  // "third-quarter 2022"
  return nth_of(j, n, e);
}

/// "the 18th and 19th centuries".
uint32_t DateParser::centuries(uint32_t i, int n, DateExpr& e) const {
  int last = 0;
  const DatePart joint = part(i);
  const uint32_t j =
      joint == DatePart::kAnd || joint == DatePart::kTo ? ordinal(i + 1, last) : kNoMatch;
  if (j == kNoMatch || n < 1 || last <= n || last > 30 || !is_unit(j, DateUnit::kCentury))
    return kNoMatch;
  if (is(j + 1, DatePart::kEra) && word(j + 1).value < 0) return kNoMatch;
  e.period = e.value.has_year = true;
  e.value.readings.push_back(
      months_of_year((n - 1) * 100, 1, 1200 * (last - n + 1), Precision::kOther));
  return j + 1;
}

uint32_t DateParser::nth_of(uint32_t i, int n, DateExpr& e) {
  if (const uint32_t end = centuries(i, n, e)) return end;
  const bool unit_word = is(i, DatePart::kUnit);
  const bool weekday = is(i, DatePart::kWeekday);
  if (unit_word && (word(i).flags & kPluralForm)) return kNoMatch;
  if (!unit_word && !weekday && (n == 1 || n == -1)) {
    if (const uint32_t end = first_few_of(i, n, e)) return end;
  }
  const DateUnit unit = unit_word ? static_cast<DateUnit>(word(i).value) : DateUnit::kDay;
  uint32_t j = unit_word || weekday ? i + 1 : i;
  if (unit == DateUnit::kCentury && n > 0 && n <= 30) {
    if (is(j, DatePart::kEra) && word(j).value < 0) return kNoMatch;
    e.period = e.value.has_year = true;
    e.value.readings.push_back(months_of_year((n - 1) * 100, 1, 1200, Precision::kCentury));
    return j;
  }
  const bool half_of = is(j, DatePart::kOf) || digits(j, nullptr) >= 1900;
  if (unit == DateUnit::kQuarter || (unit == DateUnit::kHalf && half_of)) {
    const bool half = unit == DateUnit::kHalf;
    if (n == -1 && !is(j, DatePart::kOf)) return kNoMatch;  // "last quarter": relative
    const uint32_t end = half_or_quarter_of(j, half ? 6 : 3, n, e);
    if (end == j && (half || is(j, DatePart::kOf) || is(i - 2, DatePart::kEvery))) return kNoMatch;
    return end;
  }
  const bool joined = is(j, DatePart::kOf) || is(j, DatePart::kIn);
  const bool day_of_month =
      !unit_word && !weekday && is(j, DatePart::kShift) && is_unit(j + 1, DateUnit::kMonth);
  if (!joined && !day_of_month && !(unit_word && unit != DateUnit::kDay && is(j, DatePart::kShift)))
    return kNoMatch;
  if (!unit_word && !weekday && !day_of_month && !is(j + 1, DatePart::kShift))
    return kNoMatch;  // "20th of next month"
  DateExpr whole;
  const uint32_t end = container(j, whole);
  if (end == kNoMatch) return kNoMatch;
  each_reading(whole, e, [&](const DateRange& r) -> std::optional<DateRange> {
    if (weekday) return nth_weekday(static_cast<Weekday>(word(i).value), n, r);
    if (unit == DateUnit::kWeek) return nth_week(n, r);
    if (unit == DateUnit::kMonth) return nth_month(n, r);
    if (unit == DateUnit::kDecade) return nth_decade(n, r);
    if (unit == DateUnit::kWeekend) return nth_weekend(n, r);
    if (unit == DateUnit::kDay) return nth_day(n, r);
    return std::nullopt;
  });
  if (e.value.readings.empty() && !whole.value.readings.empty()) return kNoMatch;
  e.inherit(whole);
  e.period = unit == DateUnit::kWeek || unit == DateUnit::kWeekend || unit == DateUnit::kDecade;
  return end;
}

/// "the first ten days of May", "the last four months of 2021".
uint32_t DateParser::first_few_of(uint32_t i, int n, DateExpr& e) {
  int count = 0;
  const uint32_t j = count_word(i, count);
  if (j == kNoMatch || !is(j, DatePart::kUnit) || !(word(j).flags & kPluralForm)) return kNoMatch;
  if (!is(j + 1, DatePart::kOf) && !is(j + 1, DatePart::kIn)) return kNoMatch;
  const auto unit = static_cast<DateUnit>(word(j).value);
  DateExpr whole;
  const uint32_t end = container(j + 1, whole);
  if (end == kNoMatch || unit == DateUnit::kHalf) return kNoMatch;
  each_reading(whole, e, [&](const DateRange& r) -> std::optional<DateRange> {
    if (!r.begin || !r.end) return std::nullopt;
    const Day cut = shift_day(n > 0 ? *r.begin : *r.end, unit, n * count);
    if (!r.contains(cut)) return std::nullopt;
    return n > 0 ? DateRange{r.begin, cut, Precision::kOther}
                 : DateRange{cut, r.end, Precision::kOther};
  });
  if (e.value.readings.empty() && !whole.value.readings.empty()) return kNoMatch;
  e.inherit(whole);
  e.period = true;
  return end;
}

/// "early May", "mid-October", "the end of 2000", "the beginning of next week".
uint32_t DateParser::stage(uint32_t i, DateExpr& e) {
  const auto which = static_cast<DateStage>(word(i).value);
  const bool rest = which == DateStage::kRest;
  const bool noun =
      which == DateStage::kStart || which == DateStage::kEnd || rest || text_is(i, "middle");
  uint32_t j = any_dash(i + 1) ? i + 2 : i + 1;
  const bool hyphened = any_dash(i + 1) && glued(i + 1) && glued(j) && text_is(i, "end") &&
                        (digits(j, nullptr) >= 1000 || is(j, DatePart::kMonth));  // "end-2023"
  if (noun && !hyphened && !is(j, DatePart::kOf)) return kNoMatch;
  if (is(j, DatePart::kDecade) && is(i - 1, DatePart::kDeterminer))
    return kNoMatch;  // "in her early thirties" is an age
  if (is(j, DatePart::kAbout)) ++j;
  const bool saved = in_container_;
  in_container_ = true;
  DateExpr whole;
  const uint32_t end = container(j, whole);
  in_container_ = saved;
  if (end == kNoMatch || whole.kind == DateExpr::Kind::kWeekday) return kNoMatch;
  for (const DateRange& r : whole.value.readings) {
    if (r.precision == Precision::kDay) return kNoMatch;
    if (rest && as_of_ && r.contains(*as_of_) && r.end)
      e.value.readings.push_back({*as_of_, r.end, Precision::kOther});
    if (!rest) stage_of(which, r, e.value.readings);
  }
  if (rest && e.value.readings.empty()) return kNoMatch;
  e.inherit(whole);
  e.value.weekday_written = false;
  e.period = true;
  e.at_start = which == DateStage::kStart;
  e.at_end = which == DateStage::kEnd;
  return end;
}

/// "earlier this month", "later in the week": up to or from the document's date.
uint32_t DateParser::stage_of_now(uint32_t i, DateExpr& e) {
  const bool later = word(i).value > 0;
  uint32_t j = i + 1;
  const bool shifted_word = is(j, DatePart::kShift) && word(j).value == 0;
  if (!shifted_word && !is(j, DatePart::kIn)) return kNoMatch;
  DateExpr whole;
  const uint32_t end = container(j, whole);
  if (end == kNoMatch || !whole.value.relative) return kNoMatch;
  for (const DateRange& r : whole.value.readings) {
    if (!r.begin || !r.end || r.precision == Precision::kDay || !as_of_ || !r.contains(*as_of_))
      return kNoMatch;
    if (!later && *r.begin < *as_of_)
      e.value.readings.push_back({r.begin, *as_of_, Precision::kOther});
    if (later) e.value.readings.push_back({*as_of_, r.end, Precision::kOther});
    const int days = r.end->number - r.begin->number;
    if (days <= 7) {
      const Day middle{r.begin->number + 3};
      e.value.readings.push_back(later ? DateRange{middle, r.end, Precision::kOther}
                                       : DateRange{r.begin, middle, Precision::kOther});
    } else {
      stage_of(later ? DateStage::kLate : DateStage::kEarly, r, e.value.readings);
    }
  }
  e.inherit(whole);
  e.period = true;
  return end;
}

}  // namespace factlint
