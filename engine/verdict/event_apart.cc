// Meetings that are told to be held at different times + meetings known to coincide -> a verdict.
#include <fmt/format.h>

#include <algorithm>

#include "engine/verdict/event_compare.h"
#include "engine/verdict/event_count.h"
#include "engine/verdict/event_roles.h"

namespace factlint {
namespace {

/// The claim names the series, or the body that holds it.
bool names_meeting(const Trial& trial, EntityId series) {
  if (contains(trial.entities("event"), series)) return true;
  const auto bodies = trial.entities("beside");
  const auto& all = trial.facts.all(FactKind::kEvent);
  return std::any_of(all.begin(), all.end(), [&](FactId id) {
    const EventRole* role = series_role(trial.facts.fact(id));
    return role != nullptr && contains(role->entities, series) &&
           contains(bodies, trial.facts.fact(id).subject);
  });
}

}  // namespace

std::optional<Verdict> judge_apart(const Trial& trial) {
  const RoleFiller* apart = trial.claim.role("apart");
  if (apart == nullptr) return std::nullopt;
  for (const FactId id : trial.facts.all(FactKind::kEvent)) {
    const Fact& fact = trial.facts.fact(id);
    const EventRole* series = series_role(fact);
    const EventRole* other = find_role(fact, {"concurrent"});
    if (series == nullptr || other == nullptr || other->entities.empty() || fact.disputed ||
        !contains(trial.entities("event"), series->entities.front()) ||
        !names_meeting(trial, other->entities.front()))
      continue;
    const EventComparison c = compare_event(trial, id);
    if (c.time != EventTime::kTight && c.time != EventTime::kImplied) continue;
    Verdict verdict =
        disagreeing(VerdictKind::kContradicted,
                    fmt::format("{}{} is held together with {}, not {}", event_label(trial, fact),
                                event_time(fact), trial.label(other->entities.front()),
                                trial.written(apart->range)),
                    event_evidence(trial, id, trial.label(other->entities.front())));
    verdict.span = apart->range;
    return verdict;
  }
  return unverifiable("whether they are held together is not known");
}

}  // namespace factlint
