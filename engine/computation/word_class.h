// A folded English word -> the parts it plays in sums, changes and lists. Data only.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/computation/opposites.h"
#include "engine/computation/stem_table.h"
#include "engine/lexicon/lexicon.h"
#include "engine/value/decimal.h"

namespace factlint::computation {

/// What a word does for the checks, one bit each; a word may do several.
enum WordClass : uint64_t {
  kRiseWord = 1ULL << 0,        ///< rose, increase, up
  kFallWord = 1ULL << 1,        ///< fell, decline, down
  kShiftWord = 1ULL << 2,       ///< change, shift, went, moved: no direction of its own
  kMultipleWord = 1ULL << 3,    ///< doubled, halved, twofold: see multiple_of()
  kBreakWord = 1ULL << 4,       ///< while, but, who: a new statement begins
  kOpenWord = 1ULL << 5,        ///< including, such, notably: the list is a part of the whole
  kOverlapWord = 1ULL << 6,     ///< both, also, whom: parts may share members
  kRestWord = 1ULL << 7,        ///< rest, others, remaining
  kRateWord = 1ULL << 8,        ///< annual, average, per: the percentage is not the plain change
  kComparisonWord = 1ULL << 9,  ///< more, fewer, less, higher, lower, ahead
  kPlusWord = 1ULL << 10,       ///< of these: the upward ones
  kMinusWord = 1ULL << 11,      ///< of these: the downward ones
  kFoundingWord = 1ULL << 12,   ///< founded, established, opened
  kBeginWord = 1ULL << 13,      ///< began, started, opened
  kEndWord = 1ULL << 14,        ///< ended, closed, finished
  kHedgeWord = 1ULL << 15,      ///< about, some, nearly
  kSpeechWord = 1ULL << 16,     ///< said, added, according
  kBeWord = 1ULL << 17,         ///< is, was, were
  kArticleWord = 1ULL << 18,    ///< a, an, the, its
  kPrepositionWord = 1ULL << 19,
  kTimeUnitWord = 1ULL << 20,  ///< days, years, times, percent: not a thing that a list enumerates
  kListNoun = 1ULL << 21,  ///< questions, aims, topics: things of any kind may be listed under them
  kFalseReportWord = 1ULL << 22,  ///< wrongly, mistakenly: the text itself says so
  kEventNoun = 1ULL << 23,        ///< meeting, war, term: something that lasts
  kLastWord = 1ULL << 24,         ///< lasted, ran, reigned
  kEachWord = 1ULL << 25,         ///< each, apiece
  kGroupNoun = 1ULL << 26,        ///< agenda, route, list: a singular that a list may spell out
  kDemographicWord = 1ULL << 27,  ///< women, students: categories that overlap with others
  kPronounWord = 1ULL << 28,
  kModalWord = 1ULL << 29,
  kWhWord = 1ULL << 30,
  kHypotheticalWord = 1ULL << 31,  ///< if, suppose, imagine
  kFormerWord = 1ULL << 32,        ///< former, then, acting: limits a title
  kCarryWord =
      1ULL << 34,  ///< took, brought: a change carries its subject from one figure to another
  kChangedStateWord = 1ULL << 33,  ///< now, later, revised, again: the value may have changed
  kDenominatorWord = 1ULL << 35,   ///< half, third, quarters: see fraction_denominator()
  kSmallNumberWord = 1ULL << 36,   ///< see small_number()
  kDimensionWord = 1ULL << 37,     ///< long, high, wide: behind a length
  kCountingWord = 1ULL << 41,      ///< both, trio: count without a number
  // Forms of verbs that state a lasting or a unique value of their subject, told by lemma.
  kValueVerb = 1ULL << 38,     ///< cost, weigh, last
  kOnceVerb = 1ULL << 39,      ///< sign, open, found, die: happens once to a thing
  kHoldVerb = 1ULL << 40,      ///< hold, seat, employ, have
  kOnceStem = 1ULL << 42,      ///< words that tell of what happens once to a thing, nouns too
  kKinWord = 1ULL << 44,       ///< mother, sons: a second person is told of
  kClockVerb = 1ULL << 45,     ///< starts, left, struck: what happens at a time of day
  kNamingWord = 1ULL << 46,    ///< named, identified: names follow behind "as"
  kOnceEvent = 1ULL << 43,     ///< opening, wedding: nouns of such things, which a date may follow
  kFoundingCue = 1ULL << 47,   ///< signed, set, dates: may begin a founding told in several words
  kOppositeNoun = 1ULL << 48,  ///< rise, fall, approval: takes up what happened, or its opposite
  kHarmWord = 1ULL << 49,      ///< hurt, injured
  kPairWord = 1ULL << 51,    ///< from, to, than: may stand before a figure that another is held to
  kOfficeWord = 1ULL << 52,  ///< president, minister, general
  kPortfolioWord = 1ULL << 53,  ///< finance, defence: before "minister"
  kTitleChangeWord =
      1ULL << 54,  ///< former, became: told beside a person, the title is not the only one
  kOppositeWord = 1ULL << 55,   ///< is in a set of opposites (opposites.h)
  kRankWord = 1ULL << 56,       ///< largest, fewest, winner: which of several is the first or last
  kUnsettledWord = 1ULL << 50,  ///< not, expected, before: the outcome may be another's or none
};

/// What the lexicon says of a word, one bit each.
enum WordPart : uint8_t {
  kNounPart = 1 << 0,
  kPluralPart = 1 << 1,
  kVerbPart = 1 << 2,       ///< auxiliaries and modals, too
  kAuxiliaryPart = 1 << 3,  ///< and modals
  kFinitePart = 1 << 4,     ///< more likely a finite verb than a noun
  kPastPart = 1 << 5,
  kAdjectivePart = 1 << 6,
  kComparativePart = 1 << 7,
};

/// A place among kWordMarks for a word, to tell cheaply that a sentence lacks it.
inline constexpr uint32_t kWordMarks = 1024;
constexpr uint32_t word_mark(std::string_view w) {
  const auto at = [&](size_t i) { return static_cast<uint32_t>(static_cast<unsigned char>(w[i])); };
  if (w.empty()) return 0;
  return (at(0) * 5 + at(w.size() / 2) * 67 + at(w.size() - 1) * 29 +
          static_cast<uint32_t>(w.size()) * 151) %
         kWordMarks;
}

/// Equality that compiles to a comparison of constants where `b` is a literal.
inline bool same_word(std::string_view a, std::string_view b) { return same_text(a, b); }

/// The classes of a folded word, its lemmas' left out; 0 for most words.
uint64_t word_classes(std::string_view folded);

/// Calls `use` with each word of a list that blanks separate.
template <typename Use>
void for_each_word(std::string_view words, Use use) {
  size_t begin = 0;
  while (begin < words.size()) {
    size_t end = words.find(' ', begin);
    if (end == std::string_view::npos) end = words.size();
    use(words.substr(begin, end - begin));
    begin = end + 1;
  }
}

/// Calls `use` with each phrase of a list that bars separate.
template <typename Use>
void for_each_phrase(std::string_view phrases, Use use) {
  size_t begin = 0;
  while (begin < phrases.size()) {
    size_t end = phrases.find('|', begin);
    if (end == std::string_view::npos) end = phrases.size();
    use(phrases.substr(begin, end - begin));
    begin = end + 1;
  }
}

/// The classes of every word of a vocabulary, the verbs by their forms; immutable.
class WordClassTable {
 public:
  WordClassTable(const Vocabulary& vocabulary, const Lexicon& lexicon);
  struct Word {
    uint64_t classes = 0;  ///< WordClass bits
    uint16_t mark = 0;     ///< word_mark()
    uint8_t parts = 0;     ///< WordPart bits
  };
  /// All of a known word; words that came into the vocabulary later have none.
  const Word& of(WordId word) const { return words_[word < words_.size() ? word : kUnknownWord]; }
  uint64_t operator[](WordId word) const { return of(word).classes; }
  const StemTable& stems() const { return stems_; }
  const OppositeTable& opposites() const { return opposites_; }

 private:
  void add_forms(const Vocabulary& vocabulary, const Lexicon& lexicon);

  void add_parts(const Lexicon& lexicon);

  std::vector<Word> words_;
  StemTable stems_;
  OppositeTable opposites_;
};

/// 2 for "doubled", 0.5 for "halved", 3 for "threefold".
std::optional<Decimal> multiple_of(std::string_view folded);
/// Denominator of "third" (3), "quarters" (4), "half" (2); 0 for other words.
int fraction_denominator(std::string_view folded);
/// Small numbers in words: "one" to "twenty"; -1 for other words.
int small_number(std::string_view folded);
/// "eleven" for 11; digits above twelve.
std::string_view small_number_word(int number);

}  // namespace factlint::computation
