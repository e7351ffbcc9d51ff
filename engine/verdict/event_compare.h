// One event claim against one event fact, role by role.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/verdict/judging.h"

namespace factlint {

enum class Outcome : uint8_t { kSilent, kAgrees, kDisagrees };

/// How one role compares; where it disagrees, what to tell.
struct RoleOutcome {
  Outcome outcome = Outcome::kSilent;
  std::string message;
  std::string value;  ///< what the fact gives
  std::string suggestion;
  TextRange range;  ///< of the wrong words
};

inline bool agrees(const RoleOutcome& outcome) { return outcome.outcome == Outcome::kAgrees; }
inline bool differs(const RoleOutcome& outcome) { return outcome.outcome == Outcome::kDisagrees; }

/// How close in time claim and fact are.
enum class EventTime : uint8_t {
  kTight,     ///< the claim's own time, six weeks at most, is that of the event
  kYear,      ///< a longer time that holds the event
  kImplied,   ///< no time is said, and the document's date is near the event
  kUnsaid,    ///< no time is said, and the document is far from the event
  kSameYear,  ///< another part of the same year
  kDifferent,
};

struct EventComparison {
  FactId id = kNoFact;
  EventTime time = EventTime::kUnsaid;
  RoleOutcome series, kind_of_event, place, date, ordinal, participant, visit_kind, actor,
      destination, requester, partner;

  std::vector<const RoleOutcome*> disagreements() const;
  bool time_agrees() const { return time <= EventTime::kImplied; }
};

EventComparison compare_event(const Trial& trial, FactId id);

}  // namespace factlint
