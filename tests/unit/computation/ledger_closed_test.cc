// Figures that take up a whole passage, lengths between its two ends, and ages along one life.
#include <gtest/gtest.h>

#include "tests/unit/computation/told_apart.h"

namespace factlint::test {
namespace {

// The first of "{right|wrong}" is not accused, the second is.
TEST(LedgerClosed, RightAndWrong) {
  const std::string_view cases[] = {
      // taken up by name
      "The brewery will cut 120 posts in Kiel and 145 in Lund. The union called the {265|255} "
      "dismissals a betrayal.",
      "The chapel has 18 rows of 14 seats. All {252|242} seats were sold by noon.",
      "Sixty parents each gave four hours. The {240 hours|260 hours} saved the school a fortune.",
      "The visitors scored 22 in the first half and 19 in the second. Their {41|43} points were "
      "enough.",
      // concluded
      "The raffle made 215 pounds and the bar 340, so the club took {555|565} pounds that night.",
      "Vans 61, lorries 28, coaches 12: in all, {101|111} vehicles were stopped.",
      "The club sold 140 tickets at the gate. Another 75 had gone by post, bringing the total to "
      "{215|225}.",
      // what is left
      "The yard employed 84 people. After 27 were laid off in May, {57|67} remain.",
      "The storm unroofed nine of the sixteen barns. The {seven|six} that were spared stand in the "
      "valley.",
      "The board has 31 seats. Sixteen members voted for the sale and 11 against; the other "
      "{four|three} stayed away.",
      // between two levels
      "A season pass costs 342 euros this year. Last year it was 318, so skiers pay {24|34} euros "
      "more.",
      "Visits went from 2,310 in May to 2,745 in June. Up by {435|455}, they were the highest yet.",
      "The pier will be {16|12} metres longer than the one it replaces, which measures 204 metres "
      "against 220 for the new one.",
      "After two laps the Swede was on 38.4 seconds, the Finn on 40.1. The Swede's lead of "
      "{1.7|1.5} seconds looked safe.",
      // percentages
      "The firm sold 5,000 stoves in spring. In summer sales fell by 20 percent, to {4,000|4,300}.",
      "The band has 36 players. A third of them, {12|15}, are women.",
      "Jackets that cost $90 until last week are now a third off at {$60|$66}.",
      // factors
      "The fund gave 3 million euros in 2012. By 2020 the sum had {trebled|doubled}, to 9 million.",
      // units told only once
      "The new anchor weighs 740 kilos, the old one 560. At {180|160} kilos more, it needs a "
      "longer "
      "chain.",
      "It took the first crew 43 minutes to reach the buoy and the second 56. The gap, {13|14} "
      "minutes, was the largest of the day.",
      "The dune has lost {55|45} metres of its width since 1990, shrinking from 310 metres to 255.",
      "Income for the year came to 84.6 million francs, against 79.1 million the year before; the "
      "growth of {5.5|4.5} million francs stems from the dental arm.",
      // taken up by the next sentence
      "Class 7 collected 64 tins, class 8 collected 81. That is {145|155} tins for the food bank.",
      "Of its 27 branches, the bank will shut 11. That would leave it with {16|17}.",
      "Each of the 16 riders put in nine pounds, giving us {144|134} pounds for the cup.",
      "The school has 14 classes with 26 pupils in each. The {364|384} pupils come from nine "
      "villages.",
      "She was 19 when she won her first title in 1998. Eleven years on, in 2009, she retired, "
      "aged {30|33}.",
      "Costs were put at 30 million in 2018 and at 48 million in 2022. An overrun of {60|80} "
      "percent, the auditors wrote, ought to have been seen.",
      "The probe left Earth orbit in August 2011 and reached its target in July 2016, a journey of "
      "nearly {five|seven} years.",
      // two ends
      "Welders walked out on 4 May and went back on 25 May. The stoppage lasted {three|four} "
      "weeks.",
      "She joined the bank in March 2003 and left in March 2018. Colleagues thanked her for "
      "{15|18} years at the counter.",
      "The ferry left Turku at 20:15 and reached Stockholm at 06:45. Passengers, who had been "
      "aboard for {ten and a half|eleven and a half} hours, queued for coffee.",
      // ages along a life
      "He was 31 when he bought the mill in 1988. He will turn {75|71} in 2032.",
      "Born in 1966, he was a father at {22|26}, when his son Piet arrived in 1988.",
      "Born in March 1958 above her father's bakery, the singer was {26|22} when she first "
      "toured, in November 1984.",
      "Its author, born in 1921 and dead at {64|71} in 1985, never saw it in print.",
      // votes and shares
      "With 42 councillors in the chamber, {24|25} backed the bridge, 15 opposed it and three "
      "abstained.",
      "There were three names on the ballot. Ruud took 44 percent, Lie 33 and Aas {23|28}.",
      "He goes home with {ten|twelve} medals: five gold, three silver and two bronze, the last of "
      "them in a race he had never run before.",
  };
  for (const std::string_view text : cases) {
    for (const bool right : {true, false}) {
      const size_t open = text.find('{');
      const size_t bar = text.find('|', open);
      const size_t close = text.find('}', bar);
      const std::string_view value =
          right ? text.substr(open + 1, bar - open - 1) : text.substr(bar + 1, close - bar - 1);
      const std::string one = std::string(text.substr(0, open)) + std::string(value) +
                              std::string(text.substr(close + 1));
      if (right) {
        EXPECT_EQ(accused(one), "") << one;
      } else {
        EXPECT_NE(accused(one), "") << one;
      }
    }
  }
}

TEST(LedgerClosed, AccuseNoTrueSentence) {
  const std::string_view cases[] = {
      "The brewery will cut 120 posts in Kiel and 145 in Lund. The 255 clerks who stay will move "
      "to Bremen.",
      "The chapel has 18 rows of 14 seats. The 246 subscribers paid long ago.",
      "The ferry carried 310 passengers and 135 crew. All 440 lifejackets were found.",
      "Two choirs sang, one of 48 members and one of 64. The 110 people in the hall stood up.",
      "Ms Orr received 12,640 votes and Mr Byrne 9,245. The 21,800 votes counted by midnight left "
      "no doubt.",
      "Ninety-six runners started and 81 finished. The 12 who needed treatment went home by bus.",
      "The yard employed 84 people. After 27 were laid off in May and ten hired since, 67 remain.",
      "The board has 31 seats. Sixteen members voted for the sale and 11 against; the other two "
      "parties stayed away.",
      "A coach with 43 pupils and six teachers hit a van; 51 people in all were hurt.",
      "Visits went from 2,310 in May to 2,745 in June. Up by 455 on a year earlier, they were the "
      "highest yet.",
      "A day ticket costs 42 euros this year. Last year it was 38, so families, who get ten euros "
      "back, pay six euros less.",
      "The index jumped 224 percent from 131.32 to 424.81 in a year.",
      "The fund paid out 2 million euros in 2015. By 2020 the number of applicants had doubled, to "
      "5 thousand.",
      "Of its 27 branches, the bank will shut 11 and open one. That would leave it with 17.",
      "Cut the 900 grams of dough into twelve rolls of 70 grams each and keep the rest.",
      "The walk is 24 kilometres long, 16 of them on tarred roads. The remaining seven on the "
      "ridge "
      "are the finest, the last one is a car park.",
      "Last season 11,200 came to a match, this season 12,800. A gain of 1,400 had been hoped for.",
      "Land prices will rise this year by 10 to 20 percent after last year's 53.8 percent jump.",
      "The first act lasts 55 minutes and the second 40. With an interval of 20 minutes and a "
      "prologue, the evening runs to 125 minutes.",
      "Each of the six trawlers took on 14 men. The 82 hands who came back were paid double.",
      "A double room is 140 dollars, a single 95. In winter both are 55 dollars less.",
      "The strike began on 3 May. It ended on 10 May, after nine days without pay for some.",
      "He joined the firm in 1990 and left in 2010. His wife ran it for 22 years.",
      "She started at the shop in March 2001 and left in March 2019. Colleagues thanked her "
      "husband, too, for 20 years behind the counter.",
      "He was 34 when he took over the farm in 1992. His father had been 29 when he bought it in "
      "1951.",
      "She was 19 when she won her first title in 1998. Her coach, aged 45 in 2000, had seen "
      "nothing like it.",
      "A third of the 90 flats are let; 25 of them to students.",
      "The ferry carried 3,600 passengers in its first thirty days. On Sundays it is an average of "
      "150 a day.",
      "The club was set up in 1912. It celebrated its centenary a year late, in 2013.",
      "Tests were done in 2018 and 2020. The second quarter of 2021 saw 40 of the 90 patients "
      "back.",
  };
  for (const std::string_view text : cases) EXPECT_EQ(accused(text), "") << text;
}

TEST(LedgerClosed, OneFindingForOneSlip) {
  EXPECT_EQ(ComputedClaims::instance()
                .accusations("Output fell 9.4 percent, from 3.11 to 2.78 million tonnes.")
                .size(),
            1U);
}

}  // namespace
}  // namespace factlint::test
