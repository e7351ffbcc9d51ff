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
  if (!text.is_date(i) || text.temporal(i).hedge != Hedge::kNone || text.temporal(i).recurring)
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
  if (!text.may_have("born", "b")) return birth;
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

/// When an age is told for: another date of the sentence, the document's day, the birthday of a
/// year.
enum class Moment { kOtherDate, kNow, kTurns, kUnknown };

struct StatedAge {
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t figure = 0;
  Moment moment = Moment::kUnknown;
};

/// A word for kin at atom `i`; "has two children" brings nobody else in.
bool kin_at(const SentenceText& text, uint32_t i) {
  if (!text.is(i, kKinWord)) return false;
  const bool counted = i > 1 && text.is_figure(i - 1) &&
                       (text.word(i - 2, "has") || text.word(i - 2, "had") ||
                        text.word(i - 2, "of") || text.word(i - 2, "with"));
  return !counted;
}

/// A second person may have a birth of his own. "Her grandmother, born in 1930," is one person.
bool two_people(const SentenceText& text) {
  // "; his deputy was 62"
  for (uint32_t i = 3; i + 1 < text.size(); ++i) {
    if (text.is(i + 1, kBeWord) && text.any_word(i - 1, {"his", "her", "their", "its"}) &&
        text.noun_class(i) == NounClass::kPerson)
      return true;
  }
  if (!text.has_any(kKinWord)) return false;
  uint32_t kin = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!kin_at(text, i)) continue;
    if (kin != kNone) return true;
    kin = i;
  }
  if (kin == kNone) return false;
  uint32_t born = kin + 2;
  while (text.word(born, "who") || text.is(born, kBeWord)) ++born;
  return !(kin <= 1 && text.mark(kin + 1, kComma) && text.word(born, "born"));
}

bool age_closed(const SentenceText& text, uint32_t i) {
  return text.end_of_clause(i) || text.word(i, "when") || text.word(i, "in") ||
         text.word(i, "on") || text.word(i, "and") || text.word(i, "at") || text.is_date(i) ||
         text.word(i, "having");
}

/// "Only 22 when ...", "At 44 he is", "Now 58, the skipper".
bool opening_age(const SentenceText& text, uint32_t i, StatedAge& age) {
  uint32_t k = age.first;
  while (k > 0 && (text.word(k - 1, "only") || text.word(k - 1, "just"))) --k;
  const bool clause = k == 0 || text.is(k - 1, kBreakWord) || text[k - 1].kind == AtomKind::kMark;
  if (clause && text.word(i + 1, "when")) {
    age.moment = Moment::kOtherDate;
    return true;
  }
  if (k == 1 && text.word(0, "at") && (text.mark(i + 1, kComma) || text.is(i + 1, kPronounWord))) {
    for (uint32_t j = i + 1; j < i + 6; ++j) {
      if (text.word(j, "is") || text.word(j, "has")) age.moment = Moment::kNow;
      if (text.past_verb(j)) return age.moment = Moment::kOtherDate, true;
    }
    age.first = 0;
    return age.moment == Moment::kNow;
  }
  return false;
}

/// The word before a bare number that makes it an age, and when it is told for.
bool age_word(const SentenceText& text, uint32_t i, StatedAge& age) {
  const uint32_t k = age.first - 1;
  const auto take = [&](uint32_t first, Moment moment) {
    age.first = first;
    age.moment = moment;
    return true;
  };
  if (text.word(k, "now") && text.mark(i + 1, kComma)) return take(k, Moment::kNow);
  if (text.word(k, "now") && k > 0 && text.word(k - 1, "is")) return take(k, Moment::kNow);
  if (text.word(k, "at") && (text.end_of_clause(i + 1) || text.word(i + 1, "and")))
    return take(k, Moment::kOtherDate);
  if (text.word(k, "be") && k > 1 && text.word(k - 2, "lived"))
    return take(k - 2, Moment::kOtherDate);
  if (text.word(k, "be") && k > 0 && text.word(k - 1, "will"))
    return take(k - 1, Moment::kOtherDate);
  if (text.word(k, "was") || text.word(k, "turned") || text.word(k, "aged"))
    return take(k, Moment::kOtherDate);
  if (text.word(k, "turns") || (text.word(k, "turn") && k > 0 && text.is(k - 1, kModalWord)))
    return take(k, Moment::kTurns);
  if (text.word(k, "is")) return take(k, Moment::kNow);
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
  if (f.type != MentionType::kNumber) return std::nullopt;
  if (opening_age(text, i, age)) return age;
  if (age.first == 0 || !age_closed(text, i + 1)) return std::nullopt;
  if (age_word(text, i, age)) return age;
  const uint32_t k = age.first - 1;
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
  uint32_t first = 0;
  any = false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (birth.here && i == birth.atom) continue;
    if (!text.is_date(i) && year_at(text, i) == 0) continue;
    // "her death in 2022 at 96": of several dates, the age is told for that of the death.
    const uint32_t lead = i > 0 && text.any_word(i - 1, {"in", "on"}) ? i - 1 : i;
    if (lead > 0 && text.word(lead - 1, "death")) {
      any = true;
      return dated(text, i);
    }
    if (any) continue;
    any = true;
    found = dated(text, i);
    first = i;
  }
  for (uint32_t i = first + 1; any && i < text.size(); ++i) {
    if (birth.here && i == birth.atom) continue;
    if (text.is_date(i) || year_at(text, i) != 0) return std::nullopt;
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
  // "In 1965, aged 25, she ...": nobody is named before the pronoun.
  uint32_t who = 0;
  while (who < 9 && text.in(who) && !text.any_word(who, {"he", "she"}) &&
         (who == 0 || !text.capital(who) || text[who].kind != AtomKind::kWord))
    ++who;
  if (!text.any_word(who, {"he", "she"})) return std::nullopt;
  const SentenceText* before = document.before(text.sentence());
  if (before == nullptr || two_people(*before)) return std::nullopt;
  auto birth = birth_in(*before);
  if (birth) birth->here = false;
  return birth;
}

/// "is now 58", "Now 58,": for the document's day, whatever else the sentence dates.
bool said_now(const SentenceText& text, const StatedAge& age) {
  return text.word(age.first, "now") || (age.first > 0 && text.word(age.first - 1, "now"));
}

/// "has died at 74", "turns 40 this year": without a date, near the document's day.
void check_told_for(const SentenceText& text, const Birth& birth, const StatedAge& age,
                    const std::optional<DayBounds>& when, bool any, ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  if (when) return judge(text, birth, age, *when, sink);
  if (any || !as_of) return;
  const YearMonthDay now = civil(*as_of);
  if (age.moment == Moment::kTurns)
    return judge(text, birth, age, {*as_of, *make_day(now.year, 12, 31)}, sink);
  bool died = false;
  for (uint32_t i = 0; i < text.size(); ++i)
    died = died || (text.word(i, "died") && text.word(i - 1, "has"));
  if (died) judge(text, birth, age, {Day{as_of->number - 60}, *as_of}, sink);
}

/// "she celebrates her 70th birthday next month": the year of it against the birth.
void check_birthdays(const SentenceText& text, const Birth& birth, ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (!text.word(i, "birthday") || !text.is_figure(i - 1) ||
        text.figure_at(i - 1).type != MentionType::kOrdinal)
      continue;
    bool any = false;
    const auto when = other_date(text, birth, any);
    if ((any && !when) || (!any && !as_of)) return;
    for (uint32_t k = 0; k < text.size(); ++k) {
      if (!any && (text.past_verb(k) || text.is(k, kModalWord)) && !text.word(k, "was")) return;
    }
    const int first = civil(when ? when->first : *as_of).year - civil(birth.bounds.last).year;
    const int last = civil(when ? when->last : *as_of).year - civil(birth.bounds.first).year;
    const auto n = static_cast<int>(text.figure_at(i - 1).quantity.value.to_int());
    const bool fits = n >= first && n <= last;
    if (!fits && n >= first - 1 && n <= last + 1) return;  // "short of", "after" it
    Told told;
    told.check = CheckKind::kAge;
    told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text.range(i - 1, i + 1);
    told.value = first == last ? std::to_string(first) : fmt::format("{} to {}", first, last);
    told.message = fmt::format("the dates give a birthday of {} years", told.value);
    if (!fits) told.message += fmt::format(", not {}", n);
    told.steps.push_back(fmt::format("born in {}", civil(birth.bounds.first).year));
    told.mentions = {text.figure_at(i - 1).mention, birth.mention};
    return sink.tell(text.sentence(), std::move(told));
  }
}

/// "The poet (1931-2011) died at the age of 75": years of birth and death in brackets.
void check_life_spans(const SentenceText& text, ClaimSink& sink) {
  for (const uint32_t i : text.date_places()) {
    if (i == 0 || text.mention(i).type != MentionType::kPeriod || !text.mark(i - 1, kOpenBracket) ||
        !text.mark(i + 1, kCloseBracket))
      continue;
    const auto span = bounds_of(text.temporal(i));
    if (!span) continue;
    const int from = civil(span->first).year;
    const int to = civil(span->last).year;
    uint32_t died = i + 2;
    while (died < i + 9 && !text.word(died, "died") && text.in(died)) ++died;
    if (!text.word(died, "died") || to - from > 120) continue;
    const bool before = text.word(died - 2, "when");  // "was only 35 when he died"
    for (uint32_t k = before ? i + 2 : died + 1; k < died + 7; ++k) {
      const auto age = age_at(text, k);
      if (!age || age->moment != Moment::kOtherDate) continue;
      const Birth birth{{*make_day(from, 1, 1), *make_day(from, 12, 31)}, i, text[i].mention, true};
      return judge(text, birth, *age, {*make_day(to, 1, 1), *make_day(to, 12, 31)}, sink);
    }
  }
}

/// "He was 17 when he first played, in 2004, and now, at 38, he retires": two ages and the time
/// between them.
void check_two_ages(const SentenceText& text, ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  if (!as_of || text.figures().size() < 2 || text.has_word("who", "whose") || two_people(text))
    return;
  std::vector<StatedAge> ages;
  uint32_t year_atom = kNone;
  for (const uint32_t i : text.value_places()) {
    if (const auto age = age_at(text, i)) ages.push_back(*age);
    if (!text.is_date(i) && year_at(text, i) == 0) continue;
    if (text.is_date(i) && text.view(i, i + 1).starts_with("this ")) continue;
    if (calendar_year(text, i) && year_atom != kNone) return;
    if (calendar_year(text, i)) year_atom = i;
  }
  if (ages.size() != 2 || year_atom == kNone) return;
  const StatedAge& then = ages[0];
  StatedAge now = ages[1];
  for (uint32_t k = now.figure; k > 0 && k + 4 > now.figure; --k) {
    const bool this_year = text.is_date(k - 1) && text.view(k - 1, k).starts_with("this ");
    if (this_year || text.any_word(k - 1, {"now", "today"})) now.moment = Moment::kNow;
  }
  const bool year_first = year_atom < then.figure && then.figure - year_atom < 4;
  if ((then.figure > year_atom && !year_first) || year_atom > now.figure ||
      now.moment != Moment::kNow || then.moment == Moment::kNow ||
      (!year_first && year_atom - then.figure > 10))
    return;
  const Quantity& a = text.figure_at(then.figure).quantity;
  const Quantity& b = text.figure_at(now.figure).quantity;
  if (a.hedge != Hedge::kNone || b.hedge != Hedge::kNone) return;
  const int passed = civil(*as_of).year - *calendar_year(text, year_atom);
  const auto grown = static_cast<int>((b.value - a.value).to_int());
  if (grown <= 0) return;
  // "Lee turned 19 on Friday; Park is 34": somebody else
  for (uint32_t k = then.figure; k < now.figure; ++k) {
    if (text.mark(k, kSemicolon) && !text.any_word(k + 1, {"he", "she", "they", "now", "today"}))
      return;
  }
  const bool fits = grown >= passed - 1 && grown <= passed + 1;
  Told told;
  told.check = CheckKind::kAge;
  told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(now.first, now.last);
  told.value = fmt::format("about {}", static_cast<int>(a.value.to_int()) + passed);
  told.message = fits ? fmt::format("{} years after the age of {}", passed, printed(a.value))
                      : fmt::format("{} years after being {}, the age is {}, not {}", passed,
                                    printed(a.value), told.value, printed(b.value));
  told.steps.push_back(fmt::format("{} + {} years", printed(a.value), passed));
  told.mentions = {text.figure_at(now.figure).mention, mention_of(text, year_atom)};
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_ages(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kAge) || text.disowned() || text.question() || text.figures().empty())
    return;
  check_life_spans(text, sink);
  auto birth = birth_in(text);
  if (!birth) birth = birth_before(document, text);
  if (!birth) return check_two_ages(text, sink);
  if (two_people(text)) return;
  check_birthdays(text, *birth, sink);
  std::vector<StatedAge> ages;
  size_t dated_ages = 0;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (birth->here && i == birth->atom) continue;
    const auto found = age_at(text, i);
    if (!found) continue;
    ages.push_back(*found);
    dated_ages += found->moment == Moment::kNow ? 0U : 1U;
  }
  bool any = false;
  const auto when = other_date(text, *birth, any);
  const auto as_of = text.context().as_of;
  for (const StatedAge& age : ages) {
    if (age.moment == Moment::kNow && as_of && (!any || ages.size() > 1 || said_now(text, age))) {
      judge(text, *birth, age, {*as_of, *as_of}, sink);
    } else if (age.moment != Moment::kNow && dated_ages == 1) {
      check_told_for(text, *birth, age, when, any, sink);
    }
  }
}

}  // namespace factlint::computation
