// Groups told by their parts, named lists that a word announces, goals by their minutes; weekdays
// counted in their month, and years of marriage.
#include <gtest/gtest.h>

#include "tests/unit/computation/told_apart.h"

namespace factlint::test {
namespace {

TEST(ListToldParts, RightAndWrong) {
  for (const std::string_view text : {
           // parts
           "Marsh denies {four|five} counts, two of fraud and two of forgery.",
           "He was found guilty of {five|six} offences, three of burglary, one of assault and one "
           "of handling stolen goods.",
           // names
           "Freed at last, the {duo|trio}, carpenter Moss Reid and the plumber Ann Cole, shared a "
           "taxi home.",
           "The {trio|duo}, singer Ana Ruiz, drummer Peter Voss and pianist Mei Tan, play on "
           "Sunday.",
           "The {four|five} who drowned were named as Ada Brandt, 19, Luis Pinto, 44, Mei Tan, 31, "
           "and Omar Haddad, 27.",
           "Of the six sites studied, Ashby and Cole Park are ruled out. The other {four|three}, "
           "Denby, Elm Lane, Farley and Grove, go forward.",
           // goals
           "Town's {four|five} goals came from Bell, on 3, 19 and 66 minutes, and Shaw, on 80.",
           // a number in brackets
           "Vacancies ({three|four}):\nCook. Full time.\nCleaner. Evenings only.\nDriver. Must "
           "have "
           "licence.",
       })
    expect_told_apart(text);
}

TEST(ListToldParts, SoundOnesStaySilent) {
  for (const std::string_view text : {
           "Marsh faces five counts, two of which carry a life term and one of which a fine.",
           "The crew of seven, four of them Filipinos, were flown home.",
           "The farm lost 12 animals in the fire, eight of them ewes and three of those in lamb.",
           "Vets treated four dogs, a cat and two rabbits.",
           "The house has six rooms, two bathrooms and a garage.",
           "Nine boats raced: four sloops, a pair of yawls and three ketches.",
           "Four people died: a couple from Leeds and two students.",
           "The trio, led by carpenter Moss Reid and the plumber Ann Cole, deny theft.",
           "Three of the five who drowned were named as Ada Brandt, 19, Luis Pinto, 44, and Mei "
           "Tan, 31.",
           "Two men were held on Friday. The other two, Denby said, got away through Farley and "
           "Grove.",
           "Rovers' three goals came from Bell, on 12 and 40 minutes, and Shaw, from the spot.",
           "Town's five goals came from Bell, who had three, and Shaw, on 80 and 88 minutes.",
           "The couple, Tom Reid and Ann Cole, and their son Will were unhurt.",
       })
    EXPECT_EQ(accused(text), "") << text;
}

TEST(ListToldParts, OpenOnesStaySilent) {
  for (const std::string_view text : {
           "He faces six charges, two of theft and three of assault; a charge of arson was dropped "
           "and revived.",
           "Committee (five):\nChair: Ann Reid\nClerk: Bob Cole\nMembers: Cy Moss, Di Pell, Ed "
           "Voss",
           "Fixtures (three):\nSaturday 3pm Hull away\nThe club has won twice there.\nTuesday 7pm "
           "Leeds at home\nSaturday 3pm York away",
           "Her parents wed in 1950. In March she and Tom celebrate 40 years of marriage.",
           "She wed Tom in 1985; he died in 2001. On Friday her sister and Bob celebrate 50 years "
           "of "
           "marriage.",
       })
    EXPECT_EQ(accused(text), "") << text;
}

TEST(ListToldParts, CountedWeekdays) {
  for (const std::string_view text : {
           "Polling is on the second Tuesday of next month, {November 11|November 4}.",
           "The fair opens on the last Saturday of this month, {25|24} October.",
           "The first Friday of next year, January {2|9}, 2026, is a holiday for bank staff.",
           "The sale starts on the first Saturday of next month, {1|8} November.",
       })
    expect_told_apart(text);
}

TEST(ListToldParts, YearsSince) {
  for (const std::string_view text : {
           "The bridge shut in June 2018. {Seven|Nine} years later, in the spring of 2025, weeds "
           "grow through the deck.",
           "The pair wed at St Luke's in 1955 and have lived in Pell Lane since. On Friday they "
           "mark {70|60} years of marriage.",
           "They met in 1985 and wed in June 1990. Next month they mark {35|45} years of marriage.",
       })
    expect_told_apart(text);
  for (const std::string_view text : {
           "She was baptised at St Anne's in May 1935. Tomorrow she and Frank, whom she met in the "
           "war, celebrate 70 years of marriage.",
           "Gales in October 1965 took the roof off. Their daughter was born there in 1970. The "
           "Moores celebrate 50 years of marriage tomorrow.",
       })
    EXPECT_EQ(accused(text), "") << text;
}

TEST(ListToldParts, TimesAndTheirYears) {
  for (const std::string_view text : {
           "Brandt, a {three|two}-time champion after wins in 2009, 2014 and 2021, starts in lane "
           "four.",
           "She won it {three times|twice}, in 2009, 2014 and 2021.",
           "The valley has flooded {four|five} times, in 2000, 2007, 2012 and 2020.",
           "The {two|three}-time champion (2009, 2014) starts in lane four.",
       })
    expect_told_apart(text);
  for (const std::string_view text : {
           "The club has won the cup five times, most recently in 2009, 2014 and 2021.",
           "She won it twice in 2009 and 2014.",
           "The five-time champion, who lost in 2009, 2014 and 2021, starts in lane four.",
           "The three-time mayor, born in 1950, stood in 2009 and 2014.",
           "He ran five times, including in 2009 and 2014.",
       })
    EXPECT_EQ(accused(text), "") << text;
}

TEST(ListToldParts, ImprovementsAreChanges) {
  for (const std::string_view text : {
           "Profit climbed from $48 million to $60 million, a {25|20}% improvement.",
           "Profit climbed from $48 million to $60 million, an uplift of {25|20}%.",
           "The waiting time fell from 60 to 48 minutes, a {20|30}% reduction.",
       })
    expect_told_apart(text);
  EXPECT_EQ(accused("She won with a swing of 4% on a turnout of 31%, down from 40% in 2019."), "");
}

TEST(ListToldParts, SharesOfKindsThatExcludeEachOther) {
  for (const std::string_view text : {
           "Of the visitors, 60% were men, 25% women and {15|20}% children.",
           "Coal provides 60 percent of the power, gas 25 percent and wind {15|25} percent.",
           "Agriculture accounts for 25 percent of output, industry for 35 percent and services "
           "for {40|50} percent.",
       })
    expect_told_apart(text);
  for (const std::string_view text : {
           "Unemployment is 60 percent for men, 45 percent for women and 20 percent for girls.",
           "Some 60 percent of men, 45 percent of women and 20 percent of children were ill.",
           "The state provides 60 percent of the coal, 45 percent of the gas and 20 percent of the "
           "oil.",
           "Taxes on coal are 60 percent, on gas 45 and on oil 20.",
       })
    EXPECT_EQ(accused(text), "") << text;
}

}  // namespace
}  // namespace factlint::test
