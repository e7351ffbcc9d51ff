// The members that are in one body and not in another, by name; those of less than full status;
// rows that leave nobody else.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

void expect_told(std::string_view rule, const std::vector<Sentence>& sentences) {
  for (const Sentence& s : sentences) EXPECT_EQ(told_of(rule, s.text), s.told) << s.text;
}

TEST(MembershipDifference, NamesBehindTheCount) {
  expect_told(
      "membership/member",
      {
          {"Three full members of the CIS have stayed away from the CSTO. These are Azerbaijan, "
           "Moldova and Tajikistan.",
           Told::kWrong},
          {"Three full members of the CIS have stayed away from the CSTO. These are Azerbaijan, "
           "Moldova and Uzbekistan.",
           Told::kRight},
          {"A third of the CIS members are not in the CSTO. The trio is made up of Azerbaijan, "
           "Kazakhstan and Uzbekistan.",
           Told::kWrong},
          {"Three full members of the CIS are not in the CSTO. They are neighbours of Russia, "
           "Belarus and Iran.",
           Told::kNothing},
          {"Three full members of the CIS are not in the CSTO, unlike Belarus, Russia and Armenia.",
           Told::kNothing},
      });
}

TEST(MembershipDifference, NamesBesideBothBodies) {
  expect_told(
      "membership/member",
      {
          {"Azerbaijan, Moldova, Kyrgyzstan: the CIS states outside the CSTO are few.",
           Told::kWrong},
          {"The CIS members that do not belong to the CSTO are Azerbaijan, Armenia and "
           "Uzbekistan.",
           Told::kWrong},
          {"The CIS members that are not in the CSTO are neighbours of Belarus and Russia.",
           Told::kNothing},
          {"Russia, Belarus, Armenia: of the CIS members outside the CSTO none is as close.",
           Told::kNothing},
      });
}

TEST(MembershipDifference, AllButSoMany) {
  expect_told(
      "membership/count",
      {
          {"All but four of the full members of the CIS are in the CSTO.", Told::kWrong},
          {"All but three of the full members of the CIS are in the CSTO.", Told::kRight},
          {"Of the full members of the CIS, all but one sit in the CSTO.", Told::kWrong},
          {"Two in three full members of the CIS have stayed out of the CSTO.", Told::kWrong},
          {"All but two of the CIS members sent envoys to the CSTO drill.", Told::kNothing},
          {"All but two of the CSTO's members have sent troops to Syria.", Told::kNothing},
      });
}

TEST(MembershipDifference, OneForEachMember) {
  expect_told(
      "membership/count",
      {
          {"Seven lamps are lit when the CSTO convenes, one for each member state.", Told::kWrong},
          {"Six lamps are lit when the CSTO convenes, one for each member state.", Told::kRight},
          {"The CSTO hired seven bands, one for each member of the jury.", Told::kNothing},
          {"The CSTO hall has seven doors, one for each day.", Told::kNothing},
      });
}

TEST(MembershipLesser, InsteadOfFull) {
  expect_told(
      "membership/member",
      {
          {"Moldova is an observer rather than a full member of the CIS.", Told::kWrong},
          {"Moldova attends the CIS merely as an observer.", Told::kWrong},
          {"Moldova may speak at the CIS, but only as an associate.", Told::kWrong},
          {"Moldova is an associate rather than a full member of the bank.", Told::kNothing},
          {"Moldova sent a man to the CIS only as an observer of the vote.", Told::kNothing},
          {"Mongolia takes part in the CIS merely as a guest.", Told::kNothing},
          {"Belarus is in the CIS as an observer.", Told::kWrong},
          {"Belarus is in the CIS as an observer of its decline.", Told::kRight},
      });
}

TEST(MembershipComplete, NobodyElse) {
  expect_told("membership/list",
              {
                  {"Russia, Belarus, Kazakhstan, Tajikistan, Armenia. Nobody else is in the CSTO.",
                   Told::kWrong},
                  {"Russia, Belarus, Kazakhstan, Kyrgyzstan and Armenia: these five are the CSTO.",
                   Told::kWrong},
                  {"Apart from Russia, Belarus, Kazakhstan, Kyrgyzstan and Armenia nobody is in "
                   "the CSTO.",
                   Told::kWrong},
                  {"Russia, Belarus, Kazakhstan, Kyrgyzstan, Tajikistan and Armenia are members of "
                   "the CSTO, and nobody else is.",
                   Told::kRight},
                  {"Russia, Belarus, Kazakhstan, Armenia. Nobody else is in the CSTO choir.",
                   Told::kNothing},
                  {"Apart from Russia, Belarus, Kazakhstan and Armenia, no CSTO state has tanks.",
                   Told::kNothing},
                  {"Belarus, Armenia, Kazakhstan, Kyrgyzstan and Tajikistan form the CSTO together "
                   "with Russia.",
                   Told::kRight},
              });
}

TEST(MembershipComplete, AnswersThatCloseTheList) {
  expect_told("membership/list",
              {
                  {"Who is in the CSTO? Russia, Belarus, Kazakhstan, Tajikistan and Armenia, and "
                   "that is the whole list.",
                   Told::kWrong},
                  {"Q: Who is in the CSTO? A: Russia, Belarus, Kazakhstan, Kyrgyzstan and Armenia.",
                   Told::kWrong},
                  {"Who sends most to the CSTO? Russia, Belarus and Armenia, and that is the lot.",
                   Told::kNothing},
              });
}

TEST(MembershipEllipsis, TheSameGoesFor) {
  expect_told(
      "membership/member",
      {
          {"Kyrgyzstan is in the CSTO, and the same is true of Moldova.", Told::kWrong},
          {"Moldova is not in the CSTO, and the opposite is true of Uzbekistan.", Told::kWrong},
      });
}

}  // namespace
}  // namespace factlint::testing
