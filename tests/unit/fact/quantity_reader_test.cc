// Quantities as editors write them.
#include "engine/fact/quantity_reader.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

struct Case {
  const char* text;
  const char* value;
  const char* grain;
  Hedge hedge;
  const char* unit;
};

TEST(QuantityReader, ReadsComparatorNumberScaleUnit) {
  const Case cases[] = {
      {"17", "17", "1", Hedge::kNone, ""},
      {"more than 45 billion USD", "45000000000", "1000000000", Hedge::kMoreThan, "USD"},
      {"$1.5 trillion", "1500000000000", "100000000000", Hedge::kNone, "USD"},
      {"less than 10 percent", "10", "1", Hedge::kLessThan, "percent"},
      {"at least 4.50 %", "4.5", "0.01", Hedge::kAtLeast, "percent"},
      {"12,300 square kilometers", "12300", "1", Hedge::kNone, "square kilometer"},
      {">= 3", "3", "1", Hedge::kAtLeast, ""},
      {"some 3 thousand million euros", "3000000000", "1000000000", Hedge::kAbout, "EUR"},
      {"-5 C", "-5", "1", Hedge::kNone, "C"},
  };
  for (const Case& c : cases) {
    const auto quantity = read_quantity(c.text);
    ASSERT_TRUE(quantity) << c.text;
    EXPECT_EQ(quantity->value.to_string(), c.value) << c.text;
    EXPECT_EQ(quantity->grain.to_string(), c.grain) << c.text;
    EXPECT_EQ(quantity->hedge, c.hedge) << c.text;
    EXPECT_EQ(quantity->unit, c.unit) << c.text;
  }
}

TEST(QuantityReader, IntervalFollowsTheHedge) {
  EXPECT_EQ(read_quantity("45 billion")->interval.to_string(), "[44500000000,45500000000]");
  EXPECT_EQ(read_quantity("over 45 billion")->interval.to_string(), "(45000000000,)");
}

TEST(QuantityReader, RefusesWhatIsNoQuantity) {
  for (const char* text :
       {"", "a lot", "overall 5", "billion", "percent 5", "1 billion billion billion"}) {
    EXPECT_FALSE(read_quantity(text)) << text;
  }
  EXPECT_FALSE(read_hedge("bigger"));
}

}  // namespace
}  // namespace factlint
