// Words of dates -> their part in a date: months, weekdays, numbers, units, directions,
// prepositions.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/document/token.h"
#include "engine/lexicon/vocabulary.h"

namespace factlint {

/// What a word does in a date. A word has one part; kNone is every other word.
enum class DatePart : uint8_t {
  kNone,
  kMonth,    ///< value 1..12
  kWeekday,  ///< value 0..6
  kDigit,    ///< one .. nine
  kTeen,     ///< ten .. nineteen
  kTens,     ///< twenty .. ninety
  kHundred,
  kThousand,
  kOrdinal,        ///< first .. nineteenth, twentieth, thirtieth
  kSuffix,         ///< st, nd, rd, th
  kUnit,           ///< value: a DateUnit
  kShift,          ///< last -1, this 0, next +1
  kStage,          ///< value: a DateStage (early, mid, late; beginning, middle, end)
  kStageOfNow,     ///< earlier -1, later +1 ("earlier this month")
  kSeason,         ///< spring 0, summer 1, autumn 2, winter 3
  kNamedDay,       ///< yesterday -1, today 0, tomorrow +1
  kDecade,         ///< twenties 20 .. nineties 90, noughties 0
  kHoliday,        ///< first word of a holiday's name
  kQuarterLetter,  ///< q
  kHalfLetter,     ///< h
  kFiscal,         ///< fiscal, financial
  kFiscalYear,     ///< fy
  kVagueCount,     ///< few, several, couple
  kArticle,        ///< the 0, a and an 1
  kDeterminer,     ///< its, his, their: "its 2022 report"
  kOf,
  kIn,
  kOn,
  kAt,
  kFor,
  kDuring,
  kBy,
  kFrom,
  kWithin,
  kTo,        ///< to, through
  kUntil,     ///< until, till
  kSince,     ///< since
  kStarting,  ///< starting, beginning (as a participle "starting on 4 May")
  kBefore,
  kAfter,
  kPrior,
  kBetween,
  kAnd,
  kOr,
  kAbout,
  kThan,
  kAs,
  kNo,
  kAgo,
  kHence,
  kNow,
  kEvery,
  kEra,
  kClockWord,
  kFuture,       ///< will, shall, scheduled: what follows lies ahead
  kPast,         ///< was, said, went: what follows lies behind
  kEitherTense,  ///< would, could, may: no clue
  kFunction,     ///< is, with, when: ends the noun phrase before it
  kCounted,      ///< people, points, percent: a number before it is a count
};

enum class DateUnit : uint8_t {
  kDay,
  kWeek,
  kFortnight,
  kWeekend,
  kMonth,
  kQuarter,
  kHalf,
  kYear,
  kDecade,
  kCentury,
};

enum class DateStage : uint8_t { kEarly, kMiddle, kLate, kStart, kEnd, kRest };

enum DateWordFlag : uint8_t {
  kShort = 1 << 0,       ///< an abbreviation ("Oct", "Mon"): its dot belongs to it
  kPluralForm = 1 << 1,  ///< "Mondays", "years"
  kHomonym = 1 << 2,     ///< also an everyday word or a name: "may", "march", "sun"
  kAnaphora = 1 << 3,    ///< "following", "previous": counted from something told before
  kOpens = 1 << 4,       ///< may open a date, so the finder looks here
};

struct alignas(4) DateWord {
  DatePart part = DatePart::kNone;
  int8_t value = 0;
  uint8_t flags = 0;
};

/// Per word its DateWord. Words that the vocabulary got later are kNone.
class DateWords {
 public:
  explicit DateWords(Vocabulary& vocabulary);

  DateWord at(WordId word) const { return word < table_.size() ? table_[word] : DateWord{}; }
  bool opens(WordId word) const { return word < table_.size() && (table_[word].flags & kOpens); }

 private:
  void add(Vocabulary& vocabulary, std::string_view words, DatePart part, int value,
           unsigned flags);
  void add_calendar(Vocabulary& vocabulary);
  void add_numbers(Vocabulary& vocabulary);
  void add_relations(Vocabulary& vocabulary);
  void add_prepositions(Vocabulary& vocabulary);
  void add_tenses(Vocabulary& vocabulary);

  std::vector<DateWord> table_;
};

}  // namespace factlint
