// HTML bytes in, text runs, tags and comments out, in the states of the HTML standard that matter
// for text.
#include "engine/document/html_scanner.h"

#include <algorithm>

#include "engine/document/entities.h"

namespace factlint {
namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

bool equals_ignoring_case(std::string_view text, std::string_view lower_case) {
  return text.size() == lower_case.size() &&
         std::equal(text.begin(), text.end(), lower_case.begin(),
                    [](char a, char b) { return lower(a) == b; });
}

/// Walks the attributes of a tag. Both parts are views of the raw text, the value without its
/// quotes.
class AttributeScanner {
 public:
  explicit AttributeScanner(std::string_view text) : text_(text) {}

  bool next(std::string_view& name, std::string_view& value) {
    while (pos_ < text_.size() && (is_space(text_[pos_]) || text_[pos_] == '/')) ++pos_;
    if (pos_ >= text_.size()) return false;
    const size_t begin = pos_++;
    while (pos_ < text_.size() && !is_space(text_[pos_]) && text_[pos_] != '=' &&
           text_[pos_] != '/') {
      ++pos_;
    }
    name = text_.substr(begin, pos_ - begin);
    value = {};
    size_t after = pos_;
    while (after < text_.size() && is_space(text_[after])) ++after;
    if (after >= text_.size() || text_[after] != '=') return true;
    pos_ = after + 1;
    while (pos_ < text_.size() && is_space(text_[pos_])) ++pos_;
    read_value(value);
    return true;
  }

 private:
  void read_value(std::string_view& value) {
    if (pos_ >= text_.size()) return;
    const char quote = text_[pos_];
    if (quote == '"' || quote == '\'') {
      const size_t close = std::min(text_.find(quote, pos_ + 1), text_.size());
      value = text_.substr(pos_ + 1, close - pos_ - 1);
      pos_ = std::min(close + 1, text_.size());
      return;
    }
    const size_t begin = pos_;
    while (pos_ < text_.size() && !is_space(text_[pos_])) ++pos_;
    value = text_.substr(begin, pos_ - begin);
  }

  std::string_view text_;
  size_t pos_ = 0;
};

std::string decode_entities(std::string_view text) {
  std::string out;
  std::string decoded;
  for (size_t i = 0; i < text.size();) {
    const uint32_t length = text[i] == '&' ? decode_entity(text.substr(i), decoded) : 0;
    if (length > 0) {
      out += decoded;
      i += length;
    } else {
      out.push_back(text[i++]);
    }
  }
  return out;
}

}  // namespace

bool HtmlScanner::next(HtmlToken& token) {
  if (pos_ >= bytes_.size()) return false;
  token = {};
  token.span.begin = pos_;
  if (bytes_[pos_] == '<' && read_markup(token)) {
    token.span.end = pos_;
    return true;
  }
  // Text runs to the next '<'; one that opens no markup is text too.
  pos_ = static_cast<uint32_t>(std::min(bytes_.find('<', pos_ + 1), bytes_.size()));
  token.piece = HtmlPiece::kText;
  token.span.end = pos_;
  return true;
}

bool HtmlScanner::read_markup(HtmlToken& token) {
  const char c = pos_ + 1 < bytes_.size() ? bytes_[pos_ + 1] : '\0';
  if (is_letter(c)) {
    read_tag(token, false);
    return true;
  }
  if (c == '/' && pos_ + 2 < bytes_.size() && is_letter(bytes_[pos_ + 2])) {
    read_tag(token, true);
    return true;
  }
  if (c != '!' && c != '?' && c != '/') return false;
  if (bytes_.substr(pos_).starts_with("<!--")) {
    read_comment(token);
    return true;
  }
  token.piece = HtmlPiece::kOther;
  pos_ = static_cast<uint32_t>(std::min(bytes_.find('>', pos_), bytes_.size() - 1) + 1);
  return true;
}

void HtmlScanner::read_tag(HtmlToken& token, bool end_tag) {
  token.piece = end_tag ? HtmlPiece::kEndTag : HtmlPiece::kStartTag;
  uint32_t pos = pos_ + (end_tag ? 2 : 1);
  uint32_t length = 0;
  while (pos < bytes_.size() && !is_space(bytes_[pos]) && bytes_[pos] != '/' &&
         bytes_[pos] != '>') {
    if (length < sizeof(name_) - 1) name_[length++] = lower(bytes_[pos]);
    ++pos;
  }
  token.name = {name_, length};
  token.inner.begin = pos;
  while (pos < bytes_.size() && bytes_[pos] != '>') {
    // A quote opens a value only behind '='; elsewhere it is part of a name.
    const char c = bytes_[pos++];
    if (c != '=') continue;
    while (pos < bytes_.size() && is_space(bytes_[pos])) ++pos;
    if (pos >= bytes_.size() || (bytes_[pos] != '"' && bytes_[pos] != '\'')) continue;
    const size_t close = bytes_.find(bytes_[pos], pos + 1);
    pos = static_cast<uint32_t>(std::min(close, bytes_.size() - 1) + 1);
  }
  token.inner.end = pos;
  pos_ = std::min(pos + 1, static_cast<uint32_t>(bytes_.size()));
}

void HtmlScanner::read_comment(HtmlToken& token) {
  token.piece = HtmlPiece::kComment;
  const uint32_t begin = pos_ + 4;
  token.inner = {begin, begin};
  const std::string_view rest = bytes_.substr(begin);
  if (rest.starts_with(">") || rest.starts_with("->")) {
    pos_ = begin + (rest[0] == '>' ? 1 : 2);
    return;
  }
  size_t close = begin;
  uint32_t close_length = 3;
  for (;; close += 2) {
    close = bytes_.find("--", close);
    if (close == std::string_view::npos) {
      // Never closed: the standard takes the rest of the page for the comment.
      token.inner.end = pos_ = static_cast<uint32_t>(bytes_.size());
      return;
    }
    while (close + 2 < bytes_.size() && bytes_[close + 2] == '-') ++close;
    const std::string_view tail = bytes_.substr(close + 2);
    if (tail.starts_with(">")) break;
    if (tail.starts_with("!>")) {
      close_length = 4;
      break;
    }
  }
  token.inner.end = static_cast<uint32_t>(close);
  pos_ = static_cast<uint32_t>(close) + close_length;
}

void HtmlScanner::skip_raw_text(std::string_view name) {
  const std::string element(name);
  for (size_t at = bytes_.find("</", pos_); at != std::string_view::npos;
       at = bytes_.find("</", at + 2)) {
    if (!equals_ignoring_case(bytes_.substr(at + 2, element.size()), element)) continue;
    const char after =
        at + 2 + element.size() < bytes_.size() ? bytes_[at + 2 + element.size()] : '>';
    if (!is_space(after) && after != '>' && after != '/') continue;
    pos_ = static_cast<uint32_t>(at);
    return;
  }
  pos_ = static_cast<uint32_t>(bytes_.size());
}

std::string html_attribute(std::string_view attributes, std::string_view name) {
  AttributeScanner scanner(attributes);
  for (std::string_view key, value; scanner.next(key, value);) {
    if (equals_ignoring_case(key, name)) return decode_entities(value);
  }
  return {};
}

}  // namespace factlint
