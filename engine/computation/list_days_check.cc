// "four mornings a week, on Mondays, Wednesdays and Fridays": days of the week told one by one ->
// counts judged.
#include <cstdint>

#include "engine/computation/announced_list.h"
#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

/// "four mornings", "three days" at atom `i`; the value is 0 for other words.
AnnouncedCount days_at(const SentenceText& text, uint32_t i) {
  AnnouncedCount count{i, i, 0};
  const Quantity* q = nullptr;
  if (text.is_duration(i)) {
    q = &text.duration(i).quantity;
    if (q->unit != "day" && q->unit != "night") return count;
  } else if (is_count(text, i) &&
             text.any_word(i + 1, {"mornings", "afternoons", "evenings", "nights", "days",
                                   "sessions", "shifts", "lunchtimes"})) {
    q = &text.figure_at(i).quantity;
    ++count.head;
  }
  if (q == nullptr || q->hedge != Hedge::kNone || !q->value.is_integer() || q->value < Decimal(2) ||
      q->value > Decimal(7))
    return count;
  count.value = static_cast<int>(q->value.to_int());
  return count;
}

/// One past "a week", "weekly", "each week"; `i` if that does not stand there.
uint32_t past_week(const SentenceText& text, uint32_t i) {
  const auto week = [&](uint32_t k) {
    return text.word(k, "week") ||
           (text.is_duration(k) && text.duration(k).quantity.unit == "week" &&
            text.duration(k).quantity.value == Decimal(1));
  };
  if (text.word(i, "weekly") || (text.is_duration(i) && week(i))) return i + 1;
  if (text.any_word(i, {"a", "per", "each", "every"}) && week(i + 1)) return i + 2;
  return i;
}

/// A weekday and no date: "Monday", "on Mondays".
bool weekday_at(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i) || text.mention(i).type == MentionType::kPeriod) return false;
  const Temporal& t = text.temporal(i);
  return t.weekday_written && t.day == 0 && t.month == 0;
}

struct Days {
  uint32_t last = 0;  ///< one past the last of them
  uint32_t seen = 0;  ///< bits of the weekdays
  int days = 0;
  bool closed = false;  ///< the last stands behind "and"
  bool open = false;    ///< something else stands behind "and"
  bool twice = false;   ///< one of them is told again
};

Days read_days(const SentenceText& text, uint32_t i) {
  Days found;
  while (weekday_at(text, i)) {
    const uint32_t bit = 1U << static_cast<uint32_t>(text.temporal(i).weekday);
    found.twice = found.twice || (found.seen & bit) != 0;
    found.seen |= bit;
    ++found.days;
    found.last = ++i;
    if (text.any_word(i, {"morning", "mornings", "afternoon", "afternoons", "evening", "evenings",
                          "night", "nights"}))
      found.last = ++i;
    if (found.closed) break;
    if (text.mark(i, kComma)) ++i;
    const bool conjunction = text.word(i, "and");
    if (conjunction) ++i;
    if (text.word(i, "on")) ++i;
    found.closed = conjunction && weekday_at(text, i);
    found.open = conjunction && !found.closed;
  }
  return found;
}

/// Another weekday stands in atoms [first, last): "..., Sundays from noon".
bool more_days(const SentenceText& text, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last; ++i) {
    if (text.is_date(i) && text.temporal(i).weekday_written) return true;
  }
  return false;
}

void check_days(const SentenceText& text, const AnnouncedCount& count, ClaimSink& sink) {
  uint32_t i = past_week(text, count.head + 1);
  const bool weekly = i > count.head + 1;
  const bool colon = text.mark(i, kColon);
  if (text.comma_or_open(i) || colon || text.dash(i)) ++i;
  if (text.any_word(i, {"namely", "on"})) ++i;
  const uint32_t first = i;
  const Days days = read_days(text, first);
  // "three days: Monday, Tuesday ...", and more
  if (days.days < 2 || days.twice || days.open || !days.closed || !(weekly || colon)) return;
  if (text.any_word(days.last, {"to", "until", "till", "through", "or", "except", "plus", "and"}) ||
      text.dash(days.last) || text.has_any(kOpenWord))
    return;
  if (more_days(text, days.last, text.size())) return;
  tell_list_count(text, count, days.days == count.value, days.days, text.range(first, days.last),
                  sink);
}

/// "trades only on Mondays, Wednesdays and Saturdays, and on those four days": counted behind.
void check_days_behind(const SentenceText& text, uint32_t figure, const AnnouncedCount& count,
                       ClaimSink& sink) {
  if (figure == 0 || !text.any_word(figure - 1, {"those", "these"})) return;
  for (uint32_t i = 0; i + 1 < figure; ++i) {
    if (!weekday_at(text, i)) continue;
    const Days days = read_days(text, i);
    if (days.days >= 2 && days.closed && !days.open && !days.twice && days.last < figure &&
        !more_days(text, days.last, figure))
      tell_list_count(text, count, days.days == count.value, days.days, text.range(i, days.last),
                      sink);
    return;
  }
}

}  // namespace

void check_day_lists(const SentenceText& text, ClaimSink& sink) {
  for (const uint32_t i : text.value_places()) {
    if (i + 1 == text.size()) break;
    const AnnouncedCount count = days_at(text, i);
    if (count.value == 0) continue;
    check_days(text, count, sink);
    check_days_behind(text, i, count, sink);
  }
}

}  // namespace factlint::computation
