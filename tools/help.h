// How --help is laid out: usage, arguments, options by group, all wrapped at 80 columns.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace factlint {

class HelpFormatter : public CLI::FormatterBase {
 public:
  std::string make_help(const CLI::App* app, std::string name,
                        CLI::AppFormatMode mode) const override;
};

}  // namespace factlint
