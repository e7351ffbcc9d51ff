// Values of predicates that a pack brings itself: now, earlier, later, two sources, nearly right.
#include <gtest/gtest.h>

#include "tests/unit/verdict/verdict_testing.h"

namespace factlint::testing {
namespace {

/// The world with harbours that have a length, a home town and a motto.
class ValueWorld : public World {
 public:
  ValueWorld() {
    base.add(SourceRecord{"first", "First Book", {}, {}, {}, 0, {}});
    base.add(SourceRecord{"second", "Second Book", {}, {}, {}, 1, {}});
    numbered("mole.length", "length", 1200, 0);
    numbered("mole.depth", "depth", 30, 0);
    numbered("mole.depth.second", "depth", 34, 1);
    housed("mole.town.before", port, "1990-01-01/2015-01-01");
    housed("mole.town", bay, "2015-01-01/..");
    Fact planned = housed_in(id("coral"), "mole.town.next");
    planned.mode = Mode::kPlanned;
    base.add(std::move(planned));
    Fact disputed = numbered_as("mole.berths", "berths", 12, 0);
    disputed.disputed = true;
    base.add(std::move(disputed));
    Fact open = numbered_as("mole.twin", "twin", 0, 0);
    open.quantity.reset();
    open.objects = {port};
    base.add(std::move(open));
    base.index();
  }

 private:
  Fact numbered_as(std::string name, std::string property, int64_t value, uint32_t source) const {
    Fact f;
    f.kind = FactKind::kAttribute;
    f.id = std::move(name);
    f.subject = guard;
    f.property = std::move(property);
    f.quantity = number(value);
    f.source = source;
    f.checked = date("2025-10-10");
    return f;
  }
  void numbered(std::string name, std::string property, int64_t value, uint32_t source) {
    base.add(numbered_as(std::move(name), std::move(property), value, source));
  }
  Fact housed_in(EntityId town, std::string name) const {
    Fact f = numbered_as(std::move(name), "home town", 0, 0);
    f.quantity.reset();
    f.objects = {town};
    f.single = true;
    return f;
  }
  void housed(std::string name, EntityId town, std::string_view valid) {
    Fact f = housed_in(town, std::move(name));
    f.valid = date(valid);
    base.add(std::move(f));
  }
};

const ValueWorld& world() {
  static const ValueWorld w;
  return w;
}

Case about(std::string_view property, std::string text) {
  Case c(world(), CheckKind::kAttribute, "own", std::move(text));
  c.rule.property = std::string(property);
  c.entity("subject", "The mole", {world().guard});
  c.claim.tense = Tense::kPresent;
  return c;
}

Case measured(std::string_view property, int64_t value, Hedge hedge = Hedge::kNone) {
  const std::string written = std::to_string(value);
  Case c = about(property, "The mole has " + written + ".");
  c.quantity("value", written, number(value, hedge));
  return c;
}

Case placed(EntityId town) {
  Case c = about("home town", "The mole is there.");
  c.entity("value", "there", {town});
  return c;
}

TEST(JudgeValue, NumbersToTheLastDigit) {
  EXPECT_EQ(measured("length", 1200).kind(), VerdictKind::kSupported);
  EXPECT_EQ(measured("length", 1201).kind(), VerdictKind::kContradicted);
  EXPECT_EQ(measured("length", 1100, Hedge::kMoreThan).kind(), VerdictKind::kSupported);
  EXPECT_EQ(measured("length", 1300, Hedge::kMoreThan).kind(), VerdictKind::kContradicted);
  const Verdict wrong = measured("length", 900).judge();
  EXPECT_EQ(wrong.suggestion, "1200");
  EXPECT_EQ(wrong.evidence.size(), 1U);
}

TEST(JudgeValue, WhatIsNotKnownIsNotAccused) {
  EXPECT_EQ(measured("width", 12).kind(), VerdictKind::kUnverifiable);
  EXPECT_EQ(measured("berths", 15).kind(), VerdictKind::kUnverifiable) << "disputed";
  Case twin = about("twin", "The mole is twinned there.");
  twin.entity("value", "there", {world().bay});
  EXPECT_EQ(twin.kind(), VerdictKind::kUnverifiable) << "there may be more than one";
  Case bare = about("length", "The mole is long.");
  EXPECT_EQ(bare.kind(), VerdictKind::kUnverifiable) << "no value";
}

TEST(JudgeValue, NowEarlierAndLater) {
  EXPECT_EQ(placed(world().bay).kind(), VerdictKind::kSupported);
  EXPECT_EQ(placed(world().id("dune")).kind(), VerdictKind::kContradicted);
  const Verdict before = placed(world().port).judge();
  EXPECT_EQ(before.kind, VerdictKind::kOutdated);
  EXPECT_NE(before.message.find("until 2014"), std::string::npos) << before.message;
  EXPECT_EQ(before.evidence.size(), 2U) << "what it was, and what it is";
  EXPECT_EQ(placed(world().id("coral")).kind(), VerdictKind::kPremature);
}

TEST(JudgeValue, ThePastIsRightOfThePast) {
  Case once = placed(world().port);
  once.claim.tense = Tense::kPast;
  EXPECT_EQ(once.kind(), VerdictKind::kSupported);
  Case dated = placed(world().port);
  dated.time("there", "2003");
  EXPECT_EQ(dated.kind(), VerdictKind::kSupported);
  Case late = placed(world().bay);
  late.time("there", "2003");
  EXPECT_NE(late.kind(), VerdictKind::kSupported);
  EXPECT_EQ(placed(world().port).kind("2010-05-01"), VerdictKind::kSupported);
}

TEST(JudgeValue, PlansAreRightAsPlans) {
  Case plan = placed(world().id("coral"));
  plan.claim.mode = ClaimMode::kPlanned;
  EXPECT_EQ(plan.kind(), VerdictKind::kSupported);
  Case other = placed(world().id("dune"));
  other.claim.mode = ClaimMode::kPlanned;
  EXPECT_EQ(other.kind(), VerdictKind::kUnverifiable);
}

TEST(JudgeValue, Denials) {
  Case right = placed(world().bay);
  right.claim.negated = true;
  EXPECT_EQ(right.kind(), VerdictKind::kContradicted);
  Case wrong = placed(world().id("dune"));
  wrong.claim.negated = true;
  EXPECT_EQ(wrong.kind(), VerdictKind::kSupported);
}

TEST(JudgeValue, SourcesThatDisagree) {
  const Verdict both = measured("depth", 34).judge();
  EXPECT_EQ(both.kind, VerdictKind::kConflicting);
  EXPECT_NE(both.message.find("First Book"), std::string::npos) << both.message;
  EXPECT_NE(both.message.find("Second Book"), std::string::npos) << both.message;
  EXPECT_EQ(both.evidence.size(), 2U);
  EXPECT_EQ(measured("depth", 50).kind(), VerdictKind::kContradicted) << "neither says so";
}

}  // namespace
}  // namespace factlint::testing
