// A time told from the document's day, and its name beside it: "last month, in August", "next year,
// 2027", "next Wednesday, the 14th" -> judged.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/utf8.h"
#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

constexpr int kStale = 5;    // days by which a text may be older or younger than its date
constexpr int kFarDay = 16;  // days that "next Wednesday" lies away at most

/// -1 for "last", 0 for "this", 1 for "next" before `unit`.
std::optional<int> step_of(const SentenceText& text, uint32_t i, std::string_view unit) {
  const std::string_view written = text.view(i, i + 1);
  constexpr size_t kRoom = 4;  // what folding may take away
  if (written.size() < unit.size() + 5 || written.size() > unit.size() + 5 + kRoom)
    return std::nullopt;
  const std::string words = fold_word(written);
  if (!words.ends_with(unit) || words.size() != unit.size() + 5) return std::nullopt;
  if (words.starts_with("last ")) return -1;
  if (words.starts_with("this ")) return 0;
  if (words.starts_with("next ")) return 1;
  return std::nullopt;
}

/// The name stands alone behind a comma or bracket: no list, no period begins with it.
uint32_t name_behind(const SentenceText& text, uint32_t i) {
  if (!text.comma_or_open(i + 1)) return kNone;
  uint32_t at = i + 2;
  while (text.any_word(at, {"in", "on", "the", "that", "is"})) ++at;
  if (!text.in(at) || !(text.end_of_clause(at + 1) || text.is(at + 1, kBeWord | kModalWord)))
    return kNone;
  if (text.mark(at + 1, kComma) && (text.is_date(at + 2) || text.is_figure(at + 2))) return kNone;
  if (text.mark(at + 1, kHyphen) || text.dash(at + 1)) return kNone;
  return at;
}

struct Beside {
  uint32_t at = kNone;
  bool ok = false;
  std::string due;
};

std::optional<Beside> month_beside(const SentenceText& text, uint32_t i, int step) {
  const uint32_t at = name_behind(text, i);
  if (at == kNone || !text.is_date(at)) return std::nullopt;
  const Temporal& t = text.temporal(at);
  if (t.month == 0 || t.day != 0 || t.weekday_written || t.recurring || t.hedge != Hedge::kNone)
    return std::nullopt;
  Beside beside{at, false, {}};
  for (const int late : {0, -kStale, kStale}) {
    const YearMonthDay now = civil(Day{text.context().as_of->number + late});
    const int month = (now.month - 1 + step + 12) % 12 + 1;
    beside.ok = beside.ok || month == t.month;
    if (late == 0) beside.due = month_name(month);
  }
  return beside;
}

std::optional<Beside> year_beside(const SentenceText& text, uint32_t i, int step) {
  const uint32_t at = name_behind(text, i);
  if (at == kNone) return std::nullopt;
  int year = year_at(text, at);
  if (year == 0 && text.is_date(at) && text.temporal(at).has_year && text.temporal(at).month == 0 &&
      text.temporal(at).hedge == Hedge::kNone && text.mention(at).type == MentionType::kDate)
    year = text.temporal(at).year;
  if (year == 0) return std::nullopt;
  Beside beside{at, false, {}};
  for (const int late : {0, -3 * kStale, 3 * kStale}) {
    const int due = civil(Day{text.context().as_of->number + late}).year + step;
    beside.ok = beside.ok || due == year;
    if (late == 0) beside.due = fmt::to_string(due);
  }
  return beside;
}

/// "next Wednesday, the 14th": one of the next two or the last two such weekdays.
std::optional<Beside> day_beside(const SentenceText& text, uint32_t i) {
  const std::string words = fold_word(text.view(i, i + 1));
  const int way = words.starts_with("next ") ? 1 : words.starts_with("last ") ? -1 : 0;
  const Temporal& t = text.temporal(i);
  // Read as one date, of a month that is not told; "the next Friday the 13th" is that wherever.
  if (way == 0 || !t.weekday_written || t.month != 0 || t.day == 0 ||
      words.find_first_of(",(") == std::string::npos || words.find("the ") == std::string::npos)
    return std::nullopt;
  Beside beside{i, false, {}};
  for (int off = 0; off <= kFarDay; ++off) {
    const Day day{text.context().as_of->number + way * off};
    if (weekday_of(day) != t.weekday) continue;
    const int number = civil(day).day;
    beside.ok = beside.ok || number == t.day;
    if (off > 0 && beside.due.empty()) beside.due = date_words(0, civil(day).month, number);
  }
  return beside;
}

void tell(const SentenceText& text, uint32_t i, const Beside& beside, ClaimSink& sink) {
  Told told;
  told.check = CheckKind::kWeekday;
  told.verdict = beside.ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(i, beside.at + 1);
  std::string_view said = text.view(beside.at, beside.at + 1);
  if (beside.at == i) said.remove_prefix(said.find("the "));
  std::string name(mid_sentence(text.view(i, i + 1)));
  if (beside.at == i) name.resize(std::min(name.find_first_of(",("), name.size()));
  told.message = beside.ok ? fmt::format("{} is {}", name, said)
                           : fmt::format("{} is {}, not {}", name, beside.due, said);
  told.steps.push_back(told.message);
  told.mentions = {text[i].mention};
  if (text.atom_mention(beside.at) != kNoMention)
    told.mentions.push_back(text.atom_mention(beside.at));
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_relative_periods(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kWeekday) || text.disowned() || text.question()) return;
  if (!text.context().as_of || text.times() == 0 || text.has_any(kHypotheticalWord)) return;
  if (!text.has_date() && !text.has_period()) return;
  for (const uint32_t i : text.date_places()) {
    if (i + 2 >= text.size()) break;
    std::optional<Beside> beside;
    if (const auto day = day_beside(text, i)) beside = day;
    if (const auto month = step_of(text, i, "month")) beside = month_beside(text, i, *month);
    if (const auto year = step_of(text, i, "year")) beside = year_beside(text, i, *year);
    if (beside) tell(text, i, *beside, sink);
  }
}

}  // namespace factlint::computation
