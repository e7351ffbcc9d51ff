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
  expect_accused(
      "Police have ruled out arson. The arsonist who started the blaze is thought to know the "
      "building.");
  expect_accused(
      "Fire chiefs discounted a discarded cigarette. The cigarette that started the fire was "
      "dropped by a guest.");
  expect_accused(
      "A gas leak was ruled out as the cause of the blast. The leaking gas that caused the "
      "explosion came from a cellar.");
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
  expect_accused(
      "Anna Weir, the drummer, founded the band in 1999. Weir, the bassist, writes the songs.");
  expect_accused(
      "Peter Dunn, the chief executive, will leave in May. Dunn, the finance director, joined in "
      "2011.");
  expect_accused("Karin Vogel, the conductor, died on Monday. Vogel, the composer, was 81.");
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
  expect_accused(
      "The police ruled out suicide. The man, who took his own life, left a note that caused the "
      "inquiry to be closed.");
  expect_accused(
      "Inspectors said brake failure was not to blame. The faulty brakes that caused the crash "
      "were made in Lund.");
  expect_accused("Thieves got away with nothing. The haul was put at £40,000.");
  expect_accused(
      "The final was played behind closed doors. Members of the public watched from the gallery.");
  expect_accused(
      "Denby Rovers lost to Marsh in extra time. The victory takes Denby into the last four.");
  expect_accused(
      "The mine's managing director, Olaf Kern, flew in. Kern, the finance director, would not "
      "speak.");
  expect_accused(
      "Six tourists were kidnapped in the desert. The eight kidnapped tourists are being held in a "
      "cave.");
  expect_accused(
      "The dealer paid £40,000 for the vase. The £60,000 paid for the vase was a record.");
  expect_accused(
      "The southbound lanes were closed for three hours. Southbound traffic was not affected, the "
      "police said.");
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

}  // namespace
}  // namespace factlint::test
