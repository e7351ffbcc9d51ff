#include "engine/base/toml_plain.h"

#include <fmt/core.h>

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <vector>

namespace factlint {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_bare(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' || c == '-';
}

int days_in(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return kDays[month - 1] + (month == 2 && leap ? 1 : 0);
}

TomlNode* child_named(TomlNode& table, std::string_view key) {
  for (TomlNode& child : table.children) {
    if (child.key == key) return &child;
  }
  return nullptr;
}

/// Every function returns false where the text is anything but plain.
class PlainReader {
 public:
  explicit PlainReader(std::string_view text)
      : at_(text.data()), end_(text.data() + text.size()), line_begin_(text.data()) {}

  bool read(TomlNode& root) {
    root.line = root.column = 1;
    TomlNode* table = &root;
    while (at_ != end_) {
      skip_blanks();
      if (peek() == '[') {
        table = read_header(root);
        if (table == nullptr) return false;
      } else if (is_bare(peek()) || peek() == '"') {
        if (!read_pair(*table, 0)) return false;
      }
      if (!end_line()) return false;
    }
    return true;
  }

 private:
  struct Key {
    std::string text;
    uint32_t line = 0;
    uint32_t column = 0;
  };
  static constexpr int kMaxDepth = 16;
  static constexpr size_t kMostDigits = 18;

  char peek() const { return at_ != end_ ? *at_ : '\0'; }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }
  /// In code points, from 1.
  uint32_t column() const { return static_cast<uint32_t>(at_ - line_begin_) - beyond_ + 1; }
  void skip_blanks() {
    while (peek() == ' ' || peek() == '\t') ++at_;
  }
  void begin_line() {
    line_begin_ = at_;
    beyond_ = 0;
    ++line_;
  }

  /// One byte of a comment or string; no mark of control, and no line break in other words.
  bool pass_byte() {
    const auto c = static_cast<unsigned char>(*at_);
    if ((c < 0x20 && c != '\t') || c == 0x7f || c == 0xef) return false;
    const auto next = static_cast<unsigned char>(end_ - at_ > 1 ? at_[1] : '\0');
    if (c == 0xc2 && next < 0xa0) return false;
    if (c == 0xe2 && next == 0x80 && end_ - at_ > 2 && (at_[2] == '\xa8' || at_[2] == '\xa9'))
      return false;
    if ((c & 0xc0) == 0x80) ++beyond_;
    ++at_;
    return true;
  }

  /// Blanks, a comment and the line break, or the end of the text.
  bool end_line() {
    skip_blanks();
    if (peek() == '#') {
      while (at_ != end_ && *at_ != '\n') {
        if (!pass_byte()) return false;
      }
    }
    if (at_ == end_) return true;
    if (!take('\n')) return false;
    begin_line();
    return true;
  }

  bool read_key(Key& key) {
    key.line = line_;
    key.column = column();
    if (peek() == '"') return read_string(key.text) && !key.text.empty();
    const char* const begin = at_;
    while (at_ != end_ && is_bare(*at_)) ++at_;
    key.text.assign(begin, at_);
    return at_ != begin;
  }

  /// "[a.b]", "[[a.b]]": the table that the pairs below belong to, or nullptr.
  TomlNode* read_header(TomlNode& root) {
    const uint32_t line = line_;
    const uint32_t column_before = column();
    ++at_;
    const bool listed = take('[');
    TomlNode* table = &root;
    for (;;) {
      Key key;
      if (!read_key(key) || inline_.count(key.text) > 0) return nullptr;
      const bool last = peek() != '.';
      TomlNode* found = child_named(*table, key.text);
      if (last && found != nullptr && (!listed || found->type != TomlType::kArray)) return nullptr;
      if (found == nullptr) {
        found = &table->children.emplace_back();
        found->type = last && listed ? TomlType::kArray : TomlType::kTable;
        place(*found, line, column_before);
        found->key_line = key.line;
        found->key_column = key.column;
        found->key = std::move(key.text);
      }
      if (last && listed) place(found->children.emplace_back(), line, column_before);
      if (found->type == TomlType::kArray) {
        if (found->children.empty()) return nullptr;
        found = &found->children.back();
      }
      if (found->type != TomlType::kTable) return nullptr;
      table = found;
      if (last) break;
      ++at_;
    }
    return take(']') && (!listed || take(']')) ? table : nullptr;
  }

  static void place(TomlNode& node, uint32_t line, uint32_t column) {
    node.line = line;
    node.column = column;
  }

  /// "key = value"
  bool read_pair(TomlNode& table, int depth) {
    Key key;
    if (!read_key(key) || child_named(table, key.text) != nullptr) return false;
    skip_blanks();
    if (!take('=')) return false;
    skip_blanks();
    TomlNode& value = table.children.emplace_back();
    value.key = std::move(key.text);
    value.key_line = key.line;
    value.key_column = key.column;
    if (!read_value(value, depth)) return false;
    // No header may go on with it.
    if (value.type == TomlType::kArray || value.type == TomlType::kTable) inline_.insert(value.key);
    return true;
  }

  bool read_value(TomlNode& to, int depth) {
    if (depth > kMaxDepth) return false;
    place(to, line_, column());
    switch (peek()) {
      case '"':
        to.type = TomlType::kString;
        return read_string(to.text);
      case '\'':
        to.type = TomlType::kString;
        return read_literal(to.text);
      case '[':
        to.type = TomlType::kArray;
        return read_array(to, depth);
      case '{':
        to.type = TomlType::kTable;
        return read_inline_table(to, depth);
      case 't':
      case 'f':
        return read_boolean(to);
      default:
        return read_number_or_day(to);
    }
  }

  bool read_string(std::string& out) {
    ++at_;
    if (end_ - at_ > 1 && at_[0] == '"' && at_[1] == '"') return false;  // of several lines
    for (const char* begin = at_;;) {
      if (at_ == end_) return false;
      if (*at_ == '"' || *at_ == '\\') {
        out.append(begin, at_);
        if (*at_++ == '"') return true;
        if (!read_escape(out)) return false;
        begin = at_;
      } else if (!pass_byte()) {
        return false;
      }
    }
  }

  bool read_escape(std::string& out) {
    const char c = peek();
    if (c != 'n' && c != 't' && c != '"' && c != '\\') return false;
    out += c == 'n' ? '\n' : c == 't' ? '\t' : c;
    ++at_;
    return true;
  }

  /// 'text', and '''text''' within one line.
  bool read_literal(std::string& out) {
    const auto three = [&] {
      return end_ - at_ > 2 && at_[0] == '\'' && at_[1] == '\'' && at_[2] == '\'';
    };
    const bool long_form = three();
    at_ += long_form ? 3 : 1;
    const char* const begin = at_;
    while (at_ != end_ && !(long_form ? three() : *at_ == '\'')) {
      if (!pass_byte()) return false;
    }
    if (at_ == end_) return false;
    out.assign(begin, at_);
    at_ += long_form ? 3 : 1;
    return peek() != '\'';
  }

  bool skip_to_item() {
    for (;;) {
      skip_blanks();
      if (peek() != '#' && peek() != '\n') return at_ != end_;
      if (!end_line()) return false;
    }
  }

  bool read_array(TomlNode& to, int depth) {
    ++at_;
    for (;;) {
      if (!skip_to_item()) return false;
      if (take(']')) return true;
      if (!read_value(to.children.emplace_back(), depth + 1) || !skip_to_item()) return false;
      if (take(']')) return true;
      if (!take(',')) return false;
    }
  }

  bool read_inline_table(TomlNode& to, int depth) {
    ++at_;
    skip_blanks();
    if (take('}')) return true;
    for (;;) {
      if (!read_pair(to, depth + 1)) return false;
      skip_blanks();
      if (take('}')) return true;
      if (!take(',')) return false;
      skip_blanks();
    }
  }

  /// The value is over: nothing else is glued to it.
  bool ends_value() const {
    const char c = peek();
    return at_ == end_ || c == '\n' || c == ',' || c == ']' || c == '}' || c == '#' ||
           ((c == ' ' || c == '\t') && !(end_ - at_ > 1 && is_digit(at_[1])));
  }

  bool read_boolean(TomlNode& to) {
    const std::string_view rest(at_, static_cast<size_t>(end_ - at_));
    to.type = TomlType::kBoolean;
    to.boolean = rest.starts_with("true");
    if (!to.boolean && !rest.starts_with("false")) return false;
    to.text = to.boolean ? "true" : "false";
    at_ += to.text.size();
    return ends_value();
  }

  bool read_number_or_day(TomlNode& to) {
    const bool negative = take('-');
    const char* const begin = at_;
    int64_t value = 0;
    while (is_digit(peek()) && static_cast<size_t>(at_ - begin) < kMostDigits)
      value = value * 10 + (*at_++ - '0');
    const auto digits = at_ - begin;
    if (digits == 4 && peek() == '-') return !negative && read_day(to, static_cast<int>(value));
    if (digits == 0 || (digits > 1 && *begin == '0') || !ends_value()) return false;
    to.type = TomlType::kInteger;
    to.integer = negative ? -value : value;
    to.number = static_cast<double>(to.integer);
    to.text = fmt::format("{}", to.integer);
    return true;
  }

  /// "-03-01" behind the year.
  bool read_day(TomlNode& to, int year) {
    int parts[2] = {0, 0};
    for (int& part : parts) {
      if (!take('-') || end_ - at_ < 2 || !is_digit(at_[0]) || !is_digit(at_[1])) return false;
      part = (at_[0] - '0') * 10 + (at_[1] - '0');
      at_ += 2;
    }
    const auto [month, day] = parts;
    if (month < 1 || month > 12 || day < 1 || day > days_in(year, month) || !ends_value())
      return false;
    to.type = TomlType::kDate;
    to.text = fmt::format("{:04}-{:02}-{:02}", year, month, day);
    return true;
  }

  const char* at_;
  const char* end_;
  const char* line_begin_;
  uint32_t line_ = 1;
  uint32_t beyond_ = 0;                     ///< bytes of the line so far that begin no code point
  std::unordered_set<std::string> inline_;  ///< keys that hold an array or a table in their line
};

}  // namespace

std::optional<TomlNode> read_plain_toml(std::string_view text) {
  TomlNode root;
  if (!PlainReader(text).read(root)) return std::nullopt;
  return root;
}

}  // namespace factlint
