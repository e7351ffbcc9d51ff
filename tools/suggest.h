// A word nobody knows -> what was perhaps meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/fact/fact_base.h"
#include "engine/rule/rule_pack.h"

namespace factlint {

/// "; did you mean 'x'?", or nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

/// Ids of all facts and entities.
std::vector<std::string> fact_ids(const FactBase& facts);
std::vector<std::string> rule_ids(const RulePack& rules);

}  // namespace factlint
