// Looks of one line of plain text: bytes in, judgements out. ASCII only, so that it is fast.
#include "engine/document/plain_line.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace factlint {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_high(char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; }

/// The line without closing quotes and brackets at its end.
std::string_view without_closers(std::string_view line) {
  for (;;) {
    if (line.ends_with("\u201D") || line.ends_with("\u2019")) {
      line.remove_suffix(3);
    } else if (!line.empty() && std::strchr("\"')]*_", line.back()) != nullptr &&
               line.back() != 0) {
      line.remove_suffix(1);
    } else {
      return line;
    }
  }
}

/// Blanks at `pos`, at least one; 0 if none. A marker at the line's end is no bullet.
uint32_t blanks_at(std::string_view line, uint32_t pos) {
  const uint32_t begin = pos;
  while (pos < line.size() && is_plain_blank(line[pos])) ++pos;
  return pos < line.size() ? pos - begin : 0;
}

/// "- 45,000" on a line of its own: a negative amount, no item of a list.
bool is_negative_amount(std::string_view line) {
  if (!line.starts_with("- ") || line.find(',') == std::string_view::npos) return false;
  return line.find_first_not_of("0123456789,.", 2) == std::string_view::npos;
}

Bullet finish_bullet(std::string_view line, uint32_t marker, Bullet bullet) {
  const uint32_t blanks = blanks_at(line, marker);
  if (blanks == 0) return {};
  bullet.length = marker + blanks;
  return bullet;
}

Bullet parse_number_bullet(std::string_view line) {
  const bool bracket = line[0] == '(';
  uint32_t pos = bracket ? 1 : 0;
  const uint32_t first = pos;
  Bullet bullet{0, ')', true, 0};
  while (pos < line.size() && is_digit(line[pos]) && pos - first < 3) {
    bullet.number = bullet.number * 10 + static_cast<uint32_t>(line[pos++] - '0');
  }
  const bool digits = pos > first;
  if (!digits) {
    if (pos >= line.size() || !is_lower(line[pos])) return {};
    bullet.number = static_cast<uint32_t>(line[pos++] - 'a') + 1;
  }
  if (pos >= line.size()) return {};
  if (line[pos] == '.' && digits && !bracket) bullet.type = '.';
  if (line[pos] != bullet.type) return {};
  return finish_bullet(line, pos + 1, bullet);
}

constexpr std::array<std::string_view, 24> kOpenEnds = {
    "a",   "an", "and", "as", "at",   "but",  "by",  "for",   "from", "in",  "into",  "is",
    "its", "of", "on",  "or", "than", "that", "the", "their", "to",   "was", "which", "with"};

static_assert(std::is_sorted(kOpenEnds.begin(), kOpenEnds.end()));

}  // namespace

bool is_plain_blank(char c) { return c == ' ' || c == '\t' || c == '\f' || c == '\v'; }

bool is_rule_line(std::string_view line) {
  uint32_t marks = 0;
  for (const char c : line) {
    if (is_plain_blank(c)) continue;
    if (c == 0 || std::strchr("-=*_~+|:#", c) == nullptr) return false;
    ++marks;
  }
  return marks >= 3;
}

bool is_dated_line(std::string_view line) {
  constexpr size_t kYear = 4;
  if (line.size() < kYear + 2 || (line[0] != '1' && line[0] != '2')) return false;
  for (size_t i = 0; i < kYear; ++i) {
    if (!is_digit(line[i])) return false;
  }
  if (line[kYear] == ':') return is_plain_blank(line[kYear + 1]);
  const std::string_view rest = line.substr(kYear + 1);
  return is_plain_blank(line[kYear]) &&
         (rest.starts_with("- ") || rest.starts_with("\u2013 ") || rest.starts_with("\u2014 "));
}

bool is_capitals_line(std::string_view line) {
  uint32_t words = 0;
  uint32_t run = 0;
  for (const char c : line) {
    if (is_lower(c)) return false;
    run = is_upper(c) ? run + 1 : 0;
    words += run == 2 ? 1 : 0;
  }
  return words >= 2 && line.size() <= 200;
}

bool ends_like_sentence(std::string_view line) {
  const std::string_view bare = without_closers(line);
  if (bare.ends_with("\u2026")) return true;
  return !bare.empty() && bare.back() != 0 && std::strchr(".!?:;", bare.back()) != nullptr;
}

bool ends_like_title(std::string_view line) {
  const std::string_view bare = without_closers(line);
  if (bare.empty() || ends_like_sentence(line)) return false;
  if (bare.back() != 0 && std::strchr(",-(/&", bare.back()) != nullptr) return false;
  if (bare.ends_with("\u2013") || bare.ends_with("\u2014")) return false;
  const size_t space = bare.find_last_of(" \t");
  const std::string_view word = space == std::string_view::npos ? bare : bare.substr(space + 1);
  return !std::binary_search(kOpenEnds.begin(), kOpenEnds.end(), word);
}

Bullet parse_bullet(std::string_view line) {
  if (line.empty() || is_negative_amount(line)) return {};
  const char c = line[0];
  if (c == '-' || c == '*' || c == '+') return finish_bullet(line, 1, {0, c, false, 0});
  if (is_digit(c) || c == '(' || is_lower(c)) return parse_number_bullet(line);
  if (!is_high(c)) return {};
  for (const std::string_view mark : {"\u2013", "\u2014"}) {
    if (line.starts_with(mark))
      return finish_bullet(line, static_cast<uint32_t>(mark.size()), {0, kDashBullet, false, 0});
  }
  for (const std::string_view mark : {"\u2022", "\u25CF", "\u25E6", "\u25AA", "\u2023", "\u00B7"}) {
    if (line.starts_with(mark)) {
      return finish_bullet(line, static_cast<uint32_t>(mark.size()), {0, 'o', false, 0});
    }
  }
  return {};
}

void classify_line(std::string_view content, PlainLine& line) {
  line.bullet = parse_bullet(content);
  const char first = line.bullet.length < content.size() ? content[line.bullet.length] : 0;
  line.starts_like_sentence =
      is_upper(first) || is_digit(first) || is_high(first) || first == '"' || first == '\'';
  line.capitals = is_capitals_line(content);
  line.table_row = std::memchr(content.data(), '\t', content.size()) != nullptr ||
                   std::memchr(content.data(), '|', content.size()) != nullptr;
}

}  // namespace factlint
