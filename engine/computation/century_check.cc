// A year beside the century or decade that it is told to lie in: "in the 19th century, in 1848".
#include <fmt/format.h>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

/// A century or a decade, told by its name alone.
bool is_age(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i) || text.mention(i).type != MentionType::kPeriod) return false;
  const Temporal& t = text.temporal(i);
  if (t.recurring || t.hedge != Hedge::kNone || t.readings.size() != 1 || !t.readings[0].begin ||
      !t.readings[0].end)
    return false;
  const int years = civil(*t.readings[0].end).year - civil(*t.readings[0].begin).year;
  return years == 10 || years == 100;
}

/// One past the words of a year led by "in", behind a comma; kNone if none stands there.
uint32_t year_behind(const SentenceText& text, uint32_t i) {
  if (!text.mark(i, kComma)) return kNone;
  const uint32_t at = text.any_word(i + 1, {"in", "specifically", "precisely"}) ? i + 2 : i + 1;
  return year_at(text, at) != 0 ? at : kNone;
}

/// "dates from the 15th century; it was begun in 1432"
uint32_t year_of_origin(const SentenceText& text, uint32_t i) {
  if (!text.mark(i, kSemicolon) && !text.mark(i, kComma)) return kNone;
  uint32_t k = i + 1;
  if (text.any_word(k, {"and", "having"})) ++k;
  if (text.any_word(k, {"it", "they"})) ++k;
  while (text.is(k, kBeWord) || text.word(k, "been")) ++k;
  if (!text.any_word(k, {"built", "begun", "erected", "founded", "painted", "written", "completed",
                         "consecrated", "finished", "started"}))
    return kNone;
  const uint32_t at = text.word(k + 1, "in") ? k + 2 : k + 1;
  return year_at(text, at) != 0 ? at : kNone;
}

void judge(const SentenceText& text, uint32_t age, uint32_t year_place, ClaimSink& sink) {
  const int year = year_at(text, year_place);
  const Temporal& t = text.temporal(age);
  const int begin = civil(*t.readings[0].begin).year;
  const int end = civil(*t.readings[0].end).year;
  // 1800 is counted to either century.
  const bool ok = year >= begin && (year < end || (year == end && end - begin == 100));
  const uint32_t first = std::min(age, year_place);
  const uint32_t last = std::max(age, year_place) + 1;
  Told told = told_at(
      text, CheckKind::kDateOrder, ok, first, last,
      fmt::format("{} {} in the {}", year, ok ? "lies" : "does not lie", text.view(age, age + 1)));
  told.mentions = {text.atom_mention(age), text.atom_mention(year_place)};
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_centuries(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDateOrder) || !text.has_period() || text.times() < 2 ||
      text.disowned() || text.question())
    return;
  for (const uint32_t i : text.date_places()) {
    if (!is_age(text, i)) continue;
    // "In the 19th century, in 1848, the town": of the same thing, as nothing stands between
    const uint32_t behind = year_behind(text, i + 1);
    const bool opens = i < 3 && behind != kNone && text.mark(behind + 1, kComma);
    const bool closes = behind != kNone && text.end_of_clause(behind + 1) && !text.in(behind + 2);
    if (opens || closes) return judge(text, i, behind, sink);
    // "was built in 1923, in the twenties"
    uint32_t comma = i > 0 ? i - 1 : 0;
    while (comma > 0 && text.any_word(comma, {"in", "the"})) --comma;
    if (comma > 0 && text.mark(comma, kComma) && year_at(text, comma - 1) != 0 &&
        text.end_of_clause(i + 1))
      return judge(text, i, comma - 1, sink);
    const uint32_t origin = year_of_origin(text, i + 1);
    if (origin != kNone && text.has_word("dates", "dating", "is", "was", "from"))
      return judge(text, i, origin, sink);
  }
}

}  // namespace factlint::computation
