// Whether a word is in a list of words that the code holds.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace factlint {

template <size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace factlint
