// Days of one weekday in a row: "on Mondays 6, 13, 20 and 27 October 2025".
#include <fmt/format.h>

#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

/// 0 for "mondays" to 6 for "sundays"; -1 for other words.
int weekday_plural(std::string_view view) {
  constexpr std::string_view kNames[] = {"Mondays", "Tuesdays",  "Wednesdays", "Thursdays",
                                         "Fridays", "Saturdays", "Sundays"};
  for (int k = 0; k < 7; ++k) {
    if (view.ends_with(kNames[k])) return k;
  }
  return -1;
}

}  // namespace

void check_weekday_rows(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kWeekday) || text.date_places().size() < 2 || text.disowned() ||
      text.question())
    return;
  for (const uint32_t i : text.date_places()) {
    const int weekday = weekday_plural(text.view(i, i + 1));
    if (weekday < 0) continue;
    uint32_t k = i + 1;
    while (text.mark(k, kColon) || text.mark(k, kComma)) ++k;
    std::vector<uint32_t> days;
    while (text.is_figure(k) && days.size() < 8) {
      days.push_back(k++);
      while (text.mark(k, kComma) || text.any_word(k, {"and", "or"})) ++k;
    }
    if (days.empty() || !text.is_date(k)) continue;
    const Temporal& t = text.temporal(k);
    if (t.day == 0 || t.month == 0 || !t.has_year || t.impossible) continue;
    const auto judge = [&](uint32_t at, int day) {
      const auto date = make_day(t.year, t.month, day);
      if (!date) return;
      const bool ok = static_cast<int>(weekday_of(*date)) == weekday;
      Told told = told_at(
          text, CheckKind::kWeekday, ok, at, at + 1,
          fmt::format(
              "{} is a {}{}", date_words(t.year, t.month, day), weekday_name(weekday_of(*date)),
              ok ? "" : fmt::format(", not a {}", weekday_name(static_cast<Weekday>(weekday)))));
      told.mentions = {text.atom_mention(at)};
      sink.tell(text.sentence(), std::move(told));
    };
    for (const uint32_t at : days) {
      const Quantity& q = text.figure_at(at).quantity;
      if (!q.value.is_integer() || q.value > Decimal(31)) return;
    }
    for (const uint32_t at : days)
      judge(at, static_cast<int>(text.figure_at(at).quantity.value.to_int()));
    judge(k, t.day);
  }
}

}  // namespace factlint::computation
