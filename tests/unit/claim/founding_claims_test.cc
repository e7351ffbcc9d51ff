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

TEST(FoundingClaims, AgesInOtherWords) {
  constexpr Sentence kSentences[] = {
      {"More than three decades after it was set up, the CIS has no army.", Told::kRight},
      {"Since it was set up in 1994, the CIS has had no army.", Told::kWrong},
      {"In 2011 the CIS was blowing out twenty candles.", Told::kRight},
      {"In 2011 the CIS was blowing out fifteen candles.", Told::kWrong},
      {"By the autumn of 2025 the CIS was well into its fourth decade.", Told::kRight},
      {"By the autumn of 2025 the CIS was well into its sixth decade.", Told::kWrong},
      {"The CIS has been going for two decades.", Told::kWrong},
      {"CIS: founded 1994, nine full members.", Told::kWrong},
      {"CIS: founded 1991, nine full members.", Told::kRight},
      {"It was at the Dushanbe summit of 2009 that the CIS kept its twentieth birthday.",
       Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

TEST(BorderClaims, DeniedInOtherWords) {
  constexpr Sentence kSentences[] = {
      {"Tajikistan and Afghanistan have no common border.", Told::kWrong},
      {"Tajikistan lacks a frontier with Afghanistan.", Told::kWrong},
      {"Any trouble in Afghanistan is felt at once in Tajikistan, just across the border.",
       Told::kRight},
      {"Tajikistan lacks a frontier with Russia.", Told::kRight},
      {"Villagers on the Afghan bank can see Tajikistan. The two countries share a long border.",
       Told::kRight},
      {"Villagers on the Uzbek bank can see Kazakhstan. The two countries share a long border.",
       Told::kNothing},
      {"A river separates Tajikistan from Afghanistan.", Told::kNothing},
      {"Tajikistan is separated from Afghanistan by Uzbekistan.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("relation/border", s.text), s.told) << s.text;
}

TEST(FoundingClaims, FoundingPapers) {
  constexpr Sentence kSentences[] = {
      {"The founding papers of the CIS were signed in 1994.", Told::kWrong},
      {"The founding papers of the CIS were signed in 1991.", Told::kRight},
      {"The CIS's founding treaty dates from 1995.", Told::kWrong},
      {"The treaty that created the CIS was signed in 1993.", Told::kWrong},
      {"The treaty that created the CIS was signed in December 1991.", Told::kRight},
      {"The founding treaty of the CIS was amended in 1993.", Told::kNothing},
      {"The founding members of the CIS met in 1993.", Told::kNothing},
      {"The treaty that created the CIS was amended in 1993.", Told::kNothing},
      {"High on the agenda in Dushanbe this month stood the abolition of CIS Plus.", Told::kWrong},
      {"High on the agenda in Dushanbe this month stood the creation of CIS Plus.", Told::kRight},
      {"Nobody in Dushanbe spoke of the dissolution of the CIS.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

TEST(FoundingClaims, AtTheYearOfAMeeting) {
  constexpr Sentence kSentences[] = {
      {"The CIS summit of 2011 came as the bloc turned 25.", Told::kWrong},
      {"The CIS summit of 2011 came as the bloc turned 20.", Told::kRight},
      {"In 2011, the year the CIS turned 15, its leaders met in Dushanbe.", Told::kWrong},
      {"The 2011 Dushanbe summit of the CIS came in the bloc's 15th year.", Told::kWrong},
      {"The CIS, in its 30th year when it met in Dushanbe in 2011, was ailing.", Told::kWrong},
      {"The 2011 Dushanbe summit of the CIS marked 15 years of the bloc.", Told::kWrong},
      {"The 2011 Dushanbe summit of the CIS marked 20 years of the bloc.", Told::kRight},
      {"The 2011 Dushanbe summit of the CIS marked two decades of the bloc.", Told::kRight},
      {"In 2011, when it was 20 years old, the CIS met in Dushanbe.", Told::kRight},
      {"In 2011, the year of its 25th birthday, the CIS met in Dushanbe.", Told::kWrong},
      {"In 2011, the year of its 20th birthday, the CIS met in Dushanbe.", Told::kRight},
      {"The CIS had been going for 30 years when it met in Dushanbe in 2011.", Told::kWrong},
      {"The CIS summit of 2011 in Dushanbe coincided with the bloc's 10th anniversary.",
       Told::kWrong},
      {"The CIS summit of 2011 in Dushanbe coincided with the bloc's 20th anniversary.",
       Told::kRight},
      {"The CIS was a 15-year-old when its leaders met in Dushanbe in 2011.", Told::kWrong},
      {"By the time of the Dushanbe summit in 2011 the CIS was a quarter of a century old.",
       Told::kWrong},
      {"By the time of the Dushanbe summit in 2011 the CIS was two decades old.", Told::kRight},
      {"Thirty years after its birth, the CIS held a summit in Dushanbe in 2011.", Told::kWrong},
      {"Twenty years after its birth, the CIS held a summit in Dushanbe in 2011.", Told::kRight},
      {"The CIS's 25th anniversary summit was held in Dushanbe in 2011.", Told::kWrong},
      {"The CIS's 20th anniversary summit was held in Dushanbe in 2011.", Told::kRight},
      {"In 2011 the club turned 15 and the CIS met in Dushanbe.", Told::kNothing},
      {"In its 15th year in print, the paper reported on the CIS summit of 2011.", Told::kNothing},
      {"The CIS summit of 2011 was the paper's 25th anniversary scoop.", Told::kNothing},
      {"The bank, in its 50th year in 2011, lent to the CIS.", Told::kNothing},
      {"The 2011 CIS summit marked 15 years of the bridge.", Told::kNothing},
      {"The chairman turned 50 when the CIS met in 2011.", Told::kNothing},
      {"In 2011, when she turned 15, the CIS met in Dushanbe.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

TEST(FoundingClaims, TimePassedAndCandles) {
  constexpr Sentence kSentences[] = {
      {"Barely two decades have gone by since the CIS was set up.", Told::kWrong},
      {"Over three decades have passed since the CIS was founded.", Told::kRight},
      {"Two decades have passed since the paper was founded in Minsk, seat of the CIS.",
       Told::kNothing},
      {"Scholars date the CIS from 1985.", Told::kWrong},
      {"Scholars date the CIS from 1991.", Told::kRight},
      {"Twenty candles were lit for the CIS in 2014.", Told::kWrong},
      {"Twenty candles were lit for the CIS in 2011.", Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

TEST(FoundingClaims, AgesInFront) {
  constexpr Sentence kSentences[] = {
      {"For a body that is barely two decades old, the CIS has buried many groups.", Told::kWrong},
      {"For a body that is over three decades old, the CIS has built little.", Told::kRight},
      {"Two decades on from its founding, the CIS has buried many groups.", Told::kWrong},
      {"The CIS Plus mechanism has been in operation since 2015.", Told::kWrong},
      {"For a man who is barely two decades old, the CIS secretary writes well.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

TEST(FoundingClaims, AnniversariesOfToldTimes) {
  constexpr Sentence kSentences[] = {
      {"The CIS held its summit in Dushanbe in 2011. The meeting coincided with its 25th "
       "anniversary.",
       Told::kWrong},
      {"The CIS held its summit in Dushanbe in 2011. The meeting coincided with its 20th "
       "anniversary.",
       Told::kRight},
      {"Remember 2011, when the CIS kept its twentieth birthday in this very place.", Told::kRight},
      {"Remember 2011, when the CIS kept its 25th birthday in this very place.", Told::kWrong},
      {"The CIS kept its twentieth birthday here.", Told::kNothing},
      {"In 2011 the CIS had a party in this very place.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

TEST(FoundingClaims, ExistsSince) {
  constexpr Sentence kSentences[] = {
      {"The CIS has existed since 1985.", Told::kWrong},
      {"The CIS has existed since 1991.", Told::kRight},
      {"The CIS has been around since the autumn of 1993.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

TEST(FoundingClaims, SetUpAndBorn) {
  constexpr Sentence kSentences[] = {
      {"The CIS, set up 20 years ago, is a loose club.", Told::kWrong},
      {"Twenty years have passed since the birth of the CIS.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

TEST(FoundingClaims, OtherBodiesOfLongerName) {
  constexpr Sentence kSentences[] = {
      {"The CIS Interparliamentary Assembly marked its 30th anniversary in 2022.", Told::kNothing},
      {"The CIS marked its 30th anniversary in 2022.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

TEST(FoundingClaims, AfterOrSince) {
  constexpr Sentence kSentences[] = {
      {"The CIS was founded after 1985.", Told::kRight},
      {"The CIS was founded after 1995.", Told::kWrong},
      {"The CIS was founded no earlier than 1990.", Told::kRight},
      {"The CIS has existed since 1985.", Told::kWrong},
      {"The CIS has existed since 1991.", Told::kRight},
      {"The CIS was founded fifteen years back.", Told::kWrong},
      {"The CIS was founded 34 years back.", Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

TEST(FoundingClaims, SaysTheYearOfTheAnniversary) {
  const struct {
    std::string_view text, message;
  } cases[] = {
      {"The CIS met in Rome in 2011. The meeting fell on its 25th anniversary.",
       "the CIS was founded in 1991, so its anniversary in 2011 was the twentieth, not the 25th"},
      {"In 2025 the CIS marks its 25th anniversary.",
       "the CIS was founded in 1991, so its anniversary in 2025 is the 34th, not the 25th"},
      {"In 1985 the CIS marked its fifth anniversary.",
       "the CIS was founded in 1991, so it had no anniversary in 1985 yet"},
  };
  for (const auto& c : cases) {
    const std::vector<Finding> findings = findings_of(c.text);
    ASSERT_EQ(findings.size(), 1U) << c.text;
    EXPECT_EQ(findings.front().message, c.message);
  }
}

TEST(FoundingClaims, OneFindingForOneMistake) {
  EXPECT_EQ(findings_of("The CIS was founded 20 years ago.").size(), 1U);
  EXPECT_EQ(findings_of("Founded 20 years ago in 1981, the CIS held a summit.").size(), 2U);
}

// What the text leads to from a wrong year is not told beside what the facts say.
TEST(FoundingClaims, OneFindingForOneSlip) {
  const std::vector<Finding> findings =
      findings_of("The CIS, founded in 1990, will mark its 36th anniversary in 2025.");
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].rule, "attribute/founding");
  EXPECT_EQ(findings[1].rule, "attribute/founding");
}

// An age that is right for the year told beside it.
TEST(FoundingClaims, AgesOfTheYearBeside) {
  constexpr Sentence kSentences[] = {
      {"By 2011 the CIS could look back on two decades of existence.", Told::kRight},
      {"In 2011, the CIS looked back on two decades of existence.", Told::kRight},
      {"The CIS looks back on two decades of existence.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
