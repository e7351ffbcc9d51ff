// Windows-1252, the single-byte encoding of old text files, Latin-1 in it.
#pragma once

#include <string>
#include <string_view>

namespace factlint {

/// `bytes` are no UTF-8, and make sense as Windows-1252: letters, quotation marks and signs in
/// words, and no sequence that is UTF-8 (which would tell a damaged file).
bool is_windows1252(std::string_view bytes);
/// As UTF-8: one code point for each byte.
std::string decode_windows1252(std::string_view bytes);

}  // namespace factlint
