// The table of Windows-1252, and what text in it looks like.
#include "engine/base/windows1252.h"

#include <array>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

/// Bytes 0x80 to 0x9F; 0 where there is none.
constexpr std::array<char32_t, 32> kHigh = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char32_t code_point(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? kHigh[byte - 0x80] : byte;
}

bool is_printable_ascii(unsigned char byte) {
  return byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

}  // namespace

bool is_windows1252(std::string_view bytes) {
  size_t high = 0;
  size_t run = 0;  // of bytes beyond ASCII in a row
  constexpr size_t kLongest = 4;
  for (size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    if (byte < 0x80) {
      if (!is_printable_ascii(byte)) return false;
      run = 0;
      continue;
    }
    // Two bytes and more that are one code point: UTF-8 with a damaged place.
    if (decode_code_point(bytes, i).length > 1) return false;
    if (code_point(byte) == 0 || ++run > kLongest) return false;
    ++high;
  }
  return high > 0 && high * 4 < bytes.size();
}

std::string decode_windows1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) append_utf8(code_point(static_cast<unsigned char>(c)), text);
  return text;
}

}  // namespace factlint
