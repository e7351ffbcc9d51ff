// Two figures and the difference concluded from them: "Adams got 612 votes and Baker 580, a
// difference of 32", "at 15 degrees it was five degrees colder than Monday's 20" -> differences
// judged.
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

#include "engine/computation/change.h"
#include "engine/computation/checks.h"
#include "engine/computation/part_run.h"
#include "engine/computation/premises.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kThanReach = 6;  // atoms between "than" and its figure

/// ", a difference of 32": the words begin behind a mark.
bool noun_of(const SentenceText& text, uint32_t said) {
  uint32_t i = text.with_hedge(said);
  if (i < 3 || !text.word(i - 1, "of") ||
      !any_word(text, i - 2,
                {"difference", "gap", "profit", "loss", "saving", "surplus", "deficit", "shortfall",
                 "discount", "overrun"}))
    return false;
  // "It took $18 million at home and $21 million abroad, a surplus of": over what was told before
  if (text.any_word(0, {"it", "they"}) && any_word(text, i - 2, {"surplus", "profit", "deficit"}) &&
      !text.has_word("sold", "bought", "resold"))
    return false;
  bool trade = !any_word(text, i - 2, {"profit", "loss", "saving", "discount"});
  for (uint32_t k = 0; k < i && !trade; ++k)
    trade = any_word(text, k, {"sold", "sale", "resold", "bought", "reduced", "instead"});
  if (!trade) return false;
  i -= 2;
  while (i > 0 && (text.adjective(i - 1) || text.is(i - 1, kArticleWord))) --i;
  return i > 0 && text.comma_or_open(i - 1) && text.end_of_clause(said + 1);
}

/// Behind "32 votes more", "15 pounds less", "five degrees colder": the atom behind the
/// comparative, or kNone.
uint32_t past_comparative(const SentenceText& text, uint32_t said) {
  uint32_t j = said + 1;
  if (text.noun(j) && !text.comparative(j) && !text.is(j, kComparisonWord)) ++j;
  if (!text.comparative(j) && !text.is(j, kComparisonWord)) return kNone;
  return j + 1;
}

/// A figure of the difference's own kind, or one that leaves its unit to it.
bool fits(const SentenceText& text, uint32_t i, uint32_t said) {
  return is_addable(text, i) && !text.figure_at(i).percent() &&
         text.figure_at(i).quantity.hedge == Hedge::kNone &&
         (part_like(text, i, said) || part_like(text, said, i));
}

void tell(const SentenceText& text, uint32_t a, uint32_t b, uint32_t said, uint32_t last,
          ClaimSink& sink) {
  Quantity x;
  Quantity y;
  Quantity ignored;
  const Quantity& n = text.figure_at(said).quantity;
  if (!fits(text, a, said) || !fits(text, b, said) || n.hedge != Hedge::kNone) return;
  if (text.figure_at(said).range_end) return;  // "three to five billion higher"
  if (!comparable(text, a, b, x, y) || !comparable(text, said, b, ignored, y)) return;
  if (x.value > y.value * Decimal(5) || y.value > x.value * Decimal(5)) return;
  const Decimal gap = (x.value - y.value).abs();
  const Interval reach = x.value < y.value ? y.interval - x.interval : x.interval - y.interval;
  const bool counts = is_count(text, a) && is_count(text, b);
  const bool exact = n.value == gap;
  if (!exact && !counts && reach.intersects(n.interval)) return;
  if (!exact && (n.value >= std::max(x.value, y.value) || gap.is_zero())) return;
  Told told;
  told.check = CheckKind::kDifference;
  told.verdict = exact ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(said, last);
  told.value = printed(gap, 2);
  told.message = fmt::format("the figures as printed differ by {}", told.value);
  if (!exact) told.message += fmt::format(", not {}", printed(n.value, 2));
  told.steps.push_back(fmt::format("{} - {} = {}", printed(std::max(x.value, y.value), 2),
                                   printed(std::min(x.value, y.value), 2), told.value));
  told.mentions = {text.figure_at(a).mention, text.figure_at(b).mention,
                   text.figure_at(said).mention};
  if (!exact) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

/// "... than Monday's 20", "than the old one at 72 metres": the only figure behind.
uint32_t than_figure(const SentenceText& text, uint32_t than, bool other_word = false) {
  if (!other_word && !text.word(than, "than")) return kNone;
  uint32_t found = kNone;
  for (uint32_t j = than + 1; text.in(j); ++j) {
    if (text[j].kind == AtomKind::kMark || text.finite_verb(j)) break;
    if (!text.is_figure(j) || text.view(j, j + 1) == "one") continue;  // "the old one"
    if (found != kNone || j > than + kThanReach) return kNone;
    found = j;
  }
  return found;
}

/// "on 34 percent, six points ahead of its rival on 28": the leader, the lead and the rival.
bool check_lead(const SentenceText& text, uint32_t a, uint32_t said, ClaimSink& sink) {
  uint32_t j = said + 1;
  const bool points = any_word(text, j, {"points", "point", "votes", "seats", "shots", "strokes"});
  if (points) ++j;
  const bool ahead = (text.word(j, "ahead") && text.word(j + 1, "of")) || text.word(j, "behind") ||
                     (text.word(j, "clear") && text.word(j + 1, "of"));
  const uint32_t left = text.with_hedge(said);
  if (!ahead || left == 0 || !text.comma_or_open(left - 1) || left - a > 8) return false;
  uint32_t b = j + 1;
  while (b < j + 9 && !text.is_figure(b) && !text.end_of_clause(b) && !text.finite_verb(b)) ++b;
  if (!text.is_figure(b) || !any_word(text, text.with_hedge(b) - 1, {"on", "at", "with"}))
    return false;
  const Figure& x = text.figure_at(a);
  const Figure& y = text.figure_at(b);
  const Figure& n = text.figure_at(said);
  const bool bare = y.type == MentionType::kNumber && y.quantity.unit.empty();
  if (!(bare || (x.type == y.type && x.quantity.unit == y.quantity.unit)) ||
      (n.type != MentionType::kNumber && !n.quantity.points) || n.quantity.hedge != Hedge::kNone ||
      x.quantity.hedge != Hedge::kNone || y.quantity.hedge != Hedge::kNone)
    return false;
  const Decimal gap = (x.quantity.value - y.quantity.value).abs();
  const bool exact = gap == n.quantity.value;
  const bool round = (x.percent() || y.percent()) && (gap - n.quantity.value).abs() <= Decimal(1);
  if (!exact && (round || gap.is_zero() || n.quantity.value > gap * Decimal(4))) return true;
  Told told;
  told.check = CheckKind::kDifference;
  told.verdict = exact ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(said, j + 1);
  told.value = printed(gap, 2);
  told.message = fmt::format("the figures as printed differ by {}", told.value);
  if (!exact) told.message += fmt::format(", not {}", printed(n.quantity.value, 2));
  told.steps.push_back(
      fmt::format("{} and {}", printed(x.quantity.value, 2), printed(y.quantity.value, 2)));
  told.mentions = {x.mention, y.mention, n.mention};
  if (!exact) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
  return true;
}

}  // namespace

void check_told_differences(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDifference) || text.disowned() || text.question()) return;
  if (text.figures().size() < 3 || text.has_any(kHypotheticalWord)) return;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (text.is_figure(i) && text.figure_at(i).quantity.points) {
      const auto told = premises(text, text.with_hedge(i));
      if (told.size() == 1) check_lead(text, told[0], i, sink);
    }
    if (!is_addable(text, i) || text.figure_at(i).percent()) continue;
    const auto told = premises(text, text.with_hedge(i));
    if (told.size() == 2 && noun_of(text, i)) {
      tell(text, told[0], told[1], i, i + 1, sink);
      continue;
    }
    if (told.size() == 1 && check_lead(text, told[0], i, sink)) continue;
    // "closed at 15 euros, 5 below Monday's 20"
    if (told.size() == 1 && text.any_word(i + 1, {"below", "above", "under", "over"}) &&
        text.comma_or_open(text.with_hedge(i) - (text.with_hedge(i) > 0))) {
      const uint32_t base = than_figure(text, i + 1, true);
      if (base != kNone &&
          (text[base - 1].word == "'s" || text.word(base - 1, "the") || (text.is_date(base - 1))))
        tell(text, told[0], base, i, i + 2, sink);
      continue;
    }
    const uint32_t behind = past_comparative(text, i);
    if (behind == kNone || text.is(i + 1, kEachWord)) continue;
    const uint32_t base = than_figure(text, behind);
    if (told.size() == 1 && base != kNone) {
      tell(text, told[0], base, i, behind, sink);
    } else if (told.size() == 2 && text.end_of_clause(behind) && text.comma_or_open(i - 1) &&
               same_thing(text, told[0], text, told[1]) && !is_count(text, told[0])) {
      tell(text, told[0], told[1], i, behind, sink);
    }
  }
}

}  // namespace factlint::computation
