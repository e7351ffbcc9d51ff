// Two figures and a conclusion of the one's share in the other, wherever they stand: "a poll of 500
// drivers found that 300 of them, or 60 percent, ..." -> shares judged.
#include <algorithm>

#include "engine/computation/part_run.h"
#include "engine/computation/premises.h"
#include "engine/computation/share.h"

namespace factlint::computation {
namespace {

/// What stands before a share that is drawn from the figures before it: 0 nothing, 1 a mark, 2
/// "or".
int lead_of(const SentenceText& text, uint32_t i) {
  if (i == 0) return 0;
  uint32_t k = i;
  if (k > 2 && text.word(k - 1, "of") &&
      (text.word(k - 2, "rate") || text.word(k - 2, "share") || text.word(k - 2, "proportion"))) {
    k -= 2;
    if (text.noun(k - 1) && text.is(k - 2, kArticleWord)) --k;  // "a success rate"
    if (text.is(k - 1, kArticleWord)) --k;
  }
  while (k > 0 && (text.word(k - 1, "exactly") || text.word(k - 1, "just"))) --k;
  if (k == 0) return 0;
  if (text.word(k - 1, "or")) return 2;
  return text.comma_or_open(k - 1) || text.mark(k - 1, kColon) ? 1 : 0;
}

/// Nothing behind the share makes it one of something else.
bool closed(const SentenceText& text, uint32_t i, int lead) {
  if (text.is(i, kComparisonWord | kRiseWord | kFallWord)) return false;
  if (text.word(i, "of")) {
    return ((text.word(i + 1, "them") || text.word(i + 1, "it")) && text.end_of_clause(i + 2)) ||
           text.word(i + 1, "its") ||
           (text.word(i + 1, "the") &&
            (text.word(i + 2, "total") || text.word(i + 2, "whole") || text.word(i + 2, "class") ||
             text.word(i + 2, "fleet") || text.word(i + 2, "staff") || text.word(i + 2, "crew") ||
             text.word(i + 2, "workforce")) &&
            text.end_of_clause(i + 3));
  }
  return text.end_of_clause(i) ||
         (lead == 2 && text.word(i, "in") == false && !text.word(i, "than") &&
          text[i].kind == AtomKind::kWord && text.verb(i));
}

/// "each", "every": a share of one, not of all.
bool told_apart(const SentenceText& text, uint32_t from, uint32_t to) {
  for (uint32_t i = from; i < to; ++i) {
    if (text.word(i, "while") || text.word(i, "whereas") || text.word(i, "but") ||
        text.is(i, kEachWord | kHypotheticalWord))
      return true;
  }
  return false;
}

}  // namespace

void check_told_shares(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kShare) || text.disowned() || text.question()) return;
  if (text.figures().size() < 2 || !text.has_figure()) return;
  for (uint32_t i = 2; i < text.size(); ++i) {
    const int lead = lead_of(text, i);
    if (lead == 0) continue;
    const auto share = share_at(text, i);
    if (!share || share->last <= i || !closed(text, share->last, lead)) continue;
    const auto told = premises(text, i);
    if (told.size() != 2) continue;
    const uint32_t a = told[0];
    const uint32_t b = told[1];
    if (!is_addable(text, a) || !is_addable(text, b) || text.figure_at(a).percent() ||
        text.figure_at(b).percent())
      continue;
    if (!part_like(text, a, b) && !part_like(text, b, a)) continue;
    if (!part_and_whole(text, a, b) || told_apart(text, std::min(a, b), i)) continue;
    const bool first_smaller = text.figure_at(a).quantity.value < text.figure_at(b).quantity.value;
    tell_share(text, first_smaller ? a : b, first_smaller ? b : a, *share, share->first,
               share->last, sink);
  }
}

}  // namespace factlint::computation
