// Data tables + vocabulary -> the lexicon that the readers of numbers ask, word by word.
#include "engine/mention/number_lexicon.h"

#include <algorithm>
#include <map>

namespace factlint {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const size_t end = std::min(text.find(separator), text.size());
    if (end > 0) parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

bool contains_word(std::string_view list, std::string_view word) {
  const auto words = split(list, ' ');
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

/// Entries by word while they are gathered; flushed into flat arrays, so that a word's entries are
/// neighbours.
struct NumberLexicon::Builder {
  Vocabulary& vocabulary;
  std::map<WordId, std::vector<UnitForm>> unit_forms{};

  template <typename T>
  static Slice append(std::vector<T>& all, const std::vector<T>& entries) {
    const Slice slice{static_cast<uint16_t>(all.size()), static_cast<uint16_t>(entries.size())};
    all.insert(all.end(), entries.begin(), entries.end());
    return slice;
  }
};

NumberLexicon::NumberLexicon(Vocabulary& vocabulary) : roles_(1) {
  Builder builder{vocabulary};
  builder_ = &builder;
  add_numerals();
  add_units();
  add_unit_forms();
  add_unit_phrases();
  add_currencies();
  add_codes();
  add_nations();
  add_hedges();
  mark_starts();
  builder_ = nullptr;
}

WordRole& NumberLexicon::role_of(std::string_view word) {
  const WordId id = builder_->vocabulary.add(fold_word(word));
  if (role_of_word_.size() <= id) role_of_word_.resize(id + 1U, 0);
  if (role_of_word_[id] == 0) {
    role_of_word_[id] = static_cast<uint16_t>(roles_.size());
    roles_.emplace_back();
  }
  return roles_[role_of_word_[id]];
}

void NumberLexicon::add_numerals() {
  for (const NumeralWord& entry : numeral_words()) role_of(entry.word).numeral = entry.numeral;
  for (const ParticleWord& entry : particle_words()) {
    for (const std::string_view word : split(entry.words, ' '))
      role_of(word).particle = entry.particle;
  }
  // "twentyone", "twentyfirst": tens and units written as one word.
  for (const NumeralWord& tens : numeral_words()) {
    if (tens.numeral.kind != NumeralKind::kTens || tens.numeral.ordinal) continue;
    for (const NumeralWord& unit : numeral_words()) {
      if (unit.numeral.kind != NumeralKind::kUnit || unit.numeral.mantissa == 0 ||
          unit.numeral.plural)
        continue;
      Numeral sum = unit.numeral;
      sum.kind = NumeralKind::kCompound;
      sum.mantissa = static_cast<int16_t>(sum.mantissa + tens.numeral.mantissa);
      role_of(std::string(tens.word) + std::string(unit.word)).numeral = sum;
    }
  }
}

void NumberLexicon::add_units() {
  const auto add = [this](MeasureUnit unit) {
    unit_index_.emplace(unit.name, static_cast<uint16_t>(units_.size()));
    units_.push_back(std::move(unit));
  };
  const auto prefixed = [&](const UnitEntry& entry, const UnitPrefix& prefix) {
    add({std::string(prefix.word) + std::string(entry.name), entry.dimension,
         Decimal(entry.factor, entry.exponent + prefix.exponent), 0});
  };
  for (const UnitEntry& entry : unit_entries()) {
    add({std::string(entry.name), entry.dimension, Decimal(entry.factor, entry.exponent),
         entry.flags});
  }
  for (const UnitEntry& entry : unit_entries()) {
    if ((entry.flags & (kPrefixWords | kPrefixLetters)) == 0) continue;
    for (const UnitPrefix& prefix : large_prefixes()) prefixed(entry, prefix);
    if ((entry.flags & kSmallPrefixes) == 0) continue;
    for (const UnitPrefix& prefix : small_prefixes()) prefixed(entry, prefix);
  }
}

void NumberLexicon::add_unit_forms() {
  const auto add = [this](std::string_view form, uint16_t unit) {
    UnitForm entry{unit, {}, false, false};
    const char mode = form[0];
    if (mode == '=' || mode == '+' || mode == '-') form.remove_prefix(1);
    if (mode == '=') entry.exact = form;
    entry.glued_only = mode == '+';
    entry.clause_end = mode == '-';
    const WordId word = builder_->vocabulary.add(fold_word(form));
    (void)role_of(form);
    builder_->unit_forms[word].push_back(std::move(entry));
  };
  const auto add_prefixed = [&](const UnitEntry& entry, const UnitPrefix& prefix) {
    const uint16_t unit = unit_named(std::string(prefix.word) + std::string(entry.name));
    for (const std::string_view form : split(entry.forms, ' ')) {
      const bool letters = form[0] == '=';
      if (letters && (entry.flags & kPrefixLetters) != 0) {
        add("=" + std::string(prefix.letter) + std::string(form.substr(1)), unit);
      } else if (!letters && (entry.flags & kPrefixWords) != 0) {
        add(std::string(prefix.word) + std::string(form), unit);
      }
    }
  };
  for (const UnitEntry& entry : unit_entries()) {
    for (const std::string_view form : split(entry.forms, ' ')) add(form, unit_named(entry.name));
    if ((entry.flags & (kPrefixWords | kPrefixLetters)) == 0) continue;
    for (const UnitPrefix& prefix : large_prefixes()) add_prefixed(entry, prefix);
    if ((entry.flags & kSmallPrefixes) == 0) continue;
    for (const UnitPrefix& prefix : small_prefixes()) add_prefixed(entry, prefix);
  }
  for (const auto& [word, forms] : builder_->unit_forms) {
    roles_[role_of_word_[word]].unit_forms = Builder::append(unit_forms_, forms);
  }
}

void NumberLexicon::add_unit_phrases() {
  std::map<std::string_view, std::vector<UnitPair>> pairs;
  for (const UnitPhrase& phrase : unit_phrases()) {
    for (const std::string_view second : split(phrase.second, ' ')) {
      const WordRole& role = role_of(second);
      const uint16_t own =
          role.unit_forms.count > 0 ? unit_forms_[role.unit_forms.first].unit : uint16_t{0};
      pairs[phrase.first].push_back(
          {builder_->vocabulary.add(second), phrase.name.empty() ? own : unit_named(phrase.name)});
    }
  }
  for (const auto& [first, entries] : pairs)
    role_of(first).unit_phrases = Builder::append(unit_pairs_, entries);
}

uint16_t NumberLexicon::unit_named(std::string_view name) const {
  // Names come from the tables alone; "watt hour" takes its prefixes as "kilowatt hour".
  const auto found = unit_index_.find(std::string(name));
  return found == unit_index_.end() ? uint16_t{0} : found->second;
}

void NumberLexicon::add_currencies() {
  const auto names = currency_names();
  for (size_t i = 0; i < names.size(); ++i) {
    for (std::string_view form : split(names[i].forms, ' ')) {
      if (form[0] == '+') form.remove_prefix(1);
      role_of(form).currency = static_cast<uint16_t>(i + 1);
    }
  }
  const auto prefixes = dollar_prefixes();
  for (size_t i = 0; i < prefixes.size(); ++i) {
    role_of(prefixes[i].sign).dollar_prefix = static_cast<uint16_t>(i + 1);
  }
}

void NumberLexicon::add_codes() {
  const auto add = [this](CodeEntry entry, std::string_view word) {
    codes_.push_back(std::move(entry));
    role_of(word).code = static_cast<uint16_t>(codes_.size());
  };
  for (const std::string_view code : split(currency_codes(), ' ')) {
    const bool frequent = contains_word(frequent_codes(), code);
    const bool ambiguous = contains_word(ambiguous_codes(), code);
    add({std::string(code), ambiguous, frequent && !ambiguous, false}, code);
    if (frequent) add({std::string(code), false, false, true}, "m" + std::string(code));
  }
}

void NumberLexicon::add_nations() {
  std::map<std::string_view, std::vector<NationForm>> forms;
  const auto nations = nation_words();
  for (size_t i = 0; i < nations.size(); ++i) {
    for (const std::string_view form : split(nations[i].forms, '|')) {
      const auto words = split(form, ' ');
      const WordId second = words.size() > 1 ? builder_->vocabulary.add(words[1]) : kUnknownWord;
      forms[words[0]].push_back({second, static_cast<uint16_t>(i)});
    }
  }
  for (const auto& [word, entries] : forms)
    role_of(word).nations = Builder::append(nations_, entries);
  for (const NationalCurrency& entry : national_currencies()) {
    const auto found = std::find_if(nations.begin(), nations.end(), [&](const NationWord& nation) {
      return nation.nation == entry.nation;
    });
    nation_of_pair_.push_back(static_cast<uint16_t>(found - nations.begin()));
  }
}

std::string_view NumberLexicon::national_code(uint16_t currency_index,
                                              uint16_t nation_index) const {
  const CurrencyName& name = currency_names()[currency_index];
  const auto pairs = national_currencies();
  for (size_t i = 0; i < pairs.size(); ++i) {
    if (nation_of_pair_[i] == nation_index && contains_word(name.forms, pairs[i].noun))
      return pairs[i].code;
  }
  return {};
}

void NumberLexicon::add_hedges() {
  using Grouped = std::map<WordId, std::vector<WordSequence>>;
  Grouped leading;
  Grouped trailing;
  Grouped modifiers;
  const auto add = [this](Grouped& group, std::string_view words, bool by_last, Hedge hedge,
                          bool narrows) {
    WordSequence sequence{{}, hedge, narrows, false};
    for (const std::string_view word : split(words, ' ')) {
      (void)role_of(word);
      sequence.words.push_back(builder_->vocabulary.add(word));
    }
    const WordId key = by_last ? sequence.words.back() : sequence.words.front();
    group[key].push_back(std::move(sequence));
  };
  for (const HedgeWords& entry : leading_hedges()) {
    add(leading, entry.words, true, entry.hedge, false);
    leading[builder_->vocabulary.add(split(entry.words, ' ').back())].back().exact = entry.exact;
  }
  for (const HedgeWords& entry : trailing_hedges())
    add(trailing, entry.words, false, entry.hedge, false);
  for (const HedgeModifier& entry : hedge_modifiers())
    add(modifiers, entry.words, true, Hedge::kNone, entry.narrows);

  const auto flush = [this](Grouped& group, std::vector<WordSequence>& all,
                            Slice WordRole::*slice) {
    for (auto& [word, sequences] : group) {
      std::stable_sort(sequences.begin(), sequences.end(),
                       [](const WordSequence& a, const WordSequence& b) {
                         return a.words.size() > b.words.size();
                       });
      roles_[role_of_word_[word]].*slice = Builder::append(all, sequences);
    }
  };
  flush(leading, leading_, &WordRole::leading);
  flush(trailing, trailing_, &WordRole::trailing);
  flush(modifiers, modifiers_, &WordRole::modifiers);
}

void NumberLexicon::mark_starts() {
  using enum Particle;
  for (WordRole& role : roles_) {
    const bool numeral = role.numeral.kind != NumeralKind::kNone && !role.numeral.abbreviation;
    const Particle p = role.particle;
    const bool vague =
        p == kCouple || p == kPair || p == kHalf || p == kQuarter || p == kSeveral || p == kTens;
    const bool front =
        (role.currency != 0 && (currency_names()[role.currency - 1U].flags & kBeforeNumber) != 0) ||
        role.code != 0 || role.dollar_prefix != 0;
    role.starts = numeral || vague || front || p == kA || p == kMinus || p == kScore ||
                  p == kFirstOrdinal || p == kPercentWord || p == kPer || p == kWhole ||
                  p == kAge || p == kAged;
    role.after_article = numeral || vague || p == kPercentage || role.nations.count > 0 ||
                         role.unit_forms.count > 0 || role.currency != 0 ||
                         role.unit_phrases.count > 0 || p == kSquare || p == kCubic;
  }
}

}  // namespace factlint
