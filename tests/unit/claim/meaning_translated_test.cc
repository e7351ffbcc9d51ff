// Instructions to translate a name, and other claims that are told in a roundabout way.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

void expect_told(std::string_view rule, const std::vector<Sentence>& sentences) {
  for (const Sentence& s : sentences) EXPECT_EQ(told_of(rule, s.text), s.told) << s.text;
}

TEST(MeaningTranslated, WhatComesOfIt) {
  expect_told(
      "attribute/meaning",
      {
          {"Translate Dushanbe and you get Wednesday.", Told::kWrong},
          {"Translate the name of the Tajik capital and you arrive at a day, Tuesday.",
           Told::kWrong},
          {"Put the name of the Tajik capital into English and you have Monday.", Told::kRight},
          {"Render Dushanbe into English and what comes out is 'blue dome'.", Told::kWrong},
          {"The capital of Tajikistan was a village. Translate its name and you get Friday.",
           Told::kWrong},
          {"Translate the menu in Dushanbe and you get 'fat tail soup'.", Told::kNothing},
          {"Put the tent up in Dushanbe and you have Sunday off.", Told::kNothing},
          {"Translate Dushanbe and you get the day that follows Sunday.", Told::kRight},
      });
}

TEST(RanksByNoun, PremieresAndForerunners) {
  expect_told(
      "event/",
      {
          {"The Central Asia-Russia summit in Dushanbe in October 2025 has no forerunner.",
           Told::kWrong},
          {"The CSTO's deployment to Kazakhstan in 2022 had two predecessors.", Told::kWrong},
          {"The CSTO's deployment to Kazakhstan in 2022 had no precedent.", Told::kRight},
          {"Only once before 2022 had the CSTO sent peacekeepers to a member state.", Told::kWrong},
      });
}

TEST(RequestsDenied, ByNobodyAndTwice) {
  expect_told(
      "event/deployment",
      {
          {"Nobody in Kazakhstan had asked for the troops that the CSTO sent there in 2022.",
           Told::kWrong},
          {"The CSTO's peacekeepers went to Kazakhstan in 2022 and did not come uninvited.",
           Told::kRight},
      });
}

TEST(RequestsDenied, AgainstTheWill) {
  expect_told(
      "event/deployment",
      {
          {"The CSTO sent troops into Kazakhstan in 2022 against the will of its president.",
           Told::kWrong},
          {"The CSTO sent troops into Kazakhstan in 2022 against the will of the opposition.",
           Told::kRight},
      });
}

TEST(AgesInApposition, OfTheYearToldThere) {
  expect_told(
      "attribute/founding",
      {
          {"At a 2011 meeting the CIS, by then 35 years old, looked back.", Told::kWrong},
          {"At a 2011 meeting the CIS, by then twenty years old, looked back.", Told::kRight},
          {"At a 2011 meeting the CIS, by then the oldest of them, looked back.", Told::kNothing},
      });
}

TEST(Workplaces, InAClauseBehindTheName) {
  expect_told(
      "attribute/person",
      {
          {"Pritchin, who follows Central Asia at the Institute of Far Eastern Affairs, agrees.",
           Told::kWrong},
          {"Pritchin, who met reporters at the Institute of Far Eastern Affairs, agrees.",
           Told::kNothing},
          {"Pritchin, who follows Central Asia and spoke at the Institute of Far Eastern Affairs, "
           "agrees.",
           Told::kNothing},
      });
}

TEST(LettersAsked, InTheQuestionBefore) {
  expect_told(
      "attribute/expansion",
      {
          {"What does the C in CSTO stand for? Cooperative.", Told::kWrong},
          {"What does the C in CSTO stand for? Collective is the correct answer.", Told::kRight},
          {"What does the C in CSTO stand for? Nobody in the room knew.", Told::kNothing},
      });
}

TEST(DescribedHolders, NamedBehindTheClause) {
  expect_told(
      "office/holder",
      {
          {"The man who runs Russia's interior ministry, Andrei Belousov, left early.",
           Told::kWrong},
          {"The man who runs Russia's interior ministry, Vladimir Kolokoltsev, left early.",
           Told::kRight},
          {"The man who sued Russia's interior ministry, Ivan Petrov, left early.", Told::kNothing},
          {"The deputy of the man who runs Russia's interior ministry, Ivan Petrov, left early.",
           Told::kNothing},
          {"The woman who speaks for Russia's interior ministry, Irina Volk, left early.",
           Told::kNothing},
      });
}

TEST(StatusTakenHome, WithOrAs) {
  expect_told(
      "event/grant",
      {
          {"The SCO will come away from Dushanbe with full membership of the CIS.", Told::kWrong},
          {"The SCO will come away from Dushanbe with observer status in the CIS.", Told::kRight},
          {"The SCO will leave Dushanbe with a promise from the CIS.", Told::kNothing},
      });
}

}  // namespace
}  // namespace factlint::testing
