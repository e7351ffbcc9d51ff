// Sentences -> people with their titles.
#include "engine/computation/told_person.h"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/computation/listed_words.h"
#include "engine/computation/word_class.h"

namespace factlint::computation {
namespace {

/// Ranks that stand before another rank: "Lieutenant General".
constexpr std::array<std::string_view, 8> kRankPrefixes = {
    "lieutenant", "major", "brigadier", "colonel", "rear", "vice", "chief", "detective"};

template <size_t N>
bool contains(const std::array<std::string_view, N>& list, std::string_view w) {
  return std::find(list.begin(), list.end(), w) != list.end();
}

class PersonReader {
 public:
  PersonReader(const DocumentContext& context, const WordClassTable& classes)
      : context_(context), classes_(classes) {}

  std::vector<Person> read() {
    std::vector<Person> people;
    for (uint32_t s = 0; s < context_.sentences.size(); ++s) {
      const Sentence& sentence = context_.sentences[s];
      if (!sentence.prose || sentence.all_caps || title_case(sentence.tokens)) continue;
      read_sentence(s, sentence.tokens, people);
    }
    return people;
  }

 private:
  /// "Finance Minister Meets Smith for Talks": capitals that tell no names.
  bool title_case(TokenRange tokens) const {
    uint32_t words = 0;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const Token& k = token(t);
      if (k.kind != TokenKind::kWord || k.end - k.begin < 4) continue;
      if (!k.is(kCapitalised)) return false;
      ++words;
    }
    return words >= 4;
  }
  const Token& token(uint32_t t) const { return context_.tokens[t]; }
  std::string folded(uint32_t t) const { return fold_word(context_.view({t, t + 1})); }
  bool names_office(uint32_t t) const { return (classes_[token(t).word] & kOfficeWord) != 0; }
  bool name_word(uint32_t t) const {
    const Token& k = token(t);
    return k.kind == TokenKind::kWord && k.is(kCapitalised) && k.is(kHasLower) &&
           k.end - k.begin >= 3;
  }

  /// "Merrimack River", "Baker Street".
  bool names_place(uint32_t t) const {
    for (const Analysis& a : context_.lexicon.analyses(token(t).word)) {
      if (a.part == PartOfSpeech::kNoun && a.noun_class == NounClass::kLocation) return true;
    }
    const std::string_view w = context_.vocabulary.text(token(t).word);
    return w == "river" || w == "street" || w == "avenue" || w == "road" || w == "lake" ||
           w == "island" || w == "bay" || w == "university";
  }

  bool tells_change(TokenRange tokens) const {
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (token(t).kind == TokenKind::kWord && (classes_[token(t).word] & kTitleChangeWord) != 0)
        return true;
    }
    return false;
  }

  /// "Interior Minister" ending at token `last` (exclusive): its first token; `office` gets its
  /// normal form.
  uint32_t title_before(uint32_t last, uint32_t first, std::string& office) const {
    if (last == first || !names_office(last - 1)) return last;
    const std::string noun = folded(last - 1);
    uint32_t t = last - 1;
    office = noun;
    if (t > first && token(t - 1).kind == TokenKind::kWord) {
      std::string before = folded(t - 1);
      if (contains(kRankPrefixes, before) && noun != "minister") {
        office = before + " " + noun;
        --t;
      } else if ((word_classes(before) & kPortfolioWord) != 0) {
        if (before == "defense") before = "defence";
        if (before == "labor") before = "labour";
        office = before + " " + noun;
        --t;
      } else if (noun == "minister") {
        office.clear();  // some other portfolio
        return last;
      }
      if (t > first && (word_classes(folded(t - 1)) & kFormerWord)) office.clear();
    } else if (noun == "minister") {
      office.clear();
    }
    if (t > first && token(t - 1).kind == TokenKind::kMark && token(t - 1).mark_class == kHyphen)
      office.clear();  // "vice-president"
    return t;
  }

  void read_sentence(uint32_t s, TokenRange tokens, std::vector<Person>& people) const {
    std::optional<bool> change;  // looked for only where a person is told: most sentences have none
    for (uint32_t t = tokens.first; t + 1 < tokens.last; ++t) {
      // Two capitalised words in a row that no third one joins: given name and surname.
      if (!name_word(t + 1)) {
        ++t;  // nor does one begin there
        continue;
      }
      if (!name_word(t)) continue;
      const bool goes_on =
          t + 2 < tokens.last && (name_word(t + 2) || (token(t + 2).kind == TokenKind::kWord &&
                                                       token(t + 2).is(kCapitalised)));
      if (goes_on || names_office(t) || names_office(t + 1) ||
          (classes_[token(t).word] & kPortfolioWord) != 0 || names_place(t + 1) ||
          names_firm(t + 1))
        continue;
      std::string office;
      uint32_t first = title_before(t, tokens.first, office);
      if (first == t) first = title_set_off(t, tokens, office);
      const bool led = t > tokens.first && name_word(t - 1) && first == t;
      if (led) continue;
      if (!change) change = tells_change(tokens);
      const std::string_view given = context_.view({t, t + 1});
      Person person{
          office, std::string(given), folded(t + 1), s, context_.text_range({first, t + 2}),
          *change};
      uint32_t last = t + 2;
      if (office.empty()) last = title_behind(t + 2, tokens.last, person.office);
      if (last > t + 2) person.span = context_.text_range({first, last});
      people.push_back(std::move(person));
      ++t;
    }
  }

  /// "General Motors Corp": the last word names a firm.
  bool names_firm(uint32_t t) const {
    return among(
        "corp corporation inc co company ltd limited plc group holdings gmbh ag banks bank "
        "industries sa nv llc trust partners",
        token(t).word != kUnknownWord ? context_.vocabulary.text(token(t).word)
                                      : std::string_view(folded(t)));
  }

  /// "The interior minister, Ivan Petrov,": the title's first token, or `t`.
  uint32_t title_set_off(uint32_t t, TokenRange tokens, std::string& office) const {
    const bool comma = t >= tokens.first + 3 && token(t - 1).kind == TokenKind::kMark &&
                       token(t - 1).mark_class == kComma;
    const bool closed = t + 2 < tokens.last && token(t + 2).kind == TokenKind::kMark &&
                        token(t + 2).mark_class == kComma;
    if (!comma || !closed) return t;
    const uint32_t first = title_before(t - 1, tokens.first, office);
    if (first == t - 1 || first == tokens.first || folded(first - 1) != "the") {
      office.clear();
      return t;
    }
    return first;
  }

  /// "Ivan Petrov, the interior minister,": one past the title, or `t`.
  uint32_t title_behind(uint32_t t, uint32_t end, std::string& office) const {
    if (t + 2 >= end || token(t).mark_class != kComma || token(t).kind != TokenKind::kMark)
      return t;
    uint32_t i = t + 1;
    if (folded(i) == "the") ++i;
    uint32_t k = i;
    while (k < end && k < i + 3 && token(k).kind == TokenKind::kWord &&
           (word_classes(folded(k)) & kOfficeWord) == 0)
      ++k;
    if (k >= end || (word_classes(folded(k)) & kOfficeWord) == 0) return t;
    const bool closed = k + 1 >= end || token(k + 1).kind == TokenKind::kMark;
    if (!closed) return t;
    const uint32_t first = title_before(k + 1, i, office);
    if (first != i) office.clear();
    return office.empty() ? t : k + 1;
  }

  const DocumentContext& context_;
  const WordClassTable& classes_;
};

}  // namespace

std::vector<Person> read_people(const DocumentContext& context, const WordClassTable& classes) {
  return PersonReader(context, classes).read();
}

}  // namespace factlint::computation
