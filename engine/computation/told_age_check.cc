// An age told with its year, and the year of birth told elsewhere in the passage: "was 34 when she
// took office in 2010. Born in 1976, she ..."; of things, by when they were made.
#include <fmt/format.h>

#include <cstdlib>
#include <optional>

#include "engine/computation/checks.h"
#include "engine/computation/elapsed.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 7;

/// A year told at a place, and an age told for that year.
struct Dated {
  int year = 0;
  int age = 0;
  uint32_t first = 0;
  uint32_t last = 0;
  bool thing = false;
};

std::optional<int> year_of_now(const SentenceText& text) {
  if (!text.context().as_of) return std::nullopt;
  return civil(*text.context().as_of).year;
}

/// The year of the clause behind `i`, no other verb between.
std::optional<int> year_behind(const SentenceText& text, uint32_t i, uint32_t reach,
                               uint32_t& last) {
  for (uint32_t k = i; k < i + reach && text.in(k); ++k) {
    if (const auto year = calendar_year(text, k)) {
      last = k + 1;
      return year;
    }
    if (text[k].kind != AtomKind::kWord || text.any_word(k, {"and", "who", "which", "before"}))
      return std::nullopt;
  }
  return std::nullopt;
}

/// The only birth, or of a thing the only founding, of the sentence.
std::optional<Dated> birth_in(const SentenceText& text) {
  std::optional<Dated> found;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const bool born = text.word(i, "born");
    if (!born && !(text.is(i, kFoundingWord) && text.verb(i)) && !text.word(i, "built")) continue;
    Dated birth;
    birth.first = i;
    birth.thing = !born;
    const auto year = year_behind(text, i + 1, born ? kReach : 4, birth.last);
    if (!year) {
      if (born) return std::nullopt;
      continue;
    }
    if (found) return std::nullopt;
    birth.year = *year;
    found = birth;
  }
  return found;
}

/// "today", "now" at `i`, read as a date or not.
bool says_now(const SentenceText& text, uint32_t i) {
  if (!text.in(i)) return false;
  const std::string_view view = text.view(i, i + 1);
  return view == "today" || view == "Today" || view == "now" || view == "Now";
}

/// Years of age told at atom `i`; 0 if none are.
int age_at(const SentenceText& text, uint32_t i) {
  if (!text.is_figure(i)) return 0;
  const Figure& f = text.figure_at(i);
  const Decimal value = f.quantity.value;
  if (f.quantity.hedge != Hedge::kNone || !value.is_integer() || value < Decimal(1) ||
      value > Decimal(110))
    return 0;
  const int age = static_cast<int>(value.to_int());
  if (f.type == MentionType::kAge) return age;
  if (f.type != MentionType::kNumber || !f.quantity.unit.empty() || i == 0) return 0;
  const bool told = text.any_word(i - 1, {"is", "are", "was", "were", "turned", "turns", "at",
                                          "aged", "now", "be", "turn", "just"});
  const bool open = text.end_of_clause(i + 1) || text.is_date(i + 1) || says_now(text, i + 1) ||
                    text.any_word(i + 1, {"when", "in", "this", "next"});
  // ", 50 this year,"
  const bool apart = text.mark(i - 1, kComma) && text.is_date(i + 1) && text.mark(i + 2, kComma);
  return (told && open) || apart ? age : 0;
}

/// The year that an age at `i` is told for.
std::optional<int> year_of_age(const SentenceText& text, uint32_t i, uint32_t& last) {
  last = i + 1;
  if (says_now(text, i + 1) || says_now(text, i - 1) || says_now(text, 0)) {
    if (says_now(text, i + 1)) ++last;
    return year_of_now(text);
  }
  // "50 this year", "turn 16 next year"
  if (text.is_date(i + 1)) {
    if (const auto year = calendar_year(text, i + 1)) {
      ++last;
      return year;
    }
  }
  if (text.any_word(i + 1, {"in", "when"}) || text.is_date(i + 1)) {
    const uint32_t reach = text.word(i + 1, "when") ? 10 : 3;
    if (const auto year = year_behind(text, i + 1, reach, last)) return year;
    last = i + 1;
  }
  if (i > 1 && text.any_word(i - 1, {"at", "aged"})) {
    if (const auto year = calendar_year(text, i - 2)) return year;
    // "In 1994, at 22, she moved"
    if (i > 2 && text.mark(i - 2, kComma)) {
      if (const auto year = calendar_year(text, i - 3)) return year;
    }
  }
  if (text[i].figure != kNone && text.figure_at(i).type == MentionType::kAge && i > 0) {
    if (const auto year = calendar_year(text, i - 1)) return year;
  }
  return std::nullopt;
}

std::optional<Dated> age_in(const SentenceText& text) {
  std::optional<Dated> found;
  for (const uint32_t i : text.figure_places()) {
    const int age = age_at(text, i);
    if (age == 0) continue;
    if (found) return std::nullopt;
    Dated told;
    told.age = age;
    told.first = text.with_hedge(i);
    const auto year = year_of_age(text, i, told.last);
    if (!year) return std::nullopt;
    told.year = *year;
    found = told;
  }
  return found;
}

/// "Next year it will be 94 years old": how old a thing is, and when.
std::optional<Dated> years_old_in(const SentenceText& text) {
  std::optional<Dated> found;
  const auto now = year_of_now(text);
  if (!now) return std::nullopt;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.noun_class(i) == NounClass::kPerson) return std::nullopt;
  }
  for (const uint32_t i : text.figure_places()) {
    const Figure& f = text.figure_at(i);
    if (f.type != MentionType::kAge || !text.view(i, i + 1).ends_with(" old")) continue;
    const std::string_view begin = text.view(0, 1);
    const bool next = text.has_word("next") || begin == "Next year";
    const bool present = i > 0 && text.any_word(i - 1, {"is", "be", "now"});
    if (found || !present || f.quantity.hedge != Hedge::kNone || !f.quantity.value.is_integer() ||
        (text.has_any(kModalWord) && !next))
      return std::nullopt;
    Dated told;
    told.age = static_cast<int>(f.quantity.value.to_int());
    told.first = i;
    told.last = i + 1;
    told.year = *now + (next ? 1 : 0);
    told.thing = true;
    found = told;
  }
  return found;
}

/// Somebody else may be told of.
bool others(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    // "became a father"
    const bool became = i > 1 && text.any_word(i - 2, {"became", "become", "becoming"});
    if (text.is(i, kKinWord) && i > 2 && !became) return true;
    if (text.any_word(i, {"whose", "both", "couple", "late", "posthumously"})) return true;
  }
  return false;
}

void judge(const SentenceText& of_age, const Dated& age, const SentenceText& of_birth,
           const Dated& birth, ClaimSink& sink) {
  const TextRange span = of_age.range(age.first, age.last);
  if (sink.told_on(of_age.sentence(), span)) return;
  const int due = age.year - birth.year;
  if (due < 1 || due > 1000 || (!birth.thing && due > 112)) return;
  const bool ok = age.age == due || age.age == due - 1 || (birth.thing && age.age == due + 1);
  // So far off, it is somebody else's.
  if (!ok && std::abs(age.age - due) > 31) return;
  Told told;
  told.check = CheckKind::kAge;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = span;
  told.message = fmt::format("{} to {} is {} years{}", birth.year, age.year, due,
                             ok ? "" : fmt::format(", not {}", age.age));
  told.steps.push_back(fmt::format("{} - {} = {}", age.year, birth.year, due));
  for (uint32_t i = age.first; i < age.last; ++i) told.mentions.push_back(of_age.atom_mention(i));
  if (of_birth.sentence() != of_age.sentence())
    told.elsewhere = of_birth.range(birth.first, birth.last);
  sink.tell(of_age.sentence(), std::move(told));
}

/// The second of two sentences goes on with the one whose birth is told: "he", not "it".
bool goes_on_with(const SentenceText& second, const Dated& birth) {
  if (second.any_word(0, {"it", "they"})) return birth.thing;
  return !birth.thing || !second.any_word(0, {"he", "she"});
}

void judge_pair(const SentenceText& a, const SentenceText& b, ClaimSink& sink) {
  const auto birth = birth_in(b);
  if (!birth) return;
  if (a.sentence() != b.sentence() && !goes_on_with(a.sentence() > b.sentence() ? a : b, *birth))
    return;
  if (a.has_word("would")) return;
  const auto age = birth->thing ? years_old_in(a) : age_in(a);
  if (age && age->thing == birth->thing) judge(a, *age, b, *birth, sink);
}

}  // namespace

void check_told_ages(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kAge) || text.disowned() || text.question()) return;
  const auto may_tell_birth = [](const SentenceText& one) {
    return one.may_have("born", "built") || one.has_any(kFoundingWord);
  };
  const bool here = may_tell_birth(text);
  const SentenceText* told_before = document.before(text.sentence());
  if (!here && (told_before == nullptr || !may_tell_birth(*told_before))) return;
  if (others(text)) return;
  if (here) judge_pair(text, text, sink);
  const bool goes_on = text.is_date(0) || text.any_word(0, {"he", "she", "it", "they", "born",
                                                            "today", "now", "next"});
  const SentenceText* before = goes_on ? document.before(text.sentence()) : nullptr;
  if (before == nullptr || before->disowned() || before->question() || others(*before)) return;
  if (may_tell_birth(*before)) judge_pair(text, *before, sink);
  if (may_tell_birth(text)) judge_pair(*before, text, sink);
}

}  // namespace factlint::computation
