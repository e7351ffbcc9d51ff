// Who holds an office: person, country, given name, title.
#include <gtest/gtest.h>

#include "engine/verdict/office_title.h"
#include "engine/verdict/person_name.h"
#include "tests/unit/verdict/verdict_testing.h"

namespace factlint::testing {
namespace {

const World& world() {
  static const World w;
  return w;
}

Case office(std::string_view title, std::vector<EntityId> of, std::vector<EntityId> holder,
            std::string_view name) {
  Case c(world(), CheckKind::kOffice, "office",
         std::string(title) + " " + std::string(name) + " arrived.");
  c.words("title", title);
  if (!of.empty()) c.entity("of", "", std::move(of));
  c.words("holder", name);
  c.claim.roles.back().entities = std::move(holder);
  return c;
}

TEST(JudgeOffice, WordingsOfOneOffice) {
  const EntityId atoll = world().id("atoll");
  for (const char* title : {"defence minister", "Minister of Defense", "ministry of defence",
                            "Atoll defence minister", "minister"}) {
    EXPECT_EQ(office(title, {atoll}, {world().orlov}, "Orlov").kind(), VerdictKind::kSupported)
        << title;
  }
  EXPECT_EQ(office("commander", {world().guard}, {world().tamm}, "Tamm").kind(),
            VerdictKind::kSupported);
  EXPECT_EQ(office("defence ministry", {world().port}, {world().orlov}, "Orlov").kind(),
            VerdictKind::kSupported)
      << "the capital for the country";
}

TEST(JudgeOffice, WrongPerson) {
  const EntityId atoll = world().id("atoll");
  const Verdict stranger = office("Defence Minister", {atoll}, {}, "Pavel Rudder").judge();
  EXPECT_EQ(stranger.kind, VerdictKind::kContradicted);
  EXPECT_EQ(stranger.message, "the defense minister of Atoll is Andrei Orlov, not Pavel Rudder");
  EXPECT_EQ(stranger.suggestion, "Andrei Orlov");
  EXPECT_EQ(office("head", {world().guard}, {world().orlov}, "Orlov").kind(),
            VerdictKind::kContradicted);
  EXPECT_EQ(office("Defence Minister", {}, {}, "Pavel Rudder").kind(), VerdictKind::kUnverifiable)
      << "no country";
  EXPECT_EQ(office("Defence Minister", {world().id("dune")}, {}, "Pavel Rudder").kind(),
            VerdictKind::kUnverifiable);
}

TEST(JudgeOffice, OtherOfficesAndTimes) {
  const EntityId atoll = world().id("atoll");
  for (const char* title : {"deputy defence minister", "acting defence minister",
                            "former defence minister", "vice president", "general"}) {
    EXPECT_EQ(office(title, {atoll}, {}, "Pavel Rudder").kind(), VerdictKind::kUnverifiable)
        << title;
  }
  EXPECT_EQ(office("defence minister", {atoll}, {}, "Pavel Rudder").time("", "2015").kind(),
            VerdictKind::kUnverifiable);
  EXPECT_EQ(office("defence minister", {atoll}, {world().keel}, "Keel").time("", "2021").kind(),
            VerdictKind::kSupported);
  const Verdict outdated = office("defence minister", {atoll}, {world().keel}, "Keel").judge();
  EXPECT_EQ(outdated.kind, VerdictKind::kOutdated);
  EXPECT_EQ(outdated.message,
            "the defense minister of Atoll is Andrei Orlov, not Mira Keel, who held it until 13 "
            "May 2024");
}

TEST(JudgeOffice, WrongCountryTitleAndGivenName) {
  EXPECT_EQ(office("President", {world().id("brine")}, {world().keel}, "Keel").judge().message,
            "Mira Keel is president of Atoll, not of Brine");
  EXPECT_EQ(office("Defence Minister", {}, {world().tamm}, "Tamm").judge().message,
            "Anton Tamm is commander-in-chief of the Atoll Coast Guard, not defence minister");
  Case misnamed = office("defence minister", {world().id("atoll")}, {world().orlov}, "Orlov");
  misnamed.words("given", "Boris");
  EXPECT_EQ(misnamed.judge().message,
            "the defense minister of Atoll is Andrei Orlov, not Boris Orlov");
  Case spelt = office("defence minister", {world().id("atoll")}, {world().orlov}, "Orlov");
  spelt.words("given", "Andrey");
  EXPECT_EQ(spelt.kind(), VerdictKind::kSupported);
}

TEST(JudgeOffice, DenialsAndFormerHolders) {
  const EntityId atoll = world().id("atoll");
  Case denied = office("defence minister", {atoll}, {world().orlov}, "Orlov");
  denied.claim.negated = true;
  EXPECT_EQ(denied.kind(), VerdictKind::kContradicted);
  Case right = office("defence minister", {atoll}, {world().tamm}, "Tamm");
  right.claim.negated = true;
  EXPECT_EQ(right.kind(), VerdictKind::kSupported);
  Case former(world(), CheckKind::kOffice, "office",
              "Atoll's former defence minister Orlov arrived.");
  former.words("title", "defence minister")
      .entity("of", "Atoll", {atoll})
      .entity("holder", "Orlov", {world().orlov});
  former.claim.mode = ClaimMode::kPast;
  EXPECT_EQ(former.kind(), VerdictKind::kContradicted);
}

TEST(MatchName, SpellingsOfRussianNames) {
  Entity person;
  person.surname = "Shoigu";
  person.given_names = {"Sergei"};
  EXPECT_EQ(match_name(person, "Sergey Shoygu"), NameMatch::kSame);
  EXPECT_EQ(match_name(person, "S. Shoigu"), NameMatch::kSame);
  EXPECT_EQ(match_name(person, "Anton Shoigu"), NameMatch::kGivenName);
  EXPECT_EQ(match_name(person, "Sergei Shogin"), NameMatch::kOther);
}

TEST(JudgePerson, NationTradeInstitute) {
  const auto person = [](auto&& fill) {
    Case c(world(), CheckKind::kPerson, "person",
           "Tamm, a reef expert at the Institute of Whale Studies from Brine.");
    c.entity("who", "Tamm", {world().tamm});
    fill(c);
    return c.judge();
  };
  EXPECT_EQ(person([](Case& c) {
              c.words("kind", "expert").entity("nation", "Brine", {world().id("brine")});
            }).message,
            "Anton Tamm is from Atoll, not from Brine");
  EXPECT_EQ(person([](Case& c) {
              c.words("kind", "footballer").entity("nation", "Brine", {world().id("brine")});
            }).kind,
            VerdictKind::kUnverifiable);
  EXPECT_EQ(person([](Case& c) { c.words("institute", "Institute of Whale Studies"); }).kind,
            VerdictKind::kContradicted);
  EXPECT_EQ(person([](Case& c) { c.entity("institute", "", {world().academy}); }).kind,
            VerdictKind::kSupported);
  EXPECT_EQ(person([](Case& c) {
              c.words("given", "Boris").entity("nation", "Brine", {world().id("brine")});
            }).kind,
            VerdictKind::kUnverifiable);
}

}  // namespace
}  // namespace factlint::testing
