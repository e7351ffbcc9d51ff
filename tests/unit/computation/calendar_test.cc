#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr auto kWrong = VerdictKind::kInconsistent;
constexpr auto kRight = VerdictKind::kSupported;

TEST(Weekday, IsComparedWithItsDate) {
  const ComputedCase cases[] = {
      {"The hall opens on Monday, 9 June 2025.", CheckKind::kWeekday, "Monday, 9 June 2025",
       kRight},
      {"The hall opens on Tuesday, 9 June 2025.", CheckKind::kWeekday, "Tuesday, 9 June 2025",
       kWrong},
      {"They met on Friday (3 October).", CheckKind::kWeekday, "Friday (3 October)", kRight},
      {"They met on Thursday (3 October).", CheckKind::kWeekday, "Thursday (3 October)", kWrong},
      {"The lease ends on 29 February 2028, a Wednesday.", CheckKind::kWeekday,
       "29 February 2028, a Wednesday", kWrong},
      {"The riot of 14 July 1789 fell on a Tuesday.", CheckKind::kWeekday,
       "14 July 1789 fell on a Tuesday", kRight},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Weekday, OfADateWithoutYearFitsTheLastYearTold) {
  const ComputedCase told = {"In 2014 the jet vanished. It was Thursday, 17 July.",
                             CheckKind::kWeekday, "Thursday, 17 July", kRight};
  EXPECT_EQ(miss(told), "");
  const ComputedCase untold = {"The jet vanished on Tuesday, 14 July.", CheckKind::kWeekday,
                               "Tuesday, 14 July", kWrong};
  EXPECT_EQ(miss(untold), "");
}

TEST(Weekday, BeforeTheNewCalendarMayBeJulian) {
  const ComputedCase old_style = {"Power fell on Wednesday, 25 October 1917.", CheckKind::kWeekday,
                                  "Wednesday, 25 October 1917", kRight};
  EXPECT_EQ(miss(old_style), "");
}

TEST(Weekday, StaysSilent) {
  const std::string_view texts[] = {
      "She left on the Friday before 24 December 2025.",
      "A poster wrongly said Sunday, 7 July 2025.",
      "7 July 2025 was not a Sunday.",
      "Was 7 July 2025 a Sunday?",
      "The Daily Sun (26 October) praised it.",
  };
  for (const std::string_view text : texts) EXPECT_EQ(miss({text, CheckKind::kWeekday, ""}), "");
}

TEST(Weekday, SuggestsTheRightOneIfOnlyOneYearFits) {
  const auto told =
      ComputedClaims::instance().accusations("The hall opens on Tuesday, 9 June 2025.");
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].suggestion, "Monday");
  EXPECT_EQ(told[0].message, "9 June 2025 is a Monday, not a Tuesday");
}

TEST(Never, SilencesTheRuleWhereItOverlaps) {
  EXPECT_EQ(miss({"It was 9 June 2025 and on a blue Tuesday.", CheckKind::kWeekday, ""}), "");
}

TEST(ImpossibleDate, IsTold) {
  const ComputedCase cases[] = {
      {"Apply by 31 April 2026.", CheckKind::kImpossibleDate, "by 31 April 2026", kWrong},
      {"Apply by 29 February 2027.", CheckKind::kImpossibleDate, "by 29 February 2027", kWrong},
      {"Apply by 30 April 2026.", CheckKind::kImpossibleDate, "by 30 April 2026", kRight},
      {"There is no 31 April 2026.", CheckKind::kImpossibleDate, ""},
      {"Leaflets for 31 April 2026 were pulped, as there is no such day.",
       CheckKind::kImpossibleDate, ""},
      {"Apply by 31 April 2026; forms should be no longer than a page.", CheckKind::kImpossibleDate,
       "by 31 April 2026", kWrong},
      {"Apply by 12 April 2026.", CheckKind::kImpossibleDate, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(DateOrder, IsJudged) {
  const ComputedCase cases[] = {
      {"He was mayor from 2014 to 2009.", CheckKind::kDateOrder, "from 2014 to 2009", kWrong},
      {"The canal was dug between March 1899 and June 1896.", CheckKind::kDateOrder,
       "between March 1899 and June 1896", kWrong},
      {"The painter Ada Holm (1911-1887) sold nothing.", CheckKind::kDateOrder, "Holm (1911-1887)",
       kWrong},
      {"Born in 1901, the composer died in 1875.", CheckKind::kDateOrder, "died in 1875", kWrong},
      {"The fair opened on 8 May and closed on 6 May.", CheckKind::kDateOrder, "closed on 6 May",
       kWrong},
      {"The dynasty ruled from 305 BC to 30 BC.", CheckKind::kDateOrder, ""},
      {"The index rose from 1990 to 2010.", CheckKind::kDateOrder, "from 1990 to 2010", kRight},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

}  // namespace
}  // namespace factlint::test
