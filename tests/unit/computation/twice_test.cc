// One thing told twice in whatever words: slips, opposites, names, outcomes, headlines; and the
// pairs of things that only look alike.
#include <gtest/gtest.h>

#include "engine/computation/slip.h"
#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

using computation::name_slip;
using computation::number_slip;
using computation::Slip;

void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }

TEST(Slip, Numbers) {
  EXPECT_EQ(number_slip(240, 420), Slip::kStrong);
  EXPECT_EQ(number_slip(Decimal(142, 5), Decimal(124, 5)), Slip::kStrong);
  EXPECT_EQ(number_slip(Decimal(6, 8), Decimal(6, 11)), Slip::kStrong);
  EXPECT_EQ(number_slip(13, 30), Slip::kWeak);
  EXPECT_EQ(number_slip(1987, 1983), Slip::kWeak);
  EXPECT_EQ(number_slip(2, 2000), Slip::kUnlike);
  EXPECT_EQ(number_slip(240, 240), Slip::kUnlike);
  EXPECT_EQ(number_slip(240, 317), Slip::kUnlike);
}

TEST(Slip, Names) {
  EXPECT_EQ(name_slip("denning", "dunning"), Slip::kStrong);
  EXPECT_EQ(name_slip("castellan", "castelan"), Slip::kStrong);
  EXPECT_EQ(name_slip("marlowe", "marston"), Slip::kWeak);
  EXPECT_EQ(name_slip("peter", "peters"), Slip::kUnlike);
  EXPECT_EQ(name_slip("denning", "fairfax"), Slip::kUnlike);
}

TEST(Twice, SlipsOfNumbersAndUnits) {
  expect_accused(
      "The mill will shed 260 jobs by June. Ministers met the 620 mill workers who face redundancy "
      "on Monday.");
  expect_accused(
      "The tunnel cost 48 million euros. It was, said the mayor, worth the 84 million euros spent "
      "on the tunnel.");
  expect_accused(
      "A gang stole 120 kilos of copper wire from the depot. Police found the 120 pounds of copper "
      "wire in a barn.");
  expect_accused("Surveyor Marta Keel, 62, found the crack. The 26-year-old surveyor lives near.");
  expect_accused(
      "The M62 is closed after a crash. Tow trucks reached the crash on the M26 at one.");
  expect_silence("The mill will shed 260 jobs by June. The rival mill in Oram will shed 620 jobs.");
  expect_silence("The tunnel cost 48 million euros. The bridge beside it cost 84 million euros.");
  expect_silence("The M62 is closed near Brighouse. Drivers should use the M26 instead.");
  expect_silence("Oram has a population of 8,400. In 1950 the town's 4,800 residents were poor.");
}

TEST(Twice, OppositesAndSmallValues) {
  expect_accused(
      "A cyclist fell from a second-floor window in Oram. She had moved in a week before she fell "
      "from the fourth floor, a neighbour said.");
  expect_accused("The hearing lasted two days. Nobody in the four-day hearing raised his voice.");
  expect_accused(
      "The strike by nurses begins on Monday. Patients hurt by Tuesday's strike may ask for new "
      "appointments.");
  expect_accused(
      "He broke his left wrist in the first half. He played on with his broken right wrist until "
      "the end.");
  expect_accused(
      "Rovers lost 2-1 at home to Carrick on Sunday. Sunday's away defeat was no shock.");
  expect_accused(
      "The lighthouse first shone in 1871. It has been white since the lighthouse first shone in "
      "1878.");
  expect_silence("A fire began on the second floor. It spread to the fourth floor before dawn.");
  expect_silence("The strike by nurses begins on Monday. Tuesday's football match will go ahead.");
  expect_silence("He broke his left wrist in May. In June he broke his right wrist.");
  expect_silence("The northern pier opened in May. The southern pier, with 40 shops, follows.");
  expect_silence("Rooms on the third floor cost 80 euros. Those on the fifth floor cost 95.");
}

TEST(Twice, Names) {
  expect_accused(
      "Inspector Laura Denning opened the case again. Inspector Dunning said that new witnesses "
      "had "
      "come forward.");
  expect_accused(
      "The Northern Rail Safety Agency (NRSA) will inspect the line. NSRA staff will walk the "
      "track "
      "on Friday.");
  expect_accused("Castellan shares fell after the warning. Castelan shares have halved this year.");
  expect_silence(
      "Inspector Laura Denning opened the case again. Mark Dunning, a lawyer, welcomed it.");
}

TEST(Twice, OutcomesAndRoles) {
  expect_accused(
      "The committee rejected a plan for a wind farm at Holt. Campaigners cheered the committee's "
      "approval of the wind farm.");
  expect_accused(
      "Lind Energy is to buy Torvik Gas for 2 billion kroner. Torvik Gas's takeover of Lind Energy "
      "must be cleared in Oslo.");
  expect_accused("Harriers were beaten 3-1 by Holm. The 3-1 win leaves Harriers eighth.");
  expect_silence(
      "The committee rejected a plan for a wind farm at Holt. It gave its approval to the school "
      "next door.");
  expect_silence("Lind Energy is to buy Torvik Gas. Torvik Gas once tried to buy Lind Energy.");
}

TEST(Twice, WhatIsTakenForGranted) {
  expect_accused("Her debut novel sold well. The novel she wrote before it sold hardly any.");
  expect_accused("Five climbers were rescued from the ridge. The trio had set out at dawn.");
  expect_silence("Her debut novel sold a million copies. Her second novel sold more.");
  expect_silence("He was unmarried when he came to Oram. His wife, whom he met there, is a nurse.");
  expect_silence("The building was empty for years. Its tenants today are artists.");
  expect_silence("Shop staff counted four customers. The trio escaped with cash.");
  expect_silence("His first match as captain was lost. His previous match, for Oram, was won.");
}

TEST(Twice, Headlines) {
  expect_accused(
      "Four hurt as bus hits bridge\nFive people were hurt on Monday when a bus hit a bridge in "
      "Lund, police said.");
  expect_accused("House prices climb in north\nHouse prices fell in September in the north.");
  expect_silence(
      "Four hurt as bus hits bridge\nFour people were hurt, one of them badly, when a bus hit a "
      "bridge in Lund.");
}

TEST(Twice, AnotherThingByItsWords) {
  expect_silence(
      "The mill will shed 260 jobs by June. The 620 mill workers who stay met on Monday.");
  expect_silence("The trip takes three hours. The five-hour trip back was calm.");
  expect_silence("Iran attacked Israel on Friday. Israel attacked Iran on Saturday.");
  expect_silence("Sergeant Anna Marlow spoke first. Colonel Marston listened to her.");
}

/// A headline is compared with the sentence below it, however long the draft goes on.
TEST(Twice, HeadlineOfALongDraft) {
  std::string text =
      "Four hurt as bus hits bridge\n\nFive people were hurt on Monday when a bus hit a bridge in "
      "Lund, police said.";
  for (int i = 0; i < 70; ++i) text += " The three passengers hurt were taken home.";
  expect_accused(text);
}

TEST(Twice, SlipsWithLittleElseAlike) {
  expect_accused(
      "The firm will build 340 flats by the river. A crowd of protesters met planners who must "
      "vote on the 430 flats.");
  expect_accused("The school has a deficit of £1.2m. Parents fear that the £1.2bn gap will grow.");
  expect_accused(
      "Lind put Oram ahead in the 34th minute. Lind's 43rd-minute opener was her fifth goal.");
  expect_accused("Rovers beat Town 3-2 on Saturday. The coach said the 4-2 win had cheered him.");
  expect_accused(
      "Governors met on Wednesday and chose a new head. Two of them stayed away from Thursday's "
      "meeting.");
  expect_silence("The museum was given £2.4m. The £2.4bn budget of the ministry pays for opera.");
  expect_silence("Lind scored in the 34th minute. Lind's 43rd-minute penalty made it two.");
  expect_silence("Ministers met on Tuesday to prepare for Friday's meeting with unions.");
  expect_silence("Police arrested 36 people on Friday. The 63 people arrested on Saturday left.");
  expect_silence(
      "The man who saved Ida Holm, 71, was Lars Hove, a schoolboy. The 17-year-old was modest.");
}

TEST(Twice, OppositesTakenForGranted) {
  expect_accused(
      "Plans for a hotel were thrown out on Monday. Explaining its decision to approve the scheme, "
      "the committee spoke of jobs.");
  expect_accused("Orders rose in March. It was the fourth monthly fall in a row, the union said.");
  expect_accused(
      "Anna Lind was convicted by a jury after denying fraud. In view of her guilty plea the judge "
      "cut the term.");
  expect_accused(
      "Only the eastbound side was flooded on Sunday. Police said the flooded westbound side would "
      "be pumped dry.");
  expect_silence(
      "An appeal against the hotel was thrown out. The council stood by its decision to approve "
      "the scheme.");
  expect_silence("Prices fell in May. It was the third consecutive month without a rise.");
  expect_silence(
      "Lind denied theft but was found guilty by a jury. His guilty plea to assault was noted.");
  expect_silence(
      "The eastbound lanes were closed at noon. The closed westbound lanes were then opened.");
}

TEST(Twice, People) {
  expect_accused(
      "Tom Ashe moved in with his aunt, Mary Dunn. He now runs the shop of his sister, Mary Dunn.");
  expect_accused("Mrs Patel opened the shop in 2001. Customers say he never closed early.");
  expect_accused("John Farrow died on Friday. Neighbours said she would be missed.");
  expect_accused(
      "Ida Holm, Oram's winger, saved a penalty. The 21-year-old goalkeeper has played here since "
      "May.");
  expect_silence(
      "Ann Lowe lives with her uncle, Walter Gibbs. Eva Fry, next door, lives with her father, "
      "Walter Gibbs.");
  expect_silence(
      "Emma Brown sat by her uncle, Walter Gibbs. Carl said her father, Walter Gibbs, died.");
  expect_silence("Helen Marsh retires this month. Her husband said he would retire, too.");
  expect_silence("Mary Price was killed on Friday. Police seek a driver; he left the scene.");
  expect_silence("Jane Hall ran the trial. No patient knew what he or she had been given.");
}

}  // namespace
}  // namespace factlint::test
