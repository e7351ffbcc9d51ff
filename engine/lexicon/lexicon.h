// The English lexicon: word form -> parts of speech, features, lemma (engine/lexicon/english.tsv).
//
// The data are derived from WordNet 3.0 (see LICENSE.wordnet) by tools/lexicon/make_lexicon.py and
// compiled into the library.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/lexicon/vocabulary.h"

namespace factlint {

enum class PartOfSpeech : uint8_t {
  kVerb,
  kNoun,
  kAdjective,
  kAdverb,
  kDeterminer,
  kPreposition,
  kCoordinator,
  kSubordinator,
  kPronoun,
  kModal,
  kAuxiliary,
  kInfinitiveTo,
  kNegation,
};

/// Inflectional features, one bit each; which apply depends on the part of speech.
enum Feature : uint16_t {
  kBase = 1 << 0,
  kThirdPerson = 1 << 1,
  kPast = 1 << 2,
  kPastParticiple = 1 << 3,
  kGerund = 1 << 4,  // verbs
  kSingular = 1 << 5,
  kPlural = 1 << 6,  // nouns
  kComparative = 1 << 7,
  kSuperlative = 1 << 8,  // adjectives, adverbs
  kDefinite = 1 << 9,
  kIndefinite = 1 << 10,
  kQuantifier = 1 << 11,
  kNegative = 1 << 12,  // determiners, pronouns
  kPossessive = 1 << 13,
  kRelative = 1 << 14,  // whose/which; wh-words
};

/// WordNet's lexicographer file of a noun's most frequent sense.
enum class NounClass : uint8_t {
  kNone,
  kPerson,
  kGroup,
  kLocation,
  kTime,
  kAct,
  kEvent,
  kQuantity,
  kArtifact,
  kOther
};

struct Analysis {
  WordId lemma = kUnknownWord;
  PartOfSpeech part = PartOfSpeech::kNoun;
  NounClass noun_class = NounClass::kNone;
  uint16_t features = 0;
  uint32_t count =
      0;  ///< how often the lemma is tagged with this part of speech in WordNet's corpora
};

class Lexicon {
 public:
  /// Adds every form and lemma to `vocabulary`; call before the vocabulary is shared.
  explicit Lexicon(Vocabulary& vocabulary);

  /// All analyses of a word, most frequent first; empty for words the lexicon lacks.
  std::span<const Analysis> analyses(WordId word) const {
    // Words added to the vocabulary after the lexicon (names, rule words) have no analyses.
    if (word == kUnknownWord || word + 1 >= first_.size()) return {};
    return {analyses_.data() + first_[word], first_[word + 1] - first_[word]};
  }
  /// The lemma of `word` read as `part`; `word` itself if it has no such reading.
  WordId lemma(WordId word, PartOfSpeech part) const {
    for (const Analysis& analysis : analyses(word)) {
      if (analysis.part == part) return analysis.lemma;
    }
    return word;
  }
  bool has(WordId word, PartOfSpeech part) const {
    for (const Analysis& analysis : analyses(word)) {
      if (analysis.part == part) return true;
    }
    return false;
  }

 private:
  std::vector<uint32_t> first_;  ///< per word: index of its first analysis; one past at size()
  std::vector<Analysis> analyses_;
};

}  // namespace factlint
