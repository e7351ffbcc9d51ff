// "Dr Helen Marsh retires. Patients have organised a collection for him", "Miss Vasari said he": a
// pronoun of the other sex for the only person that a text has told.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_words.h"
#include "engine/computation/twice.h"
#include "engine/mention/given_name.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 5;  // sentences at the beginning of a text

constexpr ListedWords kHerTitles = "mrs ms miss lady dame sister baroness";
constexpr ListedWords kHisTitles = "mr sir lord father brother baron";
/// The only person of a text so far.
struct OnlyPerson {
  Sex sex = Sex::kNone;
  uint32_t sentence = kNone;
  uint32_t first = 0;  ///< given name or title
  uint32_t last = 0;   ///< one past the surname
  std::string_view given;
  std::string_view surname;
};

class PronounCheck {
 public:
  PronounCheck(const DocumentText& document, ClaimSink& sink) : document_(document), sink_(sink) {}

  void run() {
    const auto& sentences = document_.context().sentences;
    const uint32_t end = std::min(document_.size(), kReach);
    if (!pronoun_behind_first(end)) return;
    for (uint32_t s = 0; s < end; ++s) {
      if (!sentences[s].prose || sentences[s].tokens.size() > 60) return;
      const SentenceText& text = document_.any(s);
      if (text.question() || !read(text)) return;
    }
  }

 private:
  /// A pronoun of sentences [0, end) stands in another one than the first.
  bool pronoun_behind_first(uint32_t end) const {
    const DocumentContext& context = document_.context();
    std::array<WordId, 8> pronouns{};
    size_t count = 0;
    for (const std::string_view word :
         {"she", "her", "hers", "herself", "he", "him", "his", "himself"})
      pronouns[count++] = context.vocabulary.find(word);
    for (uint32_t s = 0; s < end; ++s) {
      const TokenRange tokens = context.sentences[s].tokens;
      for (uint32_t t = tokens.first; t < tokens.last; ++t) {
        const WordId word = context.tokens[t].word;
        if (s > 0 && word != kUnknownWord &&
            std::find(pronouns.begin(), pronouns.end(), word) != pronouns.end())
          return true;
      }
    }
    return false;
  }

  /// False once the text tells of somebody else, or the first pronoun is found.
  bool read(const SentenceText& text) {
    for (uint32_t i = 0; i < text.size(); ++i) {
      if (text[i].kind != AtomKind::kWord) {
        if (text.mark(i, kCloseQuote)) return false;
        if (text.mark(i, kOpenQuote) && !skip_quote(text, i)) return false;
        continue;
      }
      if (among(woman_pronouns(), text[i].word) || among(man_pronouns(), text[i].word)) {
        const bool unknown = person_.sentence != kNone && person_.sex == Sex::kNone;
        if (unknown || agrees(text, i)) continue;
        tell(text, i);
        return false;
      }
      if (text.capital(i)) {
        if (!read_name(text, i)) return false;
      } else if (somebody_else(text, i)) {
        return false;
      }
    }
    return true;
  }

  /// Moves to the mark that closes the quotation opened at `i`; false if it names or means
  /// somebody.
  bool skip_quote(const SentenceText& text, uint32_t& i) const {
    uint32_t end = i + 1;
    for (; text.in(end) && !text.mark(end, kCloseQuote) && !text.mark(end, kOpenQuote); ++end) {
      if (text[end].kind != AtomKind::kWord) continue;
      const bool opens = end == i + 1 || text.word(end, "i");
      if ((text.capital(end) && !opens) || among(woman_pronouns(), text[end].word) ||
          among(man_pronouns(), text[end].word) || somebody_else(text, end))
        return false;
    }
    if (!text.in(end)) return false;
    i = end;
    return true;
  }

  /// Skips the name at `i`; false if it may be another person's.
  bool read_name(const SentenceText& text, uint32_t& i) {
    uint32_t last = i + 1;
    while (text.name_word(last) || (text.mark(last, kPeriod) && text.name_word(last + 1) &&
                                    text[last - 1].word.size() <= 3))
      ++last;
    // "Soprano Helen Vasari"
    const bool led = i == 0 && last - i >= 3 && !titled(text, 0) && text.noun(0) &&
                     !text.context().lexicon.analyses(text[0].id).empty();
    const uint32_t first = led ? i + 1 : i;
    const Sex sex = sex_of(text, first, last);
    if ((sex != Sex::kNone || led) && last - first >= 2 && last - first <= 4 &&
        person_.sentence == kNone)
      return read_person(text, first, last, sex, i);
    if (takes_up(text, first, last, sex)) {
      i = last - 1;
      return true;
    }
    const bool one_word = last - i == 1;
    if (one_word && i > 0 && text.word(i - 1, "the"))
      return !somebody_else(text, i);  // "the Atlantic"
    const bool known = one_word && !text.context().lexicon.analyses(text[i].id).empty();
    const bool opens = one_word && i == 0 && known && !somebody_else(text, i);
    const bool place = one_word && known && text.noun_class(i) != NounClass::kPerson &&
                       sex_of(text, i, last) == Sex::kNone;
    i = last - 1;
    return opens || place;
  }

  /// The name becomes the person told of; false if it is not one person's.
  bool read_person(const SentenceText& text, uint32_t first, uint32_t last, Sex sex, uint32_t& i) {
    // "Mary and John Price", "Helen Marsh Ltd", "Katharine Hamnett's"
    if (text.word(last, "and") || text.word(last, "'s") || text.mark(last, kHyphen) ||
        text.is(last, kPrepositionWord))
      return false;
    const uint32_t given = titled(text, first) && last - first > 2 ? first + 1 : first;
    person_ = {sex, text.sentence(), first, last, text[given].word, text[last - 1].word};
    i = last - 1;
    return true;
  }

  /// "Vasari", "Miss Vasari", "Sir Geoffrey": the person again, whose sex the title may tell.
  bool takes_up(const SentenceText& text, uint32_t first, uint32_t last, Sex sex) {
    if (person_.sentence == kNone) return false;
    if (last - first == 1) return text[first].word == person_.surname;
    if (last - first != 2 || !titled(text, first)) return false;
    const bool knight = text.any_word(first, {"sir", "dame", "lady", "lord"});
    const std::string_view name = text[last - 1].word;
    if (name != person_.surname && !(knight && name == person_.given)) return false;
    if (person_.sex == Sex::kNone) person_.sex = sex;
    return person_.sex == sex;
  }

  static bool titled(const SentenceText& text, uint32_t i) {
    return among(kHerTitles, text[i].word) || among(kHisTitles, text[i].word);
  }

  static Sex sex_of(const SentenceText& text, uint32_t first, uint32_t last) {
    const std::string_view opening = text[first].word;
    if (first + 1 < last && among(kHerTitles, opening)) return Sex::kWoman;
    if (first + 1 < last && among(kHisTitles, opening)) return Sex::kMan;
    const bool titled = among("dr cllr prof professor inspector judge rev", opening);
    const std::string_view given = text[titled ? first + 1 : first].word;
    return sex_of_given_name(given);
  }

  /// A noun for one person that does not describe the one told: "the driver", not ", a driver,".
  bool somebody_else(const SentenceText& text, uint32_t i) const {
    // "Joan Prior, who runs the kennels, resigned as chairman"
    if (i > 1 && text.word(i, "who") && text.mark(i - 1, kComma) && !person_.surname.empty() &&
        text[i - 2].word == person_.surname)
      return false;
    if (i > 0 && person_.sentence == text.sentence() && text.word(i - 1, "as")) return false;
    if (among(other_person_words(), text[i].word)) return true;
    if (!text.noun(i) || text.plural_noun(i) || text.noun_class(i) != NounClass::kPerson)
      return false;
    if (person_.sentence != text.sentence()) return true;
    uint32_t comma = i;
    while (comma > person_.last && i - comma < 6 && !text.mark(comma, kComma)) --comma;
    return !(comma == person_.last && text.mark(comma, kComma));
  }

  /// "Lady Maud Tennant opened her garden": the pronoun of the one told.
  bool agrees(const SentenceText& text, uint32_t i) const {
    return person_.sex != Sex::kNone &&
           among(woman_pronouns(), text[i].word) == (person_.sex == Sex::kWoman);
  }

  void tell(const SentenceText& text, uint32_t i) {
    if (person_.sex == Sex::kNone || person_.sentence == text.sentence()) return;
    if (text.word(i + 1, "or")) return;  // "he or she"
    const bool her = among(woman_pronouns(), text[i].word);
    if (her == (person_.sex == Sex::kWoman)) return;
    // Nobody else stands behind it, either: "his widow, Helen Marsh".
    for (uint32_t k = i + 1; k < text.size(); ++k) {
      if (text.name_word(k) || somebody_else(text, k) || text.mark(k, kOpenQuote) ||
          text.mark(k, kCloseQuote))
        return;
    }
    const SentenceText& before = document_.any(person_.sentence);
    tell_twice(before, person_.first, person_.last, text, i, i + 1, VerdictKind::kInconsistent,
               fmt::format("\"{}\" here, and the only person told of before is {}",
                           text.view(i, i + 1), before.view(person_.first, person_.last)),
               sink_);
  }

  const DocumentText& document_;
  ClaimSink& sink_;
  OnlyPerson person_;
};

}  // namespace

void check_told_pronouns(const DocumentText& document, ClaimSink& sink) {
  PronounCheck(document, sink).run();
}

}  // namespace factlint::computation
