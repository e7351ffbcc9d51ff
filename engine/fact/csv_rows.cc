// CSV bytes in; header and rows with their lines out.
#include "engine/fact/csv_rows.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

std::string_view trim(std::string_view text) {
  const size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

class CsvReader {
 public:
  CsvReader(const Source& source, Diagnostics& diagnostics)
      : source_(source), text_(source.bytes()), diagnostics_(diagnostics) {
    if (text_.starts_with("\xEF\xBB\xBF")) pos_ = 3;
  }

  CsvTable read() {
    CsvTable table;
    table.path = source_.name();
    while (pos_ < text_.size()) {
      CsvRow row = read_row();
      if (broken_ || (row.cells.size() == 1 && trim(row.cells[0]).empty())) continue;
      if (table.header.empty()) {
        for (const std::string& cell : row.cells) table.header.emplace_back(trim(cell));
      } else {
        add(table, std::move(row));
      }
    }
    if (table.header.empty()) error(1, "no header line with column names");
    return table;
  }

 private:
  CsvRow read_row() {
    CsvRow row;
    row.line = line_;
    for (;;) {
      row.cells.push_back(pos_ < text_.size() && text_[pos_] == '"' ? quoted() : plain());
      if (pos_ >= text_.size()) return row;
      if (text_[pos_++] == ',') continue;
      ++line_;
      return row;
    }
  }

  std::string plain() {
    const size_t begin = pos_;
    while (pos_ < text_.size() && text_[pos_] != ',' && text_[pos_] != '\n') ++pos_;
    return std::string(text_.substr(begin, pos_ - begin));
  }

  std::string quoted() {
    const uint32_t opened = line_;
    std::string cell;
    for (++pos_; pos_ < text_.size(); ++pos_) {
      const char c = text_[pos_];
      if (c == '\n') ++line_;
      if (c != '"') {
        cell.push_back(c);
      } else if (pos_ + 1 < text_.size() && text_[pos_ + 1] == '"') {
        cell.push_back('"');
        ++pos_;
      } else {
        ++pos_;
        plain();  // blanks between the quote and the comma
        return cell;
      }
    }
    error(opened, "a quote that is never closed");
    broken_ = true;
    return cell;
  }

  void add(CsvTable& table, CsvRow row) {
    if (row.cells.size() > table.header.size()) {
      error(row.line, fmt::format("{} cells, but the header names {} columns", row.cells.size(),
                                  table.header.size()));
      return;
    }
    row.cells.resize(table.header.size());
    table.rows.push_back(std::move(row));
  }

  void error(uint32_t line, std::string message) {
    diagnostics_.error({source_.name(), line, 1}, std::move(message),
                       std::string(source_.line(line)));
  }

  const Source& source_;
  std::string_view text_;
  Diagnostics& diagnostics_;
  size_t pos_ = 0;
  uint32_t line_ = 1;
  bool broken_ = false;  ///< the last row ends in the middle of a cell
};

}  // namespace

std::string_view CsvTable::cell(const CsvRow& row, std::string_view name) const {
  const auto found = std::find(header.begin(), header.end(), name);
  if (found == header.end()) return {};
  return trim(row.cells[static_cast<size_t>(found - header.begin())]);
}

CsvTable read_csv(const Source& source, Diagnostics& diagnostics) {
  if (!is_valid_utf8(source.bytes())) {
    diagnostics.error({source.name(), 0, 0},
                      "not valid UTF-8; save the file in the encoding UTF-8");
    return {};
  }
  return CsvReader(source, diagnostics).read();
}

}  // namespace factlint
