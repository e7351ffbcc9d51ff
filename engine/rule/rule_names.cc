// The names of checks and verdicts as rule files write them.
#include <algorithm>
#include <array>

#include "engine/rule/rule.h"
#include "engine/rule/rule_loader.h"

namespace factlint {
namespace {

struct CheckName {
  std::string_view name;
  CheckKind kind;
};

constexpr std::array<CheckName, 27> kChecks = {{
    {"count", CheckKind::kCount},
    {"member", CheckKind::kMember},
    {"list", CheckKind::kList},
    {"office", CheckKind::kOffice},
    {"event", CheckKind::kEvent},
    {"figure", CheckKind::kFigure},
    {"attribute", CheckKind::kAttribute},
    {"relation", CheckKind::kRelation},
    {"expansion", CheckKind::kExpansion},
    {"person", CheckKind::kPerson},
    {"weekday", CheckKind::kWeekday},
    {"impossible-date", CheckKind::kImpossibleDate},
    {"date-order", CheckKind::kDateOrder},
    {"change", CheckKind::kChange},
    {"sum", CheckKind::kSum},
    {"share", CheckKind::kShare},
    {"multiple", CheckKind::kMultiple},
    {"difference", CheckKind::kDifference},
    {"anniversary", CheckKind::kAnniversary},
    {"age", CheckKind::kAge},
    {"duration", CheckKind::kDuration},
    {"average", CheckKind::kAverage},
    {"conversion", CheckKind::kConversion},
    {"rate", CheckKind::kRate},
    {"list-count", CheckKind::kListCount},
    {"same-value", CheckKind::kSameValue},
    {"same-title", CheckKind::kSameTitle},
}};

struct VerdictName {
  std::string_view name;
  ExpectedVerdict verdict;
};

constexpr std::array<VerdictName, 9> kVerdicts = {{
    {"supported", ExpectedVerdict::kSupported},
    {"contradicted", ExpectedVerdict::kContradicted},
    {"inconsistent", ExpectedVerdict::kInconsistent},
    {"outdated", ExpectedVerdict::kOutdated},
    {"premature", ExpectedVerdict::kPremature},
    {"imprecise", ExpectedVerdict::kImprecise},
    {"conflicting", ExpectedVerdict::kConflicting},
    {"unverifiable", ExpectedVerdict::kUnverifiable},
    {"silent", ExpectedVerdict::kSilent},
}};

}  // namespace

std::optional<CheckKind> check_kind(std::string_view name) {
  for (const CheckName& entry : kChecks) {
    if (entry.name == name) return entry.kind;
  }
  return std::nullopt;
}

std::string_view check_kind_name(CheckKind kind) {
  for (const CheckName& entry : kChecks) {
    if (entry.kind == kind) return entry.name;
  }
  return {};
}

std::vector<std::string> check_kind_names() {
  std::vector<std::string> names;
  names.reserve(std::size(kChecks));
  for (const CheckName& entry : kChecks) names.emplace_back(entry.name);
  return names;
}

std::optional<ExpectedVerdict> expected_verdict(std::string_view name) {
  for (const VerdictName& entry : kVerdicts) {
    if (entry.name == name) return entry.verdict;
  }
  return std::nullopt;
}

std::string_view expected_verdict_name(ExpectedVerdict verdict) {
  for (const VerdictName& entry : kVerdicts) {
    if (entry.verdict == verdict) return entry.name;
  }
  return {};
}

std::vector<std::string> expected_verdict_names() {
  std::vector<std::string> names;
  names.reserve(std::size(kVerdicts));
  for (const VerdictName& entry : kVerdicts) names.emplace_back(entry.name);
  return names;
}

bool is_accusing(ExpectedVerdict verdict) {
  return verdict != ExpectedVerdict::kSupported && verdict != ExpectedVerdict::kUnverifiable &&
         verdict != ExpectedVerdict::kSilent;
}

}  // namespace factlint
