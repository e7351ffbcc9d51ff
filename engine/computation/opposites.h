// Words that exclude one another when they tell of one thing: "northbound" and "southbound",
// "driest" and "wettest", "Airbus" and "Boeing". By word ids, as stem_table.h.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/lexicon/lexicon.h"

namespace factlint::computation {

/// Where one of the cues holds, there is none of what the other words name.
struct Exclusion {
  std::string_view cues;
  std::string_view things;
};
std::span<const Exclusion> exclusions();

class OppositeTable {
 public:
  OppositeTable(const Vocabulary& vocabulary, const Lexicon& lexicon);

  struct Entry {
    uint8_t set = 0;  ///< 0: the word is in none
    uint8_t member = 0;
    bool thing = false;  ///< tells a thing by itself ("the Boeing"); others stand before a noun
    bool weak = false;   ///< things of each kind stand side by side ("the east", "the German bank")
    bool person = false;  ///< a thing that is a person
    explicit operator bool() const { return set != 0; }
  };
  /// What a sentence with the word is worth looking at for.
  enum Cue : uint8_t { kOutcome = 1, kImplied = 2, kDeed = 4, kKin = 8 };
  uint8_t cues(WordId word) const { return word < cues_.size() ? cues_[word] : 0; }
  Entry of(WordId word) const { return word < entries_.size() ? entries_[word] : Entry(); }

 private:
  void add_cues(const Vocabulary& vocabulary, const Lexicon& lexicon);

  std::vector<Entry> entries_;
  std::vector<uint8_t> cues_;
};

}  // namespace factlint::computation
