// Things told one by one by pronouns, lists taken up in the next sentence, captions.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

// The first of "{right|wrong}" is read as right, the second accused.
TEST(ListOnes, RightAndWrong) {
  const std::string_view cases[] = {
      "{Three|Two} rules took effect on Monday: one bans barbecues, one doubles the fees and one "
      "caps "
      "the speed of scooters.",
      "A pair of by-laws passed: one bans barbecues{ and|, one doubles the fees and} one caps the "
      "speed of scooters.",
      "Police want {four|three} men over the theft. One wore a red scarf, another a helmet, a "
      "third "
      "limped, and the last carried a spade.",
      "{Two|Three} men fled the bank. One took a car, and the other ran into the woods.",
      "{Three|Two} boats sank. One hit a rock. Another caught fire. A third was never found.",
      "There are {three|two} kinds of cook: those who weigh, those who guess and those who order "
      "in.",
      "Both co-authors, Ines Duarte{ and|, Paul Wray and} Mei Tan, declined to comment.",
      "The coach has called up {four|five} players for the winter games: Hull prop Joel Harker, "
      "York "
      "wing Tom Redfern, Leeds lock Sam Roe and Bury centre Ned Pascoe.",
      "The library is shut {three|two} days a week, on Mondays, Wednesdays and Saturdays.",
      "Leeks, cabbages and winter barley: these, farmers say, are the {three|four} crops that "
      "suffered most.",
      "Okafor, Lindqvist and Baptiste came home on Friday. The {trio|quartet} had rowed for 60 "
      "days.",
      "Mumps, measles and whooping cough have been reported since spring. A lack of nurses is "
      "behind "
      "the return of all {three|four} diseases.",
      "The {five|six} winners of the baking prize. From left: Ann Doyle, Pete Marsh, Sunita Rao, "
      "Carol Wynn, Les Bright.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(pair_miss(c), "");
}

TEST(ListOnes, AccusesNoTrueSentence) {
  const std::string_view cases[] = {
      "Three men fled. One was caught at once, and the other two gave themselves up.",
      "Four houses burned. One was empty, another stood open, and the rest were let.",
      "Three men were seen near two cars. One was red, the other blue.",
      "Three laws passed. One of the best speeches came from the back bench, another from the "
      "floor.",
      "Two papers reported it: one day it was true, one day it was not and one never knew.",
      "Okafor, Lindqvist and Baptiste met Holm on Friday. The quartet had rowed for 60 days.",
      "Ann Moe, Tom Roe and Eva Poe play on. The quartet's fourth member is ill.",
      "Cholera came in May. Mumps, measles and whooping cough have been reported since. Nurses "
      "fear "
      "the return of all four diseases.",
      "From left to right the six winners stood in a row.",
      "The three days a week it opens are Monday, Friday and Sunday.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(alarm(c), "");
}

}  // namespace
}  // namespace factlint::test
