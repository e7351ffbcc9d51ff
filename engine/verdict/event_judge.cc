// Claims about meetings, visits, deployments and grants + event facts -> verdicts.
#include <algorithm>

#include "engine/base/utf8.h"
#include "engine/verdict/event_compare.h"
#include "engine/verdict/event_count.h"
#include "engine/verdict/event_identity.h"
#include "engine/verdict/event_roles.h"
#include "engine/verdict/other_edition.h"
#include "engine/verdict/planned_status.h"
#include "engine/verdict/time_compare.h"

namespace factlint {
namespace {

/// Told of the future, while the known event is over: another one is meant.
bool means_later_event(const Trial& trial, const Fact& fact) {
  if (trial.claim.mode != ClaimMode::kPlanned && trial.claim.tense != Tense::kFuture) return false;
  return trial.context.as_of && fact.date && fact.date->end &&
         *fact.date->end <= *trial.context.as_of;
}

Verdict told_wrong(const Trial& trial, FactId id, const RoleOutcome& wrong) {
  Verdict verdict = disagreeing(VerdictKind::kContradicted, wrong.message,
                                event_evidence(trial, id, wrong.value));
  verdict.suggestion = wrong.suggestion;
  verdict.span = wrong.range;
  return verdict;
}

/// "An early report put it in Minsk; it was held in Dushanbe": the sentence goes on to say what is
/// right.
bool sets_itself_right(const Trial& trial, const EventComparison& c, const Fact& fact,
                       const RoleOutcome& wrong) {
  const EventRole* right = nullptr;
  if (&wrong == &c.place) right = place_role(fact);
  if (&wrong == &c.destination) right = destination_role(fact);
  if (right == nullptr || right->entities.empty()) return false;
  std::string label;
  fold(trial.label(right->entities.front()), label);
  const std::string text = trial.sentence_text();
  if (text.find("not in " + label) != std::string::npos ||
      text.find("not " + label) != std::string::npos)
    return false;
  return trial.sentence_names(right->entities.front()) &&
         holds_any(trial.sentence_text(),
                   {" but ", " actually ", " in fact ", " wrongly", " rather ", " correct",
                    " mistake", " report ", " it was ", " not "});
}

/// Told of the first meeting, the previous one, or any but the one known.
bool is_of_other_edition(const Trial& trial, EventFamily family, const EventComparison& c,
                         const RoleOutcome& wrong) {
  if (family != EventFamily::kMeeting) return false;
  if (&wrong == &c.ordinal) return is_set_against(trial, wrong.range);
  return tells_of_other_edition(trial, wrong.range);
}

/// Of several wrong roles, each must be told of an event that the rest still identifies.
std::optional<Verdict> all_wrong(const Trial& trial, EventFamily family, const EventComparison& c,
                                 const Fact& fact) {
  std::optional<Verdict> verdict;
  const auto wrong = c.disagreements();
  if (wrong.size() > 1 && (differs(c.date) || c.time != EventTime::kTight)) return std::nullopt;
  for (const RoleOutcome* outcome : wrong) {
    // Taken from the sentence before, where it was told already.
    const bool inherited =
        outcome->range.empty() && (outcome == &c.destination || outcome == &c.place);
    if (inherited || outcome->message.empty() || !identified(trial, family, c, fact, *outcome) ||
        sets_itself_right(trial, c, fact, *outcome) ||
        is_of_other_edition(trial, family, c, *outcome))
      return std::nullopt;
    Verdict one = told_wrong(trial, c.id, *outcome);
    verdict = verdict ? sterner(*std::move(verdict), std::move(one)) : std::move(one);
  }
  return verdict;
}

/// "has never sent any": one known case is enough.
bool denies_all(const Trial& trial, const EventComparison& c) {
  return trial.claim.role("occurrence") != nullptr && !trial.claim.time && agrees(c.actor) &&
         !differs(c.destination) && is_peacekeeping(trial);
}

std::optional<Verdict> judge_denial(const Trial& trial, EventFamily family,
                                    const EventComparison& c) {
  if (family == EventFamily::kDeployment && denies_all(trial, c)) {
    const Fact& known = trial.facts.fact(c.id);
    return disagreeing(VerdictKind::kContradicted,
                       event_label(trial, known) + " did take place" + event_time(known),
                       event_evidence(trial, c.id, event_label(trial, known)));
  }
  // "none before 2022", "not until May": another time than the event's.
  if (trial.claim.time && trial.claim.time->hedge != Hedge::kNone) return std::nullopt;
  const auto wrong = c.disagreements();
  const Fact& fact = trial.facts.fact(c.id);
  if (wrong.size() == 1 && identified(trial, family, c, fact, *wrong.front())) {
    return supported(event_label(trial, fact) + event_time(fact) + " was otherwise",
                     event_evidence(trial, c.id, wrong.front()->value));
  }
  if (!wrong.empty() || !is_told(family, c) || c.time > EventTime::kYear) return std::nullopt;
  return disagreeing(VerdictKind::kContradicted,
                     event_label(trial, fact) + " did take place" + event_time(fact),
                     event_evidence(trial, c.id, event_label(trial, fact)));
}

/// Beside this meeting the claim names another one, with a wrong number.
bool is_misnumbered(const Trial& trial) {
  const auto all = trial.facts.all(FactKind::kEvent);
  return std::any_of(all.begin(), all.end(), [&](FactId id) {
    const EventComparison c = compare_event(trial, id);
    return agrees(c.series) && differs(c.ordinal);
  });
}

/// The verdict of one fact; nullopt if the claim tells of another event.
std::optional<Verdict> judge_against(const Trial& trial, EventFamily family, FactId id) {
  const Fact& fact = trial.facts.fact(id);
  const EventComparison c = compare_event(trial, id);
  if (differs(c.series) || differs(c.participant)) return std::nullopt;
  // "The fifth session": of a meeting whose number is not known.
  if (family == EventFamily::kMeeting && trial.claim.role("ordinal") != nullptr &&
      c.ordinal.outcome == Outcome::kSilent && (!agrees(c.series) || is_misnumbered(trial)))
    return std::nullopt;
  if (differs(c.actor) && c.actor.message.empty()) return std::nullopt;
  const bool later = c.time != EventTime::kTight && means_later_event(trial, fact);
  std::optional<Verdict> verdict;
  if (trial.negated) {
    verdict = judge_denial(trial, family, c);
  } else if (c.disagreements().empty()) {
    if (!is_told(family, c)) return std::nullopt;
    if (family == EventFamily::kDeployment && tells_of_exercise(trial)) return std::nullopt;
    return supported(event_label(trial, fact) + event_time(fact),
                     event_evidence(trial, id, fact.property));
  } else {
    verdict = all_wrong(trial, family, c, fact);
  }
  if (!verdict || verdict->kind == VerdictKind::kSupported) return verdict;
  if (later) return std::nullopt;
  if (fact.disputed || !is_fresh(trial, fact)) return unverifiable("the known event is disputed");
  return verdict;
}

Verdict judge_grant(const Trial& trial) {
  std::optional<Verdict> best;
  auto consider = [&](EntityId receiver, EntityId giver) {
    if (auto verdict = judge_planned_status(trial, receiver, giver)) {
      best = best ? kinder(*std::move(best), *std::move(verdict)) : *std::move(verdict);
    }
  };
  const auto givers = trial.entities("giver");
  for (const EntityId receiver : trial.entities("receiver")) {
    for (const EntityId giver : givers) consider(receiver, giver);
    if (!givers.empty()) continue;
    for (const FactId id : trial.facts.naming(receiver, FactKind::kEvent)) {
      const EventRole* giver = giver_role(trial.facts.fact(id));
      if (giver == nullptr || contains(giver->entities, receiver)) continue;
      for (const EntityId known : giver->entities) consider(receiver, known);
    }
  }
  if (!best) best = judge_other_receiver(trial);
  if (!best) best = judge_other_giver(trial);
  return best ? *std::move(best) : unverifiable("no grant between the two is known");
}

}  // namespace

Verdict judge_event(const Trial& trial) {
  const EventFamily family = family_of(trial.claim.predicate);
  if (family == EventFamily::kGrant) return judge_grant(trial);
  if (auto count = judge_event_count(trial)) return *std::move(count);
  if (auto apart = judge_apart(trial)) return *std::move(apart);
  std::optional<Verdict> best;
  for (const FactId id : trial.facts.all(FactKind::kEvent)) {
    const Fact& fact = trial.facts.fact(id);
    if (family_of(fact) != family || fact.mode == Mode::kTarget) continue;
    auto verdict = judge_against(trial, family, id);
    if (!verdict) continue;
    best = best ? kinder(*std::move(best), *std::move(verdict)) : std::move(verdict);
  }
  return best ? *std::move(best) : unverifiable("no known event is surely meant");
}

}  // namespace factlint
