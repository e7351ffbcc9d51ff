#include "engine/base/utf8.h"

#include <utf8proc.h>

#include <cstring>

namespace factlint {

CodePoint decode_beyond_ascii(std::string_view text, size_t offset) {
  utf8proc_int32_t value = -1;
  const auto length =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + offset),  // NOLINT
                       static_cast<utf8proc_ssize_t>(text.size() - offset), &value);
  if (length < 1 || value < 0) return {0xFFFD, 1};
  return {static_cast<char32_t>(value), static_cast<uint32_t>(length)};
}

void append_utf8(char32_t code_point, std::string& out) {
  utf8proc_uint8_t buffer[4];
  const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), buffer);
  out.append(reinterpret_cast<const char*>(buffer), static_cast<size_t>(length));  // NOLINT
}

namespace {

constexpr uint64_t kEachByte = 0x0101010101010101ULL;
constexpr uint64_t kHighBits = kEachByte * 0x80;

}  // namespace

size_t ascii_run(std::string_view text, size_t offset) {
  size_t at = offset;
  for (; at + sizeof(uint64_t) <= text.size(); at += sizeof(uint64_t)) {
    uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & kHighBits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at - offset;
}

size_t valid_utf8_prefix(std::string_view text) {
  size_t i = ascii_run(text, 0);
  for (; i < text.size(); i += ascii_run(text, i)) {
    const CodePoint c = decode_code_point(text, i);
    if (c.value == 0xFFFD && c.length == 1) return i;
    i += c.length;
  }
  return text.size();
}

bool is_valid_utf8(std::string_view text) { return valid_utf8_prefix(text) == text.size(); }

size_t count_code_points(std::string_view text) {
  size_t count = 0;
  for (size_t i = 0; i < text.size();) {
    const size_t ascii = ascii_run(text, i);
    count += ascii;
    i += ascii;
    if (i == text.size()) break;
    i += decode_code_point(text, i).length;
    ++count;
  }
  return count;
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
      return true;
    default:
      return false;
  }
}

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return utf8proc_category(static_cast<utf8proc_int32_t>(c)) == UTF8PROC_CATEGORY_LU;
}

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  return c == 0xA0 || c == 0x202F || c == 0x3000 || c == 0x1680 || c == 0x2028 || c == 0x2029 ||
         c == 0x85 || (c >= 0x2000 && c <= 0x200A);
}

void fold_code_point(char32_t c, std::string& out) {
  if (c < 0x80) {
    out.push_back(static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c));
    return;
  }
  if (c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x2032) {
    out.push_back('\'');
    return;
  }
  if (c == 0xAD || c == 0x200B || c == 0x200D || c == 0xFEFF) return;
  utf8proc_int32_t parts[16];
  int last_boundary = 0;
  const auto count = utf8proc_decompose_char(
      static_cast<utf8proc_int32_t>(c), parts, 16,
      static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK |
                                     UTF8PROC_COMPAT),
      &last_boundary);
  for (utf8proc_ssize_t i = 0; i < count && i < 16; ++i) {
    append_utf8(static_cast<char32_t>(parts[i]), out);
  }
}

void fold(std::string_view text, std::string& out) {
  // Most texts are ASCII to their end.
  out.assign(text);
  size_t i = 0;
  for (; i + sizeof(uint64_t) <= text.size(); i += sizeof(uint64_t)) {
    uint64_t eight = 0;
    std::memcpy(&eight, text.data() + i, sizeof eight);
    if ((eight & kHighBits) != 0) break;
    const uint64_t from_a = eight + kEachByte * (0x80 - 'A');
    const uint64_t past_z = eight + kEachByte * (0x80 - 'Z' - 1);
    eight |= (from_a & ~past_z & kHighBits) >> 2;
    std::memcpy(out.data() + i, &eight, sizeof eight);
  }
  for (; i < text.size() && static_cast<unsigned char>(text[i]) < 0x80; ++i) {
    if (text[i] >= 'A' && text[i] <= 'Z') out[i] = static_cast<char>(text[i] + 32);
  }
  out.resize(i);
  while (i < text.size()) {
    const CodePoint c = decode_code_point(text, i);
    fold_code_point(c.value, out);
    i += c.length;
  }
}

}  // namespace factlint
