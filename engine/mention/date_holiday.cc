// Holidays that lie on a fixed day, on an n-th weekday, or so many days from Easter.
#include <array>

#include "engine/mention/date_parser.h"

namespace factlint {
namespace {

/// A name as its tokens, "'s" for an optional possessive; a rule as in Holidays::Holiday.
struct HolidayRow {
  std::string_view name;
  int month;
  int day;
  int weekday;
};

constexpr int kFixed = -1;
constexpr int kAfterThursday = 10;  ///< and more: so many days after the n-th Thursday
constexpr int kEasterRule = 0;      // in the place of the month

constexpr std::array kHolidays = {
    HolidayRow{"new year 's day", 1, 1, kFixed},
    HolidayRow{"new year 's eve", 12, 31, kFixed},
    HolidayRow{"christmas day", 12, 25, kFixed},
    HolidayRow{"christmas eve", 12, 24, kFixed},
    HolidayRow{"christmas", 12, 25, kFixed},
    HolidayRow{"xmas", 12, 25, kFixed},
    HolidayRow{"boxing day", 12, 26, kFixed},
    HolidayRow{"valentine 's day", 2, 14, kFixed},
    HolidayRow{"valentines day", 2, 14, kFixed},
    HolidayRow{"saint valentine 's day", 2, 14, kFixed},
    HolidayRow{"halloween", 10, 31, kFixed},
    HolidayRow{"hallowe'en", 10, 31, kFixed},
    HolidayRow{"all saints 's day", 11, 1, kFixed},
    HolidayRow{"all souls 's day", 11, 2, kFixed},
    HolidayRow{"international women 's day", 3, 8, kFixed},
    HolidayRow{"international workers 's day", 5, 1, kFixed},
    HolidayRow{"epiphany", 1, 6, kFixed},
    HolidayRow{"australia day", 1, 26, kFixed},
    HolidayRow{"april fools 's day", 4, 1, kFixed},
    HolidayRow{"april fool 's day", 4, 1, kFixed},
    HolidayRow{"anzac day", 4, 25, kFixed},
    HolidayRow{"may day", 5, 1, kFixed},
    HolidayRow{"cinco de mayo", 5, 5, kFixed},
    HolidayRow{"canada day", 7, 1, kFixed},
    HolidayRow{"bastille day", 7, 14, kFixed},
    HolidayRow{"guy fawkes night", 11, 5, kFixed},
    HolidayRow{"remembrance day", 11, 11, kFixed},
    HolidayRow{"remembrance sunday", 11, 2, 6},
    HolidayRow{"st andrew 's day", 11, 30, kFixed},
    HolidayRow{"st george 's day", 4, 23, kFixed},
    HolidayRow{"st david 's day", 3, 1, kFixed},
    HolidayRow{"earth day", 4, 22, kFixed},
    HolidayRow{"groundhog day", 2, 2, kFixed},
    HolidayRow{"veterans 's day", 11, 11, kFixed},
    HolidayRow{"armistice day", 11, 11, kFixed},
    HolidayRow{"juneteenth", 6, 19, kFixed},
    HolidayRow{"st patrick 's day", 3, 17, kFixed},
    HolidayRow{"saint patrick 's day", 3, 17, kFixed},
    HolidayRow{"mlk day", 1, 3, 0},
    HolidayRow{"martin luther king day", 1, 3, 0},
    HolidayRow{"martin luther king jr day", 1, 3, 0},
    HolidayRow{"presidents 's day", 2, 3, 0},
    HolidayRow{"president 's day", 2, 3, 0},
    HolidayRow{"mother 's day", 5, 2, 6},
    HolidayRow{"mothers 's day", 5, 2, 6},
    HolidayRow{"memorial day", 5, -1, 0},
    HolidayRow{"father 's day", 6, 3, 6},
    HolidayRow{"fathers 's day", 6, 3, 6},
    HolidayRow{"labor day", 9, 1, 0},
    HolidayRow{"labour day", 5, 1, kFixed},
    HolidayRow{"columbus day", 10, 2, 0},
    HolidayRow{"thanksgiving day", 11, 4, 3},
    HolidayRow{"thanksgiving", 11, 4, 3},
    HolidayRow{"good friday", kEasterRule, -2, kFixed},
    HolidayRow{"easter sunday", kEasterRule, 0, kFixed},
    HolidayRow{"easter monday", kEasterRule, 1, kFixed},
    HolidayRow{"easter", kEasterRule, 0, kFixed},
    HolidayRow{"palm sunday", kEasterRule, -7, kFixed},
    HolidayRow{"maundy thursday", kEasterRule, -3, kFixed},
    HolidayRow{"ash wednesday", kEasterRule, -46, kFixed},
    HolidayRow{"shrove tuesday", kEasterRule, -47, kFixed},
    HolidayRow{"pentecost", kEasterRule, 49, kFixed},
    HolidayRow{"whit monday", kEasterRule, 50, kFixed},
    HolidayRow{"whit sunday", kEasterRule, 49, kFixed},
    HolidayRow{"holy saturday", kEasterRule, -1, kFixed},
    HolidayRow{"holy thursday", kEasterRule, -3, kFixed},
    HolidayRow{"mardi gras", kEasterRule, -47, kFixed},
    HolidayRow{"ascension day", kEasterRule, 39, kFixed},
    HolidayRow{"black friday", 11, 4, kAfterThursday + 1},
    HolidayRow{"cyber monday", 11, 4, kAfterThursday + 4},
};

}  // namespace

Holidays::Holidays(Vocabulary& vocabulary) {
  all_.reserve(kHolidays.size());
  for (const HolidayRow& row : kHolidays) {
    Holiday holiday;
    std::string_view rest = row.name;
    while (!rest.empty()) {
      const size_t blank = rest.find(' ');
      const std::string_view word = rest.substr(0, blank);
      holiday.words.push_back(word == "'s" ? kUnknownWord : vocabulary.add(word));
      rest.remove_prefix(blank == std::string_view::npos ? rest.size() : blank + 1);
    }
    holiday.month = static_cast<int8_t>(row.month);
    holiday.day = static_cast<int8_t>(row.day);
    holiday.weekday = static_cast<int8_t>(row.weekday);
    all_.push_back(std::move(holiday));
  }
}

std::optional<Day> holiday_in(const Holidays::Holiday& holiday, int year) {
  if (holiday.month == kEasterRule) return Day{easter(year).number + holiday.day};
  if (holiday.weekday < 0) return make_day(year, holiday.month, holiday.day);
  const bool after = holiday.weekday >= kAfterThursday;
  const auto weekday = after ? Weekday::kThursday : static_cast<Weekday>(holiday.weekday);
  const auto day = nth_weekday(weekday, holiday.day, DateRange::month(year, holiday.month));
  if (!day) return std::nullopt;
  return after ? Day{day->begin->number + holiday.weekday - kAfterThursday} : *day->begin;
}

/// The longest holiday's name at `i`; kNoMatch if there is none.
uint32_t DateParser::holiday_name(uint32_t i, const Holidays::Holiday*& found) const {
  uint32_t end = kNoMatch;
  for (const Holidays::Holiday& holiday : holidays_.all()) {
    if (holiday.words.front() != token(i).word) continue;
    uint32_t j = i;
    bool fits = true;
    for (const WordId word : holiday.words) {
      if (word == kUnknownWord) {
        j = possessive(j) ? j + 1 : j;
        continue;
      }
      if (j > i && mark(j, kPeriod) && glued(j)) ++j;
      fits = plain_word(j) && token(j).word == word;
      if (!fits) break;
      ++j;
    }
    if (!fits || j <= end) continue;
    found = &holiday;
    end = j;
  }
  return end;
}

/// A holiday without a year, by "last", "this" or "next", else by the verb.
void DateParser::resolve_holiday(uint32_t i, const Holidays::Holiday& holiday, DateExpr& e) const {
  e.value.relative = true;
  if (!as_of_) return;
  const int this_year = civil(*as_of_).year;
  std::optional<Day> past;
  std::optional<Day> future;
  for (int y = this_year - 1; y <= this_year + 1; ++y) {
    const auto day = holiday_in(holiday, y);
    if (y == this_year && e.shift && *e.shift == 0) past = future = day;
    if (e.shift && *e.shift == 0) continue;
    if (day && *day <= *as_of_) past = day;
    if (day && *day >= *as_of_ && !future) future = day;
  }
  DateTense direction = e.shift ? DateTense::kUnknown : tense(i);
  if (e.shift && *e.shift != 0) direction = *e.shift < 0 ? DateTense::kPast : DateTense::kFuture;
  DateReadings& out = e.value.readings;
  if (past && direction != DateTense::kFuture) append_reading(out, DateRange::day(*past));
  if (future && direction != DateTense::kPast) append_reading(out, DateRange::day(*future));
}

/// A holiday, capitalised, with the year behind it or understood.
uint32_t DateParser::holiday(uint32_t i, DateExpr& e) {
  if (!capital(i)) return kNoMatch;
  const Holidays::Holiday* found = nullptr;
  const uint32_t end = holiday_name(i, found);
  if (found == nullptr) return kNoMatch;
  const bool one_word = found->words.size() == 1;
  if (one_word && plain_word(end) && capital(end) && !all_caps_)
    return kNoMatch;  // "Easter Island"
  DateExpr year_of;
  const uint32_t with_year = year_behind(end, true, year_of);
  if (year_of.value.year <= 0) {
    resolve_holiday(i, *found, e);
    return end;
  }
  const auto day = holiday_in(*found, year_of.value.year);
  e.value.year = year_of.value.year;
  e.value.has_year = true;
  if (day) e.value.readings.push_back(DateRange::day(*day));
  return with_year;
}

}  // namespace factlint
