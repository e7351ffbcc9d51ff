#include "engine/claim/rule_check.h"

#include <gtest/gtest.h>

#include <fstream>

#include "engine/lexicon/lexicon.h"

namespace factlint {
namespace {

constexpr std::string_view kRuleEnd = R"(
summary = "s"
[[rule.example]]
text = "a"
verdict = "contradicted"
[[rule.example]]
text = "b"
verdict = "supported"
[[rule.example]]
text = "c"
verdict = "silent"
)";

/// What loading `text` as one file of predicates and another of rules says.
std::string told_of(const std::string& predicates, const std::vector<std::string>& rules) {
  const std::string folder = ::testing::TempDir();
  const std::string predicate_file = folder + "rule_check_predicates.toml";
  const std::string rule_file = folder + "rule_check_rules.toml";
  std::ofstream(predicate_file) << predicates;
  std::ofstream out(rule_file);
  for (const std::string& rule : rules) out << "[[rule]]\n" << rule << kRuleEnd;
  out.close();
  Diagnostics diagnostics;
  Vocabulary vocabulary;
  std::vector<Predicate> loaded;
  const auto pack = load_rules({rule_file}, diagnostics);
  const bool good = load_predicates({predicate_file}, vocabulary, diagnostics, loaded);
  if (pack && good) check_rules(*pack, PredicateLexicon(std::move(loaded)), diagnostics);
  return diagnostics.to_string();
}

constexpr std::string_view kPoints = R"([[predicate]]
id = "points"
[[predicate.role]]
name = "club"
types = ["club"]
[[predicate.role]]
name = "points"
types = ["number"]
[[predicate.verb]]
lemmas = ["collect"]
subject = "club"
object = "points"
)";

TEST(RuleCheck, TellsWhatNothingReads) {
  struct Case {
    std::string predicates;
    std::vector<std::string> rules;
    std::string_view message;
  };
  const std::string points(kPoints);
  const std::string good =
      "id = \"a\"\ncheck = \"figure\"\npredicate = \"points\"\nsubject = \"club\"\n"
      "value = \"points\"\n";
  const std::string sum = "id = \"s\"\ncheck = \"sum\"\n";
  const Case cases[] = {
      {points, {good}, ""},
      {points, {sum}, "no rule reads the predicate 'points'"},
      {points,
       {"id = \"a\"\ncheck = \"figure\"\npredicate = \"point\"\n"},
       "unknown predicate 'point'; did you mean 'points'?"},
      {points,
       {"id = \"a\"\ncheck = \"figure\"\npredicate = \"points\"\n"},
       "compares the role 'subject', which predicate 'points' does not declare"},
      {points,
       {good + "needs = [\"clubb\"]\n"},
       "unknown role 'clubb' in 'needs'; did you mean 'club'?"},
      {points,
       {good, "id = \"b\"\ncheck = \"count\"\npredicate = \"trade\"\n"},
       "unknown predicate 'trade'"},
      {points, {good, "id = \"b\"\ncheck = \"count\"\n"}, "missing key 'predicate'"},
      {points,
       {good, "id = \"b\"\ncheck = \"event\"\npredicate = \"visit\"\nvalue = \"x\"\n"},
       "'subject' and 'value' have no effect: predicate 'visit'"},
      {points,
       {good, "id = \"b\"\ncheck = \"sum\"\n", "id = \"c\"\ncheck = \"sum\"\n"},
       "rules 'b' and 'c' read the same claims"},
      {points,
       {good, "id = \"b\"\ncheck = \"sum\"\n", "id = \"c\"\ncheck = \"sum\"\nreplaces = \"b\"\n"},
       ""},
      {points, {good + "patterns = [\"seats\"]\n"}, "missing key 'property'"},
      {points,
       {good + "property = \"p\"\npattern = '{club:club} has {seats}'\n"},
       "slot '{seats}' needs a role, one of time, club, points: '{points:seats}'"},
      {points,
       {good + "property = \"p\"\npattern = '{clubb:club} has {points:number}'\n"},
       "unknown role 'clubb' in a slot; did you mean 'club'?"},
      {points,
       {good + "property = \"p\"\npattern = '{club:club} has'\n"},
       "no slot fills the role 'points', which the check 'figure' compares"},
      {points, {good, "id = \"b\"\ncheck = \"count\"\npattern = '{org} has {count} clubs'\n"}, ""},
      {points,
       {good, "id = \"b\"\ncheck = \"office\"\npattern = '{of:org}: {person}'\n"},
       "no slot fills the role 'title'"},
      {points,
       {good, "id = \"b\"\ncheck = \"event\"\npredicate = \"visit\"\npattern = '{person}'\n"},
       "patterns cannot feed the check 'event' with the predicate 'visit'"},
      {points, {good + "replaces = \"bb\"\n"}, "'replaces': no other rule 'bb' is loaded"},
      {"[[predicate]]\nid = \"membership\"\nblockers = [\"x\"]\n",
       {sum},
       "predicate 'membership': the key 'blockers' has no effect"},
      {"[[predicate]]\nid = \"memebrship\"\n", {sum}, "did you mean 'membership'?"},
      {"[[predicate]]\nid = \"membership\"\n[[predicate.verb]]\nlemmas = [\"x\"]\nsubject = "
       "\"w\"\n",
       {sum},
       "uses the role 'w' but no loaded file declares it"},
      {"[[predicate]]\nid = \"membership\"\n[[predicate.verb]]\nlemmas = [\"x\"]\nlight = true\n",
       {sum},
       "unknown key 'light'"},
      {"[[predicate]]\nid = \"membership\"\n[[predicate.verb]]\nlemmas = [\"x\"]\n"
       "with = { possessor = \"whole\" }\n",
       {sum},
       "a verb takes prepositions"},
  };
  for (const Case& c : cases) {
    const std::string told = told_of(c.predicates, c.rules);
    if (c.message.empty()) {
      EXPECT_EQ(told, "");
    } else {
      EXPECT_NE(told.find(c.message), std::string::npos) << c.message << "\n" << told;
    }
  }
}

}  // namespace
}  // namespace factlint
