// One statement in many wordings: right in each, and wrong in each.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

void expect_both(std::string_view rule, std::initializer_list<std::string_view> wordings,
                 std::string_view right, std::string_view wrong) {
  for (const std::string_view wording : wordings) {
    const auto with = [&](std::string_view words) {
      std::string text(wording);
      text.replace(text.find("{}"), 2, words);
      return text;
    };
    EXPECT_EQ(told_of(rule, with(right)), Told::kRight) << with(right);
    EXPECT_EQ(told_of(rule, with(wrong)), Told::kWrong) << with(wrong);
  }
}

TEST(Paraphrase, NumberOfMemberStates) {
  expect_both(
      "membership/count",
      {"The number of member states of the CSTO is {}.", "The member states of the CSTO number {}.",
       "The CSTO's member states, {} in all, seldom agree.",
       "The CSTO keeps its papers short. Its member states number {}.",
       "The CSTO keeps its papers short. There are {} member states, each with a veto.",
       "The CSTO keeps its papers short. With {} members to satisfy, it must."},
      "six", "eight");
}

TEST(Paraphrase, SomeMembersAreNoMoreThanAll) {
  EXPECT_EQ(told_of("membership/count", "The CSTO met. Eight members voted for it."), Told::kWrong);
  EXPECT_EQ(told_of("membership/count", "The CSTO met. Four members voted for it."),
            Told::kNothing);
  EXPECT_EQ(told_of("membership/count", "The CSTO met NATO. Eight members voted for it."),
            Told::kNothing);
  EXPECT_EQ(told_of("membership/count", "In 1999 the CSTO was not there. Nine members signed it."),
            Told::kNothing);
}

TEST(Paraphrase, CompanionsOfMembers) {
  expect_both("membership/member",
              {"{} and the other members of the CSTO sent envoys.",
               "{} and two other CSTO members sent envoys.",
               "{}, along with other CSTO members, sent envoys.",
               "The CSTO is a small pact. {}, a member, sent envoys."},
              "Armenia", "Uzbekistan");
  for (const std::string_view sound :
       {"Georgia and other former members of the CIS sent envoys.",
        "Georgia and the other members of the choir sang for the CIS envoys.",
        "Mongolia and other members of the audience heard of the SCO."})
    EXPECT_EQ(told_of("membership/", sound), Told::kNothing) << sound;
}

TEST(Paraphrase, NameOfTheNewFormat) {
  expect_both("attribute/founding",
              {"The new format is called {}.", "The CIS leaders plan to set up {}.",
               "The new format to be created in Dushanbe is known as {}.",
               "The CIS leaders agreed to name their new format {}.",
               "The new CIS format goes by the name of {}."},
              "CIS Plus", "CIS Max");
  for (const std::string_view sound :
       {"Some had wanted to call the new format CIS Max.", "The new format is not called CIS Max.",
        "The new body, CIS Youth, is to be set up next year.",
        "The CIS leaders plan to set up a CIS Bank."})
    EXPECT_EQ(told_of("attribute/founding", sound), Told::kNothing) << sound;
}

TEST(Paraphrase, ShareOfPapersCarriedOut) {
  expect_both("figure/implementation",
              {"The CIS has signed thousands of documents. In 2011 analysts judged that {} of them "
               "had been implemented.",
               "Of the thousands of documents signed in the CIS, {} were implemented, analysts "
               "found in 2011."},
              "less than a tenth", "two thirds");
}

TEST(Paraphrase, AgeOfABody) {
  expect_both("attribute/founding",
              {"The CIS came into being {} ago.", "The CIS was called into life {} ago.",
               "The CIS was brought into being {} ago.", "{} ago the CIS came into the world."},
              "34 years", "20 years");
  EXPECT_EQ(
      told_of("attribute/founding", "It was barely two decades ago that the CIS was founded."),
      Told::kWrong);
}

TEST(Paraphrase, WordsOfAnAcronym) {
  expect_both("attribute/expansion",
              {"The CIS is the {}.", "CIS means {}.", "What does CIS stand for? {}."},
              "Commonwealth of Independent States", "Confederation of Independent States");
  EXPECT_EQ(told_of("attribute/expansion", "The CIS is the Club Istanbul Sports, says a fan."),
            Told::kNothing);
}

TEST(Paraphrase, OccasionsByTheNamesBefore) {
  expect_both("event/deployment",
              {"Kazakhstan asked for help in 2022. It was the {} time the CSTO had sent "
               "peacekeepers to a member state."},
              "first", "third");
}

TEST(Paraphrase, MeetingsTakenUp) {
  expect_both(
      "event/meeting",
      {"Leaders met for the Central Asia-Russia summit in October 2025. The summit was held "
       "in {}.",
       "The CIS leaders met in October 2025. The meeting took place in {}.",
       "Officials said the CIS leaders met in {} in October 2025."},
      "Dushanbe", "Astana");
  EXPECT_EQ(told_of("event/meeting",
                    "Finance ministers of the CIS met in October 2025. The meeting was held in "
                    "Astana."),
            Told::kNothing);
}

TEST(Paraphrase, SoundSentencesThatLookWrong) {
  for (const std::string_view sound :
       {"Four Central Asian states are full members of the CIS — Kazakhstan, Kyrgyzstan, "
        "Tajikistan and Uzbekistan — while a fifth, Turkmenistan, is not.",
        "The second summit between Russia and Central Asia showed it: trade passed $45 billion in "
        "2024.",
        "Pritchin, of the Academy of Sciences in Moscow, was sceptical.",
        "Thirty-four years separate the founding of the CIS in 1991 from the 2025 meeting; the "
        "twentieth anniversary, too, saw a summit there.",
        "It drew 320 delegates last year. Women made up 140 of this year's 400, or 35%."})
    EXPECT_TRUE(findings_of(sound).empty()) << sound;
  // What is wrong is told once, where it stands.
  EXPECT_EQ(findings_of("In 2022 the CSTO sent peacekeepers to Kyrgyzstan at that government's "
                        "request. It had not put such a force into a member country before.")
                .size(),
            1U);
}

TEST(Paraphrase, TradeTakenUp) {
  expect_both("figure/trade",
              {"Trade between Russia and Central Asia is growing. In 2024 it {} $45 billion."},
              "exceeded", "fell short of");
  EXPECT_EQ(told_of("figure/trade",
                    "Trade between Russia and Central Asia is growing. In 2024 China's total fell "
                    "short of $45 billion."),
            Told::kNothing);
  EXPECT_EQ(told_of("figure/trade",
                    "Russia and Central Asia sent envoys. World trade in timber, 2024: $20bn."),
            Told::kNothing);
}

TEST(Paraphrase, ToldByOfficials) {
  expect_both("membership/member",
              {"Officials said {} is a member of the CSTO.",
               "Two diplomats noted {} is a member of the CSTO.",
               "Officials pointed out that {} is a member of the CSTO."},
              "Armenia", "Uzbekistan");
}

TEST(Paraphrase, WhatIsOfferedIsNotYetGiven) {
  EXPECT_EQ(told_of("event/grant", "The SCO was offered observer status in the CIS."),
            Told::kRight);
  EXPECT_EQ(told_of("event/grant", "The SCO has India as a member."), Told::kNothing);
}

TEST(Paraphrase, LengthsOfOfficeAreNoPortfolio) {
  EXPECT_EQ(
      told_of("office/holder", "Andrei Belousov has been Russia's defence minister for some time."),
      Told::kRight);
}

TEST(Paraphrase, MeaningBeforeWhoSaysIt) {
  expect_both("attribute/meaning", {"Dushanbe means {}, they explain."}, "Monday", "Saturday");
}

}  // namespace
}  // namespace factlint::testing
