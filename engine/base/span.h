// Half-open byte ranges: `Span` in the raw file, `TextRange` in a document's plain text.
//
// A Span is the only way a position leaves the engine. Inside the pipeline, stages work on the
// plain text of a document (markup removed, entities decoded) and speak of TextRange;
// document/document.h maps one to the other.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>

namespace factlint {

/// Bytes [begin, end) of a raw file.
struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  uint32_t size() const { return end - begin; }
  bool empty() const { return end <= begin; }
  auto operator<=>(const Span&) const = default;
};

/// Bytes [begin, end) of a document's plain text.
struct TextRange {
  uint32_t begin = 0;
  uint32_t end = 0;

  uint32_t size() const { return end - begin; }
  bool empty() const { return end <= begin; }
  bool contains(TextRange other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(TextRange other) const { return begin < other.end && other.begin < end; }
  auto operator<=>(const TextRange&) const = default;
};

/// The smallest range that holds both.
inline TextRange join(TextRange a, TextRange b) {
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

/// Half-open range of token indices of one document.
struct TokenRange {
  uint32_t first = 0;
  uint32_t last = 0;  ///< one past the end

  uint32_t size() const { return last - first; }
  bool empty() const { return last <= first; }
  bool contains(uint32_t token) const { return first <= token && token < last; }
  bool contains(TokenRange other) const { return first <= other.first && other.last <= last; }
  bool overlaps(TokenRange other) const { return first < other.last && other.first < last; }
  auto operator<=>(const TokenRange&) const = default;
};

inline TokenRange join(TokenRange a, TokenRange b) {
  return {std::min(a.first, b.first), std::max(a.last, b.last)};
}

}  // namespace factlint
