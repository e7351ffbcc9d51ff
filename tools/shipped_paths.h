// Where the facts and rules that come with the program are.
#pragma once

#include <string>

namespace factlint {

/// The folder that holds facts/ and rules/: ../share/factlint beside the program's folder once
/// installed, the source tree before; empty if neither is there.
std::string shipped_folder();

/// `path` as people know it: relative if it lies below the current folder, else as it is.
std::string display_path(const std::string& path);

}  // namespace factlint
