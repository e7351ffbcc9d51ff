// A place in a checked document -> why it was flagged, or not.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/report/report.h"
#include "engine/report/text_writer.h"

namespace factlint {

/// FILE:LINE[:COLUMN].
struct TextPlace {
  std::string path;
  uint32_t line = 0;
  uint32_t column = 0;  ///< 0: the whole line
};
/// nullopt if `text` does not end in a number after a colon.
std::optional<TextPlace> parse_place(std::string_view text);

/// The line, then every finding, claim, unread item and mention that touches the place. `document`
/// must hold its mentions.
std::string explain_place(const DocumentReport& document, const TextPlace& place,
                          const TextOptions& options);

}  // namespace factlint
