// A place in a checked document -> why it was flagged, or not.
#include "tools/explain_place.h"

#include <fmt/format.h>

#include <charconv>

#include "engine/base/utf8.h"
#include "engine/report/excerpt.h"
#include "tools/annotated_text.h"

namespace factlint {
namespace {

/// The number after the last colon of `text`, which is cut off; nothing if there is none.
std::optional<uint32_t> take_number(std::string_view& text) {
  const size_t colon = text.rfind(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const std::string_view digits = text.substr(colon + 1);
  uint32_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size() || number == 0) {
    return std::nullopt;
  }
  text = text.substr(0, colon);
  return number;
}

/// The bytes of the place: its line, or the one character at its column.
Span span_of(const Source& source, const TextPlace& place) {
  const uint32_t begin = source.line_begin(place.line);
  const std::string_view line = source.line(place.line);
  const auto end = begin + static_cast<uint32_t>(line.size());
  if (place.column == 0) return {begin, end};
  size_t offset = 0;
  for (uint32_t column = 1; column < place.column && offset < line.size(); ++column) {
    offset += decode_code_point(line, offset).length;
  }
  const size_t length = offset < line.size() ? decode_code_point(line, offset).length : 1;
  return {begin + static_cast<uint32_t>(offset), begin + static_cast<uint32_t>(offset + length)};
}

bool touches(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

/// The findings at the place, told in full.
std::string findings_at(const DocumentReport& document, Span place, const TextOptions& options) {
  DocumentReport part;
  part.path = document.path;
  part.source = document.source;
  for (const Finding& finding : document.findings) {
    if (touches(finding.span, place)) part.findings.push_back(finding);
  }
  std::string text = write_full(part, {options.color, false});
  if (!text.empty()) text.pop_back();  // the blank line between findings
  return text;
}

void append_section(std::string_view title, const std::string& text, std::string& out) {
  if (!text.empty()) out += fmt::format("\n{}:\n{}", title, text);
}

}  // namespace

std::optional<TextPlace> parse_place(std::string_view text) {
  const std::optional<uint32_t> last = take_number(text);
  if (!last) return std::nullopt;
  const std::optional<uint32_t> line = take_number(text);
  return TextPlace{std::string(text), line.value_or(*last), line ? *last : 0};
}

std::string explain_place(const DocumentReport& document, const TextPlace& place,
                          const TextOptions& options) {
  const Source& source = *document.source;
  const Span span = span_of(source, place);
  std::string out = fmt::format("{} | ", place.line);
  append_printable(source.line(place.line), out);
  out += '\n';
  std::string claims, unread, mentions;
  for (const ReportedClaim& claim : document.claims) {
    if (touches(claim.span, span)) claims += write_claim(document, claim, true, options);
  }
  for (const UnreadItem& item : document.unread) {
    if (touches(item.span, span)) unread += unread_line(document, item);
  }
  for (const ReportedMention& mention : document.mentions) {
    if (touches(mention.span, span)) mentions += mention_line(document, mention);
  }
  const std::string findings = findings_at(document, span, options);
  append_section("Findings", findings, out);
  append_section("Claims read", claims, out);
  append_section("Unread", unread, out);
  append_section("Mentions", mentions, out);
  if (!document.suppressed.empty() && findings.empty()) {
    append_section("Suppressed in this document",
                   fmt::format("{}\n", fmt::join(document.suppressed, ", ")), out);
  }
  if (claims.empty() && findings.empty()) {
    out += mentions.empty() ? "\nNothing is read here: no number, date or known name.\n"
                            : "\nNo rule reads a claim here, so nothing is checked.\n";
  }
  return out;
}

}  // namespace factlint
