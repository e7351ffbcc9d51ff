// "That is wrong." behind a claim: the text does not mean what it told.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(TakenBack, IsNotAccused) {
  constexpr Sentence kSentences[] = {
      {"A reader wrote that the CIS has twelve full members. That is wrong.", Told::kNothing},
      {"A reader wrote that the CIS has twelve full members. He was mistaken, of course.",
       Told::kNothing},
      {"A reader wrote that the CIS has twelve full members. This is not true.", Told::kNothing},
      {"A reader wrote that the CIS has nine full members. That is right.", Told::kRight},
      {"The CIS has twelve full members. That is not wrong.", Told::kWrong},
      {"The CIS has twelve full members. Wrong turns were taken on the way.", Told::kWrong},
      {"The CIS has twelve full members. It is wrong to stay away.", Told::kWrong},
      {"The CIS has twelve full members. Both were false starts.", Told::kWrong},
      {"The CIS has twelve full members. He made the mistake of leaving early.", Told::kWrong},
      {"The CIS has twelve full members. It is not right on the sea.", Told::kWrong},
      {"The CIS has twelve full members. The error was found later.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("membership/count", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
