// Conclusions drawn from figures wherever these stand.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr auto kWrong = VerdictKind::kInconsistent;
constexpr auto kRight = VerdictKind::kSupported;

TEST(ToldChange, NeedsTwoTimes) {
  const ComputedCase cases[] = {
      {"A pint that cost 4.00 pounds in March is now 4.40, so customers are paying 15 percent "
       "more.",
       CheckKind::kChange, "15 percent more", kWrong},
      {"A pint that cost 4.00 pounds in March is now 4.40, so customers are paying 10 percent "
       "more.",
       CheckKind::kChange, "10 percent more", kRight},
      {"In 2020 the club had 400 members. Today it has 500, 40 percent more.", CheckKind::kChange,
       "40 percent more", kWrong},
      {"Two years ago the town had 40 buses; now there are 60, an increase of 60 percent.",
       CheckKind::kChange, "an increase of 60 percent", kWrong},
      {"Wheat output reached 33 million tonnes this year, 20 percent up on last year's 30 million.",
       CheckKind::kChange, "20 percent up", kWrong},
      {"Last year the club had 400 members, and this year its 500 fans travelled, 30 percent more.",
       CheckKind::kChange, ""},
      {"In March 40 ships called, in April 60, or 20 percent of the year's traffic.",
       CheckKind::kChange, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(ToldShare, FindsPartAndWhole) {
  const ComputedCase cases[] = {
      {"A poll of 500 drivers found that 300 of them, or 70 percent, favoured the toll.",
       CheckKind::kShare, "70 percent", kWrong},
      {"A poll of 500 drivers found that 300 of them, or 60 percent, favoured the toll.",
       CheckKind::kShare, "60 percent", kRight},
      {"Thirty of the airline's 40 jets, or 85 percent, are grounded.", CheckKind::kShare,
       "85 percent", kWrong},
      {"Fifteen of the town's 60 shops, or one in three, stand empty.", CheckKind::kShare,
       "one in three", kWrong},
      {"The firm has 400 staff, of whom 100, or 35 percent, work from home.", CheckKind::kShare,
       "35 percent", kWrong},
      {"Some 240 of the plant's 800 workers, two thirds of them women, are on short time.",
       CheckKind::kShare, ""},
      {"The firm has 400 staff, of whom 100, or a third of the women, work from home.",
       CheckKind::kShare, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Remainder, IsTheWholeLessThePart) {
  const ComputedCase cases[] = {
      {"Of 50 tickets, 42 had gone by noon, with twelve left.", CheckKind::kDifference, "twelve",
       kWrong},
      {"There were 30 pupils in the class; four have left, leaving 24.", CheckKind::kDifference,
       "24", kWrong},
      {"The orchard lost 15 of its 80 trees, so that 65 are left.", CheckKind::kDifference, "65",
       kRight},
      {"They sold 15 of the 80 flats last week, and 30 are left after a brisk spring.",
       CheckKind::kDifference, ""},
      {"Of the 40 lamps, 12 are broken and 20 are dim, so 8 still work.", CheckKind::kDifference,
       ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(ToldRate, DividesATotal) {
  const ComputedCase cases[] = {
      {"The firm's 20 partners will share 4 million pounds equally, or 250,000 pounds each.",
       CheckKind::kRate, "250,000 pounds each", kWrong},
      {"Split equally among the six clubs, the 300,000-euro grant gives each 50,000 euros.",
       CheckKind::kRate, "each 50,000 euros", kRight},
      {"They paid 600 euros for eight nights, 85 euros a night.", CheckKind::kRate,
       "85 euros a night", kWrong},
      {"A season of 38 games brought 95 goals, 3.5 a game.", CheckKind::kRate, "3.5 a game",
       kWrong},
      {"The tour sold 60,000 tickets over 12 nights, 5,000 a night.", CheckKind::kRate,
       "5,000 a night", kRight},
      {"The prize of 90,000 euros is shared by three writers, and the second prize is 10,000 euros "
       "each.",
       CheckKind::kRate, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(ToldLength, LiesBetweenItsEnds) {
  const ComputedCase cases[] = {
      {"The walkout, which began on 3 March and ended peacefully on 17 March, lasted 24 days.",
       CheckKind::kDuration, "24 days", kWrong},
      {"He was jailed in 2010 and freed in 2018, after ten years behind bars.",
       CheckKind::kDuration, "ten years", kWrong},
      {"He was jailed in 2010 and freed in 2018, after eight years behind bars.",
       CheckKind::kDuration, "eight years", kRight},
      {"The strike began on 3 March and the talks on 17 March, and both lasted six days.",
       CheckKind::kDuration, ""},
      {"The ship cast off at 9:15 a.m. and docked at 1:45 p.m., a crossing of three and a half "
       "hours.",
       CheckKind::kDifference, "three and a half hours", kWrong},
      {"The walkers set off at ten past three in the morning and reached the hut at 9.10, after "
       "eight hours.",
       CheckKind::kDifference, "eight hours", kWrong},
      {"The walkers set off at ten past three in the morning and reached the hut at 9.10, after "
       "six "
       "hours.",
       CheckKind::kDifference, "six hours", kRight},
      {"The race started at 21.15. The winner crossed the line at 06.45, eight and a half hours "
       "later.",
       CheckKind::kDifference, "eight and a half hours later", kWrong},
      {"He left home at 6 a.m. and arrived at 9 p.m. after a two-hour stop.",
       CheckKind::kDifference, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(PeriodWeekday, FitsOneYear) {
  const ComputedCase cases[] = {
      {"The road will be shut from Friday 8 to Monday 10 November.", CheckKind::kWeekday,
       "Friday 8", kWrong},
      {"The match has moved from Saturday, 11 October to Monday, 12 October.", CheckKind::kWeekday,
       "Monday, 12", kWrong},
      {"The concerts are on Thursday and Saturday, 14 and 15 November.", CheckKind::kWeekday,
       "Thursday and Saturday, 14 and 15 November", kWrong},
      {"The concerts are on Friday and Saturday, 14 and 15 November.", CheckKind::kWeekday,
       "Friday and Saturday, 14 and 15 November", kRight},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(ToldParts, NeverExceedTheirWhole) {
  const ComputedCase cases[] = {
      {"The council has 60 seats. Labour won 36 of them, the Greens 18 and the Liberals 12, "
       "officials "
       "said.",
       CheckKind::kSum, "36 of them, the Greens 18 and the Liberals 12", kWrong},
      {"The choir sang 12 songs, nine in German and five in Welsh.", CheckKind::kSum,
       "12 songs, nine in German and five", kWrong},
      {"The council planted 90 trees in March: 60 oaks, 30 limes and 20 elms, each with a label.",
       CheckKind::kSum, "90 trees in March", kWrong},
      {"Lee won by 21 votes, 61 to 50.", CheckKind::kDifference, "by 21 votes, 61 to 50", kWrong},
      {"He polled 5,400 votes to his rival's 4,900, a majority of 600.", CheckKind::kDifference,
       "a majority of 600", kWrong},
      {"The council has 60 seats. Labour won 30, the Greens 18 and the Liberals 9.",
       CheckKind::kSum, ""},
      {"The council has 60 seats. Labour won 36 of them in 2019, the Greens 18 in 2023 and the "
       "Liberals 12.",
       CheckKind::kSum, ""},
      {"Ten players were booked, seven from the home side in the first half alone.",
       CheckKind::kSum, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(ToldDifference, LiesBetweenTwoFigures) {
  const ComputedCase cases[] = {
      {"Adams got 612 votes and Baker 580, a difference of 42.", CheckKind::kDifference, "42",
       kWrong},
      {"Adams got 612 votes and Baker 580, a difference of 32.", CheckKind::kDifference, "32",
       kRight},
      {"The tower is 84 metres high, 22 metres taller than the old one at 72 metres.",
       CheckKind::kDifference, "22 metres taller", kWrong},
      {"The house was bought for 200,000 pounds and sold for 260,000, a profit of 80,000 pounds.",
       CheckKind::kDifference, "80,000 pounds", kWrong},
      {"The shop took 900 euros on Monday and 700 on Tuesday, a loss of 50 euros.",
       CheckKind::kDifference, ""},
      {"The tower is 84 metres high, 22 metres taller than the old mast.", CheckKind::kDifference,
       ""},
      {"The fee is 50 pounds for adults and 35 pounds for children, 5 pounds less than last year.",
       CheckKind::kDifference, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Told, TakesUpTheSentenceBefore) {
  const ComputedCase cases[] = {
      {"Toll charges will fall from 40 to 30 crowns in May. Drivers cheered the 40 percent cut.",
       CheckKind::kChange, "the 40 percent cut", kWrong},
      {"Toll charges will fall from 40 to 30 crowns in May. Drivers cheered the 25 percent cut.",
       CheckKind::kChange, "the 25 percent cut", kRight},
      {"Toll charges will fall from 40 to 30 crowns in May. Drivers recalled the 60 percent rise.",
       CheckKind::kChange, "fall from 40 to 30", kRight},
      {"Digging started in 2003 and ended in 2012. The 14-year project was dear.",
       CheckKind::kDuration, "14-year", kWrong},
      {"Digging started in 2003 and ended in 2012. The nine-year project was dear.",
       CheckKind::kDuration, "nine-year", kRight},
      {"The school costs 1.4 million euros, the pool 900,000. Together the two plans come to 2.5 "
       "million.",
       CheckKind::kSum, ""},
      {"Lamps take 2.2 million euros, signs 150,000 euros and paint 300,000 euros. Together the "
       "three plans come to 2.95 million euros.",
       CheckKind::kSum, "Together the three plans come to 2.95 million euros", kWrong},
      {"Trams got $1.2 million and buses $850,000. Together they got $2.1 million.",
       CheckKind::kSum, "Together they got $2.1 million", kRight},
      {"Of 80 seeds, 60 came up: a success rate of 85 percent.", CheckKind::kShare, "85 percent",
       kWrong},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(DayGap, IsCountedBetweenTwoDates) {
  const ComputedCase cases[] = {
      {"The convoy left on 27 February 2025 and arrived four days later, on 2 March.",
       CheckKind::kDuration, "four days later, on 2 March", kWrong},
      {"The convoy left on 27 February 2025 and arrived three days later, on 2 March.",
       CheckKind::kDuration, "three days later, on 2 March", kRight},
      {"The vote is on 24 May, two weeks after the hearing on 3 May.", CheckKind::kDuration,
       "24 May, two weeks after the hearing on 3 May", kWrong},
      {"Bids close on 24 May, three weeks after the hearing on 3 May.", CheckKind::kDuration,
       "24 May, three weeks after the hearing on 3 May", kRight},
      {"He fell ill on 3 May. Two days later, on 5 May, he was back.", CheckKind::kDuration,
       "Two days later, on 5 May", kRight},
      {"The hearing on 3 May was short; two weeks later he left the town.", CheckKind::kDuration,
       ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Told, OfPartsGamesAndRates) {
  const ComputedCase cases[] = {
      {"City have won nine, drawn four and lost five of their 20 games.", CheckKind::kSum,
       "nine, drawn four and lost five of their 20", kWrong},
      {"City have won nine, drawn four and lost five of their 18 games.", CheckKind::kSum,
       "nine, drawn four and lost five of their 18", kRight},
      {"The fair made 5,000 euros, of which 3,100 came from stalls and 2,600 from rides.",
       CheckKind::kSum, "5,000 euros, of which 3,100 came from stalls and 2,600", kWrong},
      {"A third of the 60 posts will go, leaving 45.", CheckKind::kDifference, "45", kWrong},
      {"A third of the 60 posts will go, leaving 40.", CheckKind::kDifference, "40", kRight},
      {"The play runs for 105 minutes, or two hours and a quarter.", CheckKind::kConversion,
       "105 minutes, or two hours and a quarter", kWrong},
      {"The play runs for 105 minutes, or one hour and 45 minutes.", CheckKind::kConversion,
       "105 minutes, or one hour and 45 minutes", kRight},
      {"Return it in two hours, or three days.", CheckKind::kConversion, ""},
      {"The wage of 24,000 euros a year works out at 2,400 euros a month.", CheckKind::kRate,
       "24,000 euros a year works out at 2,400 euros a month", kWrong},
      {"The wage of 24,000 euros a year works out at 2,000 euros a month.", CheckKind::kRate,
       "24,000 euros a year works out at 2,000 euros a month", kRight},
      {"Berg was 24 when she joined the choir in 2005 and is now 51.", CheckKind::kAge, "now 51",
       kWrong},
      {"Berg was 24 when she joined the choir in 2005 and is now 44.", CheckKind::kAge, "now 44",
       kRight},
      {"The dam is 1.5 kilometers long, or 150 meters.", CheckKind::kConversion,
       "1.5 kilometers long, or 150 meters", kWrong},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Restated, OutcomesOfOneEvent) {
  const ComputedCase cases[] = {
      {"Exports rose to 40 million euros in spring. The drop in exports pleased nobody.",
       CheckKind::kSameValue, "The drop in exports", kWrong},
      {"Exports rose to 40 million euros in spring. The drop in imports pleased everybody.",
       CheckKind::kSameValue, ""},
      {"Exports rose to 40 million euros. The drop in exports that was expected did not come.",
       CheckKind::kSameValue, ""},
      {"Harbour beat Valley 2-1 on penalties. The loss leaves Harbour in fourth place.",
       CheckKind::kSameValue, "The loss leaves Harbour", kWrong},
      {"Harbour beat Valley 2-1 on penalties. The loss leaves Valley in fourth place.",
       CheckKind::kSameValue, ""},
      {"Nobody was hurt in the blast. Three people hurt in the blast are in hospital.",
       CheckKind::kSameValue, "Three people hurt in the blast", kWrong},
      {"Nobody was hurt in the blast. Three people hurt in the crash are in hospital.",
       CheckKind::kSameValue, ""},
      {"A 52-year-old plumber won the draw. The 25-year-old plumber has quit his job.",
       CheckKind::kSameValue, "The 25-year-old plumber", kWrong},
      {"A 52-year-old plumber won the draw. The 25-year-old baker has quit his job.",
       CheckKind::kSameValue, ""},
      {"Moss was jailed for four years. The five-year sentence pleased the town.",
       CheckKind::kSameValue, "The five-year sentence", kWrong},
      {"Two boys were found in the hut. The three boys were cold.", CheckKind::kSameValue,
       "The three boys", kWrong},
      {"Five boys were found in the hut. The three boys were cold.", CheckKind::kSameValue, ""},
      {"The court fined her 800 euros. She can appeal against the 900 euro fine.",
       CheckKind::kSameValue, "the 900 euro fine", kWrong},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

}  // namespace
}  // namespace factlint::test
