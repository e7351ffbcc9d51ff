#include "tools/jsonl_input.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

TEST(JsonlInput, reads_what_is_there_and_defaults_the_rest) {
  const JsonlLine full = parse_jsonl_line(
      R"({"id":"a1","text":"x","as_of":"2025-10-10T08:00:00","format":"html","more":1})", 3);
  ASSERT_TRUE(full.document) << full.error;
  EXPECT_EQ(full.document->id, "\"a1\"");
  EXPECT_EQ(full.document->name, "a1");
  EXPECT_EQ(full.document->as_of, make_day(2025, 10, 10));
  EXPECT_EQ(full.document->format, Format::kHtml);
  const JsonlLine least = parse_jsonl_line(R"({"text":"x"})", 3);
  ASSERT_TRUE(least.document);
  EXPECT_EQ(least.document->id, "null");
  EXPECT_EQ(least.document->name, "line 3");
  EXPECT_FALSE(least.document->as_of);
  EXPECT_EQ(least.document->format, Format::kText);
}

TEST(JsonlInput, survives_depth_and_bytes) {
  EXPECT_FALSE(parse_jsonl_line(std::string(200000, '['), 1).document);
  EXPECT_FALSE(parse_jsonl_line("{\"text\":\"\xff\"}", 1).document);
  EXPECT_FALSE(parse_jsonl_line(R"({"text":"\ud800"})", 1).document);
  EXPECT_TRUE(parse_jsonl_line(R"({"text":"a\u0000b"})", 1).document);
}

}  // namespace
}  // namespace factlint
