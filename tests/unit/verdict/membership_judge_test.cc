// Counts, members and lists of an alliance of three.
#include <gtest/gtest.h>

#include "tests/unit/verdict/verdict_testing.h"

namespace factlint::testing {
namespace {

const World& world() {
  static const World w;
  return w;
}

Case count_case(int64_t value, Hedge hedge = Hedge::kNone) {
  Case c(world(), CheckKind::kCount, "membership", "The League has five full members.");
  Quantity q = number(value, hedge);
  q.words = true;
  c.entity("whole", "The League", {world().league}).quantity("number", "five", q);
  c.claim.status = "full";
  return c;
}

TEST(JudgeCount, TellsTheRightNumber) {
  const Verdict verdict = count_case(5).judge();
  EXPECT_EQ(verdict.kind, VerdictKind::kContradicted);
  EXPECT_EQ(verdict.message, "the League has three full members, not five");
  EXPECT_EQ(verdict.suggestion, "three");
  ASSERT_EQ(verdict.evidence.size(), 1U);
  EXPECT_EQ(world().base.fact(verdict.evidence[0].fact).id, "league.members");
  EXPECT_EQ(verdict.evidence[0].steps[0], "three full members listed: Atoll, Brine and Coral");
  EXPECT_EQ(count_case(3).kind(), VerdictKind::kSupported);
}

TEST(JudgeCount, OnlyForTheTimeTheListIsKnown) {
  EXPECT_EQ(count_case(5).time("", "2005").kind(), VerdictKind::kUnverifiable);
  EXPECT_EQ(count_case(5).time("", "2025").kind(), VerdictKind::kContradicted);
  EXPECT_EQ(count_case(5).kind("2025-03-01"), VerdictKind::kContradicted);
  EXPECT_EQ(count_case(5).kind("2024-12-31"), VerdictKind::kUnverifiable);
  EXPECT_EQ(count_case(5).kind("2029-01-01"), VerdictKind::kUnverifiable) << "stale";
  EXPECT_EQ(count_case(5).kind(""), VerdictKind::kUnverifiable) << "no date";
}

TEST(JudgeCount, ModesThatDoNotAssert) {
  for (const ClaimMode mode :
       {ClaimMode::kQuestion, ClaimMode::kConditional, ClaimMode::kPlanned, ClaimMode::kPast}) {
    Case c = count_case(5);
    c.claim.mode = mode;
    EXPECT_EQ(c.kind(), VerdictKind::kUnverifiable) << static_cast<int>(mode);
  }
  Case denied = count_case(5);
  denied.claim.mode = ClaimMode::kDenied;
  EXPECT_EQ(denied.kind(), VerdictKind::kSupported);
  Case reported = count_case(5);
  reported.claim.mode = ClaimMode::kReported;
  EXPECT_EQ(reported.judge().message, "the League has three full members, not five as reported");
  Case past = count_case(5);
  past.claim.tense = Tense::kPast;
  EXPECT_EQ(past.kind(), VerdictKind::kUnverifiable);
  Case loose = count_case(5);
  loose.claim.strict = false;
  EXPECT_EQ(loose.kind(), VerdictKind::kUnverifiable);
}

Case member_case(std::vector<EntityId> part, EntityId whole, bool negated) {
  Case c(world(), CheckKind::kMember, "membership", "Dune is a member of the League.");
  c.entity("part", "Dune", std::move(part)).entity("whole", "the League", {whole});
  c.claim.negated = negated;
  return c;
}

TEST(JudgeMember, ClosedListRefutesOpenListDoesNot) {
  const EntityId atoll = world().id("atoll");
  const EntityId dune = world().id("dune");
  EXPECT_EQ(member_case({atoll}, world().league, false).kind(), VerdictKind::kSupported);
  EXPECT_EQ(member_case({atoll}, world().league, true).kind(), VerdictKind::kContradicted);
  EXPECT_EQ(member_case({dune}, world().league, true).kind(), VerdictKind::kSupported);
  EXPECT_EQ(member_case({dune}, world().league, false).judge().message,
            "Dune is not a member of the League");
  EXPECT_EQ(member_case({dune, atoll}, world().league, false).kind(), VerdictKind::kSupported)
      << "any candidate";
  EXPECT_EQ(member_case({dune}, world().pact, false).kind(), VerdictKind::kUnverifiable);
  EXPECT_EQ(member_case({world().port}, world().league, false).kind(), VerdictKind::kUnverifiable)
      << "a city";
}

TEST(JudgeMember, PlannedStatus) {
  Case asserted = member_case({world().pact}, world().league, false);
  asserted.claim.status = "observer";
  EXPECT_EQ(asserted.kind(), VerdictKind::kPremature);
  Case planned = member_case({world().pact}, world().league, false);
  planned.claim.status = "full";
  planned.claim.mode = ClaimMode::kPlanned;
  EXPECT_EQ(planned.judge().message,
            "the Pact was to get observer status in the League, not a full member");
  EXPECT_EQ(planned.kind(), VerdictKind::kContradicted);
}

Case list_case(const std::vector<std::string>& names) {
  Case c(world(), CheckKind::kList, "membership",
         "The members of the League are atoll, brine, coral and dune.");
  for (const std::string& name : names) c.entity("part", name, {world().id(name)});
  c.entity("whole", "the League", {world().league});
  return c;
}

TEST(JudgeList, TellsTheDifference) {
  EXPECT_EQ(list_case({"coral", "atoll", "brine"}).kind(), VerdictKind::kSupported);
  const Verdict lacking = list_case({"atoll", "brine"}).judge();
  EXPECT_EQ(lacking.message, "the list of members of the League lacks Coral");
  const Verdict extra = list_case({"atoll", "brine", "coral", "dune"}).judge();
  EXPECT_EQ(extra.message, "Dune is not a member of the League");
  EXPECT_EQ(extra.span, (TextRange{54, 58}));
  Case open = list_case({"atoll", "brine"});
  open.claim.list_kind = ListKind::kOpen;
  EXPECT_EQ(open.kind(), VerdictKind::kSupported);
}

}  // namespace
}  // namespace factlint::testing
