// factlint.toml -> what it says, paths resolved.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/value/date.h"

namespace factlint {

/// The level from which on a run fails; `never` has no severity.
struct FailLevel {
  bool never = false;
  Severity severity = Severity::kError;
};

std::optional<Severity> parse_severity(std::string_view name);
std::optional<FailLevel> parse_fail_level(std::string_view name);
/// A single day, as "2025-10-10".
std::optional<Day> parse_day(std::string_view text);

/// What holds for the paths that an [[override]] names.
struct ConfigOverride {
  std::vector<std::string> paths;  ///< globs, relative to the configuration's folder
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::optional<Day> as_of;
};

/// A missing key leaves its default; lists of an extending file replace those of the extended one.
struct Config {
  std::string file;                               ///< the configuration file, or empty: defaults
  std::string folder;                             ///< what its paths and globs are relative to
  std::optional<std::vector<std::string>> facts;  ///< resolved paths, or "default"
  std::optional<std::vector<std::string>> rules;
  std::vector<std::string> include;  ///< globs; empty = all drafts
  std::vector<std::string> exclude;
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::optional<FailLevel> fail_level;
  std::optional<Severity> min_severity;
  std::optional<Day> as_of;
  std::vector<ConfigOverride> overrides;

  /// `path` relative to `folder`, for globs.
  std::string relative(const std::string& path) const;
};

/// Reads a configuration file and those it extends. nullptr if any of them has an error.
std::shared_ptr<const Config> load_config(const std::string& file, Diagnostics& diagnostics);

/// The configuration nearest to `path` (a draft or folder), upward: factlint.toml, else
/// .factlint.toml of the same folder. Empty if there is none.
std::string find_config(const std::string& path);

}  // namespace factlint
