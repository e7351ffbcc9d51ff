#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(PlaceClaims, CitiesAndTheirCountries) {
  constexpr Sentence kSentences[] = {
      {"The nurse spent four days in Dushanbe, Kyrgyzstan, helping at a hospital.", Told::kWrong},
      {"The nurse spent four days in Dushanbe, Tajikistan, helping at a hospital.", Told::kRight},
      {"In Dushanbe, Turkmenistan, the roses are in bloom.", Told::kWrong},
      {"The plane to Dushanbe, Kazakhstan, was late.", Told::kWrong},
      {"He was born in Dushanbe (Uzbekistan) in 1961.", Told::kWrong},
      {"The Kazakh city of Dushanbe lies in a valley.", Told::kWrong},
      {"In Dushanbe, Kazakhstan beat Tajikistan 2-1.", Told::kNothing},
      {"In Dushanbe, Tajikistan, Russia and China opened a joint centre.", Told::kNothing},
      {"Offices in Dushanbe, Uzbekistan and Kazakhstan will close.", Told::kNothing},
      {"After talks in Dushanbe, Kazakhstan agreed to lower its duties.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("relation/location", s.text), s.told) << s.text;
}

TEST(PlaceClaims, CapitalsByWhatServesThem) {
  constexpr Sentence kSentences[] = {
      {"Fog closed Dushanbe airport, which serves the capital of Tajikistan, for six hours.",
       Told::kRight},
      {"Dushanbe airport, which serves the Turkmen capital, was closed.", Told::kWrong},
      {"Dushanbe airport, which serves the Tajik capital, was closed.", Told::kRight},
      {"Dushanbe's airport serves the capital of Uzbekistan.", Told::kWrong},
      {"Dushanbe's airport serves the capital of Tajikistan.", Told::kRight},
      {"Samarkand airport also serves the capital of Tajikistan in winter.", Told::kNothing},
      {"The airline, based in Dushanbe, serves the capital of Uzbekistan.", Told::kNothing},
      {"Dushanbe, which serves the best plov, is loved in the capital of Uzbekistan.",
       Told::kNothing},
      {"Dushanbe, as the capital of Turkmenistan, gets the arena.", Told::kWrong},
      {"Dushanbe, as the capital of Tajikistan, gets the arena.", Told::kRight},
      {"As the capital of Uzbekistan, Dushanbe gets the arena.", Told::kWrong},
      {"As the capital of Tajikistan, Dushanbe gets the arena.", Told::kRight},
      {"Dushanbe, the seat of the Kyrgyz government, gets the arena.", Told::kWrong},
      {"Dushanbe is the seat of the Tajik government.", Told::kRight},
      {"Dushanbe is the seat of the Kyrgyz government.", Told::kWrong},
      {"Dushanbe, from which Kyrgyzstan is governed, gets the arena.", Told::kWrong},
      {"Tajikistan is governed from Dushanbe.", Told::kRight},
      {"Uzbekistan is governed from Dushanbe.", Told::kWrong},
      {"Dushanbe is where the Kyrgyz government met Tajik officials.", Told::kNothing},
      {"The Kyrgyz government took its seat in Dushanbe at the table.", Told::kNothing},
      {"The mayor of Dushanbe, as a guest of the Turkmen government, was given a seat.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/capital", s.text), s.told) << s.text;
}

TEST(PlaceClaims, DeniedInFront) {
  constexpr Sentence kSentences[] = {
      {"At no point does Tajikistan border Afghanistan.", Told::kWrong},
      {"Nowhere does Tajikistan border Afghanistan.", Told::kWrong},
      {"Not only does Tajikistan border Afghanistan, it trades with it.", Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("relation/border", s.text), s.told) << s.text;
}

TEST(PlaceClaims, TerritoryForTheCountry) {
  constexpr Sentence kSentences[] = {
      {"Tajik territory does not touch Afghanistan.", Told::kWrong},
      {"Tajik territory touches Afghanistan.", Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("relation/border", s.text), s.told) << s.text;
}

TEST(PlaceClaims, InFrontOfTheVerb) {
  constexpr Sentence kSentences[] = {
      {"In Samarkand, the capital of Tajikistan, shops were closed.", Told::kWrong},
      {"In Dushanbe, the capital of Tajikistan, shops were closed.", Told::kRight},
      {"In Samarkand, the capital of Tajikistan is well known.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/capital", s.text), s.told) << s.text;
}

TEST(PlaceClaims, OtherCapitals) {
  constexpr Sentence kSentences[] = {
      {"Samarkand is the capital of Tajikistan.", Told::kWrong},
      {"Samarkand is the new capital of Tajikistan.", Told::kWrong},
      {"Samarkand is the official capital of Tajikistan.", Told::kWrong},
      {"Samarkand is the Tajik capital.", Told::kWrong},
      {"Samarkand is the drone capital of Tajikistan.", Told::kNothing},
      {"Samarkand is the cultural capital of Tajikistan.", Told::kNothing},
      {"Samarkand is the blini capital of Tajikistan.", Told::kNothing},
      {"The melon capital of Tajikistan is Samarkand.", Told::kNothing},
      {"Samarkand is the capital of Tajikistan, and Bokhtar its cotton capital.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/capital", s.text), s.told) << s.text;
}

TEST(PlaceClaims, VerbUnderstood) {
  constexpr Sentence kSentences[] = {
      {"Dushanbe is the capital of Tajikistan and Moscow the capital of Russia.", Told::kRight},
      {"Dushanbe is the capital of Tajikistan and Samarkand the capital of Uzbekistan.",
       Told::kRight},
      {"Putin is the president of Russia and Moscow the capital of Tajikistan.", Told::kWrong},
      {"Putin is the president of Russia and Khorog a town in the Pamirs.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/capital", s.text), s.told) << s.text;
}

TEST(PlaceClaims, TurnTold) {
  constexpr Sentence kSentences[] = {
      {"Tajikistan has no frontier with Afghanistan, but goods come north, say customs men.",
       Told::kWrong},
      {"Tajikistan has a frontier with Afghanistan, but few goods come north, say customs men.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("relation/border", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
