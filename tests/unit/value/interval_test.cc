// Intervals: ends in and out, arithmetic, printed form.
#include "engine/value/interval.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

TEST(Interval, PrintsItsBounds) {
  EXPECT_EQ(Interval::closed(5, 10).to_string(), "[5,10]");
  EXPECT_EQ(Interval::above(Decimal(4, 10), true).to_string(), "(40000000000,)");
  EXPECT_EQ(Interval::below(7, false).to_string(), "(,7]");
  EXPECT_EQ(Interval{}.to_string(), "(,)");
}

TEST(Interval, OpenEndsExcludeThemselves) {
  EXPECT_FALSE(Interval::above(5, true).contains(Decimal(5)));
  EXPECT_TRUE(Interval::above(5, false).contains(Decimal(5)));
  EXPECT_FALSE(Interval::above(5, true).intersects(Interval::below(5, false)));
  EXPECT_TRUE(Interval::above(5, false).intersects(Interval::below(5, false)));
  EXPECT_FALSE(Interval::above(5, true).contains(Interval::above(5, false)));
  EXPECT_TRUE(Interval::above(5, false).contains(Interval::closed(5, 9)));
  EXPECT_FALSE(Interval::closed(5, 9).contains(Interval::above(5, false)));
}

TEST(Interval, AddsAndSubtracts) {
  const Interval a = Interval::closed(1, 2);
  EXPECT_EQ((a + Interval::above(10, true)).to_string(), "(11,)");
  EXPECT_EQ((a - Interval::closed(3, 5)).to_string(), "[-4,-1]");
  EXPECT_EQ((a - Interval::above(3, true)).to_string(), "(,-1)");
}

TEST(Interval, MultipliesAndDividesWhatIsNotNegative) {
  EXPECT_EQ((Interval::closed(2, 3) * Interval::above(4, true)).to_string(), "(8,)");
  EXPECT_EQ((Interval::closed(0, 3) * Interval::above(4, true)).to_string(), "[0,)");
  EXPECT_EQ((Interval::closed(6, 8) / Interval::closed(2, 4)).to_string(), "[1.5,4]");
  EXPECT_EQ((Interval::closed(6, 8) / Interval::closed(0, 4)).to_string(), "[1.5,)");
  EXPECT_EQ((Interval::closed(6, 8) / Interval::above(2, true)).to_string(), "(0,4)");
}

}  // namespace
}  // namespace factlint
