#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(FoundingClaims, AgesAndAnniversaries) {
  constexpr Sentence kSentences[] = {
      {"The CIS was set up roughly 20 years ago.", Told::kWrong},
      {"The CIS was set up roughly 30 years ago.", Told::kRight},
      {"The CIS has existed for little more than two decades.", Told::kWrong},
      {"Since its founding in 2001, the CIS has lost members.", Told::kWrong},
      {"It is 24 years since the CIS was founded.", Told::kWrong},
      {"It is 34 years since the CIS was founded.", Told::kRight},
      {"A decade after its founding, in 2001, the CIS was in crisis.", Told::kRight},
      {"When the heads of state met in Dushanbe in 2011, the CIS was turning 30.", Told::kWrong},
      {"The CIS (est. 1996) has nine full members.", Told::kWrong},
      {"The CIS, now in its sixth decade, has nine members.", Told::kWrong},
      {"The CIS, now in its fourth decade, has nine members.", Told::kRight},
      {"In 2010 the CIS was not yet 25 years old.", Told::kNothing},
      {"The CIS charter turned 30 in 2023.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

TEST(FoundingClaims, WhatWasToBeFounded) {
  constexpr Sentence kSentences[] = {
      {"The CIS leaders planned to set up a mechanism known as \"CIS Extra\".", Told::kWrong},
      {"The CIS intends to establish \"CIS Plus\".", Told::kRight},
      {"\"CIS Plus\" has been up and running since 2018.", Told::kWrong},
      {"The CIS was to launch a fund called \"Green Future\".", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

TEST(FoundingClaims, TheFirstWordOfAName) {
  constexpr Sentence kSentences[] = {
      {"When the heads of state met in Dushanbe in 2011, the Commonwealth was marking its 25th "
       "anniversary.",
       Told::kWrong},
      {"The Commonwealth was founded in 1949, Canada and India among its members.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
