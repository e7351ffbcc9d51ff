// Judged claims of one document -> its report: findings, claims and counts.
#pragma once

#include <string>
#include <vector>

#include "engine/claim/context.h"
#include "engine/computation/computation.h"
#include "engine/fact/fact_base.h"
#include "engine/finding/suppression.h"
#include "engine/report/report.h"
#include "engine/rule/rule_pack.h"
#include "engine/verdict/judge_claims.h"

namespace factlint {

/// Which rules are reported.
struct RuleChoice {
  std::vector<std::string> select;  ///< rule prefixes; empty = all
  std::vector<std::string> ignore;  ///< rule prefixes
  bool unread = false;              ///< list what no rule read, with the reason

  /// `rule` is chosen here and not ignored by `document` itself.
  bool picks(const std::string& rule, const Document& document) const;
};

/// Findings sorted by position, one for what two readings say of the same words; suppressed ones
/// are counted. Marks in `suppressions` what was of use. Claims that a `never` phrase silences are
/// listed as such.
DocumentReport build_report(std::vector<JudgedClaim> judged, const DocumentContext& context,
                            const FactBase& facts, const RulePack& rules, const RuleChoice& choice,
                            Suppressions& suppressions);

/// The values that a document states, for comparison with those of others.
std::vector<ReportedValue> tell_values(std::vector<StatedValue> values,
                                       const DocumentContext& context);

}  // namespace factlint
