// Date mentions -> bounds, years and words.
#include "engine/computation/date_facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace factlint::computation {
namespace {

constexpr int kNearDays = 300;  // a date without its year lies within this of the document's date
constexpr int kThisTime = 45;   // days from the document's date: what is told of now
constexpr int kPastLeeway = 7;  // days by which a past date may lie behind the document's own
constexpr size_t kMaxSteps = 300;  // mentions looked back over
constexpr size_t kToldYears = 2;   // and in one of the last years told

void add_year(std::vector<int>& years, int year) {
  if (std::find(years.begin(), years.end(), year) == years.end()) years.push_back(year);
}

/// A past verb and nothing that looks ahead.
bool told_as_past(const SentenceText& text) {
  if (text.has_any(kModalWord)) return false;
  bool past = false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    for (const std::string_view w : {"due", "scheduled", "planned", "set", "expected", "next",
                                     "until", "by", "upcoming", "to", "before"}) {
      if (text.word(i, w)) return false;
    }
    past |= text.past_verb(i);
  }
  return past;
}

/// The first token of the block that the sentence stands in.
uint32_t block_begin(const SentenceText& text) {
  const auto& sentences = text.context().sentences;
  uint32_t s = text.sentence();
  while (s > 0 && sentences[s - 1].block == sentences[s].block) --s;
  return sentences[s].tokens.first;
}

/// `from`: what is told before this token does not count.
void add_told_years(const SentenceText& text, uint32_t i, uint32_t from, std::vector<int>& years) {
  const Mentions& mentions = text.context().mentions;
  const uint32_t here = text[i].tokens.first;
  const TokenRange sentence = text.context().sentences[text.sentence()].tokens;
  std::vector<int> told;
  const auto behind = std::partition_point(
      mentions.all.begin(), mentions.all.end(),
      [&](const Mention& mention) { return mention.tokens.first < sentence.last; });
  size_t steps = 0;
  for (auto at = behind; at != mentions.all.begin() && told.size() < kToldYears;) {
    const Mention& mention = *--at;
    if (++steps > kMaxSteps || mention.tokens.first < from) break;
    if (mention.core.first == here) continue;
    if (!Mentions::is_temporal(mention.type)) continue;
    const Temporal& t = mentions.temporal(mention);
    if (!t.has_year || t.year < 1000) continue;
    if (mention.tokens.first < sentence.first && mention.tokens.first + 2000 < here) break;
    add_year(told, t.year);
  }
  for (const int year : told) add_year(years, year);
}

/// "last year", "in 2023", "this year" at atom `i`: the year that such words set for a clause; 0
/// for none.
int clause_year(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i) || text.mention(i).type == MentionType::kWeekday) {
    const int year = year_at(text, i);
    return year != 0 && i > 0 && text.word(i - 1, "in") ? year : 0;
  }
  const Temporal& t = text.temporal(i);
  if (t.recurring) return 0;
  const std::string_view view = text.view(i, i + 1);
  const bool relative = view.ends_with(" year") && t.readings.size() == 1 && t.readings[0].begin;
  if (relative) return civil(*t.readings[0].begin).year;
  if (t.month != 0 || t.day != 0 || t.weekday_written) return 0;
  const bool written =
      t.has_year && t.hedge == Hedge::kNone && text.mention(i).type == MentionType::kDate &&
      (view.starts_with("in ") || view.starts_with("In ") || (i > 0 && text.word(i - 1, "in")));
  return written ? t.year : 0;
}

/// "later than last year", "as in 2023": beside the clause, not its time.
bool beside_clause(const SentenceText& text, uint32_t i) {
  const uint32_t k = i > 0 && text.word(i - 1, "in") ? i - 1 : i;
  // "Last year's race was held": told of that year; "Next year's budget": of this one.
  if (text[i + 1].word == "'s") {
    const bool event = text.is(i + 2, kEventNoun) ||
                       text.any_word(i + 2, {"race", "final", "match", "concert", "market", "show",
                                             "marathon", "regatta", "edition", "parade"});
    return i != 0 || !event || !(text.finite_verb(i + 3) || text.is(i + 3, kModalWord));
  }
  return k > 0 && text.any_word(k - 1, {"than", "as", "like", "since", "until", "from", "unlike",
                                        "after", "before", "with", "to", "by"});
}

}  // namespace

int year_of_clause(const SentenceText& text, uint32_t date) {
  uint32_t first = date;
  while (first > 0 && !text.mark(first - 1, kSemicolon) && !text.mark(first - 1, kColon)) --first;
  int found = 0;
  uint32_t at = kNone;
  for (uint32_t i = first; text.in(i) && !text.mark(i, kSemicolon) && !text.mark(i, kColon); ++i) {
    const int year = i == date ? 0 : clause_year(text, i);
    if (year == 0) continue;
    if (found != 0 && found != year) return 0;
    found = year;
    at = i;
  }
  if (found == 0 || beside_clause(text, at)) return 0;
  // "..., while this time it is on 14 November" goes on to another time.
  // A year inside commas ("first shown in 2019,") may be of something else, and "Last year it
  // closed, he said on ..." goes on to another day.
  for (uint32_t i = std::min(at, date); i < std::max(at, date); ++i) {
    if (text.is(i, kBreakWord | kSpeechWord) || text.mark(i, kPeriod) ||
        text.any_word(i, {"and", "now", "heard"}))
      return 0;
    const bool of_weekday = i + 1 == date || (i > 0 && bare_weekday(text, i - 1));
    const bool leading =
        i == at + 1 && (at == first || (at == first + 1 && text.word(first, "in")));
    if (text.mark(i, kComma) && !of_weekday && !leading) return 0;
  }
  return found;
}

std::optional<DayBounds> bounds_of(const Temporal& temporal) {
  std::optional<DayBounds> out;
  for (const DateRange& r : temporal.readings) {
    if (!r.begin || !r.end) return std::nullopt;
    const Day last{r.end->number - 1};
    if (!out) {
      out = DayBounds{*r.begin, last};
    } else {
      out->first = std::min(out->first, *r.begin);
      out->last = std::max(out->last, last);
    }
  }
  return out;
}

int year_at(const SentenceText& text, uint32_t i) {
  if (text.is_date(i)) {
    const Temporal& t = text.temporal(i);
    if (t.has_year && t.month == 0 && t.day == 0 && t.year >= 1000 && t.year <= 2200) {
      const TextRange range = text.range(i, i + 1);
      return range.size() == 4 ? t.year : 0;
    }
    return 0;
  }
  if (!text.is_figure(i)) return 0;
  const Figure& f = text.figure_at(i);
  if (f.type != MentionType::kNumber || !f.quantity.value.is_integer() || f.quantity.words)
    return 0;
  const int64_t value = f.quantity.value.to_int();
  return value >= 1000 && value <= 2200 && text.range(i, i + 1).size() == 4
             ? static_cast<int>(value)
             : 0;
}

std::vector<int> plausible_years(const SentenceText& text, uint32_t i) {
  return plausible_years(text, i, text.temporal(i).month, text.temporal(i).day);
}

std::vector<int> plausible_years(const SentenceText& text, uint32_t i, int month, int day_number) {
  std::vector<int> years;
  uint32_t from = 0;
  if (const int year = year_of_clause(text, i); year != 0) return {year};
  for (uint32_t k = 0; k < text.size(); ++k) {
    if (const int year = clause_year(text, k); year != 0) add_year(years, year);
  }
  if (const auto as_of = text.context().as_of) {
    const int year = civil(*as_of).year;
    const auto this_year = make_day(year, month, day_number);
    // "leaves on Saturday, 12 October", told that week: a year told elsewhere is not meant.
    if (this_year && std::abs(this_year->number - as_of->number) <= kThisTime)
      from = block_begin(text);
    for (const int y : {year, year - 1, year + 1}) {
      const auto day = make_day(y, month, day_number);
      if (!day) continue;
      const int ahead = day->number - as_of->number;
      // "has offered a meeting on Friday, 24 October": told as past, still to come.
      const bool past = told_as_past(text) && y != year;
      const int reach = past ? kPastLeeway : kNearDays * 2 / 3;
      if (ahead <= reach && ahead >= -kNearDays) add_year(years, y);
    }
  }
  // "between 26 December and 2 January": over the new year
  for (uint32_t k = 0; k < i && month <= 2 && text.context().as_of; ++k) {
    if (text.is_date(k) && text.temporal(k).month >= 11 && !text.temporal(k).has_year)
      add_year(years, civil(*text.context().as_of).year + 1);
  }
  add_told_years(text, i, from, years);
  return years;
}

std::string date_words(int year, int month, int day) {
  std::string words = fmt::format("{} {}", day, month_name(month));
  if (year != 0) words += fmt::format(" {}", year);
  return words;
}

Weekday julian_weekday(Day gregorian_of_same_digits, int year, int month) {
  const int century = (month <= 2 ? year - 1 : year) / 100;
  const int offset = century - century / 4 - 2;
  return weekday_of({gregorian_of_same_digits.number + offset});
}

bool bare_weekday(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i)) return false;
  const Temporal& t = text.temporal(i);
  return t.weekday_written && t.day == 0 && t.month == 0 && t.year == 0 && !t.recurring &&
         text[i].tokens.size() <= 2;
}

bool is_calendar_name(std::string_view word, std::string_view name) {
  return word.size() == name.size() && (word.front() | 0x20) == (name.front() | 0x20) &&
         word.substr(1) == name.substr(1);
}

const DurationValue* leading_duration(const SentenceText& text, uint32_t i) {
  if (text.is_duration(i)) return &text.duration(i);
  if (!text.is_date(i)) return nullptr;
  const auto& mentions = text.context().mentions;
  const uint32_t here = text[i].mention;
  for (uint32_t m = here > 4 ? here - 4 : 0; m < mentions.all.size() && m < here + 5; ++m) {
    const Mention& other = mentions.all[m];
    if (other.type == MentionType::kDuration && other.core.first == text[i].tokens.first &&
        other.core.last <= text[i].tokens.last)
      return &mentions.duration(other);
  }
  return nullptr;
}

Order order_of(const SentenceText& of_a, uint32_t a, const SentenceText& of_b, uint32_t b) {
  const int ya = year_at(of_a, a);
  const int yb = year_at(of_b, b);
  if (ya != 0 && yb != 0) return ya <= yb ? Order::kRight : Order::kReversed;
  if (!of_a.is_date(a) || !of_b.is_date(b)) return Order::kUnknown;
  const Temporal& s = of_a.temporal(a);
  const Temporal& t = of_b.temporal(b);
  if (s.hedge != Hedge::kNone || t.hedge != Hedge::kNone || s.recurring || t.recurring)
    return Order::kUnknown;
  if (!s.has_year && !t.has_year) {
    if (s.month == 0 || s.month != t.month || s.day == 0 || t.day == 0) return Order::kUnknown;
    return s.day <= t.day ? Order::kRight : Order::kReversed;
  }
  if (s.has_year != t.has_year) {
    // "born on 3 March 1950 and died on 1 March this year": two years are told.
    const auto own_year = [](const SentenceText& of, uint32_t i) {
      return of.view(i, i + 1).ends_with("year");
    };
    if (own_year(of_a, a) || own_year(of_b, b)) return Order::kUnknown;
    // "began on 5 May and ended on 2 May 2025": the year is told once, for both.
    if (s.month == 0 || s.month != t.month || s.day == 0 || t.day == 0) return Order::kUnknown;
    return s.day <= t.day ? Order::kRight : Order::kReversed;
  }
  const auto first = bounds_of(s);
  const auto second = bounds_of(t);
  if (!first || !second) return Order::kUnknown;
  return first->first <= second->last ? Order::kRight : Order::kReversed;
}

Order order_of(const SentenceText& text, uint32_t a, uint32_t b) {
  return order_of(text, a, text, b);
}

bool date_like(const SentenceText& text, uint32_t i) {
  return (text.is_date(i) && text.mention(i).type == MentionType::kDate) || year_at(text, i) != 0;
}

}  // namespace factlint::computation
