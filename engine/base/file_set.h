// Paths -> the TOML files below them, read.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/base/source.h"

namespace factlint {

/// Reads each file of `paths`, and each *.toml below each folder of `paths`, in sorted order,
/// hidden files left out. A path that does not exist or cannot be read is an error in
/// `diagnostics`; the others are still returned.
std::vector<std::shared_ptr<const Source>> read_toml_sources(const std::vector<std::string>& paths,
                                                             Diagnostics& diagnostics);

/// The bytes of a file; nullptr (and an error that names it) if it cannot be read.
std::shared_ptr<const Source> read_source(const std::string& path, Diagnostics& diagnostics);

}  // namespace factlint
