#include "tools/glob.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

TEST(Glob, matches_as_people_expect) {
  const struct {
    const char* pattern;
    const char* path;
    bool expected;
  } rows[] = {
      {"*.md", "a.md", true},
      {"*.md", "deep/down/a.md", true},
      {"*.md", "a.mdx", false},
      {"drafts", "drafts/a.md", true},
      {"drafts", "x/drafts/a.md", true},
      {"drafts", "mydrafts/a.md", false},
      {"drafts/*.md", "drafts/a.md", true},
      {"drafts/*.md", "drafts/x/a.md", false},
      {"drafts/**", "drafts/x/a.md", true},
      {"drafts/**/a.md", "drafts/a.md", true},
      {"drafts/**/a.md", "drafts/x/y/a.md", true},
      {"**/old/*", "x/y/old/a.md", true},
      {"drafts/old", "drafts/old/deep/a.md", true},
      {"./drafts/old/", "drafts/old/a.md", true},
      {"x/drafts", "y/x/drafts/a.md", false},
      {"a?.md", "ab.md", true},
      {"a?.md", "a/.md", false},
      {"[a-c]*.md", "bird.md", true},
      {"[!a-c]*.md", "bird.md", false},
      {"[x", "[x", true},
      {"", "a", false},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(glob_matches(row.pattern, row.path), row.expected) << row.pattern << " " << row.path;
  }
}

TEST(Glob, many_stars_stay_linear) {
  std::string pattern, path(2000, 'a');
  for (int i = 0; i < 200; ++i) pattern += "*a";
  EXPECT_TRUE(glob_matches(pattern, path));
  EXPECT_FALSE(glob_matches(pattern + "b", path));
}

}  // namespace
}  // namespace factlint
