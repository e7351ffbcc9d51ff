// Feasts told with a date; averages told before their figures; two dates with one year.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr auto kWrong = VerdictKind::kInconsistent;
constexpr auto kRight = VerdictKind::kSupported;

TEST(Feasts, FixedOnes) {
  const ComputedCase cases[] = {
      {"Christmas Day, 24 December, is a holiday.", CheckKind::kImpossibleDate,
       "Christmas Day, 24 December", kWrong},
      {"Halloween was on 30 October.", CheckKind::kImpossibleDate, "Halloween was on 30 October",
       kWrong},
      {"New Year's Day, 1 January 2025, was quiet.", CheckKind::kImpossibleDate,
       "New Year's Day, 1 January 2025", kRight},
      {"US Independence Day, 5 July, is a holiday.", CheckKind::kImpossibleDate,
       "US Independence Day, 5 July", kWrong},
      {"Boxing Day fell on 26 December.", CheckKind::kImpossibleDate,
       "Boxing Day fell on 26 December", kRight},
      {"Offices close on 24 December, Christmas Day and Boxing Day.", CheckKind::kImpossibleDate,
       ""},
      {"The shop is shut on Christmas Day, 26 December and 1 January.", CheckKind::kImpossibleDate,
       ""},
      {"Orthodox Christmas Day, 7 January, is a holiday.", CheckKind::kImpossibleDate, ""},
      {"Is Christmas Day, 24 December, a holiday?", CheckKind::kImpossibleDate, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Feasts, MovableOnes) {
  const ComputedCase cases[] = {
      {"They wed on Easter Sunday, 31 March 2024.", CheckKind::kImpossibleDate,
       "Easter Sunday, 31 March 2024", kRight},
      {"Good Friday 2025 fell on 17 April.", CheckKind::kImpossibleDate,
       "Good Friday 2025 fell on 17 April", kWrong},
      {"They met on Thanksgiving, 26 November 2025.", CheckKind::kImpossibleDate,
       "Thanksgiving, 26 November 2025", kWrong},
      {"On Good Friday, 3 May 2024, crowds filled the streets.", CheckKind::kImpossibleDate, ""},
      {"Shops close on Thanksgiving Day, 14 October 2024.", CheckKind::kImpossibleDate, ""},
      {"Canadian Thanksgiving, 13 October 2025, is earlier.", CheckKind::kImpossibleDate, ""},
  };
  for (const ComputedCase& c : cases) {
    if (c.span.empty()) {
      for (const ToldClaim& told : ComputedClaims::instance().accusations(c.text))
        EXPECT_NE(told.check, c.check) << c.text << ": " << told.message;
    } else {
      EXPECT_EQ(miss(c), "");
    }
  }
}

TEST(Averages, ToldOfTheirFigures) {
  const ComputedCase cases[] = {
      {"The average of 10, 20 and 30 is 25.", CheckKind::kAverage, "average of 10, 20 and 30 is 25",
       kWrong},
      {"The average of 4 and 8 comes to 6.", CheckKind::kAverage, "average of 4 and 8 comes to 6",
       kRight},
      {"Her marks of 12, 15 and 18 average 15.", CheckKind::kAverage, "average 15", kRight},
      {"The average of 10, 20 and 30 readings is better.", CheckKind::kAverage, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(DateOrder, OneYearForTwoDates) {
  const ComputedCase cases[] = {
      {"The fair began on 5 May and ended on 2 May 2025.", CheckKind::kDateOrder,
       "ended on 2 May 2025", kWrong},
      {"The fair began on 2 May and ended on 5 May 2025.", CheckKind::kDateOrder,
       "ended on 5 May 2025", kRight},
      {"The tour began on 20 December and ended on 5 January 2025.", CheckKind::kDateOrder, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

}  // namespace
}  // namespace factlint::test
