// Paths in; every fact file read, sources and entities before facts; one FactBase out.
#include "engine/fact/fact_loader.h"

#include <utility>

#include "engine/base/file_set.h"
#include "engine/base/toml_reader.h"
#include "engine/fact/entity_reader.h"
#include "engine/fact/fact_reader.h"

namespace factlint {

std::optional<FactBase> load_facts(const std::vector<std::string>& paths,
                                   Diagnostics& diagnostics) {
  const size_t errors_before = diagnostics.errors();
  std::vector<TomlFile> files;
  for (const auto& source : read_toml_sources(paths, diagnostics)) {
    if (auto file = TomlFile::parse(source, diagnostics)) files.push_back(std::move(*file));
  }
  FactBase base;
  SourceIds sources;
  for (const TomlFile& file : files) {
    const TomlTable root = file.root();
    for (const TomlTable& table : root.tables("source")) read_source_table(table, base, sources);
    for (const TomlTable& table : root.tables("entity")) read_entity_table(table, base);
  }
  check_parts(base, diagnostics);
  FactReader reader(base, sources, diagnostics);
  for (const TomlFile& file : files) reader.read_file(file);
  base.index();
  if (diagnostics.errors() > errors_before) return std::nullopt;
  return base;
}

}  // namespace factlint
