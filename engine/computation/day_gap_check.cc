// "sailed on 28 February and arrived three days later, on 3 March", "on 30 June, three weeks after
// the meeting on 9 June" -> days between two dates judged.
#include <fmt/format.h>

#include <cmath>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/judgement.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 12;  // atoms between a length and its date

/// A written day of the month, with or without its year.
bool day_date(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i) || text.mention(i).type != MentionType::kDate) return false;
  const Temporal& t = text.temporal(i);
  return t.month != 0 && t.day != 0 && !t.impossible && !t.recurring && t.hedge == Hedge::kNone;
}

/// Days from `a` to `b` under every year that they may have; both have the same one unless told.
std::vector<int> gaps(const Temporal& a, const Temporal& b) {
  std::vector<int> found;
  const auto add = [&](int year_a, int year_b) {
    const auto from = make_day(year_a, a.month, a.day);
    const auto to = make_day(year_b, b.month, b.day);
    if (from && to) found.push_back(to->number - from->number);
  };
  if (a.year != 0 && b.year != 0) {
    add(a.year, b.year);
  } else if (a.year != 0 || b.year != 0) {
    const int year = a.year != 0 ? a.year : b.year;
    add(year, year);
    a.year != 0 ? add(year, year + 1) : add(year - 1, year);
  } else {
    for (const int year : {2023, 2024}) {  // with and without a 29 February
      add(year, year);
      add(year, year + 1);
    }
  }
  return found;
}

struct Length {
  double days = 0;
  double slack = 0;  ///< that a length in such a unit leaves open
};

/// "later", "after" or "before": told with the length, or behind it. `behind` is one past it.
std::string_view relation_of(const SentenceText& text, uint32_t i, uint32_t& behind) {
  for (const std::string_view w : {"later", "afterwards", "after", "before"}) {
    behind = i + 1;
    if (text.is_date(i) && text.view(i, i + 1).ends_with(w)) return w;
    behind = i + 2;
    if (text.word(i + 1, w)) return w;
  }
  return {};
}

/// "exactly two weeks later", "two weeks to the day".
bool exactly(const SentenceText& text, uint32_t i) {
  for (uint32_t k = text.with_hedge(i); k <= i + 5 && text.in(k); ++k) {
    if (text.word(k, "to") && text.word(k + 1, "the") && text.word(k + 2, "day")) return true;
  }
  const uint32_t left = text.with_hedge(i);
  return text.any_word(left, {"exactly", "precisely"}) ||
         (left > 0 && text.any_word(left - 1, {"exactly", "precisely"}));
}

std::optional<Length> length_at(const SentenceText& text, uint32_t i) {
  const DurationValue* value = leading_duration(text, i);
  if (value == nullptr || value->ago) return std::nullopt;
  const Quantity& q = value->quantity;
  if ((q.hedge != Hedge::kNone && !exactly(text, i)) || !q.value.is_integer()) return std::nullopt;
  const double n = q.value.to_double();
  if (q.unit == "day") return Length{n, 0};
  // "Two weeks later" may be a day more or less, "exactly two weeks" may not.
  const double weeks = q.unit == "week" ? n : q.unit == "fortnight" ? 2 * n : 0;
  if (weeks > 0)
    return Length{7 * weeks, exactly(text, i) ? 0.0 : weeks < 3 ? 1.0 : weeks < 5 ? 2.0 : 3.0};
  if (q.unit == "month") return Length{30.44 * n, 16};
  return std::nullopt;
}

/// The only such date in atoms [first, last); kNone if there is none or another.
uint32_t only_date(const SentenceText& text, uint32_t first, uint32_t last) {
  uint32_t found = kNone;
  for (uint32_t i = first; i < last && text.in(i); ++i) {
    if (!text.is_date(i)) continue;
    const bool bare = bare_weekday(text, i);
    if (bare) continue;
    if (!day_date(text, i) || found != kNone) return kNone;
    found = i;
  }
  return found;
}

/// "later, on 3 March": nothing but a preposition or a weekday between.
uint32_t date_right_behind(const SentenceText& text, uint32_t i) {
  while (text.mark(i, kComma) || text.word(i, "on") || bare_weekday(text, i)) ++i;
  return day_date(text, i) ? i : kNone;
}

struct Ends {
  const SentenceText* from_text = nullptr;
  uint32_t from = kNone;
  uint32_t to = kNone;
  uint32_t first = 0;
  uint32_t last = 0;
};

/// "It follows a week later, on 27 October": the sentence that holds the date which "it" goes on
/// from, a few sentences back and with no other date between.
const SentenceText* date_told_before(const DocumentText& document, const SentenceText& text) {
  if (const SentenceText* before = document.before(text.sentence()); before != nullptr) {
    if (before->has_date() || before->has_period()) return before;
  }
  if (!text.any_word(0, {"it", "this", "they", "that"})) return nullptr;
  for (uint32_t back = 1; back < 4 && back <= text.sentence(); ++back) {
    const SentenceText* before = document.at(text.sentence() - back);
    if (before == nullptr) continue;
    if (before->has_date() || before->has_period()) return before;
  }
  return nullptr;
}

/// "left on 28 February ... three days later, on 3 March"; the first date may stand in the sentence
/// before.
std::optional<Ends> later_ends(const DocumentText& document, const SentenceText& text, uint32_t i) {
  uint32_t behind = 0;
  const std::string_view relation = relation_of(text, i, behind);
  if (relation != "later" && relation != "afterwards") return std::nullopt;
  const uint32_t to = date_right_behind(text, behind);
  if (to == kNone) return std::nullopt;
  const uint32_t left = text.with_hedge(i);
  const uint32_t here = only_date(text, 0, left);
  if (here != kNone) return Ends{&text, here, to, left, to + 1};
  for (uint32_t k = 0; k < left; ++k) {
    if (text.is_date(k) && !bare_weekday(text, k)) return std::nullopt;
  }
  const SentenceText* before = date_told_before(document, text);
  if (before == nullptr || before->disowned()) return std::nullopt;
  const uint32_t there = only_date(*before, 0, before->size());
  if (there == kNone) return std::nullopt;
  return Ends{before, there, to, left, to + 1};
}

/// "on 30 June, three weeks after the meeting on 9 June"; the same with "before".
std::optional<Ends> after_ends(const SentenceText& text, uint32_t i) {
  uint32_t behind = 0;
  const std::string_view relation = relation_of(text, i, behind);
  const bool after = relation == "after";
  if (!after && relation != "before") return std::nullopt;
  const uint32_t left = text.with_hedge(i);
  uint32_t one = left;
  while (one > 0 && (text.comma_or_open(one - 1) || text.is(one - 1, kHedgeWord))) --one;
  if (one == left || one == 0 || !day_date(text, one - 1)) {
    // "The truce of 10 October came three days after the deal of 7 October."
    one = only_date(text, 0, left);
    if (one == kNone || left - one > 4 || text.has(kBreakWord, one, left)) return std::nullopt;
    for (uint32_t k = one; k < left; ++k) {
      if (text.word(k, "and")) return std::nullopt;
    }
  } else {
    --one;
  }
  uint32_t other = behind;
  while (other < i + kReach && text.in(other) && !text.is_date(other)) {
    if (text[other].kind == AtomKind::kMark && !text.mark(other, kHyphen)) return std::nullopt;
    // "the reopening that had been promised for 5 April" is one thing still.
    const bool relative = text.any_word(other, {"that", "which"}) &&
                          (text.noun(other - 1) || text[other - 1].word.ends_with("ing")) &&
                          (text.is(other + 1, kBeWord) || text.any_word(other + 1, {"had", "has"}));
    if (text.is(other, kBreakWord) && !relative) return std::nullopt;
    ++other;
  }
  if (!day_date(text, other)) return std::nullopt;
  return after ? Ends{&text, other, one, one, other + 1} : Ends{&text, one, other, one, other + 1};
}

/// "began on 3 May and ended on 9 May, six days later"; "on 3 and 10 May, a week apart": both dates
/// stand before the length.
std::optional<Ends> trailing_ends(const SentenceText& text, uint32_t i) {
  uint32_t behind = 0;
  bool told = relation_of(text, i, behind) == "later";
  if (!told && text.word(i + 1, "apart")) {
    told = true;
    behind = i + 2;
  }
  uint32_t left = text.with_hedge(i);
  if (left > 0 && text.any_word(left - 1, {"exactly", "precisely", "just"})) --left;
  if (!told || left == 0 || !text.end_of_clause(behind) || !text.comma_or_open(left - 1))
    return std::nullopt;
  std::vector<uint32_t> dates;
  for (uint32_t k = 0; k < left; ++k) {
    if (!text.is_date(k) || bare_weekday(text, k)) continue;
    if (!day_date(text, k)) return std::nullopt;
    dates.push_back(k);
  }
  if (dates.size() != 2 || left - dates[1] > 6 || text.has(kBreakWord, dates[0], dates[1]))
    return std::nullopt;
  return Ends{&text, dates[0], dates[1], left, behind};
}

/// "which began on 3 May, ended after six days on 9 May": one date before the length, one at once
/// behind it.
std::optional<Ends> inner_ends(const SentenceText& text, uint32_t i) {
  const uint32_t left = text.with_hedge(i);
  if (left == 0 || !text.word(left - 1, "after")) return std::nullopt;
  const uint32_t to = date_right_behind(text, i + 1);
  const uint32_t from = only_date(text, 0, left);
  if (to == kNone || from == kNone || !text.has(kBeginWord, 0, from) ||
      !text.has(kEndWord, from, left))
    return std::nullopt;
  return Ends{&text, from, to, left - 1, to + 1};
}

/// "Six days after the strike began on 3 May, workers returned on 9 May."
std::optional<Ends> opening_ends(const SentenceText& text, uint32_t i) {
  uint32_t behind = 0;
  const std::string_view relation = relation_of(text, i, behind);
  if (text.with_hedge(i) > 1 || (relation != "after" && relation != "before")) return std::nullopt;
  uint32_t comma = behind;
  while (text.in(comma) && !text.mark(comma, kComma) && comma < behind + kReach) ++comma;
  if (!text.mark(comma, kComma)) return std::nullopt;
  const uint32_t inner = only_date(text, behind, comma);
  uint32_t end = comma + 1;
  while (text.in(end) && !text.end_of_clause(end) && !text.is(end, kBreakWord)) ++end;
  const uint32_t outer = only_date(text, comma + 1, end);
  if (inner == kNone || outer == kNone) return std::nullopt;
  const uint32_t first = text.with_hedge(i);
  return relation == "after" ? Ends{&text, inner, outer, first, outer + 1}
                             : Ends{&text, outer, inner, first, outer + 1};
}

/// "on 5 July, two months after 5 April": the words behind the date are a date themselves.
void judge_apposed(const SentenceText& text, uint32_t i, const Length& length, ClaimSink& sink) {
  if (!text.is_date(i) || i < 2 || !text.mark(i - 1, kComma) || !day_date(text, i - 2)) return;
  const std::string_view words = text.view(i, i + 1);
  if (words.find(" after ") == std::string_view::npos &&
      words.find(" before ") == std::string_view::npos)
    return;
  const Temporal& due = text.temporal(i);
  const Temporal& told_day = text.temporal(i - 2);
  if (due.readings.size() != 1 || due.readings[0].precision != Precision::kDay ||
      !due.readings[0].begin || due.hedge != Hedge::kNone)
    return;
  const YearMonthDay right = civil(*due.readings[0].begin);
  const auto day =
      make_day(told_day.year != 0 ? told_day.year : right.year, told_day.month, told_day.day);
  if (!day) return;
  const int off = std::abs(day->number - due.readings[0].begin->number);
  const bool fits = off <= static_cast<int>(length.slack);
  if (!fits && off > 60) return;
  Told told;
  told.check = CheckKind::kDuration;
  told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(i - 2, i + 1);
  told.value = date_words(told_day.year != 0 ? right.year : 0, right.month, right.day);
  told.message = fits ? fmt::format("{} is {}", words, told.value)
                      : fmt::format("{} is {}, not {}", words, told.value,
                                    date_words(told_day.year, told_day.month, told_day.day));
  told.steps.push_back(fmt::format("{}: {}", words, told.value));
  told.mentions = {text[i].mention, text[i - 2].mention};
  sink.tell(text.sentence(), std::move(told));
}

void judge(const SentenceText& text, const Ends& ends, uint32_t i, const Length& length,
           ClaimSink& sink) {
  const auto possible = gaps(ends.from_text->temporal(ends.from), text.temporal(ends.to));
  double miss = -1;
  int best = 0;
  for (const int gap : possible) {
    if (gap <= 0) continue;
    const double off = std::fabs(gap - length.days);
    if (miss >= 0 && off >= miss) continue;
    miss = off;
    best = gap;
  }
  if (miss < 0) return;
  const bool fits = miss <= length.slack;
  // Counted with both ends, a day more or less is a habit rather than a mistake.
  if (!fits && length.slack == 0 && miss <= 1 && length.days > 5 && !exactly(text, i)) return;
  if (!fits && miss > 60) return;  // rather two things
  Told told;
  told.check = CheckKind::kDuration;
  told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(ends.first, ends.last);
  told.value = fmt::format("{} day{}", best, best == 1 ? "" : "s");
  const auto date = [](const SentenceText& t, uint32_t at) {
    return date_words(t.temporal(at).year, t.temporal(at).month, t.temporal(at).day);
  };
  const std::string from = date(*ends.from_text, ends.from);
  const std::string to = date(text, ends.to);
  told.message = fits ? fmt::format("{} to {} is {}", from, to, told.value)
                      : fmt::format("{} to {} is {}, not {}", from, to, told.value,
                                    mid_sentence(text.view(i, i + 1)));
  told.steps.push_back(fmt::format("{} to {}: {}", from, to, told.value));
  told.mentions = {text[i].mention, text[ends.to].mention};
  if (ends.from_text != &text) {
    told.elsewhere = ends.from_text->range(ends.from, ends.from + 1);
  } else {
    told.mentions.push_back(text[ends.from].mention);
  }
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_day_gaps(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDuration) || text.disowned() || text.question()) return;
  if (!text.has_duration() || text.has_any(kHypotheticalWord)) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const auto length = length_at(text, i);
    if (!length) continue;
    auto ends = later_ends(document, text, i);
    if (!ends) ends = after_ends(text, i);
    if (!ends) ends = trailing_ends(text, i);
    if (!ends) ends = inner_ends(text, i);
    if (!ends) ends = opening_ends(text, i);
    if (ends)
      judge(text, *ends, i, *length, sink);
    else
      judge_apposed(text, i, *length, sink);
  }
}

}  // namespace factlint::computation
