// english.tsv -> analyses by word id.
//
// Grammar of a line: form TAB analysis (SPACE analysis)*; analysis =
// lemma/P:features:count[:class], where lemma
// '=' is the form itself and P one of V N A R D P C S O M X T G. '#' starts a comment line.
#include "engine/lexicon/lexicon.h"

#include <algorithm>

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
  if (name.empty()) return NounClass::kNone;
  const auto is = [&](std::string_view full, NounClass noun_class) {
    return name == full ? noun_class : NounClass::kOther;
  };
  switch (name.front()) {
    case 'p':
      return is("person", NounClass::kPerson);
    case 'g':
      return is("group", NounClass::kGroup);
    case 'l':
      return is("location", NounClass::kLocation);
    case 't':
      return is("time", NounClass::kTime);
    case 'a':
      return name == "act" ? NounClass::kAct : is("artifact", NounClass::kArtifact);
    case 'e':
      return is("event", NounClass::kEvent);
    case 'q':
      return is("quantity", NounClass::kQuantity);
    default:
      return NounClass::kOther;
  }
}

/// Walks the text letter by letter: its pieces are so short that a search for each costs more. The
/// NUL behind the text ends every piece.
class LexiconReader {
 public:
  LexiconReader(const char* text, Vocabulary& vocabulary) : at_(text), vocabulary_(vocabulary) {}

  bool at_end() const { return *at_ == '\0'; }
  bool at_comment() const { return *at_ == '#' || *at_ == '\n'; }
  void skip_line() {
    while (*at_ != '\n' && *at_ != '\0') ++at_;
    if (*at_ == '\n') ++at_;
  }

  WordId read_form() {
    const char* const begin = at_;
    while (in_piece()) ++at_;
    const std::string_view form(begin, static_cast<size_t>(at_ - begin));
    if (*at_ == '\t') ++at_;
    return vocabulary_.add_lasting(form);
  }

  /// The analyses up to the end of the line.
  void read_analyses(WordId form, std::vector<Analysis>& out) {
    for (;;) {
      if (in_piece()) {
        read_analysis(form, out.emplace_back());
      } else if (*at_ == ' ') {
        ++at_;
      } else {
        return skip_line();
      }
    }
  }

 private:
  bool in_piece() const { return static_cast<unsigned char>(*at_) > ' '; }
  bool in_field() const { return in_piece() && *at_ != ':'; }
  void skip_colon() { at_ += *at_ == ':' ? 1 : 0; }

  void read_analysis(WordId form, Analysis& analysis) {
    const WordId lemma = read_lemma(form);
    if (!in_piece()) return;
    analysis.lemma = lemma;
    const PartOfSpeech part = part_of(*at_);
    analysis.part = part;
    while (in_field()) ++at_;
    skip_colon();
    for (; in_field(); ++at_) analysis.features |= feature_of(part, *at_);
    skip_colon();
    uint32_t count = 0;
    for (; in_field(); ++at_) {
      if (*at_ >= '0' && *at_ <= '9') count = count * 10 + static_cast<uint32_t>(*at_ - '0');
    }
    analysis.count = count;
    skip_colon();
    const char* const name = at_;
    while (in_piece()) ++at_;
    analysis.noun_class = noun_class_of({name, static_cast<size_t>(at_ - name)});
  }

  /// A lemma may hold a slash only if it is nothing else; the part of speech follows the last one.
  WordId read_lemma(WordId form) {
    if (*at_ == '=' && at_[1] == '/') {
      at_ += 2;
      return form;
    }
    const char* const begin = at_;
    const char* slash = nullptr;
    for (; in_piece(); ++at_) {
      if (*at_ == '/') slash = at_;
    }
    if (slash == nullptr) return kUnknownWord;
    at_ = slash + 1;
    return lemma({begin, static_cast<size_t>(slash - begin)});
  }

  /// Neighbouring lines share their lemmas ("abandon", "abandoned"), so the last one is remembered.
  WordId lemma(std::string_view text) {
    if (text != lemma_) {
      lemma_ = text;
      lemma_word_ = vocabulary_.add_lasting(text);
    }
    return lemma_word_;
  }

  const char* at_;
  Vocabulary& vocabulary_;
  std::string_view lemma_;
  WordId lemma_word_ = kUnknownWord;
};

}  // namespace

Lexicon::Lexicon(Vocabulary& vocabulary) {
  struct Form {
    WordId word;
    uint32_t first;
    uint32_t last;
  };
  std::vector<Form> forms;
  std::vector<Analysis> read;
  forms.reserve(100000);
  read.reserve(130000);
  LexiconReader reader(english_lexicon_text().data(), vocabulary);
  while (!reader.at_end()) {
    if (reader.at_comment()) {
      reader.skip_line();
      continue;
    }
    const WordId word = reader.read_form();
    const auto first = static_cast<uint32_t>(read.size());
    reader.read_analyses(word, read);
    forms.push_back({word, first, static_cast<uint32_t>(read.size())});
  }
  // How many each word has, then where its own begin.
  first_.assign(vocabulary.size() + 1, 0);
  for (const Form& form : forms) first_[form.word + 1] += form.last - form.first;
  for (size_t word = 1; word < first_.size(); ++word) first_[word] += first_[word - 1];
  analyses_.resize(read.size());
  for (const Form& form : forms) {
    std::copy(read.begin() + form.first, read.begin() + form.last,
              analyses_.begin() + first_[form.word]);
  }
}

}  // namespace factlint
