// Facts of earlier and later times, and of two sources, behind a verdict that is found.
#include <fmt/format.h>

#include <algorithm>

#include "engine/verdict/judging.h"
#include "engine/verdict/time_compare.h"

namespace factlint {
namespace {

bool is_planned(const Fact& fact) {
  return fact.mode == Mode::kPlanned || fact.mode == Mode::kTarget;
}

/// It held once, and the claim asks for a later time.
bool has_ended(const Trial& trial, const Fact& fact) {
  if (!fact.valid || !fact.valid->end || fit_state(trial, fact, fact.valid) != TimeFit::kOutside)
    return false;
  const AskedTime asked = asked_time(trial);
  return std::all_of(asked.readings.begin(), asked.readings.end(), [&](const DateRange& reading) {
    return reading.begin && *fact.valid->end <= *reading.begin;
  });
}

Verdict of_another_time(VerdictKind kind, const Verdict& from, std::string message) {
  Verdict verdict = from;
  verdict.kind = kind;
  verdict.message = std::move(message);
  verdict.suggestion.clear();
  return verdict;
}

/// "X is the capital of Y": it was.
Verdict state_in_its_time(const Trial& trial, const Fact& fact, Verdict verdict) {
  if (fact.disputed || verdict.evidence.size() != 1) return verdict;
  if (has_ended(trial, fact))
    return of_another_time(VerdictKind::kOutdated, verdict,
                           fmt::format("{} only until {}", verdict.message, until_in_words(fact)));
  if (is_planned(fact))
    return of_another_time(VerdictKind::kPremature, verdict, verdict.message + " only as planned");
  return verdict;
}

/// "Trade is ...": what it was in an earlier period than the last one known.
Verdict figure_in_its_time(const Trial& trial, const Fact& fact, Verdict verdict) {
  if (!fact.date || trial.claim.time || trial.claim.tense != Tense::kPresent) return verdict;
  const Fact* latest = nullptr;
  for (const FactId id : trial.facts.of(fact.subject, FactKind::kFigure)) {
    const Fact& other = trial.facts.fact(id);
    if (other.property != fact.property || other.objects != fact.objects || other.disputed ||
        other.mode != Mode::kActual || !other.date || !other.date->begin || !fact.date->end)
      continue;
    const bool known = trial.context.as_of && *other.date->begin <= *trial.context.as_of;
    if (!known || *other.date->begin < *fact.date->end || !is_fresh(trial, other)) continue;
    if (latest == nullptr || *latest->date->begin < *other.date->begin) latest = &other;
  }
  if (latest == nullptr || fact.disputed) return verdict;
  return of_another_time(
      VerdictKind::kOutdated, verdict,
      fmt::format("{}; a figure for {} is known", verdict.message, latest->date->to_words()));
}

/// Two sources name two holders of one office at one time.
Verdict office_of_two_sources(const Trial& trial, FactId id, Verdict verdict) {
  const Fact& fact = trial.facts.fact(id);
  if (!fact.single || !may_accuse(trial, fact, fact.valid)) return verdict;
  for (const FactId rival : trial.facts.of(fact.subject, FactKind::kOffice)) {
    const Fact& other = trial.facts.fact(rival);
    if (rival == id || other.property != fact.property || other.source == fact.source ||
        other.objects == fact.objects || !other.single || !may_accuse(trial, other, other.valid))
      continue;
    Verdict conflict = of_another_time(
        VerdictKind::kConflicting, verdict,
        fmt::format("the sources disagree: {} ({}); {} ({})", trial.labels(fact.objects),
                    trial.facts.cite(fact), trial.labels(other.objects), trial.facts.cite(other)));
    conflict.evidence.push_back(evidence_of(rival, trial.labels(other.objects)));
    return conflict;
  }
  return verdict;
}

/// "X is a member", who was one, or is to be one.
Verdict member_in_its_time(const Trial& trial, const Fact& against, Verdict verdict) {
  for (const FactId id : trial.facts.of(against.subject, FactKind::kMembership)) {
    const Fact& fact = trial.facts.fact(id);
    if (fact.property != against.property || fact.disputed) continue;
    const bool named = std::any_of(
        trial.claim.roles.begin(), trial.claim.roles.end(), [&](const RoleFiller& filler) {
          return filler.entities.size() == 1 && contains(fact.objects, filler.entities.front());
        });
    if (!named || !(is_planned(fact) || has_ended(trial, fact))) continue;
    const bool plan = is_planned(fact);
    const std::string when = plan ? "that is only planned" : "it was until " + until_in_words(fact);
    Verdict other = of_another_time(plan ? VerdictKind::kPremature : VerdictKind::kOutdated,
                                    verdict, fmt::format("{}: {}", verdict.message, when));
    other.evidence.push_back(evidence_of(id, fact.property));
    return other;
  }
  return verdict;
}

}  // namespace

Verdict in_its_time(const Trial& trial, Verdict verdict) {
  if (trial.negated || tells_of_once(trial.claim) || trial.claim.mode == ClaimMode::kPlanned ||
      verdict.evidence.empty() || verdict.evidence.front().fact == kNoFact)
    return verdict;
  const FactId id = verdict.evidence.front().fact;
  const Fact& fact = trial.facts.fact(id);
  const CheckKind check = trial.claim.check;
  if (trial.claim.role("subject") != nullptr) return verdict;  // judged with its time
  if (verdict.kind == VerdictKind::kContradicted && check == CheckKind::kMember &&
      fact.kind == FactKind::kMembership)
    return member_in_its_time(trial, fact, std::move(verdict));
  if (verdict.kind != VerdictKind::kSupported) return verdict;
  if ((check == CheckKind::kAttribute && fact.kind == FactKind::kAttribute) ||
      (check == CheckKind::kRelation &&
       (fact.kind == FactKind::kRelation || fact.kind == FactKind::kAttribute)))
    return state_in_its_time(trial, fact, std::move(verdict));
  if (check == CheckKind::kFigure && fact.kind == FactKind::kFigure)
    return figure_in_its_time(trial, fact, std::move(verdict));
  if (check == CheckKind::kOffice && fact.kind == FactKind::kOffice)
    return office_of_two_sources(trial, id, std::move(verdict));
  return verdict;
}

}  // namespace factlint
