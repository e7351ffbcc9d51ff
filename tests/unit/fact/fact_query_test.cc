// Derived facts: members at a date, holders in time, relations both ways, freshness; and what lint
// finds.
#include "engine/fact/fact_query.h"

#include "engine/fact/fact_lint.h"
#include "tests/unit/fact/fact_test_support.h"

namespace factlint {
namespace {

const char* const kUnion = R"(
[[membership]]
id = "lu.members"
of = "lake-union"
status = "full member"
members = ["norland", { member = "sudland", since = 2001, until = 2010 }]
since = 1990
complete = "2000/.."
[[membership]]
id = "lu.observers"
of = "lake-union"
status = "observer"
members = ["westland"]
)";

TEST(FactQuery, OnlyACompleteListRefutes) {
  const auto base = load_text(kUnion);
  const EntityId lu = base->find_entity("lake-union");
  const auto ask = [&](const char* part, const char* status, int year) {
    return is_member(*base, base->find_entity(part), lu, status, day_of(year, 6, 1)).truth;
  };
  EXPECT_EQ(ask("norland", "member", 2024), Truth::kYes);  // full member implies member
  EXPECT_EQ(ask("norland", "full", 1995), Truth::kYes);
  EXPECT_EQ(ask("sudland", "full member", 2005), Truth::kYes);
  EXPECT_EQ(ask("sudland", "full member", 2015), Truth::kNo);
  EXPECT_EQ(ask("westland", "full member", 2024), Truth::kNo);
  EXPECT_EQ(ask("westland", "full member", 1995), Truth::kUnknown);  // not complete then
  EXPECT_EQ(ask("westland", "observer", 2024), Truth::kYes);
  EXPECT_EQ(ask("norland", "observer", 2024), Truth::kUnknown);
  EXPECT_EQ(members_at(*base, lu, "", day_of(2005, 1, 1)).members.size(), 2U);
  EXPECT_EQ(members_at(*base, lu, "", day_of(2015, 1, 1)).steps.at(0),
            "1 listed for the LU: Norland");
}

TEST(FactQuery, HoldersInTime) {
  const auto base = load_text(R"(
[[office]]
id = "premier"
of = "norland"
title = "Premier"
aliases = ["head of government"]
holders = [{ holder = "ida-berg", since = 2001, until = "2010-03" }, { holder = "olaf-holm", since = "2010-04" }]
)");
  const EntityId norland = base->find_entity("norland");
  const auto at = [&](When when) {
    return holders(*base, norland, "Head of Government", day_of(2010, 4, 1), when);
  };
  EXPECT_EQ(at(When::kAt), std::vector<FactId>{base->find_fact("premier#2")});
  EXPECT_EQ(at(When::kEarlier), std::vector<FactId>{base->find_fact("premier#1")});
  EXPECT_TRUE(at(When::kLater).empty());
  EXPECT_TRUE(holders(*base, norland, "Mayor", day_of(2010, 4, 1)).empty());
}

TEST(FactQuery, DisputedAndStaleFactsDoNotAccuse) {
  Fact fact;
  fact.checked = DateRange::day(day_of(2024, 5, 1));
  EXPECT_TRUE(may_accuse(fact, day_of(2090, 1, 1)));
  fact.fresh_days = 30;
  EXPECT_TRUE(may_accuse(fact, day_of(2024, 5, 31)));
  EXPECT_FALSE(may_accuse(fact, day_of(2024, 6, 1)));
  fact.valid = DateRange::year(1999);  // ended: cannot go stale
  EXPECT_TRUE(may_accuse(fact, day_of(2090, 1, 1)));
  fact.disputed = true;
  EXPECT_FALSE(may_accuse(fact, day_of(2024, 5, 2)));
}

TEST(FactQuery, RelationsAndAge) {
  const auto base = load_text(R"(
[[relation]]
id = "borders"
of = "norland"
property = "borders"
to = "sudland"
[[attribute]]
id = "founded"
of = "lake-union"
property = "founded"
date = 1991
)");
  const EntityId norland = base->find_entity("norland");
  const EntityId sudland = base->find_entity("sudland");
  EXPECT_EQ(related(*base, "borders", sudland, norland).truth, Truth::kYes);
  EXPECT_EQ(related(*base, "borders", sudland, base->find_entity("westland")).truth,
            Truth::kUnknown);
  EXPECT_EQ(related(*base, "part of", norland, base->find_entity("lakeland")).truth, Truth::kYes);
  const auto age = age_at(*base, base->find_entity("lake-union"), day_of(2025, 10, 10));
  EXPECT_EQ(age->low, 33);
  EXPECT_EQ(age->high, 34);
  EXPECT_FALSE(age_at(*base, base->find_entity("lake-union"), day_of(1980, 1, 1)));
}

TEST(FactLint, FindsWhatDoesNotFit) {
  const auto base = load_text(R"(
[[source]]
id = "idle"
title = "Never read"
[[entity]]
id = "norland-2"
type = "country"
name = "Norland"
[[office]]
id = "a"
of = "norland"
title = "Premier"
holders = [{ holder = "ida-berg", since = 2001, until = 2010 }, { holder = "olaf-holm", since = 2005 }]
[[attribute]]
id = "f1"
of = "lake-union"
property = "founded"
date = 1991
[[attribute]]
id = "f2"
of = "lake-union"
property = "founded"
date = 1993
[[membership]]
id = "m"
of = "lake-union"
members = ["norland", "sudland"]
complete = true
[[figure]]
id = "n"
of = "lake-union"
measure = "number of members"
value = 3
period = 2025
)");
  ASSERT_TRUE(base);
  Diagnostics diagnostics;
  lint_facts(*base, diagnostics);
  std::string all;
  for (const Diagnostic& problem : diagnostics.all()) {
    if (problem.severity == Severity::kWarning) all += problem.message + "\n";
  }
  EXPECT_EQ(all,
            "no fact names the source 'idle'\n"
            "'norland' and 'norland-2' have one type and one name, 'Norland'\n"
            "'a#1' and 'a#2' name two holders of one office for 2005 to 2010\n"
            "'f1' and 'f2' give 'founded' of the LU different values\n"
            "'n' says 3, but 'm' lists 2\n");
}

TEST(FactLint, AChangeWithinAMonthIsNoOverlap) {
  const auto base = load_text(R"(
[[office]]
id = "a"
of = "norland"
title = "Premier"
holders = [{ holder = "ida-berg", since = 2001, until = "2010-03" }, { holder = "olaf-holm", since = "2010-03" }]
)");
  Diagnostics diagnostics;
  lint_facts(*base, diagnostics);
  for (const Diagnostic& problem : diagnostics.all()) {
    EXPECT_EQ(problem.severity, Severity::kNote) << problem.message;
  }
}

}  // namespace
}  // namespace factlint
