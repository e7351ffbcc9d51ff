// Texts compared in line: equal where std finds them equal, found among literals as one by one.
#include "engine/base/same_text.h"

#include <gtest/gtest.h>

#include <string>

namespace factlint {
namespace {

constexpr std::string_view kTexts[] = {"",       "a",       "b",    "as",
                                       "at",     "lost",    "list", "losing",
                                       "loving", "\u2019s", "'s",   "a much longer text of words"};

TEST(SameText, IsWhatStdTells) {
  for (const std::string_view a : kTexts) {
    for (const std::string_view b : kTexts) {
      const std::string copy(b);
      EXPECT_EQ(same_text(a, copy), a.compare(b) == 0) << a << " " << b;
      EXPECT_EQ(a == copy, a.compare(b) == 0) << a << " " << b;
      EXPECT_EQ(std::string(a) != copy, a.compare(b) != 0) << a << " " << b;
      EXPECT_EQ(copy == a, a.compare(b) == 0) << a << " " << b;
    }
  }
}

TEST(SameText, FindsLiterals) {
  for (const std::string_view text : kTexts) {
    const bool listed = text == "a" || text == "losing" || text == "\u2019s";
    EXPECT_EQ(is_any(text, {"a", "losing", "\u2019s"}), listed) << text;
  }
  static_assert(is_any("at", {"in", "at", "on"}));
  static_assert(!is_any("", {"in", "at", "on"}));
}

}  // namespace
}  // namespace factlint
