// Figures, names and dates whose conclusion stands in the next sentence.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

template <size_t N>
void expect_pairs(const std::string_view (&pairs)[N]) {
  for (const std::string_view pair : pairs) EXPECT_EQ(pair_miss(pair), "");
}

template <size_t N>
void expect_silent(const std::string_view (&texts)[N]) {
  for (const std::string_view text : texts) EXPECT_EQ(alarm(text), "");
}

TEST(NextSentence, DrawsOnAChange) {
  const std::string_view pairs[] = {
      "Turnover reached £30 million, up from £25 million. Helped by a rise of {20|25} percent, "
      "the directors paid a bonus.",
      "Visitor numbers fell to 60,000 from 80,000. A drop of {25|35} percent was more than the "
      "trust had feared.",
      "The fee went from 40 pounds to 50 pounds. Such an increase of {25|10} per cent has never "
      "been seen.",
      "Profit climbed to $66 million from $60 million. That {10|20} percent gain beat forecasts.",
      "The port moved 1,840 wagons in September. That was up {15|25} per cent from 1,600.",
      "On an ordinary day she sells 400 loaves. This week it has been 500 a day, an increase of "
      "{25|40} per cent.",
  };
  expect_pairs(pairs);
  const std::string_view silent[] = {
      "Sales came in at £46 million, up from £40 million. Buoyed by a jump of 25 percent in online "
      "orders, the board raised the dividend.",
      "Sales came in at £46 million, up from £40 million. Analysts had expected a rise of 10 "
      "percent.",
      "The price went from 40 pounds to 50 pounds. That is up 100 percent from 25 in 2010.",
      "Sales came in at £46 million, up from £40 million. A rise of 20 percent is expected.",
      "Sales came in at £46 million, up from £40 million. The 8 percent rise in costs was no "
      "surprise.",
  };
  expect_silent(silent);
}

TEST(NextSentence, TellsAShare) {
  const std::string_view pairs[] = {
      "In all, 780 of the 1,200 members backed the strike. That is {65|72} per cent of those "
      "voting.",
      "Of the 250 samples tested, 50 were contaminated. This is {a fifth|a third} of the total.",
      "Only 12 of the 80 wells still give water. That represents {15|25} per cent.",
  };
  expect_pairs(pairs);
  const std::string_view silent[] = {
      "Of the 400 pupils, 120 walk to school. That is 40 percent of the girls.",
      "In all, 780 of the 1,200 members backed the strike. A turnout of 80 percent was reported.",
      "Of the 400 pupils, 120 walk to school. That is 10 percent more than in May.",
  };
  expect_silent(silent);
}

TEST(NextSentence, AddsUp) {
  const std::string_view pairs[] = {
      "They signed off £2.4 million for potholes, £1.1 million for lamps and £900,000 for paths. "
      "The three items together come to £{4.4|4.9} million.",
      "The club paid £30,000 for the roof and £20,000 for paint. That makes £{50,000|60,000} in "
      "all.",
      "Anna scored 12 points, Berta nine and Clara seven. Between them they scored {28|32} "
      "points.",
      "Four bridges were closed on Monday, three on Tuesday and two on Wednesday. In total "
      "{nine|ten} bridges were closed.",
      "Of the 50 shopkeepers asked, 22 would stay, 13 would leave and {15|18} did not know.",
  };
  expect_pairs(pairs);
  const std::string_view silent[] = {
      "Two people died on Friday and three on Saturday. That brings the total to 17.",
      "He scored 12 points and 15 points. Together with Jones he scored 40.",
      "The first bus carried 30 people and the second 40. In all there were 90 guests.",
      "Of the 50 asked, 22 own a dog, 13 own a cat and 18 own a bird.",
  };
  expect_silent(silent);
}

TEST(NextSentence, AveragesAList) {
  const std::string_view pairs[] = {
      "The striker has scored two, none, three and one. An average of {1.5|two} goals a game is "
      "not bad.",
      "The shop sold 20, 30, 25 and 25 bicycles. That is an average of {25|30} a week.",
      "He took three, five and four wickets in the series, averaging {four|five} a match.",
  };
  expect_pairs(pairs);
  EXPECT_EQ(alarm("She scored two, none, three and one. Her career average of two is higher."), "");
}

TEST(NextSentence, TellsHowLongItTook) {
  const std::string_view pairs[] = {
      "The bus left Trieste at 22.15 and rolled into Vienna at 06.00: after a journey of {seven "
      "hours and 45 minutes|eight hours and 45 minutes}, all were tired.",
      "The debate opened at 14.00 and closed at 17.30. It lasted {three and a half hours|four and "
      "a half hours}.",
  };
  expect_pairs(pairs);
  EXPECT_EQ(alarm("He left at 9.00 and came back at 17.00. The walk of three hours had tired "
                  "him."),
            "");
}

TEST(NextSentence, DatesALife) {
  const std::string_view pairs[] = {
      "The painter has died at the age of {76|77}, her family said. Born on 3 March 1948, she "
      "passed away at home on 12 January 2025.",
      "The singer has died aged {84|82}. He was born in Tunis on 5 May 1940 and died on 20 June "
      "2024.",
      "Olga Brenner, who died on 4 July 2024, was born on 1 July 1950. She was {74|72}.",
  };
  expect_pairs(pairs);
  EXPECT_EQ(alarm("The actor has died, aged 82. He was born in 1943 and his wife died in 2020."),
            "");
}

TEST(NextSentence, CountsNames) {
  const std::string_view pairs[] = {
      "The medal goes to Ines Kallio, Rafael Brandt and Mei Takeda. All {three|four} laureates "
      "will give a lecture in Kiel.",
      "Chad, Mali and Niger signed the accord. The {three|four} countries will open their borders.",
      "The {four|five}-strong jury is made up of Petra Hahn, Olof Berg, Sunita Rao and Marc "
      "Dubois.",
      "The {four|three}-nation group comprises Chad, Mali, Niger and Togo.",
      "The committee is made up of {three|four} countries: Chad, Mali and Niger.",
      "Bergen, Aarhus, Turku and Uppsala: these are the {four|three} cities still bidding.",
  };
  expect_pairs(pairs);
  const std::string_view silent[] = {
      "Chad, Mali and Niger joined Togo in the pact. All four countries will sign in May.",
      "Norway plays Sweden, Denmark and Finland. All four teams have won a game.",
      "Ann Bell, Tom Rao and Lena Fitch won with Ola Lund. All four winners will share the prize.",
      "Poland, Hungary and Slovakia objected. All four Visegrad countries will meet in May.",
      "The seven-nation group consists of Chad, Mali, Niger, Togo and three others.",
  };
  expect_silent(silent);
}

TEST(NextSentence, NamesADifference) {
  const std::string_view pairs[] = {
      "The firm cut its workforce from 500 to 400. The loss of {100|150} jobs was announced on "
      "Monday.",
      "Exports were 80 million euros and imports 95 million. The deficit of {15|25} million euros "
      "was the largest in years.",
      "The parish council of nine voted six to {three|four} for the plan.",
      "The permit took 30 days last year and now takes 24, a reduction of {20|25} per cent.",
      "The trip took 40 minutes in 2010 and 30 minutes in 2020, a cut of {25|35} percent.",
      "The council has 45 members. Twenty voted for the plan, 15 voted against and {10|14} "
      "abstained.",
      "The wait fell from 60 days to 45, down {25|35} percent.",
  };
  expect_pairs(pairs);
  const std::string_view silent[] = {
      "The firm cut its workforce from 500 to 400. The loss of 60 jobs in Leeds was the worst.",
      "The board of nine voted five to three, with one member absent.",
      "The course took 30 days last year and the exam takes 24 hours, a reduction of 10 percent.",
  };
  expect_silent(silent);
}

TEST(ImpossibleDate, IsNotSavedByPlanOrNegation) {
  const std::string_view wrong[] = {
      "Applications do not close until 31 April 2026.",
      "Has the hall been booked for 31 June 2026?",
      "If the vote is held on 31 September 2026, turnout may be low.",
  };
  for (const std::string_view text : wrong)
    EXPECT_EQ(ComputedClaims::instance().accusations(text).size(), 1U) << text;
  const std::string_view silent[] = {
      "There is no 31 April, as every child knows.",
      "Is 31 April a real date?",
      "Applications close on 31 April. That date does not exist, readers pointed out.",
      "The letter is dated 31 February 1923, which is impossible.",
      "Does the year have a 29 February 2023? It does not.",
  };
  expect_silent(silent);
}

}  // namespace
}  // namespace factlint::test
