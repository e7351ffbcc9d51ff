// How --help is laid out: usage, arguments, options by group, all wrapped at 80 columns.
#include "tools/help.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace factlint {
namespace {

constexpr size_t kColumns = 80;
constexpr size_t kIndent = 28;  // where descriptions begin

/// "  name       description", the description wrapped below itself.
void append_row(std::string_view name, std::string_view text, std::string& out) {
  std::string line = fmt::format("  {:<{}}", name, kIndent - 2);
  if (name.size() + 3 > kIndent) {
    out += fmt::format("  {}\n", name);
    line.assign(kIndent, ' ');
  }
  size_t begin = 0;
  while (begin < text.size()) {
    size_t end = std::min(text.size(), begin + kColumns - kIndent);
    if (end < text.size()) {
      const size_t blank = text.rfind(' ', end);
      if (blank != std::string_view::npos && blank > begin) end = blank;
    }
    out += line;
    out += text.substr(begin, end - begin);
    out += '\n';
    line.assign(kIndent, ' ');
    begin = end + (end < text.size() && text[end] == ' ' ? 1 : 0);
  }
}

std::string argument_name(const CLI::Option& option) {
  const bool many = option.get_expected_max() >= CLI::detail::expected_max_vector_size;
  return option.get_name(true, false) + (many ? "..." : "");
}

std::string option_name(const CLI::Option& option) {
  std::string name = option.get_snames().empty() ? "    " : "";
  if (!option.get_snames().empty()) name = "-" + option.get_snames().front();
  if (!option.get_lnames().empty()) {
    if (!option.get_snames().empty()) name += ", ";
    name += "--" + option.get_lnames().front();
  }
  if (option.get_type_size() != 0 && !option.get_type_name().empty()) {
    name += " " + option.get_type_name();
  }
  return name;
}

using OptionList = std::vector<const CLI::Option*>;

OptionList arguments_of(const CLI::App& app) {
  return app.get_options([](const CLI::Option* option) { return option->get_positional(); });
}

std::string usage(const CLI::App& app, const std::string& name) {
  std::string line = fmt::format("Usage: {}", name);
  const bool commands = !app.get_subcommands({}).empty();
  line += commands ? " COMMAND [OPTIONS]" : " [OPTIONS]";
  for (const CLI::Option* option : arguments_of(app)) {
    const std::string argument = argument_name(*option);
    line += option->get_required() ? " " + argument : fmt::format(" [{}]", argument);
  }
  return line + "\n";
}

void append_arguments(const CLI::App& app, std::string& out) {
  const OptionList arguments = arguments_of(app);
  if (arguments.empty()) return;
  out += "\nArguments:\n";
  for (const CLI::Option* option : arguments) {
    append_row(argument_name(*option), option->get_description(), out);
  }
}

void append_commands(const CLI::App& app, std::string& out) {
  const std::vector<const CLI::App*> commands = app.get_subcommands({});
  if (commands.empty()) return;
  out += "\nCommands:\n";
  for (const CLI::App* command : commands) {
    append_row(command->get_name(), command->get_description(), out);
  }
}

void append_options(const CLI::App& app, std::string& out) {
  // The group without a name of its own holds --help and --version; it comes last.
  std::vector<std::string> groups = app.get_groups();
  std::stable_partition(groups.begin(), groups.end(),
                        [](const std::string& group) { return group != "Options"; });
  for (const std::string& group : groups) {
    const OptionList options = app.get_options([&group](const CLI::Option* option) {
      return option->get_group() == group && option->nonpositional();
    });
    if (options.empty()) continue;
    out += fmt::format("\n{}:\n", group);
    for (const CLI::Option* option : options) {
      append_row(option_name(*option), option->get_description(), out);
    }
  }
}

}  // namespace

std::string HelpFormatter::make_help(const CLI::App* app, std::string name,
                                     CLI::AppFormatMode /*mode*/) const {
  std::string full = name.empty() ? app->get_name() : name;
  std::string out = app->get_description() + "\n\n" + usage(*app, full);
  append_arguments(*app, out);
  append_commands(*app, out);
  append_options(*app, out);
  if (!app->get_footer().empty()) out += "\n" + app->get_footer() + "\n";
  return out;
}

}  // namespace factlint
