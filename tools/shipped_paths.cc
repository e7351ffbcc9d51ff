// Where the facts and rules that come with the program are.
#include "tools/shipped_paths.h"

#include <filesystem>
#include <system_error>

#ifndef FACTLINT_SOURCE_DIR
#define FACTLINT_SOURCE_DIR ""
#endif

namespace factlint {
namespace {

namespace fs = std::filesystem;

bool holds_rules(const fs::path& folder) {
  std::error_code error;
  return fs::is_directory(folder / "rules", error) && fs::is_directory(folder / "facts", error);
}

}  // namespace

std::string shipped_folder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (!error) {
    const fs::path installed = program.parent_path().parent_path() / "share" / "factlint";
    if (holds_rules(installed)) return installed.string();
  }
  const fs::path source = FACTLINT_SOURCE_DIR;
  return !source.empty() && holds_rules(source) ? source.string() : "";
}

std::string display_path(const std::string& path) {
  std::error_code error;
  const fs::path folder = fs::current_path(error);
  if (error) return path;
  const fs::path relative = fs::path(path).lexically_normal().lexically_relative(folder);
  if (relative.empty() || *relative.begin() == "..") return path;
  return relative.string();
}

}  // namespace factlint
