// What is refused of a TOML text before it is parsed: bytes that are no text, keys nested too
// deeply.
#pragma once

#include "engine/base/toml_tree.h"

namespace factlint {

/// Reports the first such place; true if there is one.
bool refused_unparsed(const TomlState& state);

}  // namespace factlint
