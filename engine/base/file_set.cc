#include "engine/base/file_set.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <set>

namespace factlint {
namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.size() > 1 && name.front() == '.';
}

/// Appends the *.toml files below `folder`, sorted by path.
void collect(const fs::path& folder, std::vector<std::string>& files, Diagnostics& diagnostics) {
  std::error_code error;
  std::vector<fs::path> entries;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (!is_hidden(it->path())) entries.push_back(it->path());
  }
  if (error) {
    diagnostics.error({folder.string(), 0, 0},
                      fmt::format("cannot read this folder: {}", error.message()));
    return;
  }
  std::sort(entries.begin(), entries.end());
  for (const fs::path& entry : entries) {
    if (fs::is_directory(entry, error)) {
      collect(entry, files, diagnostics);
    } else if (entry.extension().string() == ".toml") {
      files.push_back(entry.string());
    }
  }
}

}  // namespace

std::shared_ptr<const Source> read_source(const std::string& path, Diagnostics& diagnostics) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) {
    diagnostics.error({path, 0, 0}, fmt::format("cannot read this file: {}", std::strerror(errno)));
    return nullptr;
  }
  std::string bytes;
  std::error_code error;
  const auto size = fs::is_regular_file(path, error) ? fs::file_size(path, error) : 0;
  if (!error) bytes.reserve(static_cast<size_t>(size));
  char buffer[65536];
  size_t count = 0;
  while ((count = std::fread(buffer, 1, sizeof buffer, file)) > 0) bytes.append(buffer, count);
  const bool failed = std::ferror(file) != 0;
  std::fclose(file);
  if (failed) {
    diagnostics.error({path, 0, 0}, "cannot read this file to its end");
    return nullptr;
  }
  return std::make_shared<const Source>(path, std::move(bytes));
}

std::vector<std::shared_ptr<const Source>> read_toml_sources(const std::vector<std::string>& paths,
                                                             Diagnostics& diagnostics) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code error;
    if (fs::is_directory(path, error)) {
      collect(path, files, diagnostics);
    } else if (fs::exists(path, error)) {
      files.push_back(path);
    } else {
      diagnostics.error({path, 0, 0}, "no such file or folder");
    }
  }
  std::vector<std::shared_ptr<const Source>> sources;
  std::set<std::string> seen;
  for (const std::string& file : files) {
    if (!seen.insert(file).second) continue;
    if (auto source = read_source(file, diagnostics)) sources.push_back(std::move(source));
  }
  return sources;
}

}  // namespace factlint
