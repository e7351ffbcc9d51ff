// Whether a word is in a list of words that the code holds.
#pragma once

#include <array>
#include <string_view>

#include "engine/base/same_text.h"

namespace factlint {

template <size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  for (const std::string_view listed : words) {
    if (same_text(listed, word)) return true;
  }
  return false;
}

}  // namespace factlint
