// Words of a command line -> options as typed. What they mean is resolve.h's business.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace factlint {

/// One struct for all commands: they share most options, and each reads what it knows.
struct Options {
  std::string
      command;  ///< "check", "annotate", "explain", "test", "rules", "facts", "init", "completions"
  std::string subcommand;              ///< of rules and facts: "list", "show", "lint"
  std::vector<std::string> arguments;  ///< paths; a rule, fact or place; a shell

  // where facts, rules and configuration come from
  std::vector<std::string> facts;
  std::vector<std::string> rules;
  std::string config;
  bool isolated = false;
  std::string as_of;

  // what is read
  std::string input_format = "auto";
  std::string stdin_filename;
  std::vector<std::string> select;
  std::vector<std::string> ignore;

  // what is told
  std::string format = "full";
  std::string output;
  std::string json_output;
  std::string min_severity;
  std::string fail_level;
  bool show_claims = false;
  bool statistics = false;
  std::string color = "auto";
  std::string progress = "auto";
  bool quiet = false;
  bool verbose = false;
  uint32_t jobs = 0;  ///< 0: one for each processor
};

/// Exit codes of every command; there are no others.
enum ExitCode : int { kExitClean = 0, kExitFindings = 1, kExitFailure = 2 };

/// The options, or the code to exit with: --help and --version (0) and errors (2) are answered
/// already.
struct ParsedOptions {
  std::optional<Options> options;
  int exit_code = kExitClean;
};
ParsedOptions parse_options(int argc, const char* const* argv);

/// What shell completions need to know of the command line, taken from its definition.
struct CommandOutline {
  std::string name;
  std::string summary;
  std::vector<std::string> options;      ///< "--facts", "-q"
  std::vector<std::string> subcommands;  ///< "list", "lint"
};
std::vector<CommandOutline> outline_commands();

}  // namespace factlint
