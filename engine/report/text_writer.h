// A document's report -> lines for people: with excerpts and evidence (full), or one line each
// (concise).
#pragma once

#include <string>
#include <string_view>

#include "engine/report/report.h"

namespace factlint {

struct TextOptions {
  bool color = false;
  bool show_claims = false;  ///< every claim read, after the findings
};

/// Findings with the text they are about, carets, evidence and help; a blank line after each.
std::string write_full(const DocumentReport& document, const TextOptions& options);

/// "path:line:column: error[rule]: message", one line for each finding.
std::string write_concise(const DocumentReport& document, const TextOptions& options);

/// One claim as --show-claims, annotate and explain list it: "path:line:column: supported[rule]:
/// ...", with its reading and evidence, indented, if `evidence` is set.
std::string write_claim(const DocumentReport& document, const ReportedClaim& claim, bool evidence,
                        const TextOptions& options);

/// "2 errors, 1 warning in 3 documents; 43 claims read: 31 supported, ...; 12 items unread", one
/// line.
std::string write_summary(const Report& report, const TextOptions& options);

/// "1 error", "3 errors", "2 entities".
std::string counted(size_t count, std::string_view singular, std::string_view plural = {});

/// How often each rule reported, most often first; claims by verdict. For --statistics.
std::string write_statistics(const Report& report);

}  // namespace factlint
