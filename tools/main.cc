// Command line -> command -> exit code.
#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <map>
#include <string>

#include "tools/commands.h"
#include "tools/log.h"
#include "tools/options.h"

namespace factlint {
namespace {

int run_command(const Options& options) {
  static const std::map<std::string, int (*)(const Options&)> kCommands = {
      {"check", run_check},     {"annotate", run_annotate},
      {"explain", run_explain}, {"test", run_test},
      {"rules", run_rules},     {"facts", run_facts},
      {"init", run_init},       {"completions", run_completions}};
  return kCommands.at(options.command)(options);
}

}  // namespace
}  // namespace factlint

int main(int argc, char** argv) {
  using namespace factlint;
  try {
    const ParsedOptions parsed = parse_options(argc, argv);
    if (!parsed.options) return parsed.exit_code;
    set_up_log(*parsed.options);
    return run_command(*parsed.options);
  } catch (const std::exception& error) {
    fmt::print(stderr, "factlint: error: {}\n", error.what());
    return kExitFailure;
  }
}
