// Times, values, outcomes, contests and things that a definite phrase takes up, told otherwise;
// each with look-alikes that are no contradiction.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }

TEST(TwiceAgain, Times) {
  expect_accused(
      "Bakers in the town walked out on Monday. The Tuesday walkout emptied the shelves.");
  expect_accused(
      "The pact was signed in October 1999. It was ratified two years after the signing in "
      "December 1999.");
  expect_accused("She joined the bank in 2003. When she joined in 2008 it had six branches.");
  expect_accused("The serum was approved in 2011. Before its approval in 2014, many died.");
  expect_accused("Mr Obi was shot on Thursday. A man has been held since the killing on Friday.");
  expect_silence(
      "She joined the bank in 2003. When she joined the board in 2008 it had six branches.");
  expect_silence("He moved to the isle in 1989. His wife, who moved there in 1986, is a potter.");
  expect_silence("Smith died in 1990. After his wife's death in 1985 he had stopped painting.");
  expect_silence("The strike on Monday shut 40 schools. The strike on Wednesday will shut 60.");
  expect_silence("The talks began on Monday. Wednesday's talks will be held in Rome.");
  expect_silence(
      "The vote was to be held on Monday. It was put off until Thursday. Thursday's vote was "
      "close.");
  expect_silence("The coup took place in 1974. The 1947 coup had failed.");
}

TEST(TwiceAgain, Values) {
  expect_accused("The talks lasted nine hours. Neither side spoke after the eight-hour meeting.");
  expect_accused("Orme will cut 450 jobs. Unions said they would fight the 540 redundancies.");
  expect_accused("The panel heard nine candidates. Of the eight heard, three were women.");
  expect_accused(
      "The airport's runway will cost 870 million dollars. Opponents say the 780 million dollar "
      "project is not needed.");
  expect_silence("The talks lasted nine hours. They followed an eight-hour meeting on Monday.");
  expect_silence(
      "Seven climbers set out; one turned back. The six climbers reached the top at noon.");
  expect_silence("The choir has 40 members. The 28 members who can read music sang Bach.");
  expect_silence(
      "The fund has 90 million euros. The 30 million euros paid out last year went to farms.");
  expect_silence("Police held six men on Monday. The eight men held last week have been freed.");
  expect_silence(
      "Laker bought Pelt for 2 billion dollars. The 2.5 billion dollar deal includes debts.");
  expect_silence("A 19-year-old was stabbed. The 25-year-old who stabbed him has been charged.");
}

TEST(TwiceAgain, Outcomes) {
  expect_accused(
      "Councillors threw out plans for a cinema on Monday. The chain said it would appeal against "
      "the approval.");
  expect_accused("The bank raised its key rate to 4.5 percent. It was the third cut this year.");
  expect_accused(
      "Oil sales slipped 3 percent in May. The board blamed the increase on the weather.");
  expect_silence("Shares rose 6 percent. The fall in the price of copper helped.");
  expect_silence(
      "MPs passed the bill on Monday. Its defeat would have brought down the government.");
  expect_silence("House prices rose by 2 percent in May. Agents said the decline was over.");
  expect_silence("It lost 3-0 at Penwick on Sunday. It was Harlow's third defeat in a row.");
  expect_silence("Rovers lost 2-0 at Marlow. The win lifts Marlow to third.");
}

TEST(TwiceAgain, Contests) {
  expect_accused(
      "Elm Park knocked out Ferndale on penalties. Ferndale will meet Oakham in the semi-final.");
  expect_accused(
      "Ada Lund was elected leader of the party ahead of Nils Falk. Falk, the new leader, is 41.");
  expect_silence("Costa beat Hruska in the first round. Hruska, the champion, blamed the heat.");
  expect_silence(
      "Elm Park knocked out Ferndale on penalties. Ferndale will play Oakham in the league next "
      "week.");
}

TEST(TwiceAgain, Things) {
  expect_accused("A cow fell down a well. Firemen lifted the horse out with a crane.");
  expect_accused("A motorcyclist was hit by a taxi in Bath. The bus did not stop.");
  expect_silence("He owns a van. The car is his wife's.");
  expect_silence("A violinist fell ill. The pianist played alone.");
  expect_silence("A car broke down on the crossing. The train stopped in time.");
}

}  // namespace
}  // namespace factlint::test
