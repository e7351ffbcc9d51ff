// "took 30 days last year and now takes 24, a reduction of 20 per cent"; "cut from 40 minutes to
// 30, down 25 percent": two lengths of time and the change between them -> changes judged.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "engine/computation/change.h"
#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/premises.h"

namespace factlint::computation {
namespace {

struct Lengths {
  uint32_t first = kNone;
  uint32_t second = kNone;
  Quantity from;
  Quantity to;
};

bool exact(const Quantity& q) { return q.hedge == Hedge::kNone; }

/// "was 40 minutes", "took 30 days", "from 30 days": no "three days later", "30 days ago".
bool measured(const SentenceText& text, uint32_t i) {
  if (text.any_word(i + 1, {"later", "ago", "earlier", "after", "before", "old"})) return false;
  const std::string_view words = text.view(i, i + 1);
  if (words.starts_with("a ") || words.find('-') != std::string_view::npos) return false;
  const uint32_t left = text.with_hedge(i);
  return left > 0 &&
         (text.is(left - 1, kBeWord | kLastWord) ||
          text.any_word(left - 1, {"takes", "take", "took", "taken", "from", "to", "lasts",
                                   "waited", "wait", "needs", "needed", "averaged", "stood"}));
}

/// The two lengths before atom `end`, nothing else being counted there; the second may leave out
/// its unit.
std::optional<Lengths> lengths_before(const SentenceText& text, uint32_t end) {
  Lengths out;
  for (uint32_t i = 0; i < end; ++i) {
    if (text.is_duration(i)) {
      const bool joined = out.first != kNone && text.word(i - 1, "and");
      if (!joined && !measured(text, i)) return std::nullopt;
      const Quantity& q = text.duration(i).quantity;
      if (!exact(q) || out.second != kNone) return std::nullopt;
      if (out.first != kNone && q.unit != out.from.unit) return std::nullopt;
      (out.first == kNone ? out.first : out.second) = i;
      (out.second == kNone ? out.from : out.to) = q;
    } else if (text.is_figure(i) && year_free(text, i)) {
      const Figure& f = text.figure_at(i);
      const bool bare = f.type == MentionType::kNumber && f.quantity.unit.empty() &&
                        exact(f.quantity) && (!text.noun(i + 1) || text.end_of_clause(i + 1));
      if (!bare || out.first == kNone || out.second != kNone || f.range_end) return std::nullopt;
      if (!text.any_word(i - 1, {"takes", "take", "took", "to", "is", "was", "lasts", "needs"}))
        return std::nullopt;
      out.second = i;
      out.to = f.quantity;
    }
  }
  if (out.second == kNone) return std::nullopt;
  return out;
}

}  // namespace

void check_duration_changes(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kChange) || text.disowned() || text.question()) return;
  if (!text.has_duration() || !text.has_figure()) return;
  for (const StatedChange& c : find_stated_changes(text)) {
    if (c.kind != StatedChange::Kind::kPercent || c.quantity.points || c.direction == 0) continue;
    if (!c.noun_like || c.first < 2 || !text.end_of_clause(c.last)) continue;
    if (!text.comma_or_open(c.first - 1) && !text.mark(c.first - 1, kColon)) continue;
    auto lengths = lengths_before(text, c.first);
    if (!lengths) continue;
    const bool from_to =
        text.word(lengths->first - 1, "from") && text.word(lengths->second - 1, "to");
    const bool to_from =
        text.word(lengths->first - 1, "to") && text.word(lengths->second - 1, "from");
    const bool told_times = timed(text, lengths->second) || timed(text, lengths->first);
    if (!from_to && !to_from && !told_times) continue;
    if (to_from) std::swap(lengths->from, lengths->to);
    const int sign = (lengths->to.value - lengths->from.value).sign();
    if (lengths->from.value.is_zero() || sign != c.direction) continue;
    const Decimal point =
        (lengths->to.value - lengths->from.value).abs() * Decimal(100) / lengths->from.value;
    const Computed computed{point, percent_change(lengths->from, lengths->to).reach};
    Told told;
    told.check = CheckKind::kChange;
    // Small lengths are told as they are: their rounding excuses nothing.
    const bool near = (point - c.quantity.value).abs() * Decimal(20) <= point * Decimal(2);
    told.verdict = near ? judge_stated(computed, c.quantity) : VerdictKind::kInconsistent;
    if (!near && c.quantity.interval.contains(point)) told.verdict = VerdictKind::kSupported;
    told.span = text.range(c.first, c.last);
    told.value = fmt::format("{} percent", printed(point));
    told.message = fmt::format("the lengths as printed give {}", told.value);
    if (told.verdict != VerdictKind::kSupported)
      told.message += fmt::format(", not {}", text.view(c.core, c.core + 1));
    told.steps.push_back(
        fmt::format("from {} to {}", printed(lengths->from.value), printed(lengths->to.value)));
    told.mentions = {text.figure_at(c.core).mention};
    if (told.verdict != VerdictKind::kSupported) told.suggestion = told.value;
    sink.tell(text.sentence(), std::move(told));
  }
}

}  // namespace factlint::computation
