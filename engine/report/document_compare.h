// Reports of documents checked together -> what they tell differently.
#pragma once

#include "engine/report/report.h"
#include "engine/rule/rule_pack.h"

namespace factlint {

/// Contradictions between documents (same thing, two values): added to the later document (by
/// path), with the earlier place as evidence.
void compare_documents(const RulePack& rules, Report& report);

}  // namespace factlint
