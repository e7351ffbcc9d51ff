// The tables of number words, units, currencies and hedges, keyed by word id. Built once, then
// read-only.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/lexicon/vocabulary.h"
#include "engine/mention/currency_table.h"
#include "engine/mention/hedge_table.h"
#include "engine/mention/number_words.h"
#include "engine/value/quantity.h"
#include "engine/value/unit_table.h"

namespace factlint {

/// A slice of one of the lexicon's arrays.
struct Slice {
  uint16_t first = 0;
  uint16_t count = 0;
};

/// Everything that a word may be in an expression of number. One record for each known word.
struct WordRole {
  Numeral numeral;
  Particle particle = Particle::kNone;
  bool starts = false;         ///< a number, amount or duration may begin here
  bool after_article = false;  ///< "a" before it may begin one
  uint16_t currency = 0;       ///< 1 + index into currency_names()
  uint16_t code = 0;           ///< 1 + index into codes
  uint16_t dollar_prefix = 0;  ///< 1 + index into dollar_prefixes()
  Slice unit_forms;
  Slice unit_phrases;
  Slice nations;
  Slice leading;    ///< hedges that end in this word
  Slice trailing;   ///< hedges that begin with this word
  Slice modifiers;  ///< hedge modifiers that end in this word
};

struct MeasureUnit {
  std::string name;
  Dimension dimension = Dimension::kOther;
  Decimal factor{1};
  uint8_t flags = 0;
};

struct UnitForm {
  uint16_t unit = 0;
  std::string exact;  ///< the only spelling, if capitals matter
  bool glued_only = false;
  bool clause_end = false;
};

struct UnitPair {
  WordId second = kUnknownWord;
  uint16_t unit = 0;
};

struct NationForm {
  WordId second = kUnknownWord;  ///< 0: one word
  uint16_t nation = 0;           ///< index into nation_words()
};

struct CodeEntry {
  std::string code;
  bool ambiguous = false;
  bool lower_case = false;  ///< may be written in small letters
  bool millions = false;    ///< "MUSD"
};

struct WordSequence {
  std::vector<WordId> words;
  Hedge hedge = Hedge::kNone;
  bool narrows = false;
  bool exact = false;
};

class NumberLexicon {
 public:
  explicit NumberLexicon(Vocabulary& vocabulary);

  const WordRole& role(WordId word) const {
    return roles_[word < role_of_word_.size() ? role_of_word_[word] : 0];
  }
  /// False for words that are nothing to a number.
  bool has_role(WordId word) const {
    return word < role_of_word_.size() && role_of_word_[word] != 0;
  }
  std::span<const UnitForm> unit_forms(const WordRole& role) const {
    return slice(unit_forms_, role.unit_forms);
  }
  std::span<const UnitPair> unit_pairs(const WordRole& role) const {
    return slice(unit_pairs_, role.unit_phrases);
  }
  std::span<const NationForm> nations(const WordRole& role) const {
    return slice(nations_, role.nations);
  }
  std::span<const WordSequence> leading(const WordRole& role) const {
    return slice(leading_, role.leading);
  }
  std::span<const WordSequence> trailing(const WordRole& role) const {
    return slice(trailing_, role.trailing);
  }
  std::span<const WordSequence> modifiers(const WordRole& role) const {
    return slice(modifiers_, role.modifiers);
  }
  const MeasureUnit& unit(uint16_t index) const { return units_[index]; }
  const CodeEntry& code(uint16_t index_plus_one) const { return codes_[index_plus_one - 1U]; }
  /// The unit of that name; units of unit_entries() and the generated ones ("kilowatt").
  uint16_t unit_named(std::string_view name) const;
  /// The code of a currency noun of a nation, or empty.
  std::string_view national_code(uint16_t currency_index, uint16_t nation_index) const;

 private:
  template <typename T>
  static std::span<const T> slice(const std::vector<T>& all, Slice s) {
    return std::span<const T>(all).subspan(s.first, s.count);
  }
  WordRole& role_of(std::string_view word);
  void add_numerals();
  void add_units();
  void add_unit_forms();
  void add_unit_phrases();
  void add_currencies();
  void add_codes();
  void add_nations();
  void add_hedges();
  void mark_starts();

  struct Builder;
  Builder* builder_ = nullptr;  ///< only while the constructor runs
  std::vector<uint16_t> role_of_word_;
  std::vector<WordRole> roles_;
  std::vector<MeasureUnit> units_;
  std::unordered_map<std::string, uint16_t> unit_index_;
  std::vector<UnitForm> unit_forms_;
  std::vector<UnitPair> unit_pairs_;
  std::vector<NationForm> nations_;
  std::vector<CodeEntry> codes_;
  std::vector<WordSequence> leading_;
  std::vector<WordSequence> trailing_;
  std::vector<WordSequence> modifiers_;
  std::vector<uint16_t>
      nation_of_pair_;  ///< per national_currencies() entry: index into nation_words()
};

}  // namespace factlint
