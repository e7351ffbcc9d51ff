// Claim + facts -> verdict: what is common to all checks, and the way to the judge of each.
#include "engine/verdict/judge.h"

#include <algorithm>

#include "engine/verdict/judging.h"

namespace factlint {
namespace {

/// Checks that read plans themselves; for the others a plan is nothing that is.
bool reads_plans(CheckKind check) {
  return check == CheckKind::kEvent || check == CheckKind::kFigure || check == CheckKind::kMember ||
         check == CheckKind::kAttribute || check == CheckKind::kRelation ||
         check == CheckKind::kExpansion;
}

Verdict dispatch(const Trial& trial) {
  if (trial.claim.role("subject") != nullptr) return judge_value(trial);
  switch (trial.claim.check) {
    case CheckKind::kCount:
      return judge_count(trial);
    case CheckKind::kMember:
      return judge_member(trial);
    case CheckKind::kList:
      return judge_list(trial);
    case CheckKind::kOffice:
      return judge_office(trial);
    case CheckKind::kPerson:
      return judge_person(trial);
    case CheckKind::kEvent:
      return judge_event(trial);
    case CheckKind::kFigure:
      return judge_figure(trial);
    case CheckKind::kAttribute:
      return judge_attribute(trial);
    case CheckKind::kRelation:
      return judge_relation(trial);
    case CheckKind::kExpansion:
      return judge_expansion(trial);
    default:
      return unverifiable("not checked against facts");
  }
}

bool accuses(VerdictKind kind) {
  return kind != VerdictKind::kSupported && kind != VerdictKind::kUnverifiable;
}

/// Every part of it is joined by relations, none by mere nearness.
bool read_strictly(const Claim& claim) {
  return claim.strict && std::all_of(claim.roles.begin(), claim.roles.end(),
                                     [](const RoleFiller& filler) { return filler.strict; });
}

/// "nine full members, not eleven as reported": whose words they are.
void tell_as_reported(Verdict& verdict) {
  const bool corrects = verdict.message.find(", not ") != std::string::npos;
  verdict.message += corrects ? " as reported" : " (as reported)";
}

}  // namespace

Verdict judge(const Claim& claim, const Rule& rule, const DocumentContext& context,
              const FactBase& facts) {
  if (claim.mode == ClaimMode::kQuestion) return unverifiable("in a question");
  if (claim.mode == ClaimMode::kConditional) return unverifiable("only supposed, not asserted");
  if (claim.mode == ClaimMode::kPlanned && !reads_plans(claim.check)) {
    return unverifiable("a plan, not a state of affairs");
  }
  const bool denied = claim.mode == ClaimMode::kDenied;
  const Trial trial{claim, rule, context, facts, claim.negated != denied};
  Verdict verdict = in_its_time(trial, dispatch(trial));
  if (!accuses(verdict.kind)) return verdict;
  // "They got it wrong: it does not have ten": the correction, not what is corrected.
  if (denied && claim.negated) return unverifiable("a denial beside what is called wrong");
  if (!read_strictly(claim))
    return unverifiable("read too loosely to disagree: " + verdict.message);
  if (claim.mode == ClaimMode::kReported) tell_as_reported(verdict);
  return verdict;
}

}  // namespace factlint
