// Wholes, parts, shares, remainders and votes, told in many ways.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

// The first of "{right|wrong}" is read as right, the second accused.
TEST(SumsTold, RightAndWrong) {
  const std::string_view cases[] = {
      "Rescuers went out {302|312} times last month, 147 times to fires, 96 to floods and 59 to "
      "traffic accidents.",
      "Customs officers seized {302|332} parcels: in 147 there were watches, in 96 handbags and in "
      "59 perfume.",
      "The choir has {48|58} singers, 20 sopranos, 12 altos, nine tenors and seven basses.",
      "With 14 gold, nine silver and 11 bronze the team took home {34|36} medals.",
      "Two Germans, three Poles and a Dane make up the {six|seven}-strong crew.",
      "Nine people were hurt in the first car and four in the second. In all, {13|15} were taken "
      "to hospital.",
      "The crash killed four people outright; two more died in hospital, bringing the toll to "
      "{six|seven}.",
      "Of the 50 flats, 32 have been sold, ten are reserved and the remaining {eight|18} are still "
      "on offer.",
      "Of the 50 flats 32 have been sold. The remaining {18|28} go on sale in May.",
      "There are 50 flats in the block. So far 32 have been sold; the other {18|28} go on sale in "
      "May.",
      "The school has 640 pupils, 330 of them girls and {310|340} boys.",
      "Voters returned 23 women and 38 men to the {61|63}-seat assembly.",
      "The shop sold 120 bikes in May, 150 in June and 180 in July, so {450|480} in the quarter.",
      "Half of the 90 tickets went to members, a third to sponsors and the other {15|25} to the "
      "public.",
      "Eighty boats took part, a quarter of them Dutch; the other {60|70} came from Britain.",
      "The survey covered 1,200 homes. A total of 300, or {a quarter|a third}, had no smoke alarm.",
      "Only {three in ten|four in ten} of the 200 voters asked, 60 in all, backed the plan.",
      "Turnout was {60|70} percent: 12,000 of the 20,000 people on the roll cast a ballot.",
      "Some 12,000 of the town's 20,000 voters went to the polls, a turnout of {60|65} percent.",
      "One in {four|five} of the 400 firms polled, 100 altogether, plans to hire.",
      "The firm is cutting {120|160} jobs, a quarter of its 480-strong workforce.",
      "The 120 job cuts amount to {a quarter|a third} of the workforce of 480.",
      "The motion passed 62-38, a majority of {24|28}.",
      "Her majority was {220|240}: she polled 5,210 against her rival's 4,990.",
      "United won 88-79, a {nine|ten}-point win.",
      "With 62 in favour, 30 against and eight abstentions, all {100|110} members voted.",
      "All {100|110} members voted: 62 in favour, 30 against, with eight abstentions.",
      "The {60|65} seats on the council are split between Labour (28), the Conservatives (19) and "
      "the Greens (13).",
      "Of the 36 teams, 20 went out in the first round and eight in the second, leaving "
      "{eight|ten}.",
      "The bank, which had 60 branches, has shut 22 and has {38|48} left.",
      "The home side won 24-17, a margin of {seven|nine} points.",
      "Of 640 applicants, 480 passed and {160|180} failed.",
      "The opposition has 58 of the 120 seats, the government {62|68}.",
      "Some 340 flights were cancelled, {20|30} percent of the 1,700 scheduled.",
      "The Lakers won 112-104 for an {eight|11}-point victory.",
      "The party leads with 34 percent, {six|nine} points ahead of its rival on 28.",
      "Of the {84|94} people on board, 61 were saved and 23 drowned.",
      "Fire crews from three towns, {62|72} men in all, were sent: 28 from Lund, 20 from Malmo and "
      "14 from Ystad.",
      "The regiment lost 120 of its 800 men; the {680|720} survivors were sent home.",
      "Tampere beat Turku 5-2, a {three|four}-goal victory.",
      "Norway finished on 36 medals, {nine|12} ahead of Germany on 27.",
      "The survey put the number of wolves at {96|106}: 41 in the north, 35 in the centre and 20 "
      "in the south.",
      "The choir's {34|44} members, 19 women and 15 men, travelled by coach.",
      "Turnout was 48 percent, or {9,600|8,600} of the 20,000 people on the roll.",
      "Rovers won 31-24, a {seven|nine}-point margin.",
      "Of its 24 matches the team won 14, drew six and lost {four|five}.",
      "After 24 matches, with 14 wins, six draws and {four|five} defeats, the team is second.",
      "The plan was backed by 34 of the 58 members, with 20 against and {four|six} abstaining.",
      "Sweden beat Norway 7-4 on Sunday, their {three|four}-goal win taking them top.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(pair_miss(c), "");
}

// True sentences that come close to those of the tables.
TEST(FiguresTold, AccuseNoTrueSentence) {
  const std::string_view cases[] = {
      "The fire brigade was called out more than 300 times, mostly to false alarms (147) and road "
      "accidents (96).",
      "Officers carried out 312 checks, among them 147 on lorries, 96 on vans and 59 on coaches.",
      "The choir has 58 singers, including 20 sopranos and 12 altos.",
      "The club has 300 members, 120 women and 40 under-18s among them.",
      "The company has 4,000 staff, 1,200 in Spain and 900 in Portugal.",
      "Sales rose 20 percent to 60 million euros, after a rise of 15 percent in the previous year.",
      "Sales rose by nearly a fifth to 59 million euros from 50 million.",
      "Sales fell to 40 million euros from 50 million, though profit rose 5 percent.",
      "The party won 31 seats, up from 27, while its ally dropped to 12.",
      "Turnout was 61 percent, against 58 percent in 2019, when 12,000 of the 21,000 voters cast a "
      "ballot.",
      "Twelve people died and 30 were hurt, bringing the number of casualties this year to 210.",
      "Four people died on Monday and two more on Tuesday, bringing the toll since the start of "
      "the storm to nine.",
      "Three people were killed in Bremen and four in Kiel, bringing the death toll across the "
      "north to 11.",
      "The police arrested 40 people, 25 of them in the capital, and released 30 of them the next "
      "day.",
      "Kipkorir won in 2:05:10, 25 seconds ahead of Bekele but more than two minutes outside his "
      "own record of 2:03:02.",
      "She clocked 52.10 seconds, her fastest time of the season and 0.30 off the record.",
      "He led by 25 seconds at halfway and won in 2:05:10, with Bekele home in 2:06:02.",
      "They started at 10:05 and the first runner was back at 10:47, two minutes ahead of the "
      "field.",
      "Hamilton won in 1:31:10.5 with Perez 4.2 seconds behind and Sainz third in 1:31:20.1.",
      "The motion passed by 62 votes to 38 with nine abstentions; 11 of the 120 members were "
      "absent.",
      "United won 88-79 after trailing by nine points at half-time.",
      "United won 3-1 on Saturday for a 5-3 aggregate victory, their second two-goal win in a row.",
      "She won by 220 votes, the narrowest majority since 1974, when her father took the seat by "
      "41.",
      "The Greens have 62 seats and the Liberals 38, a majority of 12 for the two in the 188-seat "
      "house.",
      "Anna, 50, and her brother Jonas, 45, grew up in Oslo with a sister ten years younger.",
      "He is 50 and has two sons, 20 and 22, the elder of whom plays for United.",
      "At 50 she is ten years older than her predecessor was when he took office.",
      "Born in 1955, she was 60 when she retired and 65 when her first novel came out.",
      "The singer, who turns 70 in November, was 19 when she made her first record in 1975.",
      "The bridge, built in 1925 and rebuilt in 1975, is 50 years old this year in its present "
      "form.",
      "The orchestra, founded in 1975, gave its first concert abroad ten years later and "
      "celebrated its 25th anniversary in Vienna.",
      "Founded in 1975 as a brass band, the orchestra celebrates the 30th anniversary of its first "
      "tour this year.",
      "The race, first run in 1976, has been cancelled twice, so this summer's will be the 48th.",
      "The festival has been held every other year since 2001; this is its 13th edition.",
      "This year marks the 80th anniversary of the end of a war that began in 1939.",
      "The museum marks the 200th anniversary of the birth of the painter, who died in 1890.",
      "In 2015 the firm marked the 25th anniversary of the opening of its plant in 1990.",
      "The mine closed in 2005, ten years after the last strike and 15 years after it was sold in "
      "1990.",
      "He served as mayor for eight years before entering parliament in 1998, and left politics in "
      "2010.",
      "He was elected in 1990 and re-elected in 1994, serving as finance minister for three years.",
      "She spent ten years in prison and was released in 2005, having been arrested in 1994.",
      "He ruled for 40 years until the coup of 1999; elections followed in 2001.",
      "The two signed a five-year deal in 2015 and extended it in 2019 until 2024.",
      "A three-year contract signed this year with an option for two more keeps him at the club "
      "until 2030.",
      "Last year the market opened on Friday, 29 November; this year it opens on Friday, 28 "
      "November.",
      "The fair opens on Friday, 28 November, a day earlier than last year.",
      "The trial, which began last year, resumes on Monday, 13 October.",
      "In 2023 he was arrested; his trial opens on Monday, 13 October.",
      "Since last year the shop has been shut on Mondays; it reopens on Saturday, 18 October.",
      "The exhibition, first shown in 2019, opens on Tuesday, 14 October.",
      "The bill was signed on Wednesday, 3 September, and takes effect in 2026.",
      "Easter Sunday next year is 5 April.",
      "Christmas Eve was a Sunday that year.",
      "The strike began on 3 May and was called off on 9 May, after three days of talks.",
      "The ship left on 3 May; a week later it reached Malta, and on 21 May it docked in Genoa.",
      "The hearing is on 9 November, two days after the vote.",
      "She arrives on 3 November and leaves three days before the vote on 9 November.",
      "The election on 9 November was called only 60 days ago.",
      "With 30 days to go the polls are tight; the vote was to have been on 2 November.",
      "Rents rose 50 percent between 2019 and 2024, from 800 to 1,200 euros, and a further 5 "
      "percent this year.",
      "Shares lost 3 percent on Monday and 25 percent over the year, closing at 15 euros after "
      "15.5 on Friday.",
      "Profit was up at 58 million euros after tax.",
      "The company made 58 million euros after paying 12 million in tax.",
      "Unemployment, at 6 percent after 5.5 percent a year ago, rose for the third month.",
      "The price went up from 2 euros to 3 within a year, a rise of 10 percent a month at its "
      "worst.",
      "Crime is down this year: 1,200 offences against 1,350 last year.",
      "Burglary is down but car theft is up: 1,200 cases against 1,000 last year.",
      "The council trimmed its budget from 12 million to 11 million euros and lifted its fees from "
      "40 to 50.",
      "They cut the time needed from 40 minutes to half an hour.",
      "Tickets cost 15 euros, or 10 for children; the 400 who came brought in 5,200 euros.",
      "All 400 tickets, at 15 euros each, were sold, raising 5,500 euros after costs.",
      "Two hundred guests paid 3 euros a head or more, raising 900 euros for the school.",
      "She earns 2,500 euros a month, 40,000 a year with bonuses.",
      "He scored 24 goals in 48 games and 12 in the cup.",
      "The survey covered 1,200 homes. It found that 300, or 40 percent of those with children, "
      "had no alarm.",
      "The firm is to cut 120 jobs, a tenth of its 1,200 staff in Britain.",
      "Volunteers planted 200 trees on Monday and 300 on Tuesday, a third of them oaks.",
      "The school has 640 pupils, 330 of them girls, and 40 teachers.",
      "Of the 50 flats, 32 have been sold and 30 of the buyers have moved in.",
      "Of the 12 million euros, 5 million goes to schools, of which 3 million is for new "
      "buildings.",
      "There are 50 flats in the block. Of the other 40 in the street, 32 have been sold.",
      "Half of the 90 tickets went to members and the other 20 on sale were gone in an hour.",
      "The first Monday in May, 5 May, is a holiday.",
      "The clocks go back on the last Sunday of October, 26 October, an hour after midnight.",
      "The three-hour meeting began at 9 a.m. and the next one at noon.",
      "The nine-hour strike, from 9 a.m., hit 40 flights before noon.",
      "The three-hour show starts at 7 p.m. and the doors open at 5 p.m.",
      "Polls opened at 7 a.m.; 13 hours later there were still queues, and the last closed at 9 "
      "p.m.",
      "The trip takes two hours: buses leave at 10:05 and at 12:35.",
      "It took 25 minutes to put out the fire, which was reported at 10:05 and again at 10:47.",
      "Bolt won in 9.63 seconds, 0.12 ahead of Blake, who ran 9.75.",
      "One bus held 30 children and four adults; the other held 26 children and three adults. In "
      "all, 56 children made the trip.",
      "The floods hit 14 shops and killed two people in Arle, and hit nine shops and killed one in "
      "Brome. In all, 23 shops were hit.",
      "Four of the seven beaches reopened on Saturday, leaving three closed. The other two beaches "
      "in the county never closed.",
      "Five of the 11 songs are new. The other three albums had none.",
      "Five people, two men and three women, were held on Monday, and four more, all men, on "
      "Tuesday.",
      "Seven of the 10 counties reported gains, led by Polk, at 6 percent.",
      "A flat costs $1,800, a house $2,400. A year ago the figures were $1,500 and $2,000. Both "
      "have risen 20 percent.",
      "Ana Reis won in 31:20. Her old best, 31:28, dated from 2023. Second was Ida Holm in 31:25, "
      "five seconds back.",
      "The shop is open nine hours a day on weekdays and four on Saturdays. That makes 49 hours a "
      "week.",
      "The vote drew 15 members: 9 for, 5 against, 1 abstained; 5 stayed away.",
      "The team covered the 300 km in three hours, an average speed of 100 km an hour.",
      "He was born in 1950 and married at 25; their golden wedding is in December.",
      "The treaty of 1990, signed for 20 years, was prolonged in 2005 until 2030.",
      "The pair have been together since 2005, ten of those years in Paris.",
      "She has been chairwoman since 2005, and a member for 30 years.",
      "The firm has been in the town for 35 years, since 1990, and in the valley since 1960.",
      "Since 1990 the firm, 35 years old, has built 400 ships.",
      "He wrote 11 novels, eight of them in the last ten years, and 40 short stories.",
      "One in four of the 400 firms polled, and 60 percent of the 100 largest, plan to hire.",
      "The council has 60 seats: Labour holds 31, the Greens 18 and others 11.",
      "The jury awarded 14 gold, nine silver and 11 bronze medals; the host nation won 12 medals.",
      "With 14 gold and nine silver so far, the team is sure to beat the 30 medals of 2021.",
      "Ferrari are on 120 points, 15 ahead of McLaren but 40 behind Red Bull on 160.",
      "The party is on 34 percent, six points ahead of where it stood in June with 28.",
      "The party is on 34 percent, seven points ahead of its rival on 28.",
      "Ten years after unification in 1990, half the factories were gone.",
      "Ten years after the deal of 1998 he is still waiting for his money.",
      "In the ten years since his arrest in 2014 he has written two books.",
      "He was jailed in 2003 for 15 years but freed in 2011.",
      "He was jailed in 2003 for 15 years and has been free since 2013 on parole.",
      "Since 1998 the couple have run the inn, for the last ten years with their son.",
      "Since 1998 the two have met every summer, 12 times in all.",
      "The shop has been on the square since 1998, longer than the 20 years of its predecessor.",
      "The flock shrank to a third of its size in 1990, from 900 sheep to 250.",
      "The firm has lost a third of its staff since 2010, shrinking from 900 to 600.",
      "The firm has lost half of its value since 2010, and a third of its staff, down from 900 to "
      "600.",
      "Some 340 flights were cancelled, 30 percent of them at Heathrow, out of 1,700 in all.",
      "The opposition has 58 of the 120 seats, the government 55, and seven are vacant.",
      "The government has 58 of the 120 seats, the opposition, with 50, is divided.",
      "Labour won 58 of the 120 seats, the Conservatives 12 more than in 2019.",
      "Of 640 applicants, 480 passed and 180 of those were from abroad.",
      "At 12 euros a ticket, 500 visitors brought in 6,000 euros, and the bar another 2,000.",
      "The talks went on for six hours, from 9 a.m. to 1 p.m. and again in the evening.",
      "The power was off for three hours, from about 6 p.m.",
      "The truce of 10 October came after ten days of talks; the deal of 7 October had failed.",
      "The novelist was born in 1940. In 1965 her husband, aged 35, published his first book.",
      "The novelist was born in 1940. In 1965, Paul Meyer, aged 45, said she was the best of her "
      "age.",
      "She is 34 and he is 51, and they have been together for ten years.",
      "Anna is 12 and Paul is 14. Their cousins, also two years apart, are 20 and 22.",
      "The team won 34 medals at the last games and 12 gold, nine silver and 11 bronze at these.",
      "The jury has 12 members, seven women and five men, and two reserves, both men.",
      "The museum bought 58 works last year: 22 paintings, 19 drawings, seven bronzes and some "
      "prints.",
      "The city has 640 buses, 330 electric ones and 200 that run on gas.",
      "There are 58 flats, 22 studios, 19 with two rooms and seven with three, besides ten "
      "offices.",
      "Police recorded 1,340 burglaries: 640 in houses, 410 in shops, the rest in cars.",
      "In all, 15 people were hurt. Nine were in the first car.",
      "Nine people were hurt in the first car and four in the second. In all, 15 people died on "
      "the roads that week.",
      "The first crash left four dead, the second three. In total, 15 people were in the cars.",
      "The choir sang for 30 minutes on Monday and 40 on Tuesday, making 12 songs in all.",
      "She swam 400 metres on Monday and 600 on Tuesday, so two pools are enough in the week.",
      "The fund raised 9,400 euros on Friday and 7,100 on Saturday, making 20,000 over the year.",
      "Councillors voted by seven to four for the scheme; all 12 members had been invited.",
      "The bill passed by 320 votes to 290 with 11 abstentions, and 29 members did not vote.",
      "All 650 members may vote; on Tuesday it was 320 to 290.",
      "The proposal got 62 votes in favour and 30 against; ten of the 110 delegates had left.",
      "Of the 600 who voted, 320 were for, 200 against and the rest abstained.",
      "Last year's show began on Friday, 14 November, and this year's begins on Friday, 14 "
      "November too, the organisers said at first.",
      "Compared with last year the fair, from Friday, 17 October, is a week shorter.",
      "The last Monday in May, a holiday, is 25 May next year.",
      "He was 34 in 1984, the year in which his brother, born in 1955, made his first film.",
      "The centenary of the birth of the poet, who died in 1960, is in 2027.",
      "This year is the 80th anniversary of the battle, and the 50th of the opening of the museum "
      "in 1975.",
      "In March the town marked the 80th anniversary of its bombing, in 2024 the 50th of its "
      "twinning with Lyon.",
      "The race has been run every year since 2001 except 2020 and 2021; this is the 23rd.",
      "The prize has been given every year since 1976, twice in 1990, so that this is the 51st "
      "winner.",
      "Founded in 1975, the group released its 20th anniversary album in 1995.",
      "Founded in 1975, the group is on its 20th tour this year.",
      "The first Tour de France was held in 1903 and the 100th in 2013.",
      "The magazine first appeared in 1875 and celebrated its centenary in style.",
      "In 2005, five years before he left office, the mayor was re-elected.",
      "The treaty expires in 2030, five years after the last talks.",
      "In 2030, five years from now if all goes well, the bridge will open.",
      "The sale ends in 30 days, a week after the vote on 2 November.",
      "The trial is to open on 3 November, more than three years after the arrest on 5 May.",
      "There are 30 days left to appeal; the next hearing is on 1 December.",
      "The race is on 9 November, 20 days after the last one.",
      "The army said 312 people had been rescued, to be taken to three camps: 147 by boat, 96 by "
      "helicopter and some on foot.",
      "Kenya's Ruth Chepngetich ran 2:09:56 in Chicago, nearly two minutes inside the record of "
      "2:11:53 set by Assefa.",
      "The stage was won in 4:12:35 by Pogacar, who now leads Vingegaard by 1 minute 10 seconds; "
      "Roglic, second on the day, was 35 seconds behind.",
      "The average winning time has come down from 2:10:00 to 2:05:00 since 1990, and he was 25 "
      "seconds inside it.",
      "She was eight seconds slower than in Paris, where she ran 14:28.",
      "Her first half took 1:02:30 and the second 1:03:10, 40 seconds longer.",
      "The flight takes 1 hour 20 minutes, 15 minutes less than the train with its 2:35.",
      "The film runs for 2:45, ten minutes longer than the first part.",
      "He is 62, ten years older than the average minister, and his deputy is 45.",
      "Her twins are 12; she herself is 40, eight years younger than her husband.",
      "The twins, 12, have a brother three years older and a sister, 8.",
      "They have been married for 30 years; he is 60, she 52 and their eldest 28, two years "
      "younger than his wife.",
      "The hotel, opened in 1925, has been run by the same family for 50 years.",
      "The bank, founded in 1825, has paid a dividend for 150 years without a break.",
      "The town hall, which was built in 1885, has been a museum for 20 years.",
      "The union, founded in 1949, on Tuesday celebrated 30 years of its new building.",
      "The centenary of the club, founded in 1925, will be celebrated next year because of the "
      "building work.",
      "On the 75th anniversary of the founding of the republic in 1949, its flag was raised over "
      "the city.",
      "The novel was first published in 1925 and filmed in 1974; this year's edition is the 100th.",
      "He had been in office for eight years when he was elected to parliament in 2005, having "
      "become mayor in 1997.",
      "He became a member in 1990 and was chairman for ten years until 2015.",
      "The lease, signed in 2015 for ten years, was renewed this year until 2030.",
      "The player signed until 2027 in 2023 after five years at Ajax.",
      "The company ran the line for 15 years, first from 1990 to 2000 and again from 2010.",
      "After four years in Berlin he moved in 2015 to Paris, where he stayed until 2020.",
      "His ten years as chancellor, which ended in 2005, began with the election of 1995.",
      "Her mandate ends in 2027, five years before that of her deputy, who was appointed in 2022.",
      "Prices rose by 20 percent in 2022, 10 percent in 2023 and 5 percent last year, to 150 "
      "euros.",
      "The price, 120 euros last year, has gone up to 150, while wages have risen 10 percent.",
      "The rate was 5 percent in May, up from 4.5 in April, after 6 percent a year earlier.",
      "The company's profit fell 20 percent after a rise of 10 percent the year before.",
      "Net profit came to 40 million euros after 60 million in write-downs.",
      "The euro rose to 1.10 dollars from 1.05, and the dollar lost 5 percent against the yen.",
      "The index closed at 4,210, down 35 points, after 4,260 at noon.",
      "The shares closed at 15 euros, 5 below their peak and 3 above Monday's low of 12.",
      "It costs 15 euros, 5 more than the old one did at first.",
      "They raised prices from 4 euros to 5 and cut the menu from 40 dishes to 30.",
      "Traffic is up: 1,200 cars an hour against 1,000 on a Sunday.",
      "Snow is down to 500 metres; at 1,200 metres there are 30 centimetres against 20 last week.",
      "The museum sold 500 tickets at 12 euros and 300 at 8, bringing in 8,400 euros.",
      "All 400 seats at 15 euros were sold, as were 100 at 10, raising 7,000 euros.",
      "He earns 30 euros an hour, 240 a day, and works four days a week.",
      "The bakery sells 400 loaves a day and 3,000 rolls a week.",
      "A night costs 120 euros, a week 700.",
      "Volunteers gave 4,000 hours, an average of 20 each, and raised 12,000 euros from 300 "
      "donors.",
      "A third of the 90 pupils come by bus; the other 30 who live near walk.",
      "Of the 120 pupils, 40 walk and 50 come by bus; the other schools have no bus.",
      "The remaining 15 tickets will be sold at the door; 200 went in the first hour.",
      "Two of the three accused, aged 19 and 23, were jailed for four years, the third for two.",
      "Twelve of the 27 states voted for, nine against and the rest abstained.",
      "The board has 12 members: six from the staff, five from the owners and a neutral chair.",
      "Six of the 20 clubs, a third of those in the south, have new coaches.",
      "The fund holds 45 percent of the shares, the family 30 percent and the state 25 percent "
      "plus one share.",
      "Women hold 40 percent of the 120 seats, 12 more than in 2020.",
      "The vote was 62 to 38 in the committee and 320 to 290, a majority of 30, in the house.",
      "They lost 3-1 at home, a two-goal defeat that left them bottom, and 5-0 away.",
      "United, 3-1 winners on Saturday, need a four-goal win in the second leg.",
      "The party has 45 seats, 15 behind the Liberals and their allies on 60.",
      "With 21 goals he is three behind Kane, who has played fewer games than the 24 it took "
      "Haaland.",
      "On Wednesday, 8 October, three days after the vote, on Sunday, the parties met.",
      "He was arrested on Friday and, two days later, on Sunday morning, charged.",
      "It was Monday, and three days later, on Thursday, 9 October, the strike was over.",
      "The first Monday in October, 6 October, was busy; the last Friday, 31 October, will be "
      "busier.",
      "This year Easter Monday fell on 21 April and next year on 6 April.",
      "Last year, on Tuesday, 15 October, the river froze; on Wednesday, 8 October, this year it "
      "snowed.",
      "In 2024 the fair, always opened on a Friday, began on Friday, 4 October.",
      "In 2024 there were 40 cases; on Tuesday, 7 October, alone there were ten.",
      "The festival, founded in 2019, runs from Friday, 10 October, to Sunday, 12 October.",
      "The match is on Saturday, 18 October, a year after the last on Sunday, 20 October 2024.",
      "The clocks went back on the last Sunday in October, as they have since 1996.",
      "There are only five days to go before the vote on Wednesday, 15 October.",
      "The vote on 9 November is still a month away.",
      "The last bus leaves at 10:05, 25 minutes after the show ends at 9:40.",
      "The museum is open from 10 a.m. to 6 p.m., and for two hours longer on Thursdays.",
      "The meeting, planned for two hours from 2 p.m., was not over until 5 p.m.",
      "The queue for the 9 a.m. opening began at 5 a.m., four hours early.",
      "The zoo has 40 penguins, 12 flamingos, nine pelicans and four herons.",
      "The zoo has 40 birds, 12 flamingos, nine pelicans, four herons and some ducks among them.",
      "The firm has 1,200 staff, 40 shops, 12 warehouses and three factories.",
      "The company employs 900 people, 400 engineers, 200 clerks and 100 drivers, and 200 others.",
      "The village has 900 inhabitants, two churches, three pubs and a school.",
      "Police received 90 calls, 40 about noise, 30 about parking and 20 about both.",
      "The ambulance was called out 40 times, 20 times to falls, 12 to burns and four to births.",
      "Officials inspected 120 farms, 60 in the north, 40 in the south and ten on the islands, "
      "with ten more to come.",
      "Of the 50 flats, 32 have been sold, ten are reserved and the remaining few are on offer.",
      "Of the 24 teams, 16 go through: the 12 best in the groups and the four other third-placed "
      "ones.",
      "Last year 40,000 people came; the fair opens on Saturday, 18 October.",
      "Last year's winner plays on Saturday, 18 October.",
      "This year the fair opens on Saturday, 18 October, and next year on Saturday, 17 October.",
      "In 2023, when the fair opened on a Sunday, it rained; on Saturday, 18 October, it should be "
      "dry.",
      "Next year's budget is to be passed on Tuesday, 4 November.",
      "By 2030 all buses will be electric; the first arrives on Monday, 13 October.",
      "In 2026 the bridge will be closed, the council said on Wednesday, 8 October.",
      "In 2024 he lost; on Tuesday, 7 October, he won.",
      "Next year the club moves to a new ground, it said on Thursday, 9 October.",
      "Last year she was sacked, a tribunal heard on Wednesday, 8 October.",
      "The plan, to be carried out in 2027, was unveiled on Tuesday, 7 October.",
      "Twenty years after the flood of 1997 the dyke was raised, and it has held ever since.",
      "Thirty years after the war, in 1975, many are still missing.",
      "Five years after opening in 2015 the shop had to close, but it has a new owner.",
      "The bonds, due in 2035, ten years from now, yield 4 percent, those due in 2030 3 percent.",
      "The mine is to close in 2040, five years later than planned.",
      "He is on 21 points, four ahead of the Finn, who has 17, and two behind the leader on 23.",
      "At 15 degrees it was five below the average and ten below Monday's 25.",
      "The party is on 34 percent, two points ahead of May and six ahead of its rival on 28.",
      "The fund lost 20 percent of its value in 2022, falling to 80 million euros from 110 million "
      "after withdrawals.",
      "The firm cut 120 jobs, a quarter of the 480 it had announced in May.",
      "She won 12 of the 30 votes, a third of those cast, and four abstained.",
      "About 300 of the jobs, a tenth of the total of 3,000, are in Wales.",
      "The state paid 40 million euros, half of the 90 million that the bridge cost, and the city "
      "the rest.",
      "Sales came to 60 million euros after 55 million in the first quarter and 50 million a year "
      "earlier, up 20 percent.",
      "Profit rose to 60 million euros after 50 million, up 9 percent when one-off items are left "
      "out.",
      "The bank made 60 million euros, after 12 million in tax, 20 percent more than a year "
      "before.",
      "The meeting lasted from 9 a.m. to noon, an hour of it behind closed doors.",
      "The two-hour session, from 9 a.m. to 10.30 a.m. for members and then for all, was dull.",
      "The ten-hour search, from noon to dusk and again from 4 a.m. to 6 a.m., was in vain.",
      "After a delay of three hours the match, due at 2 p.m., began at 5 p.m.",
      "He turned 60 in May and will retire in five years, at 65, after 40 years in the service.",
      "The couple, 44 and 34, have two daughters three years apart.",
      "The brothers, 20 and 18, and their sister, two years younger, sing together.",
      "Anna is 50, her mother 76, and her grandmother would be 100, 24 years older than her "
      "daughter.",
      "It was his 50th win in 60 starts since 2015, and his fifth this year.",
      "The race, held every year since 1990, was won for the 20th time by a Kenyan.",
      "The 20th edition of the fair, held every two years since 1985, opens on Friday, 17 October.",
      "Every year since 2001 the town has held a fair; the 12th of October is its last day.",
      "This year marks the 50th anniversary of the band, whose singer died in 2015.",
      "On its 25th anniversary in 2015 the bridge of 1990 was repainted.",
      "The anniversary of the 1944 landings, the 81st, was marked in June.",
      "The museum is celebrating the 100th anniversary of the birth of its founder, who opened it "
      "in 1955.",
      "The law of 1990, 15 years older than the rule that replaced it in 2010, was simpler.",
      "Twice the 40 players turned out, and both times they lost.",
      "He has three times the staff and twice the 50 beds of his neighbour, who has 40.",
      "She paid 40 euros for the book, twice the price of the paperback at 20.",
      "Prices went from 40 euros to 60, then to 50, a rise of a quarter in all.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(alarm(c), "");
}

}  // namespace
}  // namespace factlint::test
