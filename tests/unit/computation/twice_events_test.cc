// Causes, ways, contests, posts, kin, harm, counts, days and places told twice in other words; each
// with look-alikes that are no contradiction.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }

TEST(TwiceEvents, Causes) {
  expect_silence(
      "Police have not ruled out arson. The arsonist who started the blaze may be local.");
  expect_silence(
      "Investigators first ruled out an electrical fault. Faulty wiring is now blamed for the "
      "fire.");
  expect_silence(
      "Police ruled out arson. Arson caused the fire at the school next door last week.");
  expect_silence("Police ruled out arson. A neighbour said arson caused it.");
  expect_silence("Speeding was ruled out. The ice on the road was to blame for the crash.");
  expect_silence(
      "Police found no evidence of drink. The pub was to blame for the noise, they said.");
}

TEST(TwiceEvents, Ways) {
  expect_accused(
      "The walkers set off from Kelso and reached Jedburgh by dusk. Their walk from Jedburgh to "
      "Kelso raised £900.");
  expect_accused(
      "The flood swept from the upper town to the market. Nobody was hurt as it ran from the "
      "market to the upper town.");
  expect_silence("The train runs from Kelso to Jedburgh. The bus runs from Jedburgh to Kelso.");
  expect_silence(
      "The walkers set off from Kelso and reached Jedburgh by dusk. On Sunday they walked back "
      "from Jedburgh to Kelso.");
  expect_silence(
      "The blaze began in the kitchen and climbed to the attic. It spread from the kitchen to the "
      "hall.");
  expect_silence("She flew from Rome to Oslo. He flew from Oslo to Rome.");
  expect_silence("The rate rose from 4 per cent to 5. It fell from 5 per cent to 4 last year.");
}

TEST(TwiceEvents, Contests) {
  expect_accused("Rovers beat Athletic 2-0 at Gorse Park. The loss sent Rovers down to ninth.");
  expect_accused(
      "Larkhill lost to Fenwick in extra time. The win takes Larkhill into the last eight.");
  expect_accused("Denby were beaten by Marsh in front of 4,000. The victory lifts Denby to third.");
  expect_accused(
      "Kovac defeated Lindt in straight sets. Kovac's defeat delighted the Danish fans in the "
      "stands.");
  expect_silence("Rovers beat Athletic 2-0 at Gorse Park. The loss sent Athletic down to ninth.");
  expect_silence(
      "Fenwick beat Larkhill at home. The defeat in the first leg leaves Fenwick with too much to "
      "do.");
  expect_silence("Rovers lost to Athletic. The win takes Athletic into the last eight.");
  expect_silence("Rovers beat Athletic. Last week's defeat had left Rovers ninth.");
  expect_silence("Kovac defeated Lindt. Kovac's defeat of Lindt was his tenth win.");
  expect_silence("Rovers won the toss. The defeat leaves Rovers bottom.");
}

TEST(TwiceEvents, Posts) {
  expect_accused("The captain, Jo Hay, scored twice. Hay, the vice-captain, limped off late on.");
  expect_accused("Deputy mayor Ines Pohl opened the fair. Pohl, the mayor, cut a ribbon.");
  expect_silence(
      "Ruth Calder, the head teacher, said the boiler was broken. Tom Calder, the deputy head, "
      "agreed.");
  expect_silence(
      "Ruth Calder, the head teacher, said the boiler was broken. Paul Orr, the deputy head, "
      "agreed.");
  expect_silence(
      "Deputy mayor Ines Pohl opened the fair. Pohl, who became mayor on Friday, cut a ribbon.");
  expect_silence(
      "Anna Weir, the drummer, founded the band. Weir, also the singer, writes the songs.");
  expect_silence(
      "Anna Weir, the captain, and Ida Weir, the vice-captain, both scored. Weir, the "
      "vice-captain, limped off.");
  expect_silence("Captain Jo Hay flew the jet. Hay, the captain, landed it safely.");
}

TEST(TwiceEvents, KinHarmAndTrends) {
  expect_accused(
      "She never got over the loss of her husband, Karl, when he died in a fall in 1998. She is "
      "survived by her husband, Karl, and two sons.");
  expect_accused("His late wife, Olga, was a dancer. He leaves his wife, Olga, and a daughter.");
  expect_silence(
      "He nursed his wife, Ann, until her death in 2019. His second wife, Joan, survives him.");
  expect_silence(
      "He nursed his mother, Ann, until her death in 2019. His daughter Ann survives him.");
  expect_accused("Nobody was injured in the blast. The wounded were taken to two hospitals.");
  expect_silence(
      "Everyone on the coach was unhurt. The injured driver of the lorry is in hospital.");
  expect_accused("Rolf Berg was an only child. His brother, a dentist, still lives in the house.");
  expect_accused("The school takes no boarders. Its boarders come from nine countries.");
  expect_silence(
      "The school has no sixth form. Sixth-formers from the college next door use its pool.");
  expect_accused(
      "The price of wheat has fallen all summer. Millers say the rise in the price of wheat will "
      "make bread dearer.");
  expect_accused(
      "Visitor numbers at the castle grew by a tenth. The drop in visitor numbers was put down to "
      "the rain.");
  expect_silence(
      "Visitor numbers at the castle grew by a tenth. The drop in visitor numbers at the abbey was "
      "put down to the rain.");
  expect_silence(
      "House prices rose in May. The fall in house prices the month before had been the first of "
      "the year.");
  expect_silence(
      "House prices rose in May after falling in April. The fall in house prices had been sharp.");
  expect_silence("Exports rose. The fall in export prices helped.");
  expect_silence("Shares in Oram rose 3 per cent. The fall in oil prices helped.");
}

TEST(TwiceEvents, CountsDaysAndPlaces) {
  expect_accused(
      "Five walkers were rescued from the moor on Friday. All four of those rescued were sent home "
      "after a check.");
  expect_accused(
      "Seven miners were trapped by the fall of rock. The nine trapped men were given water "
      "through a pipe.");
  expect_accused("Four women were arrested at the port. The six arrested women deny the charge.");
  expect_silence(
      "Eight climbers were brought off the ridge by helicopter. Six of those airlifted were "
      "properly equipped.");
  expect_silence(
      "Three sailors were winched to safety. The four rescued men from the second boat were "
      "unhurt.");
  expect_silence(
      "Three sailors and a cook were winched to safety. The four rescued men were unhurt.");
  expect_accused(
      "The fair opens on Friday in the park. Roads will be shut from Thursday, when the fair "
      "opens.");
  expect_silence(
      "The gallery paid £2.4m for the portrait. The £2.8m raised for the picture will pay for its "
      "frame, too.");
}

TEST(TwiceEvents, OfEachKind) {
  expect_silence("The factory shut in March. Its owner hopes to find a buyer before winter.");
  expect_silence(
      "The captain, Ida Holm, scored the winner. Holm's brother, the vice-captain of the men's "
      "side, watched from the stand.");
  expect_silence("Police ruled out foul play. The death, they said, was caused by a fall.");
  expect_silence(
      "The blaze began in a bin store and spread to two flats. Residents had to walk from the "
      "flats to a church hall.");
  expect_silence(
      "City beat Rovers 2-1 in the semi-final. The defeat ends Rovers' hopes of a first trophy.");
  expect_silence(
      "Four men were arrested after the march. The three arrested women were released without "
      "charge.");
  expect_silence(
      "The minister refused to comment on the leak. In an interview with a Sunday paper she had "
      "called it a disgrace.");
  expect_silence(
      "The train arrived on time. Those who had expected the delay of the previous week were "
      "pleased.");
  expect_silence(
      "The museum was closed on Monday for the royal visit. It was open as usual on Tuesday.");
  expect_silence(
      "The council backed the plan unanimously. Opponents outside the hall said they had voted "
      "against the ruling party in May.");
  expect_silence(
      "A man of 40 was remanded in custody over the stabbing. The victim was allowed home on "
      "Tuesday.");
  expect_silence(
      "The play sold out in an hour. Empty seats at the matinee were put down to the snow.");
  expect_silence("She retired in 2015. Her successor will retire in May.");
  expect_silence(
      "The club, owned by its members, has no debts. The sponsor's shares fell 3 per cent.");
  expect_silence(
      "He played the whole match with a broken toe. The goalkeeper limped off in the last minute.");
  expect_silence(
      "The chapel was demolished in 1968. The tower still stands in a corner of the car park.");
  expect_silence("The team won the first set. The loss of the second left Kovac in tears.");
  expect_silence(
      "Nobody was hurt in the fire. The injured man found in the garden had fallen from a ladder.");
  expect_silence(
      "The bridge opened on Friday. From Saturday, when the ferry stops, all traffic will use it.");
  expect_silence(
      "The strike began on Monday. By Wednesday, when the talks open, half the fleet will be "
      "idle.");
  expect_silence(
      "The shop will close in March. The cafe, which closes in May, will be missed as well.");
  expect_silence(
      "She was born in Leeds. In Hull, the town where she was raised, a street bears her name.");
  expect_silence(
      "The concert will be held at Park Hall. Tickets are on sale at Mill House, where the choir "
      "rehearses.");
  expect_silence(
      "The dealer paid 40,000 euros for the vase. The 60,000 euros paid for the clock was a "
      "record.");
  expect_silence(
      "The northbound carriageway was closed for an hour. Southbound traffic was not affected.");
  expect_silence(
      "He was an only child. The twins next door were the nearest thing he had to brothers.");
  expect_silence(
      "The prosecutor, Jan Maas, called the verdict fair. His client, said the defence lawyer, "
      "will appeal.");
  expect_silence(
      "The mayor, Eva Lind, resigned on Monday. Her deputy, Karl Berg, has refused to resign.");
  expect_silence("It rained all day on the coast. Inland the fair went ahead in bright sunshine.");
  expect_silence(
      "The vote was unanimous. At the last meeting two members had voted against the motion.");
  expect_silence("Nothing was stolen from the office. The stolen van was found two streets away.");
  expect_silence("His wife Anna died in 2010. He is survived by his daughter, Anna, and two sons.");
  expect_silence(
      "Second only to Berlin in size, the city has four theatres. The largest of all the theatres "
      "seats 900.");
  expect_silence("The plant fell silent for a minute at noon. It is to close in May.");
  expect_silence("Prices fell in April. The rise in prices since then has surprised the bank.");
  expect_silence("House prices fell for a third month. The rise in rents goes on.");
  expect_silence(
      "The committee rejected the plan. The council will vote on the scheme next week, and "
      "officials expect it to be approved.");
  expect_silence(
      "Council rejects hotel plan\n\nThe developer said it would appeal after the council turned "
      "down the scheme for the 90-room hotel.");
  expect_silence(
      "Council approves park plan\n\nPlans for a park were approved by the council on Monday, "
      "after it rejected a rival bid for the site.");
  expect_silence("The grandmother of the bride wept, and he, the old soldier, wept too.");
  expect_silence("Anna Berg thanked the widow of the miner, and she thanked him.");
  expect_silence("All the passengers escaped unhurt. The driver was treated for shock.");
  expect_silence(
      "The dead calm of the morning gave way to gales. By noon high winds had shut the port.");
  expect_silence("The gallery has no lift. Visitors to the tower next door can use its lift.");
  expect_silence("Ruth Hay, the club's secretary, resigned. Hay's husband, the treasurer, stayed.");
  expect_silence(
      "The film's director, Ada Monk, thanked the producer, Leo Monk. Monk, the producer, is her "
      "brother.");
  expect_silence(
      "The trio of judges will be Ann Hay, Bo Lund and Carl Muir, with Dee Orr in reserve.");
  expect_silence("The jury of seven was named. On it are three farmers, a vet and a teacher.");
  expect_accused(
      "The mill closed its doors for the last time in 2019. Staff at the mill fear for their jobs "
      "when it closes next year.");
  expect_accused("Joan Hart never learned to drive. Hart drove home after the party.");
  expect_accused("Thieves got away with nothing. The haul was put at £40,000.");
  expect_accused(
      "The final was played behind closed doors. Members of the public watched from the gallery.");
  expect_accused(
      "Denby Rovers lost to Marsh in extra time. The victory takes Denby into the last four.");
  expect_accused(
      "Six tourists were kidnapped in the desert. The eight kidnapped tourists are being held in a "
      "cave.");
  expect_accused(
      "The dealer paid £40,000 for the vase. The £60,000 paid for the vase was a record.");
  expect_accused(
      "Ida Quill, the goalkeeper, was carried off after 20 minutes. Quill played the full 90 "
      "minutes and saved a penalty.");
  expect_accused(
      "Magistrates refused bail to Tom Orr. Orr was freed on bail with an electronic tag.");
  expect_accused("His late wife, Meg, was a nurse. Meg survives him.");
  expect_accused(
      "All 30 passengers escaped unhurt when the bus overturned. Three of the injured passengers "
      "are still in hospital.");
  expect_accused(
      "House prices in the city fell in June. The rise in house prices took analysts by surprise.");
  expect_accused(
      "The raid took place in broad daylight. The gang struck under cover of darkness, a witness "
      "said.");
  expect_accused(
      "The island has no electricity. Its people watch television on the island's one television.");
  expect_accused("The poet never married. His widow gave the letters to the library.");
  expect_accused("The hall was sold out. Rows of empty seats greeted the band.");
}

TEST(TwiceEvents, LookAlikes) {
  expect_silence(
      "The director of the museum, Anna Roth, opened the show. The museum's deputy director, Anna "
      "Roth-Meier, spoke next.");
  expect_silence(
      "Police have ruled out arson at the mill. A cigarette caused the fire, the owner said.");
  expect_silence(
      "Engineers ruled out metal fatigue early on. Ice on the wings brought down the plane, the "
      "report says.");
  expect_silence(
      "The ship sailed from Hull to Bergen. It took three days to cross from Bergen to Hull in the "
      "storm of 1911.");
  expect_silence(
      "The race began in Lund and ended in Malmo. The winner's bus then took fans from Malmo to "
      "Lund.");
  expect_silence(
      "United beat City on penalties. The loss of their goalkeeper leaves City short for the "
      "final.");
  expect_silence("United beat City. A defeat would have left United out of the cup.");
  expect_silence("Five crew were rescued. All three of those still missing are from Porto.");
  expect_silence(
      "Ten people were arrested in the first raid. All four of those arrested in the second were "
      "released.");
  expect_silence("The theatre will close in June. Its bar, which closes in May, was losing money.");
  expect_silence(
      "The shop opens on Friday. On Thursday, when the owner opens a second one, there will be "
      "cake.");
  expect_silence(
      "Parliament votes on Thursday. By Friday, when the markets open, the result will be known.");
  expect_silence(
      "A service will be held at St Mary's Church. Mourners may park at Mill Lane, where the "
      "family lives.");
  expect_silence(
      "He was born in Ghent. Bruges, the town where he was raised, named a square after him.");
  expect_silence(
      "A robbery at a bank in Dale Road ended in gunfire. The Mill Street bank where he had worked "
      "was empty.");
  expect_silence("They paid 200,000 for the cottage. The 300,000 paid for the farm shocked them.");
  expect_silence(
      "The inbound track was closed. The inbound platform was open as usual for the exhibition.");
  expect_silence(
      "Only two members voted against the plan. It was the first time that the board had not been "
      "unanimous.");
  expect_silence("The firm is privately owned. The share price of its main rival fell.");
  expect_silence("The family-owned brewer sold its stake in Oram. Oram's shares rose 3 per cent.");
  expect_silence("No rain fell in the first week. In the second, heavy rain ruined the harvest.");
  expect_silence("The dry summer ended in a downpour. It had stayed dry for nine weeks.");
  expect_silence(
      "The raid began shortly before midnight. It was over long before the lunchtime news.");
  expect_silence("At midday the square was full. It had been empty under cover of darkness.");
  expect_silence("The witness saw nothing. Other witnesses said the car was red.");
  expect_silence("The show was a sell-out. The day before it had played to empty seats.");
  expect_silence(
      "The building escaped damage. The damage to cars in the street ran into thousands.");
  expect_silence(
      "The council met in private on the sale. The rest of the meeting was in open session.");
  expect_silence("The project was finished on time. That of 2012 had come months late.");
  expect_silence(
      "The project came in under budget. The overspend on the earlier stage had been a scandal.");
  expect_silence("All on board died. The survivors of the families have sued.");
  expect_silence("The mother of three was fined, and he, her partner, was jailed.");
  expect_silence("The actress thanked the father of her child, and she kissed him.");
  expect_silence("The bride's father, a widower, and she danced.");
  expect_silence("Police said the man had been sober. The woman he hit was over the limit.");
  expect_silence("He left no will. His wife's will left everything to a cats' home.");
  expect_silence("She never learned to drive. Her son drove her home to Leeds.");
  expect_silence("He could not swim. His rescuer swam out to him.");
  expect_silence("Kramer was blind from birth. Kramer's sister saw the accident.");
  expect_silence("He has never been abroad. His brother returned from Spain.");
  expect_silence(
      "The bank was sold to Oram in May. Oram has yet to find a buyer for its insurance arm.");
  expect_silence("The match was called off at noon. The women's match will go ahead as planned.");
  expect_silence(
      "The store closed in May. The chain plans to keep its other shops open until it closes for "
      "good.");
  expect_silence("The minister has resigned. His party leader is under pressure to resign.");
  expect_silence("She retired in 2019. He will retire next year.");
  expect_silence("The second-largest party walked out. No other party is larger than the Greens.");
  expect_silence(
      "Mr Berg, prosecuting, read out a letter. The defendant thanked his counsel, and her client "
      "hugged him.");
  expect_silence(
      "Lena Voss, for the prosecution, opened the case. Mark Hill told the jury his client was "
      "innocent.");
  expect_silence(
      "The trial's prosecutor, Lena Voss, said little. Voss's husband defends his clients in "
      "Leeds.");
  expect_silence("Nobody at the club would speak. The club's former captain told us he was sad.");
  expect_silence(
      "Council backs housing scheme\n\nA government inspector has turned down the council's plan "
      "for 90 homes.");
  expect_silence(
      "Council blocks plan for bypass\n\nThe council approved the plan in May but on Monday voted "
      "to block the plan.");
  expect_silence("The school has no swimming pool. Its swimmers train in Lund.");
  expect_silence("The village has no pub. The pub in the next village closes at ten.");
  expect_silence("The house has no electricity. The couple's television is at his mother's.");
  expect_silence("He is a vegetarian. His dog gets the steak.");
  expect_silence("An only child, he was brought up by his mother's brother.");
  expect_silence("She was childless. Her brother's son inherited the house.");
  expect_silence(
      "The three finalists will be Ann Hay, Bo Lund and the winner of Saturday's play-off.");
  expect_silence("The two finalists, Rovers and City, and four others will share the money.");
  expect_silence("The four sons, Karl, Emil and the twins, run the farm.");
  expect_silence("They have five children, Ann, Bo, Carl and twins of two.");
  expect_silence("He faces four charges, namely two of theft and two of fraud, and a fine.");
  expect_silence("A map, a torch and a whistle are the only things you need.");
  expect_silence("The jury of five was named. On it are Ann Hay, a vet, and four teachers.");
  expect_silence("The station will be closed from 24 August until further notice.");
  expect_silence("The tour runs from 28 June to 3 June 2026.");
  expect_silence("The price rose from 24 August to 9 September.");
  expect_silence("Opening hours are from 10 May until 30 May and from 5 June until 20 June.");
  expect_silence("The fee works out at £5 a head for the 40 guests, or £200.");
}

/// Two things, two times or two people where one might be read.
TEST(TwiceEvents, SoundCopy) {
  expect_silence(
      "Manchester United beat Manchester City 2-1. The defeat leaves Manchester City fourth.");
  expect_silence(
      "She was born in Scotland to a baker. She is buried in Corrie, the town where she was born.");
  expect_silence(
      "Her husband was born in Lethen. She lives in Corrie, the village where she was born.");
  expect_silence(
      "Two boys were stabbed at a school in Leeds. Parents gathered at the Allerton Grange school "
      "where the attack happened.");
  expect_silence(
      "He was held in custody overnight. He was granted bail when he appeared before magistrates.");
  expect_silence("Lund was released on bail. He was remanded in custody after missing a hearing.");
  expect_silence("She had never left the country. She flew to Spain with her sister.");
  expect_silence(
      "Sales were £40m in the north and £25m in the south. They rose by £4m over the year.");
  expect_silence(
      "Eight climbers were rescued from the ridge. All six of those airlifted were treated in "
      "hospital.");
  expect_silence("Nine men were arrested. All four of those held were charged.");
  expect_silence(
      "The director, Jane Cole, said it was a start. Cole, the screenwriter, added that she was "
      "happy.");
  expect_silence(
      "Jo Hay, secretary of the rowing club, spoke first. Hay, chairman of the parish council, did "
      "not vote.");
  expect_silence(
      "The museum sold the portrait for £2.4m. The £1.8m it paid for the picture came from a "
      "bequest.");
  expect_silence(
      "Investigators have ruled out an electrical fault. The heat caused the wiring to melt.");
  expect_silence(
      "Police have ruled out terrorism. The bang, which caused the bomb squad to be called, was a "
      "tyre.");
  expect_silence(
      "The northbound carriageway was closed for two hours. Northbound traffic is running "
      "normally.");
  expect_silence(
      "The northbound carriageway was shut until 6am. Northbound traffic flowed freely.");
  expect_silence("She died on 3 March 2024. It was a Tuesday when I first met her.");
  expect_silence("The trial opens on 6 May 2026. It is a Tuesday and the queue is already long.");
  expect_silence(
      "The bus runs four times a week, on Tuesdays and Fridays, out in the morning and back in the "
      "evening.");
  expect_silence(
      "She swims on Mondays and Tuesdays and rows on Thursdays, and on those three days she eats "
      "twice.");
  expect_silence(
      "The parade set off in bright sunshine. Umbrellas went up as it reached the square.");
  expect_silence("The castle was demolished. Its gatehouse still stands.");
  expect_silence("The house was sold for £2m. It had failed to sell at auction twice.");
  expect_silence(
      "Lund has retired from international football. He hopes to coach when he retires.");
  expect_silence(
      "The ban was lifted on 30 June, three weeks after the law that parliament passed on 2 May "
      "took effect.");
  expect_silence(
      "The concert was held in Hyde Park. The crowd left by the Serpentine Gallery, where the "
      "concert was held in part.");
  expect_silence("Lund won the seat in May. Lund's defeat in 2019 was by 40 votes.");
  expect_silence("The festival weekend of 6 to 9 July 2023 was wet.");
  expect_silence("The 44m yacht was sold for £3m and cost £2m a year.");
  expect_silence("The town built a 40m bridge at a cost of £2m, a tenth of its budget of £20m.");
  expect_silence("He was remanded in custody. His co-defendant was released on bail.");
}

}  // namespace
}  // namespace factlint::test
