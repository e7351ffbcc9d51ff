// Events: which one is meant, and the one role that is wrong.
#include <gtest/gtest.h>

#include "tests/unit/verdict/verdict_testing.h"

namespace factlint::testing {
namespace {

const World& world() {
  static const World w;
  return w;
}

Case meeting() {
  Case c(world(), CheckKind::kEvent, "meeting",
         "Gull Bay hosted the third League Council in October 2025.");
  c.entity("event", "League Council", {world().council});
  return c;
}

TEST(JudgeMeeting, WrongPlaceOrdinalDate) {
  EXPECT_EQ(
      meeting().entity("place", "Port", {world().port}).time("October 2025", "2025-10").kind(),
      VerdictKind::kSupported);
  const Verdict place =
      meeting().entity("place", "Gull Bay", {world().bay}).time("October 2025", "2025-10").judge();
  EXPECT_EQ(place.message,
            "the place of the League Council in October 2025 is Port Tern, not Gull Bay");
  EXPECT_EQ(place.span, (TextRange{0, 8}));
  EXPECT_EQ(meeting().entity("place", "", {world().id("atoll")}).kind(), VerdictKind::kSupported)
      << "the country of the city";
  EXPECT_EQ(
      meeting().quantity("ordinal", "third", number(3), MentionType::kOrdinal).judge().message,
      "the League Council in October 2025 is the second, not the third");
  EXPECT_EQ(meeting().entity("place", "", {world().port}).time("October 2025", "2025-09").kind(),
            VerdictKind::kContradicted);
  EXPECT_EQ(
      meeting().entity("place", "Gull Bay", {world().bay}).time("October 2025", "2023").kind(),
      VerdictKind::kUnverifiable)
      << "another year, another meeting";
}

TEST(JudgeMeeting, UndatedClaimsNeedANearDocument) {
  EXPECT_EQ(meeting().entity("place", "Gull Bay", {world().bay}).kind("2025-11-20"),
            VerdictKind::kContradicted);
  EXPECT_EQ(meeting().entity("place", "Gull Bay", {world().bay}).kind("2026-06-01"),
            VerdictKind::kUnverifiable);
  Case next = meeting();
  next.entity("place", "Gull Bay", {world().bay}).claim.mode = ClaimMode::kPlanned;
  EXPECT_EQ(next.kind("2025-11-20"), VerdictKind::kUnverifiable) << "a later one is planned";
}

TEST(JudgeVisit, Kind) {
  Case visit(world(), CheckKind::kEvent, "visit", "Keel is on a working visit to Brine.");
  visit.entity("actor", "Keel", {world().keel})
      .entity("destination", "Brine", {world().id("brine")})
      .words("kind", "working visit");
  EXPECT_EQ(
      visit.judge().message,
      "the visit of Mira Keel to Brine in October 2025 is a state visit, not a working visit");
  EXPECT_EQ(visit.kind("2026-06-01"), VerdictKind::kUnverifiable);
}

Case deployment() {
  Case c(world(), CheckKind::kEvent, "deployment",
         "The League sent peacekeepers to Coral in 2022.");
  c.entity("actor", "The League", {world().league})
      .entity("destination", "Coral", {world().id("coral")})
      .words("force", "peacekeepers");
  return c;
}

TEST(JudgeDeployment, RequesterYearOrdinal) {
  EXPECT_EQ(deployment().time("2022", "2022").kind(), VerdictKind::kSupported);
  EXPECT_EQ(deployment().time("2022", "2020").kind(), VerdictKind::kContradicted);
  EXPECT_EQ(deployment().time("2022", "2022").words("requester", "unasked").kind(),
            VerdictKind::kContradicted);
  EXPECT_EQ(deployment().entity("requester", "Coral", {world().id("coral")}).kind(),
            VerdictKind::kSupported);
  EXPECT_EQ(deployment().entity("requester", "", {world().id("dune")}).kind(),
            VerdictKind::kContradicted);
  EXPECT_EQ(deployment().words("ordinal", "first").kind(), VerdictKind::kSupported);
  EXPECT_EQ(deployment().words("ordinal", "second").kind(), VerdictKind::kContradicted);
  Case exercise(world(), CheckKind::kEvent, "deployment",
                "The League sent troops to Dune for an exercise in 2022.");
  exercise.entity("actor", "The League", {world().league})
      .entity("destination", "Dune", {world().id("dune")});
  exercise.words("force", "troops").time("2022", "2022");
  EXPECT_EQ(exercise.kind(), VerdictKind::kUnverifiable);
}

TEST(JudgeGrant, DirectionStatusAndMode) {
  const auto grant = [](EntityId giver, EntityId receiver, std::string_view status,
                        ClaimMode mode) {
    Case c(world(), CheckKind::kEvent, "grant", "The plan gives observer status.");
    c.entity("giver", "", {giver}).entity("receiver", "", {receiver}).words("status", status);
    c.claim.mode = mode;
    return c.kind();
  };
  const EntityId league = world().league;
  const EntityId pact = world().pact;
  EXPECT_EQ(grant(league, pact, "observer", ClaimMode::kPlanned), VerdictKind::kSupported);
  EXPECT_EQ(grant(pact, league, "observer status", ClaimMode::kPlanned),
            VerdictKind::kContradicted);
  EXPECT_EQ(grant(league, pact, "full membership", ClaimMode::kPlanned),
            VerdictKind::kContradicted);
  EXPECT_EQ(grant(league, pact, "observer status", ClaimMode::kAsserted), VerdictKind::kPremature);
  EXPECT_EQ(grant(league, pact, "status", ClaimMode::kPlanned), VerdictKind::kUnverifiable);
}

TEST(JudgeDocuments, PlannedNumber) {
  const auto documents = [](int64_t value, ClaimMode mode) {
    Case c(world(), CheckKind::kEvent, "documents",
           "Twenty cooperation documents await the League Council.");
    Quantity q = number(value);
    q.words = true;
    c.entity("event", "League Council", {world().council})
        .quantity("number", "Twenty", q)
        .words("counted", "cooperation documents");
    c.claim.mode = mode;
    return c.judge();
  };
  EXPECT_EQ(documents(20, ClaimMode::kPlanned).message,
            "twelve documents were planned, not twenty");
  EXPECT_EQ(documents(12, ClaimMode::kPlanned).kind, VerdictKind::kSupported);
  EXPECT_EQ(documents(20, ClaimMode::kAsserted).kind, VerdictKind::kContradicted)
      << "'await' tells of a plan";
}

}  // namespace
}  // namespace factlint::testing
