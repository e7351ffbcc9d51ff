// Plain text -> Document.
#pragma once

#include <memory>

#include "engine/document/document.h"

namespace factlint {

/// Reads plain text: paragraphs between blank lines, titles, bullets, numbered items, tables of
/// tabs or pipes.
///
/// A line break inside a paragraph becomes a space. Document::text has the length of the file and
/// every byte keeps its offset; bytes that belong to no block (bullets, rules, blank lines) stay
/// outside the blocks.
Document read_plain(std::shared_ptr<const Source> source);

}  // namespace factlint
