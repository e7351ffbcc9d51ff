// What the calendar says of itself: leap years, the days of a month, the months of a quarter.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "engine/base/utf8.h"
#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/ordinal.h"

namespace factlint::computation {
namespace {

void tell(const SentenceText& text, CheckKind check, bool ok, uint32_t first, uint32_t last,
          std::string message, ClaimSink& sink) {
  Told told = told_at(text, check, ok, first, last, std::move(message));
  for (uint32_t i = first; i < last; ++i) told.mentions.push_back(text.atom_mention(i));
  sink.tell(text.sentence(), std::move(told));
}

/// A year, also in "since 2026", which is a period by itself but may begin a clause.
int year_before_verb(const SentenceText& text, uint32_t i) {
  if (const int year = year_at(text, i); year != 0) return year;
  if (!text.is_date(i) || text.mention(i).type != MentionType::kPeriod) return 0;
  const std::string_view view = text.view(i, i + 1);
  const bool since =
      view.size() == 10 && (view.starts_with("since ") || view.starts_with("Since "));
  const Temporal& t = text.temporal(i);
  return since && t.month == 0 && !t.readings.empty() && t.readings[0].begin
             ? civil(*t.readings[0].begin).year
             : 0;
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
  const int year = year_before_verb(text, at);
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
            text.any_word(k - 1, {"with", "its", "has", "had", "all"})))
      --k;
    if (k < i && k > 0 && month_alone(text, k - 1) != 0) at = k - 1;
  }
  if (at == kNone || text.any_word(i + 1, {"later", "earlier", "after", "before", "ago"})) return;
  const int month = month_alone(text, at);
  const Temporal& t = text.temporal(at);
  const int days = days_in_month(t.has_year && t.year > 1582 ? t.year : 2023, month);
  const int said = static_cast<int>(q.value.to_int());
  const bool ok = said == days || (month == 2 && said == 29 && !t.has_year);
  tell(text, CheckKind::kImpossibleDate, ok, std::min(at, i), std::max(at, i) + 1,
       fmt::format("{} has {} days{}", month_name(month),
                   month == 2 && !t.has_year ? "28 or 29" : fmt::to_string(days),
                   ok ? "" : fmt::format(", not {}", said)),
       sink);
}

/// 1 to 4 for "first" to "fourth" and "last", alone or at the head of a mention; 0 for others.
int rank_of(const SentenceText& text, uint32_t i) {
  int found = 0;
  for_each_word(fold_word(text.view(i, i + 1)), [&](std::string_view word) {
    const int rank = word == "last" ? 4 : ordinal(word);
    if (found == 0 && rank <= 4) found = rank;
  });
  return found;
}

/// "the third quarter, July to October": three months, however the year begins.
bool may_tell_quarter(const SentenceText& text) {
  const auto& places = text.value_places();
  return text.may_have("quarter", "half") ||
         std::any_of(places.begin(), places.end(), [&](uint32_t i) {
           const std::string_view view = text.view(i, i + 1);
           return view.ends_with("quarter") || view.ends_with(" half") ||
                  view.ends_with(" half of the year");
         });
}

void check_quarter(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (text[i].kind == AtomKind::kMark) return;
  const std::string_view view = text.in(i) ? text.view(i, i + 1) : std::string_view();
  const bool half =
      text.is_date(i) && (view.ends_with(" half") || view.ends_with(" half of the year"));
  const bool named = half || (text.is_date(i) && view.ends_with(" quarter"));
  const bool quarter = (named && !half) || view == "quarter";
  if ((i == 0 && !named) || (!quarter && !text.word(i, "half"))) return;
  const bool ordinal =
      named || (text.is_figure(i - 1) && text.figure_at(i - 1).type == MentionType::kOrdinal) ||
      text.any_word(i - 1, {"first", "second", "last"});
  if (!ordinal) return;
  uint32_t behind = i + 1;
  const bool calendar = text.word(behind, "of") && text.word(behind + 1, "the") &&
                        text.word(behind + 2, "calendar") && text.word(behind + 3, "year");
  if (calendar) behind += 4;
  if (!text.comma_or_open(behind)) return;
  uint32_t at = behind + 1;
  // "the third quarter, the months of July to October"
  if (text.word(at, "the")) ++at;
  if (text.any_word(at, {"months", "period"}) && text.any_word(at + 1, {"of", "from"})) at += 2;
  if (text.word(at, "that") && text.word(at + 1, "is") && text.mark(at + 2, kComma)) at += 3;
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
  if (calendar && months == due && quarter) {
    const int rank = rank_of(text, named ? i : i - 1);
    const int told = (a.month - 1) / 3 + 1;
    if (rank == 0 || (a.month - 1) % 3 != 0) return;
    return tell(text, CheckKind::kDuration, rank == told, named ? i : i - 1, at + 1,
                fmt::format("{} is the {} quarter of the calendar year{}", text.view(at, at + 1),
                            kOrdinals[static_cast<size_t>(told) - 1],
                            rank == told ? std::string()
                                         : fmt::format(", not the {}",
                                                       kOrdinals[static_cast<size_t>(rank) - 1])),
                sink);
  }
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
  const bool leap = dates && text.may_have("leap");
  const bool months = dates && text.has_duration();
  const bool quarters = lengths && text.has_period() && may_tell_quarter(text);
  if (!leap && !months && !quarters) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (leap) check_leap_year(text, i, sink);
    if (months) check_month_days(text, i, sink);
    if (quarters) check_quarter(text, i, sink);
  }
}

}  // namespace factlint::computation
