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
      // the conclusion first
      "A surplus of {13m|23m} crowns, its first in years, has saved the theatre. Receipts came to "
      "84m crowns and outgoings to 71m crowns.",
      "Admissions for sunstroke climbed {38|48} per cent this summer. There were 414 such cases; a "
      "year earlier the wards had recorded 300.",
      "Moira Kell holds on by a majority of {2,495|3,495}. The count gave her 21,406 votes and her "
      "nearest rival 18,911.",
      // taken up by the next sentence
      "The hospice has spent £3.4m of the £5m it was left. What remains of the bequest, "
      "{£1.6m|£2.6m}, will pay for nurses.",
      "One in four of the 900 pensioners had gone without a hot meal. Those {225|150} people are "
      "the visible edge of a larger problem.",
      "Of 1,200 patients seen in the first year, 480 were children. Under-16s thus made up {40|30} "
      "per cent of those treated.",
      "Dairy farmers were paid 40p a litre in April; they now get 46p. An increase of {15|25} per "
      "cent in barely seven months ought to have cheered them.",
      "The reading room shut in 1987. By the time it opened again, in 2012, scholars had been "
      "without it for {25|35} years.",
      "With income of £18.3m and spending of £19.7m, the college ended the year {£1.4m|£2.4m} in "
      "the "
      "red.",
      "Easter Monday brought 650 visitors to the abbey at a flat £14 a head. The treasurer banked "
      "{£9,100|£7,100} in gate money.",
      "Handed in were 212 knives, 37 air guns and nine pistols, a haul of {258|268} items.",
      "Work goes on between Friday 26 December and {Friday|Thursday} 2 January.",
      "The jury went out at 10.40am and was back at 3.15pm the same day, having taken {four|five} "
      "hours and 35 minutes over eleven counts.",
      "The show opened on 2 May and closed on 13 June, exactly {six|five} weeks later, having "
      "drawn "
      "big crowds.",
      "The country goes to the polls on 6 May 2026. Since that is a {Wednesday|Monday}, schools "
      "will stay closed.",
      "Organic holdings account for {18|12} per cent of the farmland, the census shows: 54,000 "
      "hectares out of a total of 300,000.",
      "A surplus of {13m|23m} crowns has saved the theatre. Receipts came to 84m crowns and "
      "outgoings to 71m.",
      "She made the final score 87–79, and that {eight|nine}-point win takes the side to the top.",
      "The festival has moved to the weekend of {10 and 11|13 and 14} May 2025.",
      // lists
      "Renewing a permit now takes {five|four} steps. (1) Register online, (2) upload a "
      "photograph, "
      "(3) pay the fee, (4) wait for a code, (5) collect the card in person.",
      "The builder gives {three|two} reasons: a shortage of welders, a wet spring, and a drawing "
      "that "
      "showed the pier on the wrong bank.",
      "The clinic opens {three|four} mornings a week, on Mondays, Wednesdays and Fridays.",
      "The finalists are Kent, Surrey, Essex and Dorset. The first two are new; the other "
      "{two|three} are old hands.",
      "Bids have come from Kent, Surrey and Essex. All {three|four} were lodged before noon.",
      "{Six|Seven} airports will get the new service. From north to south they are Skarvik, Lund "
      "Point, Ostrey, Hallam, Tveit and Mornay.",
      "The suppliers Brightwell, Norcot and Union Power have agreed to pay. The {trio|quartet} "
      "will "
      "write to those affected.",
      "Still shut after the flood are the aquarium, the museum and the cable car. Insurers say the "
      "reopening of all {three|four} attractions hangs on a report.",
      "The market trades on Mondays, Wednesdays and Saturdays, and on those {three|four} days the "
      "quay is full.",
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
      "The bar opens three nights a week, on Fridays and Saturdays from 8pm, Sundays from noon.",
      "The clinic opens three mornings a week: Mondays, Wednesdays, Fridays and, in winter, "
      "Saturdays.",
      "The guest house charges £90 a night, or £540 for a week. The seventh night is free.",
      "In her first twelve months she put by £200 a month, missing only December and January, and "
      "had £2,000 to show for it.",
      "Burglaries fell from 1,450 to 1,305 and thefts from 820 to 779, falls of 10 and 5 per cent.",
      "The club celebrated its centenary in 2024, although its ground was opened only in 1931.",
      "He was elected to two four-year terms but spent only seven years in the senate.",
      "Of the 250 who had taken lessons 80 per cent passed, and of the 50 who had not, 40 per "
      "cent.",
      "Rovers went up, with a goal difference of 21 to Albion's 19, although Albion had scored "
      "nine "
      "more goals.",
      "The county have five wins at 16 points each and 61 bonus points.",
      "Of the seven bridges, two, Mill Lane and Priory, have reopened. Three more, St Anne's, Kiln "
      "Street and Wharf Road, need new piers.",
      "Leaving at 22:30, the flight lands at 08:15 local time. Allow for the four-hour difference.",
      "The mill made a loss of €2.4 million in spring and a profit of €3.1 million in autumn, "
      "leaving "
      "it €0.7 million in the black.",
      "A surplus of 6m crowns has saved the theatre. Receipts came to 44m crowns, a grant to 3m "
      "crowns and outgoings to 41m crowns.",
      "Coach Ruth Amis met Ann Lee, Bo Yi and Cy Poe. All four were tired.",
      "Bids have come from firms such as Acme, Bolt and Crane. All five were lodged before noon.",
  };
  for (const std::string_view c : cases)
    EXPECT_TRUE(ComputedClaims::instance().accusations(c).empty()) << c;
}

}  // namespace
}  // namespace factlint::test
