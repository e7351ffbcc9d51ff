#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr auto kWrong = VerdictKind::kInconsistent;
constexpr auto kRight = VerdictKind::kSupported;

TEST(Anniversary, IsJudged) {
  const ComputedCase cases[] = {
      {"Founded in 1950, the choir marks its 75th anniversary in 2025.", CheckKind::kAnniversary,
       "its 75th anniversary in 2025", kRight},
      {"Founded in 1950, the choir marks its 70th anniversary in 2025.", CheckKind::kAnniversary,
       "its 70th anniversary in 2025", kWrong},
      {"The guild, set up in 1920, marked its centenary in 2022.", CheckKind::kAnniversary,
       "its centenary in 2022", kWrong},
      {"The museum, opened in 1995, turned 30 in 2020.", CheckKind::kAnniversary,
       "turned 30 in 2020", kWrong},
      {"He bought it in 1985, thirty years ago.", CheckKind::kAnniversary, "1985, thirty years ago",
       kWrong},
      {"He bought it in 1985, four decades ago.", CheckKind::kAnniversary, "1985, four decades ago",
       kRight},
      {"The line was built in 1911; forty years later, in 1961, it closed.",
       CheckKind::kAnniversary, "forty years later, in 1961", kWrong},
      {"The airline, launched in 2005, has been flying for 30 years.", CheckKind::kAnniversary,
       "for 30 years", kWrong},
      {"Elected in 2012, he left office in 2019 after ten years in power.", CheckKind::kAnniversary,
       "after ten years", kWrong},
      {"The firm, founded in 1910, has owned the mine for 20 years.", CheckKind::kAnniversary, ""},
      {"The club was formed in 1988 and won the cup ten years later.", CheckKind::kAnniversary, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Anniversary, MonthsNotToldAreNoError) {
  // Late 1995 to October 2025 are 29 full years; early 1995 nearly 31.
  EXPECT_EQ(miss({"He bought it in 1995, 29 years ago.", CheckKind::kAnniversary, ""}), "");
}

TEST(Age, IsJudged) {
  const ComputedCase cases[] = {
      {"Born in June 1960, the envoy was 65 when he resigned in September 2025.", CheckKind::kAge,
       "was 65", kRight},
      {"Born in June 1960, the envoy was 63 when he resigned in September 2025.", CheckKind::kAge,
       "was 63", kWrong},
      {"She was born on 2 May 1931 and died on 1 May 2001, aged 70.", CheckKind::kAge, "aged 70",
       kWrong},
      {"The sculptor, born in March 1950, is 78.", CheckKind::kAge, "is 78", kWrong},
      {"He was born in 1962. He became judge in 1999 at the age of 37.", CheckKind::kAge,
       "age of 37", kRight},
      {"Maria Lopez, 45, was born in 1970.", CheckKind::kAge, "45", kWrong},
      {"Born in 1969, he lost his father, who was 70, in 1981.", CheckKind::kAge, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Duration, IsJudged) {
  const ComputedCase cases[] = {
      {"The siege lasted four years, from 1992 to 1996.", CheckKind::kDuration,
       "four years, from 1992 to 1996", kRight},
      {"The siege lasted seven years, from 1992 to 1996.", CheckKind::kDuration,
       "seven years, from 1992 to 1996", kWrong},
      {"The bridge was shut from March 2019 to May 2021, 26 months.", CheckKind::kDuration,
       "from March 2019 to May 2021, 26 months", kRight},
      {"The three-day meeting from 8 to 10 May ended early.", CheckKind::kDuration,
       "three-day meeting from 8 to 10 May", kRight},
      {"The five-day meeting from 8 to 10 May ended early.", CheckKind::kDuration,
       "five-day meeting from 8 to 10 May", kWrong},
      {"The five-year plan was discussed from 8 to 10 May.", CheckKind::kDuration, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

}  // namespace
}  // namespace factlint::test
