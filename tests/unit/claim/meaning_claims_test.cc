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
      {"Dushanbe owes its name to a market that was held on Fridays.", Told::kWrong},
      {"Shops in Dushanbe close on Sundays, and the name of the market is old.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/meaning", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
