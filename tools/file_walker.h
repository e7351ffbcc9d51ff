// Paths of a command line -> the drafts to check.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace factlint {

/// Whether a file found in a folder is to be checked; explicit files are never asked about.
using FileFilter = std::function<bool(const std::string& path)>;

struct WalkResult {
  std::vector<std::string> files;  ///< "-" for standard input; no file twice, folders' files sorted
  std::vector<std::string> errors;  ///< "no such file or folder: 'x'"
};

/// Files are taken as they are; folders are searched for .md, .markdown, .html, .htm and .txt,
/// hidden entries, build* and node_modules left out. Symbolic links to folders are not followed.
WalkResult find_drafts(const std::vector<std::string>& paths, const FileFilter& filter);

}  // namespace factlint
