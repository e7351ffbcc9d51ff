// Bytes of HTML in; text, tags and comments out, one at a time, each with its place.
//
// A tokenizer after the HTML standard, without the tree: blocks are read from the tags as they come
// (html_reader.h), so that time stays linear and depth costs nothing, whatever the page nests.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/span.h"

namespace factlint {

enum class HtmlPiece : uint8_t { kText, kStartTag, kEndTag, kComment, kOther };

struct HtmlToken {
  HtmlPiece piece = HtmlPiece::kText;
  Span span;              ///< the whole of it, "<", ">", "<!--" and "-->" included
  std::string_view name;  ///< tags: lower case, at most 15 bytes; valid until the next token
  Span inner;             ///< comments: between the delimiters; tags: the attributes
};

class HtmlScanner {
 public:
  /// Reads `bytes` from `begin` to `end`.
  HtmlScanner(std::string_view bytes, uint32_t begin, uint32_t end)
      : bytes_(bytes.substr(0, end)), pos_(begin) {}

  bool next(HtmlToken& token);
  /// After the start tag of an element whose content is no markup (script, style, title ...): skips
  /// to its end tag.
  void skip_raw_text(std::string_view name);
  uint32_t position() const { return pos_; }
  void seek(uint32_t position) { pos_ = position; }

 private:
  bool read_markup(HtmlToken& token);
  void read_tag(HtmlToken& token, bool end_tag);
  void read_comment(HtmlToken& token);

  std::string_view bytes_;
  uint32_t pos_;
  char name_[16] = {};
};

/// The value of the attribute `name` among `attributes` (HtmlToken::inner), entities decoded; empty
/// if absent.
std::string html_attribute(std::string_view attributes, std::string_view name);

}  // namespace factlint
