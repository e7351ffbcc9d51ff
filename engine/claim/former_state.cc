#include "engine/claim/former_state.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "engine/base/one_of.h"

namespace factlint {

bool tells_former_state(const DocumentContext& context, const Claim& claim) {
  static constexpr std::array<std::string_view, 8> kOnce = {
      "once", "formerly", "originally", "initially", "previously", "peak", "height", "heyday"};
  static constexpr std::array<std::string_view, 4> kNow = {"now", "today", "currently", "present"};
  static constexpr std::array<std::string_view, 4> kFrom = {"down", "up", "shrunk", "grown"};
  const TokenRange sentence = context.sentences[claim.sentence].tokens;
  const auto word = [&](uint32_t t) {
    return sentence.contains(t) ? context.vocabulary.text(context.tokens[t].word)
                                : std::string_view();
  };
  bool once = false;
  for (uint32_t t = sentence.first; t < sentence.last; ++t) {
    if (context.tokens[t].end <= claim.span.begin) continue;
    if (context.tokens[t].begin >= claim.span.end) break;
    if (one_of(kNow, word(t))) return false;
    once |= one_of(kOnce, word(t)) || (one_of(kFrom, word(t)) && word(t + 1) == "from");
  }
  return once;
}

bool lists_some(const DocumentContext& context, const Claim& claim) {
  static constexpr std::array<std::string_view, 6> kMembers = {"members", "states",    "countries",
                                                               "nations", "republics", "allies"};
  static constexpr std::array<std::string_view, 12> kRestricts = {
      "with", "bordering", "on",     "along", "near",     "that",
      "who",  "which",     "facing", "by",    "touching", "sharing"};
  const TokenRange sentence = context.sentences[claim.sentence].tokens;
  const auto word = [&](uint32_t t) {
    return sentence.contains(t) ? context.vocabulary.text(context.tokens[t].word)
                                : std::string_view();
  };
  uint32_t first = sentence.last;
  for (const RoleFiller& filler : claim.roles) {
    if (filler.role != "part" || filler.range.empty()) continue;
    for (uint32_t t = sentence.first; t < first; ++t) {
      if (context.tokens[t].end > filler.range.begin) first = t;
    }
  }
  if (first == sentence.last || first == sentence.first) return false;
  if (one_of(kMembers, word(first - 1))) return true;
  for (uint32_t t = sentence.first; t + 1 < first; ++t) {
    if (one_of(kMembers, word(t)) && one_of(kRestricts, word(t + 1))) return true;
  }
  return false;
}

bool other_capital(const DocumentContext& context, const Claim& claim) {
  static constexpr std::array<std::string_view, 15> kSorts = {
      "cotton",   "energy",     "sports",  "summer",    "winter",
      "cultural", "financial",  "culture", "business",  "economic",
      "fashion",  "industrial", "tourist", "religious", "former"};
  const TokenRange sentence = context.sentences[claim.sentence].tokens;
  for (uint32_t t = sentence.first + 1; t < sentence.last; ++t) {
    if (context.vocabulary.text(context.tokens[t].word) == "capital" &&
        one_of(kSorts, context.vocabulary.text(context.tokens[t - 1].word)))
      return true;
  }
  return false;
}

bool of_longer_name(const DocumentContext& context, const Claim& claim) {
  const Sentence& sentence = context.sentences[claim.sentence];
  if (sentence.headline) return false;
  bool longer = false;
  const auto& all = context.mentions.all;
  auto at = std::partition_point(all.begin(), all.end(), [&](const Mention& mention) {
    return mention.tokens.first < sentence.tokens.first;
  });
  for (; at != all.end() && at->tokens.first < sentence.tokens.last; ++at) {
    const Mention& mention = *at;
    if (mention.type != MentionType::kEntity) continue;
    const auto& named = context.mentions.entity(mention).candidates;
    const bool same =
        std::any_of(claim.roles.begin(), claim.roles.end(), [&](const RoleFiller& filler) {
          return !filler.entities.empty() && filler.entities == named;
        });
    if (!same) continue;
    const uint32_t next = mention.core.last;
    if (!sentence.tokens.contains(next) || context.tokens[next].kind != TokenKind::kWord ||
        !context.tokens[next].is(kCapitalised) || context.tokens[next].is(kAllCaps))
      return false;
    longer = true;
  }
  return longer;
}

bool of_one_of_years(const DocumentContext& context, const Claim& claim) {
  if (claim.time.has_value()) return false;
  const TokenRange sentence = context.sentences[claim.sentence].tokens;
  int years = 0;
  for (uint32_t t = sentence.first; t < sentence.last; ++t) {
    const Token& token = context.tokens[t];
    if (token.kind != TokenKind::kNumber || token.end - token.begin != 4) continue;
    const std::string_view digits = context.view({t, t + 1});
    if (!digits.starts_with("19") && !digits.starts_with("20")) continue;
    if (context.as_of && digits == std::to_string(civil(*context.as_of).year)) return false;
    ++years;
  }
  return years > 1;
}

}  // namespace factlint
