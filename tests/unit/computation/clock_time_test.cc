#include "engine/computation/clock_time.h"

#include <gtest/gtest.h>

namespace factlint::computation {
namespace {

TEST(MinutesBetween, RunsOverMidnightAndOverTwelve) {
  const ClockTime late{23 * 60, false, {}};
  const ClockTime early{60, false, {}};
  EXPECT_EQ(minutes_between(late, early), std::vector<int>{120});
  const ClockTime nine{9 * 60, true, {}};
  const ClockTime one{60, true, {}};
  EXPECT_EQ(minutes_between(nine, one), (std::vector<int>{16 * 60, 4 * 60}));
}

}  // namespace
}  // namespace factlint::computation
