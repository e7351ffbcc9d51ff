// Plain text: paragraphs, titles, lists, tables, and line ends of every kind.
#include "engine/document/plain_reader.h"

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

class PlainReader : public ::testing::TestWithParam<Case> {};

TEST_P(PlainReader, FindsBlocks) {
  EXPECT_EQ(blocks_of(read_text(GetParam().text, Format::kText)), GetParam().expected);
}

const Case kCases[] = {
    {"empty", "", {}},
    {"blank", " \n\t\r\n\n", {}},
    {"soft_break", "The harbour closed\nin the spring.", {"p|The harbour closed in the spring."}},
    {"crlf", "one here,\r\ntwo there.\r\n\r\nThree.", {"p|one here,  two there.", "p|Three."}},
    {"lone_cr", "one here,\rtwo there.\r\rThree.", {"p|one here, two there.", "p|Three."}},
    {"byte_order_mark", "\xEF\xBB\xBFOne.", {"p|One."}},
    {"title_above_blank_line",
     "Harbour to close\n\nIt closes in May.",
     {"h2|Harbour to close", "p|It closes in May."}},
    {"title_above_text",
     "Harbour to close\nThe harbour of the old town will close to all ships in the spring.",
     {"h1|Harbour to close",
      "p|The harbour of the old town will close to all ships in the spring."}},
    {"sole_line_is_no_title", "The harbour closes in May", {"p|The harbour closes in May"}},
    {"underlined", "The harbour\n===========\nIt closes.", {"h1|The harbour", "p|It closes."}},
    {"capitals",
     "HARBOUR TO CLOSE\nThe harbour closes.",
     {"h1|HARBOUR TO CLOSE", "p|The harbour closes."}},
    {"bullets",
     "Ports:\n- Riga\n- Oslo, which\n  freezes\n\nEnd.",
     {"p|Ports:", "ul1:g1|Riga", "ul1:g1|Oslo, which   freezes", "p|End."}},
    {"typographic_bullets", "\u2022 Riga\n\u2022 Oslo", {"ul1:g1|Riga", "ul1:g1|Oslo"}},
    {"numbers",
     "1. Riga\n2. Oslo\n\n1) Bonn\n2) Rome",
     {"ol1:g1|Riga", "ol1:g1|Oslo", "ol1:g2|Bonn", "ol1:g2|Rome"}},
    {"wrapped_number_is_no_item",
     "The treaty was signed by both sides on\n12. May it last for a long time yet.",
     {"p|The treaty was signed by both sides on 12. May it last for a long time yet."}},
    {"wrapped_dash_is_no_item",
     "The harbour closed to all ships and boats\n- so they say - in the early spring.",
     {"p|The harbour closed to all ships and boats - so they say - in the early spring."}},
    {"tabs",
     "Port\tShips\nRiga\t12\nOslo\t30",
     {"th:0,0|Port", "th:0,1|Ships", "td:1,0|Riga", "td:1,1|12", "td:2,0|Oslo", "td:2,1|30"}},
    {"pipes",
     "| Port | Ships |\n|------|-------|\n| Riga | 12 |",
     {"th:0,0|Port", "th:0,1|Ships", "td:1,0|Riga", "td:1,1|12"}},
    {"one_tab_is_no_table", "Riga\t12 ships", {"p|Riga\t12 ships"}},
    {"short_lines", "Riga\nOslo\nBonn", {"p|Riga", "p|Oslo", "p|Bonn"}},
    {"invalid_bytes", "a\xFF\xC3 b", {"p|a\xFF\xC3 b"}},
    {"nul", std::string("a\0b", 3), {std::string("p|a\0b", 5)}},
};

INSTANTIATE_TEST_SUITE_P(Texts, PlainReader, ::testing::ValuesIn(kCases),
                         [](const auto& test) { return test.param.name; });

TEST(PlainReaderMap, KeepsEveryOffset) {
  const std::string text = "\xEF\xBB\xBFTitle here\r\n\r\n- one\r\n  more\r\n- two\n\na\tb\nc\td\n";
  const Document document = read_text(text, Format::kText);
  ASSERT_EQ(document.text.size(), text.size());
  for (const Block& block : document.blocks) {
    const Span span = document.raw_span(block.text);
    EXPECT_EQ(span.begin, block.text.begin);
    EXPECT_EQ(span.end, block.text.end);
  }
  EXPECT_EQ(raw_of(document, "one  "), "one\r\n");
}

}  // namespace
}  // namespace factlint
