#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr auto kWrong = VerdictKind::kInconsistent;
constexpr auto kRight = VerdictKind::kSupported;
constexpr auto kNear = VerdictKind::kImprecise;

TEST(Change, IsRecomputedInAnyOrder) {
  const ComputedCase cases[] = {
      {"Sales rose from 400 to 500 units, an increase of 25 percent.", CheckKind::kChange,
       "an increase of 25 percent", kRight},
      {"Sales rose from 400 to 500 units, an increase of 20 percent.", CheckKind::kChange,
       "an increase of 20 percent", kWrong},
      {"Sales rose 20 percent to 500 units from 400.", CheckKind::kChange, "rose 20 percent",
       kWrong},
      {"Sales reached 500 units, up 20 percent from 400 in May.", CheckKind::kChange,
       "up 20 percent", kWrong},
      {"The mill cut its staff by 15 percent, to 800 from 1,000.", CheckKind::kChange,
       "by 15 percent", kWrong},
      {"A loaf went from 45 to 60 cents, a third more.", CheckKind::kChange, "a third more",
       kRight},
      {"The herd fell from 900 to 500, a drop of a third.", CheckKind::kChange, "a drop of a third",
       kWrong},
      {"It had 18 rowers in May and 27 in June, half as many again.", CheckKind::kChange,
       "half as many again", kRight},
      {"The rate rose from 20 to 25 percent, an increase of 5 percent.", CheckKind::kChange,
       "an increase of 5 percent", kNear},
      {"The rate rose from 20 to 25 percent, a gain of 8 percentage points.", CheckKind::kChange,
       "a gain of 8 percentage points", kWrong},
      {"Membership rose from 1,200 to 900.", CheckKind::kChange, "rose from 1,200 to 900", kWrong},
      {"Beds fell from 120 to 90. That is a drop of half.", CheckKind::kChange, "a drop of half",
       kWrong},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Change, StartsAtATimeToldWithFrom) {
  const ComputedCase cases[] = {
      {"Subscriptions are 480 euros a year from January, up from 400, a rise of a fifth.",
       CheckKind::kChange, "a rise of a fifth", kRight},
      {"Subscriptions are 480 euros a year from January, up from 400, a rise of a half.",
       CheckKind::kChange, "a rise of a half", kWrong},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Change, ConsidersRounding) {
  const ComputedCase cases[] = {
      {"Sales rose 13 percent to $5.1 billion from $4.5 billion.", CheckKind::kChange,
       "rose 13 percent", kRight},
      {"Sales rose 12 percent to $5.1 billion from $4.5 billion.", CheckKind::kChange,
       "rose 12 percent", kNear},
      {"Sales rose 30 percent to $5.1 billion from $4.5 billion.", CheckKind::kChange,
       "rose 30 percent", kWrong},
      {"Sales rose by more than 10 percent, to $5.1 billion from $4.5 billion.", CheckKind::kChange,
       "rose by more than 10 percent", kRight},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Change, LeavesOtherChangesAlone) {
  const std::string_view texts[] = {
      "Rents grew 3 percent.",
      "Traffic went from 400 cars in May to 500 in June, 8 percent more than a year earlier.",
      "Sales grew 7 percent a year, from 100 boats to 140.",
      "The rouble fell from 90 to 95 to the dollar.",
      "Support fell from 45 to 40 percent among men and from 50 to 48 percent among women, by 5 "
      "and 2 points respectively.",
  };
  for (const std::string_view text : texts) {
    EXPECT_TRUE(ComputedClaims::instance().accusations(text).empty()) << text;
  }
}

TEST(Multiple, IsJudged) {
  const ComputedCase cases[] = {
      {"The price doubled from 30 to 60 euros.", CheckKind::kMultiple, "doubled", kRight},
      {"The price tripled from 30 to 60 euros.", CheckKind::kMultiple, "tripled", kWrong},
      {"Staff more than tripled, from 40 to 110.", CheckKind::kMultiple, "more than tripled",
       kWrong},
      {"Output nearly doubled, from 510 to 980 bicycles.", CheckKind::kMultiple, "nearly doubled",
       kRight},
      {"Fares went from 2 to 6 dollars, a threefold increase.", CheckKind::kMultiple,
       "a threefold increase", kRight},
      {"Turnover has doubled since the port was dredged.", CheckKind::kMultiple, ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Difference, IsJudged) {
  const ComputedCase cases[] = {
      {"Stalls rose by 40 to 150 from 120.", CheckKind::kDifference, "rose by 40", kWrong},
      {"Norway sent 21 skiers, four more than the 17 of Sweden.", CheckKind::kDifference,
       "four more", kRight},
      {"The motion passed by 55 percent to 43, a margin of 14 points.", CheckKind::kDifference,
       "a margin of 14 points", kWrong},
      {"Of the 48 buses, 30 were sold, leaving 16.", CheckKind::kDifference, "leaving 16", kWrong},
      {"The doors opened at 9.15 and closed at 11.45, two and a half hours later.",
       CheckKind::kDifference, "two and a half hours later", kRight},
      {"The doors opened at 9.15 and closed at 11.45, four hours later.", CheckKind::kDifference,
       "four hours later", kWrong},
      {"The hearing lasted three hours, from 2 p.m. to 7 p.m.", CheckKind::kDifference,
       "three hours", kWrong},
      {"Doors open at 19.00; the show starts at 20.00 and lasts two hours.", CheckKind::kDifference,
       ""},
  };
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Change, OfSomethingElseIsNotAccused) {
  const std::string_view cases[] = {
      // A share, told in two ways.
      "It raised its stake to 76,000 shares, or 7.5 percent, from 52,100 shares, or 5.1 percent.",
      "Bad loans were 637 million dollars, or 2.2 percent of assets, compared to 514 million "
      "dollars "
      "or 1.8 percent of assets in May.",
      // The base is of another period.
      "The number of rigs fell by 38 last week to 801, against 1,248 a year ago.",
      "The count was up 14 to 164, against 422 a year ago.",
      // What is measured is itself a rate, or a loss.
      "The study forecast a decline in growth to 1.75 percent from 2 percent.",
      "The firm restated its loss to 57.5 million dollars from 49.5 million.",
      "Supply grew within its target of five percent, rising 4.6 percent compared with 7 percent.",
      // A year is no base; two bases in one sentence; a noun with a change of its own.
      "It sold a record 981,000 cars, a rise of 5.1 percent against 1985.",
      "Shipments were 677.8 million, up 4.9 percent from the 645.9 million of May and 7 percent "
      "higher than the 633.5 million of a year ago.",
      "Profit rose to 541 million from 529 million and a five percent increase in the dividend "
      "was proposed.",
      "It grew by 17 percent in May, compared with an 8.3 percent rise in April and an 11.4 "
      "percent "
      "rise in the whole of last year.",
      "It had sales of 7.13 billion dollars and revenue of 7.20 billion dollars, down from 7.29 "
      "billion dollars.",
      "The assets of the seven rose to 40,232 million from 31,288 million.",
      // The price of a currency in another; two ranges.
      "The value of the yen against the dollar rose 0.8 percent to 153.50 from 154.67.",
      "The harvest will be between 10 and 10.2 tonnes, down from 10 to 10.4 tonnes.",
      "Debt was cut nearly by half to 66.2 billion dollars from 124.6 billion.",
  };
  for (const std::string_view text : cases) {
    for (const ToldClaim& claim : ComputedClaims::instance().accusations(text))
      ADD_FAILURE() << text << "\n  " << claim.message;
  }
}

}  // namespace
}  // namespace factlint::test
