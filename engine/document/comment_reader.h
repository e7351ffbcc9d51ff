// A comment of Markdown or HTML in; a directive of the document out, if it addresses factlint.
#pragma once

#include <string_view>

#include "engine/document/document.h"

namespace factlint {

/// What an omitted piece of code leaves behind in the text: U+FFFC, so that the words around it do
/// not meet.
inline constexpr std::string_view kOmission = "\uFFFC";

/// Adds a directive if the comment's text (raw bytes `inner`) starts with "factlint:". `comment`
/// holds the delimiters.
void read_comment(DocumentBuilder& builder, Span comment, Span inner);

/// True if the superscript whose content starts at `position` is a footnote mark ("1", "[2]", a
/// link), not part of a word or number.
bool is_footnote_mark(std::string_view bytes, uint32_t position);

}  // namespace factlint
