// Figures that follow from those told in the same passage, in many words and orders.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr std::string_view kAsOf = "2025-11-14";

TEST(LedgerFamilies, AccuseWhatNothingExplains) {
  const std::string_view cases[] = {
      "The library owes the builder twelve payments of $85, or $1,200 in total.",
      "Parents pay ten instalments of £42 for the course. Altogether that is £480.",
      "Each of the 14 coaches carries 52 passengers. That makes 782 seats in all.",
      "The rent is €640 a month. Over the year that comes to €8,680.",
      "Members pay €85 a month, €1,200 for the whole year.",
      "The tour takes in eight cities with three concerts in each, 27 concerts altogether.",
      "She swam 30 lengths of 25 metres, a total of 950 metres.",
      "The firm will hire 12 workers in Bonn, 18 in Ulm and 25 in Kiel, 65 people altogether.",
      "The choir gave three concerts, before 140, 210 and 190 listeners. That comes to 640 "
      "altogether.",
      "Bread costs €3.20 and cheese €6.50; together that comes to €10.70.",
      "The committee spent $4,200 on chairs and $1,850 on lamps. The bill came to $6,450.",
      "The bus carried 38 children and the van 9. All told, 57 children went to the lake.",
      "In March the ferry carried 2,300 passengers, in April 2,700 and in May 3,100. That adds "
      "up to 9,100 over the three months.",
      "Of the 450 pupils tested, 306 had too little vitamin D. That is 72 percent.",
      "The inspectors tested 450 samples and found fault with 306, which is 72 percent.",
      "Out of 80 applicants the jury invited 28, that is 40 percent of them.",
      "Some 640 households were asked. Of these, 224, or 42 percent, want the tunnel.",
      "The club has 1,200 members. Only 300 of them, a third, came to the vote.",
      "Nurses sent back 186 of the 310 forms, a return of 70 percent.",
      "The fleet has 90 buses, 27 of which run on gas. That is a share of 40 percent.",
      "Twelve of the 48 flats stand empty, one in three.",
      "A total of 52,000 people live in the town; 13,000 of them, or 35 percent, are over 65.",
      "Of 260 bakeries that were open in 1990, 91 are left - 45 percent.",
      "The school has 640 pupils, and 96 of them, 25 percent, come by bike.",
      "The city will take in $35.9 million and spend $38.6 million. The resulting gap of $3.7 "
      "million worries the mayor.",
      "Holm took 4,120 votes and Berg 3,860. The difference of 160 votes was enough.",
      "The shop asks $85 for the coat; online it goes for $62. The difference of $33 is hard to "
      "explain.",
      "At noon the river stood at 4.1 metres and by night at 5.6 metres. The rise of 2.5 metres "
      "caught the town out.",
      "The old line took 95 minutes and the new one takes 70. The saving of 35 minutes pleases "
      "commuters.",
      "The council needs 120 teachers but has only 96. A shortfall of 34 teachers is expected "
      "to last.",
      "The north bank has 310 berths and the south bank 275, which is a gap of 45 berths.",
      "Revenue was $48 million against costs of $53 million. The loss of $7 million is the "
      "third in a row.",
      "Wheat fetched 240 euros a tonne in May and 195 euros in July. That slump of 55 euros hit "
      "farmers hard.",
      "In the morning it was 3 degrees; by two o'clock the thermometer had climbed to 17. The "
      "climb of 16 degrees melted the snow.",
      "The winner jumped 6.82 metres and the runner-up 6.75 metres, a difference of 12 "
      "centimetres.",
      "The strike began on 3 November and ended on 17 November. The three weeks without buses "
      "cost shops dear.",
      "The exhibition opens on 2 May and closes on 30 May. Its six weeks are packed with talks.",
      "He was taken hostage on 4 March and freed on 1 April. After six weeks of captivity he "
      "looked well.",
      "The ship left Cork at 8:15 and docked at 14:45. The five-hour crossing was rough.",
      "The meeting began at 19:00 and ended at 23:30. It took six hours to reach a vote.",
      "The final, set for 12 June, has been put back by two weeks to 19 June.",
      "The deadline has been extended by three weeks, from 2 June to 16 June.",
      "The race started at 10:05 and the winner crossed the line at 12:20, after three and a "
      "half hours in the saddle.",
      "The closure runs from 6 October to 27 October, a full four weeks.",
      "The new pitch is 105 metres long and 68 metres wide, which makes an area of 9,140 square "
      "metres.",
      "The garden measures 30 metres by 20 metres. That is an area of 800 square metres.",
      "The pool is 25 metres long, 10 metres wide and 2 metres deep and holds 50,000 litres.",
      "The yard is 12 feet long and 15 feet wide. It covers 240 square feet.",
      "The car used 42 litres on the 600-kilometre trip, or 9 litres per 100 kilometres.",
      "The town of 40,000 people had 18 burglaries last month, or 54 per 100,000.",
      "The lorry covered 250 kilometres and burned 70 litres. That is 38 litres per 100 "
      "kilometres.",
      "She lent him 8,000 euros at simple interest of 4 percent a year. After five years the "
      "interest comes to 2,600 euros.",
      "The bond of 20,000 dollars pays simple interest of 5 percent a year; over three years "
      "the interest amounts to 4,000 dollars.",
      "The bank raised its rate from 3.25 percent to 3.50 percent. Traders had counted on the "
      "half-point rise.",
      "Unemployment fell from 6.8 percent to 6.2 percent. The drop of eight-tenths of a point "
      "cheered the minister.",
      "Support for the party rose from 24 percent to 31 percent, a gain of nine points.",
      "The fare goes up from $2.50 to $3.00. The rise of 25 percent takes effect in May.",
      "The herd shrank from 240 cows to 180. The loss of a third of it hurts.",
      "Rents in the block rose from 800 euros to 920 euros. Tenants are fighting the 20 percent "
      "increase.",
      "The mill cut its workforce from 500 to 400, a reduction of a quarter.",
      "The price of milk fell from 48 cents to 36 cents. A fall of a third is more than most "
      "farms can bear.",
      "Prices were lowered from $80 to $95 in the sale.",
      "The company raised its dividend from 60 cents to 55 cents.",
      "The council lowered the speed limit from 50 km/h to 60 km/h.",
      "Attendance dropped from 4,200 to 4,900 this season.",
      "The river rose from 2.3 metres on Monday to 4.1 metres on Thursday. It has thus risen by "
      "2.8 metres in three days.",
      "The tower was 62 metres tall and is now 75 metres. It has grown by 23 metres.",
      "A tonne cost 240 euros in May and 195 euros in July. It fell by 55 euros.",
      "The painter Ida Moe died on Monday at the age of 81. Born in Oslo on 3 May 1950, she "
      "studied in Rome.",
      "The singer Tom Vane died at home on 3 November. Born in 1940, he was 75.",
      "Born in 1940, the singer Tom Vane died on 3 November aged 75.",
  };
  for (const std::string_view c : cases)
    EXPECT_FALSE(ComputedClaims::instance().accusations(c, kAsOf).empty()) << c;
}

TEST(LedgerFamilies, AccuseNoLookAlike) {
  const std::string_view cases[] = {
      "Members pay in twelve monthly instalments of €85. That comes to €1,020 altogether.",
      "The rent is €640 a month. Over the year that comes to €7,680.",
      "The hall has 420 seats and the gallery 80. The bill for the repairs came to $6,450.",
      "The firm hired 12 workers in Bonn and 18 in Ulm. Since January 95 people have joined "
      "altogether.",
      "Each of the 14 coaches carries 52 passengers. The tour made $782 in all.",
      "Of the 450 pupils tested, 306 had too little vitamin D. That is 68 percent.",
      "The club has 1,200 members. Only 300 of them came to the vote. A third of the seats were "
      "empty.",
      "Of the 450 pupils tested, 306 had too little vitamin D. Last year it was 72 percent.",
      "Some 640 households were asked and 224 want the tunnel; 42 percent of men are against.",
      "The town has 52,000 people. Turnout was 35 percent, and 13,000 ballots were cast.",
      "The city will take in $35.9 million and spend $38.6 million. The gap of $12 million "
      "between rich and poor districts is another matter.",
      "Holm took 4,120 votes and Berg 3,860. The difference of 260 votes was enough.",
      "The shop asks $85 for the coat; online it goes for $62. A gap of 5 metres opened in the "
      "road.",
      "The old line took 95 minutes and the new one takes 70. The delay of 35 minutes on Monday "
      "had another cause.",
      "Wheat fetched 240 euros in May and 195 euros in July. The drop of 12 euros in barley was "
      "milder.",
      "The strike began on 3 November and ended on 17 November. Two weeks of strike have left "
      "their mark.",
      "The strike began on 3 November and ended on 17 November. Three weeks of talks had come "
      "before it.",
      "The final, set for 12 June, has been put back by a week to 19 June.",
      "The ship left Cork at 8:15 and docked at 14:45. After two hours of checks the crew went "
      "ashore.",
      "He was taken hostage on 4 March and freed on 1 April. He spent two weeks in hospital.",
      "The garden measures 30 metres by 20 metres. That is an area of 600 square metres.",
      "The hall is 120 metres long and 75 metres wide and stands on a site of nine hectares.",
      "The car used 42 litres on the 600-kilometre trip, or 7 litres per 100 kilometres.",
      "The car used 42 litres on the 600-kilometre trip. The maker promises 5 litres per 100 "
      "kilometres.",
      "She lent him 8,000 euros at simple interest of 4 percent a year. After five years the "
      "interest comes to 1,600 euros.",
      "A path 120 metres long and 2 metres wide leads to the lake, which covers nine hectares.",
      "The bank raised its rate from 3.25 percent to 3.50 percent. Traders had counted on the "
      "quarter-point rise.",
      "The bank cut its rate from 5.5 percent to 5 percent. Traders had expected a "
      "quarter-point cut.",
      "The fare goes up from $2.50 to $3.00. The rise of 25 percent in fuel costs is to blame.",
      "Rents rose from 800 euros to 920 euros. A 20 percent increase is not unusual elsewhere.",
      "Support for the party rose from 24 percent to 31 percent, a gain of seven points.",
      "The river rose from 2.3 metres on Monday to 4.1 metres on Thursday. It has thus risen by "
      "1.8 metres in three days.",
      "The river stood at 2.3 metres on Monday and 4.1 metres on Thursday. The lake rose by 0.4 "
      "metres.",
      "A tonne cost 240 euros in May and 195 euros in July. In the spring it had risen by 80 "
      "euros.",
      "The survey covered 1,200 homes. It found that 300, or 40 percent of those with children, "
      "had no alarm.",
      "The painter Ida Moe has died at the age of 81. She was born in Oslo in 1944.",
      "The singer Tom Vane died in 1999. Born in 1940, he was 59.",
      "Tom Vane, whose brother died on Tuesday, is a singer. Born in 1940, he was 20 when he "
      "moved to Rome.",
      "The singer Tom Vane died on Monday. Born in 1940, he was 17 when he joined the band.",
  };
  for (const std::string_view c : cases)
    EXPECT_TRUE(ComputedClaims::instance().accusations(c, kAsOf).empty()) << c;
}

}  // namespace
}  // namespace factlint::test
