// TOML in the forms that fact and rule files are written in, read in one walk over the bytes: the
// whole grammar costs twenty times as much, and these files are read at every start.
#pragma once

#include <optional>
#include <string_view>

#include "engine/base/toml_tree.h"

namespace factlint {

/// The tree of a text in valid UTF-8 that holds tables, arrays, strings, whole numbers, booleans
/// and days only, without a mistake; nullopt for all others, which toml++ then reads, or refuses in
/// its own words. What both read they read alike.
std::optional<TomlNode> read_plain_toml(std::string_view text);

}  // namespace factlint
