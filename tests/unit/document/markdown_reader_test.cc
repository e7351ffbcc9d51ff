// Markdown: blocks, what is left out, and the map back to the raw file.
#include "engine/document/markdown_reader.h"

#include <gtest/gtest.h>

#include <random>

#include "engine/base/utf8.h"
#include "tests/unit/document/document_testing.h"

namespace factlint {
namespace {

using Blocks = std::vector<std::string>;

struct Case {
  std::string name;
  std::string text;
  Blocks expected;
};

class MarkdownBlocks : public ::testing::TestWithParam<Case> {};

TEST_P(MarkdownBlocks, AreFound) {
  EXPECT_EQ(blocks_of(read_text(GetParam().text, Format::kMarkdown)), GetParam().expected);
}

const Case kCases[] = {
    {"empty", "", {}},
    {"headings", "# One\n\nTwo\n---\n", {"h1|One", "h2|Two"}},
    {"emphasis", "a **b** _c_ `d` e", {"p|a b c \uFFFC e"}},
    {"links",
     "see [the *list*](http://x.test/2025 \"7\") and <http://y.test>",
     {"p|see the list and http://y.test"}},
    {"images", "a ![alt 7](b.png) c", {"p|a  c"}},
    {"struck_out", "~~ten~~ nine ships", {"p|nine ships"}},
    {"entities", "a &amp; b &ldquo;c&rdquo; &#x41; &nosuch;", {"p|a & b \u201Cc\u201D A &nosuch;"}},
    {"escapes", "a \\* b", {"p|a * b"}},
    {"breaks", "a  \nb\\\nc\nd<br>e", {"p|a b c d e"}},
    {"tight_list", "- a\n- b\n  - c\n", {"ul1:g1|a", "ul1:g1|b", "ul2:g2|c"}},
    {"loose_list", "1. a\n\n   more\n\n2. b", {"ol1:g1|a", "p|more", "ol1:g1|b"}},
    {"tasks", "- [ ] a\n- [x] b", {"ul1:g1|a", "ul1:g1|b"}},
    {"quote", "> a\n> b\n>\n> - c", {"quote|a b", "ul1:g1|c"}},
    {"table",
     "| A | B |\n|---|---|\n| 1 | *2* |\n",
     {"th:0,0|A", "th:0,1|B", "td:1,0|1", "td:1,1|2"}},
    {"code_blocks", "a\n\n    code 1\n\n```\ncode 2\n```\n\nb", {"p|a", "p|b"}},
    {"html_block", "<div>\n<p>a &amp; b</p>\n</div>\n\nc", {"p|a & b", "p|c"}},
    {"inline_html",
     "press <kbd>F 5</kbd> <del>now</del> <em>later</em>",
     {"p|press \uFFFC  later"}},
    {"footnotes",
     "nine ships[^1] sank[^note].\n\n[^1]: Ten of them.",
     {"p|nine ships sank.", "p|Ten of them."}},
    {"footnote_like_link", "nine ships[^1].\n\n[^1]: Ten.", {"p|nine ships."}},
    {"superscript_note", "nine<sup>1</sup> ships", {"p|nine ships"}},
    {"comments_are_no_text", "a <!-- x -- y --> b <!-- z --> c", {"p|a  b  c"}},
    {"front_matter", "---\ntitle: T\n---\na", {"p|a"}},
    {"rule_is_no_front_matter", "---\n\nNine ships.\n\n---\n\nb", {"p|Nine ships.", "p|b"}},
    {"invalid_bytes", "a\xFF *b\xC3*", {"p|a\xFF b\xC3"}},
    {"nul", std::string("a\0b", 3), {"p|a\uFFFDb"}},
};

INSTANTIATE_TEST_SUITE_P(Texts, MarkdownBlocks, ::testing::ValuesIn(kCases),
                         [](const auto& test) { return test.param.name; });

TEST(MarkdownMap, CoversMarkupBetweenTheEnds) {
  const std::string text =
      "---\ndate: 2020-01-01\n---\nThe port\nhas **eleven** full\nships, [says *a\n> "
      "man*](http://x.test) &amp; "
      "co.\n\n> in a\n> quote\n";
  const Document document = read_text(text, Format::kMarkdown);
  EXPECT_EQ(raw_of(document, "eleven full ships"), "eleven** full\nships");
  EXPECT_EQ(raw_of(document, "port has eleven"), "port\nhas **eleven");
  EXPECT_EQ(raw_of(document, "& co"), "&amp; co");
  EXPECT_EQ(raw_of(document, "in a quote"), "in a\n> quote");
}

TEST(MarkdownDirectives, InlineOrBetweenBlocks) {
  const Document document = read_text(
      "<!-- factlint: disable[a] -->\n\nText <!--factlint:ignore[b] -- why-->\nmore.\n\n<!-- other "
      "-->\n- <!-- factlint: "
      "as-of 2003-05-01 -->\n  item\n",
      Format::kMarkdown);
  ASSERT_EQ(document.directives.size(), 3U);
  EXPECT_EQ(document.directives[0].body, "disable[a]");
  EXPECT_FALSE(document.directives[0].inline_comment);
  EXPECT_EQ(document.directives[1].body, "ignore[b] -- why");
  EXPECT_TRUE(document.directives[1].inline_comment);
  const Span span = document.directives[1].span;
  EXPECT_EQ(document.source->bytes().substr(span.begin, span.size()),
            "<!--factlint:ignore[b] -- why-->");
  EXPECT_EQ(document.directives[2].body, "as-of 2003-05-01");
  EXPECT_EQ(document.text.find("factlint"), std::string::npos);
}

TEST(MarkdownHostile, StaysQuickAndWhole) {
  for (const std::string piece :
       {"> ", "* ", "[", "`", "<!-- ", "[]: x\n", "|a", "&", "<div>", "[^"}) {
    std::string text;
    while (text.size() < 200000) text += piece;
    const Document document = read_text(text, Format::kMarkdown);
    for (const Block& block : document.blocks) {
      EXPECT_LE(document.raw_span(block.text).end, text.size()) << piece;
    }
  }
}

TEST(MarkdownHostile, WideTableDoesNotExplode) {
  std::string text = "|";
  for (int i = 0; i < 20000; ++i) text += "a|";
  text += "\n|";
  for (int i = 0; i < 20000; ++i) text += "-|";
  for (int i = 0; i < 20000; ++i) text += "\n|x|";
  EXPECT_LT(read_text(text, Format::kMarkdown).blocks.size(), 100000U);
}

/// Random pieces of text and markup: each token stands in the raw bytes it is mapped to.
TEST(MarkdownProperty, TokensStandInTheirRawSpans) {
  const std::vector<std::string> pieces = {"nine",
                                           "ships",
                                           " ",
                                           " ",
                                           " ",
                                           "\n",
                                           "\r\n",
                                           "\n\n",
                                           "*",
                                           "**",
                                           "_",
                                           "[a](b)",
                                           "[",
                                           "](c)",
                                           "`d`",
                                           "\\*",
                                           "# ",
                                           "- ",
                                           "> ",
                                           "| ",
                                           "|\n|-|-|\n",
                                           "1. ",
                                           "caf\u00E9",
                                           "\u041C\u0438\u0440",
                                           "\u4E2D\u6587",
                                           "\u201Cq\u201D",
                                           "~~",
                                           "<b>",
                                           "</b>",
                                           "<br>",
                                           "<!-- c -->",
                                           "'s",
                                           "U.S.",
                                           "12.5",
                                           "\xFF",
                                           "\t",
                                           "![i](j)",
                                           "<p>",
                                           "http://x.test ",
                                           "e\u0301"};
  const Vocabulary vocabulary;
  std::mt19937 random(20251010);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (unsigned n = random() % 30; n > 0; --n) text += pieces[random() % pieces.size()];
    const Document document = read_text(text, Format::kMarkdown);
    uint32_t last_begin = 0;
    for (const Token& token : tokenize(document, vocabulary)) {
      const std::string word(document.view(token.range()));
      const Span span = document.raw_span(token.range());
      ASSERT_LE(last_begin, span.begin) << text;
      last_begin = span.begin;
      if (word.find("\uFFFC") != std::string::npos) continue;
      // Markup may stand inside a word: what is left without it is the word.
      std::string raw(document.source->bytes().substr(span.begin, span.size()));
      size_t at = 0;
      for (const char c : raw) at += at < word.size() && word[at] == c ? 1 : 0;
      ASSERT_EQ(at, word.size()) << "word '" << word << "' raw '" << raw << "' in: " << text;
      ASSERT_EQ(raw.front(), word.front()) << text;
      ASSERT_EQ(raw.back(), word.back()) << text;
    }
  }
}

}  // namespace
}  // namespace factlint
