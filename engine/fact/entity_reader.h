// [[source]] and [[entity]] tables -> records of a FactBase.
#pragma once

#include <unordered_map>

#include "engine/base/toml_reader.h"
#include "engine/fact/fact_base.h"

namespace factlint {

/// Sources by id, while loading.
using SourceIds = std::unordered_map<std::string, uint32_t>;

/// Reads the table and adds what it describes; problems go to the table's diagnostics.
void read_source_table(const TomlTable& table, FactBase& base, SourceIds& sources);
void read_entity_table(const TomlTable& table, FactBase& base);
/// After all files: ids in `part_of` exist and no entity is part of itself.
void check_parts(const FactBase& base, Diagnostics& diagnostics);

/// The date or period under `key`; reports what is no date that exists.
std::optional<DateRange> read_date(const TomlTable& table, std::string_view key);
/// Why `text` is no date, with what to write instead.
std::string bad_date_message(std::string_view key, std::string_view text);
/// The required id under `key`; reports characters other than letters, digits and "-_.".
std::optional<Located<std::string>> read_id(const TomlTable& table, std::string_view key);

}  // namespace factlint
