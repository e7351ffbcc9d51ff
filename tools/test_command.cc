// `factlint test`: runs the examples and mutations that rules carry.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "tools/commands.h"
#include "tools/fact_page.h"
#include "tools/log.h"
#include "tools/output.h"
#include "tools/session.h"

namespace factlint {
namespace {

struct Tally {
  uint32_t passed = 0;
  uint32_t failed = 0;
  uint32_t known_gaps = 0;
};

/// The day on which examples without a date are read: the latest on which a fact was checked.
std::optional<Day> default_day(const FactBase& facts) {
  std::optional<Day> latest;
  for (const Fact& fact : facts.facts()) {
    if (fact.checked.begin && (!latest || *fact.checked.begin > *latest))
      latest = fact.checked.begin;
  }
  return latest;
}

/// What the rule made of a text: its worst verdict, or that it read nothing.
struct Outcome {
  bool found = false;  ///< a finding of the rule
  std::vector<VerdictKind> verdicts;
  std::string told;  ///< messages, for the failure's text

  bool has(VerdictKind kind) const {
    return std::find(verdicts.begin(), verdicts.end(), kind) != verdicts.end();
  }
};

class ExampleRunner {
 public:
  ExampleRunner(const Engine& engine, std::optional<Day> day) : engine_(engine), day_(day) {}

  Outcome run(const Rule& rule, const RuleExample& example, std::string text) const {
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
    return outcome;
  }

 private:
  const Engine& engine_;
  std::optional<Day> day_;
};

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

/// A changed value must be accused: as contradicted, or as inconsistent by rules that need no
/// facts.
bool accuses(const Outcome& outcome) {
  return outcome.found &&
         (outcome.has(VerdictKind::kContradicted) || outcome.has(VerdictKind::kInconsistent));
}

/// "nine => eleven" applied to `text`; nothing if the left side does not stand in it.
std::optional<std::string> mutate(const std::string& text, const std::string& mutation) {
  constexpr std::string_view kArrow = " => ";
  const size_t arrow = mutation.find(kArrow);
  if (arrow == std::string::npos) return std::nullopt;
  const std::string from = mutation.substr(0, arrow);
  const size_t at = text.find(from);
  if (from.empty() || at == std::string::npos) return std::nullopt;
  std::string changed = text;
  changed.replace(at, from.size(), mutation.substr(arrow + kArrow.size()));
  return changed;
}

/// Counts one result and tells a failure at its place.
void settle(const RuleExample& example, const Rule& rule, bool good, const std::string& failure,
            Tally& tally, Output& output) {
  if (good) {
    ++tally.passed;
    if (example.todo) {
      output.write(fmt::format("{}: note[{}]: a known gap is closed; remove 'todo'\n",
                               example.place.to_string(), rule.id));
    }
    return;
  }
  if (example.todo) {
    ++tally.known_gaps;
    return;
  }
  ++tally.failed;
  output.write(fmt::format("{}: failed[{}]: {}\n", example.place.to_string(), rule.id, failure));
}

void run_example(const ExampleRunner& runner, const Rule& rule, const RuleExample& example,
                 Tally& tally, Output& output) {
  const Outcome outcome = runner.run(rule, example, example.text);
  settle(example, rule, meets(outcome, example.expected),
         fmt::format("\"{}\" is not {}{}", example.text, expected_name(example.expected),
                     outcome.told),
         tally, output);
  if (example.mutation.empty()) return;
  const std::optional<std::string> changed = mutate(example.text, example.mutation);
  if (!changed) {
    settle(example, rule, false,
           fmt::format("the mutation '{}' changes nothing; write 'word => other word'",
                       example.mutation),
           tally, output);
    return;
  }
  const Outcome mutated = runner.run(rule, example, *changed);
  settle(example, rule, accuses(mutated),
         fmt::format("\"{}\" is not contradicted{}", *changed, mutated.told), tally, output);
}

}  // namespace

int run_test(const Options& options) {
  Session session(options);
  if (!session.valid()) return kExitFailure;
  const std::optional<Settings> settings = session.settings_for(".");
  if (!settings) return kExitFailure;
  const Engine& engine = *settings->engine;
  const std::optional<Day> given = options.as_of.empty() ? std::nullopt : settings->as_of;
  const ExampleRunner runner(engine, given ? given : default_day(engine.facts()));
  const std::string prefix = options.arguments.empty() ? "" : options.arguments.front();
  Tally tally;
  Output output({});
  for (const Rule& rule : engine.rules().rules()) {
    if (!rule.id.starts_with(prefix)) continue;
    for (const RuleExample& example : rule.examples) {
      run_example(runner, rule, example, tally, output);
    }
  }
  output.write(fmt::format("{} passed, {} failed", tally.passed, tally.failed));
  output.write(tally.known_gaps == 0 ? "\n" : fmt::format(", {} known gaps\n", tally.known_gaps));
  if (tally.passed + tally.failed + tally.known_gaps == 0) {
    log_error(fmt::format("no rule's id begins with '{}'", prefix));
    return kExitFailure;
  }
  if (!output.close()) return kExitFailure;
  return tally.failed == 0 ? kExitClean : kExitFindings;
}

}  // namespace factlint
