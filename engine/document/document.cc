// The builder's calls in; a document with its plain text and its map to the raw file out.
#include "engine/document/document.h"

#include <algorithm>
#include <utility>

namespace factlint {
namespace {

/// The segment that holds text offset `offset`; `segments` is not empty and starts at 0.
size_t segment_at(const std::vector<Segment>& segments, uint32_t offset) {
  const auto after =
      std::upper_bound(segments.begin(), segments.end(), offset,
                       [](uint32_t o, const Segment& s) { return o < s.text_begin; });
  return after == segments.begin() ? 0 : static_cast<size_t>(after - segments.begin()) - 1;
}

uint32_t text_end(const Document& document, size_t segment) {
  return segment + 1 < document.segments.size() ? document.segments[segment + 1].text_begin
                                                : static_cast<uint32_t>(document.text.size());
}

/// Raw bytes of the one text byte at `offset`, or of the whole segment where it maps as a whole.
Span raw_byte(const Document& document, uint32_t offset) {
  const size_t index = segment_at(document.segments, offset);
  const Segment& segment = document.segments[index];
  if (segment.raw_length != text_end(document, index) - segment.text_begin) {
    return {segment.raw_begin, segment.raw_begin + segment.raw_length};
  }
  const uint32_t raw = segment.raw_begin + (offset - segment.text_begin);
  return {raw, raw + 1};
}

/// An empty span grown to one byte, inside the file.
Span at_least_one_byte(Span span, uint32_t size) {
  if (!span.empty()) return span;
  if (span.begin < size) return {span.begin, span.begin + 1};
  return {size > 0 ? size - 1 : 0, size};
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

Span Document::raw_span(TextRange range) const {
  const auto size = static_cast<uint32_t>(source ? source->bytes().size() : text.size());
  const auto text_size = static_cast<uint32_t>(text.size());
  if (segments.empty() || text_size == 0) return at_least_one_byte({0, 0}, size);
  const uint32_t first = std::min(range.begin, text_size - 1);
  const uint32_t last = std::clamp(range.end, first + 1, text_size) - 1;
  const Span begin = raw_byte(*this, first);
  if (range.empty()) return {begin.begin, begin.begin};
  return at_least_one_byte({begin.begin, std::max(begin.end, raw_byte(*this, last).end)}, size);
}

size_t Document::block_at(uint32_t offset) const {
  const auto after = std::upper_bound(blocks.begin(), blocks.end(), offset,
                                      [](uint32_t o, const Block& b) { return o < b.text.begin; });
  return after == blocks.begin() ? 0 : static_cast<size_t>(after - blocks.begin()) - 1;
}

DocumentBuilder::DocumentBuilder(std::shared_ptr<const Source> source) {
  document_.source = std::move(source);
  document_.text.reserve(document_.source->bytes().size());
}

void DocumentBuilder::begin_block(Block block) {
  if (in_block_) end_block();
  block.text = {static_cast<uint32_t>(document_.text.size()), 0};
  document_.blocks.push_back(block);
  in_block_ = true;
}

void DocumentBuilder::add_segment(uint32_t text_length, uint32_t raw_begin, uint32_t raw_length) {
  std::vector<Segment>& segments = document_.segments;
  const auto text_begin = static_cast<uint32_t>(document_.text.size()) - text_length;
  raw_end_ = raw_begin + raw_length;
  if (text_length == raw_length && !segments.empty()) {
    Segment& last = segments.back();
    const bool same_bytes = last.raw_length == text_begin - last.text_begin;
    if (same_bytes && last.raw_begin + last.raw_length == raw_begin) {
      last.raw_length += raw_length;
      return;
    }
  }
  segments.push_back({text_begin, raw_begin, raw_length});
}

void DocumentBuilder::copy(uint32_t raw_begin, uint32_t length) {
  if (length == 0) return;
  document_.text.append(document_.source->bytes().substr(raw_begin, length));
  add_segment(length, raw_begin, length);
}

void DocumentBuilder::substitute(std::string_view text, uint32_t raw_begin, uint32_t raw_length) {
  if (text.empty()) return;
  document_.text.append(text);
  add_segment(static_cast<uint32_t>(text.size()), raw_begin, raw_length);
}

void DocumentBuilder::soft_break(uint32_t raw_begin, uint32_t raw_length) {
  document_.line_breaks.push_back(static_cast<uint32_t>(document_.text.size()));
  substitute(" ", raw_begin, raw_length);
}

void DocumentBuilder::end_block() {
  if (!in_block_) return;
  in_block_ = false;
  std::string& text = document_.text;
  Block& block = document_.blocks.back();
  auto end = static_cast<uint32_t>(text.size());
  while (end > block.text.begin && is_blank(text[end - 1])) --end;
  block.text.end = end;
  // The separator follows the text as written: an offset, once given, stays.
  if (block.text.empty()) document_.blocks.pop_back();
  if (text.empty() || text.back() == '\n') return;
  text.push_back('\n');
  add_segment(1, raw_end_, 0);
}

void DocumentBuilder::add_directive(Directive directive) {
  document_.directives.push_back(std::move(directive));
}

Document DocumentBuilder::finish() {
  end_block();
  return std::move(document_);
}

}  // namespace factlint
