// Lengths of periods, what comes back, gaps between times: many wordings of each.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr std::string_view kAsOf = "2025-10-10";

void expect_told(std::initializer_list<std::string_view> wordings, std::string_view right,
                 std::string_view wrong) {
  for (const std::string_view wording : wordings) {
    const auto with = [&](std::string_view words) {
      std::string text(wording);
      text.replace(text.find("{}"), 2, words);
      return text;
    };
    EXPECT_TRUE(ComputedClaims::instance().accusations(with(right), kAsOf).empty()) << with(right);
    EXPECT_FALSE(ComputedClaims::instance().accusations(with(wrong), kAsOf).empty()) << with(wrong);
  }
}

TEST(Spans, LengthsOfWholeMonths) {
  expect_told({"The show runs from 1 November to 30 November, {} in all.",
               "The show is open from 1 November 2025 to 30 November 2025, {}.",
               "The show opens on 1 November and closes on 30 November, a run of {}.",
               "The show opens on 1 November, closes on 30 November and thus has a run of {}."},
              "four weeks", "six weeks");
}

TEST(Spans, WhatClosedIsBackLater) {
  expect_told({"The bridge shuts to traffic on 17 November 2025 and will reopen on {} November "
               "2025.",
               "The museum closed on 17 November and, newly painted, reopened on {} November.",
               "She left on 17 November 2025 and returned on {} November 2025."},
              "24", "3");
  for (const std::string_view sound :
       {"The museum, closed on 17 November 2025 after a return to normal on 3 November 2025, is "
        "shut.",
        "He left the club on 17 June 2025, having returned to it on 3 May 2025."})
    EXPECT_TRUE(ComputedClaims::instance().accusations(sound, kAsOf).empty()) << sound;
}

TEST(Spans, GapsBetweenTimes) {
  expect_told({"Okafor took 2:07:48. Lindqvist, second in 2:08:21, trailed the winner by {} "
               "seconds.",
               "Okafor clocked 2:07:48, beating Lindqvist (2:08:21) by {} seconds.",
               "Only {} seconds separated Okafor (2:07:48) from Lindqvist (2:08:21).",
               "Lindqvist came home in 2:08:21, {} seconds after Okafor, who won in 2:07:48."},
              "33", "43");
  for (const std::string_view sound :
       {"Okafor won in 2:07:48 after leading Lindqvist, who ran 2:08:21, by 50 seconds at halfway.",
        "Lindqvist ran 2:08:21, two minutes after Okafor set out, and lost by 33 seconds to "
        "Okafor's 2:07:48."})
    EXPECT_TRUE(ComputedClaims::instance().accusations(sound, kAsOf).empty()) << sound;
}

}  // namespace
}  // namespace factlint::test
