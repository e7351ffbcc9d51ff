// A word nobody knows -> what was perhaps meant.
#include "tools/suggest.h"

#include <fmt/format.h>

#include "engine/base/diagnostic.h"

namespace factlint {

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
  const std::string near = nearest_word(word, candidates);
  return near.empty() ? "" : fmt::format("; did you mean '{}'?", near);
}

std::vector<std::string> fact_ids(const FactBase& facts) {
  std::vector<std::string> ids;
  ids.reserve(facts.facts().size() + facts.entities().size());
  for (const Fact& fact : facts.facts()) ids.push_back(fact.id);
  for (const Entity& entity : facts.entities()) ids.push_back(entity.id);
  return ids;
}

std::vector<std::string> rule_ids(const RulePack& rules) {
  std::vector<std::string> ids;
  ids.reserve(rules.rules().size());
  for (const Rule& rule : rules.rules()) ids.push_back(rule.id);
  return ids;
}

}  // namespace factlint
