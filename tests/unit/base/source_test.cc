// Source: lines and columns of awkward line ends and characters.
#include "engine/base/source.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

TEST(Source, LinesEndThreeWays) {
  const Source source("x", "a\nb\r\nc\rd");
  EXPECT_EQ(source.line_count(), 4U);
  EXPECT_EQ(source.line(2), "b");
  EXPECT_EQ(source.line(3), "c");
  EXPECT_EQ(source.line(4), "d");
  EXPECT_EQ(source.line(5), "");
  EXPECT_EQ(source.line(0), "");
}

TEST(Source, ColumnsCountCodePoints) {
  const Source source("x", "né \xff!\nend");
  EXPECT_EQ(source.line_column(0), (LineColumn{1, 1}));
  EXPECT_EQ(source.line_column(3), (LineColumn{1, 3}));  // after the two bytes of é
  EXPECT_EQ(source.line_column(5), (LineColumn{1, 5}));  // after the invalid byte
  EXPECT_EQ(source.line_column(7), (LineColumn{2, 1}));
  EXPECT_EQ(source.line_column(999), (LineColumn{2, 4}));  // past the end: the end
}

TEST(Source, ColumnsOfLongLinesAreCountedFromMilestones) {
  // Three kinds of code points, so that milestones fall at odd places; a short line before and
  // after.
  std::string text = "short\n";
  for (int i = 0; i < 5000; ++i) text += "aé\xff";
  text += "\nlast";
  const Source source("x", text);
  for (uint32_t i = 0; i < 5000; i += 7) {
    EXPECT_EQ(source.line_column(6 + 4 * i), (LineColumn{2, 3 * i + 1})) << i;
    EXPECT_EQ(source.line_column(6 + 4 * i + 3), (LineColumn{2, 3 * i + 3})) << i;
  }
  EXPECT_EQ(source.line_column(6 + 20000), (LineColumn{2, 15001}));
  EXPECT_EQ(source.line_column(6 + 20001), (LineColumn{3, 1}));
}

TEST(Source, EmptyHasOneLine) {
  const Source source("x", "");
  EXPECT_EQ(source.line_count(), 1U);
  EXPECT_EQ(source.line_column(0), (LineColumn{1, 1}));
}

}  // namespace
}  // namespace factlint
