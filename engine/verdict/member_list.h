// Who belongs to a body at the time a claim asks for, and what judges of membership say of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/verdict/judging.h"
#include "engine/verdict/time_compare.h"

namespace factlint {

/// The members of one status at the time asked.
struct KnownMembers {
  std::vector<EntityId> members;
  FactId fact = kNoFact;    ///< the list's first fact; kNoFact: nothing is known
  bool complete = false;    ///< closed at the time asked: absence tells
  bool may_accuse = false;  ///< fresh and undisputed
  TimeFit fit = TimeFit::kOutside;

  int64_t count() const { return static_cast<int64_t>(members.size()); }
  bool known() const { return fact != kNoFact; }
};

KnownMembers members_of(const Trial& trial, EntityId whole, std::string_view status);
/// The countries of a region, where the fact base knows several; empty otherwise.
std::vector<EntityId> countries_in(const FactBase& facts, EntityId region);
/// "full members", "members", "observers".
std::string members_word(const Trial& trial);
/// "a full member".
std::string member_word(const Trial& trial);
std::vector<std::string> list_steps(const Trial& trial, const KnownMembers& list);
Evidence list_evidence(const Trial& trial, const KnownMembers& list);
/// Why the list decides nothing.
std::string unknown_list(const Trial& trial, EntityId whole, const KnownMembers& list);

/// "six of the nine members of one are (not) in the other": how many of the one's members, or of a
/// region's countries.
Verdict count_among(const Trial& trial, EntityId whole, EntityId among, const RoleFiller& filler,
                    const Quantity& stated);
/// "every member of one is in the other", "none but A": all of a body or region, or none, with
/// exceptions.
Verdict judge_share(const Trial& trial);

}  // namespace factlint
