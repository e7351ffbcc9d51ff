// Ages, anniversaries, terms, race times, clock times and dates, told in many ways.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

// The first of "{right|wrong}" is read as right, the second accused.
TEST(TimesTold, RightAndWrong) {
  const std::string_view cases[] = {
      "Kipkorir won in 2:05:10, {25|35} seconds ahead of Bekele, who finished in 2:05:35.",
      "Kipkorir won in 2 hours 5 minutes 10 seconds; Bekele was second in 2:05:35, {25|35} seconds "
      "behind.",
      "She clocked 52.10 seconds, {0.30|0.50} seconds faster than Bolt's 52.40.",
      "She finished in 3 minutes 58.2 seconds, {1.8|2.8} seconds under four minutes.",
      "She ran the mile in 4:32, {three|five} seconds outside the record of 4:29.",
      "Hamilton won by {4.2|6.2} seconds, crossing the line in 1:31:10.5 to Perez's 1:31:14.7.",
      "Born on 3 November 1955, she celebrates her {70th|75th} birthday next month.",
      "He is 50 and his wife, {ten|15} years his junior, is 40.",
      "He is 50; his wife, ten years younger, is {40|35}.",
      "His sister is 62, {eight|12} years older than he is at 54.",
      "Jonas, 54, and his sister, 62, are {eight|ten} years apart.",
      "He joined the club in 2005 at 16 and leaves it this summer at {36|46}.",
      "The 100-year-old bridge was built in {1925|1915}.",
      "Founded in 1975, the orchestra celebrates its {golden|silver} jubilee this year.",
      "The orchestra marks its 50th anniversary this year. It was founded in {1975|1965}.",
      "The couple, who married in 1965, celebrate their {diamond|golden} wedding this month.",
      "The festival, first held in 1976 and every year since, has its {50th|40th} edition this "
      "summer.",
      "The race has been held every year since 2001; this year's is the {25th|22nd}.",
      "This year marks the {80th|70th} anniversary of the end of the war in 1945.",
      "The firm has been making shoes since 1990, {35|25} years in all.",
      "For {35|25} years, since 1990, the firm has made shoes.",
      "The mine closed in 2005, {15|25} years after it opened in 1990.",
      "He ruled for {15|25} years, until 2005, having come to power in 1990.",
      "During his {15|25} years as mayor, from 1990 to 2005, the town grew.",
      "Elected in 1990 and out of office by 2005, he governed for {15|25} years.",
      "The treaty expires in 2030, {five|ten} years from now.",
      "A five-year contract signed this year will keep him at the club until {2030|2035}.",
      "The strike began on 3 May and ended on 9 May, {six|nine} days later.",
      "The strike, which began on 3 May, ended after {six|16} days on 9 May.",
      "Six days after the strike began on 3 May, workers returned on {9|19} May.",
      "The ship left on 28 February 2025 and arrived on 7 March, {a week|two weeks} later.",
      "The two games are on 3 May and 10 May, {a week|two weeks} apart.",
      "The election is on 9 November, {30|20} days from now.",
      "The election on 9 November is less than {a month|a week} away.",
      "With {30|50} days to go until the vote on 9 November, the race is open.",
      "Last year the fair opened on {Friday|Saturday}, 29 November.",
      "The fair opened on {Friday|Saturday} 29 November last year.",
      "Next year the fair opens on {Sunday|Saturday}, 29 November.",
      "In 2023 the fair opened on {Wednesday|Saturday}, 29 November.",
      "The clocks go back on the last Sunday of October, {26|27} October.",
      "The first Monday in October falls on {6|7} October.",
      "The second Friday of November is {14|21} November.",
      "Christmas Day falls on a {Thursday|Friday} this year.",
      "Pogacar won the stage in 4:12:35, 1 minute 10 seconds ahead of Roglic, who came in at "
      "{4:13:45|4:13:05}.",
      "Vos crossed the line in 3:20:15. Kopecky was second in 3:20:40, {25|45} seconds back.",
      "Ledecky touched in 8:10.70, {2.30|4.30} seconds ahead of Titmus in 8:13.00.",
      "The Kenyan ran 2:04:30, {ten|30} seconds inside the old record of 2:04:40.",
      "Verstappen took pole in 1:10.200, 0.150 seconds faster than Norris's {1:10.350|1:10.550}.",
      "Djokovic, 38, beat a man {16|26} years his junior: Alcaraz is 22.",
      "Maria, 34, married Paul, 44, who is {ten|15} years older.",
      "The couple, 44 and 34, are {ten|15} years apart.",
      "He died in 2021, two weeks before his {90th|80th} birthday; he was born in 1931.",
      "Mozart (1756-1791) was only {35|45} when he died.",
      "The queen, who was born in 1926, reigned from 1952 until her death in 2022 at the age of "
      "{96|86}.",
      "The brewery has been making beer for {250|350} years; it was founded in 1775.",
      "Set up in 1900, the club has existed for {125|105} years.",
      "The paper appeared for the first time in 1875 and celebrates its {150th|140th} birthday "
      "this year.",
      "The tower was finished in 1889 and marks {136|126} years this year.",
      "The expedition set out on 1 June and returned on 15 June, {two weeks|three weeks} later.",
      "The third Thursday in November, {20 November|21 November}, is Beaujolais day.",
      "Kiptum ran 2:00:35 in Chicago in 2023, {34|54} seconds faster than Kipchoge's old best of "
      "2:01:09.",
      "Ingebrigtsen won in 3:28.32, {0.40|0.90} seconds ahead of Kerr (3:28.72).",
      "She is 34 and he is 51, a difference of {17|27} years.",
      "He is 51, {17|27} years older than his wife, 34.",
      "The novelist was born in 1940. In 1965, aged {25|35}, she published her first book.",
      "The novel, first published in 1865, is {160|150} years old.",
      "In the 35 years since unification in {1990|1980}, the town has lost half its people.",
      "{Thirty-five|Forty-five} years after unification in 1990, wages still differ.",
      "Since 1998 the couple have run the inn together, {27|37} years now.",
      "She has been running the inn for {27|37} years, since 1998.",
      "The patent, granted in 2010, runs for 20 years, until {2030|2035}.",
      "The truce of 10 October came {three|nine} days after the deal of 7 October.",
      "The deal was struck on Tuesday, 7 October; the truce came into force three days later, on "
      "{Friday|Saturday}.",
      "In 2024 the fair was held on {Saturday|Sunday}, 5 October.",
      "Next year's fair begins on {Saturday|Sunday}, 3 October.",
      "The 400-metre relay team ran 38.10, {0.20|0.40} seconds slower than the winners' 37.90.",
      "Roglic lost {50|70} seconds to Vingegaard, finishing in 4:01:20 to the Dane's 4:00:30.",
      "The minister, 48, is {eight|18} years younger than her 56-year-old deputy.",
      "The university was founded in 1425, making it {600|500} years old this year.",
      "The firm's {centenary|bicentenary} falls this year: it was founded in 1925.",
      "The shop opened in 1985. It closed this spring, {40|50} years later.",
      "The shop closed this year after {40|50} years; it had opened in 1985.",
      "After {12|22} years at the head of the party, from 2001 to 2013, he went into business.",
      "Thatcher, prime minister from 1979 to 1990, governed for {11|21} years.",
      "In 2002, {ten|20} years after the team was formed in 1992, it won the cup.",
      "The tunnel was opened in 1994, {six|16} years after work began in 1988.",
      "The summit, from 9 to 11 June, lasts {three|five} days.",
      "The ceasefire began on 1 March and broke down on 15 March, {14|24} days later.",
      "In 2022 Christmas Day fell on a {Sunday|Monday}.",
      "He was arrested on Monday and freed three days later, on {Thursday|Friday}.",
      "Ahlborn won the 10,000 metres in 31:05.20, 3.10 seconds ahead of Keane in "
      "{31:08.30|31:09.50}.",
      "Farrell took the men's race in 1:02:14, {40|60} seconds clear of Dunne, second in 1:02:54.",
      "The sisters, 71 and 64, are {seven|nine} years apart.",
      "Tom, 45, is {12|15} years younger than Jane, 57.",
      "The theatre's {120th|110th} anniversary is being marked this year; it opened in 1905.",
      "The theatre closed in 1985, {80|90} years after it opened in 1905.",
      "From 1905 to 1985, for {80|90} years, the theatre was full every night.",
      "The course starts on 3 November and ends on 14 November, {11|21} days later.",
      "Last year's race was held on {Sunday|Monday}, 13 October.",
      "Sprinter Nadia Hall won the 100 metres in 11.20 seconds, 0.08 seconds ahead of Jones "
      "({11.28|11.38}).",
      "The Briton was clocked at 3:49.20, {1.20|3.20} seconds quicker than last year's 3:50.40.",
      "The oak, planted in 1825, is {200|250} years old.",
      "The synagogue, consecrated in 1870, marks its {155th|145th} anniversary on Sunday.",
      "His presidency (2000-2012) lasted {12|15} years.",
      "The embassy reopened in 2021, {20|30} years after it was closed in 2001.",
      "The regatta, first sailed in 1950, is celebrating its {75th|65th} anniversary this week.",
      "The fast, from 18 February to 19 March, lasts {30|45} days.",
      "The conference opens on 12 November and closes on 14 November, {two|four} days later.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(pair_miss(c), "");
}

}  // namespace
}  // namespace factlint::test
