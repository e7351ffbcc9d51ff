#include "engine/claim/refuted.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"

namespace factlint {
namespace {

constexpr uint32_t kNounReach = 6;  ///< tokens from the refusal to the story refused
constexpr uint32_t kThatReach = 3;  ///< tokens from "that" to the verb of telling behind it

/// Beside the verbs that take "that".
constexpr std::array<std::string_view, 12> kTellers = {"tell",   "read",  "print",  "call",
                                                       "swear",  "teach", "have",   "publish",
                                                       "assure", "guess", "inform", "mention"};
/// Verbs that refuse a story, which must then be named.
constexpr std::array<std::string_view, 21> kRefuse = {
    "correct",   "retract",    "withdraw", "strike", "cut",    "delete",   "remove",
    "scrap",     "spike",      "cross",    "expose", "deride", "mock",     "ridicule",
    "discredit", "contradict", "drop",     "quash",  "scotch", "discount", "disown"};
constexpr std::array<std::string_view, 30> kStories = {
    "claim",     "claims",  "post",      "posts",     "report", "reports",
    "rumour",    "rumours", "rumor",     "rumors",    "story",  "line",
    "sentence",  "passage", "paragraph", "caption",   "tweet",  "statement",
    "assertion", "notion",  "idea",      "belief",    "legend", "suggestion",
    "theory",    "video",   "message",   "reference", "words",  "article"};
/// Words that refuse whatever is told behind them.
constexpr std::array<std::string_view, 10> kSlips = {
    "apologise", "apologize",   "err",      "misreport", "misinform",
    "mislead",   "misremember", "misquote", "blunder",   "fib"};
/// What happens to a story beside being called false.
constexpr std::array<std::string_view, 7> kCorrected = {
    "correction", "discredited", "retracted", "corrected", "apology", "apologised", "apologized"};
constexpr std::array<std::string_view, 8> kNegative = {"not",    "no",  "never",   "n't",
                                                       "hardly", "nor", "nothing", "nobody"};
constexpr std::array<std::string_view, 9> kMeasures = {
    "decade", "decades", "year", "years", "century", "day", "days", "members", "months"};

class RefusalReader {
 public:
  RefusalReader(const DocumentContext& context, const Claim& claim) : context_(context) {
    sentence_ = context.sentences[claim.sentence].tokens;
    first_ = sentence_.first;
    while (first_ < sentence_.last && context.tokens[first_].end <= claim.span.begin) ++first_;
    behind_ = first_;
    while (behind_ < sentence_.last && context.tokens[behind_].begin < claim.span.end) ++behind_;
  }

  bool read() const {
    return framed() || in_jest() || refused_before() || (is_told() && refused_behind());
  }

 private:
  std::string_view word(uint32_t t) const {
    return sentence_.contains(t) ? context_.vocabulary.text(context_.tokens[t].word)
                                 : std::string_view();
  }
  std::string_view verb(uint32_t t) const {
    if (!sentence_.contains(t)) return {};
    return context_.vocabulary.text(
        context_.lexicon.lemma(context_.tokens[t].word, PartOfSpeech::kVerb));
  }
  bool is(uint32_t t, uint64_t classes) const {
    return sentence_.contains(t) && context_.is(t, classes);
  }
  bool tells(uint32_t t) const { return is(t, kSayVerb) || one_of(kTellers, verb(t)); }
  bool is_stop(uint32_t t) const {
    const uint8_t mark = context_.tokens[t].mark_class;
    return mark == kComma || mark == kSemicolon || mark == kDash;
  }

  /// "Myth: [...]", "True or false: [...]", "In the novel, [...]", "Imagine that [...]".
  bool framed() const {
    static constexpr std::array<std::string_view, 8> kLabels = {
        "myth", "wrong", "false", "fiction", "claim", "rumour", "incorrect", "error"};
    static constexpr std::array<std::string_view, 12> kInvented = {
        "novel", "film", "movie", "play",      "game",        "story",
        "book",  "joke", "dream", "alternate", "alternative", "series"};
    const std::string_view first = word(sentence_.first);
    if (first == "imagine" || first == "picture") return true;
    constexpr uint32_t kLabelReach = 5;
    for (uint32_t t = sentence_.first; t < sentence_.first + kLabelReach && t < first_; ++t) {
      const bool colon = sentence_.contains(t) && context_.tokens[t].mark_class == kColon;
      if (colon && t > sentence_.first &&
          (one_of(kLabels, word(t - 1)) || (word(t - 1) == "check" && word(t - 2) == "fact")))
        return true;
    }
    if (first == "in" &&
        (word(sentence_.first + 1) == "the" || word(sentence_.first + 1) == "an" ||
         word(sentence_.first + 1) == "a") &&
        one_of(kInvented, word(sentence_.first + 2)) && sentence_.first + 2 < first_)
      return true;
    return false;
  }

  /// "[...], he joked", "\"[...],\" she said, before correcting herself": what somebody says in
  /// jest, or takes back.
  bool in_jest() const {
    static constexpr std::array<std::string_view, 6> kJests = {"joked", "quipped", "laughed",
                                                               "jokes", "joking",  "correcting"};
    for (uint32_t t = behind_; t < sentence_.last; ++t) {
      const bool jest = one_of(kJests, word(t)) || says_sorry(t) ||
                        (word(t) == "corrected" && word(t + 1).ends_with("self"));
      if (jest && (is_quoted() || is_spoken() || closes_speech(t))) return true;
    }
    return false;
  }

  /// "sorry, six", "- sorry, he said": not "a sorry state".
  bool says_sorry(uint32_t t) const {
    return word(t) == "sorry" &&
           (!sentence_.contains(t + 1) || context_.tokens[t + 1].kind == TokenKind::kMark);
  }

  /// Somebody says it; "has", as in "the guide has it that", tells no speech.
  bool is_spoken() const {
    for (uint32_t t = sentence_.first; t < sentence_.last; ++t) {
      if ((t < first_ || t >= behind_) && tells(t) && verb(t) != "have") return true;
    }
    return false;
  }

  bool is_quoted() const {
    return sentence_.contains(first_) && context_.tokens[first_].is(kQuoted);
  }

  /// ", the minister joked": the verb of who says what stands before the comma.
  bool closes_speech(uint32_t t) const {
    constexpr uint32_t kLongest = 4;
    if (word(t) != "joked" && word(t) != "quipped") return false;
    for (uint32_t k = t; k > behind_ && t - k <= kLongest; --k) {
      const std::string_view before = word(k - 1);
      if (is_stop(k - 1)) return true;
      if (before == "and" || before == "but" || before == "who" || before == "which") return false;
    }
    return false;
  }

  /// The word that opens what is told, "that", "saying", "which said", with no comma behind it.
  uint32_t opening() const {
    // The claim may begin with the verb of telling itself.
    for (uint32_t t = std::min(first_ + 2, behind_); t > sentence_.first; --t) {
      if (is_stop(t - 1)) return sentence_.first;
      const std::string_view w = word(t - 1);
      if (w == "that") return t - 1;
      if (w.ends_with("ing") && tells(t - 1)) return t - 1;
      if (tells(t - 1) && t - 1 > sentence_.first) {
        const std::string_view before = word(t - 2);
        if (before == "that" || before == "which" || before == "it" || before == "who")
          return t - 2;
      }
    }
    return sentence_.first;
  }

  bool refused_before() const {
    const uint32_t that = opening();
    for (uint32_t t = sentence_.first; t < that; ++t) {
      if (t > sentence_.first && one_of(kNegative, word(t - 1))) continue;
      if (one_of(kSlips, verb(t))) return true;
      if (word(t) == "used" && word(t + 1) == "to" && tells(t + 2)) return true;
      if ((one_of(kRefuse, verb(t)) || is(t, kDenyVerb)) && names_story(t + 1, that)) return true;
      // "no source bears out the claim that", "nothing supports the idea that"
      if ((word(t) == "no" || word(t) == "nothing") && bears_out(t + 1, that)) return true;
    }
    return false;
  }

  bool names_story(uint32_t from, uint32_t that) const {
    const uint32_t end = std::min(that, from + kNounReach);
    for (uint32_t t = from; t < end; ++t) {
      if (one_of(kStories, word(t))) return true;
    }
    return false;
  }

  bool bears_out(uint32_t from, uint32_t that) const {
    static constexpr std::array<std::string_view, 7> kBear = {
        "bear", "support", "back", "confirm", "corroborate", "document", "substantiate"};
    for (uint32_t t = from; t < that; ++t) {
      if (one_of(kBear, verb(t))) return names_story(t + 1, that);
    }
    return false;
  }

  /// Somebody's words: a verb of telling stands in the sentence, or the words are a quotation.
  bool is_told() const {
    for (uint32_t t = sentence_.first; t < sentence_.last; ++t) {
      if ((t < first_ || t >= behind_) && (tells(t) || one_of(kStories, word(t)))) return true;
    }
    return false;
  }

  bool refused_behind() const {
    for (uint32_t t = behind_; t < sentence_.last; ++t) {
      if (calls_false(t) || strikes_out(t) || is_wide_of_it(t) || falls(t)) return true;
    }
    return false;
  }

  /// "which is wrong", "but was mistaken", "had to print a correction".
  bool calls_false(uint32_t t) const {
    if (!one_of(kCorrected, word(t)) && !context_.calls_false(t) && !is(t, kDenyVerb)) return false;
    const uint32_t begin = std::max(behind_ + 3, t) - 3;
    for (uint32_t k = begin; k < t; ++k) {
      if (one_of(kNegative, word(k)) || word(k).ends_with("n't")) return false;
    }
    const std::string_view next = word(t + 1);
    return !sentence_.contains(t + 1) || context_.tokens[t + 1].kind == TokenKind::kMark ||
           next == "by" || next == "and" || next == "but" || next == "on" || next == "about" ||
           next == "in" || next == "for" || next == "since" || next == "as";
  }

  /// "struck it out", "put a red line through it", "lost a mark for it", "put that right".
  bool strikes_out(uint32_t t) const {
    static constexpr std::array<std::string_view, 5> kStrike = {"strike", "cross", "rule", "rub",
                                                                "cut"};
    static constexpr std::array<std::string_view, 4> kPut = {"put", "set", "lose", "drop"};
    static constexpr std::array<std::string_view, 6> kStraight = {"right", "straight", "mark",
                                                                  "marks", "point",    "points"};
    if (one_of(kStrike, verb(t))) return word(t + 1) == "out" || word(t + 2) == "out";
    if (word(t) == "red")
      return word(t + 1) == "line" || word(t + 1) == "pen" || word(t + 1) == "ink" ||
             word(t + 1) == "pencil";
    if (!one_of(kPut, verb(t))) return false;
    for (uint32_t k = t + 1; k <= t + 3; ++k) {
      if (one_of(kStraight, word(k))) return true;
    }
    return false;
  }

  /// "wide of the mark", "a full decade out", "off by ten years".
  bool is_wide_of_it(uint32_t t) const {
    if (word(t) == "wide") return word(t + 1) == "of" && word(t + 3) == "mark";
    if (word(t) == "off" && (word(t + 1) == "by" || word(t + 2) == "mark")) return true;
    const bool ends = !sentence_.contains(t + 1) || context_.tokens[t + 1].kind == TokenKind::kMark;
    return (word(t) == "out" || word(t) == "off") && ends && t > behind_ &&
           (one_of(kMeasures, word(t - 1)) || word(t - 1) == "way" || word(t - 1) == "well");
  }

  /// "does not stand up", "holds no water".
  bool falls(uint32_t t) const {
    const std::string_view v = verb(t);
    if (v != "stand" && v != "hold") return false;
    if (v == "hold" && word(t + 1) == "no" && word(t + 2) == "water") return true;
    const std::string_view next = word(t + 1);
    if (next != "up" && next != "water") return false;
    const uint32_t begin = std::max(behind_ + kThatReach, t) - kThatReach;
    for (uint32_t k = begin; k < t; ++k) {
      if (one_of(kNegative, word(k)) || word(k).ends_with("n't")) return true;
    }
    return false;
  }

  const DocumentContext& context_;
  TokenRange sentence_;
  uint32_t first_ = 0;   ///< token of the claim
  uint32_t behind_ = 0;  ///< token behind the claim
};

}  // namespace

bool refuted(const DocumentContext& context, const Claim& claim) {
  return !claim.span.empty() && RefusalReader(context, claim).read();
}

}  // namespace factlint
