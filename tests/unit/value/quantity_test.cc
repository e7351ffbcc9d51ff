// The table of hedges: what a number may be, and what its words say.
#include "engine/value/quantity.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

TEST(Quantity, HedgedIntervals) {
  const Decimal billion(1, 9);
  const struct {
    Decimal value;
    Decimal grain;
    Hedge hedge;
    const char* interval;
    const char* stated;
  } cases[] = {
      {45 * billion, billion, Hedge::kNone, "[44500000000,45500000000]",
       "[45000000000,45000000000]"},
      {200, 1, Hedge::kAbout, "[190,210]", "[200,200]"},
      {6, 1, Hedge::kAbout, "[5.5,6.5]", "[6,6]"},
      {40, 1, Hedge::kMoreThan, "(40,)", "(40,)"},
      {40, 1, Hedge::kAtLeast, "[40,)", "[40,)"},
      {40, 1, Hedge::kLessThan, "(,40)", "(,40)"},
      {40, 1, Hedge::kAtMost, "(,40]", "(,40]"},
      {200, 1, Hedge::kNearly, "[180,200)", "(,200)"},
      {5, 1, Hedge::kNearly, "[4,5)", "(,5)"},
      {30, 1, Hedge::kJustOver, "(30,33]", "(30,)"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(hedged_interval(c.value, c.grain, c.hedge).to_string(), c.interval);
    EXPECT_EQ(stated_interval(c.value, c.hedge).to_string(), c.stated);
  }
}

}  // namespace
}  // namespace factlint
