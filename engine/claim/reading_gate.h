// Which sentences of a document can hold a claim that the facts can judge. The others are not even
// analysed: a gate that reads words and names only, and never looks back farther than the readers.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/claim/context.h"
#include "engine/fact/fact_base.h"
#include "engine/predicate/predicate.h"

namespace factlint {

/// What the gate knows of words and entities. Immutable.
class ReadingGate {
 public:
  ReadingGate(const PredicateLexicon& predicates, const FactBase& facts,
              const Vocabulary& vocabulary, const Lexicon& lexicon);

  /// A capitalised noun behind "the" that stands for an entity: "the Commonwealth".
  bool is_noun_as_name(const DocumentContext& context, uint32_t token) const;
  bool is_entity_noun(WordId word) const { return (word_class_[word] & kEntityNoun) != 0; }

 private:
  friend class GateWalk;

  enum WordClass : uint8_t {
    kCueWord = 1,      ///< a form of some predicate's verb or noun
    kEntityNoun = 2,   ///< stands for an entity: "bloc"
    kPronoun = 4,      ///< may go back to what the sentence before names
    kAcronymWord = 8,  ///< tells what an acronym stands for
    kPlaceCue = 16,    ///< a noun of a predicate that a city fills a role of
  };
  /// What facts tell of an entity.
  enum Known : uint8_t { kNameOnly, kOnlyMember, kFacts };

  void read_facts(const Predicate* membership);
  void mark_words(const PredicateLexicon& predicates, const Vocabulary& vocabulary,
                  const Lexicon& lexicon);
  void mark_nouns(const Vocabulary& vocabulary);

  const FactBase& facts_;
  std::vector<uint8_t> known_;       ///< per entity: Known
  std::vector<uint8_t> is_body_;     ///< per entity: its members are known
  std::vector<uint8_t> is_city_;     ///< per entity
  std::vector<uint8_t> word_class_;  ///< per word
  std::vector<uint16_t> noun_of_;    ///< per word: its number among the nouns of entities, from 1
  std::vector<std::vector<uint16_t>> nouns_of_;  ///< per entity: the numbers of its nouns
  uint16_t nouns_ = 0;
  WordId the_ = kUnknownWord;
  WordId or_ = kUnknownWord;
};

/// Walks the sentences of one document in order.
class GateWalk {
 public:
  GateWalk(const ReadingGate& gate, const DocumentContext& context);

  /// Whether `sentence` is worth analysing. `claimed` tells whether the sentence before gave a
  /// claim; call once for each sentence, in order.
  bool worth_reading(uint32_t sentence, bool claimed);
  /// The sentences walked name a body whose members are known.
  bool names_body() const { return body_reach_ > 0; }

 private:
  struct Seen {
    bool cue = false, place_cue = false, pronoun = false, acronym_word = false, noun = false;
  };
  struct Named {
    uint8_t known = ReadingGate::kNameOnly;
    bool city = false, acronym = false, told_beside = false;
    uint32_t places = 0;
  };
  Seen see_words(TokenRange tokens, uint32_t sentence) const;
  Named see_names(TokenRange tokens, uint32_t sentence);
  void remember(const Mention& mention, uint32_t sentence);
  bool told_beside(const Mention& acronym) const;
  bool may_judge(uint8_t known, uint32_t sentence) const;
  bool noun_in_reach(WordId word, uint32_t sentence) const;
  bool answers(uint32_t sentence) const;
  bool answered_by_city(uint32_t sentence) const;

  struct LastNamed {
    uint32_t sentence = 0;
    bool any = false;
    uint8_t known = ReadingGate::kNameOnly;  ///< the most of those named in that sentence
  };
  const ReadingGate& gate_;
  const DocumentContext& context_;
  uint32_t body_reach_ = 0;      ///< the first sentence out of reach of the last body named
  size_t next_ = 0;              ///< the first mention behind the sentences walked
  std::vector<LastNamed> last_;  ///< per noun of entities
  bool before_ = false;          ///< the sentence before names what facts tell of, or a claim of it
  bool worth_before_ = false;
  bool under_name_ = false;   ///< the heading above names something
  bool names_facts_ = false;  ///< the document has named what facts tell of
};

}  // namespace factlint
