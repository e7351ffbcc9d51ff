// Atoms -> sums, and sums told.
#include "engine/computation/sum.h"

#include <fmt/format.h>

#include "engine/computation/judgement.h"

namespace factlint::computation {

Sum add_figures(const SentenceText& text, std::vector<uint32_t> parts) {
  Sum sum;
  sum.reach = Interval::point(Decimal(0));
  for (const uint32_t i : parts) {
    const Quantity& q = text.figure_at(i).quantity;
    sum.point = sum.point + q.value;
    const bool exact = q.hedge == Hedge::kNone && is_count(text, i) && q.grain <= Decimal(1);
    sum.reach = sum.reach + (exact ? Interval::point(q.value) : q.interval);
    sum.steps += fmt::format("{}{}", sum.steps.empty() ? "" : " + ", printed(q.value, 2));
  }
  sum.steps += fmt::format(" = {}", printed(sum.point, 2));
  sum.parts = std::move(parts);
  return sum;
}

Sum add_figures(const SentenceText& text, std::vector<uint32_t> parts, int ones) {
  Sum sum = add_figures(text, std::move(parts));
  if (ones == 0) return sum;
  sum.point = sum.point + Decimal(ones);
  sum.reach = sum.reach + Interval::point(Decimal(ones));
  sum.steps += fmt::format(", and {} more", ones);
  return sum;
}

bool some_add_up(const std::vector<Decimal>& parts, Decimal whole) {
  constexpr size_t kMostParts = 12;
  if (parts.size() < 4 || parts.size() > kMostParts) return false;
  for (uint32_t chosen = 1; chosen + 1 < (1U << parts.size()); ++chosen) {
    Decimal sum;
    int count = 0;
    for (size_t k = 0; k < parts.size(); ++k) {
      if ((chosen >> k & 1U) == 0) continue;
      sum = sum + parts[k];
      ++count;
    }
    if (count > 1 && static_cast<size_t>(count) * 2 <= parts.size() + 1 && sum == whole)
      return true;
  }
  return false;
}

Interval whole_interval(const SentenceText& text, uint32_t i) {
  const Quantity& q = text.figure_at(i).quantity;
  const bool exact = q.hedge == Hedge::kNone && is_count(text, i) && q.grain <= Decimal(1);
  return exact ? Interval::point(q.value) : q.interval;
}

namespace {

/// "15 claims: 9 borne out, 5 not, 1 open; 5 items unread": what stands before the semicolon adds
/// up.
bool adds_up_before_semicolon(const SentenceText& text, uint32_t whole, const Sum& sum) {
  Decimal so_far;
  for (size_t k = 0; k + 1 < sum.parts.size(); ++k) {
    so_far = so_far + text.figure_at(sum.parts[k]).quantity.value;
    if (k == 0 || so_far != text.figure_at(whole).quantity.value) continue;
    for (uint32_t i = sum.parts[k]; i < sum.parts[k + 1]; ++i) {
      if (text.mark(i, kSemicolon)) return true;
    }
  }
  return false;
}

}  // namespace

void tell_sum(const SentenceText& text, uint32_t whole, TextRange span, const Sum& sum,
              VerdictKind verdict, ClaimSink& sink) {
  if (verdict != VerdictKind::kSupported) {
    // "most of the crew and two passengers, 16 in all": a part without a figure
    if (adds_up_before_semicolon(text, whole, sum) || text.word(0, "most")) return;
    std::vector<Decimal> values;
    for (const uint32_t i : sum.parts) values.push_back(text.figure_at(i).quantity.value);
    const Decimal told = text.figure_at(whole).quantity.value;
    if (some_add_up(values, told)) return;
    // "18 from the first nine matches, 12 from the next nine and 21 from the last": no parts of
    // nine
    if (std::all_of(values.begin(), values.end(), [&](Decimal v) { return v > told; })) return;
    // "three items: 4.1 million for roads, 2.6 million for bridges ...": so many of them
    const Decimal least = values.empty() ? told : *std::min_element(values.begin(), values.end());
    if (told <= Decimal(60) && least > told * Decimal(100)) return;
  }
  // "two in one street and one each in two others"
  if (verdict != VerdictKind::kSupported && !sum.parts.empty() &&
      text.has(kEachWord, sum.parts.front(), sum.parts.back() + 3))
    return;
  Told told;
  told.check = CheckKind::kSum;
  told.verdict = verdict;
  told.span = span;
  const Quantity& w = text.figure_at(whole).quantity;
  told.value = printed(sum.point, 2);
  told.message = verdict == VerdictKind::kSupported
                     ? fmt::format("the parts as printed add up to {}", told.value)
                     : fmt::format("the parts as printed add up to {}, not {}", told.value,
                                   printed(w.value, 2));
  told.steps.push_back(sum.steps);
  told.mentions.push_back(text.figure_at(whole).mention);
  for (const uint32_t i : sum.parts) told.mentions.push_back(text.figure_at(i).mention);
  if (verdict != VerdictKind::kSupported && w.hedge == Hedge::kNone) {
    const auto small = w.words && sum.point <= Decimal(12)
                           ? std::string(small_number_word(static_cast<int>(sum.point.to_int())))
                           : "";
    told.suggestion = small.empty() ? told.value : small;
  }
  sink.tell(text.sentence(), std::move(told));
}

VerdictKind judge_equal(const SentenceText& text, uint32_t whole, const Sum& sum) {
  const Interval w = whole_interval(text, whole);
  const Quantity& q = text.figure_at(whole).quantity;
  if (w.contains(sum.point) || q.value == sum.point) return VerdictKind::kSupported;
  if (!w.intersects(sum.reach)) return VerdictKind::kInconsistent;
  return VerdictKind::kSupported;
}

bool of_whom(const SentenceText& text, uint32_t i) {
  return text.word(i + 1, "of") && text.is(i + 2, kOverlapWord | kWhWord);
}

}  // namespace factlint::computation
