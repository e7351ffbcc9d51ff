// Names of days, months and quarters beside words that tell them from the document's day or from
// one another.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

// The first of "{right|wrong}" is read as right, the second accused; as of 10 October 2025.
TEST(CalendarTold, RightAndWrong) {
  const std::string_view cases[] = {
      "Last month, in {September|August}, the ward took in 90 patients.",
      "Next month (in {November|December}), the pool opens again.",
      "Last year, in {2024|2022}, the club came third.",
      "Parents are asked to come next Wednesday, the {15th|14th}, to hear more.",
      "Frost was noted on Monday, Tuesday and {Wednesday|Thursday}, three nights in a row, and the "
      "blossom is gone.",
      "They won the cup three years running, in 2019, 2020 and {2021|2022}.",
      "Take care: since {2028|2026} is a leap year, February will be longer.",
      "Orders pick up in the {fourth|third} quarter of the calendar year, October to December, as "
      "shops fill.",
      "Work on the bridge got under way on 3 March 2024 and was completed, two weeks late, on 21 "
      "{October|January} 2024.",
      "Lessons end on Friday 19 December and resume on Monday 5 January, so that pupils have {two "
      "weeks|four weeks} off.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(pair_miss(c), "");
}

TEST(CalendarTold, LooksBackOverParagraphs) {
  EXPECT_EQ(
      alarm("The inquiry sits first on Monday 20 October.\n\nWitnesses have been called to the "
            "second session. It follows exactly a week later, on 27 October."),
      "");
  EXPECT_NE(
      alarm("The inquiry sits first on Monday 20 October.\n\nWitnesses have been called to the "
            "second session. It follows exactly a week later, on 28 October."),
      "");
}

TEST(CalendarTold, AccusesNoTrueSentence) {
  const std::string_view cases[] = {
      "Last month, August and July together saw 90 patients.",
      "Next year, 2,026 homes will be built.",
      "They met on Monday, Tuesday and Thursday, and it rained three nights in a row.",
      "The next Friday the 13th falls in February 2026.",
      "They won in 2016, 2018 and 2020, three leap years.",
      "In the third quarter of the financial year, October to December, profit doubled.",
      "The shop closes on 19 December and opens on 5 January, and the staff have two weeks off.",
      "Work began on 3 March 2024 on a stand whose first half was completed on 21 January 2024.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(alarm(c), "");
}

}  // namespace
}  // namespace factlint::test
