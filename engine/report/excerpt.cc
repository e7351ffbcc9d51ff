// A span of a source -> the lines it stands on, with carets below, for people to read.
#include "engine/report/excerpt.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

constexpr size_t kWindow = 100;      // columns of text shown of a longer line
constexpr size_t kBefore = 36;       // of them before the span
constexpr uint32_t kLinesShown = 4;  // of a longer span: the first two and the last

bool in(char32_t c, char32_t first, char32_t last) { return first <= c && c <= last; }

/// Columns of a terminal that `c` takes: the ranges that editors meet, not the whole of UAX #11.
size_t column_width(char32_t c) {
  if (in(c, 0x300, 0x36f) || in(c, 0x200b, 0x200f) || in(c, 0xfe00, 0xfe0f)) return 0;
  const bool wide = in(c, 0x1100, 0x115f) || in(c, 0x2e80, 0xa4cf) || in(c, 0xac00, 0xd7a3) ||
                    in(c, 0xf900, 0xfaff) || in(c, 0xfe30, 0xfe6f) || in(c, 0xff00, 0xff60) ||
                    in(c, 0x1f300, 0x1faff);
  return wide ? 2 : 1;
}

char32_t printable(char32_t c) {
  if (c == U'\t' || c == U'\n' || c == U'\r') return U' ';
  const bool control =
      c < 0x20 || in(c, 0x7f, 0x9f) || in(c, 0x202a, 0x202e) || in(c, 0x2066, 0x2069);
  return control ? char32_t{0xfffd} : c;
}

size_t width_of(std::string_view text) {
  size_t width = 0;
  for (size_t i = 0; i < text.size();) {
    const CodePoint c = decode_code_point(text, i);
    width += column_width(printable(c.value));
    i += c.length;
  }
  return width;
}

/// Byte offset of the code point before `offset`; an invalid byte is one.
size_t step_back(std::string_view text, size_t offset) {
  size_t begin = offset - 1;
  while (begin > 0 && offset - begin < 4 &&
         (static_cast<unsigned char>(text[begin]) & 0xc0) == 0x80) {
    --begin;
  }
  return begin;
}

/// Bytes of a line to show, and whether something is left out on either side.
struct Window {
  size_t begin = 0;
  size_t end = 0;
};

size_t advance(std::string_view line, size_t begin, size_t columns) {
  size_t width = 0;
  while (begin < line.size()) {
    const CodePoint c = decode_code_point(line, begin);
    width += column_width(printable(c.value));
    if (width > columns) break;
    begin += c.length;
  }
  return begin;
}

Window window_around(std::string_view line, size_t first) {
  // Only the neighbourhood of the span is decoded: a line may have megabytes.
  if (advance(line, 0, kWindow + 10) == line.size()) return {0, line.size()};
  size_t begin = first;
  for (size_t steps = 0; begin > 0 && steps < kBefore; ++steps) begin = step_back(line, begin);
  if (begin > 0) {
    const size_t blank = line.substr(begin, first - begin).find(' ');
    if (blank != std::string_view::npos) begin += blank + 1;
  }
  const size_t end = advance(line, begin, kWindow);
  if (end == line.size()) return {begin, end};
  const size_t blank = line.substr(begin, end - begin).rfind(' ');
  const bool cuts_span = blank == std::string_view::npos || begin + blank <= first + 40;
  return {begin, cuts_span ? end : begin + blank};
}

/// One line's part of the span, as byte offsets into the line.
struct MarkedLine {
  uint32_t number = 0;
  std::string_view text;
  size_t first = 0;
  size_t last = 0;
};

MarkedLine marked_line(const Source& source, uint32_t number, Span span) {
  const std::string_view text = source.line(number);
  const size_t begin = source.line_begin(number);
  const size_t first = std::clamp<size_t>(span.begin, begin, begin + text.size()) - begin;
  const size_t last = std::clamp<size_t>(span.end, begin, begin + text.size()) - begin;
  MarkedLine line{number, text, first, last};
  // Indentation and quote marks of a continued line are not what is wrong.
  while (span.begin < begin && line.first < line.last &&
         (text[line.first] == ' ' || text[line.first] == '\t' || text[line.first] == '>')) {
    ++line.first;
  }
  return line;
}

void append_line(const MarkedLine& line, std::string_view label, size_t gutter,
                 const ExcerptStyle& style, std::string& out) {
  const Window window = window_around(line.text, line.first);
  const std::string_view lead = window.begin > 0 ? "... " : "";
  out += fmt::format("{}{:>{}} |{} {}", style.gutter, line.number, gutter, style.reset, lead);
  append_printable(line.text.substr(window.begin, window.end - window.begin), out);
  if (window.end < line.text.size()) out += " ...";
  const size_t before =
      lead.size() + width_of(line.text.substr(window.begin, line.first - window.begin));
  const size_t last = std::clamp(line.last, line.first, std::max(window.end, line.first));
  const size_t carets =
      std::max<size_t>(1, width_of(line.text.substr(line.first, last - line.first)));
  out += fmt::format("\n{}{:>{}} |{} {:>{}}{}", style.gutter, "", gutter, style.reset, "", before,
                     style.caret);
  out.append(carets, '^');
  if (!label.empty()) {
    out += ' ';
    append_printable(label, out);
  }
  out += style.reset;
  out += '\n';
}

struct Lines {
  uint32_t first = 1;
  uint32_t last = 1;
};

Lines lines_of(const Source& source, Span span) {
  const uint32_t first = source.line_column(span.begin).line;
  if (span.end <= span.begin + 1) return {first, first};
  return {first, source.line_column(span.end - 1).line};
}

}  // namespace

void append_printable(std::string_view text, std::string& out) {
  for (size_t i = 0; i < text.size();) {
    const CodePoint c = decode_code_point(text, i);
    append_utf8(printable(c.value), out);
    i += c.length;
  }
}

size_t excerpt_gutter(const Source& source, Span span) {
  return fmt::formatted_size("{}", lines_of(source, span).last);
}

void append_excerpt(const Source& source, Span span, std::string_view label, size_t gutter,
                    const ExcerptStyle& style, std::string& out) {
  const Lines lines = lines_of(source, span);
  const bool shortened = lines.last - lines.first >= kLinesShown;
  for (uint32_t number = lines.first; number <= lines.last; ++number) {
    if (shortened && number == lines.first + 2) {
      out +=
          fmt::format("{}{:.>{}}{}\n", style.gutter, "", std::max<size_t>(gutter, 3), style.reset);
      number = lines.last;
    }
    const MarkedLine line = marked_line(source, number, span);
    const bool last = number == lines.last;
    if (line.first == line.last && !last && lines.first != lines.last) continue;
    append_line(line, last ? label : std::string_view(), gutter, style, out);
  }
}

}  // namespace factlint
