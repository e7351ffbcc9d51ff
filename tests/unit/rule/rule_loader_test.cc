#include "engine/rule/rule_loader.h"

#include <gtest/gtest.h>

#include "engine/rule/rule_pack.h"

namespace factlint {
namespace {

constexpr std::string_view kGood = R"(id = "list/count"
level = "warning"
since = "0.1.0"
summary = "a number disagrees with its list"
why = "because"
check = "list-count"
never = ["so to speak"]

[[example]]
text = "Three: a, b."
verdict = "inconsistent"

[[example]]
text = "Two: a, b."
verdict = "supported"
mutation = "Two => Three"
as_of = 2025-01-02

[[example]]
text = "Two, so to speak."
verdict = "silent"
)";

/// Reads `text` as one rule file; `told` gets the diagnostics.
std::vector<Rule> read(std::string_view text, std::string& told,
                       std::string name = "rules/a.toml") {
  Diagnostics diagnostics;
  std::vector<Rule> rules;
  read_rules(std::make_shared<const Source>(std::move(name), std::string(text)), rules,
             diagnostics);
  told = diagnostics.to_string();
  return rules;
}

std::string replaced(std::string_view from, std::string_view to) {
  std::string text(kGood);
  const size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

TEST(RuleLoader, ReadsARule) {
  std::string told;
  const auto rules = read(kGood, told);
  EXPECT_EQ(told, "");
  ASSERT_EQ(rules.size(), 1U);
  EXPECT_EQ(rules[0].id, "list/count");
  EXPECT_EQ(rules[0].level, Severity::kWarning);
  EXPECT_EQ(rules[0].check, CheckKind::kListCount);
  ASSERT_EQ(rules[0].examples.size(), 3U);
  EXPECT_EQ(rules[0].examples[1].mutation, "Two => Three");
  EXPECT_EQ(rules[0].examples[1].as_of->to_string(), "2025-01-02");
  EXPECT_EQ(rules[0].examples[0].expected, ExpectedVerdict::kInconsistent);
}

TEST(RuleLoader, TellsEveryMistakeAtItsPlace) {
  struct Case {
    std::string text;
    std::string_view message;
  };
  const Case cases[] = {
      {replaced("list-count", "list-cuont"),
       "rules/a.toml:6:9: error: unknown check 'list-cuont'; did you mean 'list-count'?"},
      {replaced("\"warning\"", "\"fatal\""), "rules/a.toml:2:9: error: unknown level 'fatal'"},
      {replaced("since", "sinse"),
       "rules/a.toml:3:1: error: unknown key 'sinse'; did you mean 'since'?"},
      {replaced("\"supported\"\nmutation = \"Two => Three\"", "\"silent\""),
       "has no example that supports"},
      {replaced("\"inconsistent\"", "\"silent\""), "has no example that accuses"},
      {replaced("verdict = \"silent\"", "verdict = \"supported\""),
       "has no example that stays silent"},
      {replaced("\"inconsistent\"", "\"wrong\""), "error: unknown verdict 'wrong'"},
      {replaced("Two => Three", "Two to Three"), "is not of the form \"right => wrong\""},
      {replaced("Two => Three", "Four => Three"), "'Four' does not occur in the example's text"},
      {replaced("2025-01-02", "\"soon\""), "'soon' is no date"},
      {replaced("so to speak\"]", "as it were\"]"), "no example needs the exception 'as it were'"},
      {replaced("list/count", "List Count"), "may hold only a-z"},
      {replaced("summary = \"a number disagrees with its list\"\n", ""), "missing key 'summary'"},
  };
  for (const Case& c : cases) {
    std::string told;
    read(c.text, told);
    EXPECT_NE(told.find(c.message), std::string::npos) << c.message << "\n" << told;
  }
}

TEST(RuleLoader, CountsColumnsInsidePatterns) {
  std::string told;
  read(replaced("check = \"list-count\"\nnever = [\"so to speak\"]",
                "check = \"count\"\npattern = 'a (b'"),
       told);
  EXPECT_NE(told.find("rules/a.toml:7:"), std::string::npos) << told;
  EXPECT_NE(told.find("bad pattern"), std::string::npos) << told;
}

TEST(RuleLoader, RefusesWhatAComputedCheckNeverReads) {
  for (const std::string_view line :
       {"needs = [\"number\"]", "predicate = \"membership\"", "pattern = 'a'", "value = \"v\""}) {
    std::string told;
    read(replaced("never = [\"so to speak\"]", line), told);
    EXPECT_NE(told.find("has no effect: the check 'list-count'"), std::string::npos) << told;
  }
}

TEST(RuleLoader, PassesOverPredicatesAndReadsPacks) {
  std::string told;
  EXPECT_TRUE(read("[[predicate]]\nid = \"x\"\n", told).empty());
  EXPECT_EQ(told, "");
  read("title = \"T\"\ntitel = 1\n", told, "rules/a/pack.toml");
  EXPECT_NE(told.find("unknown key 'titel'"), std::string::npos) << told;
}

TEST(RuleNames, GoBothWays) {
  for (const std::string& name : check_kind_names()) {
    ASSERT_TRUE(check_kind(name)) << name;
    EXPECT_EQ(check_kind_name(*check_kind(name)), name);
  }
  for (const std::string& name : expected_verdict_names())
    EXPECT_EQ(expected_verdict_name(*expected_verdict(name)), name);
  EXPECT_FALSE(check_kind("nonsense"));
}

TEST(RulePack, FindsById) {
  Rule a;
  a.id = "b/one";
  Rule b;
  b.id = "a/two";
  const RulePack pack({a, b});
  EXPECT_EQ(pack.rules()[0].id, "a/two");
  EXPECT_EQ(pack.find("b/one"), 1U);
  EXPECT_EQ(pack.find("c"), kNoRule);
}

}  // namespace
}  // namespace factlint
