// HTML: blocks, what is left out, entities, the date, and hostile pages.
#include "engine/document/html_reader.h"

#include <gtest/gtest.h>

#include "tests/unit/document/document_testing.h"

namespace factlint {
namespace {

using Blocks = std::vector<std::string>;

struct Case {
  std::string name;
  std::string text;
  Blocks expected;
};

class HtmlBlocks : public ::testing::TestWithParam<Case> {};

TEST_P(HtmlBlocks, AreFound) {
  EXPECT_EQ(blocks_of(read_text(GetParam().text, Format::kHtml)), GetParam().expected);
}

const Case kCases[] = {
    {"empty", "", {}},
    {"page",
     "<!DOCTYPE html><html><head><title>T 1</title><style>p{}</style></head><body><h2>A</h2><p>b\n "
     " c</p></body>",
     {"h2|A", "p|b c"}},
    {"fragment", "a <b>b</b>c", {"p|a bc"}},
    {"unclosed", "<p>a<p>b<ul><li>c<li>d</ul>e", {"p|a", "p|b", "ul1:g1|c", "ul1:g1|d", "p|e"}},
    {"line_breaks", "a<br>b<br/>\n<br>c", {"p|a b", "p|c"}},
    {"entities", "a&nbsp;b &amp;&#65;&lt;p&gt; &bogus; AT&T", {"p|a\u00A0b &A<p> &bogus; AT&T"}},
    {"code", "a <code>x = 1</code> b<pre>c</pre>d", {"p|a \uFFFC b", "p|d"}},
    {"unclosed_code", "<p>a <code>x</p><p>b</p>", {"p|a \uFFFC", "p|b"}},
    {"withdrawn", "a <del>ten</del> <s>x</s> nine", {"p|a nine"}},
    {"script", "a<script>if (1 < 2) '</p>'</script>b<SCRIPT>c</SCRIPT >d", {"p|abd"}},
    {"comments", "a<!-- b --><!-->c<!-- > -- -->d", {"p|acd"}},
    {"less_than", "a < b and 1<2", {"p|a < b and 1<2"}},
    {"attributes", "<p title='a > b'>c</p><a href=\"x>y\">d</a>", {"p|c", "p|d"}},
    {"nested_lists",
     "<ol><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>",
     {"ol1:g1|a", "ul2:g2|b", "ol1:g1|c", "p|d"}},
    {"table_with_header",
     "<table><thead><tr><th>A<th>B</thead><tr><td>1<td>2</table>",
     {"th:0,0|A", "th:0,1|B", "td:1,0|1", "td:1,1|2"}},
    {"table_without_header",
     "<table><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>",
     {"td:1,0|A", "td:1,1|1", "td:2,0|B", "td:2,1|2"}},
    {"columns_span",
     "<table><tr><th colspan=2>A</th><th>B</th></tr></table>",
     {"th:0,0|A", "th:0,2|B"}},
    {"table_in_cell",
     "<table><tr><td>a<table><tr><td>b</td></tr></table>c</td><td>d</td></tr></table>",
     {"td:1,0|a", "td:1,0|b", "td:1,0|c", "td:1,1|d"}},
    {"quote_and_caption",
     "<blockquote><p>a</p></blockquote><figure><figcaption>b</figcaption></figure>c",
     {"quote|a", "caption|b", "p|c"}},
    {"superscripts",
     "5 km<sup>2</sup>, 10<sup>6</sup>, 20<sup>th</sup>, nine<sup>[1]</sup> x<sup><a "
     "href=#n>2</a></sup>",
     {"p|5 km\u00B2, 10^6, 20th, nine x"}},
    {"unclosed_tag", "a<b c=\"d", {"p|a"}},
    {"invalid_bytes", "<p>a\xFF&#xD800;</p>", {"p|a\xFF\uFFFD"}},
};

INSTANTIATE_TEST_SUITE_P(Texts, HtmlBlocks, ::testing::ValuesIn(kCases),
                         [](const auto& test) { return test.param.name; });

TEST(HtmlMap, CoversMarkupAndEntities) {
  const Document document =
      read_text("<p>The port has <b>eleven</b>\n  full&nbsp;ships &ndash; now</p>", Format::kHtml);
  EXPECT_EQ(raw_of(document, "eleven full"), "eleven</b>\n  full");
  EXPECT_EQ(raw_of(document, "full\u00A0ships"), "full&nbsp;ships");
  EXPECT_EQ(raw_of(document, "\u2013"), "&ndash;");
}

TEST(HtmlDate, ComesFromMeta) {
  for (const std::string meta :
       {"<meta name=\"date\" content=\"2025-10-11\">",
        "<META content='2025-10-11T09:00:00Z' property='article:published_time' />",
        "<meta name=dc.date content='11 October 2025'>"}) {
    const Document document = read_text("<head>" + meta + "</head><p>a", Format::kHtml);
    ASSERT_TRUE(document.date) << meta;
    EXPECT_EQ(document.date->to_string(), "2025-10-11");
  }
  EXPECT_FALSE(read_text("<time datetime=2025-10-11>x</time>", Format::kHtml).date);
}

TEST(HtmlDirectives, InlineOrBetweenBlocks) {
  const Document document = read_text(
      "<!-- factlint: file-ignore[a] --><p>b <!-- factlint: ignore[c] --></p><p><!-- factlint: "
      "ignore[d] -->e</p>",
      Format::kHtml);
  ASSERT_EQ(document.directives.size(), 3U);
  EXPECT_FALSE(document.directives[0].inline_comment);
  EXPECT_TRUE(document.directives[1].inline_comment);
  EXPECT_FALSE(document.directives[2].inline_comment);
  EXPECT_EQ(document.directives[2].text_offset, document.blocks[1].text.begin);
}

TEST(HtmlHostile, DepthCostsNothing) {
  for (const std::string piece :
       {"<div>", "<ul><li>", "<table><tr><td>", "<blockquote>a", "<p><font a=b>", "<code>", "<!--",
        "<a b=\"", "<![CDATA[", "</x", "&#1", "<sup>"}) {
    std::string text;
    while (text.size() < 2000000) text += piece;
    const Document document = read_text(text, Format::kHtml);
    EXPECT_LE(document.text.size(), text.size() + 4) << piece;
  }
}

}  // namespace
}  // namespace factlint
