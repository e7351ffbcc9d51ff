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
      {"The day that follows Sunday gave Dushanbe its name.", Told::kRight},
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

TEST(MeaningClaims, DaysToldByOthersAndTongues) {
  constexpr Sentence kSentences[] = {
      {"Dushanbe, for its part, means \"two rivers\" in Tajik.", Told::kWrong},
      {"Dushanbe means \"two rivers\" in Tajik.", Told::kWrong},
      {"Dushanbe, for its part, means \"Monday\" in Tajik.", Told::kRight},
      {"Dushanbe, on the other hand, means Monday.", Told::kRight},
      {"Dushanbe, on the other hand, means Tuesday.", Told::kWrong},
      {"Dushanbe, meanwhile, means \"stone fortress\".", Told::kWrong},
      {"The name of Dushanbe, they say, means \"two rivers\".", Told::kWrong},
      {"Translated, Dushanbe is \"two rivers\".", Told::kWrong},
      {"In Tajik, Dushanbe is the word for Sunday.", Told::kWrong},
      {"In Tajik, Dushanbe is the word for Monday.", Told::kRight},
      {"Dushanbe's name is the day after Sunday.", Told::kRight},
      {"Dushanbe's name is the day after Monday.", Told::kWrong},
      {"Dushanbe is named after the day before Tuesday.", Told::kRight},
      {"Dushanbe is named after the day before Monday.", Told::kWrong},
      {"Dushanbe means the day that follows Sunday.", Told::kRight},
      {"The Tajik capital is named for the day that comes before Tuesday.", Told::kRight},
      {"The Tajik capital is named for the day that comes after Tuesday.", Told::kWrong},
      {"Dushanbe is called after the first day of the working week.", Told::kRight},
      {"Dushanbe is called after the last day of the week.", Told::kWrong},
      {"The name Dushanbe stands for the start of the working week.", Told::kRight},
      {"Dushanbe is quiet on the day after Sunday.", Told::kNothing},
      {"Its capital, Dushanbe, is named after a weekday, the one after Tuesday.", Told::kWrong},
      {"The city is called Dushanbe, the word for the day that comes after Sunday.", Told::kRight},
      {"Dushanbe, meaning \"two rivers\", is the capital of Tajikistan.", Told::kWrong},
      {"The Tashkent airport, which also serves the capital of Tajikistan, was shut.",
       Told::kNothing},
      {"Trains from Dushanbe serve the capital of Uzbekistan.", Told::kNothing},
      {"Dushanbe, or Friday in English, is the capital.", Told::kWrong},
      {"Dushanbe (Tuesday, to the locals) is quiet.", Told::kWrong},
      {"They flew home from Dushanbe, or Sunday to those who speak the language.", Told::kWrong},
      {"Our guide was quick to explain that the name Dushanbe is Persian for “Monday”.",
       Told::kRight},
      {"Dushanbe is Tajik for \"stone city\".", Told::kWrong},
      {"Dushanbe is the Tajik word for \"garden\".", Told::kWrong},
      {"Dushanbe is the Tajik word for Tuesday.", Told::kWrong},
      {"In Dushanbe, on Tuesday, to the locals' delight, it rained.", Told::kNothing},
      {"They reached Dushanbe, or so they thought, on Friday, to the delight of the locals.",
       Told::kNothing},
      {"Dushanbe is Tajik for a start, and the market is open on Sunday.", Told::kNothing},
      {"Its name is that of the day before the battle. Dushanbe is far.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/meaning", s.text), s.told) << s.text;
}

TEST(MeaningClaims, AskedAndAnswered) {
  constexpr Sentence kSentences[] = {
      {"Which capital's name means \"Sunday\"? Dushanbe.", Told::kWrong},
      {"Which capital's name means \"Monday\"? Dushanbe.", Told::kRight},
      {"Question four: what city's name translates as \"white town\"? Dushanbe, of course.",
       Told::kWrong},
      {"Which paper means \"The Sun\"? Nobody in Dushanbe knew.", Told::kNothing},
      {"The guide says that Dushanbe is simply the Tajik for \"bazaar\".", Told::kWrong},
      {"Dushanbe is simply the Tajik for \"Monday\".", Told::kRight},
      {"Dushanbe is not the Tajik for \"bazaar\".", Told::kNothing},
      {"Had they met a day later, the city might bear the word for Tuesday; as it is, Dushanbe is "
       "Monday.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/meaning", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
