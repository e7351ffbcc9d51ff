// Phrases that a sentence may tell, split once: a sentence without the rarest word of a phrase is
// told apart by one bit.
#pragma once

#include <string_view>
#include <vector>

#include "engine/computation/told_sentence.h"

namespace factlint::computation {

class PhraseSet {
 public:
  /// Between bars; "*" stands for up to eight words, "fell/rose" for one of them, "@" for a date.
  explicit PhraseSet(std::string_view phrases);
  /// Place where the first of them begins; `last` is one past it. kNone if none is told.
  uint32_t told(const ToldSentence& telling, uint32_t& last) const;

 private:
  using Choices = std::vector<std::string_view>;
  struct Phrase {
    std::vector<Choices> words;
    size_t rarest = 0;
  };
  static uint32_t told(const SentenceText& text, const Phrase& phrase, uint32_t& last);

  std::vector<Phrase> phrases_;
};

}  // namespace factlint::computation
