#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr auto kWrong = VerdictKind::kInconsistent;
constexpr auto kRight = VerdictKind::kSupported;

TEST(ListCount, IsComparedWithTheList) {
  const ComputedCase cases[] = {
      {"Three questions remain: cost, timing and staff.", CheckKind::kListCount, "Three questions",
       kRight},
      {"Four questions remain: cost, timing and staff.", CheckKind::kListCount, "Four questions",
       kWrong},
      {"The band has five members: Ana, Luis, Marta and Pedro.", CheckKind::kListCount,
       "five members", kWrong},
      {"The four neighbours - Mali, Niger and Chad - closed their borders.", CheckKind::kListCount,
       "four neighbours", kWrong},
      {"The five sponsors are Alfa, Beta, Gamma and Delta.", CheckKind::kListCount, "five sponsors",
       kWrong},
      {"Chad, Mali and Niger are the four states that signed.", CheckKind::kListCount,
       "four states", kWrong},
      {"Two goals were set: to finish the dam, to repair the road and to plant trees.",
       CheckKind::kListCount, "Two goals", kWrong},
      {"Four topics are open: who pays; who drives; where to sleep; and when to leave.",
       CheckKind::kListCount, "Four topics", kRight},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(ListCount, KnowsPairsAppositionsAndAdjuncts) {
  const std::string_view texts[] = {
      "Three islands signed: Trinidad and Tobago, Barbados and Grenada.",
      "He gave two reasons: the price of coal, which had doubled, and the lack of ships.",
      "Two sets of talks were held: the council of ministers, and the congress of mayors and "
      "judges, three years after the last.",
      "Three guests spoke: Ann Lee, the mayor, Bo Chen and Carl Diaz.",
  };
  for (const std::string_view text : texts) {
    EXPECT_TRUE(ComputedClaims::instance().accusations(text).empty()) << text;
  }
}

TEST(ListCount, IsFoundBesideTheNoun) {
  const ComputedCase cases[] = {
      {"Seen with the mayor are the three finalists, Ruth Okoro, Jan Beck, Mia Lund and Tim Day.",
       CheckKind::kListCount, "three finalists", kWrong},
      {"The panel chose four debut films, \"Red Tide\", \"Nine Lanes\" and \"Ash\", on Monday.",
       CheckKind::kListCount, "four debut films", kWrong},
      {"The panel chose three first films, \"Red Tide\", \"Nine Lanes\" and \"Ash\", on Monday.",
       CheckKind::kListCount, "three first films", kRight},
      {"Both his plays (\"Ebb\", \"The Long Pier\" and \"Snow\") ran for years.",
       CheckKind::kListCount, "Both his plays", kWrong},
      {"Three drivers were named by police as Ola Berg, Finn Dahl, Jon Lie and Tor Moe.",
       CheckKind::kListCount, "Three drivers", kWrong},
      {"Three drivers were named by police as Ola Berg, Finn Dahl and Jon Lie.",
       CheckKind::kListCount, "Three drivers", kRight},
      {"Grandma's four-ingredient soup is easy: leeks, cream, butter, salt and nutmeg.",
       CheckKind::kListCount, "four-ingredient soup", kWrong},
      {"Inspectors found two faults: a cracked beam, a loose rail and a torn net.",
       CheckKind::kListCount, "two faults", kWrong},
      {"He thanked the three finalists, Ruth Okoro and Jan Beck.", CheckKind::kListCount, ""},
      {"The jury named four winners, Ruth Okoro, Jan Beck and Mia Lund, on Sunday.",
       CheckKind::kListCount, "four winners", kWrong},
      {"All four pilots, Ruth Okoro, Jan Beck and Mia Lund, trained in Leeds.",
       CheckKind::kListCount, "four pilots", kWrong},
      {"Both of them, Ruth Okoro, Jan Beck and Mia Lund, resigned.", CheckKind::kListCount,
       "Both of them", kWrong},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(ListCount, OfNamesOneByOne) {
  const ComputedCase cases[] = {
      {"They charged both suspects, named in papers as Karl Ruby, 41, Jan Malek, 38, and Tom "
       "Vesel, "
       "29.",
       CheckKind::kListCount, "both suspects", kWrong},
      {"Police named the two victims as Ida Kern, 40, of Leeds, and Leo Kern, 12.",
       CheckKind::kListCount, "two victims", kRight},
      {"She leaves two sons, Paul, Erik and Jonas.", CheckKind::kListCount, "two sons", kWrong},
      {"She leaves two sons, Paul and Erik, and a daughter, Nora.", CheckKind::kListCount,
       "two sons", kRight},
      {"The airline adds two destinations next summer, Porto, Split and Tirana.",
       CheckKind::kListCount, "two destinations", kWrong},
      {"He met two favourites, Holm and Krag, before Laine.", CheckKind::kListCount,
       "two favourites", kRight},
      {"The four-party coalition of Greens, Liberals and Centrists took office.",
       CheckKind::kListCount, "four-party coalition", kWrong},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(ListCount, BehindTheList) {
  const ComputedCase cases[] = {
      {"Granite, slate and sandstone: the four kinds of stone are local.", CheckKind::kListCount,
       "four kinds", kWrong},
      {"Rome, Milan and Turin: four cities want the games.", CheckKind::kListCount, "four cities",
       kWrong},
      {"Zinc, copper and cobalt - these three metals are dear.", CheckKind::kListCount,
       "three metals", kRight},
      {"Bach, Mozart and Brahms - the four soloists were equal to them.", CheckKind::kListCount,
       ""},
      {"Lund, Oslo and Bergen: two cities in Norway, one in Sweden.", CheckKind::kListCount, ""},
      {"We need two things: flour, eggs and milk for the cake, and candles.", CheckKind::kListCount,
       "two things", kRight},
      {"Five routes were diverted: the 4, the 11, the 23 and the 31.", CheckKind::kListCount,
       "Five routes", kWrong},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(ListCount, StaysSilent) {
  const std::string_view texts[] = {
      "Five towns, among them Lund and Ystad, were flooded.",
      "Six states agreed on the agenda: trade, water and energy.",
      "Four hikers were found, the police said: snow, wind and fog had trapped them.",
      "Three days a week it closes early: Monday, Tuesday and Friday at five, Saturday at noon.",
      "Two of the nine members spoke: Ana, Luis and Marta sent notes.",
      "After talks with four ministers, Ann Bell, Tom Rao and Lena Fitch signed the deal.",
      "The club signed four players, Ann Bell, Tom Rao and Lena Fitch, and a goalkeeper.",
  };
  for (const std::string_view text : texts)
    EXPECT_TRUE(ComputedClaims::instance().accusations(text).empty()) << text;
}

TEST(ListCount, OfBullets) {
  constexpr std::string_view kBullets =
      "The plan has four parts:\n\n- to dig;\n- to build;\n- to paint.\n";
  const auto told =
      ComputedClaims::instance().accusations(kBullets, "2025-10-10", Format::kMarkdown);
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].span, "four parts");
  EXPECT_EQ(told[0].suggestion, "three");
  constexpr std::string_view kNested =
      "It has six members:\n\n- Chad, Mali and Niger;\n- Peru, Chile and Cuba.\n";
  EXPECT_TRUE(
      ComputedClaims::instance().accusations(kNested, "2025-10-10", Format::kMarkdown).empty());
}

TEST(SameValue, ReadsDeedsOwnersAndLengths) {
  const ComputedCase cases[] = {
      {"Two hikers died on the ridge on Friday. None of the three who died had carried ropes.",
       CheckKind::kSameValue, "the three who died", kWrong},
      {"The storm killed six people. All eight people killed were at sea.", CheckKind::kSameValue,
       "All eight people killed", kWrong},
      {"The mill employs 90 people. Its 120 employees were told by letter.", CheckKind::kSameValue,
       "Its 120 employees", kWrong},
      {"The pier is 340 metres long. Most visitors walk the pier's 430 metres twice.",
       CheckKind::kSameValue, "pier's 430 metres", kWrong},
      // A part, a rest, another place.
      {"The mill employs 90 people. Its 12 employees in Riga were told by letter.",
       CheckKind::kSameValue, ""},
      {"The storm injured six people. The two people injured worst are still in hospital.",
       CheckKind::kSameValue, ""},
      {"The group will close 35 banks. It will turn 35 of its 62 banks into branches.",
       CheckKind::kSameValue, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(SameValue, IsToldAtTheLaterPlace) {
  const ComputedCase cases[] = {
      {"The harbour tunnel cost $70 million. Critics say that the harbour tunnel cost $90 million.",
       CheckKind::kSameValue, "cost $90 million", kWrong},
      {"The fishing treaty was signed on 8 May. They praised the fishing treaty, signed on 18 May.",
       CheckKind::kSameValue, "signed on 18 May", kWrong},
      {"Nine people made up the Danish team. All 11 members of the Danish team sailed home.",
       CheckKind::kSameValue, "All 11 members of the Danish team", kWrong},
      {"The council set up the $3 million rescue fund. The $3 billion rescue fund pays out in May.",
       CheckKind::kSameValue, "The $3 billion rescue fund", kWrong},
      {"The talks lasted three hours. She called the five-hour talks useful.",
       CheckKind::kSameValue, "the five-hour talks", kWrong},
      {"The old bridge cost $2 million. The new bridge cost $9 million.", CheckKind::kSameValue,
       ""},
      {"The school opened in 1990. The school opened a new wing in 2005.", CheckKind::kSameValue,
       ""},
      {"The tunnel was expected to cost $70 million. The tunnel cost $90 million.",
       CheckKind::kSameValue, ""},
      {"They used the 50-foot mast. Then they used the 84-foot mast.", CheckKind::kSameValue, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(SameTitle, IsToldAtTheLaterPlace) {
  const ComputedCase cases[] = {
      {"Interior Minister Pavel Orlov spoke. Later Defence Minister Pavel Orlov left.",
       CheckKind::kSameTitle, "Defence Minister Pavel Orlov", kWrong},
      {"The owner is Sergei Orlov. In court Sergey Orlov said nothing.", CheckKind::kSameTitle,
       "Sergey Orlov", kWrong},
      {"Interior Minister Pavel Orlov met Finance Minister Olga Orlov.", CheckKind::kSameTitle, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Text, ThatIsNoProseIsNotChecked) {
  const std::string_view texts[] = {
      "{\"total\": 50, \"parts\": [21, 17, 13], \"date\": \"2025-02-30\"}",
      "Call 555-0134 between 9 and 17 or write to 12 Main Street, Suite 400.",
      "They won 3-1, went up from fifth to third, and have 22 points from 12 games.",
  };
  for (const std::string_view text : texts)
    EXPECT_TRUE(ComputedClaims::instance().accusations(text).empty()) << text;
}

}  // namespace
}  // namespace factlint::test
