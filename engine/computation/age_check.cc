// "Born in June 1960, she was 65 when ... in September 2025" -> ages judged.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/elapsed.h"
#include "engine/computation/judgement.h"

namespace factlint::computation {
namespace {

struct Birth {
  DayBounds bounds;
  uint32_t atom = kNone;  ///< in its own sentence
  uint32_t mention = kNoMention;
  bool here = true;
};

std::optional<DayBounds> dated(const SentenceText& text, uint32_t i) {
  const int year = year_at(text, i);
  if (year != 0) return DayBounds{*make_day(year, 1, 1), *make_day(year, 12, 31)};
  if (!text.is_date(i) || text.mention(i).type != MentionType::kDate ||
      text.temporal(i).hedge != Hedge::kNone)
    return std::nullopt;
  return bounds_of(text.temporal(i));
}

uint32_t mention_of(const SentenceText& text, uint32_t i) {
  return text[i].mention != kNoMention ? text[i].mention
         : text.may_be_figure(i)       ? text.figure_at(i).mention
                                       : kNoMention;
}

/// The only birth of a sentence.
std::optional<Birth> birth_in(const SentenceText& text) {
  std::optional<Birth> birth;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const bool short_form = text.word(i, "b") && text.mark(i - 1, kOpenBracket);
    if (!text.word(i, "born") && !short_form) continue;
    if (birth) return std::nullopt;
    const uint32_t date = dated_behind(text, i + 1, 8);
    if (date == kNone) return std::nullopt;
    const bool written = text.is_date(date) ? text.temporal(date).has_year : true;
    const auto bounds = dated(text, date);
    if (!bounds || !written) return std::nullopt;
    birth = Birth{*bounds, date, mention_of(text, date), true};
  }
  return birth;
}

int full_years(Day from, Day to) {
  const YearMonthDay a = civil(from);
  const YearMonthDay b = civil(to);
  return b.year - a.year -
         (std::make_pair(b.month, b.day) < std::make_pair(a.month, a.day) ? 1 : 0);
}

enum class Moment { kOtherDate, kNow, kUnknown };

struct StatedAge {
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t figure = 0;
  Moment moment = Moment::kUnknown;
};

/// What is no person is not told an age here; and a second person may have a birth of his own.
bool two_people(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    for (const std::string_view w :
         {"father",       "mother",      "son",      "sons",   "daughter",    "daughters",
          "wife",         "husband",     "brother",  "sister", "twins",       "child",
          "children",     "whose",       "parents",  "couple", "grandfather", "grandmother",
          "respectively", "predecessor", "successor"}) {
      if (text.word(i, w)) return true;
    }
  }
  return false;
}

std::optional<StatedAge> age_at(const SentenceText& text, uint32_t i) {
  if (!text.is_figure(i)) return std::nullopt;
  const Figure& f = text.figure_at(i);
  const Decimal value = f.quantity.value;
  if (value < Decimal(1) || value > Decimal(125) || !value.is_integer()) return std::nullopt;
  StatedAge age{text.with_hedge(i), i + 1, i, Moment::kUnknown};
  if (f.type == MentionType::kAge) {
    const std::string_view words = text.view(i, i + 1);
    const bool compound = words.find("-old") != std::string_view::npos ||
                          words.find("year old") != std::string_view::npos;
    age.moment = compound ? Moment::kNow : Moment::kOtherDate;
    if (age.first > 0 && text.word(age.first - 1, "is")) age.moment = Moment::kNow;
    if (age.first > 0 && (text.is(age.first - 1, kBeWord) || text.word(age.first - 1, "turned")))
      --age.first;
    return age;
  }
  if (f.type != MentionType::kNumber || age.first == 0) return std::nullopt;
  const bool bounded = text.end_of_clause(i + 1) || text.word(i + 1, "when") ||
                       text.word(i + 1, "in") || text.word(i + 1, "on") ||
                       text.word(i + 1, "and") || text.word(i + 1, "at");
  if (!bounded) return std::nullopt;
  const uint32_t k = age.first - 1;
  if (text.word(k, "now") && text.mark(i + 1, kComma)) {
    age.first = k;
    age.moment = Moment::kNow;
    return age;
  }
  if (text.word(k, "at") && text.end_of_clause(i + 1)) {
    age.first = k;
    age.moment = Moment::kOtherDate;
    return age;
  }
  if (text.word(k, "be") && k > 1 && text.word(k - 2, "lived")) {
    age.first = k - 2;
    age.moment = Moment::kOtherDate;
    return age;
  }
  if (text.word(k, "was") || text.word(k, "turned") || text.word(k, "aged")) {
    age.first = k;
    age.moment = Moment::kOtherDate;
    return age;
  }
  if (text.word(k, "is") || text.word(k, "turns")) {
    age.first = k;
    age.moment = Moment::kNow;
    return age;
  }
  // "X, 65, born in 1960": set between commas behind a name.
  const bool between = k > 0 && text.mark(k, kComma) && text.mark(i + 1, kComma) &&
                       (text.capital(k - 1) || text.noun_class(k - 1) == NounClass::kPerson);
  if (!between) return std::nullopt;
  age.moment = Moment::kNow;
  return age;
}

/// The only other date of the sentence: when the age is told for.
std::optional<DayBounds> other_date(const SentenceText& text, const Birth& birth, bool& any) {
  std::optional<DayBounds> found;
  any = false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (birth.here && i == birth.atom) continue;
    if (!text.is_date(i) && year_at(text, i) == 0) continue;
    if (any) return std::nullopt;
    any = true;
    found = dated(text, i);
  }
  return found;
}

void judge(const SentenceText& text, const Birth& birth, const StatedAge& age, DayBounds when,
           ClaimSink& sink) {
  const int least = full_years(birth.bounds.last, when.first);
  const int most = full_years(birth.bounds.first, when.last);
  if (most < 0) return;
  const Quantity& q = text.figure_at(age.figure).quantity;
  const Interval possible = Interval::closed(Decimal(least), Decimal(most));
  const bool hedged = q.hedge != Hedge::kNone;
  const bool fits = hedged ? q.interval.intersects(possible) : possible.contains(q.value);
  Told told;
  told.check = CheckKind::kAge;
  told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(age.first, age.last);
  told.value = least == most ? std::to_string(most) : fmt::format("{} or {}", least, most);
  if (most - least > 1) told.value = fmt::format("{} to {}", least, most);
  told.message =
      fits ? fmt::format("the dates give an age of {}", told.value)
           : fmt::format("the dates give an age of {}, not {}", told.value, printed(q.value));
  told.steps.push_back(fmt::format(
      "born {} to {}, told for {} to {}", DateRange::day(birth.bounds.first).to_string(),
      DateRange::day(birth.bounds.last).to_string(), DateRange::day(when.first).to_string(),
      DateRange::day(when.last).to_string()));
  told.mentions = {text.figure_at(age.figure).mention, birth.mention};
  if (!fits && least == most) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

/// A birth told in the sentence before, if this one goes on with the same person.
std::optional<Birth> birth_before(const DocumentText& document, const SentenceText& text) {
  if (!(text.word(0, "he") || text.word(0, "she"))) return std::nullopt;
  const SentenceText* before = document.before(text.sentence());
  if (before == nullptr || two_people(*before)) return std::nullopt;
  auto birth = birth_in(*before);
  if (birth) birth->here = false;
  return birth;
}

}  // namespace

void check_ages(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kAge) || text.disowned() || text.question() || text.figures().empty())
    return;
  auto birth = birth_in(text);
  if (!birth) birth = birth_before(document, text);
  if (!birth || two_people(text)) return;
  std::optional<StatedAge> age;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (birth->here && i == birth->atom) continue;
    const auto found = age_at(text, i);
    if (!found) continue;
    if (age) return;
    age = found;
  }
  if (!age) return;
  bool any = false;
  const auto when = other_date(text, *birth, any);
  if (age->moment == Moment::kOtherDate && when) return judge(text, *birth, *age, *when, sink);
  const auto as_of = text.context().as_of;
  if (age->moment == Moment::kNow && !any && as_of)
    judge(text, *birth, *age, {*as_of, *as_of}, sink);
}

}  // namespace factlint::computation
