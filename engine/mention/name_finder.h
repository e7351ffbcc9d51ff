// Tokens -> entity mentions: names, aliases, acronyms, demonyms, through a hashed token trie.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/document/document.h"
#include "engine/document/sentence.h"
#include "engine/document/token.h"
#include "engine/fact/fact_base.h"
#include "engine/lexicon/lexicon.h"
#include "engine/mention/mention.h"

namespace factlint {

/// Finds the entities of a fact base by all their names. Built once; find() is const and
/// thread-safe. The fact base and the vocabulary must outlive it.
class NameFinder {
 public:
  /// Adds every word of every name to `vocabulary`; construct before the vocabulary is shared.
  NameFinder(const FactBase& facts, Vocabulary& vocabulary, const Lexicon& lexicon);

  /// Appends an entity mention for each longest name in `tokens` (all entities of that name as
  /// candidates). Persons are found by full name (any accepted spelling of the given name) and by
  /// surname alone; a capitalised word before a surname that is no accepted given name is NOT part
  /// of the mention (claims compare it).
  void find(const Document& document, const Tokens& tokens, const std::vector<Sentence>& sentences,
            Mentions& mentions) const;

 private:
  friend class NameTrie;
  struct Entry {
    std::vector<EntityId> entities;  ///< ascending
    NameForm form = NameForm::kName;
    bool case_exact = false;
    bool capital = false;
    bool acronym = false;  ///< no letter may be lower case
    bool is_word = false;  ///< an acronym that is an English word too ("US", "WHO"): not in lines
                           ///< all in capitals
    uint32_t next = 0;     ///< another entry of the same words, written otherwise
  };
  struct Edge {
    uint32_t state = 0;
    WordId word = kUnknownWord;
    uint32_t next = 0;
    bool used = false;
  };
  /// The longest name at a token, with the entities of all its entries that fit.
  struct Match {
    TokenRange tokens;
    std::vector<EntityId> entities;
    NameForm form = NameForm::kName;
  };

  void add_entry(uint32_t state, EntityId id, const Entry& wanted);
  uint32_t follow(uint32_t state, WordId word) const;
  bool fits(const Entry& entry, const Tokens& tokens, TokenRange range, bool all_caps) const;
  bool fitting(uint32_t state, const Tokens& tokens, TokenRange range, bool all_caps) const;
  Match longest(const Document& document, const Tokens& tokens, TokenRange range,
                bool all_caps) const;
  bool is_of_another(const Tokens& tokens, uint32_t sentence_first, const Match& match,
                     const Mentions& mentions) const;
  bool is_told_of_another(const Document& document, const Tokens& tokens, uint32_t sentence_last,
                          const Match& match) const;
  bool belongs_elsewhere(const std::vector<EntityId>& agencies,
                         const std::vector<EntityId>& owners) const;
  void extend_to_given_name(const Document& document, const Tokens& tokens, uint32_t sentence_first,
                            Match& match) const;
  void add_mention(const Tokens& tokens, const Match& match, Mentions& mentions) const;
  /// Words have their id already; numbers and the marks that names use ("+", "&") are looked up.
  WordId word_of(const Document& document, const Token& token) const;

  std::vector<Edge> edges_;         ///< open-addressing hash of (state, word) -> state
  std::vector<uint32_t> entry_of_;  ///< per state: index into entries_, or 0 for none
  std::vector<Entry> entries_;
  std::vector<uint8_t> starts_;  ///< per word: begins some name
  const Vocabulary& vocabulary_;
  const FactBase& facts_;
  WordId the_ = kUnknownWord;
  WordId of_ = kUnknownWord;
  WordId possessive_ = kUnknownWord;
};

}  // namespace factlint
