// TOML fact files -> FactBase.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/fact/fact_base.h"

namespace factlint {

/// Loads every *.toml under `paths` (files or folders, searched recursively, in sorted order) into
/// one base. Reports every problem it finds to `diagnostics`; nullopt if any of them is an error.
std::optional<FactBase> load_facts(const std::vector<std::string>& paths, Diagnostics& diagnostics);

}  // namespace factlint
