// Ranges of dates, and lists of dates that share a year.
#include "engine/mention/date_parser.h"

namespace factlint {
namespace {

/// How far a list of dates is followed to the one that has the year.
constexpr int kMaxCoordinated = 6;

/// Of a span of months without a year: what is over by the document's date is not planned, what
/// begins after it not told.
void keep_direction(DateReadings& out, Day as_of, DateTense tense) {
  if (tense == DateTense::kUnknown) return;
  DateReadings kept;
  for (const DateRange& r : out) {
    if (tense == DateTense::kFuture ? *r.end > as_of : *r.begin <= as_of) kept.push_back(r);
  }
  if (!kept.empty()) out = std::move(kept);
}

}  // namespace

bool DateParser::between_stands_before(uint32_t i) const {
  uint32_t j = i - 1;
  if (is(j, DatePart::kArticle)) --j;
  return is(j, DatePart::kBetween);
}

/// The token behind "to", "until", a dash or (after "between") "and" at `i`; kNoMatch if none
/// stands there.
uint32_t DateParser::connector(uint32_t i, uint32_t begin) const {
  if (any_dash(i) || mark(i, kTilde)) {
    // A dash with a blank on one side only is a dash of the sentence.
    return glued(i) == glued(i + 1) || mark(i, kTilde) ? i + 1 : kNoMatch;
  }
  if (is(i, DatePart::kTo) || is(i, DatePart::kUntil)) return i + 1;
  if ((is(i, DatePart::kAnd) || is(i, DatePart::kTo)) && between_stands_before(begin)) return i + 1;
  return kNoMatch;
}

/// "ranged from 1500 to 1800", "from 1500 to 1800 rooms": numbers that are no years.
bool DateParser::span_counts(uint32_t i, uint32_t end) const {
  if (is(i - 1, DatePart::kFrom)) {
    for (const std::string_view verb :
         {"range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying"}) {
      if (text_is(i - 2, verb)) return !is(i - 3, DatePart::kArticle);
    }
    if (i - 1 == first_) return false;  // "From 1994 to 1999 banks lent"
  } else if (is(i - 1, DatePart::kArticle) || is(i - 1, DatePart::kIn) ||
             is(i - 1, DatePart::kBetween)) {
    return false;
  }
  return plain_word(end) && !capital(end) && part(end) == DatePart::kNone && text(end).size() > 3 &&
         text(end).ends_with('s') && !text(end).ends_with("ss");
}

/// Two numbers of four digits, a word between them, that count what follows.
bool DateParser::counted_span(uint32_t i) const {
  int count = 0;
  if (digits(i, &count) < 0 || count != 4) return false;
  const uint32_t j = connector(i + 1, i);
  if (j == kNoMatch || any_dash(j - 1)) return false;
  return digits(j, &count) >= 0 && count == 4 && span_counts(i, j + 1);
}

/// "2021-2023", "2012-13", "1914/18", "2015 to 2018", and after "between" "2015 and 2018".
uint32_t DateParser::year_span(uint32_t i, DateExpr& e) const {
  int count = 0;
  const int from = digits(i, &count);
  if (count != 4 || from < 1000 || from > 2199) return kNoMatch;
  if (glued(i) &&
      (any_dash(i - 1) || mark(i - 1, kSlash) || mark(i - 1, kPlus) || mark(i - 1, kCurrency)))
    return kNoMatch;
  const bool slash = mark(i + 1, kSlash) && glued(i + 1) && glued(i + 2);
  const uint32_t j = slash ? i + 2 : connector(i + 1, i);
  int to = j == kNoMatch ? -1 : digits(j, &count);
  if (to < 0 || counts_something(j)) return kNoMatch;
  const bool tight = glued(i + 1) && glued(j);
  const bool short_end =
      count == 2 && tight && (slash ? to == (from + 1) % 100 : to > from % 100 || from % 100 == 99);
  if (short_end) to += from - from % 100 + (from % 100 == 99 && to < 99 ? 100 : 0);
  if ((count != 4 && !short_end) || (slash && !short_end) || to <= from || to > 2199)
    return kNoMatch;
  const uint32_t end = j + 1;
  const bool goes_on = (any_dash(end) || mark(end, kSlash)) && glued(end) && glued(end + 1) &&
                       token(end + 1).kind == TokenKind::kNumber;
  if (goes_on) return kNoMatch;
  const bool round = from % 100 == 0 && to % 100 == 0;
  if (round && plain_word(end) && !capital(end) && part(end) == DatePart::kNone &&
      !is(i - 1, DatePart::kIn))
    return kNoMatch;
  if (counted_span(i)) return kNoMatch;
  e.value.year = from;
  e.value.has_year = e.period = true;
  e.value.readings.push_back(
      {DateRange::year(from).begin, DateRange::year(to).end, Precision::kOther});
  // "2005-06" may be June.
  if (short_end && !slash && to % 100 <= 12 && count == 2 && mark(i + 1, kHyphen)) {
    e.value.readings.push_back(DateRange::month(from, to % 100));
  }
  return end;
}

/// The month behind a span of its days: "8-10 October 2024", "4 to 23 next month".
uint32_t DateParser::days_of_month(uint32_t month_at, int first, int last, DateExpr& e) {
  uint32_t j = month_at;
  if (is(j, DatePart::kOf) || is(j, DatePart::kIn)) ++j;
  DateExpr month;
  ++depth_;
  uint32_t end = kNoMatch;
  int number = 0;
  const uint32_t name_end = month_name(j, number);
  if (name_end != kNoMatch) {
    month.kind = DateExpr::Kind::kCalendar;
    month.value.month = number;
    end = year_behind(name_end, true, month);
  } else if (is(j, DatePart::kShift)) {
    end = is_unit(j + 1, DateUnit::kMonth) ? shifted(j, month) : kNoMatch;
  }
  --depth_;
  if (end == kNoMatch) return kNoMatch;
  resolve(month);
  for (const DateRange& r : month.value.readings) {
    const auto from = nth_day(first, r);
    const auto to = nth_day(last, r);
    if (from && to) e.value.readings.push_back({from->begin, to->end, Precision::kOther});
  }
  e.value.impossible = e.value.readings.empty() && !month.value.readings.empty();
  e.value.year = month.value.year;
  e.value.has_year = month.value.year != 0;
  e.value.month = month.value.month;
  e.value.day = first;
  e.value.relative = month.value.relative || !e.value.has_year;
  return end;
}

/// "2, 3 and 4 May 2018", "5, 6 May": days in a row.
uint32_t DateParser::day_list(uint32_t i, DateExpr& e) {
  int first = 0;
  bool is_ordinal = false;
  uint32_t j = day_number(i, first, is_ordinal);
  if (j == kNoMatch || !mark(j, kComma)) return kNoMatch;
  int last = first;
  for (int items = 0; items < kMaxCoordinated; ++items) {
    uint32_t k = skip_mark(j, kComma);
    const bool closes = is(k, DatePart::kAnd);
    if (closes) ++k;
    int day = 0;
    if (k == j || (k = day_number(k, day, is_ordinal)) == kNoMatch || day != last + 1) break;
    last = day;
    j = k;
    if (closes) break;
  }
  if (last == first || last > 31 || !is(skip(j, DatePart::kOf), DatePart::kMonth)) return kNoMatch;
  e.period = true;
  return days_of_month(j, first, last, e);
}

/// "8-10 October", "from the 13th to the 15th of July", "between 3 and 12 of September".
uint32_t DateParser::day_span(uint32_t i, DateExpr& e) {
  if (plain_word(i) && !is(i, DatePart::kOrdinal) && !is(i, DatePart::kTens)) return kNoMatch;
  int first = 0;
  bool is_ordinal = false;
  const uint32_t j = day_number(i, first, is_ordinal);
  if (j == kNoMatch || mark(i - 1, kCurrency)) return kNoMatch;
  if (const uint32_t end = day_list(i, e)) return end;
  uint32_t k = connector(j, i);
  const bool listed =
      k == kNoMatch && is(j, DatePart::kAnd);  // "10 and 11 October": two days in a row
  if (listed) k = j + 1;
  if (k == kNoMatch) return kNoMatch;
  if (is(k, DatePart::kArticle) && word(k).value == 0) ++k;
  int last = 0;
  const uint32_t m = day_number(k, last, is_ordinal);
  if (m == kNoMatch || last <= first || last > 31 || (listed && last != first + 1)) return kNoMatch;
  e.period = true;
  return days_of_month(m, first, last, e);
}

/// A lone day behind a range's sign: the "15" of "July 13 to 15" and "July 13-15, 2024".
uint32_t DateParser::day_behind(const DateExpr& from, uint32_t i, DateExpr& to) const {
  if (from.kind != DateExpr::Kind::kCalendar || from.value.day == 0) return kNoMatch;
  int day = 0;
  bool is_ordinal = false;
  const uint32_t end = day_number(i, day, is_ordinal);
  if (end == kNoMatch || day <= from.value.day || day > 31 || counts_something(end - 1))
    return kNoMatch;
  if (mark(end, kSlash) || is(end, DatePart::kMonth) || (any_dash(end) && glued(end)))
    return kNoMatch;
  if (is(end, DatePart::kOf) && is(end + 1, DatePart::kMonth)) return kNoMatch;
  to.kind = DateExpr::Kind::kCalendar;
  to.value.month = from.value.month;
  to.value.day = day;
  to.value.year = from.value.year;
  return from.value.year != 0 ? end : year_behind(end, true, to);
}

/// "10 May - 3 June 2024", "November to March 2024": the year behind the end is told for the start
/// too.
void DateParser::share_year(DateExpr& from, const DateExpr& to) const {
  Temporal& a = from.value;
  const Temporal& b = to.value;
  const bool calendar =
      from.kind == DateExpr::Kind::kCalendar && to.kind == DateExpr::Kind::kCalendar;
  if (!calendar || from.shift || from.year_shift || a.month == 0 || a.year != 0) return;
  from.year_shift = to.year_shift;
  if (b.year == 0) return;
  const bool wraps =
      b.month != 0 && (a.month > b.month || (a.month == b.month && a.day > b.day && b.day != 0));
  a.year = wraps ? b.year - 1 : b.year;
}

/// The end of a range without a year of its own: the first such date after the start.
DateReadings DateParser::first_after(const DateExpr& to, Day base) const {
  const Temporal& v = to.value;
  const bool open = v.year == 0 && !to.year_shift && to.kind != DateExpr::Kind::kFixed && as_of_;
  if (!open) return v.readings;
  DateReadings out;
  if (to.kind == DateExpr::Kind::kWeekday) {
    resolve_weekday(v.weekday, base, DateTense::kFuture, out);
  } else if (to.kind == DateExpr::Kind::kDayOfMonth) {
    resolve_day_of_month(v.day, nullptr, base, DateTense::kFuture, out);
  } else if (v.day != 0) {
    resolve_month_day(v.month, v.day, base, DateTense::kFuture, out);
  } else if (v.month != 0) {
    resolve_month(v.month, base, DateTense::kFuture, out);
  }
  return out;
}

/// Makes one expression of `from` and `to`; false if they are no span.
bool DateParser::join(DateExpr& from, DateExpr& to) {
  Temporal& a = from.value;
  const Temporal& b = to.value;
  share_year(from, to);
  const bool months = from.kind == DateExpr::Kind::kCalendar && a.year == 0 && a.day == 0 &&
                      !from.shift && !from.year_shift && b.year == 0 && as_of_;
  if (months) {
    a.relative = true;
    resolve_month(a.month, *as_of_, DateTense::kUnknown, a.readings);
  }
  resolve(from);
  resolve(to);
  if (a.recurring || b.recurring) return false;
  from.end = to.end;
  if (a.impossible || b.impossible) {
    a.impossible = true;
    a.readings.clear();
    return true;
  }
  DateReadings out;
  for (const DateRange& start : a.readings) {
    if (!start.begin) continue;
    for (const DateRange& finish : first_after(to, *start.begin)) {
      if (!finish.end || !finish.begin || *finish.begin < *start.begin) continue;
      append_reading(out, {start.begin, finish.end, Precision::kOther});
      break;
    }
  }
  if (out.empty() && as_of_) return false;
  if (months && out.size() > 1) keep_direction(out, *as_of_, tense(from.begin));
  a.readings = std::move(out);
  a.has_year = a.year != 0;
  a.relative = a.relative || b.relative;
  from.kind = DateExpr::Kind::kFixed;
  from.period = true;
  from.at_start = from.at_end = false;
  return true;
}

/// "May and June 2024", "3 May, 4 June and 5 July 2024": the last one's year holds for all.
void DateParser::borrow_year(DateExpr& e) {
  const auto yearless = [](const DateExpr& x) {
    return x.kind == DateExpr::Kind::kCalendar && x.value.month != 0 && x.value.year == 0 &&
           !x.shift && !x.year_shift;
  };
  if (!yearless(e)) return;
  uint32_t j = e.end;
  int month = e.value.month;
  for (int items = 0; items < kMaxCoordinated; ++items) {
    if (!is(j, DatePart::kAnd) && !is(j, DatePart::kOr) && !mark(j, kComma)) return;
    if (!is(j + 1, DatePart::kMonth) && digits(j + 1, nullptr) < 0) return;
    DateExpr next;
    ++depth_;
    const uint32_t end = calendar(j + 1, next);
    --depth_;
    if (end == kNoMatch || (next.value.day != 0) != (e.value.day != 0) || next.value.month < month)
      return;
    if (next.kind == DateExpr::Kind::kCalendar && next.value.year != 0) {
      e.value.year = next.value.year;
      return;
    }
    if (!yearless(next)) return;
    month = next.value.month;
    j = end;
  }
}

/// "January 2 and 3, 2018": two days in a row are a span; other days share the year.
bool DateParser::extend_by_day(DateExpr& e) {
  if (e.kind != DateExpr::Kind::kCalendar || !is(e.end, DatePart::kAnd)) return false;
  DateExpr to;
  to.begin = e.end + 1;
  to.end = day_behind(e, to.begin, to);
  if (to.end == kNoMatch || (to.value.year == 0 && !ends_clause(to.end))) return false;
  if (to.value.day != e.value.day + 1) {
    if (e.value.year == 0) e.value.year = to.value.year;
    return false;
  }
  DateExpr from = e;
  if (!join(from, to)) return false;
  e = std::move(from);
  return true;
}

/// Takes in the second half of a range behind `e`.
void DateParser::extend(DateExpr& e) {
  if (e.value.recurring || e.value.impossible) return resolve(e);
  uint32_t j = connector(e.end, e.begin);
  if (j == kNoMatch || !in(j)) {
    if (extend_by_day(e)) return;
    borrow_year(e);
    return resolve(e);
  }
  if (is(j, DatePart::kArticle) && word(j).value == 0) ++j;
  DateExpr to;
  to.begin = j;
  to.end = day_behind(e, j, to);
  if (to.end == kNoMatch) {
    to = DateExpr{};
    ++depth_;
    to.end = point(j, to);
    int y = 0;
    if (to.end == kNoMatch && e.value.year != 0 && (to.end = year(j, y)) != kNoMatch) {
      to = DateExpr{};
      to.kind = DateExpr::Kind::kCalendar;
      to.value.year = y;
      to.end = j + 1;
    }
    --depth_;
  }
  if (to.end == kNoMatch) return resolve(e);
  if (e.kind == DateExpr::Kind::kCalendar && e.value.month != 0 && e.value.year == 0 &&
      to.value.month == 0 && to.value.year != 0 && any_dash(j - 1)) {
    return resolve(e);
  }
  DateExpr from = e;
  if (join(from, to)) {
    e = std::move(from);
    return;
  }
  resolve(e);
}

}  // namespace factlint
