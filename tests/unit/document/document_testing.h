// Texts in, documents and their blocks as strings out: what the tests of this folder share.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/document/reader.h"
#include "engine/document/token.h"
#include "engine/document/tokenizer.h"

namespace factlint {

inline Document read_text(std::string_view text, Format format) {
  return read_document(std::make_shared<const Source>("draft", std::string(text)), format);
}

/// The block's kind and place in short: "h2", "p", "item1:g1", "th:0,1", "td:2,0", "quote".
inline std::string block_label(const Block& block) {
  switch (block.kind) {
    case BlockKind::kHeading:
      return "h" + std::to_string(block.level);
    case BlockKind::kListItem:
      return (block.ordered ? "ol" : "ul") + std::to_string(block.level) + ":g" +
             std::to_string(block.group);
    case BlockKind::kTableHeader:
    case BlockKind::kTableCell:
      return std::string(block.kind == BlockKind::kTableHeader ? "th:" : "td:") +
             std::to_string(block.row) + "," + std::to_string(block.column);
    case BlockKind::kQuote:
      return "quote";
    case BlockKind::kCaption:
      return "caption";
    default:
      return "p";
  }
}

/// "label|text" of every block.
inline std::vector<std::string> blocks_of(const Document& document) {
  std::vector<std::string> out;
  for (const Block& block : document.blocks) {
    out.push_back(block_label(block) + "|" + std::string(document.view(block.text)));
  }
  return out;
}

inline std::string_view raw_of(const Document& document, TextRange range) {
  const Span span = document.raw_span(range);
  return document.source->bytes().substr(span.begin, span.size());
}

/// The raw bytes of the first place where `words` stand in the plain text; "(absent)" if they do
/// not.
inline std::string raw_of(const Document& document, std::string_view words) {
  const size_t at = document.text.find(words);
  if (at == std::string::npos) return "(absent)";
  const auto begin = static_cast<uint32_t>(at);
  return std::string(
      raw_of(document, TextRange{begin, begin + static_cast<uint32_t>(words.size())}));
}

}  // namespace factlint
