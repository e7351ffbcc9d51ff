// Rules -> the pack that the engine asks: sorted by id, found by id.
#include "engine/rule/rule_pack.h"

#include <algorithm>

namespace factlint {

RulePack::RulePack(std::vector<Rule> rules) : rules_(std::move(rules)) {
  std::sort(rules_.begin(), rules_.end(), [](const Rule& a, const Rule& b) { return a.id < b.id; });
  without_patterns_.resize(check_kind_names().size());
  for (RuleId id = 0; id < rules_.size(); ++id) {
    if (rules_[id].patterns.empty())
      without_patterns_[static_cast<size_t>(rules_[id].check)].push_back(id);
  }
}

RuleId RulePack::find(std::string_view id) const {
  const auto found =
      std::lower_bound(rules_.begin(), rules_.end(), id,
                       [](const Rule& rule, std::string_view wanted) { return rule.id < wanted; });
  if (found == rules_.end() || found->id != id) return kNoRule;
  return static_cast<RuleId>(found - rules_.begin());
}

}  // namespace factlint
