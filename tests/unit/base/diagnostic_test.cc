// Diagnostics: the printed form, and suggestions.
#include "engine/base/diagnostic.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

TEST(Diagnostics, PrintPlaceMessageExcerptCaret) {
  Diagnostics diagnostics;
  diagnostics.error({"f.toml", 3, 5}, "wrong", "\tné x");
  diagnostics.note({"f.toml", 0, 0}, "as a whole");
  EXPECT_EQ(diagnostics.to_string(),
            "f.toml:3:5: error: wrong\n  \tné x\n  \t   ^\nf.toml: note: as a whole\n");
  EXPECT_EQ(diagnostics.errors(), 1U);
}

TEST(Diagnostics, LongLinesAreNotShown) {
  Diagnostics diagnostics;
  diagnostics.warning({"f", 1, 1}, "long", std::string(5000, 'x'));
  EXPECT_EQ(diagnostics.to_string(), "f:1:1: warning: long\n");
  EXPECT_FALSE(diagnostics.has_errors());
}

TEST(NearestWord, SuggestsSlipsOnly) {
  const std::vector<std::string> known = {"title", "source", "kazakhstan", "id"};
  EXPECT_EQ(nearest_word("titel", known), "title");
  EXPECT_EQ(nearest_word("sorce", known), "source");
  EXPECT_EQ(nearest_word("kazahkstan", known), "kazakhstan");
  EXPECT_EQ(nearest_word("kazakstn", known), "kazakhstan");
  EXPECT_EQ(nearest_word("weather", known), "");
  EXPECT_EQ(nearest_word("", known), "");
  EXPECT_EQ(nearest_word(std::string(10000, 'x'), known), "");
}

}  // namespace
}  // namespace factlint
