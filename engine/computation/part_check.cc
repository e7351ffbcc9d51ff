// A whole and the parts told behind it: "a crew of 14, eight sailors ...", "twelve judges,
// including ...".
#include <fmt/format.h>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/sum.h"

namespace factlint::computation {
namespace {

/// "The crew of 14, eight sailors, three cooks and two engineers, got away."
void check_apposed(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!is_count(text, i) || !text.mark(i + 1, kComma)) return;
  const uint32_t left = text.with_hedge(i);
  if (left < 2 || !text.word(left - 1, "of") || text.noun_class(left - 2) != NounClass::kGroup)
    return;
  std::vector<uint32_t> parts;
  uint32_t at = i + 2;
  bool last = false;
  while (at < text.size()) {
    const uint32_t part = text.skip_hedge(at);
    if (!is_count(text, part)) return;
    const uint32_t head = counted_noun(text, part);
    if (head == kNone && text.figure_at(part).quantity.value != Decimal(1)) return;
    parts.push_back(part);
    at = head == kNone ? part + 2 : head + 1;
    if (last) break;
    if (text.mark(at, kComma)) ++at;
    if (text.word(at, "and")) {
      last = true;
      ++at;
    }
  }
  if (!last || parts.size() < 2 || !text.end_of_clause(at)) return;
  const Sum sum = add_figures(text, parts);
  tell_sum(text, i, text.range(left - 2, i + 1), sum, judge_equal(text, i, sum), sink);
}

/// "a convoy of 24 lorries, 15 carrying flour and 12 carrying medicine": too many only; others may
/// be left untold.
void check_followers(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!is_count(text, i)) return;
  const uint32_t head = counted_noun(text, i);
  if (head == kNone || !text.mark(head + 1, kComma) || text.is(head, kTimeUnitWord)) return;
  std::vector<uint32_t> parts;
  std::string_view link;
  for (const Segment& segment : split_segments(text, head + 2, content_end(text))) {
    const uint32_t part = leading_figure(text, segment);
    if (part == kNone) break;
    const std::string_view w = text[part + 1].word;
    if (!is_count(text, part) || !(w.ends_with("ing") || w == "from" || w == "for" || w == "to"))
      break;
    if (!link.empty() && link != w) return;
    link = w;
    parts.push_back(part);
    if (segment.behind_and) break;
  }
  if (parts.size() < 2) return;
  const Sum sum = add_figures(text, std::move(parts));
  const VerdictKind verdict = judge_equal(text, i, sum);
  if (verdict != VerdictKind::kSupported && sum.point < text.figure_at(i).quantity.value) return;
  tell_sum(text, i, text.range(text.with_hedge(i), head + 1), sum, verdict, sink);
}

// "twelve ministers, including fifteen women"; "twelve ministers, fifteen of them women".

void check_included(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!is_count(text, i)) return;
  const uint32_t head = counted_noun(text, i);
  if (head == kNone || !(text.noun_class(head) == NounClass::kPerson || text.word(head, "people")))
    return;
  if (!text.mark(head + 1, kComma)) return;
  uint32_t j = head + 2;
  const bool including = text.word(j, "including");
  if (including) ++j;
  j = text.skip_hedge(j);
  if (!is_count(text, j) || (!including && !of_whom(text, j))) return;
  const Interval whole = whole_interval(text, i);
  const Decimal part = text.figure_at(j).quantity.value;
  // Other parts may follow, and it is their sum that counts.
  for (uint32_t k = j + 1; !including && k < j + 8; ++k) {
    if (is_count(text, k) && !(whole.high && part > *whole.high)) return;
  }
  const bool fits = !whole.high || part <= *whole.high;
  Told told;
  told.check = CheckKind::kSum;
  told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(text.with_hedge(i), j + 1);
  told.message = fits ? std::string("the part does not exceed its whole")
                      : fmt::format("a part ({}) is larger than its whole ({})", printed(part),
                                    printed(text.figure_at(i).quantity.value));
  told.mentions = {text.figure_at(i).mention, text.figure_at(j).mention};
  told.steps.push_back(fmt::format("{} {} {}", printed(part), fits ? "is within" : ">",
                                   printed(text.figure_at(i).quantity.value)));
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_included_parts(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  check_apposed(text, i, sink);
  check_followers(text, i, sink);
  check_included(text, i, sink);
}

}  // namespace factlint::computation
