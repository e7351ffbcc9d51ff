// Options + configuration files -> an engine and settings for each draft.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/pipeline.h"
#include "tools/config.h"
#include "tools/options.h"

namespace factlint {

/// What holds for one draft.
struct Settings {
  std::shared_ptr<const Engine> engine;
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::optional<Day> as_of;
  Severity min_severity = Severity::kNote;
  FailLevel fail_level;
};

/// Loads each configuration file and each set of facts and rules once. Problems go to stderr, at
/// once.
class Session {
 public:
  explicit Session(const Options& options) : options_(options) {}

  /// Checks the options' own values; false (and told) if one of them makes no sense.
  bool valid() const;

  /// The configuration for `path`, which need not exist; nullptr if it has an error.
  std::shared_ptr<const Config> config_for(const std::string& path);
  /// nullopt if the configuration, the facts or the rules have errors.
  std::optional<Settings> settings_for(const std::string& path);
  /// For commands without a draft: the configuration of the current folder.
  std::shared_ptr<const Engine> engine_here();

  struct Paths {
    std::vector<std::string> facts;
    std::vector<std::string> rules;
    auto operator<=>(const Paths&) const = default;
  };
  Paths paths_of(const Config& config) const;

 private:
  std::shared_ptr<const Engine> engine_for(const Config& config);
  bool all_known(const std::vector<std::string>& prefixes, const RulePack& rules);

  const Options& options_;
  std::map<std::string, std::shared_ptr<const Config>> configs_;  ///< by file; "" = defaults
  std::map<Paths, std::shared_ptr<const Engine>> engines_;
  std::set<std::string> told_unknown_;  ///< rule prefixes
};

/// The request for one draft, all but its source.
CheckRequest make_request(const Settings& settings, const Options& options);

/// Keeps the findings that settings.min_severity lets through.
void drop_minor_findings(const Settings& settings, DocumentReport& document);
/// Whether some finding reaches the fail level.
bool fails(const Settings& settings, const DocumentReport& document);

}  // namespace factlint
