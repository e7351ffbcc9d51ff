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
CodePoint decode_code_point(std::string_view text, size_t offset);
void append_utf8(char32_t code_point, std::string& out);
bool is_valid_utf8(std::string_view text);
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
