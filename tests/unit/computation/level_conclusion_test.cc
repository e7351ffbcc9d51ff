// Changes, shares, factors and rates that name neither of the two levels of their passage.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr std::string_view kDay = "2025-10-10";

TEST(LevelConclusion, AccusesWhatTheTwoLevelsDeny) {
  for (const std::string_view wrong :
       {"The parish had 900 souls in 1950. It has 300 now. It has shrunk by half.",
        "The choir once drew 60 singers. Today 45 turn up. It has lost a third of its singers.",
        "There were 200 lime trees on the avenue. The gale took 50 of them. Losing a third of its "
        "limes has changed the street.",
        "The old hall seated 400. The new one will seat 1,200, with room for 10 wheelchairs. "
        "Capacity has thus doubled.",
        "Output was 30,000 tonnes, against 10,000 in 2019. The works stands on the river. Output "
        "has quadrupled.",
        "The rent was 800 euros until May. It is now 920 euros. The 25 percent rise has driven "
        "two tenants out."})
    EXPECT_FALSE(ComputedClaims::instance().accusations(wrong, kDay).empty()) << wrong;
}

TEST(LevelConclusion, ReadsWhatTheTwoLevelsGive) {
  for (const std::string_view right :
       {"The parish had 900 souls in 1950. It has 300 now. It has shrunk by two thirds.",
        "The choir once drew 60 singers. Today 45 turn up. It has lost a quarter of its singers.",
        "The old hall seated 400. The new one will seat 1,200. Capacity has thus tripled."}) {
    const auto told = ComputedClaims::instance().read(right, kDay);
    ASSERT_FALSE(told.empty()) << right;
    EXPECT_EQ(told.back().verdict, VerdictKind::kSupported) << right;
  }
}

TEST(LevelConclusion, StaysSilentWhereOtherLevelsMayBeMeant) {
  for (const std::string_view sound :
       {// another thing
        "The old hall seated 400. The new one will seat 1,200. Ticket prices have doubled.",
        "The farm has 60 cows. Its neighbour keeps 45. Milk prices have fallen by a third.",
        // another time, another base
        "Sales were 900 in May, against 600 in April. They had risen by a third in March.",
        "The town had 900 people in 1950. It has 300 now. It has shrunk by half since 1980.",
        "Sales fell to 300 from 400. On a comparable basis they fell 10 percent.",
        // told already
        "Sales fell 25 percent to 300 cars from 400. Exports fell 30 percent.",
        // the other direction
        "Sales were 900, against 600 a year earlier. They had been expected to fall by half.",
        // of something else
        "The bakery sells 300 loaves and 120 rolls a day. It has doubled its rents.",
        "She read 120 pages on Monday and 40 on Tuesday. The library has lost half its readers.",
        "The club has 300 members. Some 200 came. Tourism accounts for a third of the economy.",
        // a few of anything
        "One of the chapters is new, two are old. The book has lost a third of its readers.",
        "She keeps two dogs and one cat. The town has lost a third of its people.",
        // supposed
        "The hall seats 400. The new one may seat 600. Capacity would double if the gallery "
        "stayed."})
    EXPECT_TRUE(ComputedClaims::instance().accusations(sound, kDay).empty()) << sound;
}

TEST(LevelRates, AccusesARateThatItsPassageDenies) {
  for (const std::string_view wrong :
       {"The school took in 300 children this year. It has 12 teachers. At 30 children to each "
        "teacher it is full.",
        "The pavilion cost 1.2 million euros. It seats 400. That is 4,000 euros a seat."})
    EXPECT_FALSE(ComputedClaims::instance().accusations(wrong, kDay).empty()) << wrong;
}

TEST(LevelRates, StaysSilent) {
  for (const std::string_view sound :
       {"The school took in 300 children this year. It has 12 teachers. At 25 children to each "
        "teacher it is full.",
        "The school took in 300 children this year. It has 12 teachers and 6 helpers. At 30 "
        "children to each teacher it is full.",
        "The pavilion cost 1.2 million euros. It seats 400. Tickets are 40 euros a seat.",
        "Each bidder waits. The period is three days for the copper and 10 days for the zinc."})
    EXPECT_TRUE(ComputedClaims::instance().accusations(sound, kDay).empty()) << sound;
}

TEST(LevelSums, AccusesWhatTheTwoAmountsDeny) {
  for (const std::string_view wrong :
       {"She paid 400 euros for the boat and sold it for 550 euros. Her profit was 250 euros.",
        "The roof cost 4,200 euros and the gutters 800 euros. The whole job came to 6,000 euros.",
        "Support fell from 46 percent to 41 percent. The drop of seven points shook the party.",
        "Of the 80 cadets 60 passed. The pass rate was 80 percent.",
        "The play starts at 7.30pm and lasts 90 minutes. It will end at 9.30pm.",
        "The ferry leaves at 10am. The crossing takes 45 minutes. It docks at 11.45am.",
        "The harpist has died at home after a short illness. Born on 3 April 1951, she was 77.",
        "He took over in 2010 and left in 2018. He spent ten years in the job."})
    EXPECT_FALSE(ComputedClaims::instance().accusations(wrong, kDay).empty()) << wrong;
}

TEST(LevelSums, StaysSilent) {
  for (const std::string_view sound :
       {"She paid 400 euros for the boat and sold it for 550 euros. Her profit was 150 euros.",
        "She paid 400 euros for the boat and sold it for 550 euros. After tax her profit was 110 "
        "euros.",
        "She paid 400 euros for the boat and sold it for 550 euros. The agent's whole fee was 80 "
        "euros.",
        "Sales of wheat were 90 tonnes in May and 910 tonnes in June. Total sales of barley were "
        "1,100 tonnes.",
        "Support fell from 46 percent to 41 percent. The drop of five points shook the party.",
        "At three points for a win the side, with six wins and two draws at one point each, has 20 "
        "points. Another 12 points are still to be won.",
        "The first count gave 2,000 marchers, the second 2,600; the organisers claim twice the "
        "first figure, 4,000.",
        "Owen Prys, 71, is passing the yard to his son, also Owen. The younger Mr Prys, 38, will "
        "keep the name.",
        "Of the 80 cadets 60 passed. The crime rate rose by 80 percent.",
        "The play starts at 7.30pm and lasts 90 minutes. With an interval it will end at 9.30pm.",
        "The ferry leaves at 10am. The crossing takes 45 minutes. The bar closes at midnight.",
        "He took the post in 2010 and left it in 2018. His wife spent ten years in hers."})
    EXPECT_TRUE(ComputedClaims::instance().accusations(sound, kDay).empty()) << sound;
}

TEST(Averages, OfFiguresThatHaveWordsOfTheirOwn) {
  const auto& computed = ComputedClaims::instance();
  EXPECT_FALSE(computed
                   .accusations("It rained on 10 days in the hills, 14 on the coast and 18 in "
                                "the vale, an average of 16.",
                                kDay)
                   .empty());
  EXPECT_TRUE(computed
                  .accusations("It rained on 10 days in the hills, 14 on the coast and 18 in "
                               "the vale, an average of 14.",
                               kDay)
                  .empty());
  EXPECT_TRUE(computed
                  .accusations("It rained on 10 days in May, and 14 trees fell in June and 18 in "
                               "July; the long-term average is 16.",
                               kDay)
                  .empty());
}

TEST(Anniversaries, OfTheOnlyBeginningOfThePassage) {
  const auto& computed = ComputedClaims::instance();
  EXPECT_FALSE(computed
                   .accusations("The clock was first wound in 1905. It has outlived two wars. "
                                "This year the town marks the clock's 110th birthday.",
                                kDay)
                   .empty());
  EXPECT_TRUE(computed
                  .accusations("The clock was first wound in 1905. It has outlived two wars. This "
                               "year the town marks the clock's 120th birthday.",
                               kDay)
                  .empty());
  EXPECT_FALSE(computed
                   .accusations("The orchard was planted in 1925. It has outlived two wars. This "
                                "year it marks its 90th anniversary.",
                                kDay)
                   .empty());
  EXPECT_TRUE(
      computed.accusations("The hall was mended in 2025. This year it marks its centenary.", kDay)
          .empty());
  EXPECT_TRUE(computed
                  .accusations("The clock was first wound in 1905 and mended in 1960. This year "
                               "the smith's 50th birthday was marked, too.",
                               kDay)
                  .empty());
}

}  // namespace
}  // namespace factlint::test
