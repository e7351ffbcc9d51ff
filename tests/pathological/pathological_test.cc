// Hostile inputs, checked in process: nothing may crash, and cost must grow with size, not with its
// square. CTest's time limit is the last word; here twice the input may cost three times the time.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "engine/pipeline.h"
#include "engine/report/json_writer.h"
#include "engine/report/text_writer.h"
#include "tests/support/program.h"

namespace factlint {
namespace {

const Engine& engine() {
  static const std::unique_ptr<Engine> kEngine = [] {
    Diagnostics diagnostics;
    const std::string root = testing::source_root();
    auto loaded = Engine::load({{root + "/facts"}, {root + "/rules"}}, diagnostics);
    EXPECT_NE(loaded, nullptr) << diagnostics.to_string();
    return loaded;
  }();
  return *kEngine;
}

DocumentReport check(std::string text, Format format) {
  CheckRequest request;
  request.source = std::make_shared<const Source>("hostile", std::move(text));
  request.format = format;
  request.as_of = make_day(2025, 10, 10);
  request.annotate = true;
  return engine().check(request);
}

std::string repeated(const std::string& text, size_t count) {
  std::string out;
  out.reserve(text.size() * count);
  for (size_t i = 0; i < count; ++i) out += text;
  return out;
}

struct Hostile {
  const char* name;
  std::function<std::string(size_t)> make;  ///< about `size` bytes
};

std::string fill(const std::string& text, size_t size) {
  return repeated(text, size / text.size() + 1);
}

const Hostile kHostile[] = {
    {"one_line_of_prose",
     [](size_t n) {
       return fill("The CIS has nine members and the bloc of six met in Dushanbe, ", n);
     }},
    {"no_blank", [](size_t n) { return std::string(n, 'a'); }},
    {"digits", [](size_t n) { return std::string(n, '7'); }},
    {"numbers", [](size_t n) { return fill("1,234.5 ", n); }},
    {"mentions", [](size_t n) { return fill("$5 billion in 2022, ", n); }},
    {"one_list_of_names", [](size_t n) { return fill("Russia, Armenia, Belarus and ", n); }},
    {"zero_bytes", [](size_t n) { return fill(std::string("CIS\0 nine\0", 10), n); }},
    {"invalid_utf8", [](size_t n) { return fill("\xff\xc3 nine \xe2\x82 members \xf0\x9f", n); }},
    {"controls", [](size_t n) { return fill("\x01\x1b[31m\x7f\xc2\x85", n); }},
    {"combining_marks", [](size_t n) { return "a" + fill("\xcc\x81", n); }},
    {"open_quotes", [](size_t n) { return fill("\"he said ", n); }},
    {"open_brackets", [](size_t n) { return std::string(n, '('); }},
    {"square_brackets", [](size_t n) { return std::string(n, '['); }},
    {"block_quotes", [](size_t n) { return fill("> ", n) + "nine"; }},
    {"stars", [](size_t n) { return fill("*a **b ", n); }},
    {"nested_list",
     [](size_t n) {
       std::string out;
       for (size_t depth = 0; out.size() < n; ++depth)
         out += std::string(depth % 200, ' ') + "- nine\n";
       return out;
     }},
    {"open_tags", [](size_t n) { return fill("<div><b>nine ", n); }},
    {"bare_less_than", [](size_t n) { return std::string(n, '<'); }},
    {"comments", [](size_t n) { return fill("<!-- factlint: ignore[ ", n); }},
    {"entities", [](size_t n) { return fill("&amp;&#57;&bogus;", n); }},
    {"apostrophes", [](size_t n) { return fill("'s ", n); }},
    {"stops", [](size_t n) { return fill("U.S. ", n); }},
    {"hyphens", [](size_t n) { return fill("nine-", n); }},
    {"conjunctions", [](size_t n) { return fill("and or that which ", n); }},
    {"prepositions", [](size_t n) { return fill("of the members of the CIS ", n); }},
    {"relative_clauses", [](size_t n) { return fill("the bloc which the state that ", n); }},
    {"years", [](size_t n) { return fill("2021-2023 ", n); }},
    {"table", [](size_t n) { return "| a | b |\n|---|---|\n" + fill("| nine | $5 |\n", n); }},
    {"line_ends", [](size_t n) { return fill("\r\n\r\n\n\r", n); }},
};

class Pathological : public ::testing::TestWithParam<Hostile> {};

double seconds(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

TEST_P(Pathological, costs_in_proportion_to_size) {
  constexpr size_t kSize = 50000;
  const Hostile& hostile = GetParam();
  engine();
  for (const Format format : {Format::kText, Format::kMarkdown, Format::kHtml}) {
    const std::string once = hostile.make(kSize), fourfold = hostile.make(4 * kSize);
    const double small = seconds([&] { check(once, format); });
    const double large = seconds([&] { check(fourfold, format); });
    // Linear is a factor of 4, quadratic 16; the constant forgives a busy machine.
    EXPECT_LT(large, 9 * small + 0.3) << format_name(format) << " " << small << " " << large;
  }
}

INSTANTIATE_TEST_SUITE_P(all, Pathological, ::testing::ValuesIn(kHostile),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Sizes, a_line_of_ten_megabytes_and_a_hundred_thousand_mentions) {
  const std::string sentence = "The works cost $5 billion in 2022 and 31 people came. ";
  const DocumentReport report = check(fill(sentence, 10 << 20), Format::kText);
  EXPECT_GT(report.mentions.size(), 100000U);
}

TEST(Sizes, many_findings_in_one_line_are_written_in_time) {
  const DocumentReport report =
      check(fill("The CIS has eleven full members. ", 1 << 20), Format::kText);
  EXPECT_GT(report.claims.size(), 1000U);
  EXPECT_FALSE(write_full(report, {}).empty());
  EXPECT_FALSE(write_jsonl(report, {}, {true}).empty());
}

TEST(Sizes, nothing_at_all) {
  for (const char* text : {"", "\n", "\xef\xbb\xbf", "---\n", "---\n---\n", "<", "# ", "0"}) {
    for (const Format format : {Format::kText, Format::kMarkdown, Format::kHtml}) {
      EXPECT_TRUE(check(text, format).findings.empty()) << text;
    }
  }
}

}  // namespace
}  // namespace factlint
