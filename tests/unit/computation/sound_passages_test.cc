// Passages whose figures are right, or cannot be known, beside others that look like what they
// follow from.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }
void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

TEST(SoundPassages, Sums) {
  expect_silence(
      "In May the library had 1,240 books. It lost 35 in the move, was given 210 by a judge and "
      "threw out 95, so that in July there were 1,320.");
  expect_silence(
      "The points came like this: 18 from the first nine matches, 12 from the next nine and 21 "
      "from "
      "the last nine.");
  expect_silence(
      "We walked 14 miles on the first day, 11 on the second and 17 on the third, and had meant to "
      "do 50 in all.");
  expect_silence(
      "In the last vote the two big parties won 258 of 350 seats between them, 60 more "
      "than in the one before.");
  expect_silence("It rained for seven days of the ten that we were there, from 3 to 12 August.");
}

TEST(SoundPassages, Remainders) {
  expect_silence(
      "He carved 12 apostles, sold three, gave one to his doctor and burned Judas. The remaining "
      "seven stand in the nave.");
  expect_accused("He carved 12 apostles and sold three. The remaining seven stand in the nave.");
  expect_silence("Carr won 4-0 on Friday. With two rounds to go Carr leads by 19 points to 14.");
  expect_silence(
      "The Finn jumped 131 metres in the first round and 128 in the second, and won by 1.4 points "
      "from a Pole.");
  expect_silence(
      "I have moved 14 times: seven times for work, twice for love, three times because of mice. "
      "That leaves two, of which I remember nothing.");
  expect_silence(
      "Twenty goals in 14 games, ten of them with the left foot, five with the right, four with "
      "the head.");
  expect_silence("When she was 30 one of them was 38 and the other 22.");
  expect_silence(
      "To govern takes 18. The two will not speak to each other, which leaves the nine with a good "
      "deal of power.");
  expect_silence(
      "The club made £4,100 on the gate and £900 on pies, and after paying the referee and the "
      "police it had £2,700 left.");
}

TEST(SoundPassages, SharesAndFactors) {
  expect_silence("It holds 41 shares, ten of which make up half of it.");
  expect_silence("She planted 30 tulips, 20 of them red. Squirrels took half.");
  expect_silence(
      "Output doubled in two years and doubled again in the third, from 4,000 to 16,000.");
  expect_silence("The lake is 12 km long and 3 km wide, and has an area of 29 square km.");
  expect_accused("The lake is 12 km long and 3 km wide, and has an area of 59 square km.");
}

TEST(SoundPassages, TimesAndDates) {
  expect_silence("He was born on 3 March 1950 and died on 1 March this year.");
  expect_silence(
      "The couple met in 1985 and married three years after that. They parted after 27 years of "
      "marriage.");
  expect_silence(
      "The journey of four hours and ten minutes begins at 8.20 and ends, by the clock at "
      "the other end, at 1.30.");
  expect_silence(
      "Only two of the nine passes were open on 1 May. The highest was cleared in nine days. The "
      "year before it was open on 18 May.");
}

TEST(SoundPassages, WhatIsCountedTwiceOrLeftOut) {
  expect_silence(
      "The course took in 310 pupils in May and 290 in June, for a total of 540, since 60 of them "
      "came both times.");
  expect_accused("The course took in 310 pupils in May and 290 in June, for a total of 640.");
  expect_silence("The firm has 1,200 staff, 800 of them in Leeds and 650 of them women.");
  expect_silence("She taught there for 30 years, from 1970 to 2003, less three on leave.");
  expect_accused("She taught there for 20 years, from 1970 to 2003.");
  expect_silence("The bay has warmed by 2C (3.6F) since 1980.");
  expect_accused("The bay stood at 2C (3.6F) at noon.");
  expect_silence(
      "The line is shut from 11.30pm on Saturday until 5am on Sunday. That makes six and a half "
      "hours, since the clocks go back.");
  expect_silence("14.02: Both lanes closed. 15.40: Both lanes open, the agency said.");
}

TEST(SoundPassages, ChangesOfAnotherFigure) {
  expect_silence(
      "It was watched by 2,150 people in four halls, an increase of 15 percent on last year's "
      "1,870.");
  expect_accused("It was watched by 2,150 people, an increase of 35 percent on last year's 1,870.");
}

}  // namespace
}  // namespace factlint::test
