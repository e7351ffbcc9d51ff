#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr auto kWrong = VerdictKind::kInconsistent;
constexpr auto kRight = VerdictKind::kSupported;

TEST(Sum, OfPartsIsComparedWithTheWhole) {
  const ComputedCase cases[] = {
      {"Of the 55 jurors, 26 came from Spain, 19 from Portugal and 15 from Italy.", CheckKind::kSum,
       "Of the 55 jurors", kWrong},
      {"Of the 60 jurors, 26 came from Spain, 19 from Portugal and 15 from Italy.", CheckKind::kSum,
       "Of the 60 jurors", kRight},
      {"Oslo gave 12 paintings, Bergen 9 and Bodo 4, for a total of 27.", CheckKind::kSum,
       "a total of 27", kWrong},
      {"The choir lost six altos, four tenors and two basses, twelve singers in all.",
       CheckKind::kSum, "twelve singers in all", kRight},
      {"Twelve ministers came: seven from Africa and six from Asia.", CheckKind::kSum,
       "Twelve ministers came", kWrong},
      {"The crew of 14, eight sailors, three cooks and two divers, got away.", CheckKind::kSum,
       "crew of 14", kWrong},
      {"The first drew 12 bids and the second 15. Together they drew 25.", CheckKind::kSum,
       "Together they drew 25", kWrong},
      {"Greens won 45 percent of the vote, Liberals 45 percent and Farmers 20 percent.",
       CheckKind::kSum, "45 percent of the vote, Liberals 45 percent and Farmers 20 percent",
       kWrong},
      {"The panel had twelve judges, including fifteen women.", CheckKind::kSum,
       "twelve judges, including fifteen", kWrong},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Sum, StaysSilentWherePartsMayOverlapOrLackSome) {
  const std::string_view texts[] = {
      "Of the 48 guests, 30 were women and 25 were students.",
      "Of the 193 delegations, 120 came by air and 20 by rail.",
      "She has three children: 12, 9 and 7 years old.",
      "The house holds ten horses, and consists, besides, of ten rooms, eight cellars and three "
      "lofts.",
      "A total of 45 people were hurt, 12 in the first blast and 20 in the second.",
      "Of 6 million, 60 million or 600 million nobody knew.",
  };
  for (const std::string_view text : texts) {
    EXPECT_TRUE(ComputedClaims::instance().accusations(text).empty()) << text;
  }
}

TEST(Sum, OfATable) {
  constexpr std::string_view kTable =
      "| District | Rooms |\n| --- | --- |\n| Centre | 310 |\n| Port | 210 |\n| Total | 540 |\n";
  const auto told = ComputedClaims::instance().accusations(kTable, "2025-10-10", Format::kMarkdown);
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].span, "540");
  EXPECT_EQ(told[0].suggestion, "520");
}

TEST(Sum, OfATableWithALongerLabel) {
  const auto accused = [](std::string_view label, std::string_view total) {
    const std::string table =
        "| Item | Euros |\n| --- | --- |\n| Freight | 2,350 |\n"
        "| Storage | 150 |\n| Insurance | 120 |\n| " +
        std::string(label) + " | " + std::string(total) + " |\n";
    return ComputedClaims::instance().accusations(table, "2025-10-10", Format::kMarkdown).size();
  };
  EXPECT_EQ(accused("Total per container", "2,800"), 1U);
  EXPECT_EQ(accused("Total per container", "2,620"), 0U);
  EXPECT_EQ(accused("Costs in the port, total", "2,800"), 1U);
  EXPECT_EQ(accused("Total score", "2,800"), 0U);
  EXPECT_EQ(accused("Average of the year", "2,800"), 0U);
}

TEST(Share, IsJudged) {
  const ComputedCase cases[] = {
      {"Only 12 of the 48 wells, or a quarter, hold water.", CheckKind::kShare, "a quarter",
       kRight},
      {"Only 12 of the 48 wells, or a third, hold water.", CheckKind::kShare, "a third", kWrong},
      {"Some 30 of the 120 flats (35%) are empty.", CheckKind::kShare, "35%", kWrong},
      {"A third of the nine judges, or four, dissented.", CheckKind::kShare,
       "A third of the nine judges, or four", kWrong},
      {"Of the 120 tonnes shipped, 30 tonnes, or a third, rotted.", CheckKind::kShare, "a third",
       kWrong},
      {"Two of the 12 boats, a third of them leaking, came back.", CheckKind::kShare, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Rate, IsJudged) {
  const ComputedCase cases[] = {
      {"They paid $120 for 4 tickets, or $30 each.", CheckKind::kRate, "$30 each", kRight},
      {"They paid $120 for 4 tickets, or $40 each.", CheckKind::kRate, "$40 each", kWrong},
      {"The yard built 6 boats at $2 million each, for a total of $15 million.", CheckKind::kRate,
       "a total of $15 million", kWrong},
      {"The ferry made 84 trips in 7 days, an average of 14 a day.", CheckKind::kAverage,
       "an average of 14 a day", kWrong},
      {"He scored 60 goals in 4 seasons, an average of 15 a season.", CheckKind::kAverage,
       "an average of 15 a season", kRight},
      {"The price is $30 each or $100 for four tickets.", CheckKind::kRate, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Conversion, IsJudged) {
  const ComputedCase cases[] = {
      {"The trail is 100 km (62 miles) long.", CheckKind::kConversion, "100 km (62 miles)", kRight},
      {"The trail is 100 km (52 miles) long.", CheckKind::kConversion, "100 km (52 miles)", kWrong},
      {"It is a 5 km (3 mile) walk.", CheckKind::kConversion, "5 km (3 mile)", kRight},
      {"The stone weighs 20 kilograms, or 54 pounds.", CheckKind::kConversion,
       "20 kilograms, or 54 pounds", kWrong},
      {"The oven reached 200 degrees Celsius (392 degrees Fahrenheit).", CheckKind::kConversion,
       "200 degrees Celsius (392 degrees Fahrenheit)", kRight},
      {"It costs $100 (80 euros) a night.", CheckKind::kConversion, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

}  // namespace
}  // namespace factlint::test
