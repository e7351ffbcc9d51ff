// Dates in digits: "2025-10-10", "10/10/2025", "10.10.2025", "09/2012", "20250301".
#include "engine/mention/date_parser.h"

namespace factlint {
namespace {

bool month_number(int m) { return m >= 1 && m <= 12; }
bool day_number_range(int d) { return d >= 1 && d <= 31; }
bool year_number(int y, int length) { return length == 4 && y >= 1000 && y <= 2199; }
int full_year(int y, int length) { return length == 4 ? y : (y <= 50 ? 2000 + y : 1900 + y); }

}  // namespace

/// "10.10.2025" and "7.6" are one token.
bool DateParser::dotted_digits(uint32_t i, Digits& out) const {
  const std::string_view t = text(i);
  if (t.size() > 10) return false;
  out = Digits{};
  out.separator = '.';
  out.end = i + 1;
  for (const char c : t) {
    if (c == '.') {
      if (++out.count > 2) return false;
    } else if (c < '0' || c > '9') {
      return false;
    } else {
      auto part = static_cast<size_t>(out.count);
      out.value[part] = out.value[part] * 10 + (c - '0');
      if (++out.length[part] > 4) return false;
    }
  }
  return ++out.count >= 2;
}

/// Two or three numbers with one kind of separator between them: '/', '-' or '.'.
bool DateParser::read_digits(uint32_t i, Digits& out) const {
  if (!in(i) || token(i).kind != TokenKind::kNumber) return false;
  int count = 0;
  const int first = digits(i, &count);
  if (first < 0) return dotted_digits(i, out);
  out = Digits{};
  out.value[0] = first;
  out.length[0] = count;
  out.count = 1;
  uint32_t j = i + 1;
  while (out.count < 3 && (mark(j, kSlash) || any_dash(j))) {
    const char separator = token(j).mark;
    const int next = digits(j + 1, &count);
    if (next < 0 || (out.separator != 0 && separator != out.separator)) break;
    const bool tight = glued(j) && glued(j + 1);
    // "11 / 2016" may have blanks when one part is a year; three parts and pairs of small numbers
    // may not.
    if (!tight && !(out.count == 1 && (count == 4) != (out.length[0] == 4))) break;
    out.separator = separator;
    out.value[out.count] = next;
    out.length[out.count] = count;
    ++out.count;
    j += 2;
  }
  out.end = j;
  return out.count >= 2;
}

/// Not a piece of something longer: a phone number, a path, a version, a formula.
bool DateParser::stands_alone(uint32_t i, const Digits& d) const {
  if (glued(i) && in(i - 1) && !mark(i - 1, kOpenBracket) && !mark(i - 1, kOpenQuote) &&
      !mark(i - 1, kEquals) && !(any_dash(i - 1) && mark(i - 3, kSlash))) {
    return false;
  }
  const uint32_t after = d.end;
  if (!glued(after)) return true;
  if (token(after).kind == TokenKind::kNumber || token(after).kind == TokenKind::kWord)
    return false;
  if (mark(after, kPercent)) return false;
  const bool goes_on =
      mark(after, kSlash) || any_dash(after) || token(after).mark == '_' || mark(after, kPeriod);
  const bool digits_follow = glued(after + 1) && token(after + 1).kind == TokenKind::kNumber;
  return !(goes_on && digits_follow) || (any_dash(after) && d.separator != '-');
}

/// Whether this document writes the day or the month first: its first date that leaves no doubt
/// says so.
void DateParser::decide_order() {
  order_ = Order::kOpen;
  const uint32_t first = first_;
  const uint32_t last = last_;
  first_ = 0;
  last_ = static_cast<uint32_t>(tokens_.size());
  constexpr uint32_t kDotted = 8;  // "1.2.2025"
  for (uint32_t i = 0; i < last_ && order_ == Order::kOpen; ++i) {
    if (token(i).kind != TokenKind::kNumber) continue;
    const bool joined = i + 1 < last_ && token(i + 1).kind == TokenKind::kMark;
    Digits d;
    if ((!joined && token(i).end - token(i).begin < kDotted) || !read_digits(i, d)) continue;
    if (d.count == 3 && d.length[2] == 4 && d.length[0] <= 2 && d.length[1] <= 2) {
      if (d.value[0] > 12 && day_number_range(d.value[0]) && month_number(d.value[1]))
        order_ = Order::kDayFirst;
      if (d.value[1] > 12 && day_number_range(d.value[1]) && month_number(d.value[0]))
        order_ = Order::kMonthFirst;
    }
    i = d.end - 1;
  }
  first_ = first;
  last_ = last;
}

/// Two numbers that are a day and a month in one order or the other.
void DateParser::set_day_month(int a, int b, int y, DateExpr& e) {
  e.kind = DateExpr::Kind::kCalendar;
  e.value.year = y;
  if (order_ == Order::kUnasked) decide_order();
  bool day_leads = order_ == Order::kDayFirst;
  if (!month_number(b)) day_leads = false;
  if (!month_number(a)) day_leads = true;
  e.value.day = day_leads ? a : b;
  e.value.month = day_leads ? b : a;
  e.day_month_open = order_ == Order::kOpen && month_number(a) && month_number(b) && a != b;
}

uint32_t DateParser::numeric_three(const Digits& d, DateExpr& e) {
  const int* v = d.value;
  if (year_number(v[0], d.length[0]) && d.length[1] <= 2 && d.length[2] <= 2) {
    if (!month_number(v[1]) || !day_number_range(v[2])) return kNoMatch;
    e.kind = DateExpr::Kind::kCalendar;
    e.value.year = v[0];
    e.value.month = v[1];
    e.value.day = v[2];
    return d.end;
  }
  if (d.length[0] > 2 || d.length[1] > 2) return kNoMatch;
  const bool four = year_number(v[2], d.length[2]);
  const bool two =
      d.length[2] == 2 && (d.separator != '.' || (d.length[0] == 2 && d.length[1] == 2));
  if (!four && !two) return kNoMatch;
  const bool fits = (day_number_range(v[0]) && month_number(v[1])) ||
                    (month_number(v[0]) && day_number_range(v[1]));
  if (!fits) return kNoMatch;
  set_day_month(v[0], v[1], full_year(v[2], d.length[2]), e);
  return d.end;
}

/// Pairs such as "4/22" are read as a day only where the words or the numbers leave little else.
bool DateParser::pair_is_meant(uint32_t i, const Digits& d) const {
  const DatePart before = part(i - 1);
  const bool after_weekday = before == DatePart::kWeekday;
  if (after_weekday) return true;
  const bool on = before == DatePart::kOn;
  const bool closes = ends_clause(d.end);
  if (d.separator == '.') return on && closes && d.length[1] <= 2 && d.length[0] <= 2;
  if (d.separator == '-') return on && closes;
  // "5/1-5/7"
  const bool range_ahead =
      any_dash(d.end) && digits(d.end + 1, nullptr) > 0 && mark(d.end + 2, kSlash);
  const bool range_behind = any_dash(i - 1) && digits(i - 2, nullptr) > 0 && mark(i - 3, kSlash);
  if (range_ahead || range_behind) return true;
  if (before == DatePart::kShift || on || before == DatePart::kUntil || before == DatePart::kSince)
    return true;
  const int low = d.value[0] < d.value[1] ? d.value[0] : d.value[1];
  const int high = d.value[0] < d.value[1] ? d.value[1] : d.value[0];
  const bool idiom =
      (high == 24 && low == 7) || (high == 16 && low == 9) || (high == 16 && low == 10);
  if (i == first_ && d.end == last_) return !(d.value[0] == 24 && d.value[1] == 7);
  const bool from_to = before == DatePart::kFrom || before == DatePart::kTo ||
                       before == DatePart::kBefore || before == DatePart::kAfter ||
                       before == DatePart::kBy;
  return !idiom && (from_to || (high > 12 && closes && d.length[0] <= 2));
}

uint32_t DateParser::numeric_two(uint32_t i, const Digits& d, DateExpr& e) {
  const int* v = d.value;
  if (d.separator != '.' && year_number(v[1], d.length[1]) && d.length[0] <= 2) {
    if (!month_number(v[0])) return kNoMatch;
    e.kind = DateExpr::Kind::kCalendar;
    e.value.year = v[1];
    e.value.month = v[0];
    return d.end;
  }
  if (d.separator != '.' && year_number(v[0], d.length[0]) && d.length[1] <= 2) {
    // "2012-13" and "2005-06" are spans of years: the span grammar reads them.
    const bool next_year = d.length[1] == 2 && v[1] == (v[0] + 1) % 100;
    if (!month_number(v[1]) || (next_year && d.separator == '-')) return kNoMatch;
    e.kind = DateExpr::Kind::kCalendar;
    e.value.year = v[0];
    e.value.month = v[1];
    return d.end;
  }
  if (d.length[0] > 2 || d.length[1] > 2 || !pair_is_meant(i, d)) return kNoMatch;
  const bool fits = (day_number_range(v[0]) && month_number(v[1])) ||
                    (month_number(v[0]) && day_number_range(v[1]));
  if (!fits) return kNoMatch;
  set_day_month(v[0], v[1], 0, e);
  const uint32_t with_year = mark(d.end, kComma) ? year_behind(d.end, true, e) : d.end;
  return with_year;
}

/// "20250301" in a file's name.
uint32_t DateParser::compact(uint32_t i, DateExpr& e) const {
  int count = 0;
  const int n = digits(i, &count);
  if (count != 8 || !(glued(i) && any_dash(i - 1))) return kNoMatch;
  const int y = n / 10000;
  const int m = n / 100 % 100;
  if (y < 1900 || y > 2100 || !make_day(y, m, n % 100)) return kNoMatch;
  e.kind = DateExpr::Kind::kCalendar;
  e.value.year = y;
  e.value.month = m;
  e.value.day = n % 100;
  return i + 1;
}

uint32_t DateParser::numeric(uint32_t i, DateExpr& e) {
  if (const uint32_t end = compact(i, e)) return end;
  Digits d;
  if (!read_digits(i, d) || !stands_alone(i, d)) return kNoMatch;
  if (d.count == 3) return numeric_three(d, e);
  return numeric_two(i, d, e);
}

}  // namespace factlint
