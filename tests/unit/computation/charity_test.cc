// Lists and days read by charity: accused only where no reading of the list, or of the year, fits.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

struct Case {
  std::string_view as_of;
  std::string_view text;
};

constexpr Case kWrongLists[] = {
    {"2025-10-10",
     "The three winners of the county's baking prize, Ann Moss, Tom Hale, Rita Coe and Sam Dunn, "
     "will meet the queen in May."},
    {"2025-10-10",
     "Two rivers burst their banks overnight, the Tarn, the Lune and the Wyre, and hundreds of "
     "homes were flooded."},
    {"2025-10-10",
     "Police arrested four men on the ferry on Sunday night: Carl Dunn, Peter Voss and Ivan "
     "Marek."},
    {"2025-10-10", "The band's quartet of singers – Mia, Lou and Ada – left the stage at ten."},
    {"2025-10-10",
     "Rye, barley and oats, the four grains that the abbey brews with, all failed this year."},
    {"2025-10-10",
     "Lima, Quito and Bogota, the two cities on the shortlist, have until Monday to reply."},
    {"2025-10-10", "A hammer, two chisels and a saw were stolen – six tools in all."},
    {"2025-10-10",
     "A panel of five – Ruth Lane, Omar Said, Ines Pohl and Lars Dahl – will choose the winner."},
    {"2025-10-10",
     "Three more schools, Oakfield, Larch Grove, St Anne's and Park Road, will shut on Fridays."},
    {"2025-10-10",
     "The inquiry gave five reasons for the crash: poor light, worn brakes and a driver who had "
     "not slept."},
    {"2025-10-10",
     "She faces three charges: stealing a car, driving it without insurance, failing to stop and "
     "assaulting an officer."},
    {"2025-10-10", "Both candidates, Ida Holm, Per Lund and Kai Berg, refused to debate."},
    {"2025-10-10",
     "The report lists four causes. First, the pump failed. Second, nobody noticed. Third and "
     "finally, the alarm was off."},
    {"2025-10-10",
     "The plan has two aims. The first is to cut noise. The second is to save fuel. The third is "
     "to please voters."},
    {"2025-10-10", "He was champion four times, in 1998, 2001 and 2004."},
    {"2025-10-10", "The pair, Ann Moss, Tom Hale and Rita Coe, deny all charges."},
    {"2025-10-10",
     "The committee of six is made up of Ruth Lane, Omar Said, Ines Pohl, Lars Dahl and Mia Roos."},
    {"2025-10-10",
     "The four suspects, who are all from Leeds, were named as Carl Dunn, Peter Voss and Ivan "
     "Marek."},
    {"2025-10-10", "Four people died when the boat sank: the skipper, his wife and a passenger."},
    {"2025-10-10",
     "Three people drowned on Sunday, a father, his two sons and a neighbour who tried to save "
     "them."},
    {"2025-10-10", "In the running are six towns, namely Holt, Wells, Cromer, Diss and Thetford."},
    {"2025-10-10",
     "The council agreed on two things: (a) to close the pool, (b) to sell the site, and (c) to "
     "keep the library."},
    {"2025-10-10",
     "The winning trio, Ada Brandt, Luis Pinto, Mei Tan and Omar Haddad, shared the prize."},
    {"2025-10-10", "Her four children, Tom, 14, Ida, 12, and Max, 7, were at school."},
    {"2025-10-10", "The club signed three players: a goalkeeper and a full back."},
    {"2025-10-10",
     "The five founders, Ruth Lane, Omar Said, Ines Pohl, and Lars Dahl, met at school."},
    {"2025-10-10",
     "The exhibition shows three painters, Klee, Marc, Macke and Kandinsky, who were friends."},
    {"2025-10-10",
     "Who is in the running? Six names are on the ballot paper: Holm, Lund, Berg, Roos and Dahl."},
    {"2025-10-10", "The recipe needs only four things, flour, water and salt."},
    {"2025-10-10", "The recipe needs only three things, flour, water, yeast and salt."},
    {"2025-10-10", "Storm damage closed five roads – the A1, the A19, the A66 and the B1257."},
    {"2025-10-10",
     "Ann Moss, Tom Hale and Rita Coe were named on Monday as the four new members of the board."},
    {"2025-10-10", "He leaves a widow, Ann, and two sons, Tom, Peter and Mark."},
    {"2025-10-10", "The school teaches five languages (French, German, Spanish and Latin)."},
    {"2025-10-10", "The school teaches three languages: French, German, Spanish and Latin."},
    {"2025-10-10", "Two bidders remain: Alfa, Beta and Gamma."},
    {"2025-10-10",
     "Police have charged four men. They are Carl Dunn, 34, of Leeds; Peter Voss, 41, of Hull; and "
     "Ivan Marek, 29, of no fixed address."},
    {"2025-10-10", "The company makes three products: a lamp, a kettle, a toaster and a fan."},
    {"2025-10-10", "Oslo, Bergen and Tromso are the four Norwegian cities on the list."},
    {"2025-10-10",
     "The museum's two new wings, the North Wing, the East Wing and the Glass Wing, open in May."},
    {"2025-10-10",
     "The union has made three demands: higher pay, a shorter week, safer vans and a canteen."},
    {"2025-10-10",
     "The union has made five demands: higher pay, a shorter week, safer vans and a canteen."},
    {"2025-10-10",
     "The album has three guests – Lou Reed, Nico, John Cale and Moe Tucker – and no singles."},
    {"2025-10-10", "Seven people sit on the council: a mayor, two deputies and three members."},
    {"2025-10-10", "The twins, Ann, Bea and Cora, were born at noon."},
    {"2025-10-10", "The couple, Ann Moss, Tom Hale and Rita Coe, married in secret."},
    {"2025-10-10",
     "There are four ways to reach the island: by ferry, by kayak or on foot at low tide."},
    {"2025-10-10",
     "There were two reasons for the delay. One was the weather. Another was the lack of steel. A "
     "third was a strike."},
    {"2025-10-10", "The firm will close three plants, in Leeds, Hull, York and Derby."},
    {"2025-10-10", "The firm will close four of its plants: Leeds, Hull and York."},
    {"2025-10-10",
     "Five ministers resigned: Smith (health), Jones (trade), Brown (defence) and Green "
     "(schools)."},
    {"2025-10-10",
     "The river runs through three countries – first Chad, then Niger, then Mali, and last Benin."},
    {"2025-10-10", "The flag has four colours: red, white and green."},
    {"2025-10-10", "Rovers made four changes: Holm for Lund, Berg for Dahl and Roos for Lie."},
    {"2025-10-10", "A trio of storms, Ada, Bert, Cora and Dirk, hit the coast in a month."},
    {"2025-10-10", "The jury of twelve: seven women and four men."},
    {"2025-10-10", "The list of the missing has five names on it: Holm, Lund, Berg and Dahl."},
    {"2025-10-10", "Holm, Lund, Berg and Dahl – the three of them – left before the vote."},
    {"2025-10-10",
     "Holm, Lund, Berg and Dahl, all five of them in their twenties, set off at dawn."},
    {"2025-10-10", "Three things are certain: death, taxes, rain and late trains."},
    {"2025-10-10", "The five rings stand for five continents: Africa, America, Asia and Europe."},
    {"2025-10-10", "The book is in three parts: Dawn, Noon, Dusk and Night."},
    {"2025-10-10",
     "Both sides of the argument, the farmers, the anglers and the rowers, will be heard."},
    {"2025-10-10", "The quartet (Ann Moss, Tom Hale and Rita Coe) plays on Sunday."},
    {"2025-10-10",
     "The inspectors found faults in six lifts: two at the hospital, one at the library and two at "
     "the station."},
    {"2025-10-10",
     "Two suspects are in custody. The first, Carl Dunn, is a baker. The second, Peter Voss, is a "
     "clerk. The third, Ivan Marek, is a student."},
    {"2025-10-10",
     "3 reasons to visit Hull\n1. The fish.\n2. The docks.\n3. The fair.\n4. The price."},
    {"2025-10-10",
     "Five tips for a dry cellar\n- Check the gutters.\n- Seal the cracks.\n- Raise the "
     "shelves.\n- Open a window."},
    {"2025-10-10", "The panel has five members, namely Ann Moss, Tom Hale, Rita Coe and Sam Dunn."},
    {"2025-10-10", "The deal has three parts, that is, a loan, a grant, a swap and a pledge."},
    {"2025-10-10", "Ties in four sizes – small, medium and large – are on sale."},
    {"2025-10-10",
     "Caption: The five new constables are sworn in: (from left) Ruth Lane, Omar Said, Ines Pohl "
     "and Lars Dahl."},
    {"2025-10-10",
     "The following three roads will be shut on Sunday: Mill Lane, Fore Street, Quay Road and Bank "
     "Street."},
    {"2025-10-10", "Ruth Lane, Omar Said, Ines Pohl and Lars Dahl make up the trio."},
    {"2025-10-10",
     "The two lifeboats launched on Sunday night, the Ada Brown, the Grace Dart and the Mary Hall, "
     "were both back by dawn."},
    {"2025-10-10", "Her last three films – “Ebb”, “Low Tide” – were shot in Wales."},
    {"2025-10-10", "A menu of four courses: soup, fish, lamb, cheese and a plum tart."},
    {"2025-10-10", "Voters in six states – Maine, Ohio, Utah, Iowa and Texas – go to the polls."},
    {"2025-10-10", "Kenya, Norway, Japan and Chile are the five nations still in the running."},
    {"2025-10-10", "He plays three instruments: the piano, the cello, the oboe and the flute."},
    {"2025-10-10",
     "The three signatories, Ruth Lane (Labour), Omar Said (Greens), Ines Pohl (Liberals) and Lars "
     "Dahl (Left), posed for pictures."},
    {"2025-10-10",
     "Buses will stop at five places: Mill Lane, the church, the school and the Red Lion."},
    {"2025-10-10", "Four teams remain: Leeds, Hull and York."},
    {"2025-10-10",
     "Five witnesses were called on Tuesday. They were Ruth Lane, Omar Said, Ines Pohl and Lars "
     "Dahl."},
    {"2025-10-10", "The vicar named the three new bells: Faith, Hope, Charity and Joy."},
    {"2025-10-10",
     "The six founding members, Belgium, France, Germany, Italy and Luxembourg, signed in Rome."},
    {"2025-10-10", "The estate comprises four farms: Holt, Diss and Wells."},
    {"2025-10-10", "The exam has four parts: reading, writing and speaking."},
    {"2025-10-10",
     "Doctors list five warning signs: fever, rash, a stiff neck and a dislike of light."},
    {"2025-10-10", "The flood hit three counties – Kent, Essex, Surrey and Sussex – on Monday."},
    {"2025-10-10",
     "A total of four people were arrested: two men from Leeds and a woman from Hull."},
};

constexpr Case kRightLists[] = {
    {"2025-10-10",
     "The four winners of the county's baking prize, Ann Moss, Tom Hale, Rita Coe and Sam Dunn, "
     "will meet the queen in May."},
    {"2025-10-10",
     "Three rivers burst their banks overnight, the Tarn, the Lune and the Wyre, and hundreds of "
     "homes were flooded."},
    {"2025-10-10",
     "Police arrested three men on the ferry on Sunday night: Carl Dunn, Peter Voss and Ivan "
     "Marek."},
    {"2025-10-10", "The band's trio of singers – Mia, Lou and Ada – left the stage at ten."},
    {"2025-10-10",
     "Rye, barley and oats, the three grains that the abbey brews with, all failed this year."},
    {"2025-10-10",
     "Lima, Quito and Bogota, the three cities on the shortlist, have until Monday to reply."},
    {"2025-10-10", "A hammer, two chisels and a saw were stolen – four tools in all."},
    {"2025-10-10",
     "A panel of four – Ruth Lane, Omar Said, Ines Pohl and Lars Dahl – will choose the winner."},
    {"2025-10-10",
     "Four more schools, Oakfield, Larch Grove, St Anne's and Park Road, will shut on Fridays."},
    {"2025-10-10",
     "The inquiry gave three reasons for the crash: poor light, worn brakes and a driver who had "
     "not slept."},
    {"2025-10-10",
     "She faces four charges: stealing a car, driving it without insurance, failing to stop and "
     "assaulting an officer."},
    {"2025-10-10", "Both candidates, Ida Holm and Per Lund, refused to debate."},
    {"2025-10-10",
     "The report lists three causes. First, the pump failed. Second, nobody noticed. Third and "
     "finally, the alarm was off."},
    {"2025-10-10", "He was champion three times, in 1998, 2001 and 2004."},
    {"2025-10-10", "The museum opens four days a week, on Tuesday, Thursday, Friday and Sunday."},
    {"2025-10-10", "The pair, Ann Moss and Tom Hale, deny all charges."},
    {"2025-10-10", "Three people died when the boat sank: the skipper, his wife and a passenger."},
    {"2025-10-10",
     "Four people drowned on Sunday, a father, his two sons and a neighbour who tried to save "
     "them."},
    {"2025-10-10", "In the running are five towns, namely Holt, Wells, Cromer, Diss and Thetford."},
    {"2025-10-10",
     "The council agreed on three things: (a) to close the pool, (b) to sell the site, and (c) to "
     "keep the library."},
    {"2025-10-10", "The winning trio, Ada Brandt, Luis Pinto and Mei Tan, shared the prize."},
    {"2025-10-10",
     "The minister met leaders of three parties, the mayor, the bishop and the head of the union."},
    {"2025-10-10", "He beat two Swedes, Nadal and Federer on his way to the title."},
    {"2025-10-10", "Two of the four clubs, Holt and Diss, were fined."},
    {"2025-10-10", "Three villages, Holt, Diss and Wells among them, lost power."},
    {"2025-10-10", "Four firms have bid, among them Alfa, Beta and Gamma."},
    {"2025-10-10",
     "Six people were hurt, three of them badly, police in Holt, Diss and Wells said."},
    {"2025-10-10", "The two sisters, Ann and Rose, and their brother, Tom, run the farm."},
    {"2025-10-10",
     "Three players, the captain, Leah Moran, her sister Ciara and Ana Silva, the goalkeeper, are "
     "out."},
    {"2025-10-10", "Five nations took part in the talks in Rome, Paris and London."},
    {"2025-10-10", "The tour takes in two countries, with concerts in Rome, Milan and Paris."},
    {"2025-10-10", "Three shops, Marks and Spencer, Boots and Dixons, closed."},
    {"2025-10-10", "Two men from Hull, Leeds and York fans both, were arrested."},
    {"2025-10-10", "The three-day fair, with stalls from Kent, Essex and Surrey, opens on Friday."},
    {"2025-10-10",
     "He has lived in three countries, worked in ten, and speaks French, German and Dutch."},
    {"2025-10-10", "The four girls, Ann, Bea, Cora and Dot, and their teacher were rescued."},
    {"2025-10-10", "Two buses, a lorry and three cars were involved."},
    {"2025-10-10", "Ten years after the war, Serbia, Croatia and Bosnia trade freely."},
    {"2025-10-10", "Two goals, from Smith, Jones and Brown's corners, settled it."},
    {"2025-10-10", "He scored two goals, Smith, Jones and Brown one each."},
    {"2025-10-10", "The two parties, Labour and the Greens, and the Liberals voted against."},
    {"2025-10-10",
     "Three of the ministers, Smith, Jones and Brown, resigned and a fourth, Green, may follow."},
    {"2025-10-10", "The shortlist of six includes Salt Road, Nine Winters and Low Water."},
    {"2025-10-10",
     "The three couples, Ann and Tom Bell, Mia and Jo Ray, and Lou and Kim Day, won a cruise."},
    {"2025-10-10", "Her three children, Tom, 14, Ida, 12, and Max, 7, were at school."},
    {"2025-10-10",
     "Fifteen countries signed, and Chad, Mali and Niger, the three that did not, were absent."},
    {"2025-10-10",
     "Three cities, London, Paris and Rome, and two regions, Kent and Sussex, have applied."},
    {"2025-10-10", "The two companies, Alfa and Beta, Gamma's main rivals, denied it."},
    {"2025-10-10", "The club signed three players: a goalkeeper, a winger and a full back."},
    {"2025-10-10", "In the final are three Kenyans, an Ethiopian and a Dutchman."},
    {"2025-10-10", "Six ministers, Smith, Jones and Brown excepted, voted yes."},
    {"2025-10-10", "Seven died: four in the car, two in the van and a cyclist."},
    {"2025-10-10",
     "There are four ways to reach the island: by ferry, by kayak, by air or on foot at low tide."},
    {"2025-10-10", "The firm will close three plants, in Leeds, Hull and York."},
    {"2025-10-10", "The three of them, Holm, Lund and Berg, left before the vote."},
    {"2025-10-10",
     "Four candidates have come forward so far. Ann Moss is a teacher, Tom Hale a farmer and Rita "
     "Coe a nurse; the fourth has not been named."},
    {"2025-10-10",
     "Two suspects are in custody. The first, Carl Dunn, is a baker. The second, Peter Voss, is a "
     "clerk. A third man was released."},
    {"2025-10-10",
     "The four-nation tournament, in which Spain, Portugal, Italy and France take part, opens on "
     "Friday."},
    {"2025-10-10",
     "Only two of her five novels, Salt Road, Nine Winters, The Ferrier, Ebb and Low Water, are in "
     "print."},
    {"2025-10-10",
     "The tour visits Leeds, Hull, York and Derby. The three northern cities were chosen by a poll "
     "of members."},
    {"2025-10-10",
     "Four of the seven dwarfs – Doc, Happy, Sleepy and Bashful – are on the poster."},
    {"2025-10-10", "In three weeks the court heard from Holm, Lund, Berg and Dahl."},
    {"2025-10-10",
     "Two goals by Holm, one each from Lund, Berg and Dahl, and Rovers were through."},
    {"2025-10-10", "After three defeats, to Leeds, Hull, York and Derby fans began to grumble."},
    {"2025-10-10", "The three girls, the two boys and the dog were found in the barn."},
    {"2025-10-10", "Three years later Holm, Lund, Berg and Dahl met again."},
    {"2025-10-10",
     "The two lifeboats launched on Sunday night, the Ada Brown and the Grace Dart, were both back "
     "by dawn."},
    {"2025-10-10", "Two teenagers, aged 15 and 16, were arrested in the park."},
    {"2025-10-10", "Three men, two aged 21 and one aged 34, have been charged."},
    {"2025-10-10",
     "Only three of the firm's ten shops will stay open: those in Leeds, Hull and York."},
    {"2025-10-10", "Two brothers and two sisters, Tom, Ann, Rose and Will, run the mill."},
    {"2025-10-10",
     "A total of three people were arrested: two men from Leeds and a woman from Hull."},
    {"2025-10-10", "Three men, aged between 21 and 34, have been charged."},
    {"2025-10-10", "There were three goals for Holm, Lund, Berg and their fans to cheer."},
    {"2025-10-10", "Sweden won three golds on Sunday, in the relay, the slalom and the sprint."},
    {"2025-10-10", "Four teams remain, and Leeds, Hull and York are the favourites."},
    {"2025-10-10",
     "The minister has two jobs: she runs the treasury, and the health service is hers too."},
};

constexpr Case kWrongDays[] = {
    {"2025-10-20", "Easter Sunday, 6 April 2026, is a day of rest on the island."},
    {"2025-10-20",
     "Boxing Day, which this year falls on a Thursday, is a working day for the crew."},
    {"2025-10-20", "The ferry sank on Monday; the next day, Wednesday, the search was called off."},
    {"2025-10-20",
     "The ferry sank on Monday 13 October. Three days later, on Friday, the search was called "
     "off."},
    {"2025-10-20", "He resigned on 2 October and was back exactly a week later, on 10 October."},
    {"2025-10-20", "He resigned on 2 October and was back a week later, on 13 October."},
    {"2025-10-20", "The clocks go forward on the last Sunday of March, the 28th, next year."},
    {"2025-10-20", "The park is shut from 1 December to 31 February."},
    {"2025-10-20", "The six months from January to April were the driest on record."},
    {"2025-10-20",
     "The train left at 9.40 a.m. and pulled in at 1.10 p.m. after four and a half hours."},
    {"2025-10-20", "The strike began on 3 October and ended on 8 October, nine days in all."},
    {"2025-10-20", "She was fined yesterday (Thursday) for speeding."},
    {"2025-10-20",
     "The final is on Saturday; the day before, Thursday, the teams will train in secret."},
    {"2025-10-20", "Labor Day, which falls on Sept. 8 this year, marks the end of summer."},
    {"2025-10-20", "The shop opens from 9am to 5pm, nine hours a day."},
    {"2025-10-20", "The tour starts on Friday and ends on Sunday, a four-day outing."},
    {"2025-10-20", "The play runs from Tuesday to Saturday, seven nights in all."},
    {"2025-10-20", "With 20 days to go until the vote on 31 October, polls are tied."},
    {"2025-10-20", "The vote is on 31 October, which leaves the parties 20 days to campaign."},
    {"2025-10-20", "The month of November, with its 31 days, is the longest for sailors."},
    {"2025-10-20", "The baby was born on 29 February in 2023."},
    {"2025-10-20",
     "On Tuesday, 22 October, a week before the poll on Wednesday, 29 October, the lead was gone."},
    {"2025-10-20", "The siege began at 7.15am and was over at 11.45am, six hours later."},
    {"2025-10-20", "The doors close at 10pm and reopen at 6am, ten hours later."},
    {"2025-10-20",
     "The trial opened on 6 October and the verdict came on 17 October, two weeks and three days "
     "later."},
    {"2025-10-20", "The 30-day ban, from 1 to 20 October, was lifted early."},
    {"2025-10-20", "The second Tuesday of October, the 7th, is market day."},
    {"2025-10-20", "In the third quarter, from July to October, sales rose."},
    {"2025-10-20", "Born on 31 April 1950, he never had a birthday party."},
    {"2025-10-14",
     "Ten days after the poll of 1 October, on 15 October, the last box was counted."},
    {"2025-10-14",
     "The shop opens at 8.30am and shuts at 5pm, a working day of nine and a half hours."},
    {"2025-10-14", "The sale runs from Monday 20 to Saturday 26 October."},
    {"2025-10-14", "Halloween, 30 October, falls in the school holiday."},
    {"2025-10-14", "The fast began at dawn on 3 October and lasted 12 days, ending on 10 October."},
    {"2025-10-14", "The eclipse on Tuesday, August 12, 2026, will be seen from Spain."},
    {"2025-10-14",
     "The truce, signed on 28 September, lasted four days and collapsed on 5 October."},
    {"2025-10-14", "The first Monday of November, 10 November, is a holiday."},
    {"2025-10-14", "The trip lasts five days, from Monday to Wednesday."},
    {"2025-10-14",
     "He was last seen on 30 September. Three days later, on 6 October, his car was found."},
    {"2025-10-14", "The paper is due by 24 October, two weeks from today."},
    {"2025-10-14",
     "The conference opens on Monday 3 November and ends four days later, on Saturday 8 November."},
    {"2025-10-14",
     "The match was played on Sunday. Two days later, on Wednesday, the club sacked him."},
    {"2025-10-14", "He flew out on the last day of June, 31 June."},
    {"2025-10-14", "Tomorrow, 17 October, the clock will be unveiled."},
    {"2025-10-14", "Between 6pm and 9.30pm, a space of two and a half hours, the lights were out."},
};

constexpr Case kRightDays[] = {
    {"2025-10-20", "Easter Sunday, 5 April 2026, is a day of rest on the island."},
    {"2025-10-20", "Boxing Day, which this year falls on a Friday, is a working day for the crew."},
    {"2025-10-20", "The ferry sank on Monday; the next day, Tuesday, the search was called off."},
    {"2025-10-20",
     "The ferry sank on Monday 13 October. Four days later, on Friday, the search was called off."},
    {"2025-10-20", "He resigned on 2 October and was back exactly a week later, on 9 October."},
    {"2025-10-20", "The clocks go forward on the last Sunday of March, the 29th, next year."},
    {"2025-10-20", "The park is shut from 1 December to 28 February."},
    {"2025-10-20", "The fair is held on the weekend of 25 and 26 October."},
    {"2025-10-20", "The four months from January to April were the driest on record."},
    {"2025-10-20",
     "The train left at 9.40 a.m. and pulled in at 1.10 p.m. after three and a half hours."},
    {"2025-10-20", "The strike began on 3 October and ended on 8 October, six days in all."},
    {"2025-10-20", "She was fined yesterday (Sunday) for speeding."},
    {"2025-10-20",
     "The final is on Saturday; the day before, Friday, the teams will train in secret."},
    {"2025-10-20", "The vote is on 31 October, which leaves the parties 11 days to campaign."},
    {"2025-10-20", "The second Tuesday of October, the 14th, is market day."},
    {"2025-10-20", "He was seen on Monday and the next day, police said on Friday, he vanished."},
    {"2025-10-20", "Closed on Christmas Day, Boxing Day and New Year's Day."},
    {"2025-10-20", "The house shuts on Good Friday, 1 May and 25 December."},
    {"2025-10-20", "He spoke yesterday, Monday's meeting having been called off."},
    {"2025-10-20", "Christmas Day, 1914, was a Friday."},
    {"2025-10-20",
     "Police said on Wednesday that he left on Monday; the next day, Tuesday, he was gone."},
    {"2025-10-14",
     "The hearing, set for Wednesday 15 October, was put off by two days, to Friday."},
    {"2025-10-14", "The paper is due by 28 October, two weeks from today."},
    {"2025-10-14", "Halloween, 31 October, falls in the school holiday."},
    {"2025-10-14",
     "The conference opens on Monday 3 November and ends four days later, on Friday 7 November."},
    {"2025-10-14", "He will speak on Tuesday, and on Wednesday, a day later, she will reply."},
    {"2025-10-14", "The shop shuts on Halloween, Thanksgiving and 24 December."},
    {"2025-10-14", "In 2019 Easter fell on 21 April; this year it was a day earlier."},
    {"2025-10-14", "On Thanksgiving, 26 November 1998, the pair met."},
    {"2025-10-14", "The weekend, 5 to 7 November, was a long one that year."},
};

void expect_accused(const Case& c) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(c.text, c.as_of).empty()) << c.text;
}

void expect_acquitted(const Case& c) {
  EXPECT_TRUE(ComputedClaims::instance().accusations(c.text, c.as_of).empty()) << c.text;
}

TEST(ListFrames, AccuseWhatNoReadingGives) {
  for (const Case& c : kWrongLists) expect_accused(c);
}

TEST(ListFrames, AcquitWhatSomeReadingGives) {
  for (const Case& c : kRightLists) expect_acquitted(c);
}

TEST(NamedDays, AccuseWhatNoYearAllows) {
  for (const Case& c : kWrongDays) expect_accused(c);
}

TEST(NamedDays, AcquitWhatSomeYearAllows) {
  for (const Case& c : kRightDays) expect_acquitted(c);
}

}  // namespace
}  // namespace factlint::test
