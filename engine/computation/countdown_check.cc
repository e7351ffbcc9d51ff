// Days from the document's day to a date told: "the vote on 9 November, 30 days from now", "with 30
// days to go until ..." -> judged.
#include <fmt/format.h>

#include <cmath>
#include <cstdlib>
#include <optional>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/judgement.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 10;  // atoms between the days and their date

/// A written day without a year, or of a year told: its only day ahead of the document's.
std::optional<Day> day_ahead(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i)) return std::nullopt;
  const Temporal& t = text.temporal(i);
  // "by 31 October", "until 31 October"
  const bool deadline = text.mention(i).type == MentionType::kPeriod && t.hedge == Hedge::kAtMost;
  const bool date = text.mention(i).type == MentionType::kDate && t.hedge == Hedge::kNone;
  if (t.month == 0 || t.day == 0 || t.impossible || t.recurring || !(date || deadline))
    return std::nullopt;
  const Day now = *text.context().as_of;
  for (const int year : {t.year != 0 ? t.year : civil(now).year, civil(now).year + 1}) {
    const auto day = make_day(year, t.month, t.day);
    if (day && *day >= now) return day;
    if (t.year != 0) return std::nullopt;
  }
  return std::nullopt;
}

/// "from now", "to go", "away", "off": one past the words, or 0.
uint32_t past_countdown(const SentenceText& text, uint32_t i) {
  if (text.is_date(i)) {
    const std::string_view view = text.view(i, i + 1);
    return view.ends_with("from now") || view.ends_with("from today") ? i + 1 : 0;
  }
  const uint32_t j = i + 1;
  if (text.word(j, "from") && text.any_word(j + 1, {"now", "today"})) return j + 2;
  if (text.word(j, "to") && text.word(j + 1, "go")) return j + 2;
  if (text.any_word(j, {"away", "left", "off"})) return j + 1;
  return 0;
}

/// "which leaves the parties 20 days", "giving him a week".
bool leaves(const SentenceText& text, uint32_t i) {
  if (!text.end_of_clause(i + 1) && !text.any_word(i + 1, {"to", "until", "before"})) return false;
  for (uint32_t k = text.with_hedge(i); k > 0 && i - k < 6; --k) {
    if (text.any_word(k - 1, {"leaves", "leaving", "gives", "giving"})) return true;
    if (text[k - 1].kind == AtomKind::kMark) return false;
  }
  return false;
}

/// The document's own day: "today", "20 October" behind it.
bool today(const SentenceText& text, uint32_t i) {
  const Temporal& t = text.temporal(i);
  const Day now = *text.context().as_of;
  return t.readings.size() == 1 && t.readings[0].begin && *t.readings[0].begin == now &&
         t.readings[0].precision == Precision::kDay;
}

/// The day that the countdown ends on: the only one told near it.
uint32_t target(const SentenceText& text, uint32_t first, uint32_t last) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (i == first || !text.is_date(i) || bare_weekday(text, i) || today(text, i)) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  if (found == kNone || first == kNone) return found;
  const bool near = found < first ? first - found <= kReach : found - last <= kReach;
  const uint32_t from = std::min(found, first);
  if (!near) return kNone;
  for (uint32_t i = from; i < std::max(found, first); ++i) {
    if (text.mark(i, kSemicolon) || text.any_word(i, {"but", "while", "after", "and"}))
      return kNone;
  }
  return found;
}

bool fits(double days, double said, double slack, Hedge hedge) {
  if (hedge == Hedge::kMoreThan || hedge == Hedge::kAtLeast || hedge == Hedge::kJustOver)
    return days >= said - slack;
  if (hedge == Hedge::kLessThan || hedge == Hedge::kAtMost || hedge == Hedge::kNearly)
    return days <= said + slack;
  if (hedge == Hedge::kAbout) slack += said * 0.15;
  return std::fabs(days - said) <= slack;
}

}  // namespace

void check_countdowns(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDuration) || text.disowned() || text.question()) return;
  if (!text.has_duration() || !text.context().as_of) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const DurationValue* length = leading_duration(text, i);
    if (length == nullptr || length->ago || length->duration.seconds > 0) continue;
    const Hedge hedge = length->quantity.hedge;
    if (hedge == Hedge::kVague || hedge == Hedge::kBetween) continue;
    uint32_t behind = past_countdown(text, i);
    const SentenceText* where = &text;
    if (behind == 0 && leaves(text, i)) behind = i + 1;
    uint32_t date = behind == 0 ? kNone : target(text, i, behind);
    if (date == kNone && behind != 0 && leaves(text, i)) {
      where = document.before(text.sentence());
      date = where == nullptr || where->disowned() ? kNone : target(*where, kNone, kNone);
    }
    const auto day = date == kNone ? std::nullopt : day_ahead(*where, date);
    if (!day) continue;
    for (uint32_t k = 0; k < text.size(); ++k) {
      const bool participle = k > 0 && text.any_word(k - 1, {"are", "is", "be", "been"});
      if (text.past_verb(k) && !participle) return;  // told of another day than the document's
    }
    const double said = length->duration.approximate_days();
    const int days = day->number - text.context().as_of->number;
    const double unit = length->duration.months > 0 ? 16 : length->quantity.unit == "week" ? 2 : 1;
    const bool ok = fits(days, said, unit, hedge);
    // The text may have been written some days before it is printed.
    if (!ok && fits(days, said, unit + 1, hedge)) return;
    Told told;
    told.check = CheckKind::kDuration;
    told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text.range(text.with_hedge(i), behind);
    told.value = fmt::format("{} days", days);
    const std::string when = date_words(civil(*day).year, civil(*day).month, civil(*day).day);
    told.message = ok ? fmt::format("{} is {} away", when, told.value)
                      : fmt::format("{} is {} away, not {}", when, told.value,
                                    mid_sentence(text.view(i, i + 1)));
    told.steps.push_back(fmt::format("counted from the document's day: {}", told.value));
    told.mentions = {text.atom_mention(i)};
    if (where == &text) {
      told.mentions.push_back(text[date].mention);
    } else {
      told.elsewhere = where->range(date, date + 1);
    }
    return sink.tell(text.sentence(), std::move(told));
  }
}

}  // namespace factlint::computation
