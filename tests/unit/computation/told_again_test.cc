// What is told again by a definite phrase: movements, winners, prices, times, ages, births.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }

TEST(ToldAgain, Movements) {
  expect_accused(
      "Rents rose by 2 per cent in the spring. The fall, the fourth in a row, was small.");
  expect_accused("Sales fell after the strike. The rise wiped out a year's loss.");
  expect_silence("Rents rose by 2 per cent in the spring. The fall in house prices went on.");
  expect_silence("Rents rose by 2 per cent in the spring. The fall in rents had lasted a year.");
}

TEST(ToldAgain, Winners) {
  expect_accused("Anna Holt beat Mary Frey in two sets. Frey, who won the match, is 19.");
  expect_accused("Holt needed 71 minutes to beat Frey. Frey, who won the match, is 19.");
  expect_silence("Anna Holt beat Mary Frey in two sets. Holt, who won the match, is 19.");
  expect_silence("Anna Holt beat Mary Frey in two sets. Frey, who won the match in Rome, is 19.");
  expect_silence("Hatters lost 4-1 to Brook. The victory lifts Brook to second.");
}

TEST(ToldAgain, PricesTimesAgesAndBirth) {
  expect_accused("The club paid £4m for the picture. The £6m it paid for the painting was a loan.");
  expect_silence("The club paid £4m for the picture. The £6m it paid for the frame was a loan.");
  expect_accused("Holt has offered $9 a share for Dene. The offer of $8 a share runs until June.");
  expect_silence("Holt has offered $9 a share for Dene. The rival offer of $8 a share failed.");
  expect_accused("The match starts at 7.45pm. Roads will be closed before the 7.15 kick-off.");
  expect_silence("The match starts at 7.45pm. The 7.15 kick-off was put back by the police.");
  expect_accused("Ivor Lumb, 57, has kept bees since he was a boy. The 75-year-old sells honey.");
  expect_silence("Ivor Lumb, 57, keeps bees with his father. The 75-year-old sells honey.");
  expect_accused("Lia Fonti was born and raised in Naples. The Milan-born singer is 30.");
  expect_silence("Lia Fonti was born in Naples. Her friend, the Milan-born singer, is 30.");
}

TEST(ToldAgain, DaysOfEvents) {
  expect_accused("The march begins at 10am on Tuesday. Shops will close for Wednesday's march.");
  expect_silence("The march begins at 10am on Tuesday. Shops will close for Tuesday's march.");
  expect_silence("The march begins at 10am on Tuesday. It follows Monday's march in Leeds.");
  expect_accused(
      "Infections fell for a second week. Doctors could not explain the rise in infections.");
  expect_silence(
      "Infections fell for a second week. Doctors could not explain the rise in deaths.");
  expect_accused("The dam is 120 metres high. Water poured over the 140-metre dam for a week.");
  expect_silence("The dam is 120 metres high. Water poured over the 140-metre dam upstream.");
}

TEST(ToldAgain, SoundCopy) {
  expect_silence("Holt beat Frey in two sets. Frey, who won the title, was seeded first.");
  expect_silence("The match was on Saturday. Fans still talk of Sunday's match against Dene.");
  expect_silence("Rents rose in the spring. The fall came later.");
  expect_silence(
      "Exports rose by a tenth. The minister put the fall in exports to China down to tax.");
}

TEST(ToldAgain, AnotherTime) {
  expect_silence("The judge fined the firm £40,000. It had paid the £60,000 fine imposed in 2019.");
  expect_silence("The choir has 34 singers. All 43 singers of the two choirs will wear black.");
}

}  // namespace
}  // namespace factlint::test
