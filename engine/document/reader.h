// A source and its format in; a Document out.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "engine/document/document.h"

namespace factlint {

enum class Format : uint8_t { kAuto, kMarkdown, kHtml, kText };

/// "auto", "markdown", "html", "text"; nullopt for other names.
std::optional<Format> parse_format(std::string_view name);
std::string_view format_name(Format format);

/// The format by the file name's ending; without a known one, HTML if the bytes start like a page,
/// else text for an unknown ending and Markdown for none. Never kAuto.
Format detect_format(const Source& source);

/// Never fails: bytes that are no text become a document without blocks or with unread ones.
Document read_document(std::shared_ptr<const Source> source, Format format);

}  // namespace factlint
