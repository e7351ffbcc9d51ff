// Tokens -> numbers, ordinals, percentages, money, quantities, ages, durations, with their hedges
// and ranges.
#pragma once

#include <memory>
#include <vector>

#include "engine/document/document.h"
#include "engine/document/sentence.h"
#include "engine/document/token.h"
#include "engine/lexicon/lexicon.h"
#include "engine/mention/mention.h"

namespace factlint {

class NumberFinder {
 public:
  /// Adds its words (number words, scales, units, currencies, hedges) to `vocabulary`; construct
  /// before it is shared.
  explicit NumberFinder(Vocabulary& vocabulary);
  ~NumberFinder();

  /// Appends its mentions, in text order. One pass over the tokens; a table of word classes decides
  /// where to look.
  void find(const Document& document, const Tokens& tokens, const std::vector<Sentence>& sentences,
            Mentions& mentions) const;

 private:
  struct Tables;
  std::unique_ptr<const Tables> tables_;
};

}  // namespace factlint
