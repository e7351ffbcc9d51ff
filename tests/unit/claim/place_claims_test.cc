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

}  // namespace
}  // namespace factlint::testing
