// "Exports were 80 million euros and imports 95 million. The deficit of 15 million euros ...": a
// difference named in the sentence behind its figures; "the board of nine voted six to three":
// votes against those who cast them -> differences and sums judged.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/change.h"
#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/parts.h"
#include "engine/computation/premises.h"

namespace factlint::computation {
namespace {

bool exact_kind(const Quantity& q) { return q.hedge == Hedge::kNone && q.value.sign() > 0; }

/// "The deficit of", "That is a difference of", "A loss of": the figure behind, or kNone.
uint32_t named_difference(const SentenceText& text, bool& change) {
  uint32_t i = 0;
  if (text.any_word(0, {"that", "this"}) && text.is(1, kBeWord) && text.is(2, kArticleWord)) i = 2;
  if (!text.is(i, kArticleWord)) return kNone;
  ++i;
  if (text.adjective(i) && text.word(i + 2, "of")) ++i;
  if (!text.word(i + 1, "of")) return kNone;
  change = text.any_word(i, {"loss", "cut", "fall", "drop", "rise", "increase", "reduction"});
  if (!change && !text.any_word(i, {"deficit", "surplus", "difference", "gap", "shortfall"}))
    return kNone;
  const uint32_t figure = text.skip_hedge(i + 2);
  // "The loss of 60 jobs in Leeds": of a part.
  const uint32_t behind =
      text.noun(figure + 1) && !text.is(figure + 1, kBeWord) ? figure + 2 : figure + 1;
  if (text.is(behind, kPrepositionWord)) return kNone;
  return is_addable(text, figure) && !text.figure_at(figure).percent() ? figure : kNone;
}

void check_named_difference(const DocumentText& document, const SentenceText& text,
                            ClaimSink& sink) {
  bool change = false;
  const uint32_t said = named_difference(text, change);
  if (said == kNone || text.figure_at(said).quantity.hedge != Hedge::kNone) return;
  const SentenceText* before = document.before(text.sentence());
  if (before == nullptr || before->disowned() || before->question()) return;
  const auto there = find_stated_changes(*before);
  const auto pairs = find_pairs(*before, there);
  if (pairs.size() > 1 || (change && (pairs.size() != 1 || !pairs[0].written))) return;
  const auto told_figures = premises(*before, before->size());
  if (told_figures.size() != 2) return;
  const uint32_t a = told_figures[0];
  const uint32_t b = told_figures[1];
  if (!is_addable(*before, a) || !is_addable(*before, b) || before->figure_at(a).percent()) return;
  Quantity x;
  Quantity y;
  Quantity n;
  Quantity ignored;
  if (!comparable(*before, a, b, x, y) || !comparable(text, said, *before, a, n, ignored)) return;
  if (!exact_kind(x) || !exact_kind(y)) return;
  if (!change && !same_thing(*before, a, *before, b)) return;
  const Decimal gap = (x.value - y.value).abs();
  if (gap.is_zero() || gap > n.value * Decimal(2) || n.value > gap * Decimal(2)) return;
  const Interval reach = x.value < y.value ? y.interval - x.interval : x.interval - y.interval;
  const bool fits = n.value == gap || (!(is_count(*before, a) && is_count(*before, b)) &&
                                       reach.intersects(n.interval));
  Told told;
  told.check = CheckKind::kDifference;
  told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(said, said + 1);
  told.value = printed(gap, 2);
  told.message = fmt::format("the figures as printed differ by {}", told.value);
  if (!fits) told.message += fmt::format(", not {}", printed(n.value, 2));
  told.steps.push_back(fmt::format("{} - {} = {}", printed(std::max(x.value, y.value), 2),
                                   printed(std::min(x.value, y.value), 2), told.value));
  told.mentions = {text.figure_at(said).mention};
  told.elsewhere = before->range(a, b + 1);
  if (!fits) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

/// "The council of nine voted six to three": more votes than members.
void check_body_of(const SentenceText& text, uint32_t verb, ClaimSink& sink) {
  const uint32_t yes = verb + 1;
  const uint32_t to = yes + 1;
  const bool joined = text.word(to, "to") || text.mark(to, kHyphen) || text.dash(to);
  if (!is_count(text, yes) || !joined || !is_count(text, to + 1)) return;
  uint32_t whole = kNone;
  for (uint32_t i = 1; i < verb; ++i) {
    if (!is_count(text, i)) continue;
    if (whole != kNone) return;
    whole = i;
  }
  if (whole == kNone || text.figure_at(whole).quantity.hedge != Hedge::kNone) return;
  const bool body = text.word(whole - 1, "of") && text.noun(whole - 2) && whole + 1 == verb;
  const bool compound =
      text.mark(whole + 1, kHyphen) && verb - whole <= 6 &&
      text.any_word(whole + 2, {"member", "strong", "seat", "judge", "person", "man", "woman"});
  if (!body && !compound) return;
  const Decimal sum = text.figure_at(yes).quantity.value + text.figure_at(to + 1).quantity.value;
  const Decimal members = text.figure_at(whole).quantity.value;
  if (sum < members || sum > members * Decimal(2)) return;  // some may have stayed away
  Told told;
  told.check = CheckKind::kSum;
  told.verdict = sum == members ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(yes, to + 2);
  told.value = printed(sum);
  told.message = fmt::format("the votes add up to {}", told.value);
  if (sum != members) told.message += fmt::format(", more than the {} members", printed(members));
  told.steps.push_back(fmt::format("{} + {} = {}", printed(text.figure_at(yes).quantity.value),
                                   printed(text.figure_at(to + 1).quantity.value), told.value));
  told.mentions = {text.figure_at(whole).mention, text.figure_at(yes).mention};
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_following_differences(const DocumentText& document, const SentenceText& text,
                                 ClaimSink& sink) {
  if (text.disowned() || text.question() || !text.has_figure()) return;
  if (sink.wants(CheckKind::kDifference)) check_named_difference(document, text, sink);
  if (!sink.wants(CheckKind::kSum) || text.counts() < 3 ||
      !text.may_have("voted", "split", "ruled", "decided", "divided"))
    return;
  for (uint32_t i = 2; i < text.size(); ++i) {
    if (text.any_word(i, {"voted", "split", "ruled", "decided", "divided"}))
      check_body_of(text, i, sink);
  }
}

}  // namespace factlint::computation
