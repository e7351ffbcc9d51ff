// TOML -> rules: the parts of loading that tests and the example runner share with rule_loader.cc.
//
// A rule file holds one rule, its keys at the top level (or several as [[rule]] tables). Files that
// hold
// [[predicate]] tables belong to the predicate loader and are passed over; pack.toml describes its
// folder.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/base/source.h"
#include "engine/rule/rule.h"

namespace factlint {

/// "supported", "inconsistent" ... "silent"; nullopt for an unknown name.
std::optional<ExpectedVerdict> expected_verdict(std::string_view name);
std::string_view expected_verdict_name(ExpectedVerdict verdict);
std::vector<std::string> expected_verdict_names();
/// True for the verdicts that tell the author something is wrong.
bool is_accusing(ExpectedVerdict verdict);

/// The two sides of a mutation "nine => eleven"; nullopt if there is no " => ".
struct Mutation {
  std::string from;
  std::string to;
};
std::optional<Mutation> parse_mutation(std::string_view text);

/// Appends the rules of one file; reports every problem.
void read_rules(const std::shared_ptr<const Source>& source, std::vector<Rule>& rules,
                Diagnostics& diagnostics);

}  // namespace factlint
