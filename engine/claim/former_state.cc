#include "engine/claim/former_state.h"

#include <array>
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

}  // namespace factlint
