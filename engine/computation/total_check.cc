// "..., a total of 48", "together they drew 25" -> totals judged.
#include <fmt/format.h>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/sum.h"

namespace factlint::computation {
namespace {

// "..., a total of 48", "... 48 in all".

struct Total {
  uint32_t figure = kNone;
  uint32_t first = 0;
  uint32_t last = 0;
};

Total total_at(const SentenceText& text, uint32_t i) {
  if (!is_addable(text, i)) return {};
  const uint32_t left = text.with_hedge(i);
  const auto ends = [&](uint32_t k) {
    return text.end_of_clause(k) ||
           (text.word(k, "over") && text.is_duration(k + 1) && text.end_of_clause(k + 2));
  };
  uint32_t noun = i + 1;
  while (noun < i + 4 && (text.noun(noun) || text.adjective(noun)) &&
         !text.is(noun, kPrepositionWord) && !text.word(noun, "altogether"))
    ++noun;
  const bool in_all = text.word(noun, "in") &&
                      (text.word(noun + 1, "all") || text.word(noun + 1, "total")) &&
                      ends(noun + 2);
  if (in_all) return {i, left, noun + 2};
  if (text.word(noun, "altogether") && ends(noun + 1)) return {i, left, noun + 1};
  uint32_t j = i;
  if (j > 0 && text.word(j - 1, "of") && j > 1 && text.word(j - 2, "total")) {
    j -= 2;
    if (j > 0 && (text.is(j - 1, kArticleWord) || text.word(j - 1, "grand"))) --j;
    if (ends(noun)) return {i, j, noun};
  }
  // "together they drew 25", "a combined 25".
  for (uint32_t k = i; k > 0 && i - k < 6; --k) {
    if (text[k - 1].kind != AtomKind::kWord) break;
    if (!text.word(k - 1, "together") && !text.word(k - 1, "combined") &&
        !text.word(k - 1, "jointly"))
      continue;
    const bool opens = k == 1 || text[k - 2].kind == AtomKind::kMark ||
                       text.is(k - 2, kArticleWord) || text.word(k - 2, "and");
    if (opens) return {i, k > 1 && text.is(k - 2, kArticleWord) ? k - 2 : k - 1, noun};
  }
  if (j > 0 && (text.word(j - 1, "totalling") || text.word(j - 1, "totaling")) && ends(noun))
    return {i, j - 1, noun};
  return {};
}

/// "Together they drew 25.": the parts stand in the sentence before, and nothing else there counts.
void check_total_before(const DocumentText& document, const SentenceText& text, const Total& total,
                        ClaimSink& sink) {
  const SentenceText* before = document.before(text.sentence());
  if (before == nullptr) return;
  const Quantity& whole = text.figure_at(total.figure).quantity;
  Decimal sum;
  int parts = 0;
  std::string steps;
  for (uint32_t i = 0; i < before->size(); ++i) {
    if (!before->is_figure(i) || before->figure_at(i).type == MentionType::kOrdinal) continue;
    const Figure& f = before->figure_at(i);
    if (!is_addable(*before, i) || f.type != text.figure_at(total.figure).type ||
        f.quantity.unit != whole.unit)
      return;
    if (f.quantity.hedge != Hedge::kNone || f.percent()) return;
    sum = sum + f.quantity.value;
    steps += fmt::format("{}{}", parts == 0 ? "" : " + ", printed(f.quantity.value, 2));
    ++parts;
  }
  if (parts < 2 || whole.hedge != Hedge::kNone) return;
  const bool ok = sum == whole.value;
  if (!ok && before->has_any(kOverlapWord | kOpenWord | kRestWord | kComparisonWord)) return;
  Told told;
  told.check = CheckKind::kSum;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(total.first, total.last);
  told.value = printed(sum, 2);
  told.message = ok ? fmt::format("the parts as printed add up to {}", told.value)
                    : fmt::format("the parts as printed add up to {}, not {}", told.value,
                                  printed(whole.value, 2));
  told.steps.push_back(fmt::format("{} = {}", steps, told.value));
  told.mentions = {text.figure_at(total.figure).mention};
  if (!ok) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

void check_total(const SentenceText& text, const Total& total, ClaimSink& sink) {
  uint32_t before = total.first;
  while (before > 0 && (text.word(before - 1, "for") || text.word(before - 1, "making") ||
                        text.word(before - 1, "or")))
    --before;
  if (before == 0 || !(text.comma_or_open(before - 1) || text.mark(before - 1, kSemicolon) ||
                       before != total.first || text.word(before - 1, "and")))
    return;
  const auto segments = split_segments(text, 0, before);
  std::vector<uint32_t> parts;
  for (size_t k = segments.size(); k-- > 0;) {
    const Segment& segment = segments[k];
    const uint32_t i = only_figure(text, segment);
    if (i == kNone || !same_kind(text, i, total.figure) ||
        text.has(kBreakWord | kOpenWord | kOverlapWord, segment.first, segment.last))
      break;
    parts.insert(parts.begin(), i);
  }
  if (parts.size() < 2) return;
  for (uint32_t i = 0; i < parts.front(); ++i) {
    if (is_addable(text, i)) return;
  }
  const Sum sum = add_figures(text, parts);
  VerdictKind verdict = judge_equal(text, total.figure, sum);
  if (verdict == VerdictKind::kInconsistent) {
    // The first figure may itself be what the others add up to.
    const Decimal first = text.figure_at(parts.front()).quantity.value;
    if (first == text.figure_at(total.figure).quantity.value) return;
  }
  tell_sum(text, total.figure, text.range(total.first, total.last), sum, verdict, sink);
}

}  // namespace

void check_totals(const DocumentText& document, const SentenceText& text, uint32_t i,
                  ClaimSink& sink) {
  const Total total = total_at(text, i);
  if (total.figure == kNone) return;
  if (total.first == 0) check_total_before(document, text, total, sink);
  check_total(text, total, sink);
}

}  // namespace factlint::computation
