// "first" to "twelfth": ordinals in words.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace factlint::computation {

inline constexpr std::array<std::string_view, 12> kOrdinals = {
    "first",   "second", "third", "fourth", "fifth",    "sixth",
    "seventh", "eighth", "ninth", "tenth",  "eleventh", "twelfth"};

/// 1 for "first" to 12 for "twelfth"; 0 for other folded words.
constexpr int ordinal(std::string_view folded) {
  for (size_t k = 0; k < kOrdinals.size(); ++k) {
    if (kOrdinals[k] == folded) return static_cast<int>(k) + 1;
  }
  return 0;
}

}  // namespace factlint::computation
