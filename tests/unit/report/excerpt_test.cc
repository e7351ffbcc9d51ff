#include "engine/report/excerpt.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

/// The excerpt of what stands between [[ and ]] in `marked`.
std::string excerpt(const std::string& marked, const std::string& label = "label") {
  std::string text = marked;
  const size_t begin = text.find("[[");
  text.erase(begin, 2);
  const size_t end = text.find("]]");
  text.erase(end, 2);
  const Source source("x.md", text);
  const Span span{static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
  std::string out;
  append_excerpt(source, span, label, excerpt_gutter(source, span), {}, out);
  return out;
}

TEST(Excerpt, puts_carets_below_the_span) {
  const struct {
    std::string marked;
    std::string expected;
  } rows[] = {
      {"The [[nine]] states", "1 | The nine states\n  |     ^^^^ label\n"},
      {"a\n\nbc [[d]]", "3 | bc d\n  |    ^ label\n"},
      {"[[]]empty", "1 | empty\n  | ^ label\n"},
      {"end[[]]", "1 | end\n  |    ^ label\n"},
      {"\t[[tab]]", "1 |  tab\n  |  ^^^ label\n"},
      {"\xc3\x9c"
       "ber [[alle]]",
       "1 | \xc3\x9c"
       "ber alle\n  |      ^^^^ label\n"},
      {"\xe4\xb8\xad [[x]]", "1 | \xe4\xb8\xad x\n  |    ^ label\n"},
      {"e\xcc\x81 [[x]]", "1 | e\xcc\x81 x\n  |   ^ label\n"},
      {"\x1b[0m [[x]]", "1 | \xef\xbf\xbd[0m x\n  |      ^ label\n"},
      {"\xff [[x]]", "1 | \xef\xbf\xbd x\n  |   ^ label\n"},
      {"one [[two\r\n> three]] four",
       "1 | one two\n  |     ^^^\n2 | > three four\n  |   ^^^^^ label\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(excerpt(row.marked), row.expected);
}

TEST(Excerpt, shortens_long_spans_and_long_lines) {
  EXPECT_EQ(excerpt("[[a\nb\nc\nd\ne\nf]]"),
            "1 | a\n  | ^\n2 | b\n  | ^\n...\n6 | f\n  | ^ label\n");
  const std::string words(5000, 'w');
  const std::string out = excerpt(words + " one [[two]] three " + words);
  EXPECT_LT(out.size(), 600U);
  const size_t first_line = out.find('\n');
  EXPECT_NE(out.substr(0, first_line).find("two"), std::string::npos) << out;
  // The carets stand below the word wherever the window begins.
  EXPECT_EQ(out.find("two"), out.find('^') - first_line - 1) << out;
}

TEST(Excerpt, takes_a_line_of_megabytes_in_passing) {
  const std::string filler(10 << 20, 'x');
  EXPECT_LT(excerpt(filler + " [[two]] " + filler).size(), 1000U);
  EXPECT_LT(excerpt("[[" + filler + "]]").size(), 1000U);
}

}  // namespace
}  // namespace factlint
