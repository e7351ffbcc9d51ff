// Character references in, UTF-8 out, after the table of the HTML standard.
#include "engine/document/entities.h"

#include <algorithm>
#include <iterator>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

struct NamedEntity {
  std::string_view name;
  std::string_view utf8;
  bool bare = false;  ///< may lack its semicolon
};

constexpr NamedEntity kNamedEntities[] = {
#include "engine/document/entity_table.inc"
};

/// No name in the table is longer.
constexpr size_t kMaxName = 32;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alphanumeric(char c) { return is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); }

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Windows-1252 stands behind &#128; to &#159; in old pages.
char32_t repair_code_point(char32_t c) {
  static constexpr char16_t kWindows1252[32] = {
      0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
      0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};
  if (c >= 0x80 && c < 0xA0) return kWindows1252[c - 0x80];
  if (c == 0 || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return 0xFFFD;
  return c;
}

uint32_t decode_numeric(std::string_view text, std::string& out) {
  const bool hex = text.size() > 2 && (text[2] | 0x20) == 'x';
  size_t pos = hex ? 3 : 2;
  const size_t first = pos;
  char32_t value = 0;
  for (; pos < text.size() && pos - first < 9; ++pos) {
    const int digit = hex_value(text[pos]);
    if (digit < 0 || (!hex && digit > 9)) break;
    value = std::min<char32_t>(value * (hex ? 16 : 10) + static_cast<char32_t>(digit), 0x110000);
  }
  if (pos == first) return 0;
  if (pos < text.size() && text[pos] == ';') ++pos;
  append_utf8(repair_code_point(value), out);
  return static_cast<uint32_t>(pos);
}

uint32_t decode_named(std::string_view text, std::string& out) {
  size_t end = 1;
  while (end < text.size() && end <= kMaxName && is_alphanumeric(text[end])) ++end;
  const std::string_view name = text.substr(1, end - 1);
  const auto* found =
      std::lower_bound(std::begin(kNamedEntities), std::end(kNamedEntities), name,
                       [](const NamedEntity& e, std::string_view n) { return e.name < n; });
  if (found == std::end(kNamedEntities) || found->name != name) return 0;
  const bool closed = end < text.size() && text[end] == ';';
  if (!closed && !found->bare) return 0;
  out.append(found->utf8);
  return static_cast<uint32_t>(end + (closed ? 1 : 0));
}

}  // namespace

uint32_t decode_entity(std::string_view text, std::string& out) {
  out.clear();
  if (text.size() < 3) return 0;
  return text[1] == '#' ? decode_numeric(text, out) : decode_named(text, out);
}

}  // namespace factlint
