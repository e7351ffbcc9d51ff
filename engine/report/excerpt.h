// A span of a source -> the lines it stands on, with carets below, for people to read.
#pragma once

#include <string>
#include <string_view>

#include "engine/base/source.h"
#include "engine/base/span.h"

namespace factlint {

/// `text` fit for one line of a terminal: line ends and tabs are blanks, other control characters
/// and invalid bytes U+FFFD. Appends to `out`.
void append_printable(std::string_view text, std::string& out);

/// How an excerpt is set off: escape sequences, or empty strings.
struct ExcerptStyle {
  std::string_view gutter;
  std::string_view caret;
  std::string_view reset;
};

/// Digits of the largest line number that append_excerpt will print for `span`.
size_t excerpt_gutter(const Source& source, Span span);

/// Appends the lines of `span`, each after its number and followed by a line of carets; `label`
/// follows the last caret. Long lines are cut around the span, long spans in the middle. `gutter`
/// is the width for numbers.
void append_excerpt(const Source& source, Span span, std::string_view label, size_t gutter,
                    const ExcerptStyle& style, std::string& out);

}  // namespace factlint
