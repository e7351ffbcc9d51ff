// HTML -> Document.
#pragma once

#include <memory>

#include "engine/document/document.h"

namespace factlint {

/// Reads a page or a fragment of one. Block elements become blocks; scripts, styles, the title,
/// code, and deleted text are left out; entities are decoded, white space is collapsed; <br> is a
/// line break, two of them end the block.
Document read_html(std::shared_ptr<const Source> source);

/// Reads the raw bytes `span` as HTML into `builder`: an HTML block inside Markdown. Ends its last
/// block.
void read_html_fragment(DocumentBuilder& builder, Span span);

}  // namespace factlint
