// Event facts as the judges ask for them: roles under all their names, families, labels for
// messages.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "engine/verdict/judging.h"

namespace factlint {

/// What an event is of: claims of one family are compared with facts of the same.
enum class EventFamily : uint8_t { kMeeting, kVisit, kDeployment, kGrant, kOther };
EventFamily family_of(const Fact& fact);
EventFamily family_of(std::string_view predicate);

/// The first role of `fact` with one of `names`; nullptr if it has none.
const EventRole* find_role(const Fact& fact, std::initializer_list<std::string_view> names);
const EventRole* series_role(const Fact& fact);
const EventRole* place_role(const Fact& fact);
const EventRole* actor_role(const Fact& fact);
const EventRole* destination_role(const Fact& fact);
const EventRole* giver_role(const Fact& fact);
const EventRole* receiver_role(const Fact& fact);

/// The status a grant gives: "observer", "full member"; empty if none is said.
std::string granted_status(const Fact& fact);
/// Two wordings of a status mean the same ("observer status", "an observer").
bool same_status(std::string_view a, std::string_view b);

/// "the CIS Council of Heads of State", "Vladimir Putin's visit to Tajikistan".
std::string event_label(const Trial& trial, const Fact& fact);
/// The fact with `value` for what is wrong of the claim, and when and where the event was.
/// The place where `body` meets around the document's date is named in the claim's sentence or the
/// one before.
bool names_meeting_of(const Trial& trial, EntityId body);
Evidence event_evidence(const Trial& trial, FactId id, std::string value);
/// " in October 2025", " on 10 October 2025"; empty for an undated event.
std::string event_time(const Fact& fact);

}  // namespace factlint
