// Words that exclude one another when they tell of one thing: "northbound" and "southbound",
// "driest" and "wettest", "Airbus" and "Boeing". By word ids, as stem_table.h.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/lexicon/lexicon.h"

namespace factlint::computation {

class OppositeTable {
 public:
  OppositeTable(const Vocabulary& vocabulary, const Lexicon& lexicon);
  /// Words of the tables that the lexicon lacks ("crewmate").
  static void add_words(Vocabulary& vocabulary);

  struct Entry {
    uint8_t set = 0;  ///< 0: the word is in none
    uint8_t member = 0;
    uint8_t other_set = 0;  ///< "silver" is a medal and a colour
    uint8_t other_member = 0;
    bool thing = false;  ///< tells a thing by itself ("the Boeing"); others stand before a noun
    bool weak = false;   ///< things of each kind stand side by side ("the east", "the German bank")
    bool person = false;     ///< a thing that is a person
    bool attribute = false;  ///< a thing has one of them ("the blue van"), and no fellow beside it
    explicit operator bool() const { return set != 0; }
  };
  /// What a sentence with the word is worth looking at for.
  enum Cue : uint32_t {
    kOutcome = 1U << 0,
    kImplied = 1U << 1,
    kDeed = 1U << 2,
    kKin = 1U << 3,
    kRulesOut = 1U << 4,  ///< may begin what rules something out ("unmarried")
    kRuledOut = 1U << 5,  ///< may be ruled out ("husband")
    kLacks = 1U << 6,     ///< "no", "without"
    kPart = 1U << 7,      ///< what may be lacked ("lift")
    kOnly = 1U << 8,      ///< "only", "sole"
    kSlot = 1U << 9,      ///< is in a set of opposites
    kFamily = 1U << 10,   ///< "child", "sisters", "siblings"
    kDead = 1U << 11,     ///< "died", "late", "injured"
    kSpared = 1U << 12,   ///< "survived", "nobody", "all"
    kFlow = 1U << 13,     ///< "sell", "import": from somebody to somebody
    kFrom = 1U << 14,
    kLeaves = 1U << 15,
    kCourtDeed = 1U << 16,  ///< "prosecuting": what only one in office does
    kCourtTitle = 1U << 17,
    kMinistry = 1U << 18,
    kMinister = 1U << 19,
    kPost = 1U << 20,     ///< "head", "chief": before the noun of a post
    kHeading = 1U << 21,  ///< "southbound", "westerly"
    kCourse = 1U << 22,   ///< what has a heading
    kAbsent = 1U << 23,   ///< "seconded", "moved": what only one who is there does
    kOrder = 1U << 24,    ///< "before", "after"
    kRate = 1U << 25,     ///< "cut", "rise" of what was left alone
    kKept = 1U << 26,     ///< "left", "kept", "held"
    kOneSex = 1U << 27,   ///< "woman", "boy"
    kAway = 1U << 28,     ///< "apologies", "absent"
    kStance = 1U << 30,   ///< one side of a matter (stance_table), or a town
    kStanced = 1U << 31,  ///< the other side
    kPhrasal = 1U << 29,  ///< may tell an outcome with a particle ("turn down", "closed higher")
  };
  uint32_t cues(WordId word) const { return word < cues_.size() ? cues_[word] : 0; }
  Entry of(WordId word) const { return word < entries_.size() ? entries_[word] : Entry(); }

 private:
  void add_cues(const Vocabulary& vocabulary, const Lexicon& lexicon);

  std::vector<Entry> entries_;
  std::vector<uint32_t> cues_;
};

}  // namespace factlint::computation
