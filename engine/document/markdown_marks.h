// Places in Markdown that its parser takes for text: comments with "--" inside and footnote marks.
// Their ends out.
#pragma once

#include <cstdint>
#include <string_view>

namespace factlint {

/// Positions must not go backwards, so that all searches together are linear.
class MarkdownMarks {
 public:
  explicit MarkdownMarks(std::string_view bytes) : bytes_(bytes) {}

  /// The end of the comment that starts at `at` inside a paragraph; 0 if none does.
  uint32_t end_of_comment(uint32_t at);
  /// The end of "[^1]" at `at`, of "[^1]:" where a note may open; 0 if there is none.
  uint32_t end_of_footnote_mark(uint32_t at, bool may_open_note) const;

 private:
  std::string_view bytes_;
  uint32_t comment_close_ = 0;  ///< the next "-->"
};

}  // namespace factlint
