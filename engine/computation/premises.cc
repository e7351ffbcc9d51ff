// Atoms -> the figures before a conclusion, and how two of them belong together.
#include "engine/computation/premises.h"

#include <algorithm>
#include <initializer_list>

#include "engine/computation/change.h"
#include "engine/computation/parts.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kPhraseReach = 7;  // atoms between a part and its whole
constexpr uint32_t kTimeReach = 7;    // atoms between a figure and its time

bool passed_over(const SentenceText& text, uint32_t i) {
  const Figure& f = text.figure_at(i);
  return !year_free(text, i) || f.quantity.unit == "share" ||
         text.view(i, i + 1).starts_with("a ") || text.view(i, i + 1).starts_with("A ");
}

/// "of the plant's 800 workers" between the part at `a` and the whole at `b`.
bool of_phrase(const SentenceText& text, uint32_t a, uint32_t b) {
  if (b > a + kPhraseReach) return false;
  bool of = false;
  for (uint32_t j = a + 1; j < b; ++j) {
    if (text[j].kind != AtomKind::kWord) return false;
    of = of || any_word(text, j, {"of", "in"});
    if (text.finite_verb(j) && !text.noun(j)) return false;
  }
  return of;
}

/// "Of 600 homes inspected, 150", "in a class of 32, eight", "a survey of 800 nurses found 480".
bool whole_leads(const SentenceText& text, uint32_t whole) {
  uint32_t i = text.with_hedge(whole);
  while (i > 0 && (text.is(i - 1, kArticleWord | kHedgeWord) || text.word(i - 1, "all"))) --i;
  if (i == 0) return false;
  if (!text.word(i - 1, "of")) return false;
  if (i == 1 || text[i - 2].kind == AtomKind::kMark) return true;
  return any_word(text, i - 2,
                  {"survey",     "poll",     "study",     "sample",     "class", "group", "check",
                   "inspection", "analysis", "review",    "test",       "audit", "total", "crew",
                   "staff",      "field",    "workforce", "membership", "panel", "out"});
}

/// "480 of them", "of whom 100".
bool of_them(const SentenceText& text, uint32_t part) {
  uint32_t j = part + 1;
  while (j < part + 3 && (text.noun(j) || text.adjective(j)) && !text.word(j, "of")) ++j;
  if (text.word(j, "of") && any_word(text, j + 1, {"them", "these", "those", "whom", "which"}))
    return true;
  const uint32_t i = text.with_hedge(part);
  for (uint32_t k = i; k > 1 && k + 3 > i; --k) {
    if (any_word(text, k - 1, {"whom", "which", "them", "these", "those"}) &&
        text.word(k - 2, "of"))
      return true;
  }
  return false;
}

}  // namespace

std::vector<uint32_t> premises(const SentenceText& text, uint32_t end) {
  std::vector<uint32_t> found;
  for (uint32_t i = 0; i < end && i < text.size(); ++i) {
    if (!text.is_figure(i) || passed_over(text, i)) continue;
    const Figure& f = text.figure_at(i);
    const Hedge hedge = f.quantity.hedge;
    if (f.range_end || hedge == Hedge::kVague || hedge == Hedge::kBetween || is_bound(hedge))
      return {};
    found.push_back(i);
  }
  return found;
}

bool part_and_whole(const SentenceText& text, uint32_t a, uint32_t b) {
  const Decimal x = text.figure_at(a).quantity.value;
  const Decimal y = text.figure_at(b).quantity.value;
  const uint32_t part = x < y ? a : b;
  const uint32_t whole = x < y ? b : a;
  if (part < whole && of_phrase(text, part, whole)) return true;
  return whole < part && (of_them(text, part) || whole_leads(text, whole));
}

bool same_thing(const SentenceText& ta, uint32_t a, const SentenceText& tb, uint32_t b) {
  const uint32_t x = counted_noun(ta, a);
  const uint32_t y = counted_noun(tb, b);
  if (y == kNone || x == kNone) return true;
  return ta.lemma(x) == tb.lemma(y);
}

bool timed(const SentenceText& text, uint32_t i) {
  const auto time = [&](uint32_t j) {
    return text.is_date(j) || (text.is_figure(j) && text.figure_at(j).year) ||
           any_word(text, j,
                    {"now",       "today",   "then",     "previously", "before",     "once",
                     "currently", "ago",     "earlier",  "peak",       "originally", "year",
                     "season",    "used",    "ordinary", "normal",     "normally",   "usual",
                     "usually",   "typical", "typically"});
  };
  for (uint32_t j = i; j > 0 && i - j < kTimeReach; --j) {
    if (text.is_figure(j - 1) && !passed_over(text, j - 1)) break;
    if (time(j - 1)) return true;
  }
  for (uint32_t j = i + 1; j <= i + kTimeReach && text.in(j); ++j) {
    if (text.is_figure(j) && !passed_over(text, j)) break;
    if (time(j)) return true;
  }
  return false;
}

}  // namespace factlint::computation
