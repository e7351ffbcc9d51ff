// `factlint test`: runs the examples and mutations that rules carry.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "tools/commands.h"
#include "tools/example_runner.h"
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
