// Claims about meetings, visits, deployments and grants + event facts -> verdicts.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>

#include "engine/base/utf8.h"
#include "engine/verdict/content_words.h"
#include "engine/verdict/event_compare.h"
#include "engine/verdict/event_roles.h"
#include "engine/verdict/judging.h"
#include "engine/verdict/number_compare.h"
#include "engine/verdict/other_edition.h"
#include "engine/verdict/planned_status.h"
#include "engine/verdict/time_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

bool agrees(const RoleOutcome& outcome) { return outcome.outcome == Outcome::kAgrees; }
bool differs(const RoleOutcome& outcome) { return outcome.outcome == Outcome::kDisagrees; }

/// Told of the future, while the known event is over: another one is meant.
bool means_later_event(const Trial& trial, const Fact& fact) {
  if (trial.claim.mode != ClaimMode::kPlanned && trial.claim.tense != Tense::kFuture) return false;
  return trial.context.as_of && fact.date && fact.date->end &&
         *fact.date->end <= *trial.context.as_of;
}

bool holds_any(std::string_view text, std::initializer_list<std::string_view> cues) {
  return std::any_of(cues.begin(), cues.end(), [&](std::string_view cue) {
    return text.find(cue) != std::string_view::npos;
  });
}

/// Ministers, experts or parliaments have meetings of their own.
bool tells_of_others(const Trial& trial) {
  return holds_any(trial.sentence_text(),
                   {"minister", "experts", "parliament", "officials", "youth ", "business forum",
                    "business council", "business leaders", "chiefs", "secretaries", "deput"});
}

/// A meeting of leaders, not of ministers, experts or parliaments.
bool tells_of_leaders(const Trial& trial) {
  return holds_any(trial.sentence_text(), {"leaders", "presidents", "heads of state", "summit"}) &&
         !tells_of_others(trial);
}

/// Troops at an exercise are no deployment.
bool tells_of_exercise(const Trial& trial) {
  return holds_any(trial.sentence_text(), {"exercise", "drill", "manoeuvre", "maneuver", "training",
                                           "election", " train ", " trained ", "rehears"});
}

/// Peacekeepers sent or asked for.
bool is_peacekeeping(const Trial& trial) {
  if (tells_of_exercise(trial)) return false;
  if (trial.claim.role("requester") != nullptr || trial.claim.role("ordinal") != nullptr)
    return true;
  for (const RoleFiller* force : trial.fillers("force")) {
    if (holds_any(force->text, {"peacekeep", "peace keep", "blue helmet", "contingent"}))
      return true;
  }
  return holds_any(trial.sentence_text(), {"peacekeep", "peace-keep", "keep the peace",
                                           "kept the peace", "keeping the peace"});
}

bool tells_plans(const Trial& trial) {
  return trial.claim.mode == ClaimMode::kPlanned ||
         holds_any(trial.sentence_text(), {" hope", " plan", " will ", " bid ", " wants to "});
}

/// The roles in which the claim may be told wrong, once the others say which event it means.
bool meeting_identified(const Trial& trial, const EventComparison& c, const Fact& fact,
                        const RoleOutcome& wrong) {
  const bool series = agrees(c.series);
  const bool near = c.time == EventTime::kTight || c.time == EventTime::kImplied;
  if (&wrong == &c.place) {
    if (series) return near || agrees(c.ordinal) || (c.time == EventTime::kYear && fact.annual);
    return contains(trial.entities("participant"), fact.subject) && tells_of_leaders(trial) &&
           c.time == EventTime::kTight;
  }
  if (&wrong == &c.date) {
    const bool year = c.time == EventTime::kSameYear && (fact.annual || agrees(c.place));
    return series && (agrees(c.ordinal) || year);
  }
  if (&wrong == &c.ordinal)
    return series && (agrees(c.place) || (c.time_agrees() && !tells_plans(trial))) &&
           (!trial.entities("event").empty() || !tells_of_others(trial));
  return false;
}

/// "has paid working visits before": of several visits, none is meant for certain.
bool tells_of_visits(const Trial& trial) {
  return holds_any(trial.sentence_text(),
                   {" visits", " trips", "nobody", "no one", "his own ", "her own "});
}

/// "Before his state visit he had paid it a working visit": two visits, one of them earlier.
bool tells_of_earlier_visit(const Trial& trial) {
  return holds_any(trial.sentence_text(), {"state visit"}) &&
         holds_any(trial.sentence_text(), {" had ", "before ", "earlier", "previous", " last "}) &&
         !holds_any(trial.sentence_text(), {"not a state visit", "no state visit", "than a state"});
}

bool visit_identified(const Trial& trial, const EventComparison& c, const RoleOutcome& wrong) {
  if (tells_of_visits(trial)) return false;
  const bool near = c.time == EventTime::kTight || c.time == EventTime::kImplied;
  if (!agrees(c.actor)) return false;
  if (&wrong == &c.visit_kind)
    return near && !differs(c.destination) && !tells_of_earlier_visit(trial);
  if (&wrong == &c.date)
    return agrees(c.destination) && agrees(c.visit_kind) && c.time == EventTime::kSameYear;
  if (&wrong == &c.destination) return c.time == EventTime::kTight && agrees(c.visit_kind);
  return false;
}

/// "riots in Kazakh cities ... peacekeepers were there within days".
bool names_destination(const Trial& trial, const Fact& fact) {
  const EventRole* destination = destination_role(fact);
  return destination != nullptr && !destination->entities.empty() &&
         trial.sentence_names(destination->entities.front());
}

/// "the first deployment"; "the first of its kind" may be of another kind.
bool is_sure_ordinal(const Trial& trial, const EventComparison& c) {
  const RoleFiller* ordinal = trial.claim.role("ordinal");
  return agrees(c.ordinal) && ordinal != nullptr && ordinal->text != "of its kind";
}

bool deployment_identified(const Trial& trial, const EventComparison& c, const Fact& fact,
                           const RoleOutcome& wrong) {
  if (!is_peacekeeping(trial)) return false;
  if (&wrong == &c.date)
    return agrees(c.actor) && (agrees(c.destination) || is_sure_ordinal(trial, c) ||
                               agrees(c.requester) || names_destination(trial, fact));
  if (&wrong == &c.actor) return agrees(c.destination) && c.time <= EventTime::kYear;
  if (&wrong == &c.destination) return agrees(c.actor) && c.time <= EventTime::kYear;
  const bool place_or_time = agrees(c.destination) || c.time <= EventTime::kYear;
  return agrees(c.actor) ? place_or_time : agrees(c.destination) && c.time <= EventTime::kYear;
}

bool identified(const Trial& trial, EventFamily family, const EventComparison& c, const Fact& fact,
                const RoleOutcome& wrong) {
  if (family == EventFamily::kVisit) return visit_identified(trial, c, wrong);
  if (family == EventFamily::kDeployment) return deployment_identified(trial, c, fact, wrong);
  return meeting_identified(trial, c, fact, wrong);
}

/// Enough roles agree, and none differs, to say that the claim tells of this event.
bool is_told(EventFamily family, const EventComparison& c) {
  if (family == EventFamily::kVisit) {
    return agrees(c.actor) && (agrees(c.destination) || c.time_agrees() || agrees(c.visit_kind));
  }
  if (family == EventFamily::kDeployment) {
    const int told = agrees(c.actor) + agrees(c.destination) + agrees(c.requester) +
                     (c.time <= EventTime::kYear);
    return told >= 2;
  }
  const bool anchored = c.time_agrees() || agrees(c.place) || agrees(c.ordinal);
  if (agrees(c.series)) return anchored;
  return (agrees(c.participant) || agrees(c.kind_of_event)) && agrees(c.place) && c.time_agrees();
}

Evidence event_evidence(const Trial& trial, FactId id, std::string value) {
  const Fact& fact = trial.facts.fact(id);
  std::string step = event_label(trial, fact) + event_time(fact);
  if (const EventRole* place = place_role(fact); place != nullptr && !place->entities.empty()) {
    step += ", " + trial.labels(place->entities);
  }
  return evidence_of(id, std::move(value), {std::move(step)});
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
    if (outcome->message.empty() || !identified(trial, family, c, fact, *outcome) ||
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

// ---- counts of an event ("17 documents")

constexpr std::array<std::string_view, 27> kPlanning = {
    "supposed to",   "meant to",      "intended",
    "were to ",      "was to ",       "hoped to",
    "aimed to",      "were going to", "was going to",
    "to approve",    "planned",       "plan to",
    "due to",        "for adoption",  "to adopt",
    "to sign",       "expected",      "for signature",
    "to be ",        "await",         "for approval",
    "set to",        "scheduled",     "on the table",
    "on the agenda", "up for ",       "before the leaders"};
constexpr std::array<std::string_view, 22> kDone = {
    "signed",     "adopted",  "approved",   "endorsed",  "passed",      "agreed",
    "concluded",  "inked",    "initialled", "ratified",  "ended with",  "yielded",
    "produced",   "issued",   "emerged",    "published", "implemented", "carried out",
    "translated", "resulted", "lost",       "withdrawn"};

template <size_t N>
bool mentions_any(std::string_view text, const std::array<std::string_view, N>& cues) {
  return std::any_of(cues.begin(), cues.end(), [&](std::string_view cue) {
    return text.find(cue) != std::string_view::npos;
  });
}

/// "The meeting was to adopt ...": the meeting that the document tells of, and no other body's.
bool means_told_meeting(const Trial& trial, const Fact& fact) {
  if (!holds_any(trial.sentence_text(), {"the meeting", "the summit", "the session", "the leaders",
                                         "the presidents", "the heads of state", "the gathering"}))
    return false;
  constexpr std::ptrdiff_t kReach = 400;  // mentions back
  const auto& all = trial.context.mentions;
  const auto here =
      std::lower_bound(all.all.begin(), all.all.end(), trial.claim.span.begin,
                       [](const Mention& m, uint32_t begin) { return m.text.begin < begin; });
  bool told = false;
  for (auto it = here; it != all.all.begin() && here - it < kReach && !told;) {
    const Mention& mention = *--it;
    if (mention.type != MentionType::kEntity) continue;
    const auto& candidates = all.entity(mention).candidates;
    told |= contains(candidates, fact.subject);
    for (const EventRole* role : {series_role(fact)}) {
      told |= role != nullptr && !role->entities.empty() &&
              contains(candidates, role->entities.front());
    }
  }
  return told;
}

/// The papers are those before the meeting, not those it left behind.
bool tells_of_plan(const Trial& trial, const Fact& fact) {
  if (trial.claim.mode == ClaimMode::kPlanned) return true;
  const std::string text = trial.sentence_text();
  if (mentions_any(text, kPlanning)) return true;
  // "None of the 17 papers has been signed": as many as there are.
  const bool none = text.find("none of the ") != std::string::npos ||
                    text.find("not one of the ") != std::string::npos;
  if (!none && mentions_any(text, kDone)) return false;
  if (means_told_meeting(trial, fact)) return true;
  for (const EventRole* role : {series_role(fact), place_role(fact)}) {
    if (role != nullptr && !role->entities.empty() && trial.sentence_names(role->entities.front()))
      return true;
  }
  return false;
}

/// The fact's count of what the claim counts; nullptr if it has none.
const EventRole* counted_role(const Fact& fact, std::string_view counted) {
  WordList words = content_words(counted);
  for (std::string& word : words) {
    if (word == "paper" || word == "text" || word == "doc" || word == "agreement" ||
        word == "accord" || word == "file")
      word = "document";
  }
  for (const EventRole& role : fact.roles) {
    if (!role.quantity || role.role == "ordinal") continue;
    WordList known = content_words(role.role);
    for (std::string& word : content_words(role.text)) known.push_back(std::move(word));
    if (shared_words(words, known) > 0) return &role;
  }
  return nullptr;
}

/// The claim's other roles fit the event that has the count, or at least its time and nothing
/// against it.
bool counts_of_this(const Trial& trial, FactId id) {
  if (tells_of_others(trial) &&
      !holds_any(trial.sentence_text(), {"leaders", "presidents", "heads"}))
    return false;
  const EventComparison c = compare_event(trial, id);
  if (differs(c.series) || differs(c.place) || differs(c.date) || differs(c.participant))
    return false;
  if (agrees(c.series) || agrees(c.place) || agrees(c.participant)) return true;
  const Fact& fact = trial.facts.fact(id);
  if (c.time != EventTime::kTight && c.time != EventTime::kImplied && c.time != EventTime::kYear)
    return false;
  for (const EventRole* role : {series_role(fact), place_role(fact)}) {
    if (role == nullptr) continue;
    for (const EntityId entity : role->entities) {
      if (trial.sentence_names(entity, true)) return true;
    }
  }
  if (means_told_meeting(trial, fact)) return true;
  return fact.subject < trial.facts.entities().size() && trial.sentence_names(fact.subject, true);
}

/// "documents", "cooperation documents", "papers on cooperation": all of them, not those on
/// customs.
bool counts_all(std::string_view counted) {
  constexpr std::array<std::string_view, 18> kWhole = {
      "agreement", "accord", "deal",        "pact",  "doc",   "document",
      "paper",     "text",   "cooperation", "joint", "draft", "planned",
      "official",  "table",  "agenda",      "final", "co",    "operation"};
  std::string words(counted);
  for (const std::string_view preposition : {" for ", " in ", " at ", " before ", " by ", " to "}) {
    const size_t at = words.find(preposition);
    if (at != std::string::npos) words.resize(at);
  }
  const WordList content = content_words(words);
  return std::all_of(content.begin(), content.end(), [&](const std::string& word) {
    return std::find(kWhole.begin(), kWhole.end(), word) != kWhole.end();
  });
}

Verdict judge_one_count(const Trial& trial, FactId id, const EventRole& role,
                        const RoleFiller& filler, const Quantity& stated) {
  const int64_t known = role.quantity->value.to_int();
  const std::string things = role.text.empty() ? role.role : role.text;
  const Agreement agreement = compare_count(stated, known, trial.claim.partitive);
  const bool plan = tells_of_plan(trial, trial.facts.fact(id));
  const std::string fact =
      fmt::format("{} {} were planned", number_like(known, stated.words), things);
  if (agreement == Agreement::kOpen || agreement == Agreement::kClose)
    return unverifiable("too vague a number");
  if (!plan) return unverifiable("the number planned is known, not what was done");
  if ((agreement == Agreement::kHolds) != trial.negated)
    return supported(fact, event_evidence(trial, id, fmt::format("{}", known)));
  const RoleFiller* what = trial.claim.role("counted");
  if (what != nullptr && !counts_all(what->text)) return unverifiable("a number of some of them");
  if (trial.facts.fact(id).disputed || trial.claim.partitive)
    return unverifiable("the number is disputed, or one of some of them");
  Verdict verdict =
      disagreeing(VerdictKind::kContradicted,
                  fmt::format("{}, not {}", fact, number_like(stated.value.to_int(), stated.words)),
                  event_evidence(trial, id, fmt::format("{}", known)));
  verdict.suggestion = number_like(known, stated.words);
  verdict.span = filler.range;
  if (const RoleFiller* counted = trial.claim.role("counted");
      counted != nullptr && !counted->range.empty()) {
    verdict.span = join(filler.range, counted->range);
  }
  return verdict;
}

std::optional<Verdict> judge_event_count(const Trial& trial) {
  const RoleFiller* number = trial.claim.role("number");
  const RoleFiller* counted = trial.claim.role("counted");
  const Quantity* stated = trial.quantity(number);
  if (stated == nullptr || counted == nullptr) return std::nullopt;
  std::optional<Verdict> best;
  for (const FactId id : trial.facts.all(FactKind::kEvent)) {
    const EventRole* role = counted_role(trial.facts.fact(id), counted->text);
    if (role == nullptr || !counts_of_this(trial, id)) continue;
    Verdict verdict = judge_one_count(trial, id, *role, *number, *stated);
    best = best ? kinder(*std::move(best), std::move(verdict)) : std::move(verdict);
  }
  return best ? best : unverifiable("no such number is known");
}

// ---- grants of a status

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
  return best ? *std::move(best) : unverifiable("no grant between the two is known");
}

}  // namespace

Verdict judge_event(const Trial& trial) {
  const EventFamily family = family_of(trial.claim.predicate);
  if (family == EventFamily::kGrant) return judge_grant(trial);
  if (auto count = judge_event_count(trial)) return *std::move(count);
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
