#include "engine/claim/set_right.h"

#include <algorithm>
#include <array>

namespace factlint {
namespace {

/// Words by which a text hands a thing to somebody's belief or print.
constexpr std::array<std::string_view, 40> kBelief = {
    "think",   "thinks",   "thought", "believe", "believes", "believed", "assume",  "assumed",
    "suppose", "supposed", "imagine", "reckon",  "read",     "heard",    "hear",    "say",
    "says",    "said",     "claim",   "claimed", "claims",   "showed",   "shows",   "shown",
    "printed", "wrote",    "written", "asked",   "listed",   "insist",   "guess",   "guessed",
    "tell",    "told",     "gave",    "given",   "reported", "put",      "counted", "remember"};

constexpr std::array<std::string_view, 8> kWrong = {
    "wrong", "mistaken", "incorrect", "false", "erroneous", "untrue", "myth", "nonsense"};

constexpr std::array<std::string_view, 6> kRumour = {"rumoured", "rumored",   "alleged",
                                                     "supposed", "purported", "reputed"};

constexpr std::array<std::string_view, 4> kAnyone = {"whoever", "anyone", "anybody", "whichever"};

template <size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
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
    if (one_of(kBelief, view.folded(t))) return true;
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
    if (t > at && (word == "but" || word == "yet" || one_of(kWrong, word))) return true;
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
    if (one_of(kRumour, view.folded(t))) return true;
  }
  return false;
}

bool number_set_right(const SentenceView& view, uint32_t number) {
  const DocumentContext& context = view.context();
  const Mention& stated = context.mentions.all[number];
  bool believed = false;
  for (uint32_t t = view.phrases().tokens.first; t < stated.tokens.first && !believed; ++t)
    believed = one_of(kBelief, view.folded(t));
  if (!believed) return false;
  constexpr uint32_t kNear = 12;  // tokens of the next sentence
  uint32_t end = view.phrases().tokens.last;
  if (view.sentence() + 1 < context.sentences.size()) {
    const TokenRange next = context.sentences[view.sentence() + 1].tokens;
    end = std::min(next.last, next.first + kNear);
  }
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
