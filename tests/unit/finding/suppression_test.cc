// Directives: what they cover, how they are malformed, which go unused.
#include "engine/finding/suppression.h"

#include <gtest/gtest.h>

#include "tests/unit/document/document_testing.h"

namespace factlint {
namespace {

class Draft {
 public:
  explicit Draft(std::string_view text, Format format = Format::kMarkdown)
      : document_(read_text(text, format)), suppressions_(parse_suppressions(document_)) {}

  /// Whether a finding of `rule` on `words` is covered.
  bool covers(std::string_view rule, std::string_view words) {
    const size_t at = document_.text.find(words);
    EXPECT_NE(at, std::string::npos) << words;
    const auto begin = static_cast<uint32_t>(at);
    return suppressions_.covers(rule, {begin, begin + static_cast<uint32_t>(words.size())});
  }
  const Suppressions& get() const { return suppressions_; }

 private:
  Document document_;
  Suppressions suppressions_;
};

TEST(Suppression, IgnoreCoversTheNextBlock) {
  Draft draft("One.\n\n<!-- factlint: ignore[membership/count] -- charter -->\n\nTwo.\n\nThree.");
  EXPECT_FALSE(draft.covers("membership/count", "One"));
  EXPECT_FALSE(draft.covers("membership/date", "Two"));
  EXPECT_EQ(draft.get().unused().size(), 1U);
  EXPECT_TRUE(draft.covers("membership/count", "Two"));
  EXPECT_FALSE(draft.covers("membership/count", "Three"));
  EXPECT_TRUE(draft.get().unused().empty());
}

TEST(Suppression, IgnoreCoversAWholeListOrTable) {
  Draft draft(
      "<!-- factlint: ignore[a] -->\n- one\n- two\n  - three\n\n| four |\n|---|\n| five |\n");
  EXPECT_TRUE(draft.covers("a", "two"));
  EXPECT_TRUE(draft.covers("a", "three"));
  EXPECT_FALSE(draft.covers("a", "four"));
}

TEST(Suppression, InlineIgnoreCoversItsLine) {
  Draft draft(
      "One here\ntwo **there** <!-- factlint: ignore[a, b/c] --> now\nthree. <!-- factlint: "
      "ignore[d] -->\n\nFour.");
  EXPECT_FALSE(draft.covers("a", "One"));
  EXPECT_TRUE(draft.covers("a", "two"));
  EXPECT_TRUE(draft.covers("b/c", "now"));
  EXPECT_TRUE(draft.covers("a", "here two"));
  EXPECT_FALSE(draft.covers("a", "three"));
  EXPECT_TRUE(draft.covers("d", "three"));
  EXPECT_FALSE(draft.covers("d", "Four"));
}

TEST(Suppression, WorksInHtml) {
  Draft draft(
      "<p>One\ntwo <!-- factlint: ignore[a] --></p>\n<!-- factlint: ignore[b] -->\n<p>three</p>",
      Format::kHtml);
  EXPECT_FALSE(draft.covers("a", "One"));
  EXPECT_TRUE(draft.covers("a", "two"));
  EXPECT_TRUE(draft.covers("b", "three"));
}

TEST(Suppression, DisableLastsUntilEnable) {
  Draft draft(
      "One.\n\n<!-- factlint: disable[a, b] -->\n\nTwo.\n\n<!-- factlint: enable[a] -->\n\nThree.");
  EXPECT_FALSE(draft.covers("a", "One"));
  EXPECT_TRUE(draft.covers("a/x", "Two"));
  EXPECT_FALSE(draft.covers("a", "Three"));
  EXPECT_TRUE(draft.covers("b", "Three"));
}

TEST(Suppression, FileIgnoreAndFrontMatterCoverAll) {
  Draft draft(
      "---\nfactlint:\n  ignore: [c]\n---\nOne.\n\n<!-- factlint: file-ignore[a] -- old text -->");
  EXPECT_TRUE(draft.covers("a", "One"));
  EXPECT_TRUE(draft.covers("c/d", "One"));
  EXPECT_FALSE(draft.covers("b", "One"));
}

TEST(Suppression, AsOf) {
  Draft draft("<!-- factlint: as-of 2003-05-01 -->\n\nOne.");
  ASSERT_TRUE(draft.get().as_of());
  EXPECT_EQ(draft.get().as_of()->to_string(), "2003-05-01");
  EXPECT_TRUE(draft.get().malformed().empty());
}

TEST(Suppression, MatchesWholePartsOnly) {
  EXPECT_TRUE(rule_matches("membership", "membership/count"));
  EXPECT_TRUE(rule_matches("membership/count", "membership/count"));
  EXPECT_FALSE(rule_matches("membership", "membership-date"));
  EXPECT_FALSE(rule_matches("membership/count", "membership"));
}

TEST(Suppression, MalformedSuppressesNothingAndSaysWhatToWrite) {
  const struct {
    std::string directive;
    std::string message;
  } cases[] = {
      {"ignore", "'ignore' names no rule; write ignore[RULE]"},
      {"ignore a", "'ignore' names no rule; write ignore[RULE]"},
      {"ignore[]", "'' is no rule; write ignore[RULE], several with commas between"},
      {"ignore[a,]", "'' is no rule; write ignore[RULE], several with commas between"},
      {"ignore[A b]", "'A b' is no rule; write ignore[RULE], several with commas between"},
      {"ignore[a/]", "'a/' is no rule; write ignore[RULE], several with commas between"},
      {"ignore[a", "missing ']' after 'ignore['; write ignore[RULE]"},
      {"ignore[a] why", "'why' after ']'; write ignore[RULE] -- reason"},
      {"ignore[a] --", "'--' after ']'; write ignore[RULE] -- reason"},
      {"ignores[a]",
       "unknown directive 'ignores'; write ignore[RULE], disable[RULE], enable[RULE], "
       "file-ignore[RULE] or as-of "
       "YYYY-MM-DD"},
      {"enable[a]", "enable[a] without disable[a] before it"},
      {"as-of May", "'May' is no day; write as-of 2003-05-01"},
      {"as-of 2003", "'2003' is no day; write as-of 2003-05-01"},
      {"as-of", "'' is no day; write as-of 2003-05-01"},
  };
  for (const auto& c : cases) {
    Draft draft("<!-- factlint: " + c.directive + " -->\n\nOne.");
    ASSERT_EQ(draft.get().malformed().size(), 1U) << c.directive;
    EXPECT_EQ(draft.get().malformed()[0].message, c.message);
    EXPECT_EQ(draft.get().malformed()[0].span.begin, 0U);
    EXPECT_FALSE(draft.covers("a", "One"));
  }
}

TEST(Suppression, UnusedSaysWhichRule) {
  Draft draft("<!-- factlint: ignore[a, b] -->\n\nOne.");
  EXPECT_TRUE(draft.covers("b", "One"));
  const auto unused = draft.get().unused();
  ASSERT_EQ(unused.size(), 1U);
  EXPECT_EQ(unused[0].message, "ignore[a] suppresses nothing; remove it");
}

}  // namespace
}  // namespace factlint
