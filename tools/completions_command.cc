// `factlint completions SHELL`: the command line's outline -> a completion script.
#include <fmt/format.h>

#include <string>

#include "tools/commands.h"
#include "tools/output.h"

namespace factlint {
namespace {

std::string command_names(const std::vector<CommandOutline>& outlines) {
  std::string names;
  for (const CommandOutline& outline : outlines) {
    names += (names.empty() ? "" : " ") + outline.name;
  }
  return names;
}

std::string words_of(const CommandOutline& outline) {
  return fmt::format("{}{}{}", fmt::join(outline.subcommands, " "),
                     outline.subcommands.empty() ? "" : " ", fmt::join(outline.options, " "));
}

std::string bash_script(const std::vector<CommandOutline>& outlines) {
  std::string cases;
  for (const CommandOutline& outline : outlines) {
    cases += fmt::format("    {}) words=\"{}\" ;;\n", outline.name, words_of(outline));
  }
  return fmt::format(R"sh(# bash completion for factlint:  eval "$(factlint completions bash)"
_factlint() {{
  local word="${{COMP_WORDS[COMP_CWORD]}}" words
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "{} --help --version" -- "$word"))
    return
  fi
  case "${{COMP_WORDS[1]}}" in
{}    *) words="" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
}}
complete -o filenames -F _factlint factlint
)sh",
                     command_names(outlines), cases);
}

/// Text inside single quotes of a shell.
std::string quoted(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return "'" + out + "'";
}

std::string zsh_script(const std::vector<CommandOutline>& outlines) {
  std::string commands, cases;
  for (const CommandOutline& outline : outlines) {
    commands += fmt::format("    {}\n", quoted(outline.name + ":" + outline.summary));
    cases += fmt::format("    {}) choices=({}) ;;\n", outline.name, words_of(outline));
  }
  return fmt::format(R"sh(#compdef factlint
# zsh completion for factlint:  factlint completions zsh > "${{fpath[1]}}/_factlint"
_factlint() {{
  local -a commands choices
  commands=(
{}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2]" in
{}  esac
  compadd -- $choices
  _files
}}
_factlint "$@"
)sh",
                     commands, cases);
}

std::string fish_script(const std::vector<CommandOutline>& outlines) {
  std::string out =
      "# fish completion for factlint:  factlint completions fish > "
      "~/.config/fish/completions/factlint.fish\n";
  for (const CommandOutline& outline : outlines) {
    out += fmt::format("complete -c factlint -n __fish_use_subcommand -a {} -d {}\n", outline.name,
                       quoted(outline.summary));
    const std::string when = fmt::format("'__fish_seen_subcommand_from {}'", outline.name);
    for (const std::string& name : outline.subcommands) {
      out += fmt::format("complete -c factlint -n {} -a {}\n", when, name);
    }
    for (const std::string& option : outline.options) {
      const bool is_long = option.starts_with("--");
      out += fmt::format("complete -c factlint -n {} -{} {}\n", when, is_long ? "l" : "s",
                         option.substr(is_long ? 2 : 1));
    }
  }
  return out;
}

}  // namespace

int run_completions(const Options& options) {
  const std::vector<CommandOutline> outlines = outline_commands();
  const std::string& shell = options.arguments.front();
  Output output({});
  output.write(shell == "bash"  ? bash_script(outlines)
               : shell == "zsh" ? zsh_script(outlines)
                                : fish_script(outlines));
  return output.close() ? kExitClean : kExitFailure;
}

}  // namespace factlint
