// "on a Thursday; two days later, on the Sunday", "the next day, 16 October", "the day before, on
// Monday": a day told by its distance from another -> judged.
#include <fmt/format.h>

#include <cstdlib>
#include <optional>
#include <vector>

#include "engine/base/utf8.h"
#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

/// So many days from an earlier day to the one told beside the words [first, last).
struct Step {
  uint32_t first = 0;
  uint32_t last = 0;
  int days = 0;
};

/// Whole days and weeks; 0 for other lengths.
int days_of(const DurationValue& value) {
  const Quantity& q = value.quantity;
  if (q.hedge != Hedge::kNone || !q.value.is_integer() || value.duration.months > 0 ||
      value.duration.seconds > 0 || value.ago)
    return 0;
  return static_cast<int>(value.duration.days);
}

std::optional<Step> step_at(const SentenceText& text, uint32_t i) {
  if (text.is_date(i)) {
    if (text[i].tokens.size() == 1) return std::nullopt;  // every step is told in several words
    const std::string words = fold_word(text.view(i, i + 1));
    for (const std::string_view next : {"the next day", "the following day", "next day"}) {
      if (words == next) return Step{i, i + 1, 1};
    }
    for (const std::string_view before : {"the previous day", "the day before"}) {
      if (words == before) return Step{i, i + 1, -1};
    }
    const DurationValue* length = leading_duration(text, i);
    if (length == nullptr) return std::nullopt;
    const int days = days_of(*length);
    if (days > 0 && (words.ends_with(" later") || words.ends_with(" afterwards")))
      return Step{i, i + 1, days};
    if (days > 0 && words.ends_with(" earlier")) return Step{i, i + 1, -days};
    return std::nullopt;
  }
  if (text.word(i, "the") && text.word(i + 1, "day") && text.any_word(i + 2, {"before", "after"}) &&
      text.mark(i + 3, kComma))
    return Step{i, i + 3, text.word(i + 2, "after") ? 1 : -1};
  const uint32_t next = text.word(i + 1, "very") ? i + 2 : i + 1;
  if (text.word(i, "the") && text.any_word(next, {"next", "following"}) &&
      text.any_word(next + 1, {"day", "morning", "evening", "afternoon"}))
    return Step{i, next + 2, 1};
  return std::nullopt;
}

bool day_date(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i) || text.mention(i).type != MentionType::kDate) return false;
  const Temporal& t = text.temporal(i);
  return t.month != 0 && t.day != 0 && !t.impossible && !t.recurring && t.hedge == Hedge::kNone;
}

/// A day told alone: a weekday or a date.
bool day_at(const SentenceText& text, uint32_t i) {
  if (day_date(text, i)) return true;
  return text.is_date(i) && text.mention(i).type != MentionType::kPeriod &&
         text.temporal(i).weekday_written && !text.temporal(i).recurring &&
         text.temporal(i).hedge == Hedge::kNone;
}

/// The day that the step leads to: right behind it.
uint32_t target_of(const SentenceText& text, const Step& step) {
  uint32_t i = step.last;
  if (!text.comma_or_open(i)) return kNone;
  ++i;
  while (text.any_word(i, {"on", "the", "a"})) ++i;
  if (!day_at(text, i)) return kNone;
  // "the next day, Sunday and Monday"
  return text.any_word(i + 1, {"and", "or"}) && text.is_date(i + 2) ? kNone : i;
}

/// The day that something is said on: "police said on Monday".
bool day_of_speech(const SentenceText& text, uint32_t i) {
  for (uint32_t k = i; k > 0 && i - k < 3; --k) {
    if (text.is(k - 1, kSpeechWord)) return true;
    if (!text.any_word(k - 1, {"on", "police", "officials"})) return false;
  }
  return false;
}

/// The weekdays that the day may be: one that is written, or those of its years.
std::vector<int> weekdays_of(const SentenceText& text, uint32_t i) {
  const Temporal& t = text.temporal(i);
  if (t.weekday_written) return {static_cast<int>(t.weekday)};
  std::vector<int> out;
  const std::vector<int> years =
      t.year != 0 ? std::vector<int>{t.year} : plausible_years(text, i, t.month, t.day);
  for (const int year : years) {
    if (const auto day = make_day(year, t.month, t.day))
      out.push_back(static_cast<int>(weekday_of(*day)));
  }
  return out;
}

/// Whether `days` lie between the two; nothing if that is not known.
std::optional<bool> fits(const SentenceText& ta, uint32_t a, const SentenceText& tb, uint32_t b,
                         int days) {
  const Temporal& from = ta.temporal(a);
  const Temporal& to = tb.temporal(b);
  if (day_date(ta, a) && day_date(tb, b)) {
    for (const int year : {from.year != 0 ? from.year : to.year != 0 ? to.year : 2023, 2024}) {
      for (const int next : {0, 1, -1}) {
        const auto first = make_day(year, from.month, from.day);
        const auto last = make_day(to.year != 0 ? to.year : year + next, to.month, to.day);
        if (first && last && last->number - first->number == days) return true;
      }
      if (from.year != 0 || to.year != 0) break;
    }
    return false;
  }
  const auto here = weekdays_of(ta, a);
  const auto there = weekdays_of(tb, b);
  if (here.empty() || there.empty()) return std::nullopt;
  for (const int x : here) {
    for (const int y : there) {
      if (((x + days) % 7 + 7) % 7 == y) return true;
    }
  }
  return false;
}

/// "the day after", "3 days before".
std::string step_in_words(int days) {
  const char* side = days > 0 ? "after" : "before";
  const int count = std::abs(days);
  return count == 1 ? fmt::format("the day {}", side) : fmt::format("{} days {}", count, side);
}

/// The day that the step leads to, told as the target is; empty if it may be several.
std::string due_day(const SentenceText& ta, uint32_t a, const SentenceText& tb, uint32_t b,
                    int days) {
  const Temporal& from = ta.temporal(a);
  const Temporal& to = tb.temporal(b);
  if (day_date(ta, a) && day_date(tb, b)) {
    const auto day = make_day(from.year != 0 ? from.year : 2023, from.month, from.day);
    // Without a year, 29 February may lie between.
    const bool leap = from.year == 0 && (from.month == 2 || (from.month == 3 && days < 0));
    if (!day || leap) return {};
    const YearMonthDay due = civil(Day{day->number + days});
    return date_words(to.year != 0 ? due.year : 0, due.month, due.day);
  }
  const auto here = weekdays_of(ta, a);
  if (here.size() != 1 || !to.weekday_written) return {};
  return std::string(weekday_name(static_cast<Weekday>(((here[0] + days) % 7 + 7) % 7)));
}

struct Anchor {
  const SentenceText* text = nullptr;
  uint32_t at = 0;
};

/// The days told before the step: in its sentence, else in the one before.
std::vector<Anchor> anchors(const DocumentText& document, const SentenceText& text,
                            const Step& step) {
  std::vector<Anchor> found;
  for (uint32_t i = 0; i < step.first; ++i) {
    if (day_at(text, i) && !day_of_speech(text, i)) found.push_back({&text, i});
  }
  const SentenceText* before = document.before(text.sentence());
  if (!found.empty() || before == nullptr || before->disowned() || before->question()) return found;
  for (uint32_t i = 0; i < before->size(); ++i) {
    if (day_at(*before, i) && !day_of_speech(*before, i)) found.push_back({before, i});
  }
  return found;
}

}  // namespace

void check_day_steps(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kWeekday) || text.disowned() || text.question()) return;
  if (text.times() == 0 || text.has_any(kHypotheticalWord)) return;
  // "The day before", "the next morning"; all other steps are dates.
  const bool words = text.may_have("day", "morning", "evening", "afternoon");
  const auto& dates = text.date_places();
  for (uint32_t n = 0; n < (words ? text.size() : dates.size()); ++n) {
    const uint32_t i = words ? n : dates[n];
    const auto step = step_at(text, i);
    const uint32_t to = step ? target_of(text, *step) : kNone;
    if (to == kNone) continue;
    bool both_dates = false;
    bool ok = false;
    bool known = false;
    Anchor from;
    for (const Anchor& anchor : anchors(document, text, *step)) {
      const auto fit = fits(*anchor.text, anchor.at, text, to, step->days);
      if (!fit) return;
      known = true;
      if (*fit || !ok) from = anchor;
      ok |= *fit;
      both_dates |= day_date(*anchor.text, anchor.at) && day_date(text, to);
    }
    if (!known) continue;
    // Weeks are told roughly, and two dates are compared as a length (day_gap_check.cc).
    const bool roughly = step->days > 6 || step->days < -6;
    if (both_dates && step->days > 1) continue;
    if (roughly && (!ok || both_dates)) continue;
    Told told;
    told.check = CheckKind::kWeekday;
    told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text.range(step->first, to + 1);
    told.message =
        fmt::format("{} {}", step_in_words(step->days), from.text->view(from.at, from.at + 1));
    const std::string_view said = text.view(to, to + 1);
    const std::string due = ok ? std::string() : due_day(*from.text, from.at, text, to, step->days);
    told.message += ok            ? fmt::format(" is {}", said)
                    : due.empty() ? fmt::format(" is not {}", said)
                                  : fmt::format(" is {}, not {}", due, said);
    told.steps.push_back(told.message);
    told.mentions = {text[to].mention};
    told.elsewhere = from.text->range(from.at, from.at + 1);
    sink.tell(text.sentence(), std::move(told));
  }
}

}  // namespace factlint::computation
