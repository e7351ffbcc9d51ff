// Paths of a command line -> the drafts to check.
#include "tools/file_walker.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>

namespace factlint {
namespace {

namespace fs = std::filesystem;

bool has_draft_ending(const fs::path& path) {
  static constexpr std::array<std::string_view, 5> kEndings = {".md", ".markdown", ".html", ".htm",
                                                               ".txt"};
  std::string ending = path.extension().string();
  for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

bool is_skipped_folder(std::string_view name) {
  return name.starts_with('.') || name.starts_with("build") || name == "node_modules";
}

void walk(const fs::path& folder, const FileFilter& filter, WalkResult& result) {
  std::error_code error;
  fs::directory_iterator at(folder, error);
  if (error) {
    result.errors.push_back(fmt::format("cannot read '{}': {}", folder.string(), error.message()));
    return;
  }
  std::vector<fs::directory_entry> entries;
  for (const fs::directory_iterator end; at != end; at.increment(error)) entries.push_back(*at);
  std::sort(entries.begin(), entries.end());
  for (const fs::directory_entry& entry : entries) {
    const std::string name = entry.path().filename().string();
    if (entry.is_directory(error)) {
      if (!is_skipped_folder(name) && !entry.is_symlink(error)) walk(entry.path(), filter, result);
      continue;
    }
    if (name.starts_with('.') || !has_draft_ending(entry.path()) || !entry.is_regular_file(error)) {
      continue;
    }
    if (filter(entry.path().string())) result.files.push_back(entry.path().string());
  }
}

/// "./a.md" and "a.md" are one file; the first spelling stays.
void drop_repeated(std::vector<std::string>& files) {
  std::unordered_set<std::string> seen;
  std::erase_if(files, [&seen](const std::string& file) {
    return !seen.insert(fs::path(file).lexically_normal().string()).second;
  });
}

}  // namespace

WalkResult find_drafts(const std::vector<std::string>& paths, const FileFilter& filter) {
  WalkResult result;
  for (const std::string& path : paths) {
    std::error_code error;
    const fs::file_status status = path == "-" ? fs::file_status() : fs::status(path, error);
    if (path == "-" || (fs::exists(status) && !fs::is_directory(status))) {
      result.files.push_back(path);
    } else if (fs::is_directory(status)) {
      // "." stays out of the paths that reports name.
      const fs::path folder(path);
      const size_t before = result.files.size();
      walk(folder, filter, result);
      for (size_t i = before; i < result.files.size(); ++i) {
        if (result.files[i].starts_with("./") && path == ".") result.files[i].erase(0, 2);
      }
    } else {
      result.errors.push_back(fmt::format("no such file or folder: '{}'", path));
    }
  }
  drop_repeated(result.files);
  return result;
}

}  // namespace factlint
