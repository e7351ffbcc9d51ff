// Relative dates: "three years ago", "in two weeks", "last month", "the past two decades", "Monday
// next week".
#include "engine/mention/date_parser.h"

namespace factlint {
namespace {

/// Longer counts are no offsets anybody writes, and would leave the calendar.
constexpr int kMaxCount = 2500;
constexpr int kMaxParts = 4;

bool coarser_than_day(DateUnit unit) {
  return unit != DateUnit::kDay && unit != DateUnit::kFortnight;
}

}  // namespace

/// "two", "12", "a", "a few", "a couple of", "several".
uint32_t DateParser::count_word(uint32_t i, int& n) const {
  uint32_t j = i;
  if (is(j, DatePart::kArticle) && word(j).value == 1) {
    n = 1;
    ++j;
    if (!is(j, DatePart::kVagueCount)) return j;
  }
  if (is(j, DatePart::kVagueCount)) {
    n = word(j).value;
    return skip(j + 1, DatePart::kOf);
  }
  const uint32_t end = cardinal(j, n);
  return end != kNoMatch && n >= 1 && n <= kMaxCount ? end : kNoMatch;
}

/// "two weeks", "1 month and 21 days", "2 years, 3 months".
uint32_t DateParser::length(uint32_t i, std::vector<Length>& out) const {
  uint32_t end = kNoMatch;
  uint32_t j = i;
  for (int parts = 0; parts < kMaxParts; ++parts) {
    int n = 0;
    const uint32_t k = count_word(j, n);
    if (k == kNoMatch || !is(k, DatePart::kUnit)) break;
    const auto unit = static_cast<DateUnit>(word(k).value);
    if (unit == DateUnit::kHalf) break;
    out.push_back({unit, static_cast<double>(n)});
    end = k + 1;
    j = is(end, DatePart::kAnd) || mark(end, kComma) ? end + 1 : end;
  }
  return end;
}

Day DateParser::moved(Day day, const std::vector<Length>& lengths, int sign) const {
  for (const Length& l : lengths) day = shift_day(day, l.unit, sign * l.count);
  return day;
}

/// Readings of an offset from the document's date: the unit it falls in, and the exact day.
void DateParser::set_offset(const std::vector<Length>& lengths, int sign, DateExpr& e) const {
  e.value.relative = true;
  if (!as_of_) return;
  const Day day = moved(*as_of_, lengths, sign);
  const DateUnit unit = lengths.back().unit;
  // "three years ago" is a year, seldom a day; the day is kept for those who mean it.
  if (lengths.size() == 1 && coarser_than_day(unit)) {
    e.value.readings.push_back(unit_around(unit, day));
    e.value.hedge = Hedge::kAbout;
  }
  e.value.readings.push_back(DateRange::day(day));
}

/// "three weeks from tomorrow", "2 weeks before 13 May 1999", "two days after next Friday".
uint32_t DateParser::offset_from(uint32_t i, const std::vector<Length>& lengths, int sign,
                                 DateExpr& e) {
  if (depth_ > 0) return kNoMatch;
  uint32_t j = i;
  if (is(j, DatePart::kArticle) && word(j).value == 0) ++j;
  DateExpr base;
  ++depth_;
  const uint32_t end = point(j, base);
  --depth_;
  if (end == kNoMatch) return kNoMatch;
  resolve(base);
  if (base.value.impossible) return kNoMatch;
  for (const DateRange& r : base.value.readings) {
    if (!r.begin || r.precision != Precision::kDay) return kNoMatch;
    e.value.readings.push_back(DateRange::day(moved(*r.begin, lengths, sign)));
  }
  e.value.relative = base.value.relative;
  return end;
}

/// Behind "ten years ago": "today", "tomorrow", "this week", "this month".
uint32_t DateParser::ago_exactly(uint32_t i, const std::vector<Length>& lengths,
                                 DateExpr& e) const {
  uint32_t end = kNoMatch;
  DateReadings readings;
  if (is(i, DatePart::kNamedDay) && !possessive(i + 1) && !text_is(i, "tonight")) {
    end = i + 1;
    if (as_of_) {
      const Day day = moved(Day{as_of_->number + word(i).value}, lengths, -1);
      readings.push_back(DateRange::day(day));
    }
  } else if (text_is(i, "this") &&
             (is_unit(i + 1, DateUnit::kMonth) || is_unit(i + 1, DateUnit::kWeek) ||
              is_unit(i + 1, DateUnit::kWeekend))) {
    end = i + 2;
    if (as_of_) {
      const auto unit = static_cast<DateUnit>(word(i + 1).value);
      readings.push_back(unit_around(unit, moved(*as_of_, lengths, -1)));
    }
  }
  if (end == kNoMatch) return kNoMatch;
  e.value.hedge = Hedge::kNone;
  e.value.readings = std::move(readings);
  return end;
}

/// An offset that starts with its length: "7 days ago", "a week hence", "two days later", "three
/// days from Tuesday".
uint32_t DateParser::offset(uint32_t i, DateExpr& e) {
  int n = 0;
  uint32_t j = count_word(i, n);
  if (j == kNoMatch) return kNoMatch;
  const DatePart counted = part(j);
  if (counted == DatePart::kWeekday) return counted_weekday(j, n, e);
  if (counted == DatePart::kShift) {  // "the five upcoming years"
    const uint32_t unit_at = j + 1;
    if (!is(unit_at, DatePart::kUnit) || word(j).value == 0) return kNoMatch;
    // "turned 60 last month": the number belongs elsewhere.
    if (n > 1 && !(word(unit_at).flags & kPluralForm)) return kNoMatch;
    return shifted_count(i, word(j).value, e);
  }
  if (counted != DatePart::kUnit) return kNoMatch;
  std::vector<Length> lengths;
  j = length(i, lengths);
  if (j == kNoMatch) return kNoMatch;
  const DatePart relation = part(j);
  // "fifteen years back, ...": not "two days back in the saddle".
  if (text_is(j, "back") && (!in(j + 1) || token(j + 1).kind == TokenKind::kMark)) {
    set_offset(lengths, -1, e);
    return j + 1;
  }
  if (relation == DatePart::kAgo) {
    set_offset(lengths, -1, e);
    if (const uint32_t end = ago_exactly(j + 1, lengths, e)) return end;
    const uint32_t day_at = skip(j + 1, DatePart::kOn);  // "two weeks ago on Monday"
    const bool weeks = lengths.size() == 1 && lengths[0].unit == DateUnit::kWeek;
    if (!weeks || !is(day_at, DatePart::kWeekday) || possessive(day_at + 1) ||
        (word(day_at).flags & (kPluralForm | kShort)))
      return j + 1;
    set_weekday_of_week(day_at, moved_week(lengths, -1), e);
    return day_at + 1;
  }
  if (relation == DatePart::kHence || (relation == DatePart::kFrom && is(j + 1, DatePart::kNow))) {
    set_offset(lengths, 1, e);
    return relation == DatePart::kHence ? j + 1 : j + 2;
  }
  if (relation == DatePart::kStageOfNow) {
    // Counted from something told before: only a promise counts from today.
    if (is(j + 1, DatePart::kThan) || is(j + 1, DatePart::kShift)) return kNoMatch;
    e.value.relative = true;
    if (word(j).value > 0 && tense(i) == DateTense::kFuture) set_offset(lengths, 1, e);
    return j + 1;
  }
  if (relation == DatePart::kFrom || relation == DatePart::kAfter)
    return offset_from(j + 1, lengths, 1, e);
  if (relation == DatePart::kBefore) return offset_from(j + 1, lengths, -1, e);
  return kNoMatch;
}

/// "leaves in nine days", "the vote is in two weeks", "starts here in a month": the present tense
/// of a plan, right before the length.
bool DateParser::scheduled(uint32_t i) const {
  constexpr std::string_view kVerbs[] = {"leaves",   "starts",  "begins",  "opens",   "ends",
                                         "expires",  "arrives", "departs", "returns", "closes",
                                         "launches", "retires", "matures", "resumes", "convenes",
                                         "meets",    "votes",   "finishes"};
  for (uint32_t k = i - 1; k + 3 >= i && in(k); --k) {
    if (tense_clue(k, part(k)) == DateTense::kPast || token(k).kind != TokenKind::kWord)
      return false;
    for (const std::string_view verb : kVerbs) {
      if (text_is(k, verb)) return true;
    }
  }
  return false;
}

/// "in two weeks", "within three days". "In two weeks of fighting" is a length of time.
uint32_t DateParser::in_length(uint32_t i, DateExpr& e) {
  const bool within = is(i, DatePart::kWithin);
  std::vector<Length> lengths;
  uint32_t end = length(i + 1, lengths);
  if (end == kNoMatch) return kNoMatch;
  const bool in_time = possessive(end) && text_is(end + 1, "time");
  if (in_time) end += 2;
  if (is(end, DatePart::kFrom) &&
      (is(end + 1, DatePart::kNow) || is(end + 1, DatePart::kNamedDay))) {
    if (is(end + 1, DatePart::kNow) || word(end + 1).value == 0)
      end += 2;
    else
      return kNoMatch;
  }
  const bool lonely = i == first_ && end == last_;
  if (!in_time && !lonely && tense(i) != DateTense::kFuture && !scheduled(i)) return kNoMatch;
  if (is(end, DatePart::kOf) || is(end, DatePart::kAgo) || is(end, DatePart::kSince))
    return kNoMatch;
  set_offset(lengths, 1, e);
  if (within) {
    e.period = true;
    e.value.readings.clear();
    if (as_of_)
      e.value.readings.push_back({*as_of_, moved(*as_of_, lengths, 1), Precision::kOther});
  }
  return end;
}

/// "last two weeks", "the next 3 years": a span that ends or begins at the document's date.
uint32_t DateParser::shifted_count(uint32_t i, int step, DateExpr& e) {
  std::vector<Length> lengths;
  int n = 0;
  uint32_t j = count_word(i, n);
  uint32_t end = kNoMatch;
  if (j != kNoMatch && is(j, DatePart::kShift)) {
    if (!is(j + 1, DatePart::kUnit)) return kNoMatch;
    lengths.push_back({static_cast<DateUnit>(word(j + 1).value), static_cast<double>(n)});
    end = j + 2;
  } else {
    end = length(i, lengths);
  }
  if (end == kNoMatch || step == 0) return kNoMatch;
  e.value.relative = e.period = true;
  if (!as_of_) return end;
  const Day today = *as_of_;
  const Day far = moved(step < 0 ? today : Day{today.number + 1}, lengths, step);
  if (step < 0) e.value.readings.push_back({far, today, Precision::kOther});
  if (step > 0) e.value.readings.push_back({Day{today.number + 1}, far, Precision::kOther});
  if (step > 0) e.value.readings.push_back({today, moved(today, lengths, step), Precision::kOther});
  const DateUnit unit = lengths[0].unit;
  if (lengths.size() == 1 && unit != DateUnit::kDay && unit != DateUnit::kFortnight) {
    const int count = static_cast<int>(lengths[0].count);
    const DateRange near = unit_around(unit, today, step);
    const DateRange last = unit_around(unit, today, step * count);
    e.value.readings.push_back(step < 0 ? DateRange{last.begin, near.end, Precision::kOther}
                                        : DateRange{near.begin, last.end, Precision::kOther});
  }
  return end;
}

/// "last year", "this week", "the coming quarter", and a weekday behind a week: "next week Mon".
uint32_t DateParser::shifted_unit(uint32_t i, int step, bool anaphoric, DateExpr& e) {
  const bool fiscal_year = is(i, DatePart::kFiscal);
  const uint32_t at = fiscal_year ? i + 1 : i;
  if (!is(at, DatePart::kUnit) || (word(at).flags & kPluralForm)) return kNoMatch;
  const auto unit = static_cast<DateUnit>(word(at).value);
  if (unit == DateUnit::kHalf) return kNoMatch;
  if (unit == DateUnit::kDay && step <= 0) return kNoMatch;
  e.value.relative = true;
  e.period = unit == DateUnit::kQuarter || unit == DateUnit::kWeekend || unit == DateUnit::kWeek ||
             unit == DateUnit::kDecade || unit == DateUnit::kCentury || fiscal_year;
  if (fiscal_year) e.value.hedge = Hedge::kAbout;
  const bool told_before =
      (anaphoric || unit == DateUnit::kDay) && tense(i - 1) == DateTense::kPast;
  if (as_of_ && !told_before) e.value.readings.push_back(unit_around(unit, *as_of_, step));
  // "this weekend" on a Sunday is the one that runs; on a Monday it may be the one before in a
  // report.
  uint32_t end = at + 1;
  const uint32_t day_at = skip(end, DatePart::kOn);
  if (unit == DateUnit::kWeek && is(day_at, DatePart::kWeekday) &&
      !(word(day_at).flags & kPluralForm) && as_of_) {
    end = day_at;
    const Day monday = *unit_around(DateUnit::kWeek, *as_of_, step).begin;
    e.value.weekday_written = true;
    e.value.weekday = static_cast<Weekday>(word(end).value);
    e.value.readings = {DateRange::day(Day{monday.number + word(end).value})};
    e.period = false;
    ++end;
  }
  if (unit == DateUnit::kYear && possessive(end) && !fiscal_year) {
    // "next year's first quarter"
    int n = 0;
    const uint32_t k = ordinal(end + 1, n);
    const bool quarter_follows =
        k != kNoMatch && (is_unit(k, DateUnit::kQuarter) || is_unit(k, DateUnit::kHalf));
    if (quarter_follows && as_of_) {
      const int months = is_unit(k, DateUnit::kQuarter) ? 3 : 6;
      if (n > 12 / months) return kNoMatch;
      // "the previous year's fourth quarter", told of another year than today's: the year is open.
      if (e.value.readings.empty()) return k + 1;
      const Day begin = add_months(*e.value.readings[0].begin, (n - 1) * months);
      e.value.readings = {
          {begin, add_months(begin, months), months == 3 ? Precision::kQuarter : Precision::kHalf}};
      e.period = true;
      end = k + 1;
    }
  }
  return end;
}

/// Everything behind "last", "this" and "next".
uint32_t DateParser::shifted(uint32_t i, DateExpr& e) {
  int step = word(i).value;
  const bool anaphoric = (word(i).flags & kAnaphora) != 0;
  uint32_t j = i + 1;
  if (step < 0) {
    DateExpr part_of = e;
    if (const uint32_t end = nth(i, part_of)) {
      e = part_of;
      return end;
    }
  }
  if (is(j, DatePart::kShift) && step == 0 && word(j).value != 0) {  // "this past Saturday"
    step = word(j).value;
    ++j;
  }
  if (const uint32_t end = shifted_unit(j, step, anaphoric, e)) return end;
  if (step != 0 && !is(j, DatePart::kArticle)) {
    if (const uint32_t end = shifted_count(j, step, e)) return end;
  }
  if (is(j, DatePart::kWeekday) && !(word(j).flags & kPluralForm)) {
    const uint32_t end = weekday_first(j, e);
    if (end != kNoMatch && e.kind == DateExpr::Kind::kWeekday) e.shift = step;
    return end;
  }
  if (is(j, DatePart::kMonth)) {
    if (word(j).value == 5 && !capital(j)) return kNoMatch;
    const uint32_t end = month_first(j, e);
    if (end != kNoMatch && e.value.day == 0 && e.value.year == 0) e.shift = step;
    return end;
  }
  if (is(j, DatePart::kSeason)) {
    e.shift = step;
    return season(j, e);
  }
  if (is(j, DatePart::kHoliday) || is(j, DatePart::kSuffix)) {
    e.shift = step;
    return holiday(j, e);
  }
  if (digits(j, nullptr) > 0 && mark(j + 1, kSlash)) {
    const uint32_t end = numeric(j, e);
    if (end != kNoMatch && e.value.year == 0 && as_of_) {
      resolve(e);
      if (step > 0 && e.value.readings.size() > 1) e.value.readings.erase(e.value.readings.begin());
      e.kind = DateExpr::Kind::kFixed;
    }
    return end;
  }
  return kNoMatch;
}

uint32_t DateParser::named_day(uint32_t i, DateExpr& e) const {
  if (possessive(i + 1) && !capital(i) && word(i).value == 0) return kNoMatch;  // "today's world"
  e.value.relative = true;
  if (as_of_) e.value.readings.push_back(DateRange::day(Day{as_of_->number + word(i).value}));
  return i + 1;
}

}  // namespace factlint
