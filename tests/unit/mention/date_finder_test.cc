// Dates in sentences: what is found, where, and which days it stands for. All against Friday, 10
// October 2025.
#include "engine/mention/date_finder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "engine/document/tokenizer.h"

namespace factlint {
namespace {

struct Found {
  Document document;
  Mentions mentions;
};

Found find(const std::string& text, std::optional<Day> as_of = make_day(2025, 10, 10)) {
  static Vocabulary* vocabulary = new Vocabulary;
  static const DateFinder* finder = new DateFinder(*vocabulary);
  Found found;
  found.document.text = text;
  Block block;
  block.text = {0, static_cast<uint32_t>(text.size())};
  found.document.blocks = {block};
  const Tokens tokens = tokenize(found.document, *vocabulary);
  std::vector<Sentence> sentences(1);
  sentences[0].tokens = {0, static_cast<uint32_t>(tokens.size())};
  finder->find(found.document, tokens, sentences, as_of, found.mentions);
  return found;
}

/// "core=reading|reading; ..." of every mention; '!' for an impossible date, '*' for a recurring
/// one.
std::string read(const std::string& text) {
  const Found found = find(text);
  std::string out;
  for (const Mention& mention : found.mentions.all) {
    if (!out.empty()) out += "; ";
    out += std::string(found.document.view(mention.core_text)) + "=";
    const Temporal& value = found.mentions.temporal(mention);
    if (value.impossible) out += "!";
    if (value.recurring) out += "*";
    for (size_t i = 0; i < value.readings.size(); ++i)
      out += (i > 0 ? "|" : "") + value.readings[i].to_string();
  }
  return out;
}

struct Case {
  const char* text;
  const char* want;
};

class Reads : public ::testing::TestWithParam<Case> {};
TEST_P(Reads, AsExpected) { EXPECT_EQ(read(GetParam().text), GetParam().want) << GetParam().text; }

constexpr Case kWritten[] = {
    {"signed on 21 December 1991 there", "21 December 1991=1991-12-21"},
    {"signed on Dec. 21st, 1991, by all", "Dec. 21st, 1991=1991-12-21"},
    {"the 21st of December, 1991", "21st of December, 1991=1991-12-21"},
    {"twenty-first of December 1991", "twenty-first of December 1991=1991-12-21"},
    {"1991-12-21 and 21.12.1991", "1991-12-21=1991-12-21; 21.12.1991=1991-12-21"},
    {"21/12/1991 and 03/04/1992", "21/12/1991=1991-12-21; 03/04/1992=1992-04-03"},
    {"03/04/1992", "03/04/1992=1992-03-04|1992-04-03"},
    {"1991 December 21", "1991 December 21=1991-12-21"},
    {"in December 1991", "December 1991=1991-12"},
    {"the port opened in 1991 and closed in 2003", "1991=1991; 2003=2003"},
    {"the 2024 census", "2024=2024"},
    {"in nineteen ninety-one", "nineteen ninety-one=1991"},
    {"Saturday, 21 December 1991", "Saturday, 21 December 1991=1991-12-21"},
    {"Saturday (21 December 1991)", "Saturday (21 December 1991)=1991-12-21"},
    {"21 December 1991 (Saturday)", "21 December 1991 (Saturday)=1991-12-21"},
    {"on 31 November 2025", "31 November 2025=!"},
    {"by 29 February 2023", "29 February 2023=!"},
    {"on 2025-02-30", "2025-02-30=!"},
    {"New Year's Day 2024", "New Year's Day 2024=2024-01-01"},
    {"Easter Sunday 2025", "Easter Sunday 2025=2025-04-20"},
    {"May Day 2019", "May Day 2019=2019-05-01"},
    {"on Black Friday 2023", "Black Friday 2023=2023-11-24"},
    {"Cyber Monday 2022", "Cyber Monday 2022=2022-11-28"},
    {"Remembrance Sunday 2024", "Remembrance Sunday 2024=2024-11-10"},
};
INSTANTIATE_TEST_SUITE_P(Written, Reads, ::testing::ValuesIn(kWritten));

constexpr Case kPeriods[] = {
    {"in the 1990s", "1990s=1990s"},
    {"the '90s", "'90s=1990s"},
    {"in the early nineties", "early nineties=1990-01-01/1993-05-01|1990-01-01/1995-01-01"},
    {"the 21st century", "21st century=2000-01-01/2100-01-01"},
    {"in Q3 2024", "Q3 2024=2024-Q3"},
    {"in 3Q24", "3Q24=2024-Q3"},
    {"the third quarter of 2024", "third quarter of 2024=2024-Q3"},
    {"the first half of 2024", "first half of 2024=2024-H1"},
    {"the second half of the 1980s", "second half of the 1980s=1985-01-01/1990-01-01"},
    {"from 2015 to 2018", "2015 to 2018=2015-01-01/2019-01-01"},
    {"the 2021-2023 plan", "2021-2023=2021-01-01/2024-01-01"},
    {"the 2012-13 season", "2012-13=2012-01-01/2014-01-01"},
    {"between May and July 2024", "between May and July 2024=2024-05-01/2024-08-01"},
    {"8-10 June 2024", "8-10 June 2024=2024-06-08/2024-06-11"},
    {"June 8 to 10, 2024", "June 8 to 10, 2024=2024-06-08/2024-06-11"},
    {"28 May - 3 June 2024", "28 May - 3 June 2024=2024-05-28/2024-06-04"},
    {"From 1982 to 1985 banks lent", "1982 to 1985=1982-01-01/1986-01-01"},
    {"since 1998", "since 1998=1998-01-01/.."},
    {"after June 2020", "after June 2020=2020-07-01/.."},
    {"before 2010", "before 2010=../2010-01-01"},
    {"by the end of 2023", "by the end of 2023=../2024-01-01"},
    {"the third Tuesday of June 2024", "third Tuesday of June 2024=2024-06-18"},
    {"the first week of January 2015", "first week of January 2015=2014-12-29/2015-01-05"},
    {"summer 2024", "summer 2024=2024-06-01/2024-09-01"},
    {"May and June 2024", "May=2024-05; June 2024=2024-06"},
    {"26 june to 28 june in 2020", "26 june to 28 june in 2020=2020-06-26/2020-06-29"},
    {"third-quarter 2022 sales", "third-quarter 2022=2022-Q3"},
    {"the first decade of the 21st century", "first decade of the 21st century=2000s"},
    {"the winter 2022-23 season", "winter 2022-23=2022-12-01/2023-03-01"},
    {"in '98.", "'98=1998"},
    {"down in the year to date", "year to date=2025-01-01/2025-10-10"},
    {"on March 2 and 3, 2018", "March 2 and 3, 2018=2018-03-02/2018-03-04"},
    {"on March 2 and 7, 2018", "March 2=2018-03-02"},
    {"On March 2 and 3 people fell", "March 2=2025-03-02"},
    {"on 2, 3 and 4 March 2018", "2, 3 and 4 March 2018=2018-03-02/2018-03-05"},
    {"by year-end", "by year-end=../2026-01-01"},
    {"at year-end 2023", "year-end 2023=2023-09-01/2024-01-01|2023-07-01/2024-01-01"},
    {"by end-2023", "by end-2023=../2024-01-01"},
    {"year-end bonuses, the end-user", ""},
    {"on or after 4 June 2018", "on or after 4 June 2018=2018-06-04/.."},
    {"from 2015 on, they", "2015 on=2015-01-01/.."},
    {"the 18th and 19th centuries", "18th and 19th centuries=1700-01-01/1900-01-01"},
    {"first half 2016", "first half 2016=2016-H1"},
    {"for the rest of the year", "rest of the year=2025-10-10/2026-01-01"},
    {"the rest of 2019", "2019=2019"},
    {"the rest of the team", ""},
};
INSTANTIATE_TEST_SUITE_P(Periods, Reads, ::testing::ValuesIn(kPeriods));

constexpr Case kRelative[] = {
    {"he said on Monday", "Monday=2025-10-06"},
    {"they will vote on Monday", "Monday=2025-10-13"},
    {"he said on Friday", "Friday=2025-10-10"},
    {"prices fell last year", "last year=2024"},
    {"it starts next month", "next month=2025-11"},
    {"the shop closed yesterday", "yesterday=2025-10-09"},
    {"the shop closed in December", "December=2024-12"},
    {"the shop will close in December", "December=2025-12"},
    {"it opened on 12 May", "12 May=2025-05-12"},
    {"it opened in March last year", "March last year=2024-03"},
    {"three years ago", "three years ago=2022|2022-10-10"},
    {"three years back", "three years back=2022|2022-10-10"},
    {"three years back in the saddle", ""},
    {"it will end in two days", "in two days=2025-10-12"},
    {"after two weeks of rain", ""},
    {"two days later he left", "two days later="},
    {"in the following year he left", "following year="},
    {"profit rose in the previous year's fourth quarter", "previous year's fourth quarter="},
    {"In 2003 he won in March", "2003=2003; March=2003-03|2025-03"},
    {"it leaves in nine days", "in nine days=2025-10-19"},
    {"he came two weeks ago and the show ends in nine days",
     "two weeks ago=2025-09-22/2025-09-29|2025-09-26; in nine days=2025-10-19"},
    {"he built it in nine days", ""},
    {"on Thursday two weeks ago", "Thursday two weeks ago=2025-09-25"},
    {"it fell two weeks ago on Monday", "two weeks ago on Monday=2025-09-22"},
    {"Monday three weeks from now", "Monday three weeks from now=2025-10-27"},
    {"three Fridays ago", "three Fridays ago=2025-09-19"},
    {"it opens next week on Friday", "next week on Friday=2025-10-17"},
    {"ten years ago today", "ten years ago today=2015-10-10"},
    {"a year ago this month", "a year ago this month=2024-10"},
    {"the week before last", "week before last=2025-09-22/2025-09-29"},
    {"the month after next", "month after next=2025-12"},
    {"open every Monday and on Tuesdays", "every Monday=*; Tuesdays=*"},
};
INSTANTIATE_TEST_SUITE_P(Relative, Reads, ::testing::ValuesIn(kRelative));

constexpr Case kNoDates[] = {
    {"it may rain, and troops march on", ""},
    {"May I ask?", ""},
    {"the second test, a third of them", ""},
    {"Mr March met Mrs May", ""},
    {"the Sunday Herald", ""},
    {"2000 points, 1984 rivals, Flight 2019", ""},
    {"1/2 of it, 24/7, a 3-2 win, version 1.10.30", ""},
    {"call 138-2010-2015", ""},
    {"a man in his nineties", ""},
    {"a man in his early thirties, a woman in her mid-forties", ""},
    {"crowds ranged from 1500 to 1800", ""},
    {"it has from 1500 to 1800 rooms", ""},
    {"In October 20 percent left", "October=2025-10"},
    {"for $12 December fares", "December=2024-12|2025-12"},
};
INSTANTIATE_TEST_SUITE_P(NoDates, Reads, ::testing::ValuesIn(kNoDates));

TEST(DateFinder, KeepsWhatIsWritten) {
  const Found found = find("The law of Thursday, 12 May took effect since 1 June 2024.");
  ASSERT_EQ(found.mentions.all.size(), 2U);
  const Temporal& first = found.mentions.temporals[0];
  EXPECT_TRUE(first.weekday_written && first.relative);
  EXPECT_FALSE(first.has_year);
  EXPECT_EQ(first.weekday, Weekday::kThursday);
  EXPECT_EQ(first.month * 100 + first.day, 512);
  const Temporal& second = found.mentions.temporals[1];
  EXPECT_EQ(second.year, 2024);
  EXPECT_TRUE(second.has_year);
  EXPECT_EQ(second.hedge, Hedge::kMoreThan);
  EXPECT_EQ(found.mentions.all[1].type, MentionType::kPeriod);
}

TEST(DateFinder, TellsTypesAndWholeSpans) {
  const Found found = find("He spoke on the 10th of June 2024, on Monday, and in Q1 2025.");
  ASSERT_EQ(found.mentions.all.size(), 3U);
  EXPECT_EQ(found.document.view(found.mentions.all[0].text), "on the 10th of June 2024");
  EXPECT_EQ(found.mentions.all[0].type, MentionType::kDate);
  EXPECT_EQ(found.mentions.all[1].type, MentionType::kWeekday);
  EXPECT_EQ(found.mentions.all[2].type, MentionType::kPeriod);
}

TEST(DateFinder, WithoutADocumentDateRelativeOnesHaveNoReading) {
  const Found found =
      find("last year, on Monday, in May, three weeks ago, next summer, 4 June, Q3, Christmas",
           std::nullopt);
  ASSERT_EQ(found.mentions.all.size(), 8U);
  for (const Temporal& value : found.mentions.temporals) {
    EXPECT_TRUE(value.readings.empty());
    EXPECT_TRUE(value.relative);
    EXPECT_FALSE(value.impossible);
  }
}

TEST(DateFinder, HostileTextTakesLinearTime) {
  for (const char* piece :
       {"last ", "the first half of the ", "1 and ", "May and ", "from 5 to ", "end of the end of ",
        "twenty ", "1, 2, ", "May 1 and ", "two years and ", "1/2/", "10-", "Monday, ",
        "in the year after next ", "''"}) {
    std::string text;
    while (text.size() < 200000) text += piece;
    const auto start = std::chrono::steady_clock::now();
    find(text);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2)) << piece;
  }
}

}  // namespace
}  // namespace factlint
