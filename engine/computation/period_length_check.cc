// A period and its length side by side: "from 1 July 2022 to 30 June 2027, five years", "for three
// years, from January 2024 to December 2026".
#include <fmt/format.h>

#include <cstdlib>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

/// Whole months of a length told in months or years; 0 for others.
int months_of(const SentenceText& text, uint32_t i) {
  if (!text.is_duration(i)) return 0;
  const DurationValue& value = text.duration(i);
  const Quantity& q = value.quantity;
  if (value.ago || q.hedge != Hedge::kNone || value.duration.days > 0 ||
      value.duration.seconds > 0 || (q.unit != "month" && q.unit != "year"))
    return 0;
  return static_cast<int>(value.duration.months);
}

/// Months that the period at `i` holds, its ends told to the month or the day; 0 for others.
int months_in(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i) || text.mention(i).type != MentionType::kPeriod) return 0;
  const Temporal& t = text.temporal(i);
  if (t.recurring || t.hedge != Hedge::kNone || t.readings.size() != 1 || !t.readings[0].begin ||
      !t.readings[0].end)
    return 0;
  const std::string_view view = text.view(i, i + 1);
  if (view.find(' ') == std::string_view::npos) return 0;
  const YearMonthDay a = civil(*t.readings[0].begin);
  const YearMonthDay b = civil(*t.readings[0].end);
  // Years alone may be counted with both ends or without.
  bool month_told = false;
  for (int m = 1; m <= 12; ++m) month_told |= view.find(month_name(m)) != std::string_view::npos;
  const int months = (b.year - a.year) * 12 + b.month - a.month;
  if (!month_told || months < 2 || std::abs(b.day - a.day) > 1) return 0;
  return months;
}

void judge(const SentenceText& text, uint32_t length, uint32_t period, ClaimSink& sink) {
  const int told_months = months_of(text, length);
  const int months = months_in(text, period);
  if (told_months == 0 || months == 0) return;
  const uint32_t first = std::min(length, period);
  const uint32_t last = std::max(length, period) + 1;
  if (sink.told_on(text.sentence(), text.range(length, length + 1))) return;
  const bool years = text.duration(length).quantity.unit == "year";
  const bool ok = told_months == months || (years && std::abs(told_months - months) <= 1);
  // So far off, it is the length of something else.
  if (!ok && (told_months > months * 2 || months > told_months * 2)) return;
  const std::string words = years && months % 12 == 0 ? fmt::format("{} years", months / 12)
                                                      : fmt::format("{} months", months);
  Told told =
      told_at(text, CheckKind::kDuration, ok, first, last,
              fmt::format("{} is {}{}", text.view(period, period + 1), words,
                          ok ? "" : fmt::format(", not {}", text.view(length, length + 1))));
  told.mentions = {text.atom_mention(length), text.atom_mention(period)};
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_period_lengths(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDuration) || !text.has_period() || !text.has_duration() ||
      text.disowned() || text.question())
    return;
  for (const uint32_t i : text.date_places()) {
    uint32_t k = i + 1;
    if (text.comma_or_open(k) && text.is_duration(k + 1) &&
        (text.end_of_clause(k + 2) || text.any_word(k + 2, {"in", "altogether"})))
      judge(text, k + 1, i, sink);
    // "for three years, from January 2024 to December 2026"
    k = i;
    while (k > 0 && text.any_word(k - 1, {"from", "between"})) --k;
    if (k > 2 && text.mark(k - 1, kComma) && text.is_duration(k - 2) && text.end_of_clause(i + 1) &&
        text.any_word(text.with_hedge(k - 2) - 1,
                      {"for", "lasts", "lasted", "takes", "of", "runs"}))
      judge(text, k - 2, i, sink);
  }
}

}  // namespace factlint::computation
