// What a sentence tells so that no claim of it may be accused.
#include <gtest/gtest.h>

#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(Reservations, NobodyIsAccused) {
  constexpr std::string_view kSentences[] = {
      "No one has proposed making the SCO a member of the CIS; the plan is to make it an observer.",
      "\"The CSTO has seven members,\" a host began, only to be told by his guest that it has six.",
      "\"Ukraine is a full member of the CIS,\" reads a textbook that is no longer true.",
      "The caption read \"Third Central Asia-Russia summit\"; an editor changed it to \"second\".",
      "Quiz: Which of these is not in the CSTO - Armenia, Azerbaijan, Belarus? Answer: Azerbaijan.",
      "The Organization of Turkic States counts four CIS countries among them: Azerbaijan, "
      "Kazakhstan, Kyrgyzstan and Uzbekistan.",
      "Zolotov's is not a ministry: unlike Belousov and Kolokoltsev, he leads a federal service.",
      "Tashkent means \"stone city\", while the capital of Tajikistan is named after a weekday.",
  };
  for (const std::string_view text : kSentences) EXPECT_TRUE(findings_of(text).empty()) << text;
}

TEST(Reservations, OthersStillAre) {
  constexpr std::string_view kSentences[] = {
      "\"The CSTO has seven members,\" a host began, and his guest nodded.",
      "The CIS has eleven full members, among them Armenia, Belarus and Kazakhstan.",
      "Nobody in the seven-country CSTO had expected a call for help.",
      "The CIS counts four full members: Azerbaijan, Kazakhstan, Kyrgyzstan and Uzbekistan.",
      "Dushanbe means \"stone city\", and the capital of Uzbekistan is older.",
  };
  for (const std::string_view text : kSentences) EXPECT_FALSE(findings_of(text).empty()) << text;
}

}  // namespace
}  // namespace factlint::testing
