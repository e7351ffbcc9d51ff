// A share as a text states it, and its telling.
#pragma once

#include <optional>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"

namespace factlint::computation {

struct Share {
  Decimal percent;
  Quantity quantity;  ///< of a percentage
  bool fraction = false;
  Hedge hedge = Hedge::kNone;
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t core = 0;
};

/// False for most atoms that no share begins at.
inline bool may_open_share(const SentenceText& text, uint32_t i) {
  constexpr uint64_t kOpens = kHedgeWord | kSmallNumberWord | kDenominatorWord | kArticleWord;
  const Atom& first = text[i];
  return first.kind != AtomKind::kMark &&
         (first.kind != AtomKind::kWord || first.hedge_of != kNone ||
          (first.classes & kOpens) != 0);
}

/// "70 percent", "about a third", "one in five" at atom `i`.
std::optional<Share> share_at(const SentenceText& text, uint32_t i);

/// Judges `share` of the figures at `part` and `whole`; the claim spans [first, last).
void tell_share(const SentenceText& text, uint32_t part, uint32_t whole, const Share& share,
                uint32_t first, uint32_t last, ClaimSink& sink);

}  // namespace factlint::computation
