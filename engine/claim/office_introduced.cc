#include "engine/claim/office_introduced.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/base/utf8.h"

namespace factlint {
namespace {

/// The token behind ", a man named", ", a certain", ", a woman by the name of"; 0 if none.
uint32_t named_behind_comma(const SentenceView& view, NodeId noun) {
  constexpr uint32_t kReach = 6;
  static constexpr std::array<std::string_view, 12> kOne = {
      "man",     "woman",  "general",    "civilian",  "person",  "lady",
      "soldier", "lawyer", "politician", "economist", "officer", "gentleman"};
  uint32_t t = view.node(noun).tokens.last;
  const uint32_t last = view.phrases().tokens.last;
  const uint32_t end = std::min(last, t + kReach);
  while (t < end && view.context().tokens[t].mark_class != kComma) ++t;
  if (t + 4 >= last || t >= end || (view.word(t + 1) != "a" && view.word(t + 1) != "an")) return 0;
  t += 2;
  if (view.word(t) == "certain") return t + 1;
  if (!one_of(kOne, view.folded(t)) && !one_of(kOne, view.folded(++t))) return 0;
  if (t + 1 < last && (view.word(t + 1) == "named" || view.word(t + 1) == "called")) return t + 2;
  if (t + 4 < last && view.word(t + 1) == "by" && view.word(t + 2) == "the" &&
      view.word(t + 3) == "name" && view.word(t + 4) == "of")
    return t + 5;
  return 0;
}

/// The token behind "It is as [title] of Y that"; 0 if none.
uint32_t named_by_cleft(const SentenceView& view, NodeId noun) {
  constexpr uint32_t kReach = 12;
  const uint32_t begin = view.phrases().tokens.first;
  const Node& title = view.node(noun);
  uint32_t as = title.tokens.first;
  if (as > begin && view.word(as) != "as") --as;
  if (as < begin + 2 || view.word(as) != "as" || view.folded(as - 2) != "it" ||
      (view.word(as - 1) != "is" && view.word(as - 1) != "was"))
    return 0;
  const uint32_t end = std::min(view.phrases().tokens.last, title.tokens.last + kReach);
  for (uint32_t t = title.tokens.last; t + 1 < end; ++t) {
    if (view.word(t) == "that") return t + 1;
  }
  return 0;
}

}  // namespace

uint32_t introduced_name(const SentenceView& view, NodeId noun) {
  const uint32_t name = named_behind_comma(view, noun);
  return name != 0 ? name : named_by_cleft(view, noun);
}

std::vector<RoleFiller> unknown_name_in(const DocumentContext& context, TokenRange answer) {
  static constexpr std::array<std::string_view, 13> kBefore = {
      "answer", "a",   "an", "general", "man", "woman", "called",
      "named",  "one", "it", "is",      "mr",  "of"};
  uint32_t t = answer.first;
  while (t < answer.last && (context.tokens[t].kind == TokenKind::kMark ||
                             one_of(kBefore, fold_word(context.view({t, t + 1})))))
    ++t;
  if (t + 2 > answer.last) return {};
  const auto is_name = [&](uint32_t at) {
    const Token& token = context.tokens[at];
    return token.kind == TokenKind::kWord && token.is(kCapitalised) && token.end - token.begin > 2;
  };
  static constexpr std::array<std::string_view, 7> kHolds = {"holds", "does",  "heads",   "leads",
                                                             "runs",  "fills", "occupies"};
  const bool ends = t + 2 == answer.last || context.tokens[t + 2].kind == TokenKind::kMark ||
                    one_of(kHolds, context.vocabulary.text(context.tokens[t + 2].word));
  // A given name may be a word, a surname is none.
  if (!is_name(t) || !is_name(t + 1) || !ends ||
      !context.lexicon.analyses(context.tokens[t + 1].word).empty())
    return {};
  const auto named = context.mentions.within({t, t + 2});
  if (!named.empty()) return {};
  RoleFiller filler;
  filler.role = "holder";
  filler.range = context.text_range({t, t + 2});
  filler.text = context.document.view(filler.range);
  return {filler};
}

}  // namespace factlint
