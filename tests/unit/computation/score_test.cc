// Scores and points, superlatives of figures told side by side, growth by the year, mixtures.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

// The first of "{right|wrong}" is read as right, the second accused.
TEST(Scores, RightAndWrong) {
  const std::string_view cases[] = {
      "Down 40-33 at the break, the Hawks ran out 88-81 winners. Their coach called the "
      "{seven|nine}-point victory a gift.",
      "Kent beat Ashby 34-21 on Saturday, their third win. The {13-point|15-point} win takes them "
      "to "
      "second.",
      "Ahead 10-6 at half-time, Leeds ran in 14 more points without reply to win {24-6|26-6}.",
      "Leading 3-1 at half-time, Thame lost {4-3|2-1} in the end.",
      "Six wins, three draws and a defeat: at three points for a win and one for a draw, that "
      "makes "
      "{21|19} points.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(pair_miss(c), "");
}

TEST(Ranks, RightAndWrong) {
  const std::string_view cases[] = {
      "Moor ward logged 38 cases in May, Pell had 31 and Quay {26|33}, the fewest of any in the "
      "trust.",
      "The Sarn drains 2,100 square kilometres, the Orrin {1,900|2,900} and the Velt 1,750, which "
      "makes the Sarn the largest of the three basins.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(pair_miss(c), "");
}

TEST(Growth, RightAndWrong) {
  const std::string_view cases[] = {
      "Adding 20,000 tonnes a year, the mill lifted its output from 100,000 tonnes in 2019 to "
      "{200,000|160,000} in 2024.",
      "Begun in 2021 with 10 pupils, the course has doubled its intake every year, which puts it "
      "at "
      "{160|120} in 2025.",
      "They mix one part lime to four of sand, so a 20kg sack of lime takes {80kg|60kg} of sand.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(pair_miss(c), "");
}

TEST(HeadlineFigures, RightAndWrong) {
  const std::string_view cases[] = {
      "BUS FARES UP BY A {QUARTER|THIRD}\nA weekly ticket, £40 at present, will cost £50 from "
      "January, the operator said.",
      "A {THIRD|QUARTER} OF CITY BUSES FAIL BRAKE TEST\nInspectors pulled 36 of the 108 vehicles "
      "off "
      "the road on Monday.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(pair_miss(c), "");
}

TEST(HeadlineFigures, AccuseNoTrueSentence) {
  const std::string_view cases[] = {
      "BUS FARES UP BY ALMOST A THIRD\nA weekly ticket, £40 at present, will cost £52 from "
      "January.",
      "BUS FARES UP BY A THIRD\nA weekly ticket costs £40, and a monthly one £150.",
      "HALF OF CITY BUSES FAIL BRAKE TEST\nInspectors pulled 36 of the 75 vehicles off the road.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(alarm(c), "");
}

TEST(Scores, AccuseNoTrueSentence) {
  const std::string_view cases[] = {
      "Kent beat Ashby 34-21 and Thame 20-5. The 15-point win over Thame was the better one.",
      "They lost the first leg 3-1 at half-time and won 2-1 on aggregate.",
      "She won 6-4, 3-6, 7-5, a two-game win in the last set.",
      "Six wins and three draws at three points for a win leave them on 17 points, four having "
      "been "
      "deducted.",
      "Kent won 34-21. Last year's nine-point win was closer.",
      "Moor logged 38 cases, Pell 31 and Quay 33, the fewest since 2019.",
      "Moor logged 38 cases, Pell 31 and Quay 33, the most cautious of wards.",
      "Adding 20,000 tonnes a year, the mill went from 100,000 tonnes in 2019 to 180,000 in 2024.",
      "Output has doubled every year in some towns, from 10 in 2021 to 80 in 2025.",
      "They mix one part lime to four of sand, and 20kg of lime makes 100kg of mortar.",
      "They mix one part lime to four of sand; 30kg of lime and 50kg of flour were stolen.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(alarm(c), "");
}

}  // namespace
}  // namespace factlint::test
