#include "engine/verdict/event_identity.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/base/utf8.h"
#include "engine/verdict/event_roles.h"
#include "engine/verdict/wording.h"

namespace factlint {

bool holds_any(std::string_view text, std::initializer_list<std::string_view> cues) {
  return std::any_of(cues.begin(), cues.end(), [&](std::string_view cue) {
    return text.find(cue) != std::string_view::npos;
  });
}

namespace {

/// "officials said", "according to officials", "a minister recalled": who tells of it, and need not
/// be there.
bool only_tells(std::string_view text, size_t at) {
  constexpr std::array<std::string_view, 14> kTelling = {
      "said",      "say",   "says",     "told",      "added",     "noted",  "pointed",
      "confirmed", "added", "recalled", "explained", "announced", "insist", "stressed"};
  const size_t end = text.find_first_of(" ,.;", at);
  if (end != std::string_view::npos && text[end] == ' ') {
    const size_t last = text.find_first_of(" ,.;:\"", end + 1);
    const std::string_view next = text.substr(
        end + 1, last == std::string_view::npos ? std::string_view::npos : last - end - 1);
    if (std::find(kTelling.begin(), kTelling.end(), next) != kTelling.end()) return true;
  }
  const std::string_view before = text.substr(0, at);
  return before.ends_with("according to ") || before.ends_with("according to the ") ||
         before.ends_with("said ");
}

bool tells_of_others(std::string_view text) {
  for (const std::string_view cue :
       {"minister", "experts", "parliament", "officials", "youth ", "business forum",
        "business council", "business leaders", "chiefs", "secretaries", "deput"}) {
    for (size_t at = text.find(cue); at != std::string_view::npos; at = text.find(cue, at + 1)) {
      if (!only_tells(text, at)) return true;
    }
  }
  return false;
}

bool tells_of_leaders(std::string_view text) {
  return holds_any(text, {"leaders", "presidents", "heads of state", "summit"}) &&
         !tells_of_others(text);
}

/// A meeting of leaders, not of ministers, experts or parliaments; "the meeting" is the one that
/// the sentence before tells of.
bool tells_of_leaders(const Trial& trial) {
  const std::string text = trial.sentence_text();
  if (tells_of_leaders(text)) return true;
  const RoleFiller* participant = trial.claim.role("participant");
  return participant != nullptr && participant->range.empty() && !tells_of_others(text) &&
         tells_of_leaders(trial.text_before());
}

}  // namespace

bool tells_of_others(const Trial& trial) { return tells_of_others(trial.sentence_text()); }

bool tells_of_exercise(const Trial& trial) {
  return holds_any(trial.sentence_text(), {"exercise", "drill", "manoeuvre", "maneuver", "training",
                                           "election", " train ", " trained ", "rehears"});
}

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

namespace {

bool tells_plans(const Trial& trial) {
  return trial.claim.mode == ClaimMode::kPlanned ||
         holds_any(trial.sentence_text(), {" hope", " plan", " will ", " bid ", " wants to "});
}

/// The city by its name, or as the capital of its country.
bool names_place(const Trial& trial, EntityId city) {
  if (trial.sentence_names(city)) return true;
  if (!holds_any(trial.sentence_text(), {"capital"})) return false;
  const auto facts = trial.facts.of(city, FactKind::kAttribute);
  return std::any_of(facts.begin(), facts.end(), [&](FactId id) {
    const Fact& fact = trial.facts.fact(id);
    return fact.property == "capital of" && !fact.objects.empty() &&
           trial.sentence_names(fact.objects.front());
  });
}

/// "In June the leaders of the bloc met in Oslo", where they meet once a year, and there this year.
bool leaders_met_there(const Trial& trial, const EventComparison& c, const Fact& fact) {
  const EventRole* place = place_role(fact);
  return fact.annual && c.time == EventTime::kSameYear && place != nullptr &&
         !place->entities.empty() && !differs(c.place) &&
         names_place(trial, place->entities.front()) && tells_of_leaders(trial) &&
         contains(trial.entities("participant"), fact.subject) && !tells_plans(trial) &&
         !holds_any(trial.sentence_text(), {"informal", "extraordinary", "emergency"});
}

/// Held together with another meeting.
bool tells_coincidence(const Trial& trial) {
  return holds_any(trial.sentence_text(),
                   {"coincid", "at the same time", "alongside", "in parallel", "together with",
                    "combin", "side by side", "in tandem", "simultaneous"});
}

/// A lower number than the known one's, told of the past without a place, a time or a meeting that
/// it goes with.
bool tells_earlier_one(const Trial& trial, const EventComparison& c) {
  if (c.time != EventTime::kImplied || agrees(c.place) || tells_coincidence(trial)) return false;
  const RoleFiller* filler = trial.claim.role("ordinal");
  const Quantity* quantity = trial.quantity(filler);
  if (filler == nullptr) return false;
  const int64_t stated =
      quantity != nullptr ? quantity->value.to_int() : ordinal_value(filler->text);
  if (stated >= ordinal_value(c.ordinal.value)) return false;
  return trial.claim.tense == Tense::kPast ||
         (holds_any(trial.sentence_text(), {" was ", " were "}) &&
          !holds_any(trial.sentence_text(), {" is ", " are ", " will ", " this "}));
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
    return (series && (agrees(c.ordinal) || year)) || leaders_met_there(trial, c, fact);
  }
  if (&wrong == &c.partner)
    return c.time == EventTime::kTight &&
           (agrees(c.place) || (agrees(c.ordinal) && tells_coincidence(trial)));
  // "The first one was a stiff affair": an earlier one, where nothing says that it is this.
  if (&wrong == &c.ordinal && tells_earlier_one(trial, c)) return false;
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

/// "peacekeepers who guarded stations in Kazakhstan had been sent by ...": the place where they are
/// told to be, and no other country is named.
bool stands_in_destination(const Trial& trial, const Fact& fact) {
  const EventRole* destination = destination_role(fact);
  if (destination == nullptr || destination->entities.empty() ||
      !trial.entities("destination").empty())
    return false;
  const EntityId where = destination->entities.front();
  std::string label;
  fold(trial.label(where), label);
  if (trial.sentence_text().find(" in " + label) == std::string::npos) return false;
  const auto named =
      trial.context.mentions.within(trial.context.sentences[trial.claim.sentence].tokens);
  return std::none_of(named.begin(), named.end(), [&](const Mention& mention) {
    if (mention.type != MentionType::kEntity) return false;
    const EntityId entity = trial.context.mentions.entity(mention).candidates.front();
    return trial.facts.entity(entity).type == "country" && entity != where;
  });
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
  if (&wrong == &c.actor)
    return (agrees(c.destination) || agrees(c.requester) || stands_in_destination(trial, fact)) &&
           c.time <= EventTime::kYear;
  if (&wrong == &c.destination) return agrees(c.actor) && c.time <= EventTime::kYear;
  const bool place_or_time = agrees(c.destination) || c.time <= EventTime::kYear;
  return agrees(c.actor) ? place_or_time : agrees(c.destination) && c.time <= EventTime::kYear;
}

}  // namespace

bool identified(const Trial& trial, EventFamily family, const EventComparison& c, const Fact& fact,
                const RoleOutcome& wrong) {
  if (family == EventFamily::kVisit) return visit_identified(trial, c, wrong);
  if (family == EventFamily::kDeployment) return deployment_identified(trial, c, fact, wrong);
  return meeting_identified(trial, c, fact, wrong);
}

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

}  // namespace factlint
