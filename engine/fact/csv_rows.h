// A CSV file's bytes -> rows of cells with places: the bulk form of fact lists (rows_from =
// "x.csv").
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/base/source.h"

namespace factlint {

struct CsvRow {
  std::vector<std::string> cells;  ///< as many as the header has; missing ones are empty
  uint32_t line = 0;
};

struct CsvTable {
  std::string path;
  std::vector<std::string> header;
  std::vector<CsvRow> rows;

  /// The cell of column `name` in `row`, trimmed; empty if there is no such column.
  std::string_view cell(const CsvRow& row, std::string_view name) const;
  Place place(const CsvRow& row) const { return {path, row.line, 1}; }
};

/// Comma-separated, quotes doubled inside quotes (RFC 4180), first row the header. Blank lines are
/// skipped; a row with more cells than the header or an unclosed quote is an error.
CsvTable read_csv(const Source& source, Diagnostics& diagnostics);

}  // namespace factlint
