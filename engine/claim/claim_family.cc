#include "engine/claim/claim_family.h"

#include <algorithm>
#include <array>

namespace factlint {
namespace {

constexpr std::array<ClaimFamily, 18> kFamilies = {{
    {CheckKind::kCount, "membership"},
    {CheckKind::kMember, "membership"},
    {CheckKind::kList, "membership"},
    {CheckKind::kOffice, "office"},
    {CheckKind::kPerson, "person"},
    {CheckKind::kEvent, "meeting"},
    {CheckKind::kEvent, "visit"},
    {CheckKind::kEvent, "deployment"},
    {CheckKind::kEvent, "grant"},
    {CheckKind::kEvent, "documents"},
    {CheckKind::kFigure, "trade"},
    {CheckKind::kFigure, "implementation"},
    {CheckKind::kAttribute, "capital"},
    {CheckKind::kAttribute, "meaning"},
    {CheckKind::kAttribute, "founding"},
    {CheckKind::kAttribute, "kind"},
    {CheckKind::kRelation, "border"},
    {CheckKind::kRelation, "location"},
}};

constexpr std::array<CheckRole, 38> kRoles = {{
    {CheckKind::kCount, "whole", "org", true},
    {CheckKind::kCount, "number", "count number", true},
    {CheckKind::kMember, "part", "country", true},
    {CheckKind::kMember, "whole", "org", true},
    {CheckKind::kList, "part", "country", true},
    {CheckKind::kList, "whole", "org", true},
    {CheckKind::kOffice, "holder", "person", true},
    {CheckKind::kOffice, "of", "country org company club", false},
    {CheckKind::kOffice, "title", "", false},
    {CheckKind::kOffice, "given", "", false},
    {CheckKind::kEvent, "place", "city place", false},
    {CheckKind::kEvent, "participant", "org country person", false},
    {CheckKind::kEvent, "event", "event", false},
    {CheckKind::kEvent, "ordinal", "ordinal", false},
    {CheckKind::kEvent, "kind", "", false},
    {CheckKind::kEvent, "actor", "", false},
    {CheckKind::kEvent, "destination", "", false},
    {CheckKind::kEvent, "requester", "", false},
    {CheckKind::kEvent, "force", "", false},
    {CheckKind::kEvent, "giver", "", false},
    {CheckKind::kEvent, "receiver", "", false},
    {CheckKind::kEvent, "status", "", false},
    {CheckKind::kEvent, "number", "count number", false},
    {CheckKind::kEvent, "counted", "", false},
    {CheckKind::kFigure, "side", "country region org", false},
    {CheckKind::kFigure, "amount", "money", false},
    {CheckKind::kFigure, "share", "percent", false},
    {CheckKind::kAttribute, "city", "city", false},
    {CheckKind::kAttribute, "country", "country", false},
    {CheckKind::kAttribute, "named", "", false},
    {CheckKind::kAttribute, "sense", "weekday", false},
    {CheckKind::kAttribute, "founded", "org", false},
    {CheckKind::kAttribute, "date", "date", false},
    {CheckKind::kAttribute, "thing", "org", false},
    {CheckKind::kAttribute, "kind", "", false},
    {CheckKind::kRelation, "one", "", true},
    {CheckKind::kRelation, "other", "", true},
    {CheckKind::kPerson, "who", "person", true},
}};

}  // namespace

std::span<const ClaimFamily> claim_families() { return kFamilies; }
std::span<const CheckRole> check_roles() { return kRoles; }

bool has_own_reader(std::string_view predicate) {
  return std::any_of(kFamilies.begin(), kFamilies.end(),
                     [&](const ClaimFamily& family) { return family.predicate == predicate; });
}

bool has_own_reader(const Rule& rule) {
  if (!rule.patterns.empty()) return false;
  if (rule.check == CheckKind::kExpansion) return true;
  return std::any_of(kFamilies.begin(), kFamilies.end(), [&](const ClaimFamily& family) {
    return family.check == rule.check && family.predicate == rule.predicate;
  });
}

bool compares_values(const Rule& rule) {
  const bool kind = rule.check == CheckKind::kFigure || rule.check == CheckKind::kAttribute ||
                    rule.check == CheckKind::kRelation || rule.check == CheckKind::kEvent;
  return kind && !has_own_reader(rule.predicate);
}

std::string_view role_in_claims(const Rule& rule, std::string_view role) {
  if (!compares_values(rule)) return role;
  if (role == rule.subject_role()) return "subject";
  return role == rule.value_role() ? "value" : role;
}

}  // namespace factlint
