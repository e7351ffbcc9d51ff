// Feasts told with a date -> dates that are not theirs: "Christmas Day, 24 December".
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "engine/base/utf8.h"
#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/feast.h"
#include "engine/mention/relative_date.h"

namespace factlint::computation {
namespace {

constexpr int kEaster = 0;           // in the place of the month: days from Easter Sunday
constexpr int kFourthThursday = -1;  // in the place of the day

struct Feast {
  std::string_view name;
  int month = 0;
  int day = 0;
};

/// Feasts that have one date or rule nearly everywhere; see kept_elsewhere() for the others.
/// Mother's Day, Labour Day and the like have several.
constexpr std::array<Feast, 32> kFeasts = {{
    {"new year's day", 1, 1},
    {"new year's eve", 12, 31},
    {"christmas day", 12, 25},
    {"christmas eve", 12, 24},
    {"boxing day", 12, 26},
    {"valentine's day", 2, 14},
    {"valentines day", 2, 14},
    {"st patrick's day", 3, 17},
    {"saint patrick's day", 3, 17},
    {"st david's day", 3, 1},
    {"st george's day", 4, 23},
    {"april fools' day", 4, 1},
    {"april fool's day", 4, 1},
    {"anzac day", 4, 25},
    {"australia day", 1, 26},
    {"canada day", 7, 1},
    {"fourth of july", 7, 4},
    {"independence day", 7, 4},
    {"bastille day", 7, 14},
    {"halloween", 10, 31},
    {"all saints' day", 11, 1},
    {"all souls' day", 11, 2},
    {"armistice day", 11, 11},
    {"juneteenth", 6, 19},
    {"groundhog day", 2, 2},
    {"easter sunday", kEaster, 0},
    {"easter monday", kEaster, 1},
    {"good friday", kEaster, -2},
    {"palm sunday", kEaster, -7},
    {"ash wednesday", kEaster, -46},
    {"thanksgiving", 11, kFourthThursday},
    {"thanksgiving day", 11, kFourthThursday},
}};

const Feast* feast_named(std::string_view words) {
  std::string name;
  fold(words, name);
  for (const Feast& feast : kFeasts) {
    if (!std::string_view(name).ends_with(feast.name)) continue;
    const size_t before = name.size() - feast.name.size();
    if (before == 0 || name[before - 1] == ' ') return &feast;
  }
  return nullptr;
}

/// Other calendars, other countries' feasts of that name, holidays moved to a working day.
bool of_another_calendar(const SentenceText& text, uint32_t at) {
  constexpr uint32_t kReach = 40;
  for (uint32_t i = at > kReach ? at - kReach : 0; i < text.size() && i < at + kReach; ++i) {
    if (text.any_word(i, {"orthodox", "julian", "coptic", "ethiopian", "armenian", "serbian",
                          "russian", "greek", "ukrainian", "eastern", "canada", "canadian",
                          "canadians", "observed", "celebrated", "marked", "lieu", "old"}))
      return true;
  }
  return false;
}

/// The day of the feast in `year`; of a feast with one day, year 0 is any.
std::optional<YearMonthDay> day_of(const Feast& feast, int year) {
  if (feast.month != kEaster && feast.day > 0) return YearMonthDay{year, feast.month, feast.day};
  constexpr int kFirst = 1900;
  constexpr int kLast = 2200;
  if (year < kFirst || year > kLast) return std::nullopt;
  if (feast.month == kEaster) return civil(Day{easter(year).number + feast.day});
  const auto first = make_day(year, feast.month, 1);
  const int to_thursday =
      (static_cast<int>(Weekday::kThursday) - static_cast<int>(weekday_of(*first)) + 7) % 7;
  constexpr int kThreeWeeks = 21;
  return YearMonthDay{year, feast.month, 1 + to_thursday + kThreeWeeks};
}

/// Days that the feast has in another church or country: Orthodox Easter, Thanksgiving in Canada.
bool kept_elsewhere(const Feast& feast, YearMonthDay told) {
  const auto day = make_day(told.year, told.month, told.day);
  if (!day) return false;
  if (feast.month == kEaster) return day->number == orthodox_easter(told.year).number + feast.day;
  return feast.day == kFourthThursday && told.month == 10 && told.day > 7 && told.day < 15 &&
         weekday_of(*day) == Weekday::kMonday;
}

/// A written day and month.
bool is_day(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i) || text.mention(i).type != MentionType::kDate) return false;
  const Temporal& t = text.temporal(i);
  return t.month != 0 && t.day != 0 && !t.impossible && !t.recurring && t.readings.size() <= 2;
}

/// A feast at atoms [first, last).
struct Named {
  const Feast* feast = nullptr;
  uint32_t first = 0;
  uint32_t last = 0;
  int year = 0;
};

std::optional<Named> feast_at(const SentenceText& text, uint32_t i) {
  if (text.is_date(i) && text.mention(i).type == MentionType::kDate) {
    const Temporal& t = text.temporal(i);
    std::string_view words = text.context().view(text.mention(i).core);
    int year = 0;
    if (t.has_year && t.year != 0) {
      year = t.year;
      const size_t blank = words.find_last_of(" ,");
      if (blank != std::string_view::npos)
        words = words.substr(0, words.find_last_not_of(" ,", blank) + 1);
    }
    // "four days before Christmas Eve" is another day.
    const bool told_from = words.find(" before ") != std::string_view::npos ||
                           words.find(" after ") != std::string_view::npos;
    const bool whole = !told_from && (t.month == 0 || t.day == 0);
    const Feast* feast = whole ? feast_named(words) : nullptr;
    if (feast != nullptr) return Named{feast, i, i + 1, year};
  }
  // Of the United States; other countries have one, too.
  if (i > 0 && text.word(i, "independence") && text.word(i + 1, "day") &&
      text.any_word(i - 1, {"us", "u.s.", "american"}))
    return Named{feast_named("independence day"), i - 1, i + 2, 0};
  return std::nullopt;
}

/// The date told of the feast: "X, 24 December", "X (24 December)", "X fell on 24 December", "24
/// December, X". Dates in a row are a list.
uint32_t date_of(const SentenceText& text, const Named& feast) {
  const auto goes_on = [&](uint32_t i) {
    if (text.mark(i, kComma)) ++i;
    if (text.any_word(i, {"and", "or", "to", "until"})) ++i;
    return text.any_word(i, {"and", "or"}) || (text.is_date(i) && !text.mark(i, kComma)) ||
           feast_at(text, i).has_value();
  };
  uint32_t i = feast.last;
  const bool bracket = text.mark(i, kOpenBracket);
  const bool mark = bracket || text.mark(i, kComma) || text.dash(i);
  if (mark) ++i;
  bool verb = false;
  while (!mark && i < feast.last + 3 &&
         (text.is(i, kBeWord) || text.any_word(i, {"fell", "falls", "falling", "fall"}))) {
    verb = true;
    ++i;
  }
  const bool on = text.word(i, "on");
  if (on) ++i;
  if ((mark || verb || on) && is_day(text, i)) return bracket || !goes_on(i + 1) ? i : kNone;
  i = feast.first;
  if (i == 0) return kNone;
  --i;
  const bool inside = text.mark(i, kOpenBracket) && text.mark(feast.last, kCloseBracket);
  if (!inside && !(text.mark(i, kComma) && text.end_of_clause(feast.last))) return kNone;
  if (i == 0 || !is_day(text, i - 1) || goes_on(feast.last)) return kNone;
  const bool listed = i > 2 && (text.any_word(i - 2, {"and", "or"}) || text.mark(i - 2, kComma)) &&
                      text.is_date(i - 3);
  return listed ? kNone : i - 1;
}

void judge(const SentenceText& text, const Named& feast, uint32_t date, ClaimSink& sink) {
  const Temporal& t = text.temporal(date);
  int year = t.has_year ? t.year : feast.year;
  if (year == 0) year = year_of_clause(text, date);
  const auto right = day_of(*feast.feast, year);
  if (!right || (t.has_year && feast.year != 0 && t.year != feast.year)) return;
  const bool ok = right->month == t.month && right->day == t.day;
  if (!ok && kept_elsewhere(*feast.feast, {year, t.month, t.day})) return;
  // Slips are of days: another month is another matter ("Christmas Eve, 6 January").
  constexpr int kNear = 45;
  const auto known = make_day(year == 0 ? 2024 : year, right->month, right->day);
  const auto told_day = make_day(year == 0 ? 2024 : year, t.month, t.day);
  if (!known || !told_day) return;
  if (!ok && std::abs(known->number - told_day->number) > kNear) return;
  const bool fixed = feast.feast->month != kEaster && feast.feast->day > 0;
  const std::string name(text.view(feast.first, feast.last));
  Told told;
  told.check = CheckKind::kImpossibleDate;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(std::min(feast.first, date), std::max(feast.last, date + 1));
  told.mentions = {text[date].mention};
  if (text[feast.first].mention != kNoMention) told.mentions.push_back(text[feast.first].mention);
  told.value = date_words(0, right->month, right->day);
  told.message = fixed || feast.year != 0 ? fmt::format("{} is {}", name, told.value)
                                          : fmt::format("{} in {} is {}", name, year, told.value);
  if (!ok) told.message += fmt::format(", not {}", date_words(0, t.month, t.day));
  if (!ok) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

bool is_told_of_feast(const SentenceText& text, uint32_t date) {
  constexpr uint32_t kReach = 6;
  for (uint32_t i = date > kReach ? date - kReach : 0; i < text.size() && i < date + kReach; ++i) {
    const auto feast = feast_at(text, i);
    if (feast && date_of(text, *feast) == date) return !of_another_calendar(text, i);
  }
  return false;
}

void check_feasts(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kImpossibleDate) || text.disowned() || text.question()) return;
  if (!text.has_date()) return;
  const bool independence = text.may_have("independence");  // the only feast that is no date
  const auto check_at = [&](uint32_t i) {
    const auto feast = feast_at(text, i);
    if (!feast) return;
    const uint32_t date = date_of(text, *feast);
    if (date != kNone && !of_another_calendar(text, i)) judge(text, *feast, date, sink);
  };
  for (uint32_t i = 0; independence && i < text.size(); ++i) check_at(i);
  for (const uint32_t i : text.date_places()) {
    if (!independence) check_at(i);
  }
}

}  // namespace factlint::computation
