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
  /// The rules of a check that read a predicate and no patterns, in order.
  const std::vector<RuleId>& without_patterns(CheckKind check) const {
    return without_patterns_[static_cast<size_t>(check)];
  }

 private:
  std::vector<Rule> rules_;
  std::vector<std::vector<RuleId>> without_patterns_;  ///< by check
};

/// Loads every *.toml with [[rule]] tables under `paths` (files or folders, sorted order). Reports
/// every problem: unknown keys, a rule without an accusing, a supporting and a silent example,
/// unknown checks, duplicate ids, bad patterns with the column inside the pattern. nullopt if any
/// is an error.
std::optional<RulePack> load_rules(const std::vector<std::string>& paths, Diagnostics& diagnostics);

}  // namespace factlint
