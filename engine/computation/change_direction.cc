// The direction that a sentence tells against its own two figures: "fell from 400 to 500" ->
// judged.
#include <fmt/format.h>

#include "engine/computation/change.h"
#include "engine/computation/checks.h"

namespace factlint::computation {
namespace {

bool of_percents(const SentenceText& text, const FigurePair& pair) {
  const SentenceText& before = pair.elsewhere != nullptr ? *pair.elsewhere : text;
  return before.figure_at(pair.before).percent() || text.figure_at(pair.after).percent();
}

/// Words that make "fell from 40 to 50" right: ranks, exchange rates, temperatures below zero.
bool reversed_scale(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    for (const std::string_view w :
         {"rank",     "ranked",   "ranking", "rankings", "place",    "position", "odds",
          "exchange", "currency", "dollar",  "euro",     "yen",      "rouble",   "ruble",
          "rupee",    "pound",    "peso",    "lira",     "franc",    "rial",     "below",
          "minus",    "zero",     "spot",    "seed",     "seconds",  "minutes",  "respectively",
          "krone",    "yuan",     "rand",    "naira",    "shilling", "som",      "tenge",
          "index",    "score",    "table",   "spots",    "places"}) {
      if (text.word(i, w)) return true;
    }
  }
  return false;
}

/// "growth to 1.75 percent from 2 percent", "the funds for raises to 3.5 percent", "its loss to 57
/// million from 49": the noun of what is measured, not of how it moved.
bool measured_noun(const SentenceText& text, uint32_t i, const FigurePair& pair) {
  if (text.word(i, "loss") || text.word(i, "losses")) return true;
  if (!of_percents(text, pair)) return false;
  if (text.word(i, "growth")) return true;
  for (const std::string_view w : {"increase", "increases", "rise", "rises", "decline", "declines",
                                   "fall", "falls", "raise", "raises", "gain", "gains", "cuts"}) {
    if (!text.word(i, w)) continue;
    return !text.finite_verb(i) ||
           (i > 0 && text.is(i - 1, kPrepositionWord) && !text.word(i - 1, "to"));
  }
  return false;
}

/// "between 10 and 10.2, down from the 10 to 10.4 of last week": two ranges.
bool behind_range(const SentenceText& text, uint32_t end) {
  for (uint32_t i = 0; i < end; ++i) {
    if (text.word(i, "between") || text.word(i, "range") || text.word(i, "ranged")) return true;
    if (text.is_figure(i) && text.figure_at(i).range_end) return true;
  }
  return false;
}

/// "cut its budget from": the verb before its object; `i` itself if there is none.
uint32_t verb_over_object(const SentenceText& text, uint32_t i) {
  for (uint32_t k = i + 1; k > 0 && i + 1 - k < 5; --k) {
    const uint32_t j = k - 1;
    if (text[j].kind != AtomKind::kWord) return i;
    // "is lowering its fee", "lowered its fee"
    const bool doing = text[j].word.ends_with("ing") &&
                       (j == 0 || text.is(j - 1, kBeWord) || text.mark(j - 1, kComma));
    if (text.is(j, kRiseWord | kFallWord) && (text.finite_verb(j) || doing) &&
        (text.is(j + 1, kArticleWord) || text.noun(j + 1)))
      return j;
    if (!text.noun(j) && !text.adjective(j) && !text.is(j, kArticleWord)) return i;
  }
  return i;
}

/// Which way the figures go, and whether they were said to.
void tell_direction(const SentenceText& text, const FigurePair& pair, int actual, bool right,
                    TextRange span, ClaimSink& sink) {
  Told told;
  told.check = CheckKind::kChange;
  told.verdict = right ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = span;
  told.mentions = {text.figure_at(pair.before).mention, text.figure_at(pair.after).mention};
  told.value = actual > 0 ? "up" : "down";
  told.message =
      fmt::format("the figures as printed go {}, from {} to {}", told.value,
                  text.view(pair.before, pair.before + 1), text.view(pair.after, pair.after + 1));
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

bool exchange_rate(const SentenceText& text) {
  for (uint32_t i = 0; i + 2 < text.size(); ++i) {
    if (!text.word(i, "against") || !text.word(i + 1, "the")) continue;
    for (const std::string_view w : {"dollar", "yen", "mark", "euro", "pound", "franc", "rouble",
                                     "ruble", "yuan", "rupee", "sterling", "lira", "peso"}) {
      if (text.word(i + 2, w) || text.word(i + 3, w)) return true;
    }
  }
  return false;
}

void check_said_direction(const SentenceText& text, const FigurePair& pair, ClaimSink& sink) {
  if (!pair.compared || text.figures().size() > 4) return;
  uint32_t said = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is_figure(i) && i != pair.before && i != pair.after && year_free(text, i)) return;
    if (text.is(i, kComparisonWord)) return;
    if (!text.is(i, kRiseWord | kFallWord)) continue;
    if (said != kNone) return;
    said = i;
  }
  if (said == kNone || said == 0 || !text.any_word(said, {"up", "down"}) ||
      !text.any_word(said - 1, {"is", "are", "was", "were", "went", "go", "be", "been"}))
    return;
  uint32_t mark = said + 1;
  while (mark < said + 4 && !text.mark(mark, kColon) && !text.dash(mark) &&
         !text.mark(mark, kComma))
    ++mark;
  const bool set_off = text.mark(mark, kColon) || text.dash(mark);
  const int actual = difference(pair).sign();
  if (!set_off || mark > pair.after || actual == 0) return;
  const int direction = text.word(said, "up") ? 1 : -1;
  if (actual != direction && (reversed_scale(text) || exchange_rate(text))) return;
  if (text.figure_at(pair.after).type == MentionType::kPercentage) return;
  tell_direction(text, pair, actual, actual == direction, text.range(said - 1, said + 1), sink);
}

void check_direction(const SentenceText& text, const FigurePair& pair, ClaimSink& sink) {
  if (!pair.written || pair.first == 0) return;
  uint32_t i = pair.first - 1;
  if (!text.is(i, kRiseWord | kFallWord) && text.word(pair.first, "from"))
    i = verb_over_object(text, i);
  if (i > 0 && text[i].word.ends_with("ly")) --i;
  if (!text.is(i, kRiseWord | kFallWord) || (text.is(i, kRiseWord) && text.is(i, kFallWord)))
    return;
  if (!(text.word(pair.first, "from") || text.word(pair.first, "to"))) return;
  if (measured_noun(text, i, pair)) return;
  if (text.word(pair.first, "from") && behind_range(text, i)) return;
  const int said = text.is(i, kRiseWord) ? 1 : -1;
  const int actual = difference(pair).sign();
  if (actual == 0 || (actual != said && (reversed_scale(text) || exchange_rate(text)))) return;
  tell_direction(text, pair, actual, actual == said, text.range(i, pair.last), sink);
}

}  // namespace factlint::computation
