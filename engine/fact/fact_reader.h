// Fact tables of one TOML file -> facts of a FactBase; entities and sources of all files are there
// already.
//
// facts/README.md is the reference of the keys. Every kind shares the keys of `start`; each has one
// function for its own.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/toml_reader.h"
#include "engine/fact/csv_rows.h"
#include "engine/fact/entity_reader.h"
#include "engine/fact/fact_base.h"

namespace factlint {

class FactReader {
 public:
  FactReader(FactBase& base, const SourceIds& sources, Diagnostics& diagnostics);

  /// Reads [defaults] and every fact table of `file`, then reports the root's unknown keys.
  void read_file(const TomlFile& file);

 private:
  /// What [defaults] says for the facts of its file.
  struct Defaults {
    std::optional<uint32_t> source;
    std::optional<DateRange> checked;
  };
  /// A member or holder with dates of its own.
  struct DatedEntity {
    EntityId entity = kNobody;
    std::optional<DateRange> valid;
    WrittenBounds bounds;
    std::string title;
    Place place;
  };
  static constexpr EntityId kNobody = 0xffffffffU;

  void read_defaults(const TomlTable& root);
  void read_membership(const TomlTable& table);
  void read_office(const TomlTable& table);
  void read_event(const TomlTable& table);
  void read_figure(const TomlTable& table);
  void read_attribute(const TomlTable& table);
  void read_relation(const TomlTable& table);

  /// The keys that all kinds share. The id is empty if it was wrong; such a fact is not added.
  Fact start(const TomlTable& table, FactKind kind);
  void read_source_key(const TomlTable& table, Fact& fact);
  void read_mode(const TomlTable& table, Fact& fact);
  void read_complete(const TomlTable& table, Fact& fact);
  WrittenBounds read_bounds(const TomlTable& table);
  std::optional<DateRange> valid_of(const TomlTable& table, const WrittenBounds& bounds);
  void read_quantity_keys(const TomlTable& table, Fact& fact);
  std::optional<Quantity> read_quantity_value(const TomlTable& table, std::string_view key);
  void read_roles(const TomlTable& table, Fact& fact);
  void read_counts(const TomlTable& table, Fact& fact);

  EntityId required_entity(const TomlTable& table, std::string_view key);
  EntityId resolve(const std::string& id, const Place& place, std::string_view key,
                   const std::string& excerpt);
  std::vector<EntityId> entities(const TomlTable& table, std::string_view key);
  /// Ids, or tables {<name> = id, since, until, title}, under `key`.
  std::vector<DatedEntity> dated_entities(const TomlTable& table, std::string_view key,
                                          std::string_view name);
  std::vector<DatedEntity> dated_rows(const TomlTable& table, std::string_view name);
  std::optional<CsvTable> rows_from(const TomlTable& table,
                                    const std::vector<std::string_view>& columns);
  std::optional<DateRange> row_date(const CsvTable& csv, const CsvRow& row,
                                    std::string_view column);
  std::optional<DateRange> span_of(const WrittenBounds& bounds, const Place& place);
  void read_figure_rows(const TomlTable& table, const Fact& pattern);
  void add(const TomlTable& table, Fact fact);
  void add_variant(const Fact& pattern, const DatedEntity& entry, const std::string& suffix);

  FactBase& base_;
  const SourceIds& sources_;
  Diagnostics& diagnostics_;
  const Source* file_ = nullptr;
  Defaults defaults_;
  std::vector<std::string> entity_ids_;  ///< for suggestions, made at the first unknown id
  std::vector<std::string> source_ids_;
  size_t suggestions_ = 0;
};

}  // namespace factlint
