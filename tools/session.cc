// Options + configuration files -> an engine and settings for each draft.
#include "tools/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "engine/finding/suppression.h"
#include "tools/glob.h"
#include "tools/log.h"
#include "tools/shipped_paths.h"
#include "tools/suggest.h"

namespace factlint {
namespace {

/// Puts the shipped facts or rules where "default" stands.
std::vector<std::string> with_shipped(std::vector<std::string> paths, const char* name) {
  for (std::string& path : paths) {
    if (path != "default") continue;
    const std::string folder = shipped_folder();
    if (folder.empty()) {
      log_error(fmt::format(
          "the {} that ship with factlint are not installed; name others with --{}", name, name));
    }
    path = folder.empty() ? name : display_path(folder + "/" + name);
  }
  return paths;
}

std::vector<std::string> chosen(const std::vector<std::string>& typed,
                                const std::optional<std::vector<std::string>>& configured) {
  if (!typed.empty()) return typed;
  return configured.value_or(std::vector<std::string>{"default"});
}

}  // namespace

bool Session::valid() const {
  if (!options_.as_of.empty() && !parse_day(options_.as_of)) {
    log_error(fmt::format("--as-of: '{}' is not a day, as 2025-10-10", options_.as_of));
    return false;
  }
  return true;
}

std::shared_ptr<const Config> Session::config_for(const std::string& path) {
  std::string file = options_.config;
  if (file.empty() && !options_.isolated) file = find_config(path);
  const auto known = configs_.find(file);
  if (known != configs_.end()) return known->second;
  std::shared_ptr<const Config> config;
  if (file.empty()) {
    config = std::make_shared<Config>();
  } else {
    Diagnostics diagnostics;
    config = load_config(file, diagnostics);
    log_diagnostics(diagnostics, Tell::kAll);
    log_debug(fmt::format("configuration {}", display_path(file)));
  }
  configs_[file] = config;
  return config;
}

Session::Paths Session::paths_of(const Config& config) const {
  return {with_shipped(chosen(options_.facts, config.facts), "facts"),
          with_shipped(chosen(options_.rules, config.rules), "rules")};
}

std::shared_ptr<const Engine> Session::engine_for(const Config& config) {
  Paths paths = paths_of(config);
  const auto known = engines_.find(paths);
  if (known != engines_.end()) return known->second;
  const auto begin = std::chrono::steady_clock::now();
  Diagnostics diagnostics;
  std::shared_ptr<const Engine> engine = Engine::load({paths.facts, paths.rules}, diagnostics);
  log_diagnostics(diagnostics, options_.subcommand == "lint" ? Tell::kAll : Tell::kErrors);
  if (engine != nullptr) {
    const std::chrono::duration<double, std::milli> spent =
        std::chrono::steady_clock::now() - begin;
    log_debug(fmt::format("{} facts from {} and {} rules from {} in {:.0f} ms",
                          engine->facts().facts().size(), fmt::join(paths.facts, ", "),
                          engine->rules().rules().size(), fmt::join(paths.rules, ", "),
                          spent.count()));
  }
  engines_[std::move(paths)] = engine;
  return engine;
}

/// Every prefix begins some rule's id; what does not is told once, for a misspelt one would switch
/// a check off without a word.
bool Session::all_known(const std::vector<std::string>& prefixes, const RulePack& rules) {
  bool known = true;
  for (const std::string& prefix : prefixes) {
    std::vector<std::string> ids = rule_ids(rules);
    ids.insert(ids.end(), {"directive/malformed", "directive/unclosed", "directive/unknown-rule",
                           "directive/unused"});
    const auto begins = [&](const std::string& id) { return rule_matches(prefix, id); };
    if (std::any_of(ids.begin(), ids.end(), begins)) continue;
    known = false;
    if (!told_unknown_.insert(prefix).second) continue;
    for (size_t i = 0, count = ids.size(); i < count; ++i) {
      const size_t slash = ids[i].find('/');
      if (slash != std::string::npos) ids.push_back(ids[i].substr(0, slash));
    }
    log_error(fmt::format("no rule's id begins with '{}'{}", prefix, did_you_mean(prefix, ids)));
  }
  return known;
}

std::optional<Settings> Session::settings_for(const std::string& path) {
  const std::shared_ptr<const Config> config = config_for(path);
  if (config == nullptr) return std::nullopt;
  Settings settings;
  settings.engine = engine_for(*config);
  if (settings.engine == nullptr) return std::nullopt;
  settings.select = config->select;
  settings.ignore = config->ignore;
  settings.as_of = config->as_of;
  const std::string relative = config->relative(path);
  for (const ConfigOverride& item : config->overrides) {
    if (!any_glob_matches(item.paths, relative)) continue;
    if (!item.select.empty()) settings.select = item.select;
    settings.ignore.insert(settings.ignore.end(), item.ignore.begin(), item.ignore.end());
    if (item.as_of) settings.as_of = item.as_of;
  }
  if (!options_.select.empty()) settings.select = options_.select;
  settings.ignore.insert(settings.ignore.end(), options_.ignore.begin(), options_.ignore.end());
  if (!options_.as_of.empty()) settings.as_of = parse_day(options_.as_of);
  if (!all_known(settings.select, settings.engine->rules()) ||
      !all_known(settings.ignore, settings.engine->rules()))
    return std::nullopt;
  settings.min_severity = parse_severity(options_.min_severity)
                              .value_or(config->min_severity.value_or(Severity::kNote));
  settings.fail_level =
      parse_fail_level(options_.fail_level).value_or(config->fail_level.value_or(FailLevel{}));
  return settings;
}

std::shared_ptr<const Engine> Session::engine_here() {
  const std::optional<Settings> settings = settings_for(".");
  return settings ? settings->engine : nullptr;
}

CheckRequest make_request(const Settings& settings, const Options& options) {
  CheckRequest request;
  request.format = parse_format(options.input_format).value_or(Format::kAuto);
  request.as_of = settings.as_of;
  request.select = settings.select;
  request.ignore = settings.ignore;
  return request;
}

void drop_minor_findings(const Settings& settings, DocumentReport& document) {
  std::erase_if(document.findings, [&settings](const Finding& finding) {
    return finding.severity < settings.min_severity;
  });
}

bool fails(const Settings& settings, const DocumentReport& document) {
  if (settings.fail_level.never) return false;
  return std::any_of(document.findings.begin(), document.findings.end(),
                     [&settings](const Finding& finding) {
                       return finding.severity >= settings.fail_level.severity;
                     });
}

}  // namespace factlint
