// Stated numbers against known ones: counts, figures with bounds, shares.
#include "engine/verdict/number_compare.h"

#include <gtest/gtest.h>

#include "tests/unit/verdict/verdict_testing.h"

namespace factlint {
namespace {

using testing::number;

TEST(CompareCount, HedgesAgainstNine) {
  struct Row {
    int64_t value;
    Hedge hedge;
    Agreement expected;
  };
  for (const Row& row : {
           Row{9, Hedge::kNone, Agreement::kHolds},
           Row{10, Hedge::kNone, Agreement::kFails},
           Row{10, Hedge::kAtLeast, Agreement::kFails},
           Row{9, Hedge::kAtLeast, Agreement::kHolds},
           Row{8, Hedge::kMoreThan, Agreement::kHolds},
           Row{9, Hedge::kMoreThan, Agreement::kFails},
           Row{10, Hedge::kLessThan, Agreement::kHolds},
           Row{8, Hedge::kAtMost, Agreement::kFails},
           Row{10, Hedge::kNearly, Agreement::kHolds},
           Row{8, Hedge::kNearly, Agreement::kFails},
           Row{10, Hedge::kAbout, Agreement::kOpen},
           Row{30, Hedge::kAbout, Agreement::kFails},
           Row{24, Hedge::kVague, Agreement::kOpen},
       }) {
    EXPECT_EQ(compare_count(number(row.value, row.hedge), 9), row.expected)
        << row.value << " hedge " << static_cast<int>(row.hedge);
  }
}

TEST(CompareCount, PartOfThemMayBeFewer) {
  EXPECT_EQ(compare_count(number(3), 9, true), Agreement::kOpen);
  EXPECT_EQ(compare_count(number(9), 9, true), Agreement::kHolds);
  EXPECT_EQ(compare_count(number(10), 9, true), Agreement::kFails);
  EXPECT_EQ(compare_count(number(9, Hedge::kMoreThan), 9, true), Agreement::kFails);
  EXPECT_EQ(compare_count(number(2, Hedge::kMoreThan), 9, true), Agreement::kOpen);
}

TEST(CompareFigure, AgainstMoreThanFortyFive) {
  const Quantity known = number(45'000, Hedge::kMoreThan, 3);
  struct Row {
    int64_t value;
    Hedge hedge;
    Agreement expected;
  };
  for (const Row& row : {
           Row{40'000, Hedge::kMoreThan, Agreement::kHolds},
           Row{45'000, Hedge::kMoreThan, Agreement::kHolds},
           Row{45'000, Hedge::kNone, Agreement::kHolds},
           Row{45'000, Hedge::kAbout, Agreement::kHolds},
           Row{45'000, Hedge::kJustOver, Agreement::kHolds},
           Row{60'000, Hedge::kNone, Agreement::kOpen},
           Row{60'000, Hedge::kMoreThan, Agreement::kOpen},
           Row{46'000, Hedge::kNearly, Agreement::kOpen},
           Row{43'000, Hedge::kNone, Agreement::kFails},
           Row{44'000, Hedge::kNone, Agreement::kClose},
           Row{40'000, Hedge::kLessThan, Agreement::kFails},
           Row{30'000, Hedge::kAtMost, Agreement::kFails},
           Row{45'000, Hedge::kNearly, Agreement::kFails},
           Row{45, Hedge::kNone, Agreement::kFails},
       }) {
    EXPECT_EQ(compare_figure(number(row.value, row.hedge, row.value % 1000 == 0 ? 3 : 0), known),
              row.expected)
        << row.value << " hedge " << static_cast<int>(row.hedge);
  }
}

TEST(CompareFigure, SharesAndTheirComplements) {
  const Quantity known = number(10, Hedge::kLessThan, 0, "percent");
  EXPECT_EQ(compare_figure(number(50, Hedge::kMoreThan), known), Agreement::kFails);
  EXPECT_EQ(compare_figure(number(10, Hedge::kLessThan), known), Agreement::kHolds);
  EXPECT_EQ(compare_figure(number(8), known), Agreement::kOpen);
  EXPECT_EQ(compare_figure(complement_share(number(90, Hedge::kMoreThan)), known),
            Agreement::kHolds);
  EXPECT_EQ(compare_figure(complement_share(number(90)), known), Agreement::kHolds);
  EXPECT_EQ(compare_figure(complement_share(number(20)), known), Agreement::kFails);
  Quantity tenth = number(0);
  tenth.value = Decimal(1, -1);
  tenth.hedge = Hedge::kLessThan;
  EXPECT_EQ(compare_figure(as_percent(tenth, false), known), Agreement::kHolds);
}

}  // namespace
}  // namespace factlint
