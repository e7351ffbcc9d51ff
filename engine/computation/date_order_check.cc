// Pairs of dates in a sentence -> ends before beginnings: "from 2019 to 2015", died before born,
// closed before opened.
#include <fmt/format.h>

#include "engine/computation/checks.h"
#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

bool era(const SentenceText& text, uint32_t i) {
  for (const std::string_view w : {"bc", "bce", "b.c.", "b.c.e.", "b.c", "ad", "ce"}) {
    if (text.word(i, w)) return true;
  }
  return false;
}

int four_digits(std::string_view word) {
  if (word.size() != 4) return 0;
  int year = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return 0;
    year = year * 10 + (c - '0');
  }
  return year >= 1000 && year <= 2200 ? year : 0;
}

void tell(const SentenceText& text, ClaimSink& sink, uint32_t first, uint32_t last, uint32_t a,
          uint32_t b, Order order, std::string_view what) {
  if (order == Order::kUnknown) return;
  Told told;
  told.check = CheckKind::kDateOrder;
  told.span = text.range(first, last);
  told.mentions = {text[a].mention, text[b].mention};
  told.verdict = order == Order::kRight ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.message = order == Order::kRight ? fmt::format("{} does not lie after {}",
                                                      text.view(a, a + 1), text.view(b, b + 1))
                                        : std::string(what);
  told.steps.push_back(fmt::format("{} {} {}", text.view(a, a + 1),
                                   order == Order::kRight ? "is not after" : "is after",
                                   text.view(b, b + 1)));
  sink.tell(text.sentence(), std::move(told));
}

/// "from D1 to D2", "between D1 and D2", "(D1-D2)". Figures change from one value to another too:
/// no such word may be near.
void check_ranges(const SentenceText& text, ClaimSink& sink) {
  const bool change = text.has_any(kRiseWord | kFallWord | kShiftWord | kMultipleWord);
  for (const uint32_t i : text.value_places()) {
    if (i == 0 || i + 2 >= text.size() || !date_like(text, i) || !date_like(text, i + 2)) continue;
    const bool from =
        text.word(i - 1, "from") &&
        (text.word(i + 1, "to") || text.word(i + 1, "until") || text.word(i + 1, "till"));
    const bool between = text.word(i - 1, "between") && text.word(i + 1, "and");
    const bool bracket = text.mark(i - 1, kOpenBracket) && text.mark(i + 3, kCloseBracket) &&
                         (text.mark(i + 1, kHyphen) || text.mark(i + 1, kDash));
    if (!from && !between && !bracket) continue;
    if (bracket && (i < 2 || !text.capital(i - 2))) continue;
    const bool months = text.is_date(i) && text.temporal(i).month != 0;
    const bool open = !bracket && !months && (change || text.noun(i + 3));
    if (open || era(text, i + 1) || era(text, i + 3) || text.word(i + 1, "back")) continue;
    const Order order = order_of(text, i, i + 2);
    tell(text, sink, bracket ? i - 2 : i - 1, bracket ? i + 4 : i + 3, i, i + 2, order,
         fmt::format("the period ends ({}) before it begins ({})", text.view(i + 2, i + 3),
                     text.view(i, i + 1)));
  }
}

/// "from 2014 to 2009" read as one period that has no reading: its years run backwards.
void check_backward_periods(const SentenceText& text, ClaimSink& sink) {
  if (text.has_any(kRiseWord | kFallWord | kShiftWord | kMultipleWord)) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is_date(i) || text.mention(i).type != MentionType::kPeriod) continue;
    const Temporal& t = text.temporal(i);
    if (!t.readings.empty() || t.recurring || !t.has_year || era(text, i + 1) || text.noun(i + 1))
      continue;
    int years[2] = {0, 0};
    for (uint32_t k = text[i].tokens.first; k < text[i].tokens.last; ++k) {
      const int year = four_digits(text.context().view({k, k + 1}));
      if (year == 0) continue;
      if (years[0] == 0) {
        years[0] = year;
      } else {
        years[1] = year;
      }
    }
    if (years[1] == 0 || years[0] <= years[1]) continue;
    Told told;
    told.check = CheckKind::kDateOrder;
    told.verdict = VerdictKind::kInconsistent;
    told.span = text.mention(i).text;
    told.mentions = {text[i].mention};
    told.message = fmt::format("the period ends ({}) before it begins ({})", years[1], years[0]);
    told.steps.push_back(fmt::format("{} is after {}", years[0], years[1]));
    sink.tell(text.sentence(), std::move(told));
  }
}

/// "from 24 August until 9 August" read as one period: two days of one month, without a year.
void check_backward_days(const SentenceText& text, ClaimSink& sink) {
  constexpr ListedWords kMonths =
      "january february march april may june july august september october november december";
  for (const uint32_t i : text.date_places()) {
    if (text.temporal(i).recurring || text.temporal(i).has_year || text[i].tokens.size() < 5)
      continue;
    int days[2] = {0, 0};
    uint32_t numbers = 0;
    std::string_view months[2];
    uint32_t names = 0;
    for (uint32_t k = text[i].tokens.first; k < text[i].tokens.last; ++k) {
      const std::string_view view = text.context().view({k, k + 1});
      const std::string_view word = text.context().vocabulary.text(text.context().tokens[k].word);
      if (among(kMonths, word) && names < 2) months[names++] = word;
      if (view.empty() || view.size() > 2 || view.front() < '0' || view.front() > '9') continue;
      if (numbers == 2) return;
      for (const char c : view) days[numbers] = days[numbers] * 10 + (c - '0');
      ++numbers;
    }
    if (numbers != 2 || names != 2 || months[0] != months[1] || days[0] <= days[1]) continue;
    Told told;
    told.check = CheckKind::kDateOrder;
    told.verdict = VerdictKind::kInconsistent;
    told.span = text.mention(i).text;
    told.mentions = {text[i].mention};
    told.message =
        fmt::format("the period ends (on the {}) before it begins (on the {})", days[1], days[0]);
    told.steps.push_back(fmt::format("{} is after {}", days[0], days[1]));
    sink.tell(text.sentence(), std::move(told));
  }
}

/// A period already read as one ("from 2015 to 2019") is in order.
void confirm_periods(const SentenceText& text, ClaimSink& sink) {
  for (const uint32_t i : text.date_places()) {
    if (text.mention(i).type != MentionType::kPeriod) continue;
    const Temporal& t = text.temporal(i);
    const bool led = i > 0 && (text.word(i - 1, "from") || text.word(i - 1, "between"));
    const bool span = t.has_year && t.readings.size() == 1 && t.readings[0].begin &&
                      t.readings[0].end && t.readings[0].precision == Precision::kOther &&
                      text[i].tokens.size() >= 3;
    const bool covered = text.word(i, "from") || led;
    if (!span || !(covered || text.mark(i - 1, kOpenBracket))) continue;
    Told told;
    told.check = CheckKind::kDateOrder;
    told.span = text.range(led ? i - 1 : i, i + 1);
    told.mentions = {text[i].mention};
    told.message = "the period begins before it ends";
    told.steps.push_back(t.readings[0].to_string());
    sink.tell(text.sentence(), std::move(told));
  }
}

uint32_t date_behind(const SentenceText& text, uint32_t i, uint32_t reach) {
  for (uint32_t j = i + 1; j < text.size() && j <= i + reach; ++j) {
    if (date_like(text, j)) return j;
    if (text.mark(j, kSemicolon) || text.verb(j)) return kNone;
  }
  return kNone;
}

bool kin(const SentenceText& text) {
  return text.has_word("father", "mother", "son", "sons", "daughter", "daughters", "wife",
                       "husband", "brother", "sister", "widow", "child", "children", "twin",
                       "parents", "grandfather", "uncle", "grandmother", "whose", "others",
                       "cousin", "friend");
}

uint32_t only_word(const SentenceText& text, std::initializer_list<std::string_view> words) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    for (const std::string_view w : words) {
      if (!text.word(i, w)) continue;
      if (found != kNone) return kNone;
      found = i;
    }
  }
  return found;
}

void check_lives(const SentenceText& text, ClaimSink& sink) {
  if (!text.may_have("born") || !text.may_have("died", "dies")) return;
  const uint32_t born = only_word(text, {"born"});
  const uint32_t died = only_word(text, {"died", "dies"});
  if (born == kNone || died == kNone || died < born || kin(text)) return;
  const uint32_t a = date_behind(text, born, 6);
  const uint32_t b = date_behind(text, died, 6);
  if (a == kNone || b == kNone || a >= died) return;
  const Order order = order_of(text, a, b);
  const auto has_year = [&](uint32_t i) {
    return text.is_date(i) ? text.temporal(i).has_year : year_at(text, i) != 0;
  };
  // "was born on 3 March 1950 and died on 1 March this year"
  if (!has_year(a) || !has_year(b)) return;
  tell(text, sink, died, b + 1, a, b, order,
       fmt::format("the death ({}) lies before the birth ({})", text.view(b, b + 1),
                   text.view(a, a + 1)));
}

/// "opened on 8 October and closed on 6 October": nothing but "and" between the first date and the
/// second verb.
void check_beginnings(const SentenceText& text, ClaimSink& sink) {
  const bool begins = text.has_any(kBeginWord) || text.may_have("way", "launched");
  const bool ends = text.has_any(kEndWord) || text.may_have("completed", "complete");
  if (!begins || !ends) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const bool under_way = text.word(i, "way") && text.word(i - 1, "under");
    if (!text.is(i, kBeginWord) && !under_way && !text.word(i, "launched")) continue;
    const uint32_t a = date_behind(text, i, 4);
    if (a == kNone) continue;
    uint32_t j = a + 1;
    while (j < a + 4 && (text.mark(j, kComma) || text.word(j, "and") || text.word(j, "it") ||
                         text.is(j, kModalWord | kBeWord)))
      ++j;
    const bool end = text.is(j, kEndWord) || text.any_word(j, {"completed", "complete"});
    if (j == a + 1 || !end) continue;
    uint32_t b = date_behind(text, j, 4);
    // ", three weeks behind schedule, on 21 October"
    if (b == kNone && text.mark(j + 1, kComma)) {
      uint32_t comma = j + 2;
      while (text.in(comma) && comma < j + 9 && !text.mark(comma, kComma)) ++comma;
      if (text.mark(comma, kComma) && text.word(comma + 1, "on") && date_like(text, comma + 2))
        b = comma + 2;
      if (text.mark(comma, kComma) && date_like(text, comma + 1)) b = comma + 1;
    }
    if (b == kNone) continue;
    tell(text, sink, j, b + 1, a, b, order_of(text, a, b),
         fmt::format("the end ({}) lies before the beginning ({})", text.view(b, b + 1),
                     text.view(a, a + 1)));
  }
}

/// The date within a few atoms, whatever words stand between; kNone behind a mark.
uint32_t next_date(const SentenceText& text, uint32_t i) {
  for (uint32_t j = i + 1; j < text.size() && j <= i + 6; ++j) {
    if (date_like(text, j)) return j;
    if (text[j].kind == AtomKind::kMark) return kNone;
  }
  return kNone;
}

/// "shuts on 17 November 2025 and, once the deck is laid, will reopen on 3 November 2025": what
/// comes back was gone before.
void check_returns(const SentenceText& text, ClaimSink& sink) {
  constexpr ListedWords kGone =
      "shut shuts close closes closed closing left leave leaves stop stops stopped halted halts "
      "suspended";
  constexpr ListedWords kBack =
      "reopen reopens reopened reopening resume resumes resumed return returns returned restart "
      "restarts restarted";
  uint32_t back = kNone;
  for (uint32_t i = 2; i < text.size(); ++i) {
    if (!among(kBack, text[i].word)) continue;
    if (back != kNone) return;
    back = i;
  }
  if (back == kNone ||
      text.any_word(back - 1, {"after", "before", "since", "until", "of", "the", "last"}))
    return;
  uint32_t gone = kNone;
  uint32_t a = kNone;
  for (uint32_t i = 0; i < back; ++i) {
    if (among(kGone, text[i].word)) {
      gone = i;
      a = next_date(text, i);
    }
    if (text.mark(i, kSemicolon) || text.any_word(i, {"which", "who", "but", "last", "first"}))
      gone = kNone;
  }
  if (gone == kNone || a == kNone || a > back) return;
  const uint32_t b = next_date(text, back);
  if (b == kNone) return;
  for (uint32_t i = a + 1; i < back; ++i) {
    if (date_like(text, i) ||
        text.any_word(i, {"after", "before", "since", "earlier", "having", "until", "from"}))
      return;
  }
  tell(text, sink, back, b + 1, a, b, order_of(text, a, b),
       fmt::format("what closed on {} cannot be back on {}", text.view(a, a + 1),
                   text.view(b, b + 1)));
}

}  // namespace

void check_date_order(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDateOrder) || text.disowned() || text.question()) return;
  if (text.times() < 2 && !text.has_period()) return;
  check_ranges(text, sink);
  check_backward_periods(text, sink);
  check_backward_days(text, sink);
  confirm_periods(text, sink);
  check_lives(text, sink);
  check_beginnings(text, sink);
  if (text.times() >= 2) check_returns(text, sink);
}

}  // namespace factlint::computation
