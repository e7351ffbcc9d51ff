// Figures that conclude a passage in many words, each told rightly and wrongly.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

TEST(ConclusionsTold, RightAndWrong) {
  const std::string_view cases[] = {
      // what is left of two amounts
      "Sales at the bakery came to $61.4m. Running costs were held to $48.9m, which left an "
      "operating profit of {$12.5m|$14.5m}.",
      "Moira Kell took the ward with 3,208 votes. Her rival polled 2,941, giving her a majority of "
      "{267|367}.",
      "Planned spending of €84m, forecast income of €71m and a {€13m|€23m} gap are what the new "
      "treasurer inherits.",
      // what several make
      "The choir has won three grants: £12,000 from the trust, £7,500 from the bank and £4,000 "
      "from "
      "the parish. That is {£23,500|£25,300} between them.",
      // rates and what they come to
      "The school has 432 pupils and 18 teachers: one teacher to every {24|28} pupils.",
      "They cut 360 tonnes of wheat off 45 hectares, {eight|ten} tonnes to the hectare.",
      "Cabins cost £115 a night all year, so seven nights will set you back {£805|£905}.",
      "The crew needed 15 hours to find the leak. At a steady 30,000 litres an hour, {450,000|"
      "540,000} litres had run into the cellar.",
      "Thirty-two pumps, every one of them rated at six kilowatts, give the station a capacity of "
      "{192|292} kilowatts.",
      // averages, shares, changes
      "He took four wickets in the first match, seven in the second and seven more in the last, "
      "an "
      "average of {six|five} a match.",
      "A quarter of the club's 3,200 members, {800|640} people in all, pay nothing.",
      "The branch returned 1,240 ballots. There were 868 votes for a strike, {70|62} per cent of "
      "the total.",
      "Wardens counted 612 geese this winter. Ten years ago they found 1,530, which means the "
      "flock "
      "has shrunk by {60|40} per cent.",
      "At the 2011 census the village had 2,400 inhabitants. By 2021 it had 3,000, and growth of "
      "{25|20} per cent in a decade has filled the school.",
      "Last year the shelter took in 180 dogs; by October it had admitted half as many again, "
      "{270|230}, and run out of pens.",
      // lengths and times
      "From its opening in 1922 until it shut in 1986 the mill gave the town {64|54} years of "
      "work.",
      "She became mayor in May 2009 and stood down in May 2021. In those {12|14} years she saw off "
      "three rivals.",
      "The fair will last precisely a fortnight, opening on 1 August and closing on {15|24} "
      "August.",
      "The 09.52 from Oakham reaches the coast at 12.07, a journey of {two and a quarter|three} "
      "hours.",
      "The pool opened on 5 July, {three|two} months after 5 April.",
      "The pool opened on 5 July, {13|nine} weeks after the reopening that had been promised for "
      "5 "
      "April.",
      "She cleared 1.94 metres, {seven|nine} centimetres better than the 1.87 of last year.",
      "Output rose again in the third quarter, the months of July to {September|October}.",
      // lists
      "The clinic opens {three|four} mornings a week, on Mondays, Wednesdays and Fridays.",
      "The finalists are Kent, Surrey, Essex and Dorset. The first two are new; the other "
      "{two|three} are old hands.",
      "Bids have come from Kent, Surrey and Essex. All {three|four} were lodged before noon.",
      "Ann Lee, Bo Yi and Cy Poe won {12, 13 and 15|12, 13, 14 and 15} points respectively.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(pair_miss(c), "");
}

TEST(ConclusionsTold, SoundLookAlikes) {
  const std::string_view cases[] = {
      "Sales came to $61.4m. Costs were held to $48.9m, but tax and a fine left a profit of $9.1m.",
      "The ward has 3,208 voters. Some 2,941 turned out, giving her a majority of 367.",
      "Cabins cost £115 a night, so seven nights with breakfast would come to £905.",
      "The crew needed 15 hours. At first 30,000 litres an hour escaped; 210,000 litres were lost.",
      "The station has 32 pumps and six spares; it can drain 292 litres a second.",
      "He took three wickets, eight catches and seven runs, an average of five a match in May.",
      "In 2011 the village had 2,400 inhabitants. In the county, by 2021, growth of 20 per cent "
      "had filled the schools.",
      "From 1922 until 1986 the mill stood here; for the first 54 years of that it made rope.",
      "The clinic opens four mornings a week, among them Mondays and Fridays.",
      "The clinic opens three mornings a week: Mondays, Wednesdays, Fridays and, in winter, "
      "Saturdays.",
      "Coach Ruth Amis met Ann Lee, Bo Yi and Cy Poe. All four were tired.",
      "Bids have come from firms such as Acme, Bolt and Crane. All five were lodged before noon.",
  };
  for (const std::string_view c : cases)
    EXPECT_TRUE(ComputedClaims::instance().accusations(c).empty()) << c;
}

}  // namespace
}  // namespace factlint::test
