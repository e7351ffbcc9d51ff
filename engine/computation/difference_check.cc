// "55 percent to 43, a lead of 12 points"; "of the 48, 30 left, leaving 18" -> differences judged.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/change.h"
#include "engine/computation/checks.h"
#include "engine/computation/part_run.h"

namespace factlint::computation {
namespace {

bool margin_noun(const SentenceText& text, uint32_t i) {
  for (const std::string_view w :
       {"margin", "lead", "gap", "difference", "advantage", "majority"}) {
    if (text.word(i, w)) return true;
  }
  return false;
}

void tell(const SentenceText& text, uint32_t a, uint32_t b, uint32_t said, TextRange span,
          const std::string& unit, ClaimSink& sink) {
  if (text.figure_at(said).range_end) return;  // "three to five billion higher"
  const Quantity& x = text.figure_at(a).quantity;
  const Quantity& y = text.figure_at(b).quantity;
  const Quantity& n = text.figure_at(said).quantity;
  const Decimal gap = (x.value - y.value).abs();
  Computed computed{gap, x.value < y.value ? y.interval - x.interval : x.interval - y.interval};
  if (is_count(text, a) && is_count(text, b)) computed.reach = Interval::point(gap);
  Told told;
  told.check = CheckKind::kDifference;
  told.verdict = judge_stated(computed, n);
  if (is_count(text, a) && is_count(text, b) && n.hedge == Hedge::kNone &&
      told.verdict == VerdictKind::kImprecise) {
    told.verdict = VerdictKind::kInconsistent;
  }
  told.span = span;
  told.value = printed(gap, 2) + unit;
  told.message = told.verdict == VerdictKind::kSupported
                     ? fmt::format("the figures as printed differ by {}", told.value)
                     : fmt::format("the figures as printed differ by {}, not {}", told.value,
                                   printed(n.value, 2));
  told.steps.push_back(fmt::format("{} - {} = {}", printed(x.value, 2), printed(y.value, 2),
                                   printed(x.value - y.value, 2)));
  told.mentions = {text.figure_at(a).mention, text.figure_at(b).mention,
                   text.figure_at(said).mention};
  if (told.verdict != VerdictKind::kSupported) told.suggestion = printed(gap, 2);
  sink.tell(text.sentence(), std::move(told));
}

/// "55 percent to 43": the two sides of a vote, told without "from".
bool sides_at(const SentenceText& text, uint32_t i, uint32_t& other) {
  if (!text.is_figure(i) || (i > 0 && text.word(i - 1, "from")) ||
      (i > 1 && text.word(i - 2, "from")))
    return false;
  // "62-38"
  if (text.mark(i + 1, kHyphen) && !text.dash(i + 1) && is_count(text, i) &&
      is_count(text, i + 2) && !text.mark(i + 3, kHyphen) &&
      !(i > 0 && text.mark(i - 1, kHyphen))) {
    other = i + 2;
    return true;
  }
  uint32_t j = i + 1;
  if (text.noun(j) && !text.word(j, "to")) ++j;
  if (!text.word(j, "to") && !text.word(j, "against")) return false;
  other = text.skip_hedge(j + 1);
  // "5,400 votes to his rival's 4,900"
  for (uint32_t k = j + 2; k < j + 6 && !text.is_figure(other); ++k) {
    if (text[k].word == "'s") other = k + 1;
  }
  if (!text.in(other)) return false;
  Quantity a;
  Quantity b;
  return text.is_figure(other) && comparable(text, i, other, a, b);
}

void check_margin(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  uint32_t other = 0;
  if (!sides_at(text, i, other)) return;
  const bool percent = text.figure_at(i).percent() || text.figure_at(other).percent();
  for (uint32_t k = 1; k + 2 < text.size(); ++k) {
    const bool told = text.any_word(k + 1, {"of", "was", "is"}) &&
                      (text.word(k + 1, "of") || k < 3);  // "Her majority was 240: ..."
    if (!margin_noun(text, k) || !told) continue;
    const bool near = k > other ? k - other <= 6 : i - k <= 10;
    const uint32_t said = text.skip_hedge(k + 2);
    if (!near || !text.is_figure(said) || said == i) continue;
    // "a majority of 700 over all rivals" is another one.
    if (text.word(k, "majority") && !text.end_of_clause(said + 1)) continue;
    const Figure& f = text.figure_at(said);
    const bool fits = f.type == MentionType::kNumber || (percent && f.percent());
    const uint32_t first = k > 0 && text.is(k - 1, kArticleWord) ? k - 1 : k;
    if (fits && text.has(kBreakWord, std::min(k, i), std::max(k, other)) == false) {
      tell(text, i, other, said, text.range(first, said + 1), percent ? " points" : "", sink);
    }
    return;
  }
}

/// "won 88-79, a nine-point win": the only score of the sentence.
void check_point_win(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!is_count(text, i) || !text.mark(i + 1, kHyphen) ||
      !text.any_word(i + 2, {"point", "goal", "run", "vote", "seat", "shot", "stroke", "try"}))
    return;
  uint32_t noun = i + 3;
  while (noun < i + 5 && text.adjective(noun)) ++noun;
  if (!text.any_word(
          noun, {"win", "victory", "margin", "defeat", "loss", "triumph", "success", "majority"}))
    return;
  uint32_t a = kNone;
  uint32_t b = 0;
  for (uint32_t k = 0; k < text.size(); ++k) {
    uint32_t other = 0;
    if (k == i || !text.mark(k + 1, kHyphen) || !sides_at(text, k, other)) continue;
    if (a != kNone) return;
    a = k;
    b = other;
  }
  const bool bare = a > i && a != kNone && text.is_figure(a + 3);  // "88-79 63-60"
  // "need a four-goal win": not the one told.
  uint32_t lead = i;
  while (lead > 0 && text.is(lead - 1, kArticleWord)) --lead;
  const bool told = lead == 0 || text.comma_or_open(lead - 1) ||
                    text.any_word(lead - 1, {"in", "for", "with", "by", "to"});
  if (!told && (lead == 0 || a < i)) return;
  if (a == kNone || bare || (a > i ? a - i : i - b) > 14) return;
  for (uint32_t k = std::min(a, i); k < std::max(a, i); ++k) {
    if (text.is(k, kBreakWord) || text.mark(k, kSemicolon) ||
        text.any_word(k, {"following", "previous", "last", "lead", "half"}))
      return;
  }
  const uint32_t first = i > 0 && text.is(i - 1, kArticleWord) ? i - 1 : i;
  tell(text, a, b, i, text.range(first, noun + 1), "", sink);
}

/// "won by 11 votes, 61 to 50".
void check_won_by(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!text.word(i, "by")) return;
  const uint32_t said = text.skip_hedge(i + 1);
  if (!is_count(text, said)) return;
  bool unit = false;
  for (const std::string_view w : {"votes", "points", "goals", "runs", "seats", "frames", "games"})
    unit = unit || text.word(said + 1, w);
  if (!unit || !text.comma_or_open(said + 2)) return;
  const uint32_t a = said + 3;
  const bool link = text.word(a + 1, "to") || text.mark(a + 1, kHyphen);
  const uint32_t b = a + 2;
  if (!is_count(text, a) || !link || !is_count(text, b) || !text.end_of_clause(b + 1)) return;
  tell(text, a, b, said, text.range(i, b + 1), "", sink);
}

/// "Of the 48 buses, 30 were sold, leaving 18."
void check_leaving(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!text.word(i, "leaving")) return;
  const uint32_t left = text.skip_hedge(i + 1);
  if (!is_count(text, left) || !(text.word(0, "of") || text.word(0, "from"))) return;
  std::vector<uint32_t> counts;
  for (uint32_t j = 0; j < i; ++j) {
    if (text.is_figure(j) && text.figure_at(j).type == MentionType::kOrdinal) continue;
    if (text.is_figure(j) && !is_count(text, j)) return;
    if (is_count(text, j)) counts.push_back(j);
  }
  for (uint32_t j = left + 1; j < text.size(); ++j) {
    if (text.is_figure(j)) return;
  }
  if (counts.size() < 2 || counts[0] > 4) return;
  if (!same_kind(text, counts[0], counts[1])) return;
  if (counts.size() == 2)
    return tell(text, counts[0], counts[1], left, text.range(i, left + 1), "", sink);
  // "Of the 36 teams, 20 went out in the first round and eight in the second, leaving eight."
  std::vector<uint32_t> parts(counts.begin() + 1, counts.end());
  parts.push_back(left);
  const Sum sum = add_figures(text, parts);
  const VerdictKind verdict = judge_equal(text, counts[0], sum);
  if (verdict == VerdictKind::kSupported ||
      (near_miss(sum.point, text.figure_at(counts[0]).quantity.value) &&
       !text.has(kOverlapWord | kOpenWord | kComparisonWord, 0, i)))
    tell_sum(text, counts[0], text.range(i, left + 1), sum, verdict, sink);
}

}  // namespace

void check_differences(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDifference) || text.disowned() || text.question()) return;
  if (text.figures().size() < 3) return;
  const bool leaving = text.may_have("leaving");
  const bool by = text.may_have("by");
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is_figure(i)) {
      check_margin(text, i, sink);
      check_point_win(text, i, sink);
    } else {
      if (leaving) check_leaving(text, i, sink);
      if (by) check_won_by(text, i, sink);
    }
  }
}

}  // namespace factlint::computation
