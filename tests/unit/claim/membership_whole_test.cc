// Whole memberships, those with one more or without one, and questions with a short answer.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

template <size_t N>
void expect_all(std::string_view rule, const Sentence (&sentences)[N]) {
  for (const Sentence& s : sentences) EXPECT_EQ(told_of(rule, s.text), s.told) << s.text;
}

TEST(MembershipWhole, CompleteLists) {
  constexpr Sentence kLists[] = {
      {"Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan: that, in full, is the "
       "CSTO "
       "membership.",
       Told::kRight},
      {"Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia: that, in full, is the CSTO "
       "membership.",
       Told::kWrong},
      {"Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia, Georgia. So runs the full roll of the "
       "CSTO.",
       Told::kWrong},
      {"Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia, Tajikistan. So runs the full roll of the "
       "CSTO.",
       Told::kRight},
      {"The complete CSTO roster reads Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia.",
       Told::kWrong},
      {"Armenia, Belarus, Kazakhstan, Kyrgyzstan and Uzbekistan: that is not the whole of the "
       "CSTO.",
       Told::kNothing},
  };
  expect_all("membership/list", kLists);
  // Some of them, who do something.
  constexpr Sentence kSome[] = {
      {"Armenia, Belarus, Kazakhstan and Russia are full members of the CIS."},
      {"Armenia, Belarus, Kazakhstan and Russia signed the complete CSTO statute."},
      {"Armenia, Belarus, Kazakhstan and Russia have read the full CSTO membership list."},
      {"Apart from Armenia, Belarus, Kazakhstan and Russia, that is the whole of the CSTO."},
  };
  for (const Sentence& s : kSome)
    EXPECT_NE(told_of("membership/list", s.text), Told::kWrong) << s.text;
}

TEST(MembershipWhole, OneMore) {
  constexpr Sentence kCounts[] = {
      {"If Georgia rejoined, the CIS would have ten full members.", Told::kRight},
      {"If Georgia rejoined, the CIS would have eleven full members.", Told::kWrong},
      {"Should Serbia ever join the CSTO, it would become the alliance's seventh member.",
       Told::kRight},
      {"Should Serbia ever join the CSTO, it would become the alliance's sixth member.",
       Told::kWrong},
      {"With one more full member the CIS would have fourteen.", Told::kWrong},
      {"Should Azerbaijan join, the CSTO would have three members with oil.", Told::kNothing},
      {"If Georgia and Ukraine rejoined, the CIS would have eleven full members.", Told::kNothing},
      {"If Georgia had not left in 2009, the CIS would have ten full members.", Told::kNothing},
  };
  expect_all("membership/count", kCounts);
}

TEST(MembershipWhole, TheOthers) {
  constexpr Sentence kCounts[] = {
      {"Russia has more people than the other nine full members of the CIS put together.",
       Told::kWrong},
      {"Russia has more people than the other eight full members of the CIS put together.",
       Told::kRight},
      {"Tajikistan invited the other nine full members of the CIS to a concert.", Told::kWrong},
      {"Tajikistan invited the other two full members of the CIS in Central Asia that have a "
       "circus.",
       Told::kNothing},
      {"Moldova sits with three other full members of the CIS on a panel.", Told::kNothing},
      {"Moldova sits at one table with nine other full members of the CIS.", Told::kWrong},
      {"Like the other seven countries of the CSTO, Belarus sends officers.", Told::kWrong},
      {"Like the other five countries of the CSTO, Belarus sends officers.", Told::kRight},
      {"The nine leaders of the full member states of the CIS posed on the steps.", Told::kRight},
      {"The ten leaders of the full member states of the CIS posed on the steps.", Told::kWrong},
      {"The four leaders of the CSTO states in Asia met.", Told::kNothing},
      {"The six leaders of the CSTO that had flown in posed on the steps.", Told::kNothing},
  };
  for (const Sentence& s : kCounts) {
    if (s.told == Told::kNothing)
      EXPECT_NE(told_of("membership/count", s.text), Told::kWrong) << s.text;
    else
      EXPECT_EQ(told_of("membership/count", s.text), s.told) << s.text;
  }
}

TEST(MembershipWhole, ShortAnswers) {
  constexpr Sentence kAnswers[] = {
      {"Uzbekistan a member of the CSTO? Perfectly true.", Told::kWrong},
      {"Uzbekistan a member of the CSTO? Not true.", Told::kRight},
      {"Kazakhstan part of the CSTO? By no means.", Told::kWrong},
      {"Ukraine in the CSTO? Not at all.", Told::kRight},
      {"Is Moldova in the CIS? It is not.", Told::kWrong},
      {"Is Azerbaijan a member of the CSTO? Right: it is not.", Told::kNothing},
      {"Could Serbia be a member of the CSTO? Absolutely, said the envoy.", Told::kNothing},
      {"Georgia in the CIS? It was.", Told::kNothing},
      {"Does Kyrgyzstan belong to the CSTO? Yes, it does.", Told::kRight},
      {"Is Serbia in the CSTO? Yes, but only as an observer of its assembly.", Told::kNothing},
      {"Is Serbia in the CSTO? Right of the river it has friends.", Told::kNothing},
  };
  expect_all("membership/member", kAnswers);
}

TEST(MembershipWhole, TheOnlyOne) {
  constexpr Sentence kOnly[] = {
      {"Only one country of the South Caucasus is in the CSTO: Georgia.", Told::kWrong},
      {"Only one country of the South Caucasus is in the CSTO: Armenia.", Told::kRight},
  };
  expect_all("membership/member", kOnly);
  EXPECT_NE(told_of("membership/member", "Only one country has left the CSTO for good: Georgia."),
            Told::kWrong);
  EXPECT_NE(told_of("membership/member", "One state rails at the CSTO day by day: Georgia."),
            Told::kWrong);
}

TEST(MembershipWhole, AllOfOneBody) {
  constexpr Sentence kShares[] = {
      {"All of the CSTO's members are in the CIS.", Told::kRight},
      {"All of the CSTO's members are outside the CIS.", Told::kWrong},
      {"Not all of the CIS's full members are in the CSTO.", Told::kRight},
  };
  expect_all("membership/member", kShares);
}

}  // namespace
}  // namespace factlint::testing
