// `factlint rules list|lint`: the rule library.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "engine/report/text_writer.h"
#include "tools/commands.h"
#include "tools/example_runner.h"
#include "tools/log.h"
#include "tools/output.h"
#include "tools/session.h"

namespace factlint {
namespace {

int list_rules(const Options& options) {
  Session session(options);
  const std::shared_ptr<const Engine> engine = session.engine_here();
  if (engine == nullptr) return kExitFailure;
  const std::string prefix = options.arguments.empty() ? "" : options.arguments.front();
  std::string text;
  for (const Rule& rule : engine->rules().rules()) {
    if (!rule.id.starts_with(prefix)) continue;
    text += fmt::format("{:<28} {:<8} {}\n", rule.id, severity_name(rule.level), rule.summary);
  }
  if (text.empty()) {
    log_error(fmt::format("no rule's id begins with '{}'", prefix));
    return kExitFailure;
  }
  Output output({});
  output.write(text);
  return output.close() ? kExitClean : kExitFailure;
}

/// `path` is `folder` or lies below it.
bool lies_below(const std::string& path, const std::string& folder) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path inner = fs::weakly_canonical(path, error);
  const fs::path outer = fs::weakly_canonical(folder, error);
  const auto mismatch = std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end());
  return mismatch.first == outer.end();
}

bool lies_below_any(const std::string& path, const std::vector<std::string>& folders) {
  return std::any_of(folders.begin(), folders.end(),
                     [&](const std::string& folder) { return lies_below(path, folder); });
}

/// The rules of the configuration, and the folders to lint beside them: they may only add words.
std::vector<std::string> with_folders(std::vector<std::string> configured,
                                      const std::vector<std::string>& folders) {
  std::erase_if(configured, [&](const std::string& path) { return lies_below_any(path, folders); });
  for (const std::string& folder : folders) {
    if (!lies_below_any(folder, configured)) configured.push_back(folder);
  }
  return configured;
}

/// Tells each `never` phrase that silences the rule in none of its examples. Where the loaded facts
/// are not those that the rule's examples speak of, nothing can be said.
bool lint_exceptions(const ExampleRunner& runner, const Rule& rule) {
  if (rule.never.empty()) return true;
  std::vector<std::string> needed;
  bool read = rule.computed();
  for (const RuleExample& example : rule.examples) {
    const Outcome outcome = runner.run(rule, example, example.text);
    read |= example.expected == ExpectedVerdict::kSupported && meets(outcome, example.expected);
    needed.insert(needed.end(), outcome.silenced.begin(), outcome.silenced.end());
  }
  if (!read) return true;
  Diagnostics diagnostics;
  for (const auto& [phrase, place] : rule.never) {
    if (std::find(needed.begin(), needed.end(), phrase) != needed.end()) continue;
    diagnostics.error(place, fmt::format("no example needs the exception '{}': without it, they "
                                         "come out the same",
                                         phrase));
  }
  log_diagnostics(diagnostics, Tell::kAll);
  return !diagnostics.has_errors();
}

/// A clean library tells its size; problems are told as they are found, exit code 2 if any is an
/// error.
int lint_rules(const Options& options) {
  Options here = options;
  const std::vector<std::string>& folders = options.arguments;
  if (!folders.empty()) {
    Session configured(options);
    const std::shared_ptr<const Config> config = configured.config_for(".");
    if (config == nullptr) return kExitFailure;
    here.rules = with_folders(configured.paths_of(*config).rules, folders);
  }
  Session session(here);
  const std::shared_ptr<const Engine> engine = session.engine_here();
  if (engine == nullptr) return kExitFailure;
  const ExampleRunner runner(*engine, default_day(engine->facts()));
  size_t rules = 0;
  size_t examples = 0;
  bool clean = true;
  for (const Rule& rule : engine->rules().rules()) {
    if (rule.derived || (!folders.empty() && !lies_below_any(rule.place.path, folders))) continue;
    ++rules;
    examples += rule.examples.size();
    clean &= lint_exceptions(runner, rule);
  }
  if (!clean) return kExitFailure;
  Output output({});
  output.write(
      fmt::format("{} with {}: no errors\n", counted(rules, "rule"), counted(examples, "example")));
  return output.close() ? kExitClean : kExitFailure;
}

}  // namespace

int run_rules(const Options& options) {
  return options.subcommand == "lint" ? lint_rules(options) : list_rules(options);
}

}  // namespace factlint
