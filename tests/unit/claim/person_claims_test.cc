#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(PersonClaims, HomesAndInstitutes) {
  constexpr Sentence kSentences[] = {
      {"Pritchin, of the Carnegie Center, thinks otherwise.", Told::kWrong},
      {"Pritchin, of IMEMO, thinks otherwise.", Told::kRight},
      {"According to Pritchin, a researcher at Harvard University, the pact will hold.",
       Told::kWrong},
      {"Pritchin works at the Institute of Oriental Studies of the Russian Academy of Sciences.",
       Told::kWrong},
      {"Zhalilov, an expert on security from Turkmenistan, is less sure.", Told::kWrong},
      {"Security expert Zhalilov, a Kazakh, expects little.", Told::kWrong},
      {"Pritchin spoke at Moscow State University on Tuesday.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/person", s.text), s.told) << s.text;
}

TEST(PersonClaims, DisciplinesAndAgencies) {
  constexpr Sentence kSentences[] = {
      {"Tazhibayev, a Kazakh economist, said so.", Told::kWrong},
      {"Tazhibayev, a Kazakh political scientist, said so.", Told::kRight},
      {"Tazhibayev, a Kazakh footballer, scored twice.", Told::kNothing},
      {"Tazhibayev, an economist from Kazakhstan's central bank, said so.", Told::kNothing},
      {"Avesta, a news agency of Uzbekistan, reported it.", Told::kWrong},
      {"Avesta, a news agency of Tajikistan, reported it.", Told::kRight},
      {"Tazhibayev, a Kazakh economist and political scientist, agreed.", Told::kRight},
      {"Uzbek and Tajik analysts, Zhalilov among them, agreed.", Told::kNothing},
      {"Pritchin is on the staff of IMEMO.", Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/person", s.text), s.told) << s.text;
}

TEST(PersonClaims, FirstWordOfASentence) {
  constexpr Sentence kSentences[] = {
      {"Surname Zolotov, first name Viktor.", Told::kNothing},
      {"Surname Zolotov and first name Viktor, as the file had it.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/name", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
