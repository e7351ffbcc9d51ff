// Words that exclude one another when they tell of one thing: "northbound" and "southbound",
// "driest" and "wettest", "Airbus" and "Boeing". By word ids, as stem_table.h.
#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>
#include <unordered_map>
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
  enum Cue : uint64_t {
    kOutcome = 1ULL << 0,
    kImplied = 1ULL << 1,
    kDeed = 1ULL << 2,
    kKin = 1ULL << 3,
    kRulesOut = 1ULL << 4,  ///< may begin what rules something out ("unmarried")
    kRuledOut = 1ULL << 5,  ///< may be ruled out ("husband")
    kLacks = 1ULL << 6,     ///< "no", "without"
    kPart = 1ULL << 7,      ///< what may be lacked ("lift")
    kOnly = 1ULL << 8,      ///< "only", "sole"
    kSlot = 1ULL << 9,      ///< is in a set of opposites
    kFamily = 1ULL << 10,   ///< "child", "sisters", "siblings"
    kDead = 1ULL << 11,     ///< "died", "late", "injured"
    kSpared = 1ULL << 12,   ///< "survived", "nobody", "all"
    kFlow = 1ULL << 13,     ///< "sell", "import": from somebody to somebody
    kFrom = 1ULL << 14,
    kLeaves = 1ULL << 15,
    kCourtDeed = 1ULL << 16,  ///< "prosecuting": what only one in office does
    kCourtTitle = 1ULL << 17,
    kMinistry = 1ULL << 18,
    kMinister = 1ULL << 19,
    kPost = 1ULL << 20,      ///< "head", "chief": before the noun of a post
    kHeading = 1ULL << 21,   ///< "southbound", "westerly"
    kCourse = 1ULL << 22,    ///< what has a heading
    kAbsent = 1ULL << 23,    ///< "seconded", "moved": what only one who is there does
    kOrder = 1ULL << 24,     ///< "before", "after"
    kRate = 1ULL << 25,      ///< "cut", "rise" of what was left alone
    kKept = 1ULL << 26,      ///< "left", "kept", "held"
    kOneSex = 1ULL << 27,    ///< "woman", "boy"
    kAway = 1ULL << 28,      ///< "apologies", "absent"
    kPhrasal = 1ULL << 29,   ///< may tell an outcome with a particle ("turn down", "closed higher")
    kStance = 1ULL << 30,    ///< one side of a matter (stance_table)
    kStanced = 1ULL << 31,   ///< the other side
    kTown = 1ULL << 32,      ///< "Porto"
    kRuling = 1ULL << 33,    ///< "ruled", "discounted": a cause may be ruled out
    kBlame = 1ULL << 34,     ///< "blame", "caused"
    kOffice = 1ULL << 36,    ///< "captain", "deputy": of a post
    kBefallen = 1ULL << 38,  ///< "rescued", "trapped": what befell people
    kReversal = 1ULL << 35,  ///< "approval", "fall": may take up what happened as its opposite
    kWhen = 1ULL << 39,      ///< verbs of a day ("starts", "closes") in a clause
    kTitle = 1ULL << 40,     ///< "Sir", "Inspector": before a name
    kParty = 1ULL << 41,     ///< "Labour", "Green"
    kElder = 1ULL << 42,     ///< "elder", "younger"
    kTrader = 1ULL << 43,    ///< "purchaser", "seller"
    kSplit = 1ULL << 44,     ///< "vote", "result", "majority"
    kTreated = 1ULL << 45,   ///< what is told of who was hurt ("treated", "hospital", "broken")
    kBound = 1ULL << 46,     ///< "heading", "going" before a direction
    kUnder = 1ULL << 47,     ///< "deputy", "assistant": below a post
    kEvery = 1ULL << 49,     ///< "every", "all", "none": may begin what holds for all
    kFate = 1ULL << 48,      ///< "killed", "arrests", "jobs": what counts of people are told of
  };
  uint64_t cues(WordId word) const { return word < cues_.size() ? cues_[word] : 0; }
  /// The rows of the table of stances of which a phrase may hold the word as its rarest one.
  struct StanceRows {
    std::bitset<128> earlier;
    std::bitset<128> later;
  };
  /// nullptr for words of none.
  const StanceRows* stance_rows(WordId word) const {
    const auto found = stance_rows_.find(word);
    return found == stance_rows_.end() ? nullptr : &found->second;
  }
  Entry of(WordId word) const { return word < entries_.size() ? entries_[word] : Entry(); }

 private:
  void add_cues(const Vocabulary& vocabulary, const Lexicon& lexicon);

  std::vector<Entry> entries_;
  std::vector<uint64_t> cues_;
  std::unordered_map<WordId, StanceRows> stance_rows_;
};

}  // namespace factlint::computation
