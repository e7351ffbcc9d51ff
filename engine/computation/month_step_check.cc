// A month told by its distance from another: "in May, two months after the March election".
#include <fmt/format.h>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

/// A month told by its name, with or without a year; 0 for anything else.
int month_of(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i)) return 0;
  const Temporal& t = text.temporal(i);
  return t.day == 0 && !t.recurring && !t.weekday_written && t.hedge == Hedge::kNone ? t.month : 0;
}

/// Whole months told exactly; 0 for other lengths.
int months_at(const SentenceText& text, uint32_t i) {
  if (!text.is_duration(i)) return 0;
  const DurationValue& value = text.duration(i);
  if (value.ago || value.quantity.unit != "month" || value.quantity.hedge != Hedge::kNone ||
      !value.quantity.value.is_integer())
    return 0;
  const int64_t months = value.quantity.value.to_int();
  return months > 0 && months < 12 ? static_cast<int>(months) : 0;
}

/// The month within "after the September flood": the word may be read as one date with "after".
uint32_t month_within(const SentenceText& text, uint32_t i) {
  for (uint32_t k = i; k < i + 4 && text.in(k); ++k) {
    if (text.is_date(k))
      return text.temporal(k).month != 0 && text.temporal(k).day == 0 ? k : kNone;
    if (text[k].kind != AtomKind::kWord) return kNone;
  }
  return kNone;
}

}  // namespace

void check_month_steps(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDuration) || !text.has_duration() || text.times() < 1) return;
  if (text.disowned() || text.question()) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const int months = months_at(text, i);
    if (months == 0) continue;
    const bool joined = text.is_date(i + 1) && text.temporal(i + 1).month != 0;
    const std::string_view view = joined ? text.view(i + 1, i + 2) : std::string_view();
    const bool after = text.word(i + 1, "after") || view.starts_with("after ");
    const bool before = text.word(i + 1, "before") || view.starts_with("before ");
    if (!after && !before) continue;
    const uint32_t base = month_within(text, joined ? i + 1 : i + 2);
    if (base == kNone || !text.noun(base + 1)) continue;  // "the March election"
    // ", in May" behind, or "In May, two months after"
    uint32_t month = kNone;
    uint32_t k = base + 2;
    if (text.mark(k, kComma) && month_of(text, text.word(k + 1, "in") ? k + 2 : k + 1) != 0)
      month = text.word(k + 1, "in") ? k + 2 : k + 1;
    if (i > 1 && text.mark(i - 1, kComma) && month_of(text, i - 2) != 0) month = i - 2;
    if (month == kNone) continue;
    const int step = after ? months : -months;
    const int due = ((text.temporal(base).month - 1 + step) % 12 + 12) % 12 + 1;
    const int told_month = month_of(text, month);
    const uint32_t first = std::min(month, i);
    const uint32_t last = std::max(month, base) + 1;
    Told told = told_at(
        text, CheckKind::kDuration, due == told_month, first, last,
        fmt::format("{} {} {} is {}{}", text.view(i, i + 1), after ? "after" : "before",
                    month_name(text.temporal(base).month), month_name(due),
                    due == told_month ? "" : fmt::format(", not {}", month_name(told_month))));
    told.mentions = {text.atom_mention(month), text.atom_mention(i)};
    sink.tell(text.sentence(), std::move(told));
  }
}

}  // namespace factlint::computation
