// Which words tell the same thing ("kill", "die", "victim"), and which have no content; by their
// ids, so that no text is compared.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/lexicon/vocabulary.h"

namespace factlint::computation {

class StemTable {
 public:
  explicit StemTable(const Vocabulary& vocabulary);
  /// Words of the classes that the lexicon lacks ("joblessness").
  static void add_words(Vocabulary& vocabulary);
  /// The name of the class that `word` is in; empty for words in none.
  std::string_view stem_class(WordId word) const;
  /// `text` (whose id is `word`) has no content of its own ("have", "such").
  bool stemless(WordId word, std::string_view text) const;

 private:
  static constexpr uint8_t kStemlessEntry = 0x80;
  static constexpr uint8_t kClassEntry = 0x7f;

  std::vector<uint8_t> entries_;  ///< per word: its class, counted from 1, and kStemlessEntry
};

}  // namespace factlint::computation
