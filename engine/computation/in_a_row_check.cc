// "Monday, Tuesday and Thursday, three nights in a row", "three years running, in 2019, 2020 and
// 2022": days or years said to follow one another -> judged.
#include <fmt/format.h>

#include <optional>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

/// "three nights in a row", "four years running", "three consecutive days".
struct Row {
  uint32_t first = 0;
  uint32_t last = 0;
  bool years = false;
  int value = 0;
};

/// One past "in a row", "running", "on the trot" at `i`; `i` if there is none.
uint32_t row_words(const SentenceText& text, uint32_t i) {
  if (text.word(i, "in") && text.word(i + 1, "a") && text.word(i + 2, "row")) return i + 3;
  if (text.word(i, "on") && text.word(i + 1, "the") && text.word(i + 2, "trot")) return i + 3;
  return text.any_word(i, {"running", "consecutively"}) ? i + 1 : i;
}

std::optional<Row> row_at(const SentenceText& text, uint32_t i) {
  if (text.is_duration(i)) {
    const Quantity& q = text.duration(i).quantity;
    const uint32_t last = row_words(text, i + 1);
    const bool years = q.unit == "year";
    if (last == i + 1 || q.hedge != Hedge::kNone || !q.value.is_integer()) return std::nullopt;
    if (!years && q.unit != "day" && q.unit != "night") return std::nullopt;
    return Row{i, last, years, static_cast<int>(q.value.to_int())};
  }
  if (!text.is_figure(i) || !text.any_word(i + 1, {"consecutive", "successive", "straight"}) ||
      !text.any_word(i + 2, {"days", "nights", "years", "evenings", "mornings", "summers",
                             "winters", "seasons"}))
    return std::nullopt;
  const Quantity& q = text.figure_at(i).quantity;
  if (q.hedge != Hedge::kNone || !q.value.is_integer() || q.value > Decimal(60))
    return std::nullopt;
  const bool years = text.any_word(i + 2, {"years", "summers", "winters", "seasons"});
  return Row{i, i + 3, years, static_cast<int>(q.value.to_int())};
}

/// Weekdays (0 to 6) or years told one by one from atom `i` on; one past them in `last`.
std::vector<int> listed(const SentenceText& text, uint32_t i, bool years, uint32_t& last) {
  std::vector<int> found;
  bool closed = false;
  while (true) {
    if (text.any_word(i, {"on", "in"}) && !text.is_date(i)) ++i;
    int value = -1;
    if (years) {
      value = year_at(text, i);
      if (value == 0 && text.is_date(i) && text.temporal(i).has_year && text.temporal(i).month == 0)
        value = text.temporal(i).year;
    } else if (text.is_date(i) && bare_weekday(text, i)) {
      value = static_cast<int>(text.temporal(i).weekday);
    }
    if (value < (years ? 1 : 0)) return {};
    found.push_back(value);
    last = i + 1;
    if (closed) return found;
    const bool comma = text.mark(i + 1, kComma);
    i += comma ? 2 : 1;
    closed = text.word(i, "and");
    if (closed) ++i;
    if (!closed && !comma) return {};
  }
}

bool in_order(const std::vector<int>& days, bool years) {
  for (size_t k = 1; k < days.size(); ++k) {
    const int due = years ? days[k - 1] + 1 : (days[k - 1] + 1) % 7;
    if (days[k] != due) return false;
  }
  return true;
}

void judge(const SentenceText& text, const Row& row, const std::vector<int>& days, uint32_t first,
           uint32_t last, ClaimSink& sink) {
  if (days.size() < 3) return;
  const bool follow = in_order(days, row.years);
  const bool ok = follow && static_cast<int>(days.size()) == row.value;
  Told told;
  told.check = CheckKind::kDuration;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(row.first, row.last);
  const std::string_view list = text.view(first, last);
  told.message = ok       ? fmt::format("{} follow one another", list)
                 : follow ? fmt::format("{} are {} {}, not {}", list, days.size(),
                                        row.years ? "years" : "days", row.value)
                          : fmt::format("{} do not follow one another", list);
  told.steps.push_back(told.message);
  told.mentions = {text.atom_mention(row.first)};
  told.elsewhere = text.range(first, last);
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_in_a_row(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDuration) || text.disowned() || text.question()) return;
  if (text.times() < 3 || !text.may_have("row", "running", "trot", "consecutively", "consecutive",
                                         "successive", "straight"))
    return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const auto row = row_at(text, i);
    if (!row) continue;
    uint32_t last = 0;
    if (text.comma_or_open(row->last) || text.mark(row->last, kColon)) {
      const auto days = listed(text, row->last + 1, row->years, last);
      if (!days.empty()) return judge(text, *row, days, row->last + 1, last, sink);
    }
    const uint32_t left = text.with_hedge(i);
    if (left < 5 || !(text.comma_or_open(left - 1) || text.word(left - 1, "for"))) return;
    for (uint32_t k = 0; k + 4 < left; ++k) {
      if (!text.is_date(k) && year_at(text, k) == 0) continue;
      const auto days = listed(text, k, row->years, last);
      if (!days.empty() && last + 2 >= left) judge(text, *row, days, k, last, sink);
      return;
    }
  }
}

}  // namespace factlint::computation
