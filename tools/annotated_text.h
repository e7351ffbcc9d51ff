// What was read in a document -> lines for people.
#pragma once

#include <string>

#include "engine/report/report.h"
#include "engine/report/text_writer.h"

namespace factlint {

/// The document's lines with their mentions in brackets, each mention with its type and value
/// below; then the claims with verdict and evidence, then what was left unread and why.
std::string write_annotation(const DocumentReport& document, const TextOptions& options);

/// "path:line:column: money \"over $40 billion\" = 40000000000 USD (40000000000,)", one line.
std::string mention_line(const DocumentReport& document, const ReportedMention& mention);
/// "path:line:column: unread[number] \"17\": no rule reads this number", one line.
std::string unread_line(const DocumentReport& document, const UnreadItem& item);

}  // namespace factlint
