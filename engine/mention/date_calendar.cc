// Dates with their month in words: "Friday, 10 October 2025", "Oct. 10th", "2024 August", "the
// 18th".
#include "engine/mention/date_parser.h"

namespace factlint {

/// A month's name with the dot of its abbreviation. Lower-case "may" is a verb.
uint32_t DateParser::month_name(uint32_t i, int& month) const {
  if (!is(i, DatePart::kMonth)) return kNoMatch;
  month = word(i).value;
  const bool dot = mark(i + 1, kPeriod) && glued(i + 1);
  const bool more = digits(i + 2, nullptr) >= 0 || mark(i + 2, kComma);
  return dot && more ? i + 2 : i + 1;
}

/// Whether a month's name that is also a word or a person's name speaks of time here: the word
/// before it tells.
bool DateParser::month_is_meant(uint32_t i) const {
  const DateWord w = word(i);
  const bool upper = capital(i);
  if (!(w.flags & kHomonym)) return true;
  if (w.value == 5 && !upper) return false;
  if (!upper && (w.value == 4 || w.value == 6)) return true;
  const bool joined = is(i + 1, DatePart::kTo) || any_dash(i + 1) || mark(i + 1, kSlash) ||
                      is(i + 1, DatePart::kAnd);
  if (upper && joined && is(i + 2, DatePart::kMonth)) return true;
  if (first_ == i && i + 1 == last_) return true;
  switch (part(i - 1)) {
    case DatePart::kIn:
    case DatePart::kSince:
    case DatePart::kUntil:
    case DatePart::kDuring:
    case DatePart::kStage:
    case DatePart::kShift:
    case DatePart::kBetween:
    case DatePart::kEvery:
      return true;
    case DatePart::kBy:
    case DatePart::kBefore:
    case DatePart::kAfter:
    case DatePart::kFrom:
    case DatePart::kTo:
    case DatePart::kOf:
    case DatePart::kFor:
    case DatePart::kAbout:
    case DatePart::kStarting:
      return upper;
    case DatePart::kAnd:
    case DatePart::kOr:
      return upper && (is(i - 2, DatePart::kMonth) || digits(i - 2, nullptr) > 0);
    default:
      break;
  }
  if (any_dash(i - 1) && (is(i - 2, DatePart::kStage) || is(i - 2, DatePart::kMonth))) return true;
  if (mark(i - 1, kComma) && is(i - 2, DatePart::kMonth)) return upper;
  if (in_container_) return upper;
  if (!upper || w.value == 5 || w.value == 3 || (w.flags & kShort)) return false;
  // April, June, August: women, and a Roman emperor's adjective.
  return !capital(i - 1) && !(plain_word(i + 1) && capital(i + 1));
}

/// Whether the number behind a month is its day: "May 12", not "In May 12 people".
bool DateParser::day_of_month_fits(uint32_t month_at, uint32_t day_end) const {
  if (counts_something(day_end - 1)) return false;
  if (mark(day_end, kColon) && glued(day_end) && digits(day_end + 1, nullptr) >= 0) return false;
  const bool after_in = is(month_at - 1, DatePart::kIn);
  if (!after_in) return true;
  return !(plain_word(day_end) && !capital(day_end) && part(day_end) == DatePart::kNone);
}

/// The year behind a day and month, or behind a month.
uint32_t DateParser::year_behind(uint32_t i, bool after_day, DateExpr& e) const {
  const uint32_t shift_at = skip(i, DatePart::kOf);
  if (is(shift_at, DatePart::kShift) && is_unit(shift_at + 1, DateUnit::kYear) &&
      !(word(shift_at).flags & kAnaphora)) {
    e.year_shift = word(shift_at).value;
    return shift_at + 2;
  }
  uint32_t j = i;
  if (mark(j, kComma)) {
    ++j;
  } else if (is(j, DatePart::kOf) || is(j, DatePart::kIn)) {
    j += 1;
    if (is(j, DatePart::kArticle)) return i;
  } else if ((mark(j, kSlash) || any_dash(j)) && glued(j) && glued(j + 1)) {
    ++j;
  }
  int y = 0;
  uint32_t end = year(j, y);
  if (end == kNoMatch && after_day && j == i) end = short_year(j, y);
  if (end == kNoMatch || (end == j + 1 && counts_something(j))) return i;
  e.value.year = y;
  return end;
}

/// A month without a day: "October", "Oct 2024", "June of 1992".
uint32_t DateParser::month_alone(uint32_t i, uint32_t end) const {
  const DateWord w = word(i);
  if (!month_is_meant(i)) return kNoMatch;
  if (!(w.flags & kShort)) return end;
  const bool dotted = mark(i + 1, kPeriod) && glued(i + 1);
  const DatePart before = part(i - 1);
  const bool led =
      before == DatePart::kIn || before == DatePart::kSince || before == DatePart::kShift ||
      before == DatePart::kStage || before == DatePart::kTo || before == DatePart::kFrom ||
      before == DatePart::kUntil || before == DatePart::kBy || before == DatePart::kBefore ||
      before == DatePart::kAfter || any_dash(i - 1) || i + 1 == last_ ||
      ((any_dash(i + 1) || is(i + 1, DatePart::kTo)) && is(i + 2, DatePart::kMonth));
  return dotted || led ? end : kNoMatch;
}

uint32_t DateParser::month_first(uint32_t i, DateExpr& e) const {
  uint32_t j = month_name(i, e.value.month);
  if (j == kNoMatch) return kNoMatch;
  e.kind = DateExpr::Kind::kCalendar;
  uint32_t k = j;
  if (mark(k, kComma) || ((any_dash(k) || mark(k, kSlash)) && glued(k))) ++k;
  // "May the 4th", not "in February, a 30 basis point decline"
  const bool comma = k > j && mark(j, kComma);
  if (is(k, DatePart::kArticle) && !comma) ++k;
  int day = 0;
  bool is_ordinal = false;
  uint32_t end = day_number(k, day, is_ordinal);
  const bool lower_homonym = (word(i).flags & kHomonym) && !capital(i) && !(word(i).flags & kShort);
  if (end == kNoMatch && k == j) {
    // "May twenty-one"
    const DatePart p = part(k);
    int n = 0;
    if (p == DatePart::kTens || p == DatePart::kTeen) {
      end = cardinal(k, n);
      day = n >= 1 && n <= 31 ? n : 0;
      int y = 0;
      if (day == 0 || (plain_word(end) && year(end, y) == kNoMatch && !ends_clause(end)))
        end = kNoMatch;
    }
  }
  if (end != kNoMatch && (is_ordinal || day_of_month_fits(i, end)) &&
      !(is_ordinal && plain_word(end) && mark(k - 1, kComma))) {
    e.value.day = day;
    const uint32_t y = year_behind(end, true, e);
    if (!lower_homonym || is_ordinal || y != end || month_is_meant(i) || is(i - 1, DatePart::kOn))
      return y;
    e.value.day = e.value.year = 0;
  }
  end = year_behind(j, false, e);
  if (end != j) {
    if (!lower_homonym || month_is_meant(i)) return end;
    e.value.year = 0;
  }
  return month_alone(i, j);
}

/// Takes in a weekday behind a day: "10 October, Friday, ...", "10 October 2025 (Friday)".
void DateParser::weekday_behind(DateExpr& e) const {
  const uint32_t at = e.end + 1;
  if (e.kind != DateExpr::Kind::kCalendar || e.value.day == 0 || e.value.weekday_written) return;
  if (!is(at, DatePart::kWeekday) || (word(at).flags & kPluralForm) || !capital(at)) return;
  const bool bracket = mark(e.end, kOpenBracket) && mark(at + 1, kCloseBracket);
  const bool comma =
      mark(e.end, kComma) && (!in(at + 1) || mark(at + 1, kComma) || mark(at + 1, kPeriod));
  if (!bracket && !comma) return;
  e.value.weekday_written = true;
  e.value.weekday = static_cast<Weekday>(word(at).value);
  e.end = bracket ? at + 2 : at + 1;
}

/// "10 October 2025", "the 10th of October", "31st Mar, 2016", "05-Aug-2016".
uint32_t DateParser::day_first(uint32_t i, DateExpr& e) const {
  int day = 0;
  bool is_ordinal = false;
  uint32_t j = day_number(i, day, is_ordinal);
  if (j == kNoMatch && plain_word(i)) {
    // "fifteen August"
    j = cardinal(i, day);
    if (j == kNoMatch || day < 1 || day > 31 || !is(j, DatePart::kMonth) || !month_is_meant(j))
      return kNoMatch;
  }
  if (j == kNoMatch) return kNoMatch;
  if (is_unit(j, DateUnit::kDay) && is_ordinal) ++j;
  const uint32_t after_day = j;
  if ((any_dash(j) || mark(j, kSlash)) && glued(j)) ++j;
  const bool of = is(j, DatePart::kOf);
  j = skip(j, DatePart::kOf);
  int month = 0;
  const uint32_t k = month_name(j, month);
  if (k == kNoMatch) return kNoMatch;
  e.kind = DateExpr::Kind::kCalendar;
  const uint32_t end = year_behind(k, true, e);
  const DateWord m = word(j);
  const bool lower_homonym = (m.flags & kHomonym) && !capital(j);
  if (lower_homonym && !of && end == k) {
    // "10 may be late", "the second march": a verb, a noun.
    const bool digits_and_march = m.value != 5 && (digits(i, nullptr) >= 0 || (m.flags & kShort));
    const bool month_only = m.value == 4 || m.value == 6;  // "june" is no other word
    if (!(month_only && digits(i, nullptr) >= 0) && (!digits_and_march || plain_word(k))) {
      if (!is_ordinal || digits(i, nullptr) < 0 || m.value == 5) return kNoMatch;
    }
  }
  if (!of && j == after_day && part(i) == DatePart::kOrdinal && end == k && plain_word(k) &&
      (capital(k) || part(k) == DatePart::kNone)) {
    return kNoMatch;  // "the second May summit"
  }
  e.value.day = day;
  e.value.month = month;
  return end;
}

/// "2018 March 18", "2024 Aug", "2012/Aug/10", "2016, nov".
uint32_t DateParser::year_first(uint32_t i, DateExpr& e) const {
  int count = 0;
  const int y = digits(i, &count);
  if (count != 4 || y < 1000 || y > 2199) return kNoMatch;
  uint32_t j = i + 1;
  const bool joined = (mark(j, kSlash) || any_dash(j)) && glued(j);
  if (joined || mark(j, kComma)) ++j;
  const uint32_t month_at = j;
  j = month_name(j, e.value.month);
  if (j == kNoMatch) return kNoMatch;
  if (!joined && (word(month_at).flags & kHomonym) && !capital(month_at) &&
      word(month_at).value == 5)
    return kNoMatch;
  e.kind = DateExpr::Kind::kCalendar;
  e.value.year = y;
  uint32_t k = j;
  if ((mark(k, kSlash) || any_dash(k)) && glued(k)) ++k;
  bool is_ordinal = false;
  int day = 0;
  const uint32_t end = day_number(k, day, is_ordinal);
  if (end == kNoMatch || (!is_ordinal && !day_of_month_fits(month_at, end))) return j;
  int other = 0;
  if (month_name(skip(end, DatePart::kOf), other) != kNoMatch) return kNoMatch;  // "In 2016, 5 May"
  e.value.day = day;
  return end;
}

uint32_t DateParser::calendar(uint32_t i, DateExpr& e) const {
  DateExpr read = e;
  uint32_t end = is(i, DatePart::kMonth) ? month_first(i, read) : kNoMatch;
  if (end == kNoMatch) {
    read = e;
    end = day_first(i, read);
  }
  if (end == kNoMatch) {
    read = e;
    end = year_first(i, read);
  }
  if (end != kNoMatch) e = read;
  return end;
}

/// "Friday, 10 October", "Wednesday (9 October)", "Friday the 21st", "Sunday 31", "Tuesday".
uint32_t DateParser::weekday_first(uint32_t i, DateExpr& e) {
  const DateWord w = word(i);
  if (w.flags & kPluralForm) return weekday_alone(i, e);
  e.value.weekday_written = true;
  e.value.weekday = static_cast<Weekday>(w.value);
  uint32_t j = i + 1;
  if ((w.flags & kShort) && mark(j, kPeriod) && glued(j)) ++j;
  const bool bracket = mark(j, kOpenBracket);
  if (bracket || mark(j, kComma) || (any_dash(j) && glued(j))) ++j;
  const uint32_t at = is(j, DatePart::kArticle) && word(j).value == 0 ? j + 1 : j;
  DateExpr dated_expr = e;
  const uint32_t end = dated(at, dated_expr);
  if (end != kNoMatch) {
    if (bracket && !mark(end, kCloseBracket)) return weekday_alone(i, e);
    e = dated_expr;
    return bracket ? end + 1 : end;
  }
  int day = 0;
  bool is_ordinal = false;
  const uint32_t day_end = day_number(at, day, is_ordinal);
  const bool glued_on = at == i + 1 || at > j;
  if (day_end != kNoMatch && glued_on && day <= 31 && (is_ordinal || ends_clause(day_end)) &&
      !counts_something(day_end - 1) &&
      !(is_ordinal && plain_word(day_end) && part(day_end) == DatePart::kNone && at == j)) {
    e.kind = DateExpr::Kind::kDayOfMonth;
    e.value.day = day;
    return day_end;
  }
  return weekday_alone(i, e);
}

/// A date behind its weekday: it names a day.
uint32_t DateParser::dated(uint32_t i, DateExpr& e) {
  DateExpr read = e;
  uint32_t end = numeric(i, read);
  if (end == kNoMatch) end = calendar(i, read);
  if (end == kNoMatch || read.value.day == 0) return kNoMatch;
  e = read;
  return end;
}

/// A weekday by itself; not inside a name ("Sunday Times", "Black Friday").
uint32_t DateParser::weekday_alone(uint32_t i, DateExpr& e) const {
  const DateWord w = word(i);
  const DatePart before = part(i - 1);
  const bool led =
      before == DatePart::kOn || before == DatePart::kShift || before == DatePart::kSince ||
      before == DatePart::kUntil || before == DatePart::kBy || before == DatePart::kEvery ||
      before == DatePart::kFrom || before == DatePart::kBefore || before == DatePart::kAfter ||
      before == DatePart::kTo || before == DatePart::kAnd || before == DatePart::kOr ||
      before == DatePart::kStage;
  const bool whole_block =
      i == first_ && (i + 1 == last_ || (i + 2 == last_ && mark(i + 1, kPeriod)));
  if ((w.flags & kShort) && !whole_block &&
      !(led && (w.value < 5 || (capital(i) && before != DatePart::kAnd))) &&
      !(is(i - 1, DatePart::kUnit))) {
    return kNoMatch;
  }
  if (!led && !all_caps_ && plain_word(i + 1) && capital(i + 1) && !is(i + 1, DatePart::kMonth))
    return kNoMatch;
  if (!led && !all_caps_ && i != first_ && plain_word(i - 1) && capital(i - 1) && i - 1 != first_)
    return kNoMatch;
  if (part(i - 1) == DatePart::kHoliday && capital(i - 1) && capital(i)) return kNoMatch;
  e.kind = DateExpr::Kind::kWeekday;
  e.value.weekday_written = true;
  e.value.weekday = static_cast<Weekday>(w.value);
  e.value.recurring = (w.flags & kPluralForm) != 0;
  return i + 1;
}

/// "on the 18th", "by the tenth": an ordinal that no noun follows.
uint32_t DateParser::day_alone(uint32_t i, DateExpr& e) const {
  if (!is(i - 1, DatePart::kArticle) || word(i - 1).value != 0) return kNoMatch;
  int day = 0;
  const uint32_t end = ordinal(i, day);
  if (end == kNoMatch || day > 31) return kNoMatch;
  const bool in_words = digits(i, nullptr) < 0;
  const DatePart lead = part(i - 2);
  const bool led = lead == DatePart::kOn || lead == DatePart::kBy || lead == DatePart::kSince ||
                   lead == DatePart::kUntil || lead == DatePart::kOf ||
                   (!in_words && (lead == DatePart::kFor || lead == DatePart::kBefore ||
                                  lead == DatePart::kAfter));
  if (!led || (in_words && lead != DatePart::kOn)) return kNoMatch;
  if (!ends_clause(end)) return kNoMatch;
  e.kind = DateExpr::Kind::kDayOfMonth;
  e.value.day = day;
  return end;
}

}  // namespace factlint
