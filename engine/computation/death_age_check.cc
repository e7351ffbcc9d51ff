// "has died at the age of 76. Born on 3 March 1948, she passed away on 12 January 2025": an age at
// death and the two dates of a life, in sentences one behind the other -> ages judged.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/elapsed.h"
#include "engine/computation/judgement.h"

namespace factlint::computation {
namespace {

struct Life {
  DayBounds birth;
  DayBounds death;
  uint32_t birth_atom = 0;
  uint32_t death_atom = 0;
};

std::optional<DayBounds> written_date(const SentenceText& text, uint32_t i) {
  const int year = year_at(text, i);
  if (year != 0) return DayBounds{*make_day(year, 1, 1), *make_day(year, 12, 31)};
  if (!text.is_date(i)) return std::nullopt;
  const Temporal& t = text.temporal(i);
  if (!t.has_year || t.hedge != Hedge::kNone || t.recurring || t.relative) return std::nullopt;
  return bounds_of(t);
}

bool death_word(const SentenceText& text, uint32_t i) {
  return text.any_word(i, {"died", "dies", "death", "killed"}) ||
         (text.word(i, "passed") && text.word(i + 1, "away"));
}

/// The only birth and the only death that a sentence dates.
std::optional<Life> life_in(const SentenceText& text) {
  if (text.has_any(kKinWord)) return std::nullopt;  // "his brother died"
  uint32_t born = kNone;
  uint32_t died = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.word(i, "born")) {
      if (born != kNone) return std::nullopt;
      born = i;
    }
    if (!death_word(text, i)) continue;
    if (died != kNone) return std::nullopt;
    died = i;
  }
  if (born == kNone || died == kNone) return std::nullopt;
  Life life;
  life.birth_atom = dated_behind(text, born + 1, 8);
  life.death_atom = dated_behind(text, died + 1, 8);
  if (life.birth_atom == kNone || life.death_atom == kNone || life.birth_atom == life.death_atom)
    return std::nullopt;
  const auto birth = written_date(text, life.birth_atom);
  const auto death = written_date(text, life.death_atom);
  if (!birth || !death || death->first < birth->last) return std::nullopt;
  life.birth = *birth;
  life.death = *death;
  return life;
}

/// "at the age of 76", "aged 76", "at 76", "Ann Bell, 76,": the figure, if it is the only such.
uint32_t age_told(const SentenceText& text) {
  uint32_t found = kNone;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (!text.is_figure(i)) continue;
    const Figure& f = text.figure_at(i);
    const uint32_t lead = text.with_hedge(i) - 1;
    const bool of_age = text.word(lead, "of") && text.word(lead - 1, "age");
    const bool closed = text.end_of_clause(i + 1);
    const bool bare =
        f.type == MentionType::kNumber &&
        (text.word(lead, "aged") || of_age ||
         (text.word(lead, "at") && lead > 0 && text.word(lead - 1, "dead")) ||
         (closed && text.word(lead, "at")) ||
         (closed && text.word(lead, "age") && text.any_word(lead - 1, {"at"})) ||
         (text.mark(lead, kComma) && text.mark(i + 1, kComma) && text.capital(i - 2)));
    if (f.type != MentionType::kAge && !bare) continue;
    if (found != kNone || f.quantity.hedge != Hedge::kNone) return kNone;
    found = i;
  }
  return found;
}

/// "She was 76", "He was 76 years old": all that the sentence tells.
uint32_t age_alone(const SentenceText& text) {
  if (!text.any_word(0, {"he", "she"}) || !text.word(1, "was")) return kNone;
  const uint32_t i = text.skip_hedge(2);
  if (!text.is_figure(i) || text.figure_at(i).quantity.hedge != Hedge::kNone) return kNone;
  const Figure& f = text.figure_at(i);
  if (f.type == MentionType::kAge) return text.end_of_clause(i + 1) ? i : kNone;
  return f.type == MentionType::kNumber && text.end_of_clause(i + 1) ? i : kNone;
}

int full_years(Day from, Day to) {
  const YearMonthDay a = civil(from);
  const YearMonthDay b = civil(to);
  const bool ahead = std::make_pair(b.month, b.day) < std::make_pair(a.month, a.day);
  return b.year - a.year - (ahead ? 1 : 0);
}

void judge(const SentenceText& life_text, const Life& life, const SentenceText& text,
           uint32_t figure, ClaimSink& sink) {
  const int least = full_years(life.birth.last, life.death.first);
  const int most = full_years(life.birth.first, life.death.last);
  if (least < 0 || most > 115) return;
  const Decimal age = text.figure_at(figure).quantity.value;
  const bool fits = Interval::closed(Decimal(least), Decimal(most)).contains(age);
  Told told;
  told.check = CheckKind::kAge;
  told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  const bool at = text.any_word(figure - 1, {"aged", "at", "was"});
  const bool of_age = text.word(figure - 1, "of");
  told.span = text.range(at ? figure - 1 : of_age ? figure - 2 : figure, figure + 1);
  told.value = least == most ? std::to_string(most) : fmt::format("{} or {}", least, most);
  told.message = fmt::format("the dates of birth and death give an age of {}", told.value);
  if (!fits) told.message += fmt::format(", not {}", printed(age));
  told.steps.push_back(fmt::format("born {}, died {}", DateRange::day(life.birth.first).to_string(),
                                   DateRange::day(life.death.last).to_string()));
  told.mentions = {text.figure_at(figure).mention};
  told.elsewhere = life_text.range(std::min(life.birth_atom, life.death_atom),
                                   std::max(life.birth_atom, life.death_atom) + 1);
  if (!fits && least == most) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

/// "(1921-2009)" behind a name, in the sentence that tells of the death and the age.
void check_life_years(const SentenceText& text, ClaimSink& sink) {
  for (uint32_t i = 1; text.has_mark(kOpenBracket) && i + 2 < text.size(); ++i) {
    if (!text.mark(i, kOpenBracket) || !text.capital(i - 1)) continue;
    Life life;
    uint32_t end = i + 2;
    if (text.is_date(i + 1) && text.mention(i + 1).type == MentionType::kPeriod) {
      const auto whole = bounds_of(text.temporal(i + 1));
      if (!whole) continue;
      const int birth = civil(whole->first).year;
      const int death = civil(whole->last).year;
      life.birth = DayBounds{*make_day(birth, 1, 1), *make_day(birth, 12, 31)};
      life.death = DayBounds{*make_day(death, 1, 1), *make_day(death, 12, 31)};
      life.birth_atom = life.death_atom = i + 1;
    } else {
      const int birth = year_at(text, i + 1);
      const int death =
          text.mark(i + 2, kHyphen) || text.mark(i + 2, kDash) ? year_at(text, i + 3) : 0;
      if (birth == 0 || death <= birth) continue;
      life.birth = DayBounds{*make_day(birth, 1, 1), *make_day(birth, 12, 31)};
      life.death = DayBounds{*make_day(death, 1, 1), *make_day(death, 12, 31)};
      life.birth_atom = i + 1;
      life.death_atom = i + 3;
      end = i + 4;
    }
    if (!text.mark(end, kCloseBracket) ||
        civil(life.death.last).year - civil(life.birth.first).year > 115)
      continue;
    bool died = false;
    for (uint32_t k = 0; k < text.size(); ++k) died = died || death_word(text, k);
    const uint32_t age = died ? age_told(text) : kNone;
    if (age != kNone) judge(text, life, text, age, sink);
    return;
  }
}

/// The day of a death: as told, without its year the last such day before the document's date.
std::optional<DayBounds> death_day(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!death_word(text, i)) continue;
    for (uint32_t k = i + 1; k < i + 9 && text.in(k); ++k) {
      if (const auto written = written_date(text, k)) return written;
      if (!text.is_date(k)) continue;
      const Temporal& t = text.temporal(k);
      const auto as_of = text.context().as_of;
      if (!as_of || t.impossible || t.month == 0 || t.day == 0 || t.has_year) return std::nullopt;
      auto day = make_day(civil(*as_of).year, t.month, t.day);
      if (day && *as_of < *day) day = make_day(civil(*as_of).year - 1, t.month, t.day);
      return day ? std::optional(DayBounds{*day, *day}) : std::nullopt;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

/// "he was 79", "aged 79", "at 79" in a clause of its own; kNone if there is none or another age.
uint32_t age_in_clause(const SentenceText& text) {
  uint32_t found = kNone;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (!text.is_figure(i)) continue;
    const Figure& f = text.figure_at(i);
    const uint32_t lead = text.with_hedge(i) - 1;
    const bool was = text.any_word(lead, {"was", "turned"}) && lead > 0 &&
                     text.any_word(lead - 1, {"he", "she"}) && text.end_of_clause(i + 1);
    const bool at = text.any_word(lead, {"at", "aged"}) && text.end_of_clause(i + 1);
    const bool of = text.word(lead, "of") && lead > 0 && text.word(lead - 1, "age");
    if (f.type != MentionType::kAge && !(f.type == MentionType::kNumber && (was || at || of)))
      continue;
    if (found != kNone || f.quantity.hedge != Hedge::kNone || f.quantity.value < Decimal(15))
      return kNone;
    found = i;
  }
  return found;
}

/// The days on which one may have died of whom a text of today tells "has died", "died on Tuesday".
std::optional<DayBounds> lately(const SentenceText& text) {
  const auto as_of = text.context().as_of;
  if (!as_of) return std::nullopt;
  bool died = false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    died = died || death_word(text, i);
    // "has died at her home after a short illness"
    const bool illness = text.word(i, "after") && text.any_word(i + 1, {"a", "an"});
    if (year_at(text, i) != 0 ||
        (!illness && text.any_word(i, {"ago", "when", "after", "since", "last"})))
      return std::nullopt;
    if (!text.is_date(i)) continue;
    const Temporal& t = text.temporal(i);
    if (t.has_year || t.month != 0 || !t.weekday_written) return std::nullopt;
  }
  if (!died) return std::nullopt;
  return DayBounds{Day{as_of->number - 14}, *as_of};
}

/// "died on Tuesday. Born in March 1948, he was 77.", "Born in 1948, she died on 3 May aged 77."
bool check_born_first(const SentenceText* before, const SentenceText& text, ClaimSink& sink) {
  if (!text.word(0, "born") && !(text.any_word(0, {"he", "she"}) && text.word(2, "born")))
    return false;
  if (text.has_any(kKinWord)) return false;
  Life life;
  life.birth_atom = life.death_atom = dated_behind(text, 1, 8);
  if (life.birth_atom == kNone) return false;
  const auto birth = written_date(text, life.birth_atom);
  bool dies = false;
  for (uint32_t i = life.birth_atom; i < text.size(); ++i) dies = dies || death_word(text, i);
  std::optional<DayBounds> death;
  uint32_t age = age_in_clause(text);
  if (dies) {
    death = death_day(text);
  } else if (before != nullptr && !before->has_any(kKinWord)) {
    death = death_day(*before);
    if (!death) death = lately(*before);
  }
  if (!birth || !death || death->first < birth->last) return false;
  life.birth = *birth;
  life.death = *death;
  const SentenceText* told = &text;
  if (age == kNone && before != nullptr) {
    age = age_told(*before);
    told = before;
  }
  // "he was 17 when he joined"
  if (age == kNone || told->has_word("when", "joined", "married", "moved", "won", "became"))
    return false;
  judge(text, life, *told, age, sink);
  return true;
}

/// "died on October 5 at age 78. He was born ... on March 3, 1948."
void check_birth_behind(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  if (!text.any_word(0, {"he", "she", "born"})) return;
  uint32_t born = 0;
  while (born < text.size() && !text.word(born, "born")) ++born;
  if (born > 3 || text.has(kKinWord, 0, born)) return;
  Life life;
  life.birth_atom = dated_behind(text, born + 1, 16);
  if (life.birth_atom == kNone) return;
  const auto birth = written_date(text, life.birth_atom);
  const auto death = death_day(before);
  if (!birth || !death || death->first < birth->last) return;
  life.birth = *birth;
  life.death = *death;
  life.death_atom = life.birth_atom;
  const uint32_t age = age_told(before);
  if (age != kNone) judge(text, life, before, age, sink);
}

}  // namespace

void check_death_ages(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kAge) || text.disowned() || text.question()) return;
  check_life_years(text, sink);
  const bool alone = text.any_word(0, {"he", "she"});
  if (!alone && !text.has_date()) return;
  const SentenceText* before = document.before(text.sentence());
  const auto& sentences = document.context().sentences;
  const uint32_t s = text.sentence();
  // "She has died at her home.": nothing to reckon with, but a death
  if (before == nullptr && text.word(0, "born") && s > 0 &&
      sentences[s - 1].block == sentences[s].block)
    before = &document.any(s - 1);
  if (before != nullptr && (before->disowned() || before->question())) before = nullptr;
  if (check_born_first(before, text, sink) || before == nullptr) return;
  if (alone && !text.has_date()) {
    const uint32_t age = age_alone(text);
    if (age == kNone) return;
    if (const auto life = life_in(*before)) judge(*before, *life, text, age, sink);
    return;
  }
  bool died = false;
  for (uint32_t i = 0; i < before->size(); ++i) died = died || death_word(*before, i);
  if (!died) return;
  const auto life = life_in(text);
  if (!life) return check_birth_behind(*before, text, sink);
  // "Born ..., she ..." and "He was born": the same person goes on.
  uint32_t who = 0;
  while (who < text.size() && !text.any_word(who, {"he", "she"})) ++who;
  if (who >= text.size()) return;
  const uint32_t age = age_told(*before);
  if (age != kNone) judge(text, *life, *before, age, sink);
}

}  // namespace factlint::computation
