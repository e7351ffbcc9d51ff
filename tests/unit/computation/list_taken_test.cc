// Counted phrases that point back at a group told by other nouns.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }

TEST(ListTaken, OtherNouns) {
  expect_accused("Two nurses and a porter were hurt on Sunday. The four men were sent home.");
  expect_silence("Two nurses and a porter were hurt on Sunday. The three victims were sent home.");
  expect_accused(
      "A mare, two foals and a donkey were stolen. The five animals were found in Kent.");
  expect_silence(
      "A mare, two foals and a donkey were stolen. The four animals were found in Kent.");
  expect_silence("A mare, two foals and a donkey were stolen. The five animals left were sold.");
  expect_accused("They took a clock, two lamps and a mirror. The five items were never found.");
  expect_accused("Six canoeists were pulled out. All seven canoeists were cold.");
  expect_silence("Six canoeists were pulled out, and one more at dusk. All seven were cold.");
  expect_accused(
      "Cooks, porters and nurses walked out on Monday. The four professions had agreed.");
}

TEST(ListTaken, NamesAndKinds) {
  expect_accused(
      "She leaves two sons, Aldo and Marco, and a daughter, Rita. All four children are doctors.");
  expect_silence(
      "She leaves two sons, Aldo and Marco, and a daughter, Rita. All three children are doctors.");
  expect_silence(
      "She leaves two sons, Aldo and Marco, and a daughter, Rita. All four grandchildren are "
      "doctors.");
  expect_accused(
      "A gunman shot three clerks and a postman. The five victims were buried on Friday.");
  expect_silence("A gunman shot three clerks and a postman. The five policemen were slow to come.");
  expect_accused(
      "Rescuers dug out a woman, her two grandsons and a lodger. The five people slept.");
}

TEST(ListTaken, SoundCopy) {
  expect_silence("A judge, two clerks and a bailiff sat there. The five jurors had gone home.");
  expect_silence("Mr Hall and his two sons farm. All four were out when it burned, his wife said.");
  expect_silence("Nurses, porters and cooks voted to strike. The four unions will meet on Monday.");
}

TEST(ListTaken, WholeBodies) {
  expect_accused("On board were a captain, two mates and a cook. The six-member crew was rescued.");
  expect_silence(
      "On board were a captain, two mates and a cook. The four-member crew was rescued.");
  expect_accused("The jury of five women and six men retired. The twelve jurors were out all day.");
  expect_silence("The jury of six women and six men retired. The twelve jurors were out all day.");
}

TEST(ListTaken, Alike) {
  expect_accused(
      "Prizes went to Ida Roe for poetry, Ben Amos for drama and Mia Lund for prose. In all four "
      "categories the vote was close.");
  expect_accused(
      "Offers came from Harlow Build, from Dene Homes and from a trust based in Hull. All four "
      "were lodged in time.");
  expect_accused(
      "The winners were: bread, Pond Street; cheese, Elm Farm; cider, Old Kiln; honey, Hill House. "
      "A "
      "cup was given in all five categories.");
}

TEST(ListTaken, OtherGroups) {
  expect_silence(
      "Two nurses and a porter were hurt on Sunday. The four men arrested are at large.");
  expect_silence("Three women and two boys were in the car. All three women were hurt.");
  expect_silence("Ann, Ben and Cleo share a flat. The four students upstairs keep them awake.");
  expect_silence(
      "Spain, France and Italy agreed. The four countries that did not will meet again.");
  expect_silence(
      "Four of the cars, including a Ford, a Seat and a Fiat, were found. The six cars "
      "had been taken on one night.");
  expect_silence("The boat left with 52 passengers and took on ten more. All 62 passengers swam.");
}

TEST(ListTaken, Lists) {
  expect_accused(
      "Four first novels are in the running: \"Salt\" by Nora Quill, \"Kin\" by Ben Achebe and "
      "\"Low Road\" by Tess Moran.");
  expect_accused(
      "It now has three dishes: eggs and beans, pie and mash, ham and peas, and rice and fish.");
}

}  // namespace
}  // namespace factlint::test
