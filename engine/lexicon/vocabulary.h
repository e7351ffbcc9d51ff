// Words as small numbers: every form that the lexicon, the names, the predicates or the rules know.
//
// Build once (add), then share between threads (find is const and lock-free). Words are keyed by
// their folded form (fold_word); 0 is the unknown word.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/same_text.h"

namespace factlint {

using WordId = uint32_t;
inline constexpr WordId kUnknownWord = 0;

/// Lower case, diacritics dropped, curly apostrophes made straight: the form words are compared in.
/// Appends to `out` (cleared first), so that a caller can reuse the buffer.
void fold_word(std::string_view word, std::string& out);
std::string fold_word(std::string_view word);

class Vocabulary {
 public:
  Vocabulary();

  /// The id of an already folded word, added if new.
  WordId add(std::string_view folded);
  /// The same for text that lasts as long as the program: it is not copied.
  WordId add_lasting(std::string_view folded);
  /// The id of an already folded word, or kUnknownWord.
  WordId find(std::string_view folded) const { return find(folded, hash(folded)); }
  WordId find(std::string_view folded, uint32_t hash) const;
  std::string_view text(WordId word) const { return texts_[word]; }
  uint32_t size() const { return static_cast<uint32_t>(texts_.size()); }

  /// FNV-1a over the folded bytes; the tokenizer computes it while it folds.
  static constexpr uint32_t kHashSeed = 2166136261U;
  static constexpr uint32_t hash_step(uint32_t hash, unsigned char byte) {
    return (hash ^ byte) * 16777619U;
  }
  static uint32_t hash(std::string_view folded);

 private:
  struct Slot {
    uint32_t hash = 0;
    WordId word = kUnknownWord;
  };
  void grow();
  WordId append(std::string_view lasting, uint32_t hash);

  std::deque<std::string> owned_;
  std::vector<std::string_view> texts_;
  std::vector<Slot> slots_;
};

}  // namespace factlint
