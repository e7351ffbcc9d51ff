// What fact tables share: defaults, entity ids, since and until, rows of CSV files, and the adding
// of facts.
#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "engine/base/file_set.h"
#include "engine/fact/fact_reader.h"
#include "engine/fact/quantity_reader.h"

namespace factlint {
namespace {

/// A suggestion compares with every id of the base; after so many wrong ids the file has another
/// problem.
constexpr size_t kMaxSuggestions = 200;

}  // namespace

void FactReader::read_defaults(const TomlTable& root) {
  defaults_ = {};
  if (source_ids_.empty()) {
    for (const auto& [id, index] : sources_) source_ids_.push_back(id);
    std::sort(source_ids_.begin(), source_ids_.end());
  }
  const auto table = root.table("defaults");
  if (!table) return;
  if (const auto id = table->string("source")) {
    const auto known = sources_.find(id->value);
    if (known != sources_.end()) {
      defaults_.source = known->second;
    } else {
      const std::string near = nearest_word(id->value, source_ids_);
      table->error(id->place,
                   fmt::format("unknown source '{}'{}", id->value,
                               near.empty() ? "" : fmt::format("; did you mean '{}'?", near)));
      defaults_.source = 0;  // told once, not again for each fact of the file
    }
  }
  defaults_.checked = read_date(*table, "checked");
  table->finish();
}

EntityId FactReader::resolve(const std::string& id, const Place& place, std::string_view key,
                             const std::string& excerpt) {
  const EntityId entity = base_.find_entity(id);
  if (entity != kNobody) return entity;
  std::string near;
  if (suggestions_++ < kMaxSuggestions) {
    if (entity_ids_.empty()) {
      for (const Entity& known : base_.entities()) entity_ids_.push_back(known.id);
    }
    near = nearest_word(id, entity_ids_);
  }
  diagnostics_.error(place,
                     fmt::format("'{}': unknown entity '{}'{}", key, id,
                                 near.empty() ? "" : fmt::format("; did you mean '{}'?", near)),
                     excerpt);
  return kNobody;
}

EntityId FactReader::required_entity(const TomlTable& table, std::string_view key) {
  const auto id = table.required_string(key);
  if (!id) return kNobody;
  return resolve(id->value, id->place, key, std::string(file_->line(id->place.line)));
}

std::vector<EntityId> FactReader::entities(const TomlTable& table, std::string_view key) {
  std::vector<EntityId> found;
  for (const auto& id : table.strings(key)) {
    const EntityId entity =
        resolve(id.value, id.place, key, std::string(file_->line(id.place.line)));
    if (entity != kNobody) found.push_back(entity);
  }
  return found;
}

std::optional<DateRange> FactReader::span_of(const WrittenBounds& bounds, const Place& place) {
  const auto& [since, until] = bounds;
  if (!since && !until) return std::nullopt;
  DateRange span;
  span.precision = Precision::kOther;
  if (since) span.begin = since->begin;
  if (until) span.end = until->end;
  if (span.begin && span.end && *span.end <= *span.begin) {
    diagnostics_.error(
        place,
        fmt::format("'since' ({}) is after 'until' ({})", since->to_string(), until->to_string()),
        place.path == file_->name() ? std::string(file_->line(place.line)) : "");
    return std::nullopt;
  }
  return span;
}

WrittenBounds FactReader::read_bounds(const TomlTable& table) {
  return {read_date(table, "since"), read_date(table, "until")};
}

std::optional<DateRange> FactReader::valid_of(const TomlTable& table, const WrittenBounds& bounds) {
  return span_of(bounds, table.place_of(bounds.since ? "since" : "until"));
}

std::vector<FactReader::DatedEntity> FactReader::dated_entities(const TomlTable& table,
                                                                std::string_view key,
                                                                std::string_view name) {
  std::vector<DatedEntity> found;
  const auto value = table.value(key);
  if (!value) return found;
  if (value->type() != TomlType::kArray) {
    table.error(value->place(), fmt::format("'{}': expected an array of entity ids, found {}", key,
                                            toml_type_name(value->type())));
    return found;
  }
  for (const TomlValue& item : value->items()) {
    DatedEntity entry;
    entry.place = item.place();
    if (item.type() == TomlType::kString) {
      entry.entity =
          resolve(item.text(), item.place(), key, std::string(file_->line(item.place().line)));
    } else if (item.type() == TomlType::kTable) {
      const TomlTable inner = item.table();
      entry.entity = required_entity(inner, name);
      entry.bounds = read_bounds(inner);
      entry.valid = valid_of(inner, entry.bounds);
      if (const auto title = inner.string("title")) entry.title = title->value;
      inner.finish();
    } else {
      table.error(item.place(), fmt::format("'{}': expected an entity id, found {}", key,
                                            toml_type_name(item.type())));
    }
    found.push_back(std::move(entry));
  }
  return found;
}

std::optional<CsvTable> FactReader::rows_from(const TomlTable& table,
                                              const std::vector<std::string_view>& columns) {
  const auto name = table.string("rows_from");
  if (!name) return std::nullopt;
  const auto path = std::filesystem::path(file_->name()).parent_path() / name->value;
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) {
    table.error(name->place, fmt::format("'rows_from': there is no file '{}'", name->value));
    return std::nullopt;
  }
  const auto source = read_source(path.string(), diagnostics_);
  if (!source) return std::nullopt;
  CsvTable csv = read_csv(*source, diagnostics_);
  std::vector<std::string> known(columns.begin(), columns.end());
  for (const std::string& column : csv.header) {
    if (std::find(known.begin(), known.end(), column) != known.end()) continue;
    const std::string near = nearest_word(column, known);
    diagnostics_.error({csv.path, 1, 1},
                       fmt::format("unknown column '{}'{}", column,
                                   near.empty() ? "" : fmt::format("; did you mean '{}'?", near)));
  }
  if (std::find(csv.header.begin(), csv.header.end(), columns.front()) == csv.header.end()) {
    diagnostics_.error({csv.path, 1, 1}, fmt::format("missing column '{}'", columns.front()));
    return std::nullopt;
  }
  return csv;
}

std::optional<DateRange> FactReader::row_date(const CsvTable& csv, const CsvRow& row,
                                              std::string_view column) {
  const std::string_view text = csv.cell(row, column);
  if (text.empty()) return std::nullopt;
  auto date = DateRange::parse(text);
  if (!date) diagnostics_.error(csv.place(row), bad_date_message(column, text));
  return date;
}

std::vector<FactReader::DatedEntity> FactReader::dated_rows(const TomlTable& table,
                                                            std::string_view name) {
  std::vector<DatedEntity> found;
  const auto csv = rows_from(table, {name, "since", "until", "title"});
  if (!csv) return found;
  for (const CsvRow& row : csv->rows) {
    DatedEntity entry;
    entry.place = csv->place(row);
    entry.entity = resolve(std::string(csv->cell(row, name)), entry.place, name, "");
    entry.bounds = {row_date(*csv, row, "since"), row_date(*csv, row, "until")};
    entry.valid = span_of(entry.bounds, entry.place);
    entry.title = csv->cell(row, "title");
    found.push_back(std::move(entry));
  }
  return found;
}

void FactReader::read_figure_rows(const TomlTable& table, const Fact& pattern) {
  const auto csv = rows_from(table, {"value", "period", "of", "partner", "unit", "compare"});
  table.finish();
  if (!csv || pattern.id.empty()) return;
  for (const CsvRow& row : csv->rows) {
    Fact fact = pattern;
    fact.place = csv->place(row);
    fact.id = fmt::format("{}#{}", pattern.id, row.line);
    if (const auto of = csv->cell(row, "of"); !of.empty()) {
      fact.subject = resolve(std::string(of), fact.place, "of", "");
    }
    if (const auto partner = csv->cell(row, "partner"); !partner.empty()) {
      fact.objects = {resolve(std::string(partner), fact.place, "partner", "")};
    }
    if (const auto period = row_date(*csv, row, "period")) fact.date = period;
    const auto value = read_quantity(csv->cell(row, "value"));
    const auto compare = csv->cell(row, "compare");
    const auto hedge = compare.empty() ? Hedge::kNone : read_hedge(compare);
    if (!value || !hedge) {
      diagnostics_.error(fact.place,
                         fmt::format("'{}' is no {}", value ? compare : csv->cell(row, "value"),
                                     value ? "comparator" : "number"));
      continue;
    }
    fact.quantity = *value;
    if (!compare.empty()) set_hedge(*fact.quantity, *hedge);
    if (const auto unit = csv->cell(row, "unit"); !unit.empty()) {
      fact.quantity->unit = read_unit(unit);
    } else if (pattern.quantity && fact.quantity->unit.empty()) {
      fact.quantity->unit = pattern.quantity->unit;
    }
    if (fact.subject != kNobody) base_.add(std::move(fact));
  }
}

void FactReader::add(const TomlTable& table, Fact fact) {
  table.finish();
  if (fact.id.empty()) return;
  if (const FactId known = base_.find_fact(fact.id); known != kNoFact) {
    const Place first = base_.fact(known).place;
    table.error(table.place_of("id"), fmt::format("duplicate fact id '{}'", fact.id));
    table.note(first, fmt::format("'{}' is first defined here", fact.id));
    return;
  }
  base_.add(std::move(fact));
}

void FactReader::add_variant(const Fact& pattern, const DatedEntity& entry,
                             const std::string& suffix) {
  if (pattern.id.empty()) return;
  Fact fact = pattern;
  fact.objects = {entry.entity};
  fact.complete.reset();
  if (entry.valid) {
    fact.valid = entry.valid;
    fact.bounds = entry.bounds;
  }
  if (!entry.title.empty()) fact.property = entry.title;
  fact.place = entry.place;
  fact.id = pattern.id + "#" + suffix;
  for (int i = 2; base_.find_fact(fact.id) != kNoFact; ++i) {
    fact.id = fmt::format("{}#{}.{}", pattern.id, suffix, i);  // a member that left and came back
  }
  base_.add(std::move(fact));
}

}  // namespace factlint
