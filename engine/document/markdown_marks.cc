// Offsets in Markdown in; ends of comments and footnote marks out.
#include "engine/document/markdown_marks.h"

#include <algorithm>

namespace factlint {
namespace {

/// Comments inside a paragraph are no longer than this.
constexpr uint32_t kMaxComment = 2000;
constexpr uint32_t kMaxFootnoteMark = 40;

}  // namespace

uint32_t MarkdownMarks::end_of_comment(uint32_t at) {
  if (!bytes_.substr(at).starts_with("<!--") || (at > 0 && bytes_[at - 1] == '\\')) return 0;
  if (comment_close_ < at + 4) {
    comment_close_ = static_cast<uint32_t>(std::min(bytes_.find("-->", at + 4), bytes_.size()));
  }
  if (comment_close_ >= bytes_.size() || comment_close_ - at > kMaxComment) return 0;
  const std::string_view inner = bytes_.substr(at, comment_close_ - at);
  const bool blank_line = inner.find("\n\n") != std::string_view::npos ||
                          inner.find("\n\r\n") != std::string_view::npos;
  return blank_line ? 0 : comment_close_ + 3;
}

uint32_t MarkdownMarks::end_of_footnote_mark(uint32_t at, bool may_open_note) const {
  if (at + 1 >= bytes_.size() || bytes_[at + 1] != '^') return 0;
  uint32_t end = at + 2;
  while (end < bytes_.size() && end - at < kMaxFootnoteMark && bytes_[end] != ']' &&
         bytes_[end] != ' ' && bytes_[end] != '\n') {
    ++end;
  }
  if (end >= bytes_.size() || bytes_[end] != ']' || end == at + 2) return 0;
  ++end;
  return may_open_note && end < bytes_.size() && bytes_[end] == ':' ? end + 1 : end;
}

}  // namespace factlint
