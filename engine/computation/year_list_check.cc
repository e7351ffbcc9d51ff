// Years told in a row, and how many they are: "won in 2001, 2005 and 2010, three times"; editions
// of two years running: "the 40th in 2024 and the 41st in 2025".
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

/// "2001, 2005 and 2010" from atom `i` on; one past it, or `i`.
uint32_t years_from(const SentenceText& text, uint32_t i, int& count) {
  uint32_t last = i;
  bool joined = false;
  count = 0;
  for (uint32_t k = i; text.in(k) && !joined; ++k) {
    if (year_at(text, k) == 0) break;
    ++count;
    last = k + 1;
    if (text.mark(last, kComma) && text.word(last + 1, "and")) {
      k = last + 1;
    } else if (text.mark(last, kComma) || text.word(last, "and")) {
      k = last;
    } else {
      break;
    }
  }
  return count > 1 ? last : i;
}

void check_times(const SentenceText& text, ClaimSink& sink) {
  for (uint32_t i = 1; i < text.size(); ++i) {
    int count = 0;
    const uint32_t last = years_from(text, i, count);
    if (last == i || count < 3) continue;
    if (!text.word(i - 1, "in") || !text.mark(last, kComma)) return;
    const uint32_t at = last + 1;
    if (!text.is_figure(at) || !text.word(at + 1, "times")) return;
    if (!text.end_of_clause(at + 2) && !text.any_word(at + 2, {"in", "altogether"})) return;
    const Quantity& q = text.figure_at(at).quantity;
    const bool ok = q.value == Decimal(count);
    if (q.hedge != Hedge::kNone || (!ok && (q.value - Decimal(count)).abs() > Decimal(2))) return;
    Told told = told_at(text, CheckKind::kListCount, ok, i, at + 2,
                        fmt::format("the list holds {} years{}", count,
                                    ok ? "" : fmt::format(", not {}", text.view(at, at + 1))));
    told.mentions = {text.atom_mention(at)};
    return sink.tell(text.sentence(), std::move(told));
  }
}

/// How often, told in front of its years: "twice", "three times", "two-time" at `i`; `end` is one
/// past it.
struct Often {
  int times = 0;
  uint32_t end = kNone;
  bool compound = false;  ///< "two-time": of a person, for good
};

Often often_at(const SentenceText& text, uint32_t i) {
  if (text.word(i, "twice")) return {2, i + 1, false};
  if (text.word(i, "thrice")) return {3, i + 1, false};
  if (!text.is_figure(i) || text.figure_at(i).type != MentionType::kNumber) return {};
  const Quantity& q = text.figure_at(i).quantity;
  if (q.hedge != Hedge::kNone || !q.value.is_integer() || q.value < Decimal(2) ||
      q.value > Decimal(20))
    return {};
  const auto times = static_cast<int>(q.value.to_int());
  if (text.word(i + 1, "times")) return {times, i + 2, false};
  if (text.mark(i + 1, kHyphen) && text.word(i + 2, "time")) return {times, i + 3, true};
  return {};
}

/// Nothing between says that the years are some of the times, or of something else.
bool leads_to_years(const SentenceText& text, uint32_t first, uint32_t last) {
  constexpr uint32_t kLongest = 10;
  if (last - first > kLongest) return false;
  for (uint32_t i = first; i < last; ++i) {
    if (text.is_figure(i) || text.is_date(i) || text.mark(i, kSemicolon) ||
        text.is(i, kOpenWord | kHypotheticalWord) ||
        text.any_word(i, {"including", "last", "lastly", "latest", "recently", "since", "first",
                          "between",   "from", "lost",   "losing", "runner",   "final", "finals",
                          "until",     "born", "back",   "as",     "who",      "which"}))
      return false;
  }
  return true;
}

/// "a two-time champion after wins in 2009, 2014 and 2021", "won it twice, in 2009, 2014 and 2021".
void check_times_before(const SentenceText& text, ClaimSink& sink) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    const Often often = often_at(text, i);
    if (often.end == kNone) continue;
    uint32_t at = often.end;
    while (text.in(at) && year_at(text, at) == 0) ++at;
    int count = 0;
    const uint32_t last = text.in(at) ? years_from(text, at, count) : at;
    if (last == at || !leads_to_years(text, often.end, at)) return;
    const bool bracket = text.mark(at - 1, kOpenBracket) && text.mark(last, kCloseBracket);
    const bool set_off =
        text.mark(at - 1, kColon) ||
        (text.word(at - 1, "in") && (often.compound || text.mark(at - 2, kComma) ||
                                     text.mark(at - 2, kColon) || text.word(at - 2, "wins")));
    const bool ends = text.end_of_clause(last) || (often.compound && text.mark(last, kComma));
    if (!bracket && !(set_off && ends)) return;
    const bool ok = often.times == count;
    if (!ok && std::abs(often.times - count) > 2) return;
    Told told = told_at(text, CheckKind::kListCount, ok, i, often.end,
                        fmt::format("the list holds {} years{}", count,
                                    ok ? "" : fmt::format(", not {}", often.times)));
    return sink.tell(text.sentence(), std::move(told));
  }
}

/// The only two editions and the only two years of the sentence, each edition before its year.
void check_two_editions(const SentenceText& text, ClaimSink& sink) {
  std::vector<uint32_t> editions;
  std::vector<uint32_t> years;
  for (const uint32_t i : text.value_places()) {
    if (year_at(text, i) != 0) {
      years.push_back(i);
    } else if (text.is_figure(i) && text.figure_at(i).type == MentionType::kOrdinal) {
      editions.push_back(i);
    } else {
      return;
    }
  }
  if (editions.size() != 2 || years.size() != 2) return;
  const bool in_turn = (editions[0] < years[0] && years[0] < editions[1]) ||
                       (years[0] < editions[0] && editions[0] < years[1]);
  const int apart = year_at(text, years[1]) - year_at(text, years[0]);
  const int64_t step =
      (text.figure_at(editions[1]).quantity.value - text.figure_at(editions[0]).quantity.value)
          .to_int();
  // The first few rank who came where.
  if (!in_turn || apart != 1 || step < -3 || step > 4 ||
      text.figure_at(editions[0]).quantity.value < Decimal(6))
    return;
  const uint32_t first = std::min(editions[1], years[1]);
  Told told =
      told_at(text, CheckKind::kAnniversary, step == 1, first, std::max(editions[1], years[1]) + 1,
              fmt::format("a year later comes number {}",
                          text.figure_at(editions[0]).quantity.value.to_int() + 1));
  told.mentions = {text.atom_mention(editions[0]), text.atom_mention(editions[1])};
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_year_lists(const SentenceText& text, ClaimSink& sink) {
  if (text.disowned() || text.question() || text.times() < 2) return;
  if (sink.wants(CheckKind::kListCount) && text.may_have("times")) check_times(text, sink);
  if (sink.wants(CheckKind::kListCount) && text.has_word("times", "time", "twice", "thrice"))
    check_times_before(text, sink);
  if (sink.wants(CheckKind::kAnniversary) &&
      text.has_word("festival", "fair", "edition", "race", "conference", "congress", "show",
                    "tournament", "marathon", "anniversary", "meeting", "games", "regatta"))
    check_two_editions(text, sink);
}

}  // namespace factlint::computation
