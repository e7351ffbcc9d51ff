// Claims read by the patterns of rules, for whoever wants exact control over the wording.
#pragma once

#include <string_view>
#include <vector>

#include "engine/claim/claim_builder.h"
#include "engine/predicate/predicate.h"

namespace factlint {

/// The role in claims that `slot` of a pattern of `rule` fills; empty if there is none of its name
/// or for its type. "time" dates the claim.
std::string_view slot_role(const Rule& rule, const Slot& slot);
/// Patterns can feed the rule's check.
bool takes_patterns(const Rule& rule);

/// One pattern of one rule, ready to be searched for.
struct RulePattern {
  RuleId rule = kNoRule;
  const SlotPattern* pattern = nullptr;
  std::vector<PredicateRole> types;  ///< one for each of the pattern's types
};
std::vector<RulePattern> find_rule_patterns(const RulePack& rules);

/// Appends a claim for every match in the builder's sentence. Mode, tense, negation and time are
/// those of the first verb inside the match.
void read_patterns(ClaimBuilder& builder, const RulePack& rules,
                   const std::vector<RulePattern>& patterns);

}  // namespace factlint
