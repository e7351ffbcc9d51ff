// "Dr Helen Marsh retires. Patients have organised a collection for him": a pronoun of the other
// sex for the only person that a text has told.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;  // sentences at the beginning of a text

/// Given names of one sex alone.
constexpr std::string_view kWomen =
    "abigail agnes alice alison amanda amelia amy angela anita ann anna anne annie audrey barbara "
    "beatrice bernadette bethany brenda bridget caroline catherine cecilia charlotte chloe "
    "christina "
    "christine claire clara deborah denise diana diane donna dorothy edith eileen elaine "
    "eleanor elizabeth ellen elsie emily emma erica esther ethel eva fiona frances gillian "
    "gladys hannah harriet helen helena hilary ingrid irene "
    "isabel isabella isobel jacqueline jane janet janice jennifer jessica jill joanna joanne "
    "josephine joyce judith julia julie karen kate katherine kathleen kathryn katie kirsty laura "
    "lauren lillian linda lisa louise lucy lydia lynne mabel madeleine margaret maria marie "
    "marjorie martha mary maureen melanie melissa mildred miriam moira monica muriel nancy "
    "naomi natalie natasha nora olivia pamela patricia paula pauline penelope phoebe phyllis "
    "priscilla rachel rebecca rosalind rosemary ruth sally samantha sandra sarah sharon sheila "
    "shirley sonia sophia sophie stella stephanie susan susannah suzanne sylvia teresa theresa "
    "tina tracey ursula valerie vanessa vera veronica wendy winifred yvonne";
constexpr std::string_view kMen =
    "adam adrian alan albert alfred alistair andrew anthony antonio arthur barry benjamin bernard "
    "bob brian bruce callum cameron carl charles christopher clive colin craig daniel david "
    "dennis derek dominic donald duncan edward eric ernest ethan eugene francis frank "
    "frederick gareth gary gavin geoffrey gerald gerard gilbert giovanni gordon graham "
    "gregory harold harry henry herbert howard hugh ian isaac ivan jacob james jason jeffrey "
    "jeremy jim joe john jonathan joseph joshua julian juan keith kenneth kevin "
    "liam luke malcolm marcus martin matthew maurice michael mike mohammed muhammad nathan "
    "neil nicholas nigel oliver patrick paul pedro peter philip ralph raymond "
    "reginald richard robert roger ronald roy rupert samuel scott sean sebastian simon "
    "stephen steven stuart terence thomas timothy tom trevor vincent walter wayne wilfred "
    "william";
constexpr std::string_view kHer = "she her hers herself";
constexpr std::string_view kHim = "he him his himself";
constexpr std::string_view kHerTitles = "mrs ms miss lady dame sister baroness";
constexpr std::string_view kHisTitles = "mr sir lord father brother baron";
/// Nouns beside which a pronoun may be of somebody else; those that the lexicon knows as people are
/// added.
constexpr std::string_view kOthers =
    "man woman boy girl baby child son daughter who whose one someone somebody anyone everyone "
    "everybody nobody person pupil dog cat horse ship god transgender nonbinary non-binary drag "
    "ship boat yacht ferry vessel trawler liner tanker lifeboat mare cow ewe bull ram lion tiger "
    "elephant panda bird hen pet statue";

enum class Sex : uint8_t { kNone, kWoman, kMan };

bool capital_word(const SentenceText& text, uint32_t i) {
  return text.in(i) && text[i].kind == AtomKind::kWord && text.capital(i);
}

/// The only person of a text so far.
struct OnlyPerson {
  Sex sex = Sex::kNone;
  uint32_t sentence = kNone;
  uint32_t first = 0;  ///< given name or title
  uint32_t last = 0;   ///< one past the surname
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
  /// The first pronoun of sentences [0, end) stands in another one than the first.
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
        if (word != kUnknownWord &&
            std::find(pronouns.begin(), pronouns.end(), word) != pronouns.end())
          return s > 0;
      }
    }
    return false;
  }

  /// False once the text tells of somebody else, or the first pronoun is found.
  bool read(const SentenceText& text) {
    for (uint32_t i = 0; i < text.size(); ++i) {
      if (text[i].kind != AtomKind::kWord) {
        if (text.mark(i, kOpenQuote) || text.mark(i, kCloseQuote)) return false;
        continue;
      }
      if (among(kHer, text[i].word) || among(kHim, text[i].word)) {
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

  /// Skips the name at `i`; false if it may be another person's.
  bool read_name(const SentenceText& text, uint32_t& i) {
    uint32_t last = i + 1;
    while (capital_word(text, last) || (text.mark(last, kPeriod) && capital_word(text, last + 1) &&
                                        text[last - 1].word.size() <= 3))
      ++last;
    const Sex sex = sex_of(text, i, last);
    if (sex != Sex::kNone && last - i >= 2 && last - i <= 4 && person_.sex == Sex::kNone) {
      // "Mary and John Price", "Helen Marsh Ltd", "Katharine Hamnett's"
      if (text.word(last, "and") || text.word(last, "'s") || text.mark(last, kHyphen) ||
          text.is(last, kPrepositionWord))
        return false;
      person_ = {sex, text.sentence(), i, last, text[last - 1].word};
      i = last - 1;
      return true;
    }
    const bool again = last - i == 1 && text[i].word == person_.surname;
    const bool one_word = last - i == 1;
    const bool known = one_word && !text.context().lexicon.analyses(text[i].id).empty();
    const bool opens = one_word && i == 0 && known && !somebody_else(text, i);
    const bool place = one_word && known && text.noun_class(i) != NounClass::kPerson &&
                       sex_of(text, i, last) == Sex::kNone;
    i = last - 1;
    return again || opens || place;
  }

  static Sex sex_of(const SentenceText& text, uint32_t first, uint32_t last) {
    const std::string_view opening = text[first].word;
    if (first + 1 < last && among(kHerTitles, opening)) return Sex::kWoman;
    if (first + 1 < last && among(kHisTitles, opening)) return Sex::kMan;
    const bool titled = among("dr cllr prof professor inspector judge rev", opening);
    const std::string_view given = text[titled ? first + 1 : first].word;
    return among(kWomen, given) ? Sex::kWoman : among(kMen, given) ? Sex::kMan : Sex::kNone;
  }

  /// A noun for one person that does not describe the one told: "the driver", not ", a driver,".
  bool somebody_else(const SentenceText& text, uint32_t i) const {
    if (among(kOthers, text[i].word)) return true;
    if (!text.noun(i) || text.plural_noun(i) || text.noun_class(i) != NounClass::kPerson)
      return false;
    if (person_.sentence != text.sentence()) return true;
    uint32_t comma = i;
    while (comma > person_.last && i - comma < 6 && !text.mark(comma, kComma)) --comma;
    return !(comma == person_.last && text.mark(comma, kComma));
  }

  void tell(const SentenceText& text, uint32_t i) {
    if (person_.sex == Sex::kNone || person_.sentence == text.sentence()) return;
    if (text.word(i + 1, "or")) return;  // "he or she"
    const bool her = among(kHer, text[i].word);
    if (her == (person_.sex == Sex::kWoman)) return;
    // Nobody else stands behind it, either: "his widow, Helen Marsh".
    for (uint32_t k = i + 1; k < text.size(); ++k) {
      if (capital_word(text, k) || somebody_else(text, k) || text.mark(k, kOpenQuote) ||
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
