// Decimals: what is printed is what is computed with.
#include "engine/value/decimal.h"

#include <gtest/gtest.h>

#include <limits>

namespace factlint {
namespace {

Decimal decimal(std::string_view text) {
  const auto value = Decimal::parse(text);
  EXPECT_TRUE(value.has_value()) << text;
  return value.value_or(Decimal());
}

TEST(Decimal, ParsesAndPrintsPlainNotation) {
  const struct {
    const char* text;
    const char* printed;
  } cases[] = {{"45", "45"},
               {"-12.50", "-12.5"},
               {".77", "0.77"},
               {"0.00", "0"},
               {"1000", "1000"},
               {"+3", "3"},
               {"0.000001", "0.000001"},
               {"45000000000", "45000000000"},
               {"-0.25", "-0.25"}};
  for (const auto& c : cases) EXPECT_EQ(decimal(c.text).to_string(), c.printed);
  EXPECT_EQ(Decimal::parse("123456789012345678901234")->to_string(), "123456789012345678000000");
}

TEST(Decimal, RefusesWhatIsNoNumber) {
  for (const char* text : {"", "-", ".", "1.2.3", "1e5", "12a", "1,000", " 1"}) {
    EXPECT_FALSE(Decimal::parse(text).has_value()) << text;
  }
}

TEST(Decimal, IsNormalisedSoEqualityIsMemberwise) {
  EXPECT_EQ(decimal("4.50"), decimal("4.5"));
  EXPECT_EQ(Decimal(45, 9), decimal("45000000000"));
  EXPECT_EQ(Decimal(0, 7), Decimal(0));
}

TEST(Decimal, ArithmeticIsExactInEighteenDigits) {
  EXPECT_EQ(decimal("0.1") + decimal("0.2"), decimal("0.3"));
  EXPECT_EQ(decimal("100") - decimal("0.001"), decimal("99.999"));
  EXPECT_EQ(decimal("1.2") * Decimal(1, 6), decimal("1200000"));
  EXPECT_EQ(decimal("10") / decimal("4"), decimal("2.5"));
  EXPECT_EQ((decimal("1") / decimal("3")).to_string(), "0.333333333333333333");
  EXPECT_EQ((decimal("2") / decimal("3")).to_string(), "0.666666666666666667");
  EXPECT_EQ(decimal("5") / Decimal(0), Decimal(0));
  EXPECT_EQ(Decimal(1, 40) + Decimal(1), Decimal(1, 40));
}

TEST(Decimal, ComparesAcrossExponents) {
  EXPECT_LT(decimal("-2"), decimal("-1.5"));
  EXPECT_LT(decimal("-1"), decimal("0"));
  EXPECT_LT(decimal("99"), Decimal(1, 2));
  EXPECT_GT(Decimal(1, 900), Decimal(999, 3));
  EXPECT_LT(Decimal(1, -900), decimal("0.5"));
}

TEST(Decimal, ConvertsWithSaturation) {
  EXPECT_EQ(decimal("-3.9").to_int(), -3);
  EXPECT_EQ(Decimal(5, 30).to_int(), std::numeric_limits<int64_t>::max());
  EXPECT_EQ(Decimal(-5, 30).to_int(), std::numeric_limits<int64_t>::min());
  EXPECT_EQ(Decimal(5, -30).to_int(), 0);
  EXPECT_DOUBLE_EQ(decimal("0.1").to_double(), 0.1);
}

}  // namespace
}  // namespace factlint
