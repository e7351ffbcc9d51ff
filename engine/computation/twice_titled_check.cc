// "Sir Hugh Menzies ... Sir Alan Menzies", "Mayor Judith Carrow ... Mayor Judith Farrow",
// "Inspector Ruth Hollis ... Inspector Harris added": one holder of a title under two names.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/content_words.h"
#include "engine/computation/told_names.h"
#include "engine/computation/told_words.h"
#include "engine/computation/twice.h"
#include "engine/mention/given_name.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 12;  // sentences between two full names
constexpr uint32_t kNear = 3;    // and up to a surname alone
constexpr size_t kMaxNames = 120;

/// Words by which a text tells of two of one name, or of one under two.
constexpr ListedWords kTwo =
    "brother brothers sister sisters father mother son daughter twin twins wife husband cousin "
    "uncle aunt nephew niece family namesake namesakes unrelated relation confused confusion "
    "predecessor successor succeeded succeeds replaced replaces formerly née nee married spelt "
    "misspelt mistaken correction corrected";

/// A title with the name behind it: tokens.
struct Titled {
  uint32_t sentence = 0;
  uint32_t first = 0;      ///< the title
  uint32_t given = kNone;  ///< none of "Inspector Harris"
  uint32_t surname = kNone;
  std::string_view title;  ///< as the vocabulary has it, written out
};

std::string_view written_out(std::string_view title) {
  constexpr std::array<std::array<std::string_view, 2>, 10> kShort = {{{"insp", "inspector"},
                                                                       {"supt", "superintendent"},
                                                                       {"sgt", "sergeant"},
                                                                       {"capt", "captain"},
                                                                       {"col", "colonel"},
                                                                       {"prof", "professor"},
                                                                       {"cllr", "councillor"},
                                                                       {"sen", "senator"},
                                                                       {"gov", "governor"},
                                                                       {"rev", "reverend"}}};
  for (const auto& [brief, full] : kShort) {
    if (brief == title) return full;
  }
  return title;
}

class TitledReader {
 public:
  TitledReader(const DocumentContext& context, const OppositeTable& opposites)
      : context_(context), opposites_(opposites) {}

  std::vector<Titled> read() const {
    std::vector<Titled> names;
    for (uint32_t s = 0; s < context_.sentences.size() && names.size() < kMaxNames; ++s) {
      const Sentence& sentence = context_.sentences[s];
      if (!sentence.prose || sentence.all_caps) continue;
      for (uint32_t t = sentence.tokens.first; t + 1 < sentence.tokens.last; ++t) {
        if (!title(t)) continue;
        Titled name{s, t, kNone, kNone, context_.vocabulary.text(token(t).word)};
        t = read_name(name, t, sentence.tokens.last);
        name.title = written_out(name.title);
        if (name.surname != kNone) names.push_back(name);
      }
    }
    return names;
  }

 private:
  const Token& token(uint32_t t) const { return context_.tokens[t]; }
  bool title(uint32_t t) const {
    return token(t).is(kCapitalised) && (opposites_.cues(token(t).word) & OppositeTable::kTitle);
  }
  bool name_word(uint32_t t) const {
    const Token& k = token(t);
    return k.kind == TokenKind::kWord && k.is(kCapitalised) && k.is(kHasLower) &&
           k.end - k.begin >= 3;
  }
  bool period(uint32_t t) const {
    return token(t).kind == TokenKind::kMark && token(t).mark_class == kPeriod;
  }
  /// Reads the name behind the title at `t`; the last token of it.
  uint32_t read_name(Titled& name, uint32_t t, uint32_t end) const {
    uint32_t at = t + 1;
    if (at < end && period(at)) ++at;
    // "Detective Inspector": the last title counts.
    if (at >= end || !name_word(at) || title(at)) return at - 1;
    uint32_t last = at;
    while (last + 1 < end && name_word(last + 1)) ++last;
    // "Judge Barrow-Lane", "Lord Justice Hale", "Senator J. Barrow": not read.
    const bool joined = last + 1 < end && token(last + 1).is(kGlued) &&
                        token(last + 1).mark_class == kHyphen &&
                        token(last + 1).kind == TokenKind::kMark;
    if (joined || last > at + 1) return last;
    name.surname = last;
    if (last > at) name.given = at;
    return last;
  }

  const DocumentContext& context_;
  const OppositeTable& opposites_;
};

/// Letters to leave out, put in or change to make one of the other, up to `most` + 1.
size_t letters_apart(std::string_view a, std::string_view b, size_t most) {
  constexpr size_t kLongest = 24;
  if (a.size() > kLongest || b.size() > kLongest) return most + 1;
  std::array<size_t, kLongest + 1> row{};
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
    }
  }
  return std::min(row[b.size()], most + 1);
}

/// "Hollis" and "Harris", "Brent" and "Trent", "Pargeter" and "Partridge".
bool look_alike(std::string_view a, std::string_view b) {
  if (letters_apart(a, b, 2) <= 2) return a.size() > 4 || letters_apart(a, b, 1) <= 1;
  size_t head = 0;
  while (head < std::min(a.size(), b.size()) && a[head] == b[head]) ++head;
  size_t tail = 0;
  while (tail + head < std::min(a.size(), b.size()) &&
         a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
    ++tail;
  const size_t longer = std::max(a.size(), b.size());
  return head > 0 && longer - std::min(a.size(), b.size()) <= 3 &&
         (head >= 3 || (head + tail) * 2 >= longer);
}

class TitledCheck {
 public:
  TitledCheck(const DocumentText& document, ClaimSink& sink)
      : context_(document.context()),
        opposites_(document.word_classes().opposites()),
        sink_(sink) {}

  void run() {
    if (!any_title()) return;
    names_ = TitledReader(context_, opposites_).read();
    if (names_.size() < 2 || speaks_of_two()) return;
    for (size_t j = 1; j < names_.size(); ++j) {
      const Titled* rival = rival_of(j);
      if (rival != nullptr) tell(*rival, names_[j]);
    }
  }

 private:
  /// Two of them: cheaply, before names are read.
  bool any_title() const {
    uint32_t count = 0;
    for (const Token& token : context_.tokens)
      count += (opposites_.cues(token.word) & OppositeTable::kTitle) != 0 ? 1U : 0U;
    return count > 1;
  }
  bool speaks_of_two() const {
    return std::any_of(context_.tokens.begin(), context_.tokens.end(), [&](const Token& token) {
      return token.kind == TokenKind::kWord && !token.is(kCapitalised) &&
             among(kTwo, context_.vocabulary.text(token.word));
    });
  }
  std::string word(uint32_t t) const {
    return t == kNone ? std::string() : fold_word(context_.view({t, t + 1}));
  }
  /// How often the word stands in the text, behind `given` if there is one.
  uint32_t times_told(const std::string& surname, const std::string& given) const {
    uint32_t count = 0;
    for (uint32_t t = 1; t < context_.tokens.size(); ++t) {
      if (context_.tokens[t].kind == TokenKind::kWord && context_.tokens[t].is(kCapitalised) &&
          context_.tokens[t].end - context_.tokens[t].begin == surname.size() &&
          word(t) == surname && (given.empty() || word(t - 1) == given))
        ++count;
    }
    return count;
  }
  /// The holder told before under another name; nullptr if there is none or several.
  const Titled* rival_of(size_t j) const {
    const Titled& b = names_[j];
    const Titled* found = nullptr;
    for (size_t i = 0; i < j; ++i) {
      const Titled& a = names_[i];
      if (b.sentence - a.sentence > kReach || a.title != b.title) continue;
      if (word(a.surname) == word(b.surname) &&
          (b.given == kNone || a.given == kNone || word(a.given) == word(b.given)))
        return nullptr;
      if (found != nullptr && word(found->surname) != word(a.surname)) return nullptr;
      if (found == nullptr || a.given != kNone) found = &a;
    }
    if (found == nullptr || found->given == kNone || found->sentence == b.sentence ||
        told_beside_other(j))
      return nullptr;
    if (b.given == kNone) return surname_slipped(*found, b) ? found : nullptr;
    return given_differs(*found, b) || surname_differs(*found, b) ? found : nullptr;
  }
  /// Another one of the title in the sentence of `j`: two are told.
  bool told_beside_other(size_t j) const {
    return (j > 0 && names_[j - 1].sentence == names_[j].sentence &&
            names_[j - 1].title == names_[j].title) ||
           (j + 1 < names_.size() && names_[j + 1].sentence == names_[j].sentence &&
            names_[j + 1].title == names_[j].title);
  }
  bool tells_year(uint32_t sentence) const {
    const TokenRange tokens = context_.sentences[sentence].tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const Token& k = context_.tokens[t];
      if (k.kind == TokenKind::kNumber && k.end - k.begin == 4) return true;
    }
    return false;
  }
  bool no_given_name(const std::string& word_told) const {
    const WordId id = context_.vocabulary.find(word_told);
    return sex_of_given_name(word_told) == Sex::kNone && id != kUnknownWord &&
           !context_.lexicon.analyses(id).empty();
  }
  /// "Sir Hugh Menzies ... Sir Alan Menzies".
  bool given_differs(const Titled& a, const Titled& b) const {
    if (among("mr mrs ms miss president", a.title)) return false;
    const std::string one = word(a.given);
    const std::string other = word(b.given);
    const bool knight = among("sir dame", a.title);
    if (word(a.surname) != word(b.surname) || one == other || same_given_name(one, other) ||
        (!knight && (no_given_name(one) || no_given_name(other))))
      return false;
    // "Will" of "William", "Kate" of "Katherine".
    if (one.substr(0, 3) == other.substr(0, 3)) return false;
    const Sex x = sex_of_given_name(one);
    const Sex y = sex_of_given_name(other);
    // "won it in 1970 ... won it in 2001": two of two times.
    return (x == y || x == Sex::kNone || y == Sex::kNone) && !tells_year(a.sentence) &&
           !tells_year(b.sentence) && times_told(word(b.surname), other) == 1;
  }
  /// "Mayor Judith Carrow ... Mayor Judith Farrow".
  bool surname_differs(const Titled& a, const Titled& b) const {
    const std::string one = word(a.surname);
    const std::string other = word(b.surname);
    return word(a.given) == word(b.given) && one != other && letters_apart(one, other, 3) <= 3 &&
           std::min(one.size(), other.size()) >= 4 && times_told(other, {}) == 1;
  }
  /// "Inspector Ruth Hollis ... Inspector Harris added".
  bool surname_slipped(const Titled& a, const Titled& b) const {
    if (b.sentence - a.sentence > kNear || among("mr mrs ms miss dr president", b.title))
      return false;
    const std::string one = word(a.surname);
    const std::string other = word(b.surname);
    if (times_told(other, {}) != 1 || introduced(b.surname + 1)) return false;
    return (look_alike(one, other) && speaks(b)) || says_more(b.surname + 1);
  }
  bool is_word(uint32_t t, const ListedWords& words) const {
    return t < context_.tokens.size() && context_.tokens[t].kind == TokenKind::kWord &&
           among(words, context_.vocabulary.text(context_.tokens[t].word));
  }
  /// "Inspector Harris, of the rural crime team": told for the first time.
  bool introduced(uint32_t t) const {
    if (t + 1 >= context_.tokens.size()) return false;
    const Token& mark = context_.tokens[t];
    if (mark.kind == TokenKind::kPossessive) return true;
    // "said Inspector Harris, waving": told by who says it.
    const bool said = is_word(t - 3, "said");
    if (mark.kind == TokenKind::kMark && mark.mark_class == kComma && !said) return true;
    const bool set_off = mark.kind == TokenKind::kMark &&
                         (mark.mark_class == kComma || mark.mark_class == kOpenBracket);
    return is_word(t, "of and from at for") ||
           (set_off && (context_.tokens[t + 1].kind == TokenKind::kNumber ||
                        is_word(t + 1, "of the a an from who head chief in his her its")));
  }
  /// "said Inspector Harris", "Inspector Harris said": one of those whom the text hears.
  bool speaks(const Titled& name) const {
    return is_word(name.surname + 1, "said says told") ||
           (name.first > 0 && is_word(name.first - 1, "said says told asked"));
  }
  bool says_more(uint32_t t) const { return is_word(t, "added continued"); }

  void tell(const Titled& a, const Titled& b) {
    tell_names(context_, {a.first, a.surname + 1}, {b.first, b.surname + 1}, b.sentence, sink_);
  }

  const DocumentContext& context_;
  const OppositeTable& opposites_;
  ClaimSink& sink_;
  std::vector<Titled> names_;
};

}  // namespace

void check_titled_names(const DocumentText& document, ClaimSink& sink) {
  if (sink.wants(CheckKind::kSameTitle)) TitledCheck(document, sink).run();
}

}  // namespace factlint::computation
