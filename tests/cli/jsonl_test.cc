// JSON lines in and out: one answer a line, in order, errors answered too.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/program.h"

namespace factlint {
namespace {

using Json = nlohmann::json;
using testing::Outcome;
using testing::run_program;

std::vector<Json> answers(const std::string& out) {
  std::vector<Json> lines;
  std::istringstream in(out);
  for (std::string line; std::getline(in, line);) lines.push_back(Json::parse(line));
  return lines;
}

Outcome check_lines(const std::string& input, const std::string& jobs = "2") {
  return run_program(
      {"check", "--isolated", "--input-format", "jsonl", "--format", "jsonl", "--jobs", jobs, "-"},
      input);
}

TEST(JsonLines, answers_every_document_with_byte_spans) {
  const std::string text = "Übrigens: the CIS has eleven full members.";
  const Outcome outcome = check_lines(
      Json{{"id", "a1"}, {"text", text}, {"as_of", "2025-10-10"}, {"format", "text"}}.dump() +
      "\n" + Json{{"id", 7}, {"text", ""}}.dump());
  EXPECT_EQ(outcome.exit_code, 1) << outcome.err;
  const std::vector<Json> lines = answers(outcome.out);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0]["id"], "a1");
  ASSERT_EQ(lines[0]["findings"].size(), 1U);
  const Json& span = lines[0]["findings"][0]["span"];
  const std::string quote = text.substr(span["start"], size_t{span["end"]} - size_t{span["start"]});
  EXPECT_NE(quote.find("eleven full members"), std::string::npos) << quote;
  EXPECT_EQ(lines[1]["id"], 7);
  EXPECT_TRUE(lines[1]["findings"].empty());
}

TEST(JsonLines, answers_a_bad_line_and_goes_on) {
  const std::string good = R"({"id":"ok","text":"Nothing."})";
  const struct {
    std::string line;
    std::string error;
  } rows[] = {
      {"not json", "not valid JSON at byte 2"},
      {"[1]", "not a JSON object"},
      {"", "not valid JSON at byte 1"},
      {R"({"id":"x"})", "'text' is missing"},
      {R"({"id":"x","text":5})", "'text' must be a string"},
      {R"({"id":[],"text":""})", "'id' must be a string or a number"},
      {R"({"text":"","as_of":"soon"})", "'as_of' must be a day, as 2025-10-10, not 'soon'"},
      {R"({"text":"","format":"docx"})", "'format' must be text, markdown or html, not 'docx'"},
  };
  for (const auto& row : rows) {
    std::string input = good + "\n";
    input.append(row.line).append("\n").append(good).append("\n");
    const Outcome outcome = check_lines(input);
    EXPECT_EQ(outcome.exit_code, 2);
    const std::vector<Json> lines = answers(outcome.out);
    ASSERT_EQ(lines.size(), 3U) << row.line;
    const Json expected = {{"id", nullptr}, {"line", 2}, {"error", row.error}};
    EXPECT_EQ(lines[1], expected);
    EXPECT_EQ(lines[2]["id"], "ok");
  }
}

TEST(JsonLines, order_and_bytes_do_not_depend_on_threads) {
  std::string input;
  for (int i = 0; i < 200; ++i) {
    const char* count = i % 2 == 0 ? "eleven" : "nine";
    input += Json{{"id", i},
                  {"text", std::string(static_cast<size_t>(i % 7) * 300, 'x') + " The CIS has " +
                               count + " members."},
                  {"as_of", "2025-10-10"}}
                 .dump() +
             "\n";
  }
  const Outcome one = check_lines(input, "1");
  EXPECT_EQ(one.exit_code, 1);
  EXPECT_EQ(answers(one.out).size(), 200U);
  EXPECT_EQ(one.out, check_lines(input, "2").out);
  EXPECT_EQ(one.out, check_lines(input, "7").out);
}

TEST(JsonLines, annotate_tells_mentions_claims_unread_and_relations) {
  const Outcome outcome = run_program(
      {"annotate", "--isolated", "--input-format", "jsonl", "--format", "jsonl", "-"},
      R"({"id":"a1","text":"The bill came to well over $40 billion.","as_of":"2025-10-10"})");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  const Json line = answers(outcome.out).at(0);
  for (const char* key : {"mentions", "claims", "unread", "relations"}) {
    EXPECT_TRUE(line[key].is_array()) << key;
  }
  ASSERT_EQ(line["mentions"].size(), 1U);
  const Json& money = line["mentions"][0];
  EXPECT_EQ(money["type"], "money");
  EXPECT_EQ(money["unit"], "USD");
  EXPECT_EQ(money["value"], 40000000000);
  EXPECT_EQ(money["core"]["end"], money["end"]);
}

TEST(JsonLines, whole_run_formats_are_refused) {
  const Outcome outcome = run_program(
      {"check", "--isolated", "--input-format", "jsonl", "--format", "json", "-"}, "{}");
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_EQ(
      outcome.err,
      "factlint: error: JSON lines are checked one by one; ask for --format jsonl, concise or "
      "full\n");
}

}  // namespace
}  // namespace factlint
