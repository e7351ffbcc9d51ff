// Words in a literal: found whole, and never lost by the marks that tell others apart.
#include "engine/computation/listed_words.h"

#include <gtest/gtest.h>

#include <string>

namespace factlint::computation {
namespace {

constexpr ListedWords kShort = "ahead behind short off";

TEST(ListedWords, FindsWholeWordsOnly) {
  for (const std::string_view word : {"ahead", "behind", "short", "off"})
    EXPECT_TRUE(among(kShort, word)) << word;
  for (const std::string_view word : {"", "a", "head", "ahea", "aheads", "of", "shorts", "hind"})
    EXPECT_FALSE(among(kShort, word)) << word;
}

TEST(ListedWords, TellsTheSameWithAndWithoutMarks) {
  const std::string words(static_cast<std::string_view>(kShort));
  const ListedWords unmarked{std::string_view(words)};
  for (const std::string_view word : {"ahead", "off", "on", "behinds", "o", "short", "zinc"})
    EXPECT_EQ(among(kShort, word), among(unmarked, word)) << word;
}

TEST(ListedWords, HoldsNothingWhenEmpty) {
  EXPECT_FALSE(among(ListedWords(""), "word"));
  EXPECT_TRUE(ListedWords("").empty());
}

}  // namespace
}  // namespace factlint::computation
