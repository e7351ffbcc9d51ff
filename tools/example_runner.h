// A rule's example as a draft of its own: what the rule makes of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/pipeline.h"

namespace factlint {

/// The day on which examples without a date are read: the latest on which a fact was checked.
std::optional<Day> default_day(const FactBase& facts);

/// What the rule made of a text.
struct Outcome {
  bool found = false;  ///< a finding of the rule
  std::vector<VerdictKind> verdicts;
  std::string told;                   ///< messages, for the failure's text
  std::vector<std::string> silenced;  ///< `never` phrases of the rule that kept a claim back

  bool has(VerdictKind kind) const;
};

bool meets(const Outcome& outcome, ExpectedVerdict expected);

class ExampleRunner {
 public:
  ExampleRunner(const Engine& engine, std::optional<Day> day) : engine_(engine), day_(day) {}

  /// `text`: the example's, or a changed one.
  Outcome run(const Rule& rule, const RuleExample& example, std::string text) const;

 private:
  const Engine& engine_;
  std::optional<Day> day_;
};

}  // namespace factlint
