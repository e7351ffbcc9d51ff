// A date as metadata write it in; the day it names out.
#pragma once

#include <optional>
#include <string_view>

#include "engine/value/date.h"

namespace factlint {

/// Reads "2025-10-10", "2025-10-10T08:00:00+05:00", "2025/10/10", "10 October 2025", "October 10,
/// 2025" and "Fri, 10 Oct 2025 08:00:00 GMT". The day is the one written, whatever the time zone.
/// nullopt for anything else.
std::optional<DateRange> parse_document_date(std::string_view text);

}  // namespace factlint
