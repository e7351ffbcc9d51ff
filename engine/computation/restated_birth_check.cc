// "Born and raised in Lyon ... The Lille-born chef": two towns in which one person was born.
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_words.h"

namespace factlint::computation {
namespace {

constexpr std::string_view kBorn = "-born";
constexpr ListedWords kSecond =
    "his her their whose father mother brother sister wife husband son daughter partner parents "
    "colleague rival predecessor successor another other twin friend and";

/// "born in Lyon", "born and raised in Lyon", "born in 1951 in Lyon": the town; empty if none or
/// not a known one.
std::string_view born_in(const SentenceText& text, uint32_t& at) {
  std::string_view found;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.word(i, "born")) continue;
    if (!found.empty()) return {};
    for (uint32_t k = i + 1; k < i + 9 && text.in(k); ++k) {
      if (text.mark(k, kComma) || text.is(k, kBreakWord)) break;
      if (text.word(k, "in") && among(far_towns(), text[k + 1].word) && !text.name_word(k + 2)) {
        found = text[k + 1].word;
        at = k + 1;
        break;
      }
    }
    if (found.empty()) return {};
  }
  return found;
}

/// "Lille" of "Lille-born"; empty for other words.
std::string_view born_word(const SentenceText& text, uint32_t i) {
  const std::string_view word = text[i].word;
  if (word.size() <= kBorn.size() || !word.ends_with(kBorn)) return {};
  return word.substr(0, word.size() - kBorn.size());
}

}  // namespace

void check_restated_birth(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  if (!before.may_have("born") || text.disowned() || before.disowned()) return;
  for (uint32_t i = 1; i < text.size(); ++i) {
    // "The Lille-born chef", in one word or with its hyphen
    std::string_view town = born_word(text, i);
    uint32_t last = i + 1;
    if (town.empty() && text.mark(i + 1, kHyphen) && text.word(i + 2, "born")) {
      town = text[i].word;
      last = i + 3;
    }
    if (town.empty() || !text.word(i - 1, "the") || !among(far_towns(), town)) continue;
    if (!text.lower(last) || text.noun_class(last) != NounClass::kPerson || text.plural_noun(last))
      return;
    uint32_t at = 0;
    const std::string_view told = born_in(before, at);
    if (told.empty() || any_among(text, kSecond, 0, i)) return;
    if (told != town) tell_against(before, at, at + 1, text, i - 1, last + 1, sink);
    return;
  }
}

}  // namespace factlint::computation
