// Which claims the engine reads by readers of its own, and which roles each check compares.
#pragma once

#include <span>
#include <string_view>

#include "engine/rule/rule.h"

namespace factlint {

/// A check and a predicate that a reader of claim/ is written for. `property` is what the rule must
/// say, if anything.
struct ClaimFamily {
  CheckKind check = CheckKind::kCount;
  std::string_view predicate;
};
std::span<const ClaimFamily> claim_families();

/// The predicate has a reader of its own, for some check.
bool has_own_reader(std::string_view predicate);
/// `rule`'s claims are read by a reader written for its check and predicate. The others are read
/// by the words of their predicate (subject_claims.cc) or by patterns (pattern_claims.cc).
bool has_own_reader(const Rule& rule);
/// Facts are looked up by the rule's `subject` and compared with its `value`.
bool compares_values(const Rule& rule);

/// A role that a check compares, and the slot types that fill it unless a slot names its role.
struct CheckRole {
  CheckKind check = CheckKind::kCount;
  std::string_view role;
  std::string_view types;  ///< separated by spaces
  bool required = false;   ///< without it there is nothing to compare
};
std::span<const CheckRole> check_roles();
/// The role's name in claims of `rule`: "subject" and "value" stand for the roles that it names.
std::string_view role_in_claims(const Rule& rule, std::string_view role);

}  // namespace factlint
