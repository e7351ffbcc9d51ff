// What is told of a country among the members of a body, which puts it among them.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

void expect_told(std::string_view rule, const std::vector<Sentence>& sentences) {
  for (const Sentence& s : sentences) EXPECT_EQ(told_of(rule, s.text), s.told) << s.text;
}

TEST(MembershipExtreme, HasOrIsTheExtremeOfMembers) {
  expect_told("membership/member",
              {
                  {"Uzbekistan has the youngest population in the CSTO.", Told::kWrong},
                  {"Kyrgyzstan has the youngest population in the CSTO.", Told::kRight},
                  {"With the oldest parliament in the CSTO, Moldova is proud.", Told::kWrong},
                  {"With the oldest parliament in the CSTO, Armenia is proud.", Told::kRight},
                  {"For the CSTO's poorest member, Moldova, that is a blow.", Told::kWrong},
                  {"The largest of the CSTO's six members is Uzbekistan.", Told::kWrong},
                  {"Of all the members of the CSTO, Azerbaijan is the richest.", Told::kWrong},
                  {"Of all the members of the CSTO, Kazakhstan is the richest.", Told::kRight},
                  {"Azerbaijan casts one of the six votes in the CSTO.", Told::kWrong},
                  {"Belarus casts one of the six votes in the CSTO.", Told::kRight},
              });
}

TEST(MembershipExtreme, ExtremesOfOtherThings) {
  expect_told(
      "membership/member",
      {
          {"Iran has the longest border with the CSTO.", Told::kNothing},
          {"Ukraine has the largest army in Europe outside the CSTO.", Told::kRight},
          {"Turkey has the best friends in the CSTO.", Told::kNothing},
          {"Moldova has the smallest embassy in the CSTO capital.", Told::kNothing},
          {"Were it to join, Georgia would have the smallest army in the CSTO.", Told::kNothing},
          {"Georgia once had the smallest army in the CSTO.", Told::kNothing},
          {"China is the largest investor in the CIS.", Told::kNothing},
          {"Of the CSTO's members, Turkey has invited only Kazakhstan.", Told::kNothing},
          {"Georgia, whose neighbour has the largest army in the CSTO, is wary.", Told::kNothing},
      });
}

TEST(MembershipExtreme, InTheCapacityOfAMember) {
  expect_told("membership/member",
              {
                  {"Georgia sits on the budget panel as a full member of the CIS.", Told::kWrong},
                  {"Moldova sits on the budget panel as a full member of the CIS.", Told::kRight},
                  {"Having sat there as a full member of the CIS since last spring, Ukraine now "
                   "asks for more.",
                   Told::kWrong},
                  {"Georgia hopes to sit there as a full member of the CIS.", Told::kNothing},
                  {"Georgia signed it as a full member of the CIS.", Told::kNothing},
                  {"Turkey regards Armenia as a member of the CSTO.", Told::kRight},
                  {"Georgia presents itself as a member of the CIS choir.", Told::kNothing},
              });
}

TEST(MembershipExtreme, BoundByTreaty) {
  expect_told("membership/member",
              {
                  {"Bound by the CSTO treaty, Moldova has to send a company.", Told::kWrong},
                  {"Bound by the CSTO treaty, Armenia has to send a company.", Told::kRight},
                  {"Azerbaijan is tied to the CSTO by treaty.", Told::kWrong},
                  {"Bound by its own law, Moldova keeps out of CSTO drills.", Told::kRight},
                  {"Moldova is tied to the CSTO by a gas pipeline.", Told::kNothing},
              });
}

TEST(MembershipExtreme, ComesIn) {
  expect_told("membership/member",
              {
                  {"Moldova has worked its way into the CSTO.", Told::kWrong},
                  {"Neither Russia nor China has made it into the SCO.", Told::kWrong},
                  {"Pakistan has made it into the SCO.", Told::kRight},
                  {"Armenia has thrown in its lot with the CSTO.", Told::kRight},
                  {"Ukraine's team has made it into the CIS cup final.", Told::kNothing},
                  {"Iran has found its way into the CSTO's files.", Told::kNothing},
              });
}

}  // namespace
}  // namespace factlint::testing
