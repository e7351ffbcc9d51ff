#include "engine/claim/yes_no.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "engine/base/one_of.h"
#include "engine/base/utf8.h"

namespace factlint {
namespace {

struct Answer {
  bool yes = false;
  TextRange word;
};

constexpr std::array<std::string_view, 12> kYes = {
    "yes",       "yep", "true",    "correct",    "right",      "indeed",
    "certainly", "so",  "exactly", "absolutely", "definitely", "affirmative"};
constexpr std::array<std::string_view, 12> kNo = {"no",    "nope",      "untrue",   "false",
                                                  "wrong", "incorrect", "nonsense", "negative",
                                                  "never", "hardly",    "rubbish",  "wide"};
/// Words around an answer that leave it what it is.
constexpr std::array<std::string_view, 24> kAround = {
    "a",       "answer",   "of",         "course",  "simply",     "quite",     "perfectly", "plain",
    "plainly", "entirely", "flatly",     "that",    "is",         "'s",        "this",      "it",
    "very",    "much",     "completely", "utterly", "absolutely", "certainly", "the",       "just"};
constexpr std::array<std::string_view, 10> kPronouns = {"it",  "they", "he",    "she",   "we",
                                                        "you", "i",    "those", "these", "both"};
constexpr std::array<std::string_view, 14> kAuxiliaries = {"is", "are", "was",  "were", "does",
                                                           "do", "did", "has",  "have", "had",
                                                           "am", "can", "will", "'s"};

class AnswerWords {
 public:
  AnswerWords(const DocumentContext& context, TokenRange asked, TokenRange tokens)
      : context_(context), asked_(asked), tokens_(tokens) {}

  /// "Could A be a member?": yes makes it none.
  bool asks_what_may_be() const {
    static constexpr std::array<std::string_view, 8> kMay = {"could",  "can",   "may",  "might",
                                                             "should", "would", "must", "shall"};
    for (uint32_t t = asked_.first; t < asked_.last; ++t) {
      if (one_of(kMay, text_at(t))) return true;
    }
    return false;
  }

  /// "Yes", "Simply untrue", "Of course not", "It does not", closed by a mark; a label "A:" may
  /// stand before it.
  std::optional<Answer> read() const {
    constexpr uint32_t kReach = 8;
    const uint32_t end = std::min(tokens_.last, tokens_.first + kReach);
    bool denied = false;
    for (uint32_t t = tokens_.first; t < end; ++t) {
      if (is_mark(t)) {
        if (denied) return Answer{false, context_.tokens[t - 1].range()};
        continue;
      }
      const std::string word = text(t);
      if (word == "not") {
        denied = true;
        continue;
      }
      if (word == "by" && text(t + 1) == "no" && text(t + 2) == "means" && is_mark(t + 3))
        return Answer{false, context_.tokens[t + 2].range()};
      if (denied && word == "at" && text(t + 1) == "all" && is_mark(t + 2))
        return Answer{false, context_.tokens[t + 1].range()};
      const bool yes = one_of(kYes, word);
      if ((yes || one_of(kNo, word)) && is_mark(t + 1)) {
        if (denied && !yes) return std::nullopt;  // "not wrong"
        // "Right: it is not"
        if (yes && word != "yes" && is_colon(t + 1)) return std::nullopt;
        if (yes && !denied && is_qualified(t + 1)) return std::nullopt;
        return Answer{yes && !denied, context_.tokens[t].range()};
      }
      if (one_of(kPronouns, word) && one_of(kAuxiliaries, text(t + 1))) return by_auxiliary(t + 1);
      if (!one_of(kAround, word)) return std::nullopt;
    }
    return std::nullopt;
  }

 private:
  bool is_mark(uint32_t t) const {
    return t >= tokens_.last || context_.tokens[t].kind == TokenKind::kMark;
  }
  bool is_colon(uint32_t t) const {
    return t < tokens_.last && context_.tokens[t].mark_class == kColon;
  }
  std::string text(uint32_t t) const { return t < tokens_.last ? text_at(t) : std::string(); }
  std::string text_at(uint32_t t) const {
    return fold_word(context_.document.view(context_.tokens[t].range()));
  }

  /// "Is A in W? It was." tells of another time, "Was A in W? It was." of this.
  bool is_of_other_time(const std::string& auxiliary) const {
    static constexpr std::array<std::string_view, 4> kPast = {"was", "were", "did", "had"};
    if (!one_of(kPast, auxiliary)) return false;
    for (uint32_t t = asked_.first; t < asked_.last; ++t) {
      if (text_at(t) == auxiliary) return false;
    }
    return true;
  }

  /// "It does", "They are not".
  std::optional<Answer> by_auxiliary(uint32_t t) const {
    const bool denied = text(t + 1) == "not" || text(t + 1) == "n't";
    const uint32_t last = denied ? t + 1 : t;
    if (is_of_other_time(text(t)) || !is_mark(last + 1) || (!denied && is_qualified(last + 1)))
      return std::nullopt;
    return Answer{!denied, context_.tokens[last].range()};
  }

  /// "Yes, but only as an observer".
  bool is_qualified(uint32_t mark) const {
    static constexpr std::array<std::string_view, 9> kQualify = {
        "but", "though", "although", "until", "only", "if", "unless", "except", "in"};
    for (uint32_t t = mark; t < std::min(tokens_.last, mark + 2); ++t) {
      if (!is_mark(t)) return one_of(kQualify, text(t));
    }
    return false;
  }

  const DocumentContext& context_;
  TokenRange asked_;
  TokenRange tokens_;
};

std::optional<Answer> answer_in(const DocumentContext& context, uint32_t sentence) {
  if (sentence == 0 || sentence >= context.sentences.size()) return std::nullopt;
  const AnswerWords words(context, context.sentences[sentence - 1].tokens,
                          context.sentences[sentence].tokens);
  return words.asks_what_may_be() ? std::nullopt : words.read();
}

/// The two ask the same, however each was read.
bool asks_the_same(const Claim& a, const Claim& b) {
  return a.check == b.check &&
         std::all_of(a.roles.begin(), a.roles.end(), [&](const RoleFiller& filler) {
           const RoleFiller* other = b.role(filler.role);
           return other != nullptr && other->entities == filler.entities;
         });
}

bool is_answerable(const Claim& claim) {
  return claim.mode == ClaimMode::kQuestion && !claim.hint && claim.strict && !claim.negated;
}

}  // namespace

void answer_questions(const DocumentContext& context, std::vector<Claim>& claims) {
  const size_t asked = claims.size();
  for (size_t i = 0; i < asked; ++i) {
    if (!is_answerable(claims[i])) continue;
    const auto answer = answer_in(context, claims[i].sentence + 1);
    if (!answer) continue;
    // "No" to a question that asks several things denies one of them, and not the rest.
    const auto others = std::count_if(
        claims.begin(), claims.begin() + static_cast<long>(asked), [&](const Claim& other) {
          return other.sentence == claims[i].sentence && other.predicate == claims[i].predicate &&
                 is_answerable(other) && !asks_the_same(other, claims[i]);
        });
    if (!answer->yes && others > 0) continue;
    Claim claim = claims[i];
    claim.mode = ClaimMode::kAsserted;
    claim.negated = !answer->yes;
    claim.span = join(claim.span, answer->word);
    claims.push_back(std::move(claim));
  }
}

}  // namespace factlint
