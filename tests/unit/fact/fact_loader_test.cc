// Fact files -> facts: every kind, defaults, dated members, rows of a CSV file, names of entities.
#include "engine/fact/fact_loader.h"

#include "tests/support/program.h"
#include "tests/unit/fact/fact_test_support.h"

namespace factlint {
namespace {

const Fact& only(const FactBase& base, const char* id) { return base.fact(base.find_fact(id)); }

TEST(FactLoader, MembershipWithDatedMembers) {
  const auto base = load_text(R"(
[[membership]]
id = "lu.members"
of = "lake-union"
status = "full member"
members = ["norland", { member = "sudland", since = 2001, until = "2010-06" }]
complete = "2024/.."
section = "p. 3"
)");
  ASSERT_TRUE(base);
  const Fact& list = only(*base, "lu.members");
  EXPECT_EQ(list.objects, std::vector<EntityId>{base->find_entity("norland")});
  EXPECT_EQ(list.complete->to_string(), "2024-01-01/..");
  EXPECT_EQ(list.fresh_days, 365);
  EXPECT_EQ(base->cite(list), "The Gazette, 1 May 2024, section p. 3");
  const Fact& dated = only(*base, "lu.members#sudland");
  EXPECT_EQ(dated.valid->to_string(), "2001-01-01/2010-07-01");
  EXPECT_FALSE(dated.complete);
  EXPECT_EQ(base->of(base->find_entity("lake-union"), FactKind::kMembership).size(), 2U);
  EXPECT_EQ(base->naming(base->find_entity("sudland"), FactKind::kMembership).size(), 1U);
}

TEST(FactLoader, CompleteTrueStartsWhenTheListDoes) {
  const auto base = load_text(R"(
[[membership]]
id = "a"
of = "lake-union"
members = ["norland"]
since = 1999
complete = true
[[membership]]
id = "b"
of = "lake-union"
members = ["norland"]
complete = true
)");
  EXPECT_EQ(only(*base, "a").complete->begin, make_day(1999, 1, 1));
  EXPECT_EQ(only(*base, "b").complete->begin, make_day(2024, 5, 1));
}

TEST(FactLoader, EventRolesAndCounts) {
  const auto base = load_text(R"(
[[event]]
id = "lu.summit"
kind = "summit"
place = "norland"
participants = ["norland", "sudland"]
ordinal = 2
counts = { documents = 17, guests = "about 300" }
date = "2024-03"
mode = "planned"
)");
  const Fact& event = only(*base, "lu.summit");
  EXPECT_EQ(event.subject, 0xffffffffU);
  EXPECT_EQ(event.mode, Mode::kPlanned);
  EXPECT_EQ(event.date->to_string(), "2024-03");
  ASSERT_EQ(event.roles.size(), 5U);
  EXPECT_EQ(event.roles[1].entities.size(), 2U);
  EXPECT_EQ(event.roles[2].role, "ordinal");
  EXPECT_EQ(event.roles[3].quantity->value, Decimal(17));
  EXPECT_EQ(event.roles[4].quantity->hedge, Hedge::kAbout);
}

TEST(FactLoader, FiguresFromRows) {
  const auto base = load_text(R"(
[[figure]]
id = "people"
of = "norland"
measure = "population"
rows_from = "rows.csv"
)",
                              nullptr,
                              "of,period,value,unit\nnorland,2020,5.1 million,\n"
                              "sudland,2021,\"12,300,000\",person\n");
  ASSERT_TRUE(base);
  ASSERT_EQ(base->all(FactKind::kFigure).size(), 2U);
  const Fact& first = only(*base, "people#2");
  EXPECT_EQ(first.quantity->value, Decimal(5100000));
  EXPECT_EQ(first.quantity->grain, Decimal(100000));
  const Fact& second = only(*base, "people#3");
  EXPECT_EQ(second.subject, base->find_entity("sudland"));
  EXPECT_EQ(second.quantity->value, Decimal(12300000));
  EXPECT_EQ(second.place.line, 3U);
}

TEST(FactLoader, HoldersFromRows) {
  const auto base = load_text(R"(
[[office]]
id = "premier"
of = "norland"
title = "Premier"
rows_from = "rows.csv"
)",
                              nullptr, "holder,since,until\nida-berg,2001,2003\nolaf-holm,2003,\n");
  ASSERT_TRUE(base);
  EXPECT_EQ(only(*base, "premier#2").valid->begin, make_day(2003, 1, 1));
  EXPECT_FALSE(only(*base, "premier#2").valid->end);
}

TEST(FactLoader, NamesOfEntities) {
  const auto base = load_text("");
  const Entity& person = base->entity(base->find_entity("ida-berg"));
  EXPECT_EQ(person.surname, "Berg");
  EXPECT_EQ(person.given_names, (std::vector<std::string>{"Ida", "Yda"}));
  std::vector<std::string> names;
  for (const EntityName& name : person.names) names.push_back(name.text);
  EXPECT_EQ(names, (std::vector<std::string>{"Ida Berg", "Yda Berg", "Berg"}));
  const Entity& lu = base->entity(base->find_entity("lake-union"));
  EXPECT_EQ(lu.label, "the LU");
  EXPECT_TRUE(lu.names[1].case_exact);
}

TEST(FactLoader, ShippedFactsLoad) {
  Diagnostics diagnostics;
  const std::string root = testing::source_root();
  const auto base = load_facts({root + "/facts"}, diagnostics);
  EXPECT_EQ(diagnostics.to_string(), "");
  ASSERT_TRUE(base);
  EXPECT_EQ(base->fact(base->find_fact("cis.members")).objects.size(), 9U);
}

}  // namespace
}  // namespace factlint
