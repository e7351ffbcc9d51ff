// Claims that need no facts: calendar, arithmetic, counts against lists, the text against itself.
//
// Reads a document's mentions and phrases; each claim comes with its verdict, because reading and
// judging are one computation here ("from 400 to 500, up 20 percent").
#pragma once

#include <string>
#include <vector>

#include "engine/claim/claim.h"
#include "engine/claim/context.h"
#include "engine/rule/rule_pack.h"
#include "engine/verdict/verdict.h"

namespace factlint {

struct JudgedClaim {
  Claim claim;
  Verdict verdict;
};

/// Which rule carries each check (kNoRule: the check is off).
class ComputationRules {
 public:
  explicit ComputationRules(const RulePack& rules);
  RuleId rule_of(CheckKind check) const;
  const Rule& rule(RuleId id) const { return rules_.rule(id); }

 private:
  const RulePack& rules_;
  std::vector<RuleId> by_check_;
};

/// Appends every computed claim of the document, in text order; what a
/// `never` phrase silences is marked.
void find_computed_claims(const DocumentContext& context, const ComputationRules& rules,
                          std::vector<JudgedClaim>& out);

/// A value that a text gives to a thing, for comparison within and across documents: "the terminal
/// cost $70 million".
struct StatedValue {
  std::string key;  ///< normalised thing + property + unit + period + mode; equal keys must have
                    ///< compatible values
  uint32_t mention = kNoMention;
  TextRange span;
  std::string value;  ///< as written
  Interval interval;  ///< what it may be
};
std::vector<StatedValue> find_stated_values(const DocumentContext& context);

}  // namespace factlint
