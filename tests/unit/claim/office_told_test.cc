// Holders of offices told by a surname alone, in answers, and behind words that introduce a name;
// and borders told by other words than their own.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

void expect_told(std::string_view rule, const std::vector<Sentence>& sentences) {
  for (const Sentence& s : sentences) EXPECT_EQ(told_of(rule, s.text), s.told) << s.text;
}

TEST(OfficeTold, SurnamesAlone) {
  expect_told("office",
              {
                  {"Putin, the Russian president, left early.", Told::kRight},
                  {"Russian Defence Minister Shoigu spoke on Friday.", Told::kWrong},
                  {"Russia's defence minister, Mr Gerasimov, wore grey.", Told::kWrong},
                  {"Russia's defence minister, Mr Belousov, wore grey.", Told::kRight},
                  {"The Russian president, Interfax reported, will fly home.", Told::kNothing},
                  {"Russian President Likes Tea, Aides Say", Told::kNothing},
                  {"Former Russian defence minister Shoigu spoke.", Told::kNothing},
                  {"Russia's deputy defence minister Yevkurov spoke.", Told::kNothing},
                  {"Peskov, the Russian president's spokesman, spoke.", Told::kNothing},
                  {"The Russian president's envoy, Kozak, spoke.", Told::kNothing},
              });
}

TEST(OfficeTold, DeputiesFormerHoldersCaptions) {
  expect_told(
      "office",
      {
          {"Viktor Zolotov, deputy commander of the Russian National Guard, spoke.", Told::kWrong},
          {"Vladimir Kolokoltsev, Russia's deputy minister of the interior, spoke.", Told::kWrong},
          {"Emomali Rahmon, Tajikistan's former president, opened the doors.", Told::kWrong},
          {"Dmitry Medvedev, Russia's former president, opened the doors.", Told::kNothing},
          {"From left: Vladimir Putin (Russia), Emomali Rahmon (Kyrgyzstan).", Told::kWrong},
          {"From left: Vladimir Putin (Russia), Emomali Rahmon (Tajikistan).", Told::kRight},
      });
}

TEST(OfficeTold, NamesIntroduced) {
  expect_told(
      "office",
      {
          {"Tajikistan sent its president, a man by the name of Berdimuhamedov.", Told::kWrong},
          {"Tajikistan sent its president, a man by the name of Rahmon.", Told::kRight},
          {"The Russian interior minister, a man named Lavrov, was there.", Told::kWrong},
          {"The Russian interior minister, a man named Kolokoltsev, was there.", Told::kRight},
          {"The Russian interior minister, a man named in the report, was there.", Told::kNothing},
          {"Who commands Russia's National Guard? Answer: a general called Viktor Bortnikov.",
           Told::kWrong},
          {"Who commands Russia's National Guard? Answer: a general called Viktor Zolotov.",
           Told::kRight},
          {"Who is the president of Russia? Nobody asked Boris Yeltsin.", Told::kNothing},
      });
}

TEST(Answers, CapitalsKindsAndBorders) {
  expect_told("attribute",
              {
                  {"Which city is the capital of Tajikistan? Khujand.", Told::kWrong},
                  {"Which city is the capital of Tajikistan? Dushanbe.", Told::kRight},
                  {"What sort of body is the CSTO? A development bank.", Told::kWrong},
                  {"What sort of body is the CSTO? A military alliance.", Told::kRight},
                  {"What sort of body is the CSTO? A riddle.", Told::kNothing},
              });
  expect_told("relation/border",
              {
                  {"Who shares a border with Tajikistan? Among others, Mongolia.", Told::kWrong},
                  {"Who shares a border with Tajikistan? Among others, Afghanistan.", Told::kRight},
              });
}

TEST(Borders, TellOfNeighbours) {
  expect_told(
      "relation/border",
      {
          {"A bridge joins Tajikistan to its southern neighbour, Pakistan.", Told::kWrong},
          {"A bridge joins Tajikistan to its southern neighbour, Afghanistan.", Told::kRight},
          {"Tajikistan looks to Iran, for the two countries share a frontier.", Told::kWrong},
          {"Tajikistan looks to China, for the two countries share a frontier.", Told::kRight},
          {"South of Tajikistan, across a shared frontier, lies Iran.", Told::kWrong},
          {"Tajikistan does not border Iran.", Told::kRight},
          {"Tajik and Iranian border guards held a drill.", Told::kNothing},
          {"Russian border guards have left Tajikistan.", Told::kNothing},
          {"Tajikistan closed its border to Russian trucks.", Told::kNothing},
          {"Trucks from Tajikistan cross two borders to reach Iran.", Told::kNothing},
      });
}

}  // namespace
}  // namespace factlint::testing
