// Tokens + mentions of one sentence -> phrases.
#pragma once

#include <memory>

#include "engine/document/document.h"
#include "engine/document/sentence.h"
#include "engine/document/token.h"
#include "engine/lexicon/lexicon.h"
#include "engine/mention/mention.h"
#include "engine/phrase/phrase.h"

namespace factlint {

class WordClasses;

/// Analyses one sentence. Linear in its tokens (searches are capped). Never fails: what it cannot
/// read becomes fragments without edges. `tokens` and `mentions` are the whole document's.
class PhraseFinder {
 public:
  /// Adds its closed word classes and multiwords to `vocabulary`; construct before it is shared.
  PhraseFinder(Vocabulary& vocabulary, const Lexicon& lexicon);
  Phrases find(const Document& document, const Tokens& tokens, const Sentence& sentence,
               const Mentions& mentions) const;
  /// The same into `out`, whose memory is used again.
  void find(const Document& document, const Tokens& tokens, const Sentence& sentence,
            const Mentions& mentions, Phrases& out) const;
  /// The closed classes of words that the analysis stands on.
  const WordClasses& classes() const;

 private:
  struct Words;
  std::shared_ptr<const Words> words_;  ///< closed word classes as ids
};

}  // namespace factlint
