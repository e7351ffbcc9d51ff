// All loaded rules, duplicates refused, ids sorted.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/rule/rule.h"

namespace factlint {

class RulePack {
 public:
  explicit RulePack(std::vector<Rule> rules);  ///< sorts by id
  const std::vector<Rule>& rules() const { return rules_; }
  const Rule& rule(RuleId id) const { return rules_[id]; }
  RuleId find(std::string_view id) const;  ///< kNoRule if absent

 private:
  std::vector<Rule> rules_;
};

/// Loads every *.toml with [[rule]] tables under `paths` (files or folders, sorted order). Reports
/// every problem: unknown keys, a rule without an accusing, a supporting and a silent example,
/// unknown checks, duplicate ids, bad patterns with the column inside the pattern. nullopt if any
/// is an error.
std::optional<RulePack> load_rules(const std::vector<std::string>& paths, Diagnostics& diagnostics);

}  // namespace factlint
