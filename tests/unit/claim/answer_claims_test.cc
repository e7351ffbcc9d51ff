#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(AnswerClaims, QuestionsAndAnswers) {
  constexpr Sentence kSentences[] = {
      {"Where did the CIS heads of state meet in October 2025? In Minsk.", Told::kWrong},
      {"Where did the CIS heads of state meet in October 2025? In Dushanbe.", Told::kRight},
      {"Who is the Russian defence minister? Vladimir Kolokoltsev.", Told::kWrong},
      {"Who commands the Russian National Guard? Andrei Belousov.", Told::kWrong},
      {"How much did Russia trade with Central Asia in 2024? About $12 billion.", Told::kWrong},
      {"How many documents were planned for the CIS meeting in Dushanbe? Seventeen.", Told::kRight},
      {"When was the CIS founded? In 1995.", Told::kWrong},
      {"What is the capital of Tajikistan? Bishkek.", Told::kWrong},
      {"What kind of visit did Putin pay to Tajikistan in October 2025? A working one.",
       Told::kWrong},
      {"Who is the Russian defence minister? Nobody knew.", Told::kNothing},
      {"When was the CIS founded? Ask again in 2030.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("", s.text), s.told) << s.text;
}

TEST(AnswerClaims, WhatIsAskedOrNotSaidIsNotTold) {
  constexpr Sentence kSentences[] = {
      {"Is it true that the CIS has eleven full members?", Told::kNothing},
      {"Isn't it true that the CIS has nine full members?", Told::kNothing},
      {"Did he deny that the CIS has nine full members?", Told::kNothing},
      {"Do you think the CIS has eleven full members?", Told::kNothing},
      {"We do not say the CIS has eleven full members.", Told::kNothing},
      {"Ministers never claimed that the CIS has eleven full members.", Told::kNothing},
      {"Nobody says that the CIS has eleven full members.", Told::kNothing},
      {"Did you know that the CIS has eleven full members?", Told::kWrong},
      {"The report did not mention that the CIS has eleven full members.", Told::kWrong},
      {"He did not deny that the CIS has nine full members.", Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
