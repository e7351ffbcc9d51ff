// A character reference of HTML or Markdown ("&rsquo;", "&#8217;") in; its UTF-8 out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace factlint {

/// Reads the character reference that starts at `text[0]` (an '&').
///
/// `out` gets its UTF-8 (cleared first). Returns the bytes it takes, semicolon included; 0 if there
/// is none. Names that HTML allows without a semicolon are read so only if no letter or digit
/// follows.
uint32_t decode_entity(std::string_view text, std::string& out);

}  // namespace factlint
