// DocumentBuilder and the way back from the plain text to the raw file.
#include "engine/document/document.h"

#include <gtest/gtest.h>

#include "tests/unit/document/document_testing.h"

namespace factlint {
namespace {

std::shared_ptr<const Source> source_of(std::string bytes) {
  return std::make_shared<const Source>("draft", std::move(bytes));
}

TEST(DocumentBuilder, MapsCopiesSubstitutesAndBreaks) {
  DocumentBuilder builder(source_of("**ab** c&amp;d\ne"));
  builder.begin_block({});
  builder.copy(2, 2);
  builder.copy(6, 2);
  builder.substitute("&", 8, 5);
  builder.copy(13, 1);
  builder.soft_break(14, 1);
  builder.copy(15, 1);
  const Document document = builder.finish();
  EXPECT_EQ(document.view(document.blocks[0].text), "ab c&d e");
  EXPECT_EQ(document.line_breaks, std::vector<uint32_t>{6});
  EXPECT_EQ(raw_of(document, "ab c"), "ab** c");
  EXPECT_EQ(raw_of(document, "&"), "&amp;");
  EXPECT_EQ(raw_of(document, "c&d"), "c&amp;d");
  EXPECT_EQ(raw_of(document, "d e"), "d\ne");
}

TEST(DocumentBuilder, DropsEmptyBlocksAndOuterBlanks) {
  DocumentBuilder builder(source_of("ab  cd"));
  builder.begin_block({});
  builder.copy(0, 4);
  builder.end_block();
  builder.begin_block({});
  builder.copy(2, 2);
  builder.end_block();
  builder.begin_block({});
  builder.copy(4, 2);
  const Document document = builder.finish();
  EXPECT_EQ(blocks_of(document), (std::vector<std::string>{"p|ab", "p|cd"}));
  EXPECT_EQ(raw_of(document, "cd"), "cd");
}

TEST(Document, FindsTheBlockOfAnOffset) {
  const Document document = read_text("one\n\ntwo\n\nthree", Format::kMarkdown);
  ASSERT_EQ(document.blocks.size(), 3U);
  for (size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(document.block_at(document.blocks[i].text.begin), i);
    EXPECT_EQ(document.block_at(document.blocks[i].text.end), i)
        << "the separator belongs to the block before";
  }
}

TEST(Document, RawSpanIsNeverEmptyAndNeverOutside) {
  const Document document = read_text("a **b**\n\nc &amp; d", Format::kMarkdown);
  const auto size = static_cast<uint32_t>(document.text.size());
  for (uint32_t begin = 0; begin < size; ++begin) {
    for (uint32_t end = begin + 1; end <= size; ++end) {
      const Span span = document.raw_span({begin, end});
      EXPECT_FALSE(span.empty()) << begin << " " << end;
      EXPECT_LE(span.end, document.source->bytes().size());
    }
  }
  EXPECT_TRUE(document.raw_span({2, 2}).empty());
}

}  // namespace
}  // namespace factlint
