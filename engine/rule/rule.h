// Rules as written (rules/<pack>/*.toml): which predicate, which roles it needs, what is checked,
// how it is told.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/rule/slot_pattern.h"
#include "engine/value/date.h"

namespace factlint {

using RuleId = uint32_t;  ///< index into RulePack::rules()
inline constexpr RuleId kNoRule = 0xffffffffU;

/// What a rule compares a claim with. One function each in verdict/ (fact checks) or
/// computation/ (no facts needed).
enum class CheckKind : uint8_t {
  // against facts: the roles they read are in rules/README.md
  kCount,
  kMember,
  kList,
  kOffice,
  kEvent,
  kFigure,
  kAttribute,
  kRelation,
  kExpansion,
  kPerson,
  // no facts needed
  kWeekday,
  kImpossibleDate,
  kDateOrder,
  kChange,
  kSum,
  kShare,
  kMultiple,
  kDifference,
  kAnniversary,
  kAge,
  kDuration,
  kAverage,
  kConversion,
  kRate,
  kListCount,
  kSameValue,
  kSameTitle,
};
/// "count", "member", ...; nullopt for an unknown name.
std::optional<CheckKind> check_kind(std::string_view name);
std::string_view check_kind_name(CheckKind kind);
std::vector<std::string> check_kind_names();

enum class ExpectedVerdict : uint8_t {
  kSupported,
  kContradicted,
  kInconsistent,
  kOutdated,
  kPremature,
  kImprecise,
  kConflicting,
  kUnverifiable,
  kSilent,
};

/// An example is documentation and test in one; `factlint test` runs them.
struct RuleExample {
  std::string text;
  ExpectedVerdict expected = ExpectedVerdict::kSilent;
  std::optional<DateRange> as_of;
  std::string mutation;  ///< a wrong value for a supported example: "nine => eleven"; must turn it
                         ///< contradicted
  bool todo = false;     ///< a known gap: reported, not failing
  Place place;
};

/// A name or a pattern where a rule file writes it.
struct RuleText {
  std::string text;
  Place place;
};

struct Rule {
  std::string id;  ///< "membership/count"
  Severity level = Severity::kError;
  std::string summary;  ///< completes "reports that ..."
  std::string why;
  std::string since;
  CheckKind check = CheckKind::kCount;
  std::string
      predicate;        ///< id of the predicate whose claims it reads; empty for checks without one
  std::string subject;  ///< of predicates without a reader of their own: the role that
  std::string value;    ///< facts are looked up by, and the role that is compared
  std::vector<RuleText> needs;  ///< roles that must be filled
  std::string property;         ///< which property, measure, title, status or kind of event
  std::vector<RuleText> never;  ///< phrases that silence the rule where they overlap the claim
  std::vector<SlotPattern> patterns;  ///< where there are any, the rule reads nothing else
  RuleText replaces;                  ///< the rule whose place it takes
  std::vector<RuleExample> examples;
  bool derived = false;  ///< made from the facts, without a file or examples
  Place place;
  Place predicate_place;  ///< of the key `predicate`, or of the rule

  std::string_view subject_role() const {
    return subject.empty() ? std::string_view("subject") : subject;
  }
  std::string_view value_role() const { return value.empty() ? std::string_view("value") : value; }
  bool computed() const { return check >= CheckKind::kWeekday; }  ///< needs no facts
};

}  // namespace factlint
