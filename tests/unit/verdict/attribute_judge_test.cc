// Capitals, meanings, kinds, foundings, borders, expansions, figures.
#include <gtest/gtest.h>

#include "tests/unit/verdict/verdict_testing.h"

namespace factlint::testing {
namespace {

const World& world() {
  static const World w;
  return w;
}

Case attribute(std::string property, std::string text) {
  Case c(world(), CheckKind::kAttribute, property, std::move(text));
  c.rule.property = std::move(property);
  return c;
}

TEST(JudgeCapital, EitherSideMayBeWrong) {
  const EntityId atoll = world().id("atoll");
  const auto capital = [](EntityId city, EntityId country) {
    return attribute("capital", "Gull Bay, the capital")
        .entity("city", "Gull Bay", {city})
        .entity("country", "", {country})
        .judge();
  };
  EXPECT_EQ(capital(world().port, atoll).kind, VerdictKind::kSupported);
  EXPECT_EQ(capital(world().bay, atoll).message, "the capital of Atoll is Port Tern, not Gull Bay");
  EXPECT_EQ(capital(world().port, world().id("dune")).message,
            "Port Tern is the capital of Atoll, not of Dune");
  EXPECT_EQ(capital(world().bay, world().id("dune")).kind, VerdictKind::kUnverifiable);
}

TEST(JudgeMeaning, Weekdays) {
  const auto meaning = [](Weekday day) {
    return attribute("meaning", "Port Tern means Sunday")
        .entity("named", "Port Tern", {world().port})
        .weekday("sense", "Sunday", day)
        .judge();
  };
  EXPECT_EQ(meaning(Weekday::kFriday).kind, VerdictKind::kSupported);
  EXPECT_EQ(meaning(Weekday::kSunday).message, "Port Tern means \"Friday\", not \"Sunday\"");
  EXPECT_EQ(attribute("meaning", "It means a lot")
                .entity("named", "", {world().port})
                .words("sense", "a lot")
                .kind(),
            VerdictKind::kUnverifiable);
}

TEST(JudgeKind, OnlyKindsThatExclude) {
  const auto kind = [](std::string_view text) {
    return attribute("kind", std::string(text))
        .entity("thing", "", {world().league})
        .words("kind", text)
        .kind();
  };
  EXPECT_EQ(kind("military alliance"), VerdictKind::kSupported);
  EXPECT_EQ(kind("alliance"), VerdictKind::kSupported);
  EXPECT_EQ(kind("customs union"), VerdictKind::kContradicted);
  EXPECT_EQ(kind("club"), VerdictKind::kUnverifiable);
}

Case founding() {
  return attribute("founding", "The League, founded in 1995, is old.")
      .entity("founded", "The League", {world().league});
}

TEST(JudgeFounding, DatesAgesAnniversaries) {
  EXPECT_EQ(founding().time("in 1995", "1990-12").kind(), VerdictKind::kSupported);
  EXPECT_EQ(founding().time("in 1995", "1995").judge().message,
            "the League was founded in 1990, not 1995");
  const auto anniversary = [](int64_t n, std::string_view year) {
    return founding()
        .quantity("ordinal", "", number(n), MentionType::kOrdinal)
        .time("", year)
        .kind();
  };
  EXPECT_EQ(anniversary(35, "2025"), VerdictKind::kSupported);
  EXPECT_EQ(anniversary(34, "2025"), VerdictKind::kContradicted);
  EXPECT_EQ(anniversary(25, "2011"), VerdictKind::kContradicted);
  const auto age = [](int64_t years, Hedge hedge) {
    return founding().quantity("age", "", number(years, hedge), MentionType::kAge).kind();
  };
  EXPECT_EQ(age(30, Hedge::kMoreThan), VerdictKind::kSupported);
  EXPECT_EQ(age(35, Hedge::kNone), VerdictKind::kSupported);
  EXPECT_EQ(age(40, Hedge::kMoreThan), VerdictKind::kContradicted);
  EXPECT_EQ(age(30, Hedge::kLessThan), VerdictKind::kContradicted);
  EXPECT_EQ(age(27, Hedge::kNone), VerdictKind::kContradicted);
  EXPECT_EQ(founding().quantity("ordinal", "", number(36), MentionType::kOrdinal).kind(),
            VerdictKind::kUnverifiable)
      << "next year's, perhaps";
}

TEST(JudgeRelation, ReadBothWays) {
  const auto border = [](std::string_view one, std::string_view other, bool negated) {
    Case c(world(), CheckKind::kRelation, "border", "They border.");
    c.entity("one", "", {world().id(one)}).entity("other", "", {world().id(other)});
    c.claim.negated = negated;
    return c.kind();
  };
  EXPECT_EQ(border("brine", "atoll", false), VerdictKind::kSupported);
  EXPECT_EQ(border("atoll", "brine", true), VerdictKind::kContradicted);
  EXPECT_EQ(border("atoll", "dune", false), VerdictKind::kUnverifiable);
}

TEST(JudgeExpansion, GarbledNamesAndOtherBodies) {
  const auto expansion = [](std::string_view acronym, std::string_view words) {
    Case c(world(), CheckKind::kExpansion, "expansion",
           std::string(words) + " (" + std::string(acronym) + ")");
    c.entity("acronym", acronym, {world().league}).words("expansion", words);
    c.claim.roles.front().text = std::string(acronym);
    return c.kind();
  };
  EXPECT_EQ(expansion("LAI", "League of Allied Islands"), VerdictKind::kSupported);
  EXPECT_EQ(expansion("LAI", "League of Associated Islands"), VerdictKind::kContradicted);
  EXPECT_EQ(expansion("LAI", "Allied Shipping Council"), VerdictKind::kContradicted)
      << "no acronym of its own";
  EXPECT_EQ(expansion("LAI", "Laboratory for Allied Instruments"), VerdictKind::kUnverifiable)
      << "another body's";
  EXPECT_EQ(expansion("LAI", "Library Access Index"), VerdictKind::kUnverifiable);
}

TEST(JudgeFigure, PairPeriodAndBound) {
  const auto trade = [](int64_t billions, std::string_view year, std::string_view other,
                        std::string_view bound) {
    Case c(world(), CheckKind::kFigure, "trade", "Trade came to $43 billion in 2024.");
    c.entity("side", "", {world().id("brine")}).entity("side", "", {world().id(other)});
    c.quantity("amount", "$43 billion", number(billions * 1'000'000'000, Hedge::kNone, 9, "USD"),
               MentionType::kMoney);
    if (!year.empty()) c.time("in 2024", year);
    if (!bound.empty()) c.words("bound", bound);
    return c.judge();
  };
  EXPECT_EQ(trade(43, "2024", "atoll", "").message,
            "trade between Atoll and Brine in 2024 was more than $45 billion, not $43 billion");
  EXPECT_EQ(trade(45, "2024", "atoll", "").kind, VerdictKind::kSupported);
  EXPECT_EQ(trade(40, "2024", "atoll", "more than").kind, VerdictKind::kSupported);
  EXPECT_EQ(trade(40, "2024", "atoll", "less than").kind, VerdictKind::kContradicted);
  EXPECT_EQ(trade(43, "2023", "atoll", "").kind, VerdictKind::kUnverifiable);
  EXPECT_EQ(trade(43, "2024", "dune", "").kind, VerdictKind::kUnverifiable);
  EXPECT_EQ(trade(43, "", "atoll", "").kind, VerdictKind::kUnverifiable) << "no period said";
}

}  // namespace
}  // namespace factlint::testing
