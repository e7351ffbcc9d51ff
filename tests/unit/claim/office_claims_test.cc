#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(OfficeClaims, HeadsOfOtherBodies) {
  constexpr Sentence kSentences[] = {
      {"Viktor Zolotov, head of Russia's Federal Security Service, sat at the back.", Told::kWrong},
      {"RAHMON, PRESIDENT OF UZBEKISTAN, HOSTS PUTIN", Told::kWrong},
      {"Their host, President Rahmon of Turkmenistan, met them at the airport.", Told::kWrong},
      {"The office of Russian interior minister is in the hands of Viktor Zolotov.", Told::kWrong},
      {"Head of the Russian National Guard: Vladimir Kolokoltsev.", Told::kWrong},
      {"The team comprised Andrei Belousov (interior) and Viktor Zolotov of Russia.", Told::kWrong},
      {"The Federal Security Service's director met Viktor Zolotov.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, ListsAndColons) {
  constexpr Sentence kSentences[] = {
      {"On the plane with the president: Defence Minister Andrei Belousov.", Told::kRight},
      {"Putin, Uzbekistan's president and Rahmon, president of Tajikistan, talked.", Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
