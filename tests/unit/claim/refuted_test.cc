// What somebody said, and the sentence around it that tells it is not so.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

void expect_all(std::string_view rule, std::initializer_list<Sentence> sentences) {
  for (const Sentence& s : sentences) EXPECT_EQ(told_of(rule, s.text), s.told) << s.text;
}

TEST(Refuted, BeforeWhatIsTold) {
  expect_all(
      "attribute/founding",
      {{"The paper apologised for writing that the CIS was founded in 1981.", Told::kNothing},
       {"The paper corrected a report which said the CIS was founded in 1981.", Told::kNothing},
       {"No source bears out the claim that the CIS was founded in 1981.", Told::kNothing},
       {"He used to believe that the CIS was founded in 1981.", Told::kNothing},
       {"The paper reported that the CIS was founded in 1981.", Told::kWrong},
       {"The paper corrected its map and said that the CIS was founded in 1981.", Told::kWrong},
       {"The ministry rejected the draft and recalled that the CIS was founded in 1983.",
        Told::kWrong}});
}

TEST(Refuted, BehindWhatIsTold) {
  expect_all(
      "attribute/founding",
      {{"\"The CIS was founded in 1981,\" a driver told us, and he was a full decade out.",
        Told::kNothing},
       {"A guide told us the CIS was founded in 1981 - wide of the mark.", Told::kNothing},
       {"The claim that the CIS was founded in 1981 does not stand up.", Told::kNothing},
       {"A driver told us the CIS was founded in 1981 and set out for home.", Told::kWrong},
       {"A driver told us the CIS was founded in 1981, and was out within a year.", Told::kWrong},
       {"The CIS was founded in 1981 and the old pact was years out of date.", Told::kWrong}});
}

TEST(Refuted, StruckOutOrSetRight) {
  expect_all(
      "attribute/meaning",
      {{"A pupil wrote that Dushanbe means \"Friday\"; the teacher struck it out.", Told::kNothing},
       {"A pupil wrote that Dushanbe means \"Friday\"; the answer is \"Monday\".", Told::kRight},
       {"The old guide had it that Dushanbe means \"Friday\"; the new one has put that right.",
        Told::kNothing},
       {"The editor cut the line saying that Dushanbe means \"Friday\".", Told::kNothing},
       {"He will tell you that Dushanbe means \"Friday\". It does not.", Told::kNothing},
       {"He will tell you that Dushanbe means \"Friday\". It does.", Told::kWrong},
       {"A pupil wrote that Dushanbe means \"Friday\"; the teacher went out.", Told::kWrong},
       {"Dushanbe means \"Friday\", a pupil wrote in red letters.", Told::kWrong}});
}

TEST(Refuted, FramedAsUntrue) {
  expect_all("membership/",
             {{"Claim: Turkmenistan is a full member of the CIS. Rating: false.", Told::kNothing},
              {"True or false: the CIS has twelve members. False.", Told::kNothing},
              {"Imagine that Iran is a member of the CIS.", Told::kNothing},
              {"In an alternate history, Ukraine is a member of the CSTO.", Told::kNothing},
              {"\"The CSTO has seven members,\" she said, before correcting herself: it has six.",
               Told::kNothing},
              {"In the north, Ukraine is a member of the CSTO.", Told::kWrong},
              {"\"The CSTO has seven members,\" she said before dinner.", Told::kWrong}});
  expect_all("membership/count",
             {{"\"The CSTO has seven members,\" he joked.", Told::kNothing},
              {"The CSTO has seven members, the minister joked.", Told::kNothing},
              {"The CSTO has seven members, he told us, laughed and left.", Told::kNothing},
              {"The CSTO has seven members, a slip of paper lists them.", Told::kWrong},
              {"The CSTO has seven members, and nobody laughed at it.", Told::kWrong},
              {"The CSTO has seven members, which makes no jokes easier.", Told::kWrong},
              {"The CSTO has seven members and is in a sorry state.", Told::kWrong}});
  expect_all("attribute/", {{"The cotton capital of Tajikistan is Bokhtar.", Told::kNothing},
                            {"Myth: Dushanbe means \"Thursday\".", Told::kNothing},
                            {"In the novel, Tajikistan's capital is Khorog.", Told::kNothing},
                            {"The capital of Tajikistan is Bokhtar.", Told::kWrong}});
}

}  // namespace
}  // namespace factlint::testing
