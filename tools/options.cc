// Words of a command line -> options as typed.
#include "tools/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <memory>

#include "engine/base/diagnostic.h"
#include "engine/report/version.h"
#include "tools/help.h"

namespace factlint {
namespace {

constexpr const char* kSources = "Facts and rules";
constexpr const char* kInput = "Input";
constexpr const char* kOutput = "Output";

/// Accepts `words`; of the others tells those that are planned from those that are mistakes.
CLI::Validator one_of(const std::vector<std::string>& words,
                      const std::vector<std::string>& planned = {}) {
  const auto check = [words, planned](const std::string& word) -> std::string {
    if (std::find(words.begin(), words.end(), word) != words.end()) return {};
    const std::string list = fmt::format("{}", fmt::join(words, ", "));
    if (std::find(planned.begin(), planned.end(), word) != planned.end()) {
      return fmt::format("'{}' is not available in this version; available: {}", word, list);
    }
    const std::string near = nearest_word(word, words);
    const std::string hint = near.empty() ? "" : fmt::format("; did you mean '{}'?", near);
    return fmt::format("'{}' is not one of {}{}", word, list, hint);
  };
  return CLI::Validator(check, "");
}

void add_common(CLI::App& app, Options& options) {
  app.add_flag("-q,--quiet", options.quiet, "Errors only: no summary, no warnings")->group(kOutput);
  app.add_flag("-v,--verbose", options.verbose, "Tell on stderr what is read and how long it takes")
      ->group(kOutput);
  app.add_option("--color", options.color, "Colours: auto, always or never")
      ->check(one_of({"auto", "always", "never"}))
      ->type_name("WHEN")
      ->group(kOutput);
}

void add_sources(CLI::App& app, Options& options) {
  app.add_option("--facts", options.facts,
                 "Fact file or folder, in place of the configured ones; 'default' names those that "
                 "ship with factlint (repeatable)")
      ->type_name("PATH")
      ->allow_extra_args(false)
      ->group(kSources);
  app.add_option("--rules", options.rules,
                 "Rule file or folder, in place of the configured ones; 'default' as above "
                 "(repeatable)")
      ->type_name("PATH")
      ->allow_extra_args(false)
      ->group(kSources);
  app.add_option("--config", options.config, "Configuration file for all paths")
      ->type_name("FILE")
      ->group(kSources);
  app.add_flag("--isolated", options.isolated, "Read no configuration file")->group(kSources);
}

void add_as_of(CLI::App& app, Options& options) {
  app.add_option("--as-of", options.as_of,
                 "Date of documents that have none of their own, as 2025-10-10")
      ->type_name("DATE")
      ->group(kInput);
}

void add_input(CLI::App& app, Options& options) {
  app.add_option("PATH", options.arguments, "Files and folders; '-' is standard input (default .)");
  app.add_option("--input-format", options.input_format,
                 "What is read: auto, markdown, html, text or jsonl")
      ->check(one_of({"auto", "markdown", "html", "text", "jsonl"}, {"docx"}))
      ->type_name("FORMAT")
      ->group(kInput);
  app.add_option("--stdin-filename", options.stdin_filename,
                 "Name for standard input: tells its format and its configuration")
      ->type_name("NAME")
      ->group(kInput);
  add_as_of(app, options);
  app.add_option("--jobs", options.jobs, "Documents checked at a time (default: one a processor)")
      ->type_name("N")
      ->check(CLI::Range(1U, 1024U).description(""))
      ->group(kInput);
}

void add_rule_filter(CLI::App& app, Options& options) {
  const auto add = [&app](const char* name, std::vector<std::string>& list, const char* help) {
    app.add_option(name, list, help)
        ->type_name("RULE")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->group(kInput);
  };
  add("--select", options.select, "Only rules whose id begins so, as 'membership/' (repeatable)");
  add("--ignore", options.ignore, "No rules whose id begins so (repeatable)");
}

void add_check(CLI::App& root, Options& options) {
  CLI::App& app =
      *root.add_subcommand("check", "Check drafts against facts, arithmetic and the calendar");
  add_input(app, options);
  add_rule_filter(app, options);
  add_sources(app, options);
  app.add_option("--format", options.format, "How findings are told: full, concise, json or jsonl")
      ->check(one_of({"full", "concise", "json", "jsonl"},
                     {"sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "rdjsonl",
                      "html", "markdown"}))
      ->type_name("FORMAT")
      ->group(kOutput);
  app.add_option("--output", options.output, "Write the report to FILE, not to standard output")
      ->type_name("FILE")
      ->group(kOutput);
  app.add_option("--json-output", options.json_output, "Write a JSON report to FILE as well")
      ->type_name("FILE")
      ->group(kOutput);
  app.add_option("--min-severity", options.min_severity,
                 "Tell findings from this level on: error, warning or note (default)")
      ->check(one_of({"error", "warning", "note"}))
      ->type_name("LEVEL")
      ->group(kOutput);
  app.add_option("--fail-level", options.fail_level,
                 "Exit with 1 from this level on: error (default), warning, note or never")
      ->check(one_of({"error", "warning", "note", "never"}))
      ->type_name("LEVEL")
      ->group(kOutput);
  app.add_flag("--show-claims", options.show_claims, "List every claim read, with its verdict")
      ->group(kOutput);
  app.add_flag("--statistics", options.statistics, "Count findings by rule")->group(kOutput);
  app.add_option("--progress", options.progress, "Progress on stderr: auto, always or never")
      ->check(one_of({"auto", "always", "never"}))
      ->type_name("WHEN")
      ->group(kOutput);
  add_common(app, options);
  app.footer("Exit code: 0 nothing at or above the fail level, 1 findings, 2 could not check.");
}

void add_annotate(CLI::App& root, Options& options) {
  CLI::App& app = *root.add_subcommand(
      "annotate", "Show what is read in drafts: mentions, claims, unread items");
  add_input(app, options);
  add_rule_filter(app, options);
  add_sources(app, options);
  app.add_option("--format", options.format, "full, or jsonl for machines")
      ->check(one_of({"full", "jsonl"}))
      ->type_name("FORMAT")
      ->group(kOutput);
  add_common(app, options);
}

void add_explain(CLI::App& root, Options& options) {
  CLI::App& app = *root.add_subcommand(
      "explain", "Explain a rule, a fact, or why a place in a draft was flagged or not");
  app.add_option("WHAT", options.arguments, "RULE, FACT, ENTITY or FILE:LINE[:COLUMN]")
      ->required()
      ->expected(1);
  add_sources(app, options);
  add_as_of(app, options);
  add_common(app, options);
}

void add_test(CLI::App& root, Options& options) {
  CLI::App& app = *root.add_subcommand("test", "Run the examples and mutations of the rules");
  app.add_option("RULE", options.arguments, "Only rules whose id begins so (default all)");
  add_sources(app, options);
  add_as_of(app, options);
  add_common(app, options);
}

void add_list(CLI::App& app, Options& options, const char* name, const char* help) {
  CLI::App& list = *app.add_subcommand(name, help);
  add_sources(list, options);
  add_common(list, options);
}

void add_rules(CLI::App& root, Options& options) {
  CLI::App& app = *root.add_subcommand("rules", "List or lint the rules");
  app.require_subcommand(1);
  add_list(app, options, "list", "One line for each rule");
  app.get_subcommand("list")->add_option("RULE", options.arguments,
                                         "Only rules whose id begins so");
  add_list(app, options, "lint", "Report every problem in rule files");
  app.get_subcommand("lint")->add_option("PATH", options.arguments,
                                         "Rule files or folders (default: the configured ones)");
}

void add_facts(CLI::App& root, Options& options) {
  CLI::App& app = *root.add_subcommand("facts", "List, show or lint the facts");
  app.require_subcommand(1);
  add_list(app, options, "list", "One line for each fact");
  app.get_subcommand("list")->add_option("FACT", options.arguments,
                                         "Only facts whose id begins so");
  add_list(app, options, "show", "A fact or an entity with all that is known of it");
  app.get_subcommand("show")
      ->add_option("ID", options.arguments, "Ids of facts or entities")
      ->required();
  add_list(app, options, "lint", "Report every problem in fact files");
  app.get_subcommand("lint")->add_option("PATH", options.arguments,
                                         "Fact files or folders (default: the configured ones)");
}

void add_small_commands(CLI::App& root, Options& options) {
  CLI::App& init =
      *root.add_subcommand("init", "Write a commented starter: configuration, facts, a draft");
  init.add_option("FOLDER", options.arguments, "Where (default .)")->expected(1);
  add_common(init, options);
  CLI::App& completions = *root.add_subcommand("completions", "Print a completion script");
  completions.add_option("SHELL", options.arguments, "bash, zsh or fish")
      ->required()
      ->expected(1)
      ->check(one_of({"bash", "zsh", "fish"}));
}

std::unique_ptr<CLI::App> make_app(Options& options) {
  auto app = std::make_unique<CLI::App>("A linter for facts: checks drafts against what you know.",
                                        "factlint");
  app->formatter(std::make_shared<HelpFormatter>());
  app->set_version_flag("--version", fmt::format("factlint {}", kVersion), "Print the version");
  app->set_help_flag("-h,--help", "Print this help");
  app->require_subcommand(1);
  add_check(*app, options);
  add_annotate(*app, options);
  add_explain(*app, options);
  add_test(*app, options);
  add_rules(*app, options);
  add_facts(*app, options);
  add_small_commands(*app, options);
  app->footer(
      "'factlint COMMAND --help' tells a command's options. The first check:\n"
      "  factlint check draft.md --as-of 2025-10-10");
  return app;
}

/// The innermost command that was given.
const CLI::App& active(const CLI::App& app) {
  const std::vector<CLI::App*> given = app.get_subcommands();
  return given.empty() ? app : active(*given.front());
}

std::vector<std::string> names_of(const CLI::App& app, bool options) {
  std::vector<std::string> names;
  if (!options) {
    for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
    return names;
  }
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    for (const std::string& name : option->get_snames()) names.push_back("-" + name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string suggestion(std::string_view word, const std::vector<std::string>& names) {
  const std::string near = nearest_word(word, names);
  return near.empty() ? "" : fmt::format("; did you mean '{}'?", near);
}

/// A word that no command or option takes: what it is, and what was perhaps meant.
std::string describe_extra(const CLI::App& app, const std::string& word) {
  const CLI::App& command = active(app);
  if (word.starts_with("-")) {
    const std::string name = word.substr(0, word.find('='));
    return fmt::format("unknown option '{}'{}", name, suggestion(name, names_of(command, true)));
  }
  if (&command == &app || !command.get_subcommands({}).empty()) {
    return fmt::format("unknown command '{}'{}", word, suggestion(word, names_of(command, false)));
  }
  return fmt::format("unexpected argument '{}'", word);
}

/// "--format: xml not in {...}" and the like, in this program's words.
std::string describe_error(const CLI::App& app, const CLI::ParseError& error) {
  const std::vector<std::string> extra = app.remaining(true);
  if (!extra.empty()) return describe_extra(app, extra.front());
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
    const CLI::App& command = active(app);
    if (!command.get_subcommands({}).empty()) {
      return fmt::format("a command is missing: {}", fmt::join(names_of(command, false), ", "));
    }
  }
  return error.what();
}

int report_error(const CLI::App& app, const CLI::ParseError& error) {
  std::string name = "factlint";
  for (const CLI::App* at = &app; !at->get_subcommands().empty();) {
    at = at->get_subcommands().front();
    name += " " + at->get_name();
  }
  fmt::print(stderr, "factlint: error: {}\nTry '{} --help'.\n", describe_error(app, error), name);
  return kExitFailure;
}

}  // namespace

ParsedOptions parse_options(int argc, const char* const* argv) {
  Options options;
  const std::unique_ptr<CLI::App> app = make_app(options);
  try {
    app->parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
      return {std::nullopt, app->exit(error)};
    }
    return {std::nullopt, report_error(*app, error)};
  }
  const CLI::App& command = *app->get_subcommands().front();
  options.command = command.get_name();
  if (!command.get_subcommands().empty()) {
    options.subcommand = command.get_subcommands().front()->get_name();
  }
  return {std::move(options), kExitClean};
}

std::vector<CommandOutline> outline_commands() {
  Options options;
  const std::unique_ptr<CLI::App> app = make_app(options);
  std::vector<CommandOutline> outlines;
  for (const CLI::App* command : app->get_subcommands({})) {
    CommandOutline outline{command->get_name(), command->get_description(),
                           names_of(*command, true), names_of(*command, false)};
    for (const CLI::App* inner : command->get_subcommands({})) {
      for (std::string& name : names_of(*inner, true)) outline.options.push_back(std::move(name));
    }
    std::sort(outline.options.begin(), outline.options.end());
    outline.options.erase(std::unique(outline.options.begin(), outline.options.end()),
                          outline.options.end());
    outlines.push_back(std::move(outline));
  }
  return outlines;
}

}  // namespace factlint
