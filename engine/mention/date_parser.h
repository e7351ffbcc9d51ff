// The grammar of dates over tokens: one expression at a token, with its readings.
//
// DateParser reads left to right from a given token and never looks further than a fixed number of
// tokens, so a document costs linear time. Its functions return the end of what they read, or
// kNoMatch. Its parts: date_parser.cc (tokens, dispatch, resolution), date_number.cc (numbers,
// years), date_calendar.cc (day, month, year in words), date_numeric.cc (in digits), date_period.cc
// (quarters, stages, n-th units), date_offset.cc (relative dates), date_span.cc (ranges and
// prepositions), date_holiday.cc.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/document/document.h"
#include "engine/document/sentence.h"
#include "engine/document/token.h"
#include "engine/mention/date_words.h"
#include "engine/mention/mention.h"
#include "engine/mention/relative_date.h"

namespace factlint {

/// A date as the grammar reads it, before it becomes a mention.
struct DateExpr {
  enum class Kind : uint8_t {
    kFixed,       ///< `value.readings` are done
    kCalendar,    ///< year, month, day as written
    kWeekday,     ///< a weekday alone
    kDayOfMonth,  ///< "the 18th", "Friday the 21st"
  };
  Kind kind = Kind::kFixed;
  uint32_t begin = 0;
  uint32_t end = 0;
  Temporal value;
  std::optional<int> shift;       ///< "last October" = -1
  std::optional<int> year_shift;  ///< "in March last year" = -1
  bool day_month_open = false;    ///< 03/04/2025: the other order is a reading too
  bool period = false;            ///< told as a period, whatever its precision
  bool at_start = false;          ///< "the beginning of May": before it means before May
  bool at_end = false;            ///< "the end of May": after it means after May

  /// Takes over what the longer period `whole` says of its year and of how it was found.
  void inherit(const DateExpr& whole);
};

/// Appends what `make` gives for each reading of `whole`; readings it refuses are left out.
template <typename Make>
void each_reading(const DateExpr& whole, DateExpr& e, Make make) {
  for (const DateRange& reading : whole.value.readings) {
    const std::optional<DateRange> part = make(reading);
    if (part) e.value.readings.push_back(*part);
  }
}

/// The names of holidays, as token patterns in the vocabulary's ids.
class Holidays {
 public:
  explicit Holidays(Vocabulary& vocabulary);

  struct Holiday {
    std::vector<WordId> words;  ///< kUnknownWord stands for an optional possessive
    int8_t month = 0;           ///< fixed: month and day; weekday rule: month and n-th; Easter: 0
    int8_t day = 0;             ///< fixed: day; rule: n; Easter: days after Easter Sunday
    int8_t weekday = -1;        ///< rule: the weekday; -1 for fixed days
  };
  const std::vector<Holiday>& all() const { return all_; }

 private:
  std::vector<Holiday> all_;
};

/// The day of a holiday in a year.
std::optional<Day> holiday_in(const Holidays::Holiday& holiday, int year);

class DateParser {
 public:
  static constexpr uint32_t kNoMatch = 0;
  /// How deep "the end of the first week of ..." may nest.
  static constexpr int kMaxDepth = 4;

  DateParser(const Document& document, const Tokens& tokens, const DateWords& words,
             const Holidays& holidays, std::optional<Day> as_of);

  /// Reading is bound to this sentence from now on. A year told in the block so far may hold for
  /// dates without one.
  void enter(const Sentence& sentence);
  /// The longest date that starts at token `i`, ranges included, resolved, its left words taken in.
  bool parse(uint32_t i, Mention& mention, Temporal& value);

 private:
  // Tokens.
  bool in(uint32_t i) const { return i >= first_ && i < last_; }
  const Token& token(uint32_t i) const { return tokens_[i]; }
  DateWord word(uint32_t i) const {
    if (!in(i) || token(i).kind != TokenKind::kWord) return {};
    return words_.at(token(i).word);
  }
  DatePart part(uint32_t i) const { return word(i).part; }
  bool may_begin(uint32_t i) const;
  bool is(uint32_t i, DatePart p) const { return part(i) == p; }
  bool is_unit(uint32_t i, DateUnit unit) const;
  bool mark(uint32_t i, MarkClass c) const {
    return in(i) && token(i).kind == TokenKind::kMark && token(i).mark_class == c;
  }
  bool any_dash(uint32_t i) const { return mark(i, kHyphen) || mark(i, kDash); }
  bool glued(uint32_t i) const { return in(i) && token(i).is(kGlued); }
  bool plain_word(uint32_t i) const;
  bool capital(uint32_t i) const;
  bool possessive(uint32_t i) const { return in(i) && token(i).kind == TokenKind::kPossessive; }
  bool ends_clause(uint32_t i) const;
  std::string_view text(uint32_t i) const { return document_.view(token(i).range()); }
  bool text_is(uint32_t i, std::string_view lower) const;
  uint32_t skip(uint32_t i, DatePart p) const { return is(i, p) ? i + 1 : i; }
  uint32_t skip_mark(uint32_t i, MarkClass c) const { return mark(i, c) ? i + 1 : i; }

  // Numbers (date_number.cc).
  int digits(uint32_t i, int* length) const;
  int read_number(uint32_t i, int& length) const;
  uint32_t ordinal(uint32_t i, int& n) const;
  uint32_t cardinal(uint32_t i, int& n) const;
  uint32_t day_number(uint32_t i, int& day, bool& is_ordinal) const;
  uint32_t year(uint32_t i, int& y) const;
  uint32_t year_in_words(uint32_t i, int& y) const;
  uint32_t short_year(uint32_t i, int& y) const;
  uint32_t era(uint32_t i, int& y) const;
  bool counts_something(uint32_t i) const;
  bool stands_off(uint32_t i) const;
  uint32_t apostrophe_year(uint32_t i, DateExpr& e) const;
  uint32_t bare_year(uint32_t i, DateExpr& e) const;
  bool year_is_likely(uint32_t i, int y) const;
  bool year_is_led(uint32_t i, int y, bool& decided) const;
  bool year_opens(uint32_t i, int y) const;
  bool year_is_told(uint32_t i) const;
  bool told_with_year(uint32_t before) const;

  // Day, month and year in words (date_calendar.cc).
  uint32_t month_name(uint32_t i, int& month) const;
  uint32_t calendar(uint32_t i, DateExpr& e) const;
  uint32_t day_first(uint32_t i, DateExpr& e) const;
  uint32_t month_first(uint32_t i, DateExpr& e) const;
  uint32_t year_first(uint32_t i, DateExpr& e) const;
  uint32_t year_behind(uint32_t i, bool after_day, DateExpr& e) const;
  uint32_t month_alone(uint32_t i, uint32_t end) const;
  uint32_t weekday_first(uint32_t i, DateExpr& e);
  uint32_t weekday_alone(uint32_t i, DateExpr& e) const;
  void weekday_behind(DateExpr& e) const;
  uint32_t day_alone(uint32_t i, DateExpr& e) const;
  uint32_t dated(uint32_t i, DateExpr& e);
  bool month_is_meant(uint32_t i) const;
  bool day_of_month_fits(uint32_t month_at, uint32_t day_end) const;

  // In digits (date_numeric.cc).
  struct Digits {
    int value[3] = {};
    int length[3] = {};
    int count = 0;
    char separator = 0;
    uint32_t end = 0;
  };
  bool read_digits(uint32_t i, Digits& out) const;
  bool dotted_digits(uint32_t i, Digits& out) const;
  bool stands_alone(uint32_t i, const Digits& d) const;
  uint32_t numeric(uint32_t i, DateExpr& e);
  uint32_t numeric_three(const Digits& d, DateExpr& e);
  uint32_t numeric_two(uint32_t i, const Digits& d, DateExpr& e);
  uint32_t compact(uint32_t i, DateExpr& e) const;
  void set_day_month(int a, int b, int y, DateExpr& e);
  bool pair_is_meant(uint32_t i, const Digits& d) const;
  void decide_order();

  // Periods (date_period.cc).
  uint32_t decade(uint32_t i, DateExpr& e) const;
  uint32_t quarter(uint32_t i, DateExpr& e);
  uint32_t half_or_quarter_of(uint32_t i, int months, int n, DateExpr& e);
  void resolve_block(uint32_t i, int first_month, int months, Precision precision,
                     DateExpr& e) const;
  uint32_t nth(uint32_t i, DateExpr& e);
  uint32_t centuries(uint32_t i, int n, DateExpr& e) const;
  uint32_t nth_of(uint32_t i, int n, DateExpr& e);
  uint32_t first_few_of(uint32_t i, int n, DateExpr& e);
  uint32_t stage(uint32_t i, DateExpr& e);
  uint32_t stage_of_now(uint32_t i, DateExpr& e);
  uint32_t season(uint32_t i, DateExpr& e);
  void resolve_season(uint32_t i, int season, DateExpr& e) const;
  uint32_t unit_end(uint32_t i, DateExpr& e);
  uint32_t unit_to_date(uint32_t i, DateExpr& e) const;
  uint32_t unit_named(uint32_t i, DateExpr& e);
  uint32_t week_named(uint32_t i, DateExpr& e);
  uint32_t fiscal(uint32_t i, DateExpr& e) const;
  uint32_t container(uint32_t i, DateExpr& e);
  uint32_t holiday(uint32_t i, DateExpr& e);
  uint32_t holiday_name(uint32_t i, const Holidays::Holiday*& found) const;
  void resolve_holiday(uint32_t i, const Holidays::Holiday& holiday, DateExpr& e) const;

  // Relative dates (date_offset.cc).
  struct Length {
    DateUnit unit = DateUnit::kDay;
    double count = 0;
  };
  uint32_t length(uint32_t i, std::vector<Length>& out) const;
  uint32_t count_word(uint32_t i, int& n) const;
  uint32_t offset(uint32_t i, DateExpr& e);
  uint32_t ago_exactly(uint32_t i, const std::vector<Length>& lengths, DateExpr& e) const;
  uint32_t offset_from(uint32_t i, const std::vector<Length>& lengths, int sign, DateExpr& e);
  uint32_t in_length(uint32_t i, DateExpr& e);
  bool scheduled(uint32_t i) const;
  uint32_t shifted(uint32_t i, DateExpr& e);
  uint32_t shifted_unit(uint32_t i, int step, bool anaphoric, DateExpr& e);
  uint32_t shifted_count(uint32_t i, int step, DateExpr& e);
  uint32_t named_day(uint32_t i, DateExpr& e) const;
  std::optional<Day> moved_week(const std::vector<Length>& lengths, int sign) const;
  void set_weekday_of_week(uint32_t weekday_at, std::optional<Day> monday, DateExpr& e) const;
  uint32_t counted_weekday(uint32_t i, int n, DateExpr& e) const;
  uint32_t weekday_with_offset(uint32_t i, DateExpr& e) const;
  uint32_t weekday_of_week(uint32_t i, DateExpr& e);
  uint32_t every(uint32_t i, DateExpr& e) const;
  Day moved(Day day, const std::vector<Length>& lengths, int sign) const;
  void set_offset(const std::vector<Length>& lengths, int sign, DateExpr& e) const;

  // Ranges (date_span.cc) and what stands around a date (date_bound.cc).
  uint32_t connector(uint32_t i, uint32_t begin) const;
  bool between_stands_before(uint32_t i) const;
  uint32_t year_span(uint32_t i, DateExpr& e) const;
  bool span_counts(uint32_t i, uint32_t end) const;
  bool counted_span(uint32_t i) const;
  uint32_t day_list(uint32_t i, DateExpr& e);
  uint32_t day_span(uint32_t i, DateExpr& e);
  uint32_t days_of_month(uint32_t month_at, int first, int last, DateExpr& e);
  uint32_t day_behind(const DateExpr& from, uint32_t i, DateExpr& to) const;
  bool extend_by_day(DateExpr& e);
  void extend(DateExpr& e);
  bool join(DateExpr& from, DateExpr& to);
  void share_year(DateExpr& from, const DateExpr& to) const;
  DateReadings first_after(const DateExpr& to, Day base) const;
  void borrow_year(DateExpr& e);
  void take_left_words(DateExpr& e, Mention& mention);
  uint32_t take_hedge(uint32_t before, DateExpr& e) const;
  void take_right_words(DateExpr& e) const;

  // Dispatch and resolution (date_parser.cc).
  uint32_t point(uint32_t i, DateExpr& e);
  uint32_t point_at_number(uint32_t i, DateExpr& e);
  uint32_t point_at_word(uint32_t i, DateExpr& e);
  uint32_t point_at_number_word(uint32_t i, DateExpr& e);
  template <typename Reader>
  uint32_t attempt(Reader reader, uint32_t i, DateExpr& e);
  void resolve(DateExpr& e);
  void resolve_calendar(DateExpr& e);
  void resolve_yearless(DateExpr& e);
  void add_told_year(DateExpr& e) const;
  DateTense tense(uint32_t i) const;
  DateTense tense_clue(uint32_t i, DatePart p) const;
  MentionType type_of(const DateExpr& e) const;

  const Document& document_;
  const Tokens& tokens_;
  const DateWords& words_;
  const Holidays& holidays_;
  std::optional<Day> as_of_;
  uint32_t first_ = 0;
  uint32_t last_ = 0;
  bool all_caps_ = false;
  int depth_ = 0;
  bool in_container_ = false;
  uint32_t block_ = 0;
  int told_year_ = 0;                         ///< the latest year written in this block; 0 = none
  bool told_here_ = false;                    ///< and it was written in this sentence
  mutable uint32_t digits_at_ = 0xffffffffU;  ///< the number token read last
  mutable int digits_ = -1;
  mutable int digits_length_ = 0;
  enum class Order : uint8_t { kUnasked, kOpen, kDayFirst, kMonthFirst } order_ = Order::kUnasked;
};

}  // namespace factlint
