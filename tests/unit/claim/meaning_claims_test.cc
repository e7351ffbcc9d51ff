#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(MeaningClaims, NamesAndDays) {
  constexpr Sentence kSentences[] = {
      {"A bazaar on Sundays gave Dushanbe its name.", Told::kWrong},
      {"A bazaar on Mondays gave Dushanbe its name.", Told::kRight},
      {"In Tajik, Tuesday is \"dushanbe\", hence the name of the capital.", Told::kWrong},
      {"Dushanbe, whose name means \"two rivers\", lies in a valley.", Told::kWrong},
      {"Dushanbe - \"green bridge\" in the local tongue - has a zoo.", Told::kWrong},
      {"Dushanbe, literally \"town of plums\" in Tajik, has a zoo.", Told::kWrong},
      {"Dushanbe, Tajik for \"tall poplars\", has a zoo.", Told::kWrong},
      {"Dushanbe, or \"Saturday\" in Tajik, has a zoo.", Told::kWrong},
      {"Dushanbe, or \"Monday\" in Tajik, has a zoo.", Told::kRight},
      {"Dushanbe, \"my home\" in the song's Tajik refrain, has a zoo.", Told::kNothing},
      {"Dushanbe, \"Stalinabad\" in the language of the atlas, has a zoo.", Told::kNothing},
      {"Dushanbe, \"the town of lights\" of the posters, has a zoo.", Told::kNothing},
      {"Dushanbe owes its name to a market that was held on Fridays.", Told::kWrong},
      {"Shops in Dushanbe close on Sundays, and the name of the market is old.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/meaning", s.text), s.told) << s.text;
}

TEST(MeaningClaims, DaysToldInARoundaboutWay) {
  constexpr Sentence kSentences[] = {
      {"Dushanbe is named after the day that follows Sunday.", Told::kRight},
      {"Dushanbe is named after the day that follows Monday.", Told::kWrong},
      {"Tajikistan's capital is named for the day after Sunday.", Told::kRight},
      {"Tajikistan's capital is named for the day after Tuesday.", Told::kWrong},
      {"Dushanbe is named after the first day of the working week.", Told::kRight},
      {"Dushanbe is named after the last day of the week.", Told::kWrong},
      {"The Tajik capital is called after a day of the week.", Told::kRight},
      {"Monday is what Dushanbe means.", Told::kRight},
      {"Sunday is what Dushanbe means.", Told::kWrong},
      {"Translate Dushanbe and you get Sunday.", Told::kWrong},
      {"Dushanbe, Monday in English, is the capital of Tajikistan.", Told::kRight},
      {"Dushanbe, Sunday in English, is the capital of Tajikistan.", Told::kWrong},
      {"Dushanbe is named after the day of its market.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/meaning", s.text), s.told) << s.text;
}

TEST(MeaningClaims, NamesakesThatAreNoDay) {
  constexpr Sentence kSentences[] = {
      {"Dushanbe is named after a Persian poet.", Told::kWrong},
      {"Dushanbe is not named after a Persian poet.", Told::kRight},
      {"Dushanbe's name comes from the word for stone.", Told::kWrong},
      {"A street in Dushanbe is named after a poet.", Told::kNothing},
      {"Dushanbe named a square after a poet.", Told::kNothing},
      {"Tashkent, like Dushanbe, takes its name from the word for stone.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/meaning", s.text), s.told) << s.text;
}

TEST(MeaningClaims, DaysOfArrival) {
  constexpr Sentence kSentences[] = {
      {"The summit came to Dushanbe on Thursday.", Told::kNothing},
      {"He came to Dushanbe on Thursday to christen the ship.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/meaning", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
