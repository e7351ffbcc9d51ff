// Facts + predicates -> predicates whose roles take what the facts are about.
#pragma once

#include <vector>

#include "engine/fact/fact_base.h"
#include "engine/predicate/predicate.h"

namespace factlint {

/// Adds to the roles of the shipped predicates the types of the entities that facts of their kind
/// name: where the members of a league are clubs, clubs fill the part of "membership". An editor's
/// own types need no predicate of their own. Their words are added to `vocabulary`.
void take_types_of_facts(const FactBase& facts, Vocabulary& vocabulary,
                         std::vector<Predicate>& predicates);

}  // namespace factlint
