// Sound sentences that look like claims about other members, holders or grants; beside each what
// stays wrong.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

void expect_told(const char* rule, std::initializer_list<Sentence> sentences) {
  for (const Sentence& s : sentences) EXPECT_EQ(told_of(rule, s.text), s.told) << s.text;
}

TEST(LookAlikes, MembersThatAreTold) {
  expect_told(
      "membership/member",
      {{"Neither Delhi nor Tehran belongs to the CSTO.", Told::kRight},
       {"The alliance has six members, and neither Paris nor Astana belongs to the CSTO.",
        Told::kWrong},
       {"Neither Armenia nor Moldova, CIS countries both, sent a minister.", Told::kRight},
       {"Four republics are not members of the CIS: Latvia, Georgia, Ukraine and Turkmenistan.",
        Told::kRight},
       {"Four republics are not members of the CIS: Latvia, Georgia, Ukraine and Moldova.",
        Told::kWrong},
       {"Of fifteen republics, six are not full members of the CIS: the three Baltic states, "
        "Georgia, Ukraine and Turkmenistan.",
        Told::kRight},
       {"Your leader of Tuesday lists Georgia among the members of the CIS.", Told::kNothing},
       {"The leader of the party lists Georgia among the members of the CIS.", Told::kWrong}});
}

TEST(LookAlikes, ListsThatAreNarrowed) {
  expect_told(
      "membership/list",
      {{"Moldova, Armenia, Azerbaijan: these are the CIS members that do not belong to the SCO.",
        Told::kNothing},
       {"Moldova, Armenia, Azerbaijan: these are the members of the CIS.", Told::kWrong}});
}

TEST(LookAlikes, WhatAPaperPrintedWrongly) {
  expect_told(
      "membership/count",
      {{"Owing to an editing error, our brief spoke of eleven full members of the CIS.",
        Told::kNothing},
       {"The CIS has eleven full members, the report said, owing to a rule of 1993.", Told::kWrong},
       {"An anthem was played twice by mistake, and the CIS has eleven full members.",
        Told::kWrong}});
}

TEST(LookAlikes, BodiesOfAnotherCountry) {
  expect_told(
      "office/holder",
      {{"Oleh Marchenko, commander of the National Guard of Ukraine, took the salute.",
        Told::kNothing},
       {"Oleh Marchenko, commander of the National Guard of Russia, took the salute.",
        Told::kWrong},
       {"Oleh Marchenko, commander of the National Guard, took the salute.", Told::kWrong}});
}

TEST(LookAlikes, StatusesAndRequestsOfOthers) {
  expect_told("event/grant",
              {{"Belarus used to be an observer at the SCO, then a full member.", Told::kNothing}});
  expect_told("event/deployment",
              {{"Kyrgyzstan asked for troops. Kazakhstan asked in January 2022 and got them, the "
                "first time that the CSTO had sent peacekeepers to a member.",
                Told::kRight},
               {"Kyrgyzstan asked for troops in January 2022. They went at once, the first "
                "peacekeepers that the CSTO ever sent to a member.",
                Told::kWrong}});
}

TEST(LookAlikes, RatesOfAFigure) {
  expect_told("figure/trade",
              {{"Russia and Central Asia traded goods worth more than $45bn in 2024, which works "
                "out at more than $120m for every day of the year.",
                Told::kRight},
               // the amount is the last token of the text
               {"In 2024 trade between Russia and Central Asia exceeded $45bn", Told::kRight}});
}

}  // namespace
}  // namespace factlint::testing
