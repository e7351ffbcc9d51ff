// `factlint rules list|lint`: the rule library.
#include <fmt/format.h>

#include "engine/report/text_writer.h"
#include "tools/commands.h"
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

/// A clean library tells its size; problems are told as they are found, exit code 2 if any is an
/// error.
int lint_rules(const Options& options) {
  Options here = options;
  if (!options.arguments.empty()) here.rules = options.arguments;
  Session session(here);
  const std::shared_ptr<const Engine> engine = session.engine_here();
  if (engine == nullptr) return kExitFailure;
  size_t examples = 0;
  for (const Rule& rule : engine->rules().rules()) examples += rule.examples.size();
  Output output({});
  output.write(fmt::format("{} with {}: no errors\n",
                           counted(engine->rules().rules().size(), "rule"),
                           counted(examples, "example")));
  return output.close() ? kExitClean : kExitFailure;
}

}  // namespace

int run_rules(const Options& options) {
  return options.subcommand == "lint" ? lint_rules(options) : list_rules(options);
}

}  // namespace factlint
