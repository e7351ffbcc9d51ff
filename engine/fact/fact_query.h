// Questions to a fact base -> answers derived on demand, with the facts used and the steps between.
//
// The vocabulary is fixed: counts and membership at a time ("full member" implies "member"; only a
// complete list refutes), holders of an office in time, symmetric and transitive relations, age
// since a founding.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/fact/fact_base.h"

namespace factlint {

enum class Truth : uint8_t { kYes, kNo, kUnknown };

struct Answer {
  Truth truth = Truth::kUnknown;
  std::vector<FactId> facts;
  std::vector<std::string> steps;  ///< "nine full members of the CIS listed for 2025: Armenia, ..."
};

/// When the fact is known to hold: since/until as written, else the range of its complete list,
/// else from the year it was checked in; open ends stay open.
DateRange known_span(const Fact& fact);

/// Undisputed, and on `day` not past its freshness. A fact with a stated end never goes stale.
bool may_accuse(const Fact& fact, Day day);

/// `asked` ("", "member", "full", "observer") is answered by a list of `status` ("full member").
bool status_answers(std::string_view status, std::string_view asked);

/// Everyone listed at `day`, each once, in list order; `complete` if a list that answers `status`
/// is closed on that day.
struct MemberList {
  std::vector<EntityId> members;
  std::vector<FactId> facts;
  std::vector<std::string> steps;
  bool complete = false;
};
MemberList members_at(const FactBase& base, EntityId whole, std::string_view status, Day day);
Answer is_member(const FactBase& base, EntityId part, EntityId whole, std::string_view status,
                 Day day);

/// Facts of the office (`title` or one of its aliases, case ignored) that hold on `day`, or before
/// or after it.
enum class When : uint8_t { kAt, kEarlier, kLater };
std::vector<FactId> holders(const FactBase& base, EntityId of, std::string_view title, Day day,
                            When when = When::kAt);

/// `a` and `b` stand in relation `property`, read both ways where it is symmetric ("borders"),
/// through parts where it is transitive ("part of", from the entities' own part_of).
Answer related(const FactBase& base, std::string_view property, EntityId a, EntityId b);
/// `part` lies in `whole`, directly or through others.
bool is_part(const FactBase& base, EntityId part, EntityId whole);

/// Whole years since the founding, on `day`: two numbers where only the founding year is known.
struct Age {
  int low = 0;
  int high = 0;
  FactId fact = kNoFact;
};
std::optional<Age> age_at(const FactBase& base, EntityId entity, Day day);

}  // namespace factlint
