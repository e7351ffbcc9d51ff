// Claim + verdict -> finding, and the claim as reports tell it. Positions leave the engine here.
#pragma once

#include <string>

#include "engine/claim/claim.h"
#include "engine/claim/context.h"
#include "engine/fact/fact_base.h"
#include "engine/finding/finding.h"
#include "engine/rule/rule.h"
#include "engine/verdict/verdict.h"

namespace factlint {

/// True for the verdicts that an editor is shown; the others only count.
/// The severity of a verdict under a rule of `level`: outdated, premature and imprecise are
/// warnings at most, conflicting a note.
Severity severity_of(VerdictKind kind, Severity level);

FindingClaim tell_claim(const Claim& claim, const Rule& rule, const DocumentContext& context,
                        const FactBase& facts);
std::vector<FindingEvidence> tell_evidence(const Verdict& verdict, const DocumentContext& context,
                                           const FactBase& facts);
Finding build_finding(const Claim& claim, const Verdict& verdict, const Rule& rule,
                      const DocumentContext& context, const FactBase& facts);

}  // namespace factlint
