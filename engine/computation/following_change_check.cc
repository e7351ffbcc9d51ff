// "Sales came in at 46 million, up from 40 million. Buoyed by a jump of 15 percent, ...": a change
// told in the sentence behind its figures -> changes judged.
#include <algorithm>

#include "engine/computation/change.h"
#include "engine/computation/checks.h"
#include "engine/computation/premises.h"

namespace factlint::computation {
namespace {

/// "the 40 percent cut was welcomed": a change of which nothing is told but that it was.
bool taken_up(const SentenceText& text, const StatedChange& c) {
  const bool definite = text.word(c.first, "the") || (c.first > 0 && text.word(c.first - 1, "the"));
  if (!definite || !c.noun_like || c.direction == 0 || c.kind == StatedChange::Kind::kAbsolute)
    return false;
  const uint32_t i = c.last;
  return text.end_of_clause(i) || text.is(i, kBeWord | kModalWord) ||
         (text.finite_verb(i) && !text.noun(i));
}

/// "Buoyed by a jump of 15 percent, ...", "Despite the 15 percent drop, ...", "A fall of 15 percent
/// was ...": a change that is no news any more, and of nothing but what was told before.
bool drawn_on(const SentenceText& text, const StatedChange& c) {
  if (!c.noun_like || c.direction == 0 || c.kind == StatedChange::Kind::kAbsolute || c.first > 3)
    return false;
  if (c.quantity.points) return false;
  for (uint32_t i = 0; i < c.first; ++i) {
    if (!text.any_word(i, {"buoyed",  "helped",  "boosted", "lifted",     "driven",   "cheered",
                           "spurred", "fuelled", "fueled",  "encouraged", "prompted", "hit",
                           "hurt",    "worried", "alarmed", "thanks",     "to",       "by",
                           "with",    "despite", "after",   "following",  "such",     "given",
                           "faced",   "because", "of",      "due",        "even",     "on"}))
      return false;
  }
  const bool led = c.first > 0 && !text.word(0, "such");
  if (led) return text.mark(c.last, kComma);
  const uint32_t next = c.last;
  const bool bare = text.any_word(c.first, {"a", "an"});
  if (!bare && c.first == 0) return false;
  // "A drop of 35 percent was expected": perhaps of another time.
  if (text.any_word(next + 1, {"expected", "forecast", "predicted", "planned", "feared", "likely",
                               "possible", "needed", "recorded", "reported", "seen", "not",
                               "followed", "registered", "due", "required", "agreed"}))
    return false;
  return text.any_word(next, {"is", "was", "has"}) || text.end_of_clause(next);
}

/// "That was up 15 percent from 1,600 in August": the later figure stands in the sentence before.
void check_base_behind(const SentenceText& before, const SentenceText& text, const StatedChange& c,
                       ClaimSink& sink) {
  if (!text.any_word(0, {"that", "this", "it"}) || c.first > 3 || c.direction == 0) return;
  if (c.kind == StatedChange::Kind::kAbsolute || c.quantity.points) return;
  uint32_t base = kNone;
  if (text.any_word(c.last, {"from", "on", "than", "against"})) base = c.last + 1;
  if (text.word(c.last, "compared") && text.any_word(c.last + 1, {"with", "to"})) base = c.last + 2;
  if (base == kNone) return;
  // "on last year's 1,600", "than the 1,600 counted in May"
  uint32_t figure = base;
  while (figure < base + 4 && text.in(figure) && !text.is_figure(figure) &&
         text[figure].kind != AtomKind::kMark)
    ++figure;
  if (!text.is_figure(figure) || !year_free(text, figure)) return;
  if (text.figure_at(figure).quantity.hedge != Hedge::kNone) return;
  const auto told = premises(before, before.size());
  if (told.size() != 1 || before.figure_at(told[0]).percent()) return;
  if (!same_thing(before, told[0], text, figure)) return;
  FigurePair pair{figure, told[0], told[0], told[0] + 1, {}, {}, true};
  pair.elsewhere = &text;
  if (!comparable(text, figure, before, told[0], pair.from, pair.to)) return;
  tell_change(before, text, pair, c, true, sink);
}

}  // namespace

void check_following_change(const SentenceText& before, const SentenceText& text,
                            const std::vector<StatedChange>& changes, ClaimSink& sink) {
  const bool points_back =
      text.word(0, "that") || text.word(0, "this") || text.word(0, "it") || text.word(0, "the");
  if (changes.size() != 1) return;
  const StatedChange& c = changes.front();
  const bool again = taken_up(text, c) || drawn_on(text, c);
  check_base_behind(before, text, c, sink);
  if (!points_back && !again) return;
  // "up 100 percent from 25 in 2010": the base is its own.
  if (text.any_word(c.last, {"from", "on", "than", "against"}) &&
      (text.is_figure(c.last + 1) || text.is_figure(c.last + 2) || text.is_figure(c.last + 3)))
    return;
  // "The 8 percent rise in costs": of something else.
  if (text.any_word(c.last, {"in", "for"}) && !text.is_date(c.last + 1) &&
      !text.is_duration(c.last + 1) && !text.word(c.last + 1, "a"))
    return;
  const bool taken = text.any_word(0, {"the", "that", "this"}) && c.noun_like && c.first == 0;
  const bool demonstrative =
      !text.word(0, "the") &&
      (text.is(1, kBeWord) || text.word(1, "'s") || text.word(1, "represents") ||
       text.word(1, "represented") || text.word(1, "marks") || text.word(1, "means") ||
       text.word(1, "amounts") || text.word(1, "equals"));
  if (!(demonstrative && c.noun_like && c.first <= 4) && !taken && !again) return;
  const auto there = find_stated_changes(before);
  const auto pairs = find_pairs(before, there);
  if (again && (pairs.size() != 1 || !there.empty() || !pairs.front().written ||
                difference(pairs.front()).sign() != c.direction))
    return;
  if (pairs.size() == 1)
    tell_change(before, text, pairs.front(), c, !other_base(text, pairs.front(), c), sink);
}

}  // namespace factlint::computation
