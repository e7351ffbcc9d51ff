// Numbers inside dates: days, years and counts, in digits and in words.
#include "engine/mention/date_parser.h"

namespace factlint {
namespace {

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2199;
/// Two-digit years up to this one belong to 2000.
constexpr int kPivot = 50;
constexpr uint32_t kMaxNumberWords = 10;

bool plausible_year(int y) { return y >= kFirstYear && y <= kLastYear; }

}  // namespace

/// The value of a number token without separators; -1 for every other token.
int DateParser::digits(uint32_t i, int* length) const {
  if (!in(i) || token(i).kind != TokenKind::kNumber) return -1;
  // Every reader asks for the same number again.
  if (digits_at_ != i) {
    digits_at_ = i;
    digits_ = read_number(i, digits_length_);
  }
  if (length != nullptr && digits_ >= 0) *length = digits_length_;
  return digits_;
}

int DateParser::read_number(uint32_t i, int& length) const {
  const std::string_view t = text(i);
  if (t.size() > 8) return -1;
  int value = 0;
  for (const char c : t) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  length = static_cast<int>(t.size());
  return value;
}

/// "third", "twenty-third", "3rd", "23 rd" never.
uint32_t DateParser::ordinal(uint32_t i, int& n) const {
  int count = 0;
  if (const int d = digits(i, &count); d > 0 && count <= 2) {
    if (!is(i + 1, DatePart::kSuffix) || !glued(i + 1)) return kNoMatch;
    n = d;
    return i + 2;
  }
  if (is(i, DatePart::kOrdinal)) {
    n = word(i).value;
    return i + 1;
  }
  if (!is(i, DatePart::kTens)) return kNoMatch;
  const uint32_t j = skip_mark(i + 1, kHyphen);
  if (!is(j, DatePart::kOrdinal) || word(j).value > 9) return kNoMatch;
  n = word(i).value + word(j).value;
  return j + 1;
}

/// "45", "forty-five", "two thousand and three". Stops where the words no longer make one number.
uint32_t DateParser::cardinal(uint32_t i, int& n) const {
  if (const int d = digits(i, nullptr); d >= 0) {
    n = d;
    return i + 1;
  }
  int total = 0;
  int current = 0;
  int room = 1000;  // the next word must be smaller: tens 100, digits 10
  uint32_t j = i;
  uint32_t end = kNoMatch;
  while (j < i + kMaxNumberWords) {
    const DateWord w = word(j);
    const bool small =
        w.part == DatePart::kDigit || w.part == DatePart::kTeen || w.part == DatePart::kTens;
    if (small && (w.part == DatePart::kDigit ? room >= 10 : room >= 100)) {
      current += w.value;
      room = w.part == DatePart::kTens ? 10 : 1;
    } else if (w.part == DatePart::kHundred && current > 0 && current < 100) {
      current *= 100;
      room = 100;
    } else if (w.part == DatePart::kThousand && current > 0 && total == 0) {
      total = current * 1000;
      current = 0;
      room = 1000;
    } else if (end != kNoMatch && room == 10 && mark(j, kHyphen) && glued(j) &&
               is(j + 1, DatePart::kDigit)) {
      ++j;
      continue;
    } else if (w.part == DatePart::kAnd && j > i && room >= 100) {
      ++j;
      continue;
    } else {
      break;
    }
    end = ++j;
  }
  n = total + current;
  return end;
}

/// A day of a month in digits or ordinal words; up to 39, so that "32 October" is read, and is
/// impossible.
uint32_t DateParser::day_number(uint32_t i, int& day, bool& is_ordinal) const {
  is_ordinal = true;
  if (const uint32_t end = ordinal(i, day)) return day <= 39 ? end : kNoMatch;
  is_ordinal = false;
  int count = 0;
  day = digits(i, &count);
  return day >= 1 && day <= 39 && count <= 2 ? i + 1 : kNoMatch;
}

/// "nineteen ninety-nine", "twenty ten", "two thousand and fifteen".
uint32_t DateParser::year_in_words(uint32_t i, int& y) const {
  const DatePart p = part(i);
  if (p != DatePart::kDigit && p != DatePart::kTeen && p != DatePart::kTens) return kNoMatch;
  int high = 0;
  const uint32_t j = cardinal(i, high);
  if (j == kNoMatch) return kNoMatch;
  if (plausible_year(high)) {
    y = high;
    return j;
  }
  if (high < 10 || high > 21) return kNoMatch;
  int low = 0;
  const uint32_t end = digits(j, nullptr) < 0 ? cardinal(j, low) : kNoMatch;
  if (end == kNoMatch || low < 10 || low > 99) return kNoMatch;
  y = high * 100 + low;
  return end;
}

/// "'96", or the "96" of "3 Aug 96".
uint32_t DateParser::short_year(uint32_t i, int& y) const {
  const bool apostrophe = in(i) && token(i).mark == '\'';
  const uint32_t j = apostrophe ? i + 1 : i;
  int count = 0;
  const int d = digits(j, &count);
  if (d < 0 || count != 2 || (apostrophe && !glued(j))) return kNoMatch;
  if (counts_something(j)) return kNoMatch;
  if (!apostrophe && d <= 31 && !ends_clause(j + 1)) return kNoMatch;
  y = d <= kPivot ? 2000 + d : 1900 + d;
  return j + 1;
}

/// A written era behind a year; a year before the era has no reading here.
uint32_t DateParser::era(uint32_t i, int& y) const {
  if (!is(i, DatePart::kEra) || !capital(i)) return i;
  if (word(i).value < 0) y = -y;
  return i + 1;
}

/// True if the number at `i` counts what follows ("2,000 people", "20 %").
bool DateParser::counts_something(uint32_t i) const {
  if (mark(i + 1, kPercent) || mark(i + 1, kCurrency) || mark(i + 1, kDegree)) return true;
  if (is(i + 1, DatePart::kCounted) || is(i + 1, DatePart::kHundred) ||
      is(i + 1, DatePart::kThousand)) {
    return true;
  }
  return glued(i + 1) && token(i + 1).kind == TokenKind::kWord && !is(i + 1, DatePart::kSuffix) &&
         !is(i + 1, DatePart::kMonth);
}

/// A number of up to four digits behind which no date goes on: a word that tells no time, or a mark
/// that joins nothing. Alone it may be a year, and nothing else.
bool DateParser::stands_off(uint32_t i) const {
  int count = 0;
  if (digits(i, &count) < 0 || count > 4) return false;
  const uint32_t next = i + 1;
  if (!in(next)) return true;
  if (token(next).kind == TokenKind::kWord)
    return !token(next).is(kGlued) && part(next) == DatePart::kNone;
  if (token(next).kind != TokenKind::kMark) return false;
  switch (token(next).mark_class) {
    case kPeriod:
    case kPercent:
    case kCloseBracket:
    case kSemicolon:
    case kColon:
      return true;
    default:
      return false;
  }
}

uint32_t DateParser::year(uint32_t i, int& y) const {
  int count = 0;
  const int d = digits(i, &count);
  if (d > 0 && count <= 4 && is(i + 1, DatePart::kEra) && capital(i + 1)) {
    y = d;
    return era(i + 1, y);
  }
  if (count == 4 && d >= kFirstYear && d < 3000 && !counts_something(i)) {
    y = d;
    return i + 1;
  }
  if (in(i) && token(i).mark == '\'') return short_year(i, y);
  return year_in_words(i, y);
}

/// Whether the number at `before`, or one comma further left, is a year: "2004, 2009, and 2014".
bool DateParser::told_with_year(uint32_t before) const {
  const int other = digits(mark(before, kComma) ? before - 1 : before, nullptr);
  return other >= 1400 && other <= 2199;
}

/// What the word before a lone number of four digits says of it; `decided` is false where it says
/// nothing.
bool DateParser::year_is_led(uint32_t i, int y, bool& decided) const {
  const uint32_t next = i + 1;
  decided = true;
  switch (part(i - 1)) {
    case DatePart::kIn:
    case DatePart::kSince:
    case DatePart::kUntil:
    case DatePart::kDuring:
    case DatePart::kBefore:
    case DatePart::kAfter:
    case DatePart::kStage:
    case DatePart::kFiscal:
    case DatePart::kEra:
      return true;
    case DatePart::kBy:
    case DatePart::kFrom:
    case DatePart::kOf:
    case DatePart::kAbout:
    case DatePart::kBetween:
    case DatePart::kTo:
      if (counted_span(i - 2)) return false;
      [[fallthrough]];
    case DatePart::kFor:
    case DatePart::kUnit:
    case DatePart::kThan:
    case DatePart::kStarting:
    case DatePart::kAt: {
      const bool plural = plain_word(next) && !capital(next) && text(next).back() == 's';
      return y >= 1400 && !(plural && y % 100 == 0);
    }
    case DatePart::kAs:
      return y >= 1400;
    case DatePart::kAnd:
    case DatePart::kOr:
      return told_with_year(i - 2);
    case DatePart::kNo:
      return false;
    case DatePart::kArticle:
    case DatePart::kDeterminer: {
      if (!plain_word(next) && !mark(next, kOpenQuote)) return false;
      const bool modern = y >= 1900 && y <= 2100;
      return modern || (y >= 1500 && (capital(next) || text(next).back() != 's'));
    }
    default:
      decided = false;
      return false;
  }
}

/// A year that opens a sentence ("2015 was ...") or stands alone in a cell.
bool DateParser::year_opens(uint32_t i, int y) const {
  const uint32_t next = i + 1;
  if (next == last_) return token(i).is(kBlockStart) && y >= 1950 && y <= 2050;
  if (capital(next)) return false;
  return is(next, DatePart::kPast) || is(next, DatePart::kFuture) || mark(next, kComma) ||
         mark(next, kColon) || (any_dash(next) && !any_dash(next + 1) && !token(next).is(kGlued)) ||
         text_is(next, "is") || text_is(next, "has");
}

/// "It was 1999 when", "the year was 1999", "The year that it fell was 1999".
bool DateParser::year_is_told(uint32_t i) const {
  const uint32_t be = i - 1;
  if (!text_is(be, "was") && !text_is(be, "is")) return false;
  const uint32_t next = i + 1;
  if (text_is(be - 1, "year")) return true;
  if (text_is(be - 1, "it") || text_is(be - 1, "that")) {
    return text_is(next, "when") || text_is(next, "that") || text_is(next, "before") ||
           (text_is(first_, "when") && ends_clause(next));
  }
  return ends_clause(next) && (text_is(first_ + 1, "year") || text_is(first_, "when"));
}

/// Whether the words around a lone number of four digits speak of time, not of a count or a name.
bool DateParser::year_is_likely(uint32_t i, int y) const {
  const uint32_t next = i + 1;
  const uint32_t before = i - 1;  // wraps below the sentence: in() says no
  if (mark(before, kCurrency) || mark(before, kHash) || mark(before, kPlus)) return false;
  bool decided = false;
  const bool led = year_is_led(i, y, decided);
  if (decided) return led;
  if (mark(before, kOpenBracket) && y >= 1500 && y <= 2100) {
    return mark(next, kCloseBracket) || mark(next, kComma) || mark(next, kSemicolon) ||
           any_dash(next);
  }
  if (y < 1900 || y > 2100) return false;
  // "a failed 2016 Easter truce"
  if (plain_word(before) && !capital(before) && capital(next) && y % 100 != 0) return true;
  if (possessive(before) || possessive(next) || mark(before, kEquals)) return true;
  if (year_is_told(i)) return true;
  // "remember 2011, when ...", "2011, the year of ..."
  const uint32_t behind = mark(next, kComma) ? next + 1 : next;
  if (text_is(behind, "when") || (behind > next && text_is(behind, "the") &&
                                  (text_is(behind + 1, "year") || text_is(behind + 1, "summer"))))
    return true;
  // "that 2011 saw", "as 2011 brought"
  if (text_is(next, "saw") || text_is(next, "brought") || text_is(next, "witnessed")) return true;
  if (text_is(before, "born") || text_is(before, "died")) return ends_clause(next);
  if (text_is(next, "onwards") || text_is(next, "onward")) return true;
  if (mark(before, kComma)) {
    return told_with_year(before - 1) || (ends_clause(next) && capital(before - 1));
  }
  return i == first_ && year_opens(i, y);
}

/// "in '98", "since '45": led by a preposition, followed by no noun.
uint32_t DateParser::apostrophe_year(uint32_t i, DateExpr& e) const {
  const DatePart lead = part(i - 1);
  const bool led = lead == DatePart::kIn || lead == DatePart::kSince || lead == DatePart::kUntil ||
                   lead == DatePart::kBefore || lead == DatePart::kAfter;
  int y = 0;
  const uint32_t end = led && token(i).mark == '\'' ? short_year(i, y) : kNoMatch;
  if (end == kNoMatch || !ends_clause(end)) return kNoMatch;
  e.kind = DateExpr::Kind::kCalendar;
  e.value.year = y;
  return end;
}

uint32_t DateParser::bare_year(uint32_t i, DateExpr& e) const {
  int y = 0;
  const uint32_t end = year(i, y);
  if (end == kNoMatch) return kNoMatch;
  const bool in_digits = end == i + 1;
  const bool era_written = end == i + 2 && is(i + 1, DatePart::kEra);
  if (in_digits && !in_container_ && !year_is_likely(i, y)) return kNoMatch;
  if (!in_digits && !era_written) {
    const DatePart before = part(i - 1);
    const bool led = before == DatePart::kIn || before == DatePart::kSince ||
                     before == DatePart::kUnit || before == DatePart::kBy || in_container_;
    if (!led || (plain_word(end) && !ends_clause(end))) return kNoMatch;
  }
  e.kind = DateExpr::Kind::kCalendar;
  e.value.year = y;
  return end;
}

}  // namespace factlint
