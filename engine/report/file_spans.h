// Spans of a report in the bytes of the file, where the text was decoded from single bytes.
#pragma once

#include "engine/report/report.h"

namespace factlint {

/// Every span of `report` counts the bytes of its file, not of the text that was made of it. Only
/// for reports of `single_bytes`; lines and columns are the same in both.
void to_file_spans(DocumentReport& report);

}  // namespace factlint
