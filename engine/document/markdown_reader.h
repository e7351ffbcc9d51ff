// Markdown -> Document.
#pragma once

#include <memory>

#include "engine/document/document.h"

namespace factlint {

/// Reads GitHub's Markdown: front matter, headings, paragraphs, quotes, lists, tables, HTML blocks.
///
/// Code, image descriptions, link targets, footnote marks and struck-out text are left out; inline
/// code leaves U+FFFC behind. A text on which the Markdown parser gives up (hostile nesting, out of
/// memory) is read on as plain text.
Document read_markdown(const std::shared_ptr<const Source>& source);

}  // namespace factlint
