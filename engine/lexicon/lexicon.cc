// english.tsv -> analyses by word id.
//
// Grammar of a line: form TAB analysis (SPACE analysis)*; analysis =
// lemma/P:features:count[:class], where lemma
// '=' is the form itself and P one of V N A R D P C S O M X T G. '#' starts a comment line.
#include "engine/lexicon/lexicon.h"

#include <algorithm>

#include "engine/base/cut.h"
#include "engine/lexicon/english_data.h"

namespace factlint {
namespace {

PartOfSpeech part_of(char letter) {
  switch (letter) {
    case 'V':
      return PartOfSpeech::kVerb;
    case 'N':
      return PartOfSpeech::kNoun;
    case 'A':
      return PartOfSpeech::kAdjective;
    case 'R':
      return PartOfSpeech::kAdverb;
    case 'D':
      return PartOfSpeech::kDeterminer;
    case 'P':
      return PartOfSpeech::kPreposition;
    case 'C':
      return PartOfSpeech::kCoordinator;
    case 'S':
      return PartOfSpeech::kSubordinator;
    case 'O':
      return PartOfSpeech::kPronoun;
    case 'M':
      return PartOfSpeech::kModal;
    case 'X':
      return PartOfSpeech::kAuxiliary;
    case 'T':
      return PartOfSpeech::kInfinitiveTo;
    case 'G':
      return PartOfSpeech::kNegation;
    default:
      return PartOfSpeech::kNoun;
  }
}

uint16_t verb_feature(char letter) {
  switch (letter) {
    case 'b':
      return kBase;
    case 's':
      return kThirdPerson;
    case 'd':
      return kPast;
    case 'n':
      return kPastParticiple;
    case 'g':
      return kGerund;
    default:
      return 0;
  }
}

uint16_t closed_feature(char letter) {
  switch (letter) {
    case 'd':
      return kDefinite;
    case 'i':
      return kIndefinite;
    case 'q':
      return kQuantifier;
    case 'n':
      return kNegative;
    case 'p':
      return kPossessive;
    case 'w':
      return kRelative;
    default:
      return 0;
  }
}

uint16_t feature_of(PartOfSpeech part, char letter) {
  switch (part) {
    case PartOfSpeech::kVerb:
    case PartOfSpeech::kAuxiliary:
      return verb_feature(letter);
    case PartOfSpeech::kNoun:
      return letter == 's' ? kSingular : letter == 'p' ? kPlural : 0;
    case PartOfSpeech::kAdjective:
    case PartOfSpeech::kAdverb:
      return letter == 'c'   ? kComparative
             : letter == 's' ? kSuperlative
             : letter == 'w' ? kRelative
                             : 0;
    case PartOfSpeech::kDeterminer:
    case PartOfSpeech::kPronoun:
      return closed_feature(letter);
    case PartOfSpeech::kModal:
      return letter == 'n' ? kNegative : 0;
    default:
      return 0;
  }
}

NounClass noun_class_of(std::string_view name) {
  constexpr struct {
    std::string_view name;
    NounClass noun_class;
  } kClasses[] = {{"person", NounClass::kPerson},     {"group", NounClass::kGroup},
                  {"location", NounClass::kLocation}, {"time", NounClass::kTime},
                  {"act", NounClass::kAct},           {"event", NounClass::kEvent},
                  {"quantity", NounClass::kQuantity}, {"artifact", NounClass::kArtifact}};
  if (name.empty()) return NounClass::kNone;
  for (const auto& entry : kClasses) {
    if (entry.name == name) return entry.noun_class;
  }
  return NounClass::kOther;
}

/// Lemmas as word ids. Neighbouring lines share theirs ("abandon", "abandoned"), so the last one is
/// remembered.
class Lemmas {
 public:
  explicit Lemmas(Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  WordId add(std::string_view lemma) {
    if (lemma != text_) {
      text_ = lemma;
      word_ = vocabulary_.add(lemma);
    }
    return word_;
  }

 private:
  Vocabulary& vocabulary_;
  std::string_view text_;
  WordId word_ = kUnknownWord;
};

Analysis parse_analysis(std::string_view text, WordId form, Lemmas& lemmas) {
  // A lemma may hold a slash only if it is nothing else; the part of speech follows the last one.
  const size_t slash = text.rfind('/');
  Analysis analysis;
  if (slash == std::string_view::npos || slash + 1 >= text.size()) return analysis;
  const std::string_view lemma = text.substr(0, slash);
  analysis.lemma = lemma == "=" ? form : lemmas.add(lemma);
  analysis.part = part_of(text[slash + 1]);
  text.remove_prefix(slash + 1);
  cut(text, ':');
  for (const char letter : cut(text, ':')) analysis.features |= feature_of(analysis.part, letter);
  for (const char digit : cut(text, ':')) {
    if (digit >= '0' && digit <= '9')
      analysis.count = analysis.count * 10 + static_cast<uint32_t>(digit - '0');
  }
  analysis.noun_class = noun_class_of(text);
  return analysis;
}

}  // namespace

Lexicon::Lexicon(Vocabulary& vocabulary) {
  struct Form {
    WordId word;
    uint32_t first;
    uint32_t last;
  };
  std::vector<Form> forms;
  std::vector<Analysis> read;
  Lemmas lemmas(vocabulary);
  forms.reserve(100000);
  read.reserve(130000);
  std::string_view text = english_lexicon_text();
  while (!text.empty()) {
    std::string_view line = cut(text, '\n');
    if (line.empty() || line.front() == '#') continue;
    const WordId word = vocabulary.add(cut(line, '\t'));
    const auto first = static_cast<uint32_t>(read.size());
    while (!line.empty()) {
      const std::string_view analysis = cut(line, ' ');
      if (!analysis.empty()) read.push_back(parse_analysis(analysis, word, lemmas));
    }
    forms.push_back({word, first, static_cast<uint32_t>(read.size())});
  }
  std::sort(forms.begin(), forms.end(),
            [](const Form& a, const Form& b) { return a.word < b.word; });
  first_.assign(vocabulary.size() + 1, 0);
  analyses_.reserve(read.size());
  WordId next = 0;
  for (const Form& form : forms) {
    for (; next <= form.word; ++next) first_[next] = static_cast<uint32_t>(analyses_.size());
    analyses_.insert(analyses_.end(), read.begin() + form.first, read.begin() + form.last);
  }
  for (; next < first_.size(); ++next) first_[next] = static_cast<uint32_t>(analyses_.size());
}

std::span<const Analysis> Lexicon::analyses(WordId word) const {
  // Words added to the vocabulary after the lexicon (names, rule words) have no analyses.
  if (word == kUnknownWord || word + 1 >= first_.size()) return {};
  return std::span<const Analysis>(analyses_).subspan(first_[word],
                                                      first_[word + 1] - first_[word]);
}

WordId Lexicon::lemma(WordId word, PartOfSpeech part) const {
  for (const Analysis& analysis : analyses(word)) {
    if (analysis.part == part) return analysis.lemma;
  }
  return word;
}

bool Lexicon::has(WordId word, PartOfSpeech part) const {
  for (const Analysis& analysis : analyses(word)) {
    if (analysis.part == part) return true;
  }
  return false;
}

}  // namespace factlint
