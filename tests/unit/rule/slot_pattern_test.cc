// Patterns with slots: what is compiled, and what is told at which column.
#include "engine/rule/slot_pattern.h"

#include <gtest/gtest.h>

#include <string>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

std::string mention(uint32_t types) {
  std::string out;
  append_utf8(kSlotCodePoint + types, out);
  return out;
}

TEST(SlotPattern, TakesMentionsOfItsTypes) {
  PatternError error;
  const auto pattern = compile_slots(R"({club:club} (?:has|had) {n:number|money} points?)", error);
  ASSERT_TRUE(pattern) << error.message;
  ASSERT_EQ(pattern->slots.size(), 2U);
  EXPECT_EQ(pattern->types, (std::vector<std::string>{"club", "number", "money"}));
  EXPECT_EQ(pattern->slots[1].role, "n");
  const auto matches = [&](const std::string& text) {
    return pattern->regex.find_all(text).size();
  };
  EXPECT_EQ(matches(mention(1) + " has " + mention(2) + " points"), 1U);
  EXPECT_EQ(matches(mention(1) + " HAD " + mention(4) + " point"), 1U);
  EXPECT_EQ(matches(mention(3) + " has " + mention(6) + " point"), 1U) << "of two types at once";
  EXPECT_EQ(matches(mention(2) + " has " + mention(2) + " points"), 0U) << "a number is no club";
  EXPECT_EQ(matches(mention(1) + " has many points"), 0U);
}

TEST(SlotPattern, TakesWords) {
  PatternError error;
  const auto pattern = compile_slots("chair: {who:person|name}, {what:text};", error);
  ASSERT_TRUE(pattern) << error.message;
  const std::string text = "Chair: Ida van Holloway, of no fixed post;";
  const auto found = pattern->regex.find_all(text);
  ASSERT_EQ(found.size(), 1U);
  const auto group = [&](size_t slot) {
    const PatternGroup& g = found[0].groups[static_cast<size_t>(pattern->slots[slot].group)];
    return text.substr(g.begin, g.end - g.begin);
  };
  EXPECT_EQ(group(0), "Ida van Holloway");
  EXPECT_EQ(group(1), "of no fixed post");
  EXPECT_TRUE(pattern->regex.find_all("Chair: vacant, of no post;").empty());
}

TEST(SlotPattern, LeavesBracesOfExpressionsAlone) {
  PatternError error;
  for (const char* text :
       {R"(a{2,3}b)", R"(\p{Lu}x)", R"(\x{2014})", R"(\{club\})", R"([^\pL]{4})"}) {
    const auto pattern = compile_slots(text, error);
    ASSERT_TRUE(pattern) << text << ": " << error.message;
    EXPECT_TRUE(pattern->slots.empty()) << text;
  }
}

TEST(SlotPattern, TellsErrorsAtTheirColumn) {
  struct Case {
    const char* text;
    const char* message;
    uint32_t column;
  };
  const Case cases[] = {
      {"ä {club", "a slot is written {role:type}", 3},
      {"ä {club!}", "a slot is written {role:type}", 3},
      {"{club:} x", "slot '{club:}' is not of the form {role:type}", 1},
      {"{a:b:c}", "slot '{a:b:c}' is not of the form {role:type}", 1},
      {"{a:b||c}", "slot '{a:b||c}' is not of the form {role:type}", 1},
      {"{club:club} has (two", "missing ): {club:club} has (two", 17},
      {"{club:club} x** {n:number}", "bad repetition operator: **", 14},
      {"{a:a} {b:b} {c:c} {d:d} {e:e} {f:f} {g:g}", "more than 6 types in one pattern", 37},
  };
  for (const Case& c : cases) {
    PatternError error;
    const bool compiled = compile_slots(c.text, error).has_value();
    EXPECT_FALSE(compiled) << c.text;
    EXPECT_NE(error.message.find(c.message), std::string::npos) << c.text << ": " << error.message;
    EXPECT_EQ(error.column, c.column) << c.text;
  }
}

}  // namespace
}  // namespace factlint
