// Lists behind an adjunct, a namely, in the next sentence; rates by a kind; periods that run
// backwards.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }

TEST(ListWordings, Lists) {
  expect_accused("In order of age, the band's five members are Lou, Jem, Rafe and Dot.");
  expect_accused("The four judges will be Ann Hay, Bo Lund and Carl Muir.");
  expect_accused("The firm faces six claims, namely three of negligence and two of fraud.");
  expect_accused("A map, a torch and a whistle are the two things no walker should forget.");
  expect_silence("A map, a torch and a whistle are the three things no walker should forget.");
  expect_silence("A map and a torch are the only two things she took.");
}

TEST(ListWordings, RatesAndPeriods) {
  expect_accused("The road will be closed from 24 August to 9 August.");
  expect_accused("The road will be closed between 24 August and 9 August.");
  expect_accused("She covered the 120 miles in three hours, at an average of 50mph.");
  expect_accused(
      "She needed three hours for the 120-mile stage, at an average of 50 miles an hour.");
}

}  // namespace
}  // namespace factlint::test
