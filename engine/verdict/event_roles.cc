// Event facts -> their roles, families and labels.
#include "engine/verdict/event_roles.h"

#include <algorithm>

#include "engine/verdict/content_words.h"
#include "engine/verdict/time_compare.h"

namespace factlint {
namespace {

WordList kind_words(const Fact& fact) {
  WordList words = content_words(fact.property);
  for (const std::string& alias : fact.aliases) {
    for (std::string& word : content_words(alias)) words.push_back(std::move(word));
  }
  return words;
}

bool has_any(const WordList& words, std::initializer_list<std::string_view> cues) {
  return std::any_of(cues.begin(), cues.end(),
                     [&](std::string_view cue) { return has_word(words, cue); });
}

std::string possessive(std::string label) {
  label += label.ends_with('s') ? "'" : "'s";
  return label;
}

/// The bare status: "observer status in" -> {observer}.
WordList status_words(std::string_view text) {
  WordList words = content_words(text);
  std::erase_if(words, [](const std::string& word) {
    return word == "status" || word == "state" || word == "rank" || word == "seat" ||
           word == "right" || word == "chair" || word == "standing";
  });
  for (std::string& word : words) {
    if (word == "membership") word = "member";
    if (word == "fully" || word == "fledged") word = "full";
  }
  return words;
}

}  // namespace

EventFamily family_of(const Fact& fact) {
  if (giver_role(fact) != nullptr && receiver_role(fact) != nullptr) return EventFamily::kGrant;
  const WordList words = kind_words(fact);
  if (has_any(words, {"visit", "trip"})) return EventFamily::kVisit;
  if (has_any(words, {"deployment", "peacekeeping", "peacekeeper", "intervention", "dispatch"})) {
    return EventFamily::kDeployment;
  }
  if (has_any(words, {"grant", "admission"})) return EventFamily::kGrant;
  if (series_role(fact) != nullptr ||
      has_any(words, {"summit", "meeting", "session", "council", "conference", "talk", "forum"})) {
    return EventFamily::kMeeting;
  }
  return EventFamily::kOther;
}

EventFamily family_of(std::string_view predicate) {
  if (predicate == "meeting") return EventFamily::kMeeting;
  if (predicate == "visit") return EventFamily::kVisit;
  if (predicate == "deployment") return EventFamily::kDeployment;
  if (predicate == "grant") return EventFamily::kGrant;
  return EventFamily::kOther;
}

const EventRole* find_role(const Fact& fact, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    for (const EventRole& role : fact.roles) {
      if (role.role == name) return &role;
    }
  }
  return nullptr;
}

const EventRole* series_role(const Fact& fact) { return find_role(fact, {"series", "event"}); }
const EventRole* place_role(const Fact& fact) {
  return find_role(fact, {"place", "venue", "city", "host"});
}
const EventRole* actor_role(const Fact& fact) {
  return find_role(fact, {"actor", "visitor", "sender", "who", "by"});
}
const EventRole* destination_role(const Fact& fact) {
  return find_role(fact, {"destination", "to", "country", "host", "place"});
}
const EventRole* giver_role(const Fact& fact) { return find_role(fact, {"giver", "by", "in"}); }
const EventRole* receiver_role(const Fact& fact) {
  return find_role(fact, {"receiver", "recipient", "to"});
}

std::string granted_status(const Fact& fact) {
  const EventRole* status = find_role(fact, {"status", "as"});
  return status != nullptr ? status->text : fact.text;
}

bool same_status(std::string_view a, std::string_view b) {
  const WordList left = status_words(a);
  const WordList right = status_words(b);
  return !left.empty() && same_words(left, right);
}

std::string event_label(const Trial& trial, const Fact& fact) {
  const EventRole* series = series_role(fact);
  if (series != nullptr && !series->entities.empty()) return trial.label(series->entities.front());
  const EventRole* actor = actor_role(fact);
  const EventRole* destination = destination_role(fact);
  std::string label = fact.property;
  if (actor != nullptr && !actor->entities.empty()) {
    label = possessive(trial.labels(actor->entities)) + " " + label;
  } else {
    label = "the " + label;
  }
  if (destination != nullptr && !destination->entities.empty()) {
    label += " to " + trial.label(destination->entities.front());
  }
  return label;
}

std::string event_time(const Fact& fact) {
  if (!fact.date) return {};
  const bool day = fact.date->precision == Precision::kDay;
  return (day ? " on " : " in ") + fact.date->to_words();
}

bool names_meeting_of(const Trial& trial, EntityId body) {
  const auto& all = trial.facts.all(FactKind::kEvent);
  return std::any_of(all.begin(), all.end(), [&](FactId id) {
    const Fact& fact = trial.facts.fact(id);
    const EventRole* place = place_role(fact);
    return fact.subject == body && family_of(fact) == EventFamily::kMeeting && place != nullptr &&
           !place->entities.empty() && told_around_plan(trial, fact) &&
           trial.sentence_names(place->entities.front(), true);
  });
}

Evidence event_evidence(const Trial& trial, FactId id, std::string value) {
  const Fact& fact = trial.facts.fact(id);
  std::string step = event_label(trial, fact) + event_time(fact);
  if (const EventRole* place = place_role(fact); place != nullptr && !place->entities.empty()) {
    step += ", " + trial.labels(place->entities);
  }
  return evidence_of(id, std::move(value), {std::move(step)});
}

}  // namespace factlint
