// Lists of common nouns, lists in the middle of a sentence or alone in one, and sums of names told
// behind them.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }

TEST(ListCommon, SetOff) {
  expect_accused("The inventory names three tools – a hammer, a chisel, a saw and a plane.");
  expect_accused(
      "The report describes three villages, Upton, Marlow, Denby and Ashford, at length.");
  expect_accused(
      "The three rooms open to visitors are the kitchen, the library, the cellar and the study.");
  expect_accused(
      "The kitchen, the library, the cellar and the study are the three rooms in the plan.");
  expect_accused("The club bought three other tools: a hammer, a chisel, a saw and a plane.");
  expect_accused("Three villages have signed: Upton, Marlow, Denby as well as Ashford.");
  expect_accused("Four runners were seen: Ann Bell, 34, Tom Rao, 28 and Lena Fitch, 41.");
  expect_silence("Three runners were seen: Ann Bell, 34, Tom Rao, 28 and Lena Fitch, 41.");
  expect_silence("The inventory names four tools – a hammer, a chisel, a saw and a plane.");
  expect_silence("He bought three shirts, a coat, a hat and a pair of gloves.");
  expect_silence("We saw three cities, Leeds, York and Hull, and two castles.");
  expect_silence(
      "The menu has three courses: soup or salad, lamb, cod or a pie, and cheese or ice cream.");
  expect_silence("The six counties – Antrim, Down, Armagh and the rest – voted on the same day.");
  expect_silence(
      "The firm has had five heads: Otto, his sons Karl and Max, a manager called Brandt, and "
      "since 2015 Karl's daughter Eva.");
  expect_silence(
      "Judges named five finalists: two from Wales, Ann Pugh and Owen Rees, and three from "
      "Scotland.");
  expect_silence(
      "The five runners chosen are Ann Bell (Leeds), Tom Rao (Hull), Lena Fitch (York), "
      "Omar Diaz (Derby) and Sue Kent (Bath).");
}

TEST(ListCommon, BeforeItsNumber) {
  expect_accused("Shops will open in Upton, Marlow, Denby and Ashford – three in all.");
  expect_accused("The plan names Upton, Marlow and Denby, making four in all.");
  expect_accused("Thieves took a clock, a vase and a lamp, a total of four items.");
  expect_accused(
      "The guide describes Upton, Marlow, Denby and Ashford, three villages that are little "
      "known.");
  expect_silence("Shops will open in Upton, Marlow and Denby – three in all.");
  expect_silence("Thieves took a clock, a vase and a lamp, a total of three items.");
  expect_silence("Shops opened in Upton, Marlow and Denby – five in all.");
  expect_silence("Bell, Rao and Fitch scored, four goals in all.");
  expect_silence("His three risks, a power cut, a flood and a leak of gas, can be insured.");
  expect_silence("She bought apples, pears and plums, two loaves and a cake.");
}

TEST(ListCommon, InTheNextSentence) {
  expect_accused(
      "The guide describes Upton, Marlow, Denby and Ashford. That makes three villages.");
  expect_accused("Three villages have signed. Upton, Marlow, Denby and Ashford.");
  expect_accused("She wrote \"Salt\", \"Home\" and \"Ash\". All four novels are in print.");
  expect_accused(
      "Three villages have signed. The first is Upton, the second Marlow, the third Denby and the "
      "fourth Ashford.");
  expect_accused(
      "Ann Bell, Tom Rao, Lena Fitch and Omar Diaz will play. The trio have met before.");
  expect_silence("The guide describes Upton, Marlow, Denby and Ashford. That makes four villages.");
  expect_silence("She wrote \"Salt\", \"Home\" and \"Ash\". All three novels are in print.");
  expect_silence("Our guests were the Orrs, the Pasks and Dr Venn. All five stayed until two.");
  expect_silence("Koch drove Ann Bell, Tom Rao and Lena Fitch to the station. All four were late.");
  expect_silence("She met Ann, Tom and Lena in the hall. All four laughed.");
  expect_silence("Three firms: Boots, Aldi and Tesco. Two supermarkets, then, and a chemist.");
  expect_silence(
      "It lists the cost, the noise, a lack of staff and the weather. The four reasons are old.");
}

TEST(ListCommon, ItemsThatParticiplesOpen) {
  expect_accused("The stall sells four snacks: smoked trout, pickled eggs and a baked potato.");
  expect_silence("The stall sells three snacks: smoked trout, pickled eggs and a baked potato.");
  expect_silence("He did four things there: cooked, cleaned, mended the roof and slept.");
}

TEST(ListCommon, SizedGroupsAndCollectives) {
  expect_accused(
      "A jury of five will award the prize: Ann Bell, Tom Rao, Lena Fitch and Omar Diaz.");
  expect_silence(
      "A jury of four will award the prize: Ann Bell, Tom Rao, Lena Fitch and Omar Diaz.");
  expect_accused("A folk quintet of fiddle, flute, harp and double bass will play.");
  expect_silence("A folk quartet of fiddle, flute, harp and double bass will play.");
  expect_silence("The park keeps a sextet of lions, tigers and bears.");
  expect_silence("The log has a trio of surprises, a hoopoe, a bee-eater and a lost pelican.");
}

TEST(ListCommon, CountsInApposition) {
  expect_accused("The boat calls at Unst, Yell or Fetlar, the county's four northern islands.");
  expect_silence("The boat calls at Unst, Yell or Fetlar, the county's three northern islands.");
  expect_silence("It was signed by Ann Bell, Tom Rao and Lena Fitch, the firm's two directors.");
  expect_silence("It was signed in Upton, Marlow and Denby, one of the county's five parishes.");
}

TEST(ListCommon, HowOftenAndItsYears) {
  expect_accused("She has won the cup four times: in 2019, 2021 and 2023.");
  expect_accused("She has been champion three times: 2019, 2020, 2021 and 2023.");
  expect_silence("She has won the cup three times: in 2019, 2021 and 2023.");
  expect_silence(
      "She has reached the final four times: the last in 2019, 2021 and 2023 were lost.");
}

TEST(ListCommon, Compounds) {
  expect_accused("This four-ingredient cake is made with flour, butter and sugar.");
  expect_accused("The four-course dinner consists of soup, fish and lamb.");
  expect_accused("The four counties of Antrim, Down and Armagh voted on the same day.");
  expect_silence("This four-ingredient cake is made with flour, butter, sugar and eggs.");
  expect_silence("The three counties of Antrim, Down and Armagh voted on the same day.");
}

}  // namespace
}  // namespace factlint::test
