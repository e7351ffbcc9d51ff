// Written units -> names, scales, and quantities told in another unit.
#include "engine/value/unit_scale.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

TEST(UnitScale, NamesWhatIsWritten) {
  const struct {
    const char* written;
    const char* name;
  } cases[] = {{"km", "kilometer"},
               {"metres", "meter"},
               {"kilometres per hour", "kilometer per hour"},
               {"square miles", "square mile"},
               {"feet", "foot"},
               {"kilowatt hours", "kilowatt hour"},
               {"visitors", "visitors"},
               {"", ""}};
  for (const auto& c : cases) EXPECT_EQ(unit_name(c.written), c.name) << c.written;
}

TEST(UnitScale, ConvertsWithinADimension) {
  Quantity metres;
  metres.value = 38;
  metres.unit = "meter";
  metres.interval = Interval::closed(Decimal(375, -1), Decimal(385, -1));
  const auto feet = in_unit(metres, "foot");
  ASSERT_TRUE(feet);
  EXPECT_EQ(feet->unit, "foot");
  EXPECT_NEAR(feet->value.to_double(), 124.67, 0.01);
  EXPECT_NEAR(feet->interval.high->to_double(), 126.31, 0.01);
  EXPECT_FALSE(in_unit(metres, "gram"));
  EXPECT_FALSE(in_unit(metres, "visitors"));
  metres.unit = "square meter";
  EXPECT_TRUE(in_unit(metres, "hectare"));
  EXPECT_FALSE(in_unit(metres, "meter"));
}

}  // namespace
}  // namespace factlint
