// The table of date words. Homonyms ("may", "sun", "second") are marked here and settled in the
// grammar.
#include "engine/mention/date_words.h"

namespace factlint {

namespace {

constexpr unsigned kNoFlags = 0;

int unit(DateUnit u) { return static_cast<int>(u); }
int stage(DateStage s) { return static_cast<int>(s); }

}  // namespace

DateWords::DateWords(Vocabulary& vocabulary) {
  add_calendar(vocabulary);
  add_numbers(vocabulary);
  add_relations(vocabulary);
  add_prepositions(vocabulary);
  add_tenses(vocabulary);
}

/// Adds every blank-separated word of `words`; the first entry of a word holds.
void DateWords::add(Vocabulary& vocabulary, std::string_view words, DatePart part, int value,
                    unsigned flags) {
  while (!words.empty()) {
    const size_t blank = words.find(' ');
    const WordId word = vocabulary.add(words.substr(0, blank));
    if (word >= table_.size()) table_.resize(word + 1);
    if (table_[word].part == DatePart::kNone) {
      table_[word] = {part, static_cast<int8_t>(value), static_cast<uint8_t>(flags)};
    }
    words.remove_prefix(blank == std::string_view::npos ? words.size() : blank + 1);
  }
}

void DateWords::add_calendar(Vocabulary& v) {
  constexpr const char* kMonths[] = {"january",   "february", "march",    "april",
                                     "may",       "june",     "july",     "august",
                                     "september", "october",  "november", "december"};
  constexpr const char* kShortMonths[] = {"jan", "feb", "mar",      "apr", "",    "jun",
                                          "jul", "aug", "sep sept", "oct", "nov", "dec"};
  for (int m = 1; m <= 12; ++m) {
    const unsigned homonym =
        m == 3 || m == 4 || m == 5 || m == 6 || m == 8 ? static_cast<unsigned>(kHomonym) : kNoFlags;
    add(v, kMonths[m - 1], DatePart::kMonth, m, kOpens | homonym);
    add(v, kShortMonths[m - 1], DatePart::kMonth, m, kOpens | kShort | kHomonym);
  }
  constexpr const char* kDays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                   "friday", "saturday", "sunday"};
  constexpr const char* kPluralDays[] = {"mondays", "tuesdays",  "wednesdays", "thursdays",
                                         "fridays", "saturdays", "sundays"};
  constexpr const char* kShortDays[] = {"mon", "tue tues", "wed", "thu thur thurs",
                                        "fri", "sat",      "sun"};
  for (int d = 0; d < 7; ++d) {
    add(v, kDays[d], DatePart::kWeekday, d, kOpens);
    add(v, kPluralDays[d], DatePart::kWeekday, d, kOpens | kPluralForm);
    add(v, kShortDays[d], DatePart::kWeekday, d, kOpens | kShort | kHomonym);
  }
  add(v, "spring springtime", DatePart::kSeason, 0, kOpens | kHomonym);
  add(v, "summer summertime", DatePart::kSeason, 1, kOpens);
  add(v, "autumn", DatePart::kSeason, 2, kOpens);
  add(v, "fall", DatePart::kSeason, 2, kOpens | kHomonym);
  add(v, "winter wintertime", DatePart::kSeason, 3, kOpens);
  add(v,
      "christmas xmas boxing new valentine valentines halloween hallowe'en labour labor "
      "international earth veterans thanksgiving easter good saint memorial mother mothers "
      "father fathers martin mlk columbus presidents president groundhog black cyber palm ash "
      "maundy shrove pentecost whit epiphany juneteenth remembrance armistice all australia anzac "
      "cinco canada bastille guy mardi ascension holy",
      DatePart::kHoliday, 0, kOpens);
}

void DateWords::add_numbers(Vocabulary& v) {
  constexpr const char* kSmall[] = {"one", "two",   "three", "four", "five",
                                    "six", "seven", "eight", "nine"};
  for (int n = 1; n <= 9; ++n) add(v, kSmall[n - 1], DatePart::kDigit, n, kOpens);
  constexpr const char* kTeens[] = {"ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  for (int n = 10; n <= 19; ++n) add(v, kTeens[n - 10], DatePart::kTeen, n, kOpens);
  constexpr const char* kTens[] = {"twenty", "thirty",  "forty",  "fifty",
                                   "sixty",  "seventy", "eighty", "ninety"};
  constexpr const char* kDecades[] = {"twenties", "thirties",  "forties",  "fifties",
                                      "sixties",  "seventies", "eighties", "nineties"};
  for (int n = 2; n <= 9; ++n) {
    add(v, kTens[n - 2], DatePart::kTens, n * 10, kOpens);
    add(v, kDecades[n - 2], DatePart::kDecade, n * 10, kOpens);
  }
  add(v, "noughties naughties aughts", DatePart::kDecade, 0, kOpens);
  add(v, "tens", DatePart::kDecade, 10, kNoFlags);
  add(v, "hundred", DatePart::kHundred, 0, kNoFlags);
  add(v, "thousand", DatePart::kThousand, 0, kNoFlags);
  constexpr const char* kOrdinals[] = {"first",       "second",     "third",      "fourth",
                                       "fifth",       "sixth",      "seventh",    "eighth",
                                       "ninth",       "tenth",      "eleventh",   "twelfth",
                                       "thirteenth",  "fourteenth", "fifteenth",  "sixteenth",
                                       "seventeenth", "eighteenth", "nineteenth", "twentieth"};
  for (int n = 1; n <= 20; ++n) add(v, kOrdinals[n - 1], DatePart::kOrdinal, n, kOpens);
  add(v, "thirtieth", DatePart::kOrdinal, 30, kOpens);
  add(v, "th nd rd", DatePart::kSuffix, 0, kNoFlags);
  add(v, "st", DatePart::kSuffix, 0, kOpens);  // also opens "St. Patrick's Day"
  add(v, "couple", DatePart::kVagueCount, 2, kOpens);
  add(v, "few several", DatePart::kVagueCount, 3, kOpens);
}

void DateWords::add_relations(Vocabulary& v) {
  struct UnitWord {
    const char* singular;
    const char* plural;
    DateUnit unit;
  };
  constexpr UnitWord kUnits[] = {{"day", "days", DateUnit::kDay},
                                 {"week wk", "weeks wks", DateUnit::kWeek},
                                 {"fortnight", "fortnights", DateUnit::kFortnight},
                                 {"weekend", "weekends", DateUnit::kWeekend},
                                 {"month", "months", DateUnit::kMonth},
                                 {"quarter", "quarters", DateUnit::kQuarter},
                                 {"half", "halves", DateUnit::kHalf},
                                 {"year yr", "years yrs", DateUnit::kYear},
                                 {"decade", "decades", DateUnit::kDecade},
                                 {"century", "centuries", DateUnit::kCentury}};
  for (const UnitWord& u : kUnits) {
    add(v, u.singular, DatePart::kUnit, unit(u.unit), kOpens);
    add(v, u.plural, DatePart::kUnit, unit(u.unit), kPluralForm);
  }
  add(v, "last", DatePart::kShift, -1, kOpens);
  add(v, "past", DatePart::kShift, -1, kOpens);
  add(v, "previous preceding", DatePart::kShift, -1, kOpens | kAnaphora);
  add(v, "this current", DatePart::kShift, 0, kOpens);
  add(v, "next coming upcoming", DatePart::kShift, 1, kOpens);
  add(v, "following subsequent", DatePart::kShift, 1, kOpens | kAnaphora);
  add(v, "early", DatePart::kStage, stage(DateStage::kEarly), kOpens);
  add(v, "mid middle", DatePart::kStage, stage(DateStage::kMiddle), kOpens);
  add(v, "late", DatePart::kStage, stage(DateStage::kLate), kOpens);
  add(v, "start beginning outset", DatePart::kStage, stage(DateStage::kStart), kOpens);
  add(v, "end close", DatePart::kStage, stage(DateStage::kEnd), kOpens);
  add(v, "rest remainder", DatePart::kStage, stage(DateStage::kRest), kOpens);
  add(v, "earlier", DatePart::kStageOfNow, -1, kOpens);
  add(v, "later", DatePart::kStageOfNow, 1, kOpens);
  add(v, "yesterday", DatePart::kNamedDay, -1, kOpens);
  add(v, "today tonight", DatePart::kNamedDay, 0, kOpens);
  add(v, "tomorrow", DatePart::kNamedDay, 1, kOpens);
  add(v, "ago", DatePart::kAgo, 0, kNoFlags);
  add(v, "hence", DatePart::kHence, 0, kNoFlags);
  add(v, "now", DatePart::kNow, 0, kNoFlags);
  add(v, "every each", DatePart::kEvery, 0, kOpens);
  add(v, "q", DatePart::kQuarterLetter, 0, kOpens);
  add(v, "h", DatePart::kHalfLetter, 0, kOpens);
  add(v, "fiscal financial school academic", DatePart::kFiscal, 0, kOpens);
  add(v, "calendar", DatePart::kFiscal, 1, kOpens);
  add(v, "fy", DatePart::kFiscalYear, 0, kOpens);
  add(v, "bc bce b.c. b.c.e.", DatePart::kEra, -1, kNoFlags);
  add(v, "ad ce a.d. c.e.", DatePart::kEra, 1, kNoFlags);
}

void DateWords::add_prepositions(Vocabulary& v) {
  add(v, "the", DatePart::kArticle, 0, kNoFlags);
  add(v, "a an", DatePart::kArticle, 1, kOpens);
  add(v, "its his her their our my your", DatePart::kDeterminer, 0, kNoFlags);
  add(v, "of", DatePart::kOf, 0, kNoFlags);
  add(v, "in", DatePart::kIn, 0, kOpens);
  add(v, "on", DatePart::kOn, 0, kNoFlags);
  add(v, "at", DatePart::kAt, 0, kNoFlags);
  add(v, "for", DatePart::kFor, 0, kNoFlags);
  add(v, "during throughout over", DatePart::kDuring, 0, kNoFlags);
  add(v, "by", DatePart::kBy, 0, kNoFlags);
  add(v, "from", DatePart::kFrom, 0, kNoFlags);
  add(v, "within", DatePart::kWithin, 0, kOpens);
  add(v, "to through thru", DatePart::kTo, 0, kNoFlags);
  add(v, "until till 'til til", DatePart::kUntil, 0, kNoFlags);
  add(v, "since", DatePart::kSince, 0, kNoFlags);
  add(v, "starting effective", DatePart::kStarting, 0, kNoFlags);
  add(v, "before", DatePart::kBefore, 0, kNoFlags);
  add(v, "after", DatePart::kAfter, 0, kNoFlags);
  add(v, "prior", DatePart::kPrior, 0, kNoFlags);
  add(v, "between", DatePart::kBetween, 0, kNoFlags);
  add(v, "and", DatePart::kAnd, 0, kNoFlags);
  add(v, "or", DatePart::kOr, 0, kNoFlags);
  add(v, "about around circa approximately roughly ca", DatePart::kAbout, 0, kNoFlags);
  add(v, "than", DatePart::kThan, 0, kNoFlags);
  add(v, "as", DatePart::kAs, 0, kNoFlags);
  add(v, "no", DatePart::kNo, 0, kNoFlags);
  add(v, "am pm a.m. p.m. o'clock", DatePart::kClockWord, 0, kNoFlags);
}

void DateWords::add_tenses(Vocabulary& v) {
  add(v,
      "will shall 'll wo scheduled slated due plans planned plan expects expected intends intend "
      "going forthcoming ahead",
      DatePart::kFuture, 0, kNoFlags);
  add(v,
      "was were had did said told went came took gave made met held saw became began won lost "
      "fell rose grew left led sent spoke broke found got kept put ran sold wrote built bought "
      "brought fought thought died flew knew paid read rode shot sank sat stood struck swore "
      "threw wore hit cut quit been",
      DatePart::kPast, 0, kNoFlags);
  add(v, "would could should might must can", DatePart::kEitherTense, 0, kNoFlags);
  add(v,
      "is are am has have with when where while but that which who if because although though not "
      "so then also do does without against amid into onto under near",
      DatePart::kFunction, 0, kNoFlags);
  add(v,
      "people points percent per cent million billion trillion dollars euros pounds rubles "
      "roubles men women children troops soldiers kilometers kilometres km meters metres miles "
      "tons tonnes barrels votes seats words pages times hours minutes seconds members "
      "mm cm kg mg lb lbs oz ml mph kph kw mw gw degrees millimetres millimeters centimetres "
      "centimeters kilos kilograms grams litres liters inches feet points runs goals games",
      DatePart::kCounted, 0, kNoFlags);
}

}  // namespace factlint
