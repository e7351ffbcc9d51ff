// Which entity "its" goes to.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(Focus, ItsIsNoneOfAnEnumeration) {
  const std::vector<Sentence> sentences = {
      {"Tajikistan lies between several states: Afghanistan, China, Kyrgyzstan and Uzbekistan. Its "
       "president, "
       "Emomali Rahmon, is the host.",
       Told::kRight},
      {"Tajikistan lies between several states: Afghanistan, China, Kyrgyzstan and Uzbekistan. Its "
       "president, "
       "Vladimir Putin, is the host.",
       Told::kWrong},
      // Both of a pair are enumerated, and either may be meant; so of two countries.
      {"Tajikistan and Russia are on good terms. Its president, Vladimir Putin, is the host.",
       Told::kRight},
      {"Tajikistan borders on Russia. Its president, Vladimir Putin, is the host.", Told::kRight},
  };
  for (const Sentence& s : sentences) EXPECT_EQ(told_of("office/", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
