// Members and their numbers told by words of many kinds between the countries and the body.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

void expect_told(std::string_view rule, const std::vector<Sentence>& sentences) {
  for (const Sentence& s : sentences) EXPECT_EQ(told_of(rule, s.text), s.told) << s.text;
}

TEST(MembershipTold, WordsBetweenCountryAndBody) {
  expect_told(
      "membership/member",
      {
          {"Georgia, which has other plans, sits outside the CIS.", Told::kRight},
          {"Minsk sits outside the CSTO.", Told::kWrong},
          {"Latvia has a place among the full members of the CIS.", Told::kWrong},
          {"Latvia and Estonia have no place among the full members of the CIS.", Told::kRight},
          {"Moldova figures on the list of CSTO members, says the clerk.", Told::kWrong},
          {"Armenia figures on the list of CSTO members, says the clerk.", Told::kRight},
          {"Belarus and Armenia are neither of them in the CSTO.", Told::kWrong},
          {"Belarus and Armenia are both of them in the CSTO.", Told::kRight},
          {"Azerbaijan is one of the six in the CSTO.", Told::kWrong},
          {"Tajikistan is one of the six in the CSTO.", Told::kRight},
          {"Uzbekistan, for its part, is signed up to the CSTO.", Told::kWrong},
          {"Kazakhstan, for its part, is signed up to the CSTO.", Told::kRight},
          {"Azerbaijan buys its arms abroad and, unlike Armenia, belongs to the CSTO.",
           Told::kWrong},
          {"Azerbaijan buys its arms abroad and, unlike Armenia, does not belong to the CSTO.",
           Told::kRight},
          {"Georgia is in the CIS free trade zone.", Told::kNothing},
          {"Georgia is part of the CIS problem.", Told::kNothing},
          {"Ukraine is on the CIS list of debtors.", Told::kNothing},
          {"If Georgia sits in the CIS, it must pay its dues.", Told::kNothing},
          {"Georgia wants to be one of the nine in the CIS.", Told::kNothing},
          {"The bank near Georgia sits outside the CIS.", Told::kNothing},
          {"The parliament of Belarus sits outside the CSTO.", Told::kNothing},
          {"Uzbekistan keeps CSTO members informed.", Told::kNothing},
          {"Turkmenistan is in the CIS as an associate.", Told::kNothing},
          {"On paper Armenia is no longer a CSTO member.", Told::kWrong},
          {"On paper Armenia is still a CSTO member.", Told::kRight},
          {"Tajikistan, unlike Kazakhstan, is a member of the CSTO and may call on it.",
           Told::kWrong},
          {"Tajikistan, unlike Uzbekistan, is a member of the CSTO and may call on it.",
           Told::kRight},
      });
}

TEST(MembershipTold, NumbersByOtherWords) {
  expect_told(
      "membership/count",
      {
          {"With sixteen states under its umbrella, the CSTO is a defence pact.", Told::kWrong},
          {"With six states under its umbrella, the CSTO is a defence pact.", Told::kRight},
          {"With ten states under its umbrella, ASEAN dwarfs the CSTO.", Told::kNothing},
          {"The CIS, a family of seven if one counts full members only, has met.", Told::kWrong},
          {"The CIS, a family of nine if one counts full members only, has met.", Told::kRight},
          {"The club, a family of seven, met the CIS envoy.", Told::kNothing},
          {"\"All\" means the nine that have joined the CSTO.", Told::kWrong},
          {"\"All\" means the six that have joined the CSTO.", Told::kRight},
          {"The four that have joined the CSTO drill are small.", Told::kNothing},
          {"CSTO chiefs to confer; all eight member states to dial in", Told::kWrong},
          {"CSTO chiefs to confer; all six member states to dial in", Told::kRight},
          {"One table per CSTO member state, four tables altogether.", Told::kWrong},
          {"One table per CSTO member state, six tables altogether.", Told::kRight},
          {"Delegations came from all the full member states of the CIS, ten of them, by train.",
           Told::kWrong},
          {"Delegations came from all the full member states of the CIS, nine of them, by train.",
           Told::kRight},
          {"Member states: 9. Seat: Moscow. Name: Collective Security Treaty Organization.",
           Told::kWrong},
          {"Member states: 6. Seat: Moscow. Name: Collective Security Treaty Organization.",
           Told::kRight},
          {"Room: 4. Members: 5. Topic: the CSTO chess club.", Told::kNothing},
          {"Russia has more people than the other eight full members of the CIS put together.",
           Told::kRight},
          {"Uzbekistan sits in the CIS alongside ten other full members.", Told::kWrong},
          {"Uzbekistan sits in the CIS alongside eight other full members.", Told::kRight},
          {"Russia voted with three other CIS members.", Told::kNothing},
          {"Russia spoke for the other four members of the CIS delegation.", Told::kNothing},
          {"The seven allies that Moscow has in the CSTO kept out.", Told::kWrong},
          {"The five allies that Moscow has in the CSTO kept out.", Told::kRight},
          {"The four leaders of the CSTO who came line up for a portrait.", Told::kNothing},
          {"Two tables of six chairs stood there, one for each member of the CSTO.",
           Told::kNothing},
          {"Seven cooks, one for each CSTO member state and one for the guests, were hired.",
           Told::kNothing},
      });
}

TEST(MembershipTold, CountsOfSomeAreNoTotals) {
  expect_told(
      "membership/count",
      {
          {"The region's two most populous states, Uzbekistan and Kazakhstan, have seats in the "
           "CIS.",
           Told::kNothing},
          {"Of the five states of Central Asia, four are full members of the CIS.", Told::kNothing},
          {"The CSTO is, by membership, two larger than a group of four.", Told::kNothing},
          {"Kazakh pilots, Russian fuel, Armenian maps: all three countries belong to the CSTO.",
           Told::kNothing},
          {"All three countries belong to the CSTO, and nobody else does.", Told::kWrong},
      });
}

TEST(MembershipTold, PastTenseOfTheReport) {
  expect_told(
      "membership/count",
      {
          {"The minister said the CIS had eleven members.", Told::kWrong},
          {"The minister said the CIS had nine members.", Told::kRight},
          {"The chair recalled that the CSTO comprised four member states.", Told::kWrong},
          {"He said the CIS had once had twelve members.", Told::kNothing},
          {"In 1993 the leaders met. The host said the CIS had twelve members.", Told::kNothing},
          {"He said that at the time the CIS had twelve members.", Told::kNothing},
          {"The CIS had twelve members.", Told::kNothing},
      });
}

TEST(MembershipTold, SharesAndGaps) {
  expect_told("membership",
              {
                  {"A third of the full members of the CIS, he said, comes to five countries.",
                   Told::kWrong},
                  {"A third of the full members of the CIS, he said, comes to three countries.",
                   Told::kRight},
                  {"The gap between the membership of the CIS and that of the CSTO comes to four.",
                   Told::kWrong},
                  {"The gap between the membership of the CIS and that of the CSTO comes to three.",
                   Told::kRight},
                  {"The gap between the CIS and the CSTO is 20 years.", Told::kNothing},
              });
}

TEST(MembershipTold, ListsBeforeAndBehind) {
  expect_told("membership",
              {
                  {"Every full member of the CSTO sends a wreath: Armenia, Belarus, Kazakhstan, "
                   "Kyrgyzstan, Georgia and Tajikistan.",
                   Told::kWrong},
                  {"Every full member of the CSTO sends a wreath: Armenia, Belarus, Kazakhstan, "
                   "Kyrgyzstan, Russia and Tajikistan.",
                   Told::kRight},
                  {"From Minsk to Yerevan the list runs so: Belarus, Armenia, Russia, Kazakhstan, "
                   "Kyrgyzstan, Mongolia. Those are the members of the CSTO, all of them.",
                   Told::kWrong},
                  {"From Minsk to Yerevan the list runs so: Belarus, Armenia, Russia, Kazakhstan, "
                   "Kyrgyzstan, Tajikistan. Those are the members of the CSTO, all of them.",
                   Told::kRight},
              });
}

}  // namespace
}  // namespace factlint::testing
