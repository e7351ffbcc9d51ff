// Equality of short texts, decided in line for most: words that are compared differ in length or in
// their first letter. std's own calls memcmp for every pair of one length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace factlint {

/// Compiles to a comparison of constants where `b` is a literal.
constexpr bool same_text(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  return b.empty() || (a[0] == b[0] && __builtin_memcmp(a.data(), b.data(), b.size()) == 0);
}

constexpr uint32_t small_mark(std::string_view text) {
  return (static_cast<uint8_t>(text[0]) + static_cast<uint32_t>(text.size()) * 5) & 63;
}

/// `text` is one of the words. In line always: of literals one constant is made that tells most
/// other words apart from all of them, and the comparisons are with constants.
template <size_t N>
[[gnu::always_inline]] constexpr bool is_any(std::string_view text,
                                             const std::string_view (&words)[N]) {
  if (text.empty()) return false;
  uint64_t marks = 0;
#pragma GCC unroll 64
  for (size_t k = 0; k < N; ++k) marks |= 1ULL << small_mark(words[k]);
  if ((marks >> small_mark(text) & 1) == 0) return false;
  bool found = false;
#pragma GCC unroll 64
  for (size_t k = 0; k < N; ++k) found = found || same_text(text, words[k]);
  return found;
}

// Found before those of std by all code of this namespace, and `!=` with them. What only converts
// to a string, as a path does, is compared by its string().
constexpr bool operator==(std::string_view a, std::string_view b) { return same_text(a, b); }
inline bool operator==(const std::string& a, const std::string& b) { return same_text(a, b); }
inline bool operator==(const std::string& a, const char* b) { return same_text(a, b); }

}  // namespace factlint
