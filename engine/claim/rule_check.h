// Rules against the predicates that they read: a rule that nothing would read is an error.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/fact/fact_base.h"
#include "engine/predicate/predicate.h"
#include "engine/rule/rule_pack.h"

namespace factlint {

/// Reports rules whose predicate is not loaded or has no reader for their check, roles that nobody
/// fills, two rules that would read the same claims, and keys of predicates that no reader of
/// theirs looks at. False if anything is wrong.
bool check_rules(const RulePack& rules, const PredicateLexicon& predicates,
                 Diagnostics& diagnostics);

/// Reports slots of patterns whose type neither a mention nor any loaded entity has.
bool check_slot_types(const RulePack& rules, const FactBase& facts, Diagnostics& diagnostics);

}  // namespace factlint
