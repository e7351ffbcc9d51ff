// What is accused of a text, and texts whose right and wrong form stand in one.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "tests/unit/computation/computed.h"

namespace factlint::test {

inline std::string accused(std::string_view text) {
  std::string out;
  for (const ToldClaim& claim : ComputedClaims::instance().accusations(text))
    out += "[" + claim.span + "] " + claim.message + "; ";
  return out;
}

/// The first of "{right|wrong}" is not accused, the second is.
inline void expect_told_apart(std::string_view text) {
  const size_t open = text.find('{');
  const size_t bar = text.find('|');
  const size_t close = text.find('}');
  for (const bool right : {true, false}) {
    const std::string_view value =
        right ? text.substr(open + 1, bar - open - 1) : text.substr(bar + 1, close - bar - 1);
    const std::string one = std::string(text.substr(0, open)) + std::string(value) +
                            std::string(text.substr(close + 1));
    EXPECT_EQ(accused(one).empty(), right) << one << " " << accused(one);
  }
}

}  // namespace factlint::test
