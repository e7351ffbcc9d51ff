// Lexicon + closed word lists -> per word: candidate tags with costs, and class bits.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/lexicon/lexicon.h"
#include "engine/phrase/tags.h"

namespace factlint {

/// What the syntax needs to know of single words; a set of bits. Verb classes are told by the
/// lemma.
enum WordClass : uint64_t {
  kSayVerb = 1ULL << 0,        ///< say, claim, report: takes a that-clause told by someone
  kDenyVerb = 1ULL << 1,       ///< deny, refute, reject: its that-clause is denied
  kPlanVerb = 1ULL << 2,       ///< plan, intend, expect: its infinitive has not happened
  kFailVerb = 1ULL << 3,       ///< fail, refuse, decline: its infinitive did not happen
  kCopula = 1ULL << 4,         ///< be, become, remain
  kNamingVerb = 1ULL << 5,     ///< call, name, elect: object and its complement
  kGiveVerb = 1ULL << 6,       ///< give, grant, offer: two objects
  kObjectControl = 1ULL << 7,  ///< ask, urge, invite: the object does the infinitive
  kOfVerb = 1ULL << 8,         ///< consist, speak, dispose: takes "of" itself
  kTimeNoun = 1ULL << 9,
  kTitleNoun = 1ULL << 10,       ///< stands before a person's name
  kParticleWord = 1ULL << 11,    ///< up, out, down, off
  kWeakParticle = 1ULL << 12,    ///< over, on, in: particle only after listed verbs
  kParticleVerb = 1ULL << 13,    ///< takes weak particles
  kNegativeAdverb = 1ULL << 14,  ///< never, hardly, seldom, nowhere
  kFrontNegative =
      1ULL << 15,  ///< only, so, nor, neither, seldom, rarely: may be followed by inversion
  kIfWord = 1ULL << 16,
  kPastAdverb = 1ULL << 17,       ///< formerly, previously, originally, once
  kFalseAdverb = 1ULL << 18,      ///< wrongly, falsely
  kFalseNoun = 1ULL << 19,        ///< myth, misconception, rumour
  kFalseAdjective = 1ULL << 20,   ///< untrue, false, wrong, incorrect
  kTrueAdjective = 1ULL << 21,    ///< true, correct, right, accurate
  kPlanAdjective = 1ULL << 22,    ///< due, set, likely, ready, about
  kClaimNoun = 1ULL << 23,        ///< claim, report, statement, fact: takes a that-clause
  kVerbPreposition = 1ULL << 24,  ///< by, into, during: rather the verb's than the noun's
  kNounPreposition = 1ULL << 25,  ///< between, among, for: rather the noun's
  kAllWord = 1ULL << 26,          ///< all, both, each, every
  kThatWord = 1ULL << 27,
  kWhoWord = 1ULL << 28,
  kWhereWord = 1ULL << 29,  ///< where, when, why, how: relative or interrogative adverbs
  kNoWord = 1ULL << 30,     ///< no, neither: negative determiners
  kTheWord = 1ULL << 31,
  kAWord = 1ULL << 32,
  kDemonstrativeWord = 1ULL << 33,
  kQuantifierWord = 1ULL << 34,
  kWhDeterminer = 1ULL << 35,
  kFutureModal = 1ULL << 36,  ///< will, shall, 'll
  kWouldModal = 1ULL << 37,
  kAccordingWord = 1ULL << 38,  ///< "according to", "in the words of"
  kSpatialAdverb = 1ULL << 39,  ///< outside, inside, there, away: complements of be
  kWishVerb = 1ULL << 40,
  kOfWord = 1ULL << 41,
  kByWord = 1ULL << 42,
  kAsWord = 1ULL << 43,
  kContraryWord = 1ULL << 44,  ///< "contrary to"
  kNamelyWord = 1ULL << 45,
  kHedgeWord = 1ULL << 46,  ///< over, about: part of the number behind
  kPersonNoun = 1ULL << 47,
  kYetWord = 1ULL << 48,        ///< yet: "has yet to"
  kPostNoun = 1ULL << 49,       ///< adjectives that follow their noun: general, elect
  kCapitalWord = 1ULL << 50,    ///< number words, months: cardinal words
  kSequenceStart = 1ULL << 51,  ///< begins a multiword unit
  kExistVerb = 1ULL << 52,      ///< verbs that swap with their subject: stand, lie, come, sit
  kEventNoun = 1ULL << 53,      ///< noun of class act or event: takes prepositions of its own
  kMonthWord = 1ULL << 54,
  kUntilWord = 1ULL << 55,
  kUseVerb = 1ULL << 56,
  kGoVerb = 1ULL << 57,
  kHaveVerb = 1ULL << 58,
  kBeVerb = 1ULL << 59,
  kDoVerb = 1ULL << 60,
  kExampleWord = 1ULL << 62,  ///< such as, including: examples of the noun in front
  kOverWord = 1ULL << 63,
  kLastWord = 1ULL << 61,  ///< last, latest: like an ordinal
};

/// One way to read a word.
struct Candidate {
  Tag tag = Tag::kNoun;
  bool plural = false;
  int16_t cost = 0;  ///< hundredths of a nat
  WordId lemma = kUnknownWord;
};

/// A folded multiword unit ("at the request of"): its words, and the unit it becomes.
struct Sequence {
  std::vector<WordId> words;
  WordId whole = kUnknownWord;
  Tag tag = Tag::kPreposition;
};

class WordClasses {
 public:
  WordClasses(Vocabulary& vocabulary, const Lexicon& lexicon);

  /// Readings of a word, cheapest first; empty for words that neither lexicon nor lists know.
  std::span<const Candidate> candidates(WordId word) const {
    if (word == kUnknownWord || word + 1 >= first_.size()) return {};
    return {candidates_.data() + first_[word], first_[word + 1] - first_[word]};
  }
  /// Readings guessed from the ending of a word that the lexicon lacks.
  static std::span<const Candidate> guess(std::string_view folded);
  uint64_t classes(WordId word) const { return word < classes_.size() ? classes_[word] : 0; }
  bool is(WordId word, uint64_t any_of) const { return (classes(word) & any_of) != 0; }
  /// A verb whose clause is so even where it is denied or asked for: "did you know that".
  bool is_factive(WordId lemma) const { return holds(factive_, lemma); }
  /// A question that begins with it asks for yes or no.
  bool is_asking(WordId word) const { return holds(asking_, word); }
  /// A noun that tells what its clause says: "the chance that".
  bool is_content_noun(WordId lemma) const { return holds(content_nouns_, lemma); }
  /// A verb whose object is told what its clause says: "told reporters that".
  bool is_telling(WordId lemma) const { return holds(telling_verbs_, lemma); }
  bool is_to(WordId word) const { return word == to_word_; }
  bool is_since(WordId word) const { return word == since_word_; }
  bool is_having(WordId word) const { return word == having_word_; }
  bool is_being(WordId word) const { return word == being_word_; }
  bool is_into(WordId word) const { return word == into_word_; }
  bool is_like(WordId word) const { return word == like_word_; }
  bool is_out(WordId word) const { return word == out_word_; }
  bool is_that(WordId word) const { return word == that_word_; }
  bool is_means(WordId word) const { return word == means_word_; }
  /// "outside", "apart": after a word without an article, hardly behind a noun.
  bool is_aside(WordId word) const { return holds(aside_, word); }
  bool is_up_or_down(WordId word) const { return holds(up_or_down_, word); }
  bool ends_in_to(const Sequence& sequence) const { return sequence.words.back() == to_word_; }
  /// Multiword units that begin with `word`, longest first.
  std::span<const Sequence> sequences(WordId word) const;

 private:
  void read_lists(Vocabulary& vocabulary);
  void read_sequences(Vocabulary& vocabulary);
  void read_closed_words(Vocabulary& vocabulary);
  void read_open_words(const Vocabulary& vocabulary, const Lexicon& lexicon);
  static bool holds(const std::vector<WordId>& words, WordId word) {
    return std::binary_search(words.begin(), words.end(), word);
  }
  template <typename Weights>
  void add_candidates(const std::vector<Candidate>& closed, const Weights& weights);
  void mark_noun(WordId word, NounClass noun_class);
  void mark(WordId word, uint64_t bits);

  std::vector<uint64_t> classes_;
  std::vector<uint32_t> first_;  ///< per word: its first candidate
  std::vector<Candidate> candidates_;
  std::vector<std::vector<Candidate>> closed_;  ///< only while building
  WordId to_word_ = kUnknownWord;
  WordId since_word_ = kUnknownWord;
  WordId having_word_ = kUnknownWord;
  WordId being_word_ = kUnknownWord;
  WordId into_word_ = kUnknownWord;
  WordId means_word_ = kUnknownWord;
  WordId like_word_ = kUnknownWord;
  WordId out_word_ = kUnknownWord;
  WordId that_word_ = kUnknownWord;
  // Sorted.
  std::vector<WordId> factive_, asking_, content_nouns_, telling_verbs_, aside_, up_or_down_;
  std::vector<Sequence> sequences_;  ///< sorted by (first word, longer first)
};

}  // namespace factlint
