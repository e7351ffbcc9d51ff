// Claims by predicates that have no reader of their own: an editor's "league.points", "ceo_of".
#pragma once

#include <vector>

#include "engine/claim/claim_builder.h"
#include "engine/claim/relation_instance.h"

namespace factlint {

/// A rule and the predicate whose words it reads.
struct OwnRule {
  RuleId rule = kNoRule;
  const Predicate* predicate = nullptr;
};

/// What the reader of such claims needs, gathered once.
struct OwnRules {
  std::vector<OwnRule> rules;
  std::vector<const BoundVerb*> bounds;  ///< of all predicates: "exceed" bounds any figure
};
OwnRules find_own_rules(const RulePack& rules, const PredicateLexicon& predicates);

/// Appends the claims of `rules` that `instances` give.
void read_own_predicates(ClaimBuilder& builder, const std::vector<RelationInstance>& instances,
                         const RulePack& pack, const OwnRules& rules);

}  // namespace factlint
