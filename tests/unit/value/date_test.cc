// Calendar arithmetic, value forms and words of dates.
#include "engine/value/date.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

TEST(Day, CivilAndBackOverFourCenturies) {
  Day day = *make_day(1899, 12, 31);
  const Day last = *make_day(2401, 1, 1);
  int weekday = static_cast<int>(weekday_of(day));
  for (; day < last; ++day.number, weekday = (weekday + 1) % 7) {
    const YearMonthDay c = civil(day);
    ASSERT_EQ(make_day(c.year, c.month, c.day), day);
    ASSERT_EQ(static_cast<int>(weekday_of(day)), weekday);
  }
}

TEST(Day, KnownDays) {
  EXPECT_EQ(make_day(1970, 1, 1)->number, 0);
  EXPECT_EQ(make_day(2000, 3, 1)->number, 11017);
  EXPECT_EQ(weekday_of(*make_day(2025, 10, 10)), Weekday::kFriday);
  EXPECT_EQ(weekday_of(*make_day(1945, 5, 9)), Weekday::kWednesday);
  EXPECT_EQ(civil(*make_day(-1, 3, 1)), (YearMonthDay{-1, 3, 1}));
}

TEST(Day, WhatDoesNotExistIsNoDay) {
  EXPECT_FALSE(make_day(2025, 11, 31));
  EXPECT_FALSE(make_day(2023, 2, 29));
  EXPECT_FALSE(make_day(1900, 2, 29));
  EXPECT_FALSE(make_day(2025, 13, 1));
  EXPECT_FALSE(make_day(2025, 0, 1));
  EXPECT_FALSE(make_day(2025, 1, 0));
  EXPECT_FALSE(make_day(123456, 1, 1));
  EXPECT_TRUE(make_day(2000, 2, 29));
}

TEST(Day, AddMonthsClampsToTheMonth) {
  const auto moved = [](int y, int m, int d, int months) {
    return civil(add_months(*make_day(y, m, d), months));
  };
  EXPECT_EQ(moved(2023, 1, 31, 1), (YearMonthDay{2023, 2, 28}));
  EXPECT_EQ(moved(2024, 3, 31, -1), (YearMonthDay{2024, 2, 29}));
  EXPECT_EQ(moved(2024, 1, 15, -13), (YearMonthDay{2022, 12, 15}));
  EXPECT_EQ(moved(2024, 2, 29, 12), (YearMonthDay{2025, 2, 28}));
}

TEST(DateRange, ParseAndPrintAreInverse) {
  for (const char* text : {"2025-10-10", "2025-10", "2025", "2024-Q3", "2024-H1", "1990s", "0800",
                           "2021-01-01/2024-01-01", "1998-01-01/..", "../2010-01-01", "../.."}) {
    const auto range = DateRange::parse(text);
    ASSERT_TRUE(range) << text;
    EXPECT_EQ(range->to_string(), text);
  }
}

TEST(DateRange, ParseOtherForms) {
  EXPECT_EQ(DateRange::parse("2024-W01")->to_string(), "2024-01-01/2024-01-08");
  EXPECT_EQ(DateRange::parse("2020-W53")->to_string(), "2020-12-28/2021-01-04");
  EXPECT_EQ(DateRange::parse("2024-01-01/2025-01-01")->to_string(), "2024");
  EXPECT_EQ(DateRange::parse("2024-05/2024-08")->to_string(), "2024-05-01/2024-08-01");
}

TEST(DateRange, ParseRefusesWhatIsMalformed) {
  for (const char* text : {"", "25", "2025-", "2025-13", "2025-00", "2025-02-30", "2025-2-3",
                           "2024-Q5", "2024-H3", "2021-W53", "1995s", "2025-10-10x",
                           "2024-01-01/2023-01-01", "/", "2024/", "a/b", "2025-10-10/.. "}) {
    EXPECT_FALSE(DateRange::parse(text)) << text;
  }
}

TEST(DateRange, ContainsAndIntersectsAreHalfOpen) {
  const DateRange year = DateRange::year(2024);
  EXPECT_TRUE(year.contains(*make_day(2024, 12, 31)));
  EXPECT_FALSE(year.contains(*make_day(2025, 1, 1)));
  EXPECT_TRUE(year.contains(DateRange::month(2024, 1)));
  EXPECT_FALSE(DateRange::month(2024, 1).contains(year));
  EXPECT_FALSE(year.intersects(DateRange::year(2025)));
  const DateRange open = *DateRange::parse("2024-12-31/..");
  EXPECT_TRUE(open.intersects(year));
  EXPECT_TRUE(open.contains(DateRange::year(2030)));
  EXPECT_FALSE(year.contains(open));
}

TEST(DateRange, Words) {
  const auto words = [](const char* text) { return DateRange::parse(text)->to_words(); };
  EXPECT_EQ(words("2025-10-10"), "10 October 2025");
  EXPECT_EQ(words("2025-10"), "October 2025");
  EXPECT_EQ(words("2025"), "2025");
  EXPECT_EQ(words("1990s"), "the 1990s");
  EXPECT_EQ(words("2024-Q3"), "the third quarter of 2024");
  EXPECT_EQ(words("2024-H2"), "the second half of 2024");
  EXPECT_EQ(words("2021-01-01/2024-01-01"), "2021 to 2023");
  EXPECT_EQ(words("2024-05-01/2024-08-01"), "May 2024 to July 2024");
  EXPECT_EQ(words("2024-05-03/2024-05-08"), "3 May 2024 to 7 May 2024");
  EXPECT_EQ(words("1998-01-01/.."), "1 January 1998 or later");
}

}  // namespace
}  // namespace factlint
