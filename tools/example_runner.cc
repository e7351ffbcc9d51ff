#include "tools/example_runner.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace factlint {

std::optional<Day> default_day(const FactBase& facts) {
  std::optional<Day> latest;
  for (const Fact& fact : facts.facts()) {
    if (fact.checked.begin && (!latest || *fact.checked.begin > *latest))
      latest = fact.checked.begin;
  }
  return latest;
}

bool Outcome::has(VerdictKind kind) const {
  return std::find(verdicts.begin(), verdicts.end(), kind) != verdicts.end();
}

bool meets(const Outcome& outcome, ExpectedVerdict expected) {
  switch (expected) {
    case ExpectedVerdict::kSilent:
      return !outcome.found && !outcome.has(VerdictKind::kSupported);
    case ExpectedVerdict::kSupported:
      return !outcome.found && outcome.has(VerdictKind::kSupported);
    case ExpectedVerdict::kUnverifiable:
      return !outcome.found && outcome.has(VerdictKind::kUnverifiable);
    case ExpectedVerdict::kContradicted:
      return outcome.found && outcome.has(VerdictKind::kContradicted);
    case ExpectedVerdict::kInconsistent:
      return outcome.found && outcome.has(VerdictKind::kInconsistent);
    case ExpectedVerdict::kOutdated:
      return outcome.found && outcome.has(VerdictKind::kOutdated);
    case ExpectedVerdict::kPremature:
      return outcome.found && outcome.has(VerdictKind::kPremature);
    case ExpectedVerdict::kImprecise:
      return outcome.found && outcome.has(VerdictKind::kImprecise);
    case ExpectedVerdict::kConflicting:
      return outcome.found && outcome.has(VerdictKind::kConflicting);
  }
  return false;
}

Outcome ExampleRunner::run(const Rule& rule, const RuleExample& example, std::string text) const {
  CheckRequest request;
  request.format = Format::kText;
  request.as_of = example.as_of ? example.as_of->begin : day_;
  request.source = std::make_shared<const Source>(rule.id, std::move(text));
  const DocumentReport report = engine_.check(request);
  Outcome outcome;
  for (const Finding& finding : report.findings) {
    if (finding.rule != rule.id) continue;
    outcome.found = true;
    outcome.verdicts.push_back(finding.verdict);
    outcome.told += fmt::format("; {}: {}", verdict_name(finding.verdict), finding.message);
  }
  for (const ReportedClaim& claim : report.claims) {
    if (claim.rule != rule.id) continue;
    outcome.verdicts.push_back(claim.verdict);
    if (outcome.found) continue;
    outcome.told += fmt::format("; {}: {}", verdict_name(claim.verdict), claim.message);
  }
  if (outcome.told.empty()) outcome.told = "; the rule read no claim";
  for (const SilencedClaim& claim : report.silenced) {
    if (claim.rule == rule.id) outcome.silenced.push_back(claim.phrase);
  }
  return outcome;
}

}  // namespace factlint
