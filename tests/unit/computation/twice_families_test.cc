// Families of what a text tells twice: what a word rules out, kin, offices, flows, ways, orders,
// attributes; each with look-alikes that are no contradiction.
#include <gtest/gtest.h>

#include "engine/computation/general_noun.h"
#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }

TEST(TwiceFamilies, WhatAWordRulesOut) {
  expect_accused(
      "Harriet Voss never had children. Her daughter, Ines, said the house would be sold.");
  expect_accused("The unarmed man was shot twice in Ohio. His pistol was found beside the body.");
  expect_accused(
      "Marek Dolny, an only child, grew up in Lodz. His sister said he swam like a fish.");
  expect_accused("The film, a silent comedy, was shown at nine. Its dialogue is in Welsh.");
  expect_accused("None of the festival's 30 ushers is paid. The ushers' wages will rise in May.");
  expect_silence("Harriet Voss never had children. Her niece, Ines, said the house would be sold.");
  expect_silence("The unarmed man was shot twice in Ohio. The officer put his pistol away.");
  expect_silence("Marek Dolny is an only child. Ana Reis plays with her sister on Sundays.");
  expect_silence("He was a bachelor when he came to Oram. His wife, Ida, grew up there.");
  expect_silence("The driverless bus stopped. Its driver for the test sat behind the wheel.");
  expect_silence("Entry is free for children. The entry fee is five euros.");
  expect_silence("Anna Lund, an only child, married Per Holm. His sister was her bridesmaid.");
  expect_silence("Entry is free. The fee for parking is two euros.");
}

TEST(TwiceFamilies, PartsAndTheOnlyOne) {
  expect_accused("The hotel has no lift. Guests took the hotel's lift to the roof.");
  expect_accused(
      "The orchestra will play without a conductor. Its conductor, Hugo Lenz, chose the pieces.");
  expect_accused("The captain was the sole survivor. The two survivors were flown to Cork.");
  expect_silence("The hotel has no lift. Its lift will be built next year.");
  expect_silence("The hotel has no lift. The lift of the shop next door is often used.");
  expect_silence("She was the only woman on the board. The two women who joined later left.");
}

TEST(TwiceFamilies, Kin) {
  expect_accused("Jon Ask and his sister Eva opened the cafe. Eva, his wife, bakes the bread.");
  expect_accused("He is survived by his wife, Clara. His late wife, Clara, had been a dancer.");
  expect_accused("Lotte Brandt is the eldest of four. Her elder sister, Greta, runs the shop.");
  expect_accused("He taught both his sons to sail. His only child, Ole, sells boats.");
  expect_silence("Jon Ask and his sister Eva opened the cafe. Mia, his wife, bakes the bread.");
  expect_silence("He is survived by his second wife, Clara. His late wife, Ida, was a dancer.");
  expect_silence("Lotte Brandt is the eldest of four. Her younger sister, Greta, runs the shop.");
  expect_silence("He taught both his sons to sail. His only child by Ida, Ole, sells boats.");
}

TEST(TwiceFamilies, OfficesAndNames) {
  expect_accused(
      "Prosecutor Ana Reyes told the court the fire was no accident. Defending, Reyes said her "
      "client had been asleep.");
  expect_accused(
      "Home Secretary Joan Pryce and Health Secretary Alan Marr resigned. Marr, who ran the Home "
      "Office, gave no reason.");
  expect_accused(
      "Head teacher Rosa Lind opened the new wing. “It is a great day,” said Anna Lind, the head "
      "teacher.");
  expect_accused(
      "Detective Sergeant Olive Marsden asked for help. Det Sgt Marsdon said the street was busy.");
  expect_silence("Prosecutor Ana Reyes spoke for an hour. Reyes, defending her record, sat down.");
  expect_silence(
      "Home Secretary Joan Pryce resigned. Pryce, who ran the health department before, wept.");
  expect_silence(
      "Head teacher Rosa Lind opened the wing. Anna Lind, the deputy head, was there too.");
}

TEST(TwiceFamilies, FlowsAndWays) {
  expect_accused(
      "Peru shipped more lemons to Korea this year than ever. Traders say the fruit Peru buys from "
      "Korea is cheap.");
  expect_accused(
      "Ida Roe flew from Perth to Rome on Monday. Her flight from Rome to Perth took twenty "
      "hours.");
  expect_accused(
      "The storm was moving south at ten knots. On its northerly course it will reach land soon.");
  expect_accused("Gales blew from the west all day. Boats hid from the easterly gale in the bay.");
  expect_silence("Peru sells lemons to Korea. The cars that Peru buys from Korea are small.");
  expect_silence(
      "Ida Roe flew from Perth to Rome. Her flight back from Rome to Perth is on Friday.");
  expect_silence("The train left Leeds for York. The train from York to Leeds was late.");
  expect_silence(
      "The storm was moving south at ten knots. It turned, and its northerly course spared us.");
}

TEST(TwiceFamilies, Outcomes) {
  expect_accused("The clerk was acquitted of all charges. His conviction drew cheers.");
  expect_accused("Pella beat Corran 2-0 on Saturday. Corran's win sends them to the final.");
  expect_accused(
      "The company's shares closed lower on Friday. Friday's rise in the shares was a surprise.");
  expect_accused(
      "The bank kept its main rate at 2 per cent. Thursday's rise in the rate was the third.");
  expect_accused("Nobody was hurt in the raid. The clerk who was injured in the raid went home.");
  expect_accused("All 12 passengers survived. The passenger who died in the crash was a nurse.");
  expect_accused("Four climbers died in an avalanche. The three dead were from one club.");
  expect_silence(
      "The clerk was acquitted of fraud. His conviction for theft in 2010 still stands.");
  expect_silence("Pella beat Corran 2-0 on Saturday. Corran's win over Dale last week was lucky.");
  expect_silence("The bank kept its main rate at 2 per cent. A rise in the rate may come in May.");
  expect_silence(
      "The bank kept its rate at 2 per cent. Thursday's rise in the share price followed.");
  expect_silence("Anna Holm was elected mayor. Her defeat in the election of 2019 still hurt.");
  expect_silence("The library will close in March. The opening of the new library was delayed.");
  expect_silence("Two people died on Friday. The three dead of last week were buried.");
  expect_silence("Nobody was hurt. The clerk who was injured in the last raid, in May, hid.");
  expect_silence(
      "Anna Lind was cleared on appeal. Lind, who was convicted of the theft in 2019, wept.");
}

TEST(TwiceFamilies, OrderAndAbsence) {
  expect_accused(
      "The plane landed in Oslo two hours after the alarm. The alarm, raised after the plane had "
      "landed, proved false.");
  expect_accused("Apologies: Mrs Dunn. The treasurer's report was moved by Mrs Dunn.");
  expect_silence(
      "The plane landed in Oslo two hours after the alarm. The alarm, raised before the plane had "
      "landed, proved false.");
  expect_silence("Apologies for lateness: Mrs Dunn. The report was moved by Mrs Dunn.");
  expect_silence(
      "Apologies: Mrs Dunn. Mrs Dunn arrived at eight. The report was moved by Mrs Dunn.");
}

TEST(TwiceFamilies, AttributesAndKindsOfThings) {
  expect_accused("A silver hatchback was seen by the bank. The dark blue car was found on Monday.");
  expect_accused("A ram got into the church. The ewe was led out by the verger.");
  expect_accused("Tom Lee, a plumber from Hove, won. The 30-year-old electrician wept with joy.");
  expect_silence("Tom Lee, a plumber from Hove, called for help. The nurse came at once.");
  expect_silence("A man in a red coat fled. The man in the blue coat was caught.");
  expect_accused("He broke his left wrist on Monday. A surgeon put a pin in his right wrist.");
  expect_accused(
      "He came third in the marathon at Sund. His second place in the marathon was luck.");
  expect_accused("A woman of 30 fell from the cliff. He was winched to safety.");
  expect_silence("A silver hatchback was seen by the bank. The other car, dark blue, sped off.");
  expect_silence("A violin was stolen. The cello was left behind.");
  expect_silence("A man was arrested in Hull. The woman was not hurt.");
  expect_silence("He broke his left leg. Last year a surgeon put a pin in his right leg.");
  expect_silence("He broke his left wrist in May. The right wrist, too, was operated on.");
  expect_silence("A woman of 30 was pulled out by a guard. He was given a medal.");
  expect_silence("The wooden church burned down. The stone church beside it was spared.");
}

TEST(TwiceFamilies, HeadlinesOverOtherValues) {
  expect_accused(
      "Man, 34, charged over fire\n\nA man of 43 has been charged with setting fire to a barn.");
  expect_accused(
      "Council rejects cinema plan\n\nCouncillors in Ayle approved a plan for a cinema.");
  expect_accused("Girl wins chess title\n\nA boy of nine has won the county chess title.");
  expect_silence(
      "Council rejects cinema plan\n\nCouncillors in Ayle threw out a plan for a cinema.");
  expect_silence(
      "Council finds £2.4m for pool\n\nThe council, which has debts of £4.2m, will mend the pool.");
  expect_silence("BANK LENDS 200 MLN FRANCS\n\nThe bank said it lent 200 mln Swiss francs.");
}

TEST(TwiceFamilies, GeneralNouns) {
  using computation::names_kind_of;
  EXPECT_TRUE(names_kind_of("car", "estate"));
  EXPECT_TRUE(names_kind_of("fruit", "orange"));
  EXPECT_FALSE(names_kind_of("estate", "car"));
  EXPECT_FALSE(names_kind_of("fruit", "tractor"));
}

}  // namespace
}  // namespace factlint::test
