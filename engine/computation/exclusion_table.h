// What a word rules out: where somebody is "unmarried", no later phrase may take her husband for
// granted.
#pragma once

#include <span>
#include <string_view>

namespace factlint::computation {

/// Where one of the cues holds, there is none of the things.
struct Exclusion {
  std::string_view cues;    ///< phrases between bars; "*" stands for some words
  std::string_view things;  ///< words
  std::string_view unless;  ///< words that tell of another time, place or kind where they stand
  bool lasting = false;     ///< holds at any time
};

std::span<const Exclusion> exclusions();

}  // namespace factlint::computation
