// Pattern: matches with group spans, errors with a column, caps.
#include "engine/base/pattern.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

TEST(Pattern, FindsNamedGroups) {
  PatternError error;
  const auto pattern = Pattern::compile(R"((?P<count>\d+) (full )?(?P<noun>members))", error);
  ASSERT_TRUE(pattern) << error.message;
  EXPECT_EQ(pattern->group("count"), 1);
  EXPECT_EQ(pattern->group("noun"), 3);
  EXPECT_EQ(pattern->group("nothing"), -1);
  const auto matches = pattern->find_all("9 Members, then 12 full members");
  ASSERT_EQ(matches.size(), 2U);
  EXPECT_EQ(matches[0].groups[0], (PatternGroup{0, 9}));
  EXPECT_FALSE(matches[0].groups[2].matched());
  EXPECT_EQ(matches[1].groups[1], (PatternGroup{16, 18}));
}

TEST(Pattern, EmptyMatchesAreSkipped) {
  PatternError error;
  const auto pattern = Pattern::compile("x*", error);
  EXPECT_EQ(pattern->find_all("éxxéx").size(), 2U);
  EXPECT_EQ(pattern->find_all("").size(), 0U);
}

struct Bad {
  std::string text;
  uint32_t column;
};

TEST(Pattern, ErrorsHaveAColumn) {
  const Bad cases[] = {{"é[z-a]", 3}, {"ab**c", 3}, {"a\\y", 2}, {"(a", 1}, {"a(?P<>x)", 2}};
  for (const Bad& bad : cases) {
    PatternError error;
    EXPECT_FALSE(Pattern::compile(bad.text, error)) << bad.text;
    EXPECT_EQ(error.column, bad.column) << bad.text << ": " << error.message;
    EXPECT_FALSE(error.message.empty());
  }
}

TEST(Pattern, SizeIsCapped) {
  PatternError error;
  EXPECT_FALSE(Pattern::compile("((a{30}){30}){30}", error));
  EXPECT_FALSE(Pattern::compile(std::string(50000, 'a'), error));
  EXPECT_TRUE(Pattern::compile("(a{1,30}){1,30}", error)) << error.message;
}

TEST(Pattern, CaseAndQuotes) {
  PatternError error;
  const auto exact = Pattern::compile("US", error, {.ignore_case = false});
  EXPECT_FALSE(exact->matches_in("us"));
  const auto quoted = Pattern::compile(quote_pattern("a.b(c"), error);
  EXPECT_TRUE(quoted->matches_in("xa.b(cx"));
  EXPECT_FALSE(quoted->matches_in("a-b(c"));
}

}  // namespace
}  // namespace factlint
