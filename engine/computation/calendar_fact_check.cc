// What the calendar says of itself: leap years, the days of a month, the months of a quarter.
#include <fmt/format.h>

#include <optional>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

void tell(const SentenceText& text, CheckKind check, bool ok, uint32_t first, uint32_t last,
          std::string message, ClaimSink& sink) {
  Told told;
  told.check = check;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(first, last);
  told.message = message;
  told.steps.push_back(std::move(message));
  for (uint32_t i = first; i < last; ++i) {
    if (text.atom_mention(i) != kNoMention) told.mentions.push_back(text.atom_mention(i));
  }
  sink.tell(text.sentence(), std::move(told));
}

/// "2026 is a leap year", "2026, a leap year", "the leap year 2026".
void check_leap_year(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!text.word(i, "leap") || !text.word(i + 1, "year") || i < 2) return;
  uint32_t at = i + 2;
  if (year_at(text, at) == 0) {
    if (!text.word(i - 1, "a")) return;
    at = i - 2;
    if (!text.any_word(at, {"is", "was", "being"}) && !text.mark(at, kComma)) return;
    if (at == 0) return;
    --at;
  }
  const int year = year_at(text, at);
  if (year == 0) return;
  const bool ok = is_leap_year(year);
  tell(text, CheckKind::kImpossibleDate, ok, std::min(at, i), std::max(at + 1, i + 2),
       fmt::format("{} is {} leap year", year, ok ? "a" : "no"), sink);
}

/// A month told by its name alone; 0 for other dates.
int month_alone(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i)) return 0;
  const Temporal& t = text.temporal(i);
  if (t.month == 0 || t.day != 0 || t.recurring || t.weekday_written) return 0;
  return t.month;
}

/// "the 30 days of September", "November, with its 31 days", "November has 31 days".
void check_month_days(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!text.is_duration(i)) return;
  const Quantity& q = text.duration(i).quantity;
  if (q.unit != "day" || q.hedge != Hedge::kNone || q.value < Decimal(28) || q.value > Decimal(32))
    return;
  uint32_t at = kNone;
  if (i > 0 && text.any_word(i - 1, {"the", "all"}) && text.any_word(i + 1, {"of", "in"}) &&
      month_alone(text, i + 2) != 0) {
    at = i + 2;
  } else if (i > 1) {
    uint32_t k = i;
    while (k > 0 && i - k < 4 &&
           (text.mark(k - 1, kComma) || text[k - 1].word == "'s" ||
            text.any_word(k - 1, {"with", "its", "has", "all"})))
      --k;
    if (k < i && k > 0 && month_alone(text, k - 1) != 0) at = k - 1;
  }
  if (at == kNone || text.any_word(i + 1, {"later", "earlier", "after", "before", "ago"})) return;
  const int month = month_alone(text, at);
  const int days = days_in_month(2023, month);
  const int said = static_cast<int>(q.value.to_int());
  const bool ok = said == days || (month == 2 && said == 29);
  tell(text, CheckKind::kImpossibleDate, ok, std::min(at, i), std::max(at, i) + 1,
       fmt::format("{} has {} days{}", month_name(month),
                   month == 2 ? "28 or 29" : fmt::to_string(days),
                   ok ? "" : fmt::format(", not {}", said)),
       sink);
}

/// "the third quarter, July to October": three months, however the year begins.
void check_quarter(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const bool named = text.is_date(i) && text.view(i, i + 1).ends_with(" quarter");
  const bool quarter = named || text.word(i, "quarter");
  if ((i == 0 && !named) || (!quarter && !text.word(i, "half"))) return;
  const bool ordinal =
      named || (text.is_figure(i - 1) && text.figure_at(i - 1).type == MentionType::kOrdinal) ||
      text.any_word(i - 1, {"first", "second", "last"});
  if (!ordinal || !text.comma_or_open(i + 1)) return;
  uint32_t at = i + 2;
  if (text.word(at, "from")) ++at;
  if (!text.is_date(at) || text.mention(at).type != MentionType::kPeriod) return;
  const Temporal& t = text.temporal(at);
  if (t.readings.empty() || !t.readings[0].begin || !t.readings[0].end || t.recurring) return;
  const YearMonthDay a = civil(*t.readings[0].begin);
  const YearMonthDay b = civil(*t.readings[0].end);
  if (a.day != 1 || b.day != 1) return;
  const int months = (b.year - a.year) * 12 + b.month - a.month;
  const int due = quarter ? 3 : 6;
  if (months < 2 || months > 11) return;
  tell(text, CheckKind::kDuration, months == due, named ? i : i - 1, at + 1,
       fmt::format("a {} has {} months, and the dates give {}", quarter ? "quarter" : "half", due,
                   months),
       sink);
}

}  // namespace

void check_calendar_facts(const SentenceText& text, ClaimSink& sink) {
  const bool dates = sink.wants(CheckKind::kImpossibleDate);
  const bool lengths = sink.wants(CheckKind::kDuration);
  if ((!dates && !lengths) || text.disowned() || text.question()) return;
  if (text.times() == 0 || text.has_any(kHypotheticalWord)) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (dates) check_leap_year(text, i, sink);
    if (dates) check_month_days(text, i, sink);
    if (lengths && text.has_period()) check_quarter(text, i, sink);
  }
}

}  // namespace factlint::computation
