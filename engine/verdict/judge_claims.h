// Claims + facts -> judged claims: what is settled between the readings of the same words.
#pragma once

#include <vector>

#include "engine/claim/claim.h"
#include "engine/claim/context.h"
#include "engine/fact/fact_base.h"
#include "engine/rule/rule_pack.h"
#include "engine/verdict/verdict.h"

namespace factlint {

struct JudgedClaim {
  Claim claim;
  Verdict verdict;
};

/// Every claim with its verdict, by sentence. A hint counts only where it is borne out and no surer
/// claim of its rule in the same sentence has settled the matter.
std::vector<JudgedClaim> judge_claims(std::vector<Claim> claims, const RulePack& rules,
                                      const FactBase& facts, const DocumentContext& context);

/// An accusation is withdrawn (and told as supported) where another reading of the same words by
/// the same rule agrees with the facts. One of what others said is withdrawn where the sentence
/// goes on to tell it right.
void acquit(std::vector<JudgedClaim>& judged);

}  // namespace factlint
