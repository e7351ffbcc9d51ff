// Tokens under the grammar's eyes, the choice of what to read at one, and the resolution of what
// was read.
#include "engine/mention/date_parser.h"

#include <algorithm>

namespace factlint {
namespace {

/// How far a verb is looked for that tells the direction of a date.
constexpr uint32_t kTenseReach = 40;

}  // namespace

void DateExpr::inherit(const DateExpr& whole) {
  kind = Kind::kFixed;
  value.year = whole.value.year;
  value.month = whole.value.month;
  value.has_year = whole.value.year != 0;
  value.relative = whole.value.relative;
}

DateParser::DateParser(const Document& document, const Tokens& tokens, const DateWords& words,
                       const Holidays& holidays, std::optional<Day> as_of)
    : document_(document), tokens_(tokens), words_(words), holidays_(holidays), as_of_(as_of) {}

void DateParser::enter(const Sentence& sentence) {
  first_ = sentence.tokens.first;
  last_ = sentence.tokens.last;
  all_caps_ = sentence.all_caps;
  told_here_ = false;
  if (sentence.block != block_) told_year_ = 0;
  block_ = sentence.block;
}

bool DateParser::is_unit(uint32_t i, DateUnit unit) const {
  const DateWord w = word(i);
  return w.part == DatePart::kUnit && w.value == static_cast<int>(unit);
}

bool DateParser::plain_word(uint32_t i) const { return in(i) && token(i).kind == TokenKind::kWord; }

bool DateParser::capital(uint32_t i) const { return plain_word(i) && token(i).is(kCapitalised); }

/// Compares a token with ASCII letters in lower case.
bool DateParser::text_is(uint32_t i, std::string_view lower) const {
  if (!in(i) || token(i).end - token(i).begin != lower.size()) return false;
  const std::string_view t = text(i);
  for (size_t k = 0; k < t.size(); ++k) {
    if ((t[k] | 0x20) != lower[k]) return false;
  }
  return true;
}

/// True where no noun follows: the end, a mark, a verb or a function word.
bool DateParser::ends_clause(uint32_t i) const {
  if (!in(i)) return true;
  if (token(i).kind == TokenKind::kMark) {
    return !(glued(i) && glued(i + 1) &&
             (mark(i, kHyphen) || mark(i, kSlash) || mark(i, kPercent)));
  }
  if (token(i).kind != TokenKind::kWord) return false;
  switch (part(i)) {
    case DatePart::kAnd:
    case DatePart::kOr:
    case DatePart::kTo:
    case DatePart::kIn:
    case DatePart::kOn:
    case DatePart::kAt:
    case DatePart::kFor:
    case DatePart::kFrom:
    case DatePart::kBy:
    case DatePart::kUntil:
    case DatePart::kSince:
    case DatePart::kBefore:
    case DatePart::kAfter:
    case DatePart::kDuring:
    case DatePart::kPast:
    case DatePart::kFuture:
    case DatePart::kEitherTense:
    case DatePart::kFunction:
    case DatePart::kAs:
    case DatePart::kThan:
    case DatePart::kArticle:
    case DatePart::kDeterminer:
    case DatePart::kNamedDay:
      return true;
    default:
      return false;
  }
}

/// What the word at `i`, of part `p`, says of time's direction, if it is a verb.
DateTense DateParser::tense_clue(uint32_t i, DatePart p) const {
  if (p == DatePart::kFuture) return DateTense::kFuture;
  if (p == DatePart::kPast) return DateTense::kPast;
  if (p != DatePart::kNone || !plain_word(i)) return DateTense::kUnknown;
  const std::string_view t = text(i);
  const bool past_form = t.size() >= 4 && t.ends_with("ed") && t[t.size() - 3] != 'e';
  return past_form && !capital(i) ? DateTense::kPast : DateTense::kUnknown;
}

/// The direction given by the nearest verb before token `i`, else by the first one behind it.
DateTense DateParser::tense(uint32_t i) const {
  for (uint32_t step = 1; step <= kTenseReach && in(i - step); ++step) {
    const DatePart p = part(i - step);
    if (p == DatePart::kEitherTense) return DateTense::kUnknown;
    const DateTense found = tense_clue(i - step, p);
    if (found != DateTense::kUnknown) return found;
  }
  for (uint32_t step = 1; step <= kTenseReach && in(i + step); ++step) {
    const DatePart p = part(i + step);
    if (p == DatePart::kEitherTense) return DateTense::kUnknown;
    const DateTense found = tense_clue(i + step, p);
    if (found != DateTense::kUnknown) return found;
  }
  return DateTense::kUnknown;
}

uint32_t DateParser::point_at_number(uint32_t i, DateExpr& e) {
  using Reader = uint32_t (DateParser::*)(uint32_t, DateExpr&);
  constexpr Reader kReaders[] = {&DateParser::numeric, &DateParser::quarter, &DateParser::nth,
                                 &DateParser::offset};
  if (mark(i - 1, kCurrency)) return kNoMatch;
  if (stands_off(i)) return digits_length_ == 4 ? bare_year(i, e) : kNoMatch;
  // Whatever is no plain digits ("1,250", "4.5", "10:30") is a date only as "12.3.2025".
  if (digits(i, nullptr) < 0) return attempt(&DateParser::numeric, i, e);
  if (!in_container_ && depth_ == 0) {
    if (const uint32_t end = year_span(i, e)) return end;
    if (counted_span(i)) return kNoMatch;
  }
  for (const Reader reader : kReaders) {
    DateExpr read = e;
    const uint32_t end = (this->*reader)(i, read);
    if (end == kNoMatch) continue;
    e = std::move(read);
    return end;
  }
  if (const uint32_t end = calendar(i, e)) return end;
  if (const uint32_t end = decade(i, e)) return end;
  if (const uint32_t end = day_alone(i, e)) return end;
  return bare_year(i, e);
}

/// Reads at `i` by `reader`; what it leaves half read is dropped.
template <typename Reader>
uint32_t DateParser::attempt(Reader reader, uint32_t i, DateExpr& e) {
  DateExpr read = e;
  const uint32_t end = (this->*reader)(i, read);
  if (end != kNoMatch) e = std::move(read);
  return end;
}

/// "third of May", "twenties", "two days ago", "twenty-fifth": at a number in words.
uint32_t DateParser::point_at_number_word(uint32_t i, DateExpr& e) {
  uint32_t end = kNoMatch;
  if ((end = attempt(&DateParser::day_first, i, e)) != kNoMatch) return end;
  if ((end = attempt(&DateParser::nth, i, e)) != kNoMatch) return end;
  if (part(i) == DatePart::kOrdinal) return day_alone(i, e);
  if ((end = attempt(&DateParser::decade, i, e)) != kNoMatch) return end;
  if ((end = attempt(&DateParser::offset, i, e)) != kNoMatch) return end;
  if ((end = attempt(&DateParser::day_alone, i, e)) != kNoMatch) return end;
  return bare_year(i, e);
}

uint32_t DateParser::point_at_word(uint32_t i, DateExpr& e) {
  uint32_t end = kNoMatch;
  switch (part(i)) {
    case DatePart::kMonth:  // "May Day", "April Fools' Day"
      if ((word(i).value == 4 || word(i).value == 5) && capital(i) && capital(i + 1) &&
          (end = attempt(&DateParser::holiday, i, e)) != kNoMatch)
        return end;
      return month_first(i, e);
    case DatePart::kWeekday:
      if ((end = attempt(&DateParser::weekday_of_week, i, e)) != kNoMatch) return end;
      return weekday_first(i, e);
    case DatePart::kDigit:
    case DatePart::kTeen:
    case DatePart::kTens:
    case DatePart::kOrdinal:
      return point_at_number_word(i, e);
    case DatePart::kArticle:
    case DatePart::kVagueCount:
      return offset(i, e);
    case DatePart::kUnit:
      return unit_named(i, e);
    case DatePart::kShift:
      return shifted(i, e);
    case DatePart::kStage:
      return stage(i, e);
    case DatePart::kStageOfNow:
      return stage_of_now(i, e);
    case DatePart::kSeason:
      return season(i, e);
    case DatePart::kNamedDay:
      return named_day(i, e);
    case DatePart::kDecade:
      return decade(i, e);
    case DatePart::kHoliday:
    case DatePart::kSuffix:
      return holiday(i, e);
    case DatePart::kQuarterLetter:
    case DatePart::kHalfLetter:
      return quarter(i, e);
    case DatePart::kFiscal:
    case DatePart::kFiscalYear:
      return fiscal(i, e);
    case DatePart::kIn:
    case DatePart::kWithin:
      return in_length(i, e);
    case DatePart::kEvery:
      return every(i, e);
    default:
      return kNoMatch;
  }
}

/// The longest date at `i` that is no range.
uint32_t DateParser::point(uint32_t i, DateExpr& e) {
  if (!in(i) || depth_ > kMaxDepth) return kNoMatch;
  uint32_t end = kNoMatch;
  switch (token(i).kind) {
    case TokenKind::kNumber:
      end = point_at_number(i, e);
      break;
    case TokenKind::kWord:
      end = point_at_word(i, e);
      break;
    case TokenKind::kMark:
      if (token(i).mark == '\'') end = decade(i, e);
      if (end == kNoMatch) end = apostrophe_year(i, e);
      break;
    default:
      break;
  }
  e.begin = i;
  e.end = end;
  return end;
}

void DateParser::resolve_calendar(DateExpr& e) {
  Temporal& v = e.value;
  v.has_year = v.year != 0;
  if (v.has_year && v.day != 0) {
    const auto day = make_day(v.year, v.month, v.day);
    v.impossible = !day;
    if (day) v.readings.push_back(DateRange::day(*day));
    const auto swapped = e.day_month_open ? make_day(v.year, v.day, v.month) : std::nullopt;
    if (swapped) v.readings.push_back(DateRange::day(*swapped));
    return;
  }
  if (v.has_year) {
    if (v.year < 0) return;
    v.readings.push_back(v.month != 0 ? DateRange::month(v.year, v.month)
                                      : DateRange::year(v.year));
    return;
  }
  resolve_yearless(e);
}

/// "In 2003 he won in March": the year that the text speaks of is a reading too, the first one
/// inside one sentence.
void DateParser::add_told_year(DateExpr& e) const {
  const Temporal& v = e.value;
  if (told_year_ <= 0 || e.shift || v.recurring) return;
  const auto day = make_day(told_year_, v.month, v.day);
  if (v.day != 0 && !day) return;
  const DateRange told = day ? DateRange::day(*day) : DateRange::month(told_year_, v.month);
  DateReadings& readings = e.value.readings;
  std::erase_if(readings, [&](const DateRange& r) { return r.begin == told.begin; });
  readings.insert(told_here_ ? readings.begin() : readings.end(), told);
}

void DateParser::resolve_yearless(DateExpr& e) {
  Temporal& v = e.value;
  v.relative = true;
  if (v.day != 0 && v.day > (v.month == 2 ? 29 : days_in_month(2023, v.month))) {
    v.impossible = true;
    return;
  }
  if (v.recurring) return;
  if (as_of_ && e.year_shift) {
    const int y = civil(*as_of_).year + *e.year_shift;
    const auto day = make_day(y, v.month, v.day);
    v.impossible = v.day != 0 && !day;
    if (!v.impossible)
      v.readings.push_back(day ? DateRange::day(*day) : DateRange::month(y, v.month));
    return;
  }
  if (as_of_ && v.day == 0 && e.shift)
    return resolve_shifted_month(v.month, *e.shift, *as_of_, v.readings);
  const DateTense direction = tense(e.begin);
  if (as_of_ && v.day == 0) resolve_month(v.month, *as_of_, direction, v.readings);
  if (as_of_ && v.day != 0) resolve_month_day(v.month, v.day, *as_of_, direction, v.readings);
  if (as_of_ && e.day_month_open) resolve_month_day(v.day, v.month, *as_of_, direction, v.readings);
  add_told_year(e);
  if (!v.weekday_written) return;
  // Of two years, first the one in which the day falls on the written weekday.
  std::stable_partition(v.readings.begin(), v.readings.end(),
                        [&](const DateRange& r) { return weekday_of(*r.begin) == v.weekday; });
}

/// Fills the readings from the parts as written.
void DateParser::resolve(DateExpr& e) {
  Temporal& v = e.value;
  if (!v.readings.empty() || v.impossible) return;
  switch (e.kind) {
    case DateExpr::Kind::kFixed:
      return;
    case DateExpr::Kind::kCalendar:
      return resolve_calendar(e);
    case DateExpr::Kind::kWeekday:
      v.relative = true;
      if (!as_of_ || v.recurring) return;
      if (e.shift) return resolve_shifted_weekday(v.weekday, *e.shift, *as_of_, v.readings);
      return resolve_weekday(v.weekday, *as_of_, tense(e.begin), v.readings);
    case DateExpr::Kind::kDayOfMonth:
      v.relative = true;
      if (!as_of_) return;
      return resolve_day_of_month(v.day, v.weekday_written ? &v.weekday : nullptr, *as_of_,
                                  tense(e.begin), v.readings);
  }
}

MentionType DateParser::type_of(const DateExpr& e) const {
  if (e.kind == DateExpr::Kind::kWeekday && !e.period) return MentionType::kWeekday;
  if (e.period) return MentionType::kPeriod;
  if (e.value.readings.empty()) return MentionType::kDate;
  switch (e.value.readings.front().precision) {
    case Precision::kDay:
    case Precision::kMonth:
    case Precision::kYear:
      return MentionType::kDate;
    default:
      break;
  }
  return e.value.hedge == Hedge::kAbout ? MentionType::kDate : MentionType::kPeriod;
}

/// Cheaply: articles and "in" begin a date only before a number or another word of dates.
bool DateParser::may_begin(uint32_t i) const {
  const DatePart p = part(i);
  if (p != DatePart::kArticle && p != DatePart::kIn && p != DatePart::kWithin) return true;
  return in(i + 1) && (token(i + 1).kind == TokenKind::kNumber || part(i + 1) != DatePart::kNone);
}

bool DateParser::parse(uint32_t i, Mention& mention, Temporal& value) {
  if (!may_begin(i) || (stands_off(i) && digits_length_ < 4)) return false;
  depth_ = 0;
  in_container_ = false;
  DateExpr e;
  e.begin = i;
  e.end = day_span(i, e);
  if (e.end == kNoMatch) {
    e = DateExpr{};
    if (point(i, e) == kNoMatch) return false;
  }
  weekday_behind(e);
  extend(e);
  if (!e.value.impossible) take_right_words(e);
  take_left_words(e, mention);
  mention.type = type_of(e);
  mention.text = {tokens_[mention.tokens.first].begin, tokens_[mention.tokens.last - 1].end};
  mention.core_text = {tokens_[mention.core.first].begin, tokens_[mention.core.last - 1].end};
  if (e.value.has_year && e.value.year > 0) {
    told_year_ = e.value.year;
    told_here_ = true;
  }
  value = std::move(e.value);
  return true;
}

}  // namespace factlint
