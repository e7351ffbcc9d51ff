// "Adding 30,000 a year, it went from 200,000 in 2020 to 320,000 in 2024", "15 in 2021 ... doubled
// every year ... 240 in 2025": a step or factor each year, and two levels with their years; "one
// part lime to three of sand ... 20 kg ... 60 kg": a ratio and two amounts -> judged.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "engine/computation/date_facts.h"
#include "engine/computation/judgement.h"
#include "engine/computation/ledger.h"

namespace factlint::computation {
namespace {

/// The first and last of the two levels, and the years between.
struct Course {
  const Entry* from = nullptr;
  const Entry* to = nullptr;
  const Entry* step = nullptr;  ///< "30,000 a year"
  int years = 0;
};

/// Exactly two years, two levels of one kind, and at most one step a year of theirs.
std::optional<Course> course_of(const std::vector<Entry>& entries) {
  Course course;
  std::vector<const Entry*> years;
  for (const Entry& e : entries) {
    if (e.unit == "year") {
      years.push_back(&e);
      continue;
    }
    if (e.position()) return std::nullopt;
    if (e.duration() || !e.firm) return std::nullopt;
    if (e.per == "year") {
      if (course.step != nullptr) return std::nullopt;
      course.step = &e;
    } else if (!e.per.empty()) {
      return std::nullopt;
    } else if (course.from == nullptr) {
      course.from = &e;
    } else if (course.to == nullptr) {
      course.to = &e;
    } else {
      return std::nullopt;
    }
  }
  if (years.size() != 2 || course.to == nullptr || !alike(*course.from, *course.to) ||
      course.from->unit == "percent" || course.from->unit == "share")
    return std::nullopt;
  course.years = static_cast<int>((years[1]->value - years[0]->value).to_int());
  const bool told = course.years > 1 && course.years < 60;
  return told ? std::optional(course) : std::nullopt;
}

void tell(const SentenceText& text, CheckKind check, bool ok, const Entry& said, std::string steps,
          Decimal due, ClaimSink& sink) {
  Told told;
  told.check = check;
  if (!sink.wants(check)) return;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(text.with_hedge(said.at), said.last);
  told.value = told_value(said, ok ? said.value : due);
  told.message =
      ok ? fmt::format("{} = {}", steps, told.value)
         : fmt::format("{} = {}, not {}", steps, told.value, told_value(said, said.value));
  told.steps.push_back(std::move(steps));
  told.mentions = {text.atom_mention(said.at)};
  sink.tell(text.sentence(), std::move(told));
}

bool close(const Entry& said, Decimal due) {
  return meets(said, due) || (said.value - due).abs() * Decimal(33) <= due.abs();
}

void check_steps(const SentenceText& text, const Course& course, ClaimSink& sink) {
  if (course.step == nullptr || course.step->unit != course.from->unit) return;
  const bool falls = course.to->value < course.from->value;
  const Decimal step = course.step->value;
  const auto level = [&](int years) {
    const Decimal off = step * Decimal(years);
    return falls ? course.from->value - off : course.from->value + off;
  };
  const bool ok = close(*course.to, level(course.years));
  // The first year or the last may not count, or both do.
  if (!ok &&
      (close(*course.to, level(course.years - 1)) || close(*course.to, level(course.years + 1))))
    return;
  tell(text, CheckKind::kRate, ok, *course.to,
       fmt::format("{} {} {} x {}", told_value(*course.from, course.from->value), falls ? "-" : "+",
                   course.years, told_value(*course.from, step)),
       level(course.years), sink);
}

/// "has doubled every year", "doubling annually": the factor, 0 if there is none.
int yearly_factor(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    const int factor = text.any_word(i, {"doubled", "doubling", "doubles"})               ? 2
                       : text.any_word(i, {"tripled", "tripling", "trebled", "trebling"}) ? 3
                                                                                          : 0;
    if (factor == 0) continue;
    for (uint32_t k = i + 1; k < i + 7 && text.in(k) && !text.mark(k, kComma); ++k) {
      if (text.any_word(k, {"annually", "yearly"})) return factor;
      if (text.any_word(k, {"every", "each"}) &&
          (text.word(k + 1, "year") ||
           (text.is_duration(k + 1) && text.duration(k + 1).quantity.value == Decimal(1) &&
            text.duration(k + 1).quantity.unit == "year")))
        return factor;
    }
  }
  return 0;
}

void check_doublings(const SentenceText& text, const Course& course, ClaimSink& sink) {
  const int factor = yearly_factor(text);
  if (factor == 0 || course.step != nullptr || course.to->value <= course.from->value ||
      course.years > 12)
    return;
  std::vector<Decimal> levels = {course.from->value};
  for (int k = 0; k <= course.years; ++k) levels.push_back(levels.back() * Decimal(factor));
  const auto at = [&](int years) { return levels[static_cast<size_t>(years)]; };
  const auto near = [&](Decimal due) {
    return meets(*course.to, due) || (course.to->value - due).abs() * Decimal(10) <= due;
  };
  const bool ok = near(at(course.years));
  if (!ok && (near(at(course.years - 1)) || near(at(course.years + 1)))) return;
  const std::string times = course.years == 2
                                ? std::string("twice")
                                : fmt::format("{} times", small_number_word(course.years));
  tell(text, CheckKind::kMultiple, ok, *course.to,
       fmt::format("{} {} {}", told_value(*course.from, course.from->value),
                   factor == 2 ? "doubled" : "tripled", times),
       at(course.years), sink);
}

// ---- ratios

/// "one part lime to three of sand": the second by the first, and what the parts are of.
struct Ratio {
  Decimal value;
  std::string_view first;
  std::string_view second;
  uint32_t last = 0;
};

/// The noun of "part lime", "parts of sand", "of sand" at `i`; empty if there is none.
std::string_view part_noun(const SentenceText& text, uint32_t i) {
  if (text.any_word(i, {"part", "parts"})) ++i;
  if (text.word(i, "of")) ++i;
  return text.lower(i) && text.noun(i) ? text[i].word : std::string_view();
}

Decimal part_number(const SentenceText& text, uint32_t i) {
  if (!text.is_figure(i)) return Decimal(0);
  const Quantity& q = text.figure_at(i).quantity;
  const bool plain = q.unit.empty() && q.hedge == Hedge::kNone && q.value.is_integer();
  return plain && q.value <= Decimal(40) ? q.value : Decimal(0);
}

std::optional<Ratio> ratio_of(const SentenceText& text) {
  if (!text.may_have("part", "parts")) return std::nullopt;
  for (uint32_t i = 0; i + 2 < text.size(); ++i) {
    const Decimal first = part_number(text, i);
    if (first.is_zero() || !text.any_word(i + 1, {"part", "parts"})) continue;
    for (uint32_t k = i + 2; k < i + 6 && text.in(k); ++k) {
      if (!text.word(k, "to")) continue;
      const Decimal second = part_number(text, k + 1);
      if (second.is_zero()) return std::nullopt;
      Ratio ratio{second / first, part_noun(text, i + 1), part_noun(text, k + 2), k + 2};
      // "one part cement to two of sand and four of gravel"
      for (uint32_t j = k + 2; j < k + 7; ++j) {
        if (text.any_word(j, {"to", "and"}) && !part_number(text, j + 1).is_zero())
          return std::nullopt;
      }
      return ratio.value == Decimal(1) ? std::nullopt : std::optional(ratio);
    }
  }
  return std::nullopt;
}

/// The amount is one of `noun`: "20 kg of lime", "a 20 kg sack of lime".
bool tells_of(const SentenceText& text, const Entry& amount, std::string_view noun) {
  if (noun.empty()) return false;
  for (uint32_t i = amount.at + 1; i < amount.at + 6 && text.in(i) && !text.is_figure(i); ++i) {
    if (text[i].word == noun) return true;
    if (text.mark(i, kComma) || (text.verb(i) && !text.noun(i))) break;
  }
  return false;
}

void check_mixture(const SentenceText& text, const Ratio& ratio, const std::vector<Entry>& entries,
                   ClaimSink& sink) {
  std::vector<const Entry*> amounts;
  for (const Entry& e : entries) {
    if (e.unit.empty() || e.position() || e.unit == "share") continue;
    if (!e.firm || e.duration() || e.unit == "percent" || !e.per.empty()) return;
    amounts.push_back(&e);
  }
  if (amounts.size() != 2 || amounts[0]->unit != amounts[1]->unit || amounts[0]->at < ratio.last ||
      amounts[0]->value.is_zero())
    return;
  const Decimal told = amounts[1]->value / amounts[0]->value;
  const bool ok = (told - ratio.value).abs() * Decimal(20) <= ratio.value;
  if (!ok && (told > Decimal(40) || told * Decimal(40) < Decimal(1))) return;
  // "20 kg of lime takes 60 kg of sand": else the amounts may be told in any other order, or one of
  // them of the whole.
  const bool named =
      tells_of(text, *amounts[0], ratio.first) && tells_of(text, *amounts[1], ratio.second);
  if (!ok && !named) return;
  tell(text, CheckKind::kRate, ok, *amounts[1],
       fmt::format("{} x {}", told_value(*amounts[0], amounts[0]->value), printed(ratio.value, 2)),
       amounts[0]->value * ratio.value, sink);
}

/// A growth by the year, and two years.
bool may_grow(const SentenceText& text) {
  if (text.times() < 2 || text.figure_places().size() < 2) return false;
  const bool doubles =
      text.may_have("doubled", "doubling", "doubles", "tripled", "tripling", "trebled", "trebling");
  const bool steps =
      text.has_any(kRiseWord | kFallWord) ||
      text.may_have("adding", "added", "losing", "lost", "gaining", "gained", "shedding", "lifted");
  if ((!doubles && !steps) || !text.may_have("year", "annually", "yearly")) return false;
  int years = 0;
  for (uint32_t i = 0; i < text.size(); ++i) years += year_at(text, i) != 0 ? 1 : 0;
  return years == 2;
}

}  // namespace

void check_growth(const SentenceText& text, ClaimSink& sink) {
  if (text.disowned() || text.question() || !text.has_figure()) return;
  if (text.has_any(kHypotheticalWord)) return;
  const auto ratio = ratio_of(text);
  const bool grows = may_grow(text);
  if (!ratio && !grows) return;
  const auto entries = read_entries(text);
  if (ratio) check_mixture(text, *ratio, entries, sink);
  const auto course = grows ? course_of(entries) : std::nullopt;
  if (!course) return;
  check_steps(text, *course, sink);
  check_doublings(text, *course, sink);
}

}  // namespace factlint::computation
