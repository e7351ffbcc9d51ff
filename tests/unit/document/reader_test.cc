// Which reader a source gets.
#include "engine/document/reader.h"

#include <gtest/gtest.h>

#include "tests/unit/document/document_testing.h"

namespace factlint {
namespace {

TEST(Reader, GoesByNameThenByBytes) {
  const struct {
    std::string name;
    std::string bytes;
    Format expected;
  } cases[] = {
      {"a/b.md", "<html>", Format::kMarkdown},
      {"a.b/README.MARKDOWN", "", Format::kMarkdown},
      {"x.HTM", "", Format::kHtml},
      {"x.txt", "# a", Format::kText},
      {"-", "\n<!DOCTYPE HTML>", Format::kHtml},
      {"-", "# a", Format::kMarkdown},
      {"notes.rst", "a", Format::kText},
      {"a.d/page", "<html lang=en>", Format::kHtml},
      {".md", "a", Format::kMarkdown},
  };
  for (const auto& c : cases)
    EXPECT_EQ(detect_format(Source(c.name, c.bytes)), c.expected) << c.name;
}

TEST(Reader, KnowsItsFormats) {
  for (const std::string_view name : {"auto", "markdown", "html", "text"}) {
    ASSERT_TRUE(parse_format(name));
    EXPECT_EQ(format_name(*parse_format(name)), name);
  }
  EXPECT_FALSE(parse_format("docx"));
  EXPECT_EQ(blocks_of(read_text("*a*", Format::kText)), std::vector<std::string>{"p|*a*"});
  EXPECT_EQ(blocks_of(read_text("*a*", Format::kMarkdown)), std::vector<std::string>{"p|a"});
}

}  // namespace
}  // namespace factlint
