// Lists and days read by charity: accused only where no reading of the list, or of the year, fits.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr std::string_view kWrongLists[] = {
    "The three winners of the county's baking prize, Ann Moss, Tom Hale, Rita Coe and Sam Dunn, "
    "will meet the queen in May.",
    "Two rivers burst their banks overnight, the Tarn, the Lune and the Wyre, and hundreds of "
    "homes were flooded.",
    "Police arrested four men on the ferry on Sunday night: Carl Dunn, Peter Voss and Ivan Marek.",
    "The band's quartet of singers – Mia, Lou and Ada – left the stage at ten.",
    "Rye, barley and oats, the four grains that the abbey brews with, all failed this year.",
    "Lima, Quito and Bogota, the two cities on the shortlist, have until Monday to reply.",
    "A hammer, two chisels and a saw were stolen – six tools in all.",
    "A panel of five – Ruth Lane, Omar Said, Ines Pohl and Lars Dahl – will choose the winner.",
    "Three more schools, Oakfield, Larch Grove, St Anne's and Park Road, will shut on Fridays.",
    "The inquiry gave five reasons for the crash: poor light, worn brakes and a driver who had not "
    "slept.",
    "She faces three charges: stealing a car, driving it without insurance, failing to stop and "
    "assaulting an officer.",
    "Both candidates, Ida Holm, Per Lund and Kai Berg, refused to debate.",
    "The report lists four causes. First, the pump failed. Second, nobody noticed. Third and "
    "finally, the alarm was off.",
    "The plan has two aims. The first is to cut noise. The second is to save fuel. The third is to "
    "please voters.",
    "He was champion four times, in 1998, 2001 and 2004.",
    "The pair, Ann Moss, Tom Hale and Rita Coe, deny all charges.",
    "The committee of six is made up of Ruth Lane, Omar Said, Ines Pohl, Lars Dahl and Mia Roos.",
    "The four suspects, who are all from Leeds, were named as Carl Dunn, Peter Voss and Ivan "
    "Marek.",
    "Four people died when the boat sank: the skipper, his wife and a passenger.",
    "Three people drowned on Sunday, a father, his two sons and a neighbour who tried to save "
    "them.",
    "In the running are six towns, namely Holt, Wells, Cromer, Diss and Thetford.",
    "The council agreed on two things: (a) to close the pool, (b) to sell the site, and (c) to "
    "keep the library.",
    "The winning trio, Ada Brandt, Luis Pinto, Mei Tan and Omar Haddad, shared the prize.",
    "Her four children, Tom, 14, Ida, 12, and Max, 7, were at school.",
    "The club signed three players: a goalkeeper and a full back.",
    "The five founders, Ruth Lane, Omar Said, Ines Pohl, and Lars Dahl, met at school.",
    "The exhibition shows three painters, Klee, Marc, Macke and Kandinsky, who were friends.",
    "Who is in the running? Six names are on the ballot paper: Holm, Lund, Berg, Roos and Dahl.",
    "The recipe needs only four things, flour, water and salt.",
    "The recipe needs only three things, flour, water, yeast and salt.",
    "Storm damage closed five roads – the A1, the A19, the A66 and the B1257.",
    "Ann Moss, Tom Hale and Rita Coe were named on Monday as the four new members of the board.",
    "He leaves a widow, Ann, and two sons, Tom, Peter and Mark.",
    "The school teaches five languages (French, German, Spanish and Latin).",
    "The school teaches three languages: French, German, Spanish and Latin.",
    "Two bidders remain: Alfa, Beta and Gamma.",
    "Police have charged four men. They are Carl Dunn, 34, of Leeds; Peter Voss, 41, of Hull; and "
    "Ivan Marek, 29, of no fixed address.",
    "The company makes three products: a lamp, a kettle, a toaster and a fan.",
    "Oslo, Bergen and Tromso are the four Norwegian cities on the list.",
    "The museum's two new wings, the North Wing, the East Wing and the Glass Wing, open in May.",
    "The union has made three demands: higher pay, a shorter week, safer vans and a canteen.",
    "The union has made five demands: higher pay, a shorter week, safer vans and a canteen.",
    "The album has three guests – Lou Reed, Nico, John Cale and Moe Tucker – and no singles.",
    "Seven people sit on the council: a mayor, two deputies and three members.",
    "The twins, Ann, Bea and Cora, were born at noon.",
    "The couple, Ann Moss, Tom Hale and Rita Coe, married in secret.",
    "There are four ways to reach the island: by ferry, by kayak or on foot at low tide.",
    "There were two reasons for the delay. One was the weather. Another was the lack of steel. A "
    "third was a strike.",
    "The firm will close three plants, in Leeds, Hull, York and Derby.",
    "The firm will close four of its plants: Leeds, Hull and York.",
    "Five ministers resigned: Smith (health), Jones (trade), Brown (defence) and Green (schools).",
    "The river runs through three countries – first Chad, then Niger, then Mali, and last Benin.",
    "The flag has four colours: red, white and green.",
    "His two daughters, Ann, Bea and Cora, run the shop now.",
    "Rovers made four changes: Holm for Lund, Berg for Dahl and Roos for Lie.",
    "A trio of storms, Ada, Bert, Cora and Dirk, hit the coast in a month.",
    "The jury of twelve: seven women and four men.",
    "The list of the missing has five names on it: Holm, Lund, Berg and Dahl.",
    "Holm, Lund, Berg and Dahl – the three of them – left before the vote.",
    "Holm, Lund, Berg and Dahl, all five of them in their twenties, set off at dawn.",
    "Three things are certain: death, taxes, rain and late trains.",
    "The five rings stand for five continents: Africa, America, Asia and Europe.",
    "The book is in three parts: Dawn, Noon, Dusk and Night.",
    "Both sides of the argument, the farmers, the anglers and the rowers, will be heard.",
    "The quartet (Ann Moss, Tom Hale and Rita Coe) plays on Sunday.",
    "The inspectors found faults in six lifts: two at the hospital, one at the library and two at "
    "the station.",
    "Two suspects are in custody. The first, Carl Dunn, is a baker. The second, Peter Voss, is a "
    "clerk. The third, Ivan Marek, is a student.",
    "3 reasons to visit Hull\n1. The fish.\n2. The docks.\n3. The fair.\n4. The price.",
    "Five tips for a dry cellar\n- Check the gutters.\n- Seal the cracks.\n- Raise the shelves.\n- "
    "Open a window.",
    "The panel has five members, namely Ann Moss, Tom Hale, Rita Coe and Sam Dunn.",
    "The deal has three parts, that is, a loan, a grant, a swap and a pledge.",
    "Ties in four sizes – small, medium and large – are on sale.",
};

constexpr std::string_view kRightLists[] = {
    "The four winners of the county's baking prize, Ann Moss, Tom Hale, Rita Coe and Sam Dunn, "
    "will meet the queen in May.",
    "Three rivers burst their banks overnight, the Tarn, the Lune and the Wyre, and hundreds of "
    "homes were flooded.",
    "Police arrested three men on the ferry on Sunday night: Carl Dunn, Peter Voss and Ivan Marek.",
    "The band's trio of singers – Mia, Lou and Ada – left the stage at ten.",
    "Rye, barley and oats, the three grains that the abbey brews with, all failed this year.",
    "Lima, Quito and Bogota, the three cities on the shortlist, have until Monday to reply.",
    "A hammer, two chisels and a saw were stolen – four tools in all.",
    "A panel of four – Ruth Lane, Omar Said, Ines Pohl and Lars Dahl – will choose the winner.",
    "Four more schools, Oakfield, Larch Grove, St Anne's and Park Road, will shut on Fridays.",
    "The inquiry gave three reasons for the crash: poor light, worn brakes and a driver who had "
    "not slept.",
    "She faces four charges: stealing a car, driving it without insurance, failing to stop and "
    "assaulting an officer.",
    "Both candidates, Ida Holm and Per Lund, refused to debate.",
    "The report lists three causes. First, the pump failed. Second, nobody noticed. Third and "
    "finally, the alarm was off.",
    "He was champion three times, in 1998, 2001 and 2004.",
    "The museum opens four days a week, on Tuesday, Thursday, Friday and Sunday.",
    "The pair, Ann Moss and Tom Hale, deny all charges.",
    "Three people died when the boat sank: the skipper, his wife and a passenger.",
    "Four people drowned on Sunday, a father, his two sons and a neighbour who tried to save them.",
    "In the running are five towns, namely Holt, Wells, Cromer, Diss and Thetford.",
    "The council agreed on three things: (a) to close the pool, (b) to sell the site, and (c) to "
    "keep the library.",
    "The winning trio, Ada Brandt, Luis Pinto and Mei Tan, shared the prize.",
    "The minister met leaders of three parties, the mayor, the bishop and the head of the union.",
    "He beat two Swedes, Nadal and Federer on his way to the title.",
    "Two of the four clubs, Holt and Diss, were fined.",
    "Three villages, Holt, Diss and Wells among them, lost power.",
    "Four firms have bid, among them Alfa, Beta and Gamma.",
    "Six people were hurt, three of them badly, police in Holt, Diss and Wells said.",
    "The two sisters, Ann and Rose, and their brother, Tom, run the farm.",
    "Three players, the captain, Leah Moran, her sister Ciara and Ana Silva, the goalkeeper, are "
    "out.",
    "Five nations took part in the talks in Rome, Paris and London.",
    "The tour takes in two countries, with concerts in Rome, Milan and Paris.",
    "Three shops, Marks and Spencer, Boots and Dixons, closed.",
    "Two men from Hull, Leeds and York fans both, were arrested.",
    "The three-day fair, with stalls from Kent, Essex and Surrey, opens on Friday.",
    "He has lived in three countries, worked in ten, and speaks French, German and Dutch.",
    "The four girls, Ann, Bea, Cora and Dot, and their teacher were rescued.",
    "Two buses, a lorry and three cars were involved.",
    "Ten years after the war, Serbia, Croatia and Bosnia trade freely.",
    "Two goals, from Smith, Jones and Brown's corners, settled it.",
    "He scored two goals, Smith, Jones and Brown one each.",
    "The two parties, Labour and the Greens, and the Liberals voted against.",
    "Three of the ministers, Smith, Jones and Brown, resigned and a fourth, Green, may follow.",
    "The shortlist of six includes Salt Road, Nine Winters and Low Water.",
    "The three couples, Ann and Tom Bell, Mia and Jo Ray, and Lou and Kim Day, won a cruise.",
    "Her three children, Tom, 14, Ida, 12, and Max, 7, were at school.",
    "Fifteen countries signed, and Chad, Mali and Niger, the three that did not, were absent.",
    "Three cities, London, Paris and Rome, and two regions, Kent and Sussex, have applied.",
    "The two companies, Alfa and Beta, Gamma's main rivals, denied it.",
    "The club signed three players: a goalkeeper, a winger and a full back.",
    "In the final are three Kenyans, an Ethiopian and a Dutchman.",
    "Six ministers, Smith, Jones and Brown excepted, voted yes.",
    "Seven died: four in the car, two in the van and a cyclist.",
    "There are four ways to reach the island: by ferry, by kayak, by air or on foot at low tide.",
    "The firm will close three plants, in Leeds, Hull and York.",
    "The three of them, Holm, Lund and Berg, left before the vote.",
    "Four candidates have come forward so far. Ann Moss is a teacher, Tom Hale a farmer and Rita "
    "Coe a nurse; the fourth has not been named.",
    "Two suspects are in custody. The first, Carl Dunn, is a baker. The second, Peter Voss, is a "
    "clerk. A third man was released.",
    "The four-nation tournament, in which Spain, Portugal, Italy and France take part, opens on "
    "Friday.",
    "Only two of her five novels, Salt Road, Nine Winters, The Ferrier, Ebb and Low Water, are in "
    "print.",
    "The tour visits Leeds, Hull, York and Derby. The three northern cities were chosen by a poll "
    "of members.",
    "Four of the seven dwarfs – Doc, Happy, Sleepy and Bashful – are on the poster.",
    "In three weeks the court heard from Holm, Lund, Berg and Dahl.",
    "Two goals by Holm, one each from Lund, Berg and Dahl, and Rovers were through.",
    "After three defeats, to Leeds, Hull, York and Derby fans began to grumble.",
    "The three girls, the two boys and the dog were found in the barn.",
    "Three years later Holm, Lund, Berg and Dahl met again.",
};

constexpr std::string_view kWrongDays[] = {
    "Easter Sunday, 6 April 2026, is a day of rest on the island.",
    "Boxing Day, which this year falls on a Thursday, is a working day for the crew.",
    "The ferry sank on Monday; the next day, Wednesday, the search was called off.",
    "The ferry sank on Monday 13 October. Three days later, on Friday, the search was called off.",
    "He resigned on 2 October and was back exactly a week later, on 10 October.",
    "He resigned on 2 October and was back a week later, on 13 October.",
    "The clocks go forward on the last Sunday of March, the 28th, next year.",
    "The park is shut from 1 December to 31 February.",
    "The six months from January to April were the driest on record.",
    "The train left at 9.40 a.m. and pulled in at 1.10 p.m. after four and a half hours.",
    "The strike began on 3 October and ended on 8 October, nine days in all.",
    "She was fined yesterday (Thursday) for speeding.",
    "The final is on Saturday; the day before, Thursday, the teams will train in secret.",
    "Labor Day, which falls on Sept. 8 this year, marks the end of summer.",
    "The shop opens from 9am to 5pm, nine hours a day.",
    "The tour starts on Friday and ends on Sunday, a four-day outing.",
    "The play runs from Tuesday to Saturday, seven nights in all.",
    "With 20 days to go until the vote on 31 October, polls are tied.",
    "The vote is on 31 October, which leaves the parties 20 days to campaign.",
    "The month of November, with its 31 days, is the longest for sailors.",
    "The baby was born on 29 February in 2023.",
    "On Tuesday, 22 October, a week before the poll on Wednesday, 29 October, the lead was gone.",
    "The siege began at 7.15am and was over at 11.45am, six hours later.",
    "The doors close at 10pm and reopen at 6am, ten hours later.",
    "The trial opened on 6 October and the verdict came on 17 October, two weeks and three days "
    "later.",
    "The 30-day ban, from 1 to 20 October, was lifted early.",
    "The second Tuesday of October, the 7th, is market day.",
    "In the third quarter, from July to October, sales rose.",
    "Born on 31 April 1950, he never had a birthday party.",
};

constexpr std::string_view kRightDays[] = {
    "Easter Sunday, 5 April 2026, is a day of rest on the island.",
    "Boxing Day, which this year falls on a Friday, is a working day for the crew.",
    "The ferry sank on Monday; the next day, Tuesday, the search was called off.",
    "The ferry sank on Monday 13 October. Four days later, on Friday, the search was called off.",
    "He resigned on 2 October and was back exactly a week later, on 9 October.",
    "The clocks go forward on the last Sunday of March, the 29th, next year.",
    "The park is shut from 1 December to 28 February.",
    "The fair is held on the weekend of 25 and 26 October.",
    "The four months from January to April were the driest on record.",
    "The train left at 9.40 a.m. and pulled in at 1.10 p.m. after three and a half hours.",
    "The strike began on 3 October and ended on 8 October, six days in all.",
    "She was fined yesterday (Sunday) for speeding.",
    "The final is on Saturday; the day before, Friday, the teams will train in secret.",
    "The vote is on 31 October, which leaves the parties 11 days to campaign.",
    "The second Tuesday of October, the 14th, is market day.",
    "He was seen on Monday and the next day, police said on Friday, he vanished.",
    "Closed on Christmas Day, Boxing Day and New Year's Day.",
    "The house shuts on Good Friday, 1 May and 25 December.",
    "He spoke yesterday, Monday's meeting having been called off.",
    "Christmas Day, 1914, was a Friday.",
    "Police said on Wednesday that he left on Monday; the next day, Tuesday, he was gone.",
};

TEST(ListFrames, AccuseWhatNoReadingGives) {
  for (const std::string_view text : kWrongLists)
    EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

TEST(ListFrames, AcquitWhatSomeReadingGives) {
  for (const std::string_view text : kRightLists)
    EXPECT_TRUE(ComputedClaims::instance().accusations(text).empty()) << text;
}

TEST(NamedDays, AccuseWhatNoYearAllows) {
  for (const std::string_view text : kWrongDays)
    EXPECT_FALSE(ComputedClaims::instance().accusations(text, "2025-10-20").empty()) << text;
}

TEST(NamedDays, AcquitWhatSomeYearAllows) {
  for (const std::string_view text : kRightDays)
    EXPECT_TRUE(ComputedClaims::instance().accusations(text, "2025-10-20").empty()) << text;
}

}  // namespace
}  // namespace factlint::test
