#include "engine/claim/set_right.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"

namespace factlint {
namespace {

/// Verbs by which a text hands a thing to somebody's belief or print.
constexpr std::array<std::string_view, 30> kBelief = {
    "think",  "believe", "assume", "suppose", "imagine", "reckon",  "read",  "hear",
    "say",    "claim",   "show",   "print",   "write",   "ask",     "list",  "insist",
    "guess",  "tell",    "give",   "report",  "put",     "count",   "swear", "remember",
    "recall", "suggest", "argue",  "publish", "label",   "describe"};

constexpr std::array<std::string_view, 6> kRumour = {"rumoured", "rumored",   "alleged",
                                                     "supposed", "purported", "reputed"};

constexpr std::array<std::string_view, 4> kAnyone = {"whoever", "anyone", "anybody", "whichever"};

bool is_belief(const SentenceView& view, uint32_t token) {
  const WordId word = view.context().tokens[token].word;
  const WordId lemma = view.context().lexicon.lemma(word, PartOfSpeech::kVerb);
  return one_of(kBelief, view.context().vocabulary.text(lemma));
}

/// "was supposed to adopt": a plan, where "is supposed to have ten" is what people say.
bool is_plan(const SentenceView& view, uint32_t token) {
  const TokenRange tokens = view.phrases().tokens;
  if (view.word(token) != "supposed" || token == tokens.first || token + 1 >= tokens.last ||
      view.word(token + 1) != "to")
    return false;
  const std::string_view be = view.word(token - 1);
  return be == "was" || be == "were" || be == "been";
}

/// A small number that stands by itself: "it has [nine]."
bool is_bare_count(const DocumentContext& context, const Mention& mention) {
  if (mention.type != MentionType::kNumber) return false;
  const Quantity& quantity = context.mentions.quantity(mention);
  const uint32_t after = mention.tokens.last;
  return quantity.value.is_integer() && quantity.value.to_int() < 200 &&
         (after >= context.tokens.size() || context.tokens[after].kind == TokenKind::kMark);
}

/// "whoever says", "anyone who tells you".
bool anyone_who_says(const SentenceView& view, uint32_t at) {
  if (!one_of(kAnyone, view.folded(at))) return false;
  const uint32_t end = std::min(view.phrases().tokens.last, at + 4);
  for (uint32_t t = at + 1; t < end; ++t) {
    if (is_belief(view, t)) return true;
  }
  return false;
}

}  // namespace

namespace {

/// "It has no border with them, but goods come through, [say officials]": the turn is told, too.
bool told_behind(const SentenceView& view, uint32_t turn) {
  const TokenRange tokens = view.phrases().tokens;
  for (uint32_t t = turn + 1; t + 1 < tokens.last; ++t) {
    if (view.context().tokens[t].mark_class != kComma) continue;
    for (uint32_t k = t + 1; k < std::min(tokens.last, t + 4); ++k) {
      if (view.context().is(k, kSayVerb)) return true;
    }
  }
  return false;
}

}  // namespace

bool told_apart(const SentenceView& view, NodeId verb) {
  if (verb == kNoNode) return false;
  const TokenRange tokens = view.phrases().tokens;
  const uint32_t at = view.node(verb).head;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const std::string_view word = view.word(t);
    const bool turns = (word == "but" || word == "yet") && !told_behind(view, t);
    if (t > at && (turns || view.context().calls_false(t))) return true;
    if (t < at && (word == "nobody" || word == "none" || anyone_who_says(view, t) ||
                   (word == "no" && t + 1 < at && view.word(t + 1) == "one")))
      return true;
  }
  return false;
}

bool is_rumoured(const SentenceView& view, NodeId verb) {
  if (verb == kNoNode) return false;
  const uint32_t end = view.node(verb).head;
  for (uint32_t t = view.phrases().tokens.first; t < end; ++t) {
    if (one_of(kRumour, view.folded(t)) && !is_plan(view, t)) return true;
  }
  return false;
}

bool number_set_right(const SentenceView& view, uint32_t number) {
  const DocumentContext& context = view.context();
  const Mention& stated = context.mentions.all[number];
  bool believed = false;
  constexpr uint32_t kBack = 30;  // tokens
  const uint32_t begin = view.phrases().tokens.first;
  const uint32_t from = stated.tokens.first > begin + kBack ? stated.tokens.first - kBack : begin;
  for (uint32_t t = from; t < stated.tokens.first && !believed; ++t) believed = is_belief(view, t);
  if (!believed) return false;
  constexpr uint32_t kNear = 15;  // tokens of the sentences behind
  const auto end =
      std::min(static_cast<uint32_t>(context.tokens.size()), view.phrases().tokens.last + kNear);
  for (uint32_t m = number + 1; m < context.mentions.all.size(); ++m) {
    const Mention& other = context.mentions.all[m];
    if (other.tokens.first >= end) break;
    if (other.tokens.first < stated.tokens.last || !is_bare_count(context, other)) continue;
    if (context.mentions.quantity(other).value != context.mentions.quantity(stated).value)
      return true;
  }
  return false;
}

}  // namespace factlint
