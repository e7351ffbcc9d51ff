// factlint.toml -> what it says, paths resolved.
#include "tools/config.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "engine/base/file_set.h"
#include "engine/base/toml_reader.h"
#include "tools/shipped_paths.h"

namespace factlint {
namespace {

namespace fs = std::filesystem;

std::string absolute(const std::string& path) {
  std::error_code error;
  const fs::path result = fs::absolute(path, error);
  return (error ? fs::path(path) : result).lexically_normal().string();
}

std::string hint_for(std::string_view word, const std::vector<std::string>& words) {
  const std::string near = nearest_word(word, words);
  return near.empty() ? "" : fmt::format("; did you mean '{}'?", near);
}

std::vector<std::string> values(std::vector<Located<std::string>> located) {
  std::vector<std::string> out;
  out.reserve(located.size());
  for (Located<std::string>& item : located) out.push_back(std::move(item.value));
  return out;
}

/// "facts" and "rules": paths relative to the file's folder, which must exist.
void read_paths(const TomlTable& table, const char* key, const fs::path& folder,
                std::optional<std::vector<std::string>>& out) {
  const std::vector<Located<std::string>> items = table.strings(key);
  if (!table.has(key)) return;
  out.emplace();
  for (const Located<std::string>& item : items) {
    if (item.value == "default") {
      out->push_back(item.value);
      continue;
    }
    const fs::path path = (folder / item.value).lexically_normal();
    std::error_code error;
    if (!fs::exists(path, error)) {
      table.error(item.place, fmt::format("no such file or folder: '{}'", item.value));
    }
    out->push_back(display_path(path.string()));
  }
}

void read_list(const TomlTable& table, const char* key, std::vector<std::string>& out) {
  std::vector<std::string> items = values(table.strings(key));
  if (table.has(key)) out = std::move(items);
}

void read_day(const TomlTable& table, std::optional<Day>& out) {
  const auto text = table.date_text("as_of");
  if (!text) return;
  out = parse_day(text->value);
  if (!out) {
    table.error(text->place, fmt::format("'{}' is not a day, as 2025-10-10", text->value));
  }
}

void read_levels(const TomlTable& table, Config& config) {
  if (const auto text = table.string("fail_level")) {
    config.fail_level = parse_fail_level(text->value);
    if (!config.fail_level) {
      table.error(text->place,
                  fmt::format("'{}' is not one of error, warning, note, never{}", text->value,
                              hint_for(text->value, {"error", "warning", "note", "never"})));
    }
  }
  if (const auto text = table.string("min_severity")) {
    config.min_severity = parse_severity(text->value);
    if (!config.min_severity) {
      table.error(text->place, fmt::format("'{}' is not one of error, warning, note{}", text->value,
                                           hint_for(text->value, {"error", "warning", "note"})));
    }
  }
}

void read_overrides(const TomlTable& root, Config& config) {
  for (const TomlTable& table : root.tables("override")) {
    ConfigOverride item;
    item.paths = values(table.strings("paths"));
    table.require("paths");
    item.select = values(table.strings("select"));
    item.ignore = values(table.strings("ignore"));
    read_day(table, item.as_of);
    table.finish();
    config.overrides.push_back(std::move(item));
  }
}

void read_keys(const TomlTable& root, Config& config) {
  const fs::path folder = config.folder;
  read_paths(root, "facts", folder, config.facts);
  read_paths(root, "rules", folder, config.rules);
  read_list(root, "include", config.include);
  read_list(root, "exclude", config.exclude);
  read_list(root, "select", config.select);
  read_list(root, "ignore", config.ignore);
  read_levels(root, config);
  read_day(root, config.as_of);
  read_overrides(root, config);
  root.finish();
}

/// `chain` holds the files being read, outermost first: a file that extends itself has no meaning.
bool load_into(const std::string& file, std::vector<std::string>& chain, Config& config,
               Diagnostics& diagnostics) {
  const size_t errors_before = diagnostics.errors();
  std::shared_ptr<const Source> source = read_source(display_path(file), diagnostics);
  if (source == nullptr) return false;
  const std::optional<TomlFile> toml = TomlFile::parse(std::move(source), diagnostics);
  if (!toml) return false;
  const TomlTable root = toml->root();
  chain.push_back(file);
  const fs::path folder = fs::path(file).parent_path();
  if (const auto extended = root.string("extend")) {
    const std::string base = (folder / extended->value).lexically_normal().string();
    if (std::find(chain.begin(), chain.end(), base) != chain.end()) {
      root.error(extended->place, fmt::format("'{}' extends itself", extended->value));
    } else {
      load_into(base, chain, config, diagnostics);
    }
  }
  config.file = file;
  config.folder = folder.string();
  read_keys(root, config);
  return diagnostics.errors() == errors_before;
}

}  // namespace

std::optional<Severity> parse_severity(std::string_view name) {
  for (const Severity severity : {Severity::kError, Severity::kWarning, Severity::kNote}) {
    if (severity_name(severity) == name) return severity;
  }
  return std::nullopt;
}

std::optional<FailLevel> parse_fail_level(std::string_view name) {
  if (name == "never") return FailLevel{true, Severity::kError};
  const std::optional<Severity> severity = parse_severity(name);
  if (!severity) return std::nullopt;
  return FailLevel{false, *severity};
}

std::optional<Day> parse_day(std::string_view text) {
  const std::optional<DateRange> range = DateRange::parse(text);
  if (!range || range->precision != Precision::kDay || !range->begin ||
      text.find('/') != text.npos) {
    return std::nullopt;
  }
  return range->begin;
}

std::string Config::relative(const std::string& path) const {
  const fs::path result = fs::path(absolute(path)).lexically_relative(folder);
  return result.empty() ? path : result.generic_string();
}

std::shared_ptr<const Config> load_config(const std::string& file, Diagnostics& diagnostics) {
  auto config = std::make_shared<Config>();
  std::vector<std::string> chain;
  if (!load_into(absolute(file), chain, *config, diagnostics)) return nullptr;
  return config;
}

std::string find_config(const std::string& path) {
  std::error_code error;
  fs::path folder = absolute(path == "-" ? "." : path);
  if (!fs::is_directory(folder, error)) folder = folder.parent_path();
  while (true) {
    for (const char* name : {"factlint.toml", ".factlint.toml"}) {
      if (fs::is_regular_file(folder / name, error)) return (folder / name).string();
    }
    if (folder == folder.parent_path()) return {};
    folder = folder.parent_path();
  }
}

}  // namespace factlint
