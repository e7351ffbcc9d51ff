// A file's name and bytes, with line:column lookup and excerpts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/span.h"

namespace factlint {

/// 1-based line and column; columns count Unicode code points.
struct LineColumn {
  uint32_t line = 1;
  uint32_t column = 1;
  bool operator==(const LineColumn&) const = default;
};

/// Immutable; lines end at "\n", "\r\n" or a lone "\r". Sources are limited to 4 GiB - 1 by Span.
class Source {
 public:
  Source(std::string name, std::string bytes);

  const std::string& name() const { return name_; }
  std::string_view bytes() const { return bytes_; }
  LineColumn line_column(uint32_t offset) const;
  /// The bytes of line `line` (1-based) without its line end; empty past the last line.
  std::string_view line(uint32_t line) const;
  uint32_t line_begin(uint32_t line) const;
  uint32_t line_count() const { return static_cast<uint32_t>(line_begins_.size()); }

 private:
  std::string name_;
  std::string bytes_;
  std::vector<uint32_t> line_begins_;
  /// In long lines, every 512 bytes or so: how many code points the line has up to there. Without
  /// them, a report on one line of megabytes would count it anew for each position.
  struct Milestone {
    uint32_t offset = 0;
    uint32_t code_points = 0;
  };
  std::vector<Milestone> milestones_;
  void add_milestones(uint32_t line_begin, uint32_t line_end);
};

}  // namespace factlint
