// UTF-8: decoding, validity, folding. The only file that includes utf8proc is utf8.cc.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace factlint {

/// One decoded code point and the bytes it took. Invalid bytes decode one at a time to U+FFFD,
/// length 1.
struct CodePoint {
  char32_t value = 0;
  uint32_t length = 1;
};
CodePoint decode_beyond_ascii(std::string_view text, size_t offset);
inline CodePoint decode_code_point(std::string_view text, size_t offset) {
  const auto first = static_cast<unsigned char>(text[offset]);
  return first < 0x80 ? CodePoint{first, 1} : decode_beyond_ascii(text, offset);
}
void append_utf8(char32_t code_point, std::string& out);
bool is_valid_utf8(std::string_view text);
/// Bytes before the first that is no UTF-8; all of them if there is none.
size_t valid_utf8_prefix(std::string_view text);
/// Bytes of ASCII that `text` begins with, from `offset` on.
size_t ascii_run(std::string_view text, size_t offset);
/// Code points in `text`; an invalid byte counts as one.
size_t count_code_points(std::string_view text);

bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_space(char32_t c);  ///< includes no-break spaces

/// Lower case, diacritics dropped, curly apostrophes straight, soft hyphens dropped. `out` is
/// cleared first.
void fold(std::string_view text, std::string& out);
/// Appends one code point's folded form.
void fold_code_point(char32_t c, std::string& out);

}  // namespace factlint
