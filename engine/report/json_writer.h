// A report -> JSON for machines, fields in a fixed order (docs/report.schema.json).
#pragma once

#include <string>
#include <string_view>

#include "engine/report/report.h"

namespace factlint {

struct JsonOptions {
  bool show_claims = false;  ///< each document also lists every claim read
};

/// The whole report as one object, indented, newline at the end.
std::string write_json(const Report& report, const JsonOptions& options);

/// One document on one line, newline at the end. `id` is JSON text ("\"a1\"", "17") for a document
/// of a JSON lines input; empty for a file, which is told by its path.
std::string write_jsonl(const DocumentReport& document, std::string_view id,
                        const JsonOptions& options);

/// What was read in one document, on one line: mentions, claims, unread items, relations.
std::string write_annotation_jsonl(const DocumentReport& document, std::string_view id);

/// The answer to a line that is no document: {"id": null, "line": 17, "error": "..."}.
std::string write_error_jsonl(uint64_t line, std::string_view error);

}  // namespace factlint
