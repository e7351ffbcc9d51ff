#include "engine/claim/contrast.h"

#include <algorithm>
#include <array>

namespace factlint {
namespace {

constexpr std::array<std::string_view, 10> kFillers = {"a",    "an",     "the",   "just", "merely",
                                                       "only", "simply", "quite", "in",   "at"};

bool is_filler(std::string_view word) {
  return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

/// Two words before `at` are `first` and `second`.
bool pair_before(const SentenceView& view, uint32_t at, std::string_view first,
                 std::string_view second) {
  return at >= view.phrases().tokens.first + 2 && view.word(at - 1) == second &&
         view.word(at - 2) == first;
}

/// "not A but B": the denial is of A alone, and something takes its place.
bool is_corrected(const SentenceView& view, uint32_t from) {
  const TokenRange sentence = view.phrases().tokens;
  for (uint32_t t = from; t < sentence.last; ++t) {
    if (view.word(t) == "but" || view.word(t) == "rather") return true;
  }
  return false;
}

}  // namespace

bool set_apart(const SentenceView& view, NodeId id) {
  const uint32_t begin = view.phrases().tokens.first;
  uint32_t at = view.node(id).tokens.first;
  if (at < view.phrases().tokens.last && is_filler(view.word(at))) ++at;
  while (at > begin && is_filler(view.word(at - 1))) --at;
  if (pair_before(view, at, "rather", "than") || pair_before(view, at, "instead", "of") ||
      pair_before(view, at, "opposed", "to") || pair_before(view, at, "as", "against"))
    return true;
  // "Not in Rome, nor in Paris either"
  if (at > begin && view.word(at - 1) == "nor") return true;
  if (at == begin || view.word(at - 1) != "not") return false;
  const bool behind_comma =
      at > begin + 1 && view.context().tokens[at - 2].kind == TokenKind::kMark;
  return behind_comma || is_corrected(view, view.node(id).tokens.last);
}

}  // namespace factlint
