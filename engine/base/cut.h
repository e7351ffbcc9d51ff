// Cutting text at a separator, piece by piece.
#pragma once

#include <string_view>

namespace factlint {

/// Cuts `text` at the first `separator`; returns what stands before it.
inline std::string_view cut(std::string_view& text, char separator) {
  const size_t at = text.find(separator);
  const std::string_view head = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  return head;
}

}  // namespace factlint
