// One accident, vote, sale or match told otherwise by the next sentences; each with look-alikes
// that are no contradiction.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }

TEST(TwiceMatter, HowManyItBefell) {
  expect_accused(
      "Rockfall kills three in quarry\n\nThe men were loading a truck near Carn. All four of the "
      "dead came from one village.");
  expect_accused(
      "Mill to cut 90 jobs\n\nThe cuts come in June. The loss of the 60 jobs was a shock, the "
      "union "
      "said.");
  expect_accused(
      "The storm destroyed 24 barns on Monday. The state will pay for the 42 destroyed barns.");
  expect_silence(
      "Rockfall kills three in quarry\n\nThe men were loading a truck. The two others were dug "
      "out.");
  expect_silence(
      "Mill to cut 90 jobs\n\nThe loss of 120 jobs at its sister mill is four years old.");
  expect_silence(
      "Mill to cut 90 jobs\n\nThe loss of 30 jobs in Leeds had been told to staff in May.");
  expect_silence("The storm destroyed 24 barns. The 90 others will be mended.");
}

TEST(TwiceMatter, WhatAThingHas) {
  expect_accused("Farmers hate the 16-mile bypass. They say the road's 19 miles eat up meadows.");
  expect_accused("A nine-hole course opens by the canal. Members may play its 18 holes for £6.");
  expect_silence("The 12-mile tunnel is the longest of all. Its 40 miles of cable came by sea.");
  expect_silence(
      "Farmers hate the 16-mile bypass. Only the first 9 of the road's 16 miles are dry.");
}

TEST(TwiceMatter, TheDayOfAMishap) {
  expect_accused(
      "A pipe burst under Mill Lane early on Monday. The baker reckoned Wednesday's burst had cost "
      "him his flour.");
  expect_accused(
      "Masked men raided a jeweller's on Thursday. Detectives want anyone who saw Tuesday's raid.");
  expect_silence(
      "A pipe burst under Mill Lane on Monday. Wednesday's burst in the next street was the "
      "third.");
  expect_silence("The strike began on Monday. Tuesday's strike was better kept, the union said.");
  expect_silence("The board met on Monday. Last Thursday's meeting broke up in disorder.");
}

TEST(TwiceMatter, NobodyAndSomebody) {
  expect_accused(
      "Nobody was hurt when the scaffolding fell. A plasterer, 30, was treated for a broken "
      "wrist.");
  expect_accused("All the passengers escaped unhurt. One passenger broke an arm on the slide.");
  expect_accused(
      "The board voted unanimously to sell. There were boos when the nine-two result was read "
      "out.");
  expect_accused(
      "Every seat for the play was sold within an hour. Some tickets remain for any of the "
      "nights.");
  expect_silence(
      "Nobody was seriously hurt when the scaffolding fell. A plasterer was treated for a broken "
      "wrist.");
  expect_silence(
      "Nobody was hurt when the scaffolding fell. A man was hurt in another fall there in May.");
  expect_silence("Nobody was hurt in the fire. A lodger was treated for shock.");
  expect_silence(
      "The board voted unanimously to sell. A nine-two vote in May had gone the other way.");
}

TEST(TwiceMatter, SoundCopy) {
  for (const std::string_view text : {
           "Guards rescued nine sailors from a raft. All five of the rescued women had stayed "
           "awake.",
           "The 200-seat hall is full. The hall's 40 seats for staff are empty.",
           "Rovers won at Hale on Saturday. Sunday's defeat of the under-18s was less happy.",
           "Nobody was hurt when the bus caught fire. A boy was hurt when he fell off his bike.",
           "The board was unanimous. The 5-4 vote on the fee was closer.",
           "Lund was cleared of fraud on Monday. On Friday a man who threatened Lund was jailed "
           "for "
           "a year.",
           "The library closed for good in May. The bank next door remains open.",
           "Hale 3 Moor 3\n\nA late goal denied Moor a 3-2 win.",
           "City beat United 4-0. A win for United would have sent them top.",
           "The northbound lanes were shut. Drivers heading south were sent north by mistake.",
           "The bell had gone when he landed the punch. He had landed three before the bell.",
           "Nurses put his left arm in plaster. His right arm was bandaged the week before.",
       })
    expect_silence(text);
}

TEST(TwiceMatter, AllAndSome) {
  expect_accused("Every pupil passed the exam. The three pupils who failed it were in tears.");
  expect_accused("None of the lambs survived. The two lambs that survived were fed by hand.");
  expect_silence("Every pupil passed the exam. The three pupils who failed last year passed, too.");
  expect_silence("None of the lambs survived. The two ewes that survived were fed by hand.");
}

TEST(TwiceMatter, BuyersAndSellers) {
  expect_accused(
      "Nordal has agreed to buy cannery owner Pryce for £9 million. Pryce, the buyer, was founded "
      "in 1902.");
  expect_accused(
      "The ferry was sold by Merrow to Hale Lines. Hale, the seller, will pay off its debt.");
  expect_silence(
      "Nordal has agreed to buy cannery owner Pryce for £9 million. Nordal, the buyer, was founded "
      "in 1902.");
  expect_silence("Nordal is buying Pryce. Pryce, a buyer of herring, employs 90.");
}

TEST(TwiceMatter, Courts) {
  expect_accused("A jury acquitted nurse Amy Dell of theft. Dell will be sentenced in May.");
  expect_accused(
      "Jurors took an hour to clear roofer Dean Pole of arson. As the foreman pronounced him "
      "guilty, "
      "Pole wept.");
  expect_accused(
      "Judges dismissed the firm's appeal against the fine. After the appeal was upheld its shares "
      "rose.");
  expect_silence(
      "Nurse Amy Dell was acquitted of theft but convicted of fraud. She will be sentenced in "
      "May.");
  expect_silence("A jury acquitted Amy Dell. Her husband will be sentenced in May.");
  expect_silence(
      "Judges dismissed the firm's appeal. If the appeal had been upheld the fine would be "
      "halved.");
}

TEST(TwiceMatter, Matches) {
  expect_accused(
      "Alder Town 3 Finmere 1\n\nTwo tap-ins gave Alder a deserved 2-1 win in front of a small "
      "crowd.");
  expect_accused("Alder 0 Finmere 2\n\nTwo headers gave Alder victory in a dull match.");
  expect_accused(
      "Kilmore beat Ross 3-2 on Sunday. Defeat leaves Kilmore at the bottom of the table.");
  expect_silence(
      "Alder Town 3 Finmere 1\n\nFinmere, 2-1 winners in the autumn, were never in it after the "
      "break.");
  expect_silence("Kilmore beat Ross 3-2 on Sunday. Defeat leaves Ross at the bottom.");
  expect_accused(
      "Ferring chose to bat under grey skies. Their captain defended the decision to field.");
  expect_silence(
      "Ferring chose to bat under grey skies. The visitors would have made the decision to field.");
}

TEST(TwiceMatter, Rulings) {
  expect_accused(
      "Planners throw out rooftop bar\n\nThere will be no dancing above the arcade. The committee "
      "approved the application, citing noise.");
  expect_silence(
      "Planners throw out rooftop bar\n\nThere will be no dancing. The committee had approved the "
      "application in May.");
  expect_silence(
      "A surgeon operated on the wrong knee. His left knee was to be mended. It was the right one "
      "that was bandaged.");
}

}  // namespace
}  // namespace factlint::test
