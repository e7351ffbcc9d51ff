// JSON lines -> documents, one a line.
#pragma once

#include <cstdio>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "engine/pipeline.h"

namespace factlint {

struct JsonlDocument {
  std::string id;    ///< JSON text: "\"a1\"", "17" or "null"
  std::string name;  ///< the id as a name, or "line 17"
  std::string text;
  std::optional<Day> as_of;
  Format format = Format::kText;
};

/// Either a document or why the line is none.
struct JsonlLine {
  std::optional<JsonlDocument> document;
  std::string error;
};
JsonlLine parse_jsonl_line(std::string_view line, uint64_t number);

/// Calls `use(line, number)` for each line of `file` without its end; a last line may lack one.
/// Returns false if reading failed.
bool for_each_line(std::FILE* file, const std::function<void(std::string, uint64_t)>& use);

}  // namespace factlint
