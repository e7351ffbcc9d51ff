// A path and a glob pattern -> do they match? For include and exclude of the configuration.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace factlint {

/// '*' and '?' stay within a path component, '**' crosses them, '[a-z]' and '[!a-z]' are sets. A
/// pattern without '/' matches any component of the path, so that "drafts" and "*.tmp" do what they
/// look like; one that matches a folder matches all below it. Linear in pattern times path.
bool glob_matches(std::string_view pattern, std::string_view path);
bool any_glob_matches(const std::vector<std::string>& patterns, std::string_view path);

}  // namespace factlint
