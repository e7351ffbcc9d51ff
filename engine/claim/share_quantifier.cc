#include "engine/claim/share_quantifier.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"

namespace factlint {
namespace {

constexpr uint32_t kReach = 9;  ///< tokens from the quantifier to the noun

/// What may stand between: "[most] of the thousands of agreements".
constexpr std::array<std::string_view, 24> kBetween = {
    "of",       "the",    "its",      "their",  "those", "these",     "thousands", "thousand",
    "hundreds", "many",   "signed",   "agreed", "all",   "such",      "adopted",   "them",
    "joint",    "common", "approved", "that",   "'s",    "countless", "numerous",  "various"};

struct Words {
  std::string_view last;    ///< the word nearest to the noun
  std::string_view before;  ///< the word in front of it; empty: any
  std::string_view tells;
};

constexpr std::array<Words, 24> kQuantifiers = {
    {{"most", "", "most"},          {"majority", "", "most"},     {"part", "small", "few"},
     {"part", "tiny", "few"},       {"bulk", "the", "most"},      {"lion's", "the", "most"},
     {"all", "almost", "all"},      {"all", "nearly", "all"},     {"all", "virtually", "all"},
     {"all", "practically", "all"}, {"every", "almost", "all"},   {"every", "nearly", "all"},
     {"any", "hardly", "few"},      {"any", "scarcely", "few"},   {"any", "barely", "few"},
     {"few", "very", "few"},        {"few", "only", "few"},       {"few", "precious", "few"},
     {"few", "too", "few"},         {"handful", "", "few"},       {"sliver", "", "few"},
     {"fraction", "tiny", "few"},   {"fraction", "small", "few"}, {"few", "but", "few"}}};

}  // namespace

ShareQuantifier share_quantifier(const SentenceView& view, NodeId noun) {
  const uint32_t begin = view.phrases().tokens.first;
  const uint32_t head = view.node(noun).head;
  for (uint32_t back = 0; back <= kReach && head >= begin + back; ++back) {
    const uint32_t t = head - back;
    const std::string_view word = view.folded(t);
    for (const Words& q : kQuantifiers) {
      if (word != q.last) continue;
      const bool fits = q.before.empty() || (t > begin && view.folded(t - 1) == q.before);
      if (fits) return {q.tells, view.context().text_range({q.before.empty() ? t : t - 1, t + 1})};
    }
    if (back == 0 || one_of(kBetween, word)) continue;
    const auto named = view.mentions();
    const bool name = std::any_of(named.begin(), named.end(), [&](uint32_t m) {
      const Mention& mention = view.context().mentions.all[m];
      return mention.type == MentionType::kEntity && mention.tokens.contains(t);
    });
    if (!name) break;
  }
  return {};
}

ShareQuantifier digits_told(const SentenceView& view) {
  const TokenRange tokens = view.phrases().tokens;
  for (uint32_t t = tokens.first; t + 1 < tokens.last; ++t) {
    const std::string_view word = view.folded(t);
    const bool single = word.starts_with("single");
    if (!single && !word.starts_with("double")) continue;
    uint32_t last = t;
    while (last + 1 < tokens.last && last < t + 2 &&
           view.folded(last).find("digit") == std::string::npos)
      ++last;
    if (view.folded(last).find("digit") == std::string::npos) continue;
    const std::string_view next = last + 1 < tokens.last ? view.word(last + 1) : "";
    if (next != "percentage" && next != "share" && next != "percent" && next != "proportion" &&
        view.folded(last) != "digits")
      continue;
    return {single ? "single-digit" : "double-digit", view.context().text_range({t, last + 1})};
  }
  return {};
}

}  // namespace factlint
