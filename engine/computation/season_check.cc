// "has won 14, drawn six and lost four of its 24 games" -> results of a season added up.
#include <algorithm>
#include <initializer_list>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/sum.h"

namespace factlint::computation {
namespace {

/// The count right behind one of `words`; kNone if there is none or there are two.
uint32_t count_behind(const SentenceText& text, std::initializer_list<std::string_view> words) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.any_listed(i, words) || !is_count(text, i + 1)) continue;
    if (found != kNone) return kNone;
    found = i + 1;
  }
  return found;
}

/// "of its 24 games", "from their opening 24 matches", "in 24 outings" behind the last result.
uint32_t games_behind(const SentenceText& text, uint32_t last) {
  uint32_t i = last + 1;
  if (any_word(text, i, {"games", "matches", "times"})) ++i;
  if (!any_word(text, i, {"of", "from", "in"})) return kNone;
  ++i;
  while (text.is(i, kArticleWord) || any_word(text, i, {"first", "last", "opening", "league"})) ++i;
  if (!is_count(text, i)) return kNone;
  for (uint32_t k = i + 1; k < i + 5; ++k) {
    if (any_word(text, k,
                 {"games", "matches", "fixtures", "outings", "starts", "tests", "bouts", "fights",
                  "meetings", "contests"}))
      return i;
  }
  return kNone;
}

/// "Of its 24 matches the team won 14": before the first result.
uint32_t games_before(const SentenceText& text, uint32_t first) {
  if (!any_word(text, 0, {"of", "from", "in", "after"})) return kNone;
  for (uint32_t i = 1; i < first && i < 6; ++i) {
    if (!is_count(text, i)) continue;
    for (uint32_t k = i + 1; k < i + 4; ++k) {
      if (any_word(text, k, {"games", "matches", "fixtures", "outings", "bouts", "fights"}))
        return i;
    }
    return kNone;
  }
  return kNone;
}

}  // namespace

void check_seasons(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kSum) || text.disowned() || text.question()) return;
  if (text.figures().size() < 4 || !text.may_have("drawn", "drew", "drawing")) return;
  const uint32_t won = count_behind(text, {"won", "winning"});
  const uint32_t drawn = count_behind(text, {"drawn", "drew", "drawing"});
  const uint32_t lost = count_behind(text, {"lost", "losing"});
  if (won == kNone || drawn == kNone || lost == kNone) return;
  const uint32_t last = std::max({won, drawn, lost});
  const uint32_t first = std::min({won, drawn, lost});
  uint32_t games = games_behind(text, last);
  if (games == kNone) games = games_before(text, first);
  if (games == kNone || last - first > 10) return;
  const Sum sum = add_figures(text, {won, drawn, lost});
  const bool ok = sum.point == text.figure_at(games).quantity.value;
  tell_sum(text, games, text.range(std::min(first, games), std::max(last, games) + 1), sum,
           ok ? VerdictKind::kSupported : VerdictKind::kInconsistent, sink);
}

}  // namespace factlint::computation
