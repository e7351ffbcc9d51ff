// What `check` writes against docs/report.schema.json, with as much of JSON Schema as that file
// uses.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "engine/base/pattern.h"
#include "tests/support/program.h"

namespace factlint {
namespace {

using Json = nlohmann::json;
using testing::run_program;

Json schema() {
  std::ifstream file(testing::source_root() + "/docs/report.schema.json");
  return Json::parse(file);
}

bool has_type(const Json& value, const std::string& type) {
  if (type == "integer") return value.is_number_integer();
  return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
         (type == "string" && value.is_string()) || (type == "number" && value.is_number()) ||
         (type == "boolean" && value.is_boolean()) || (type == "null" && value.is_null());
}

/// Collects what is wrong, each with its place in the document.
class Validator {
 public:
  explicit Validator(const Json& root) : root_(root) {}

  std::vector<std::string> errors;

  void check(const Json& value, const Json& rule, const std::string& at) {
    for (const auto& [key, wanted] : rule.items()) {
      if (key == "$ref") {
        check(value, root_.at(Json::json_pointer(wanted.get<std::string>().substr(1))), at);
      } else if (key == "type") {
        check_type(value, wanted, at);
      } else if (key == "const") {
        fail_unless(value == wanted, at, "is not " + wanted.dump());
      } else if (key == "enum") {
        fail_unless(std::find(wanted.begin(), wanted.end(), value) != wanted.end(), at,
                    value.dump() + " is none of " + wanted.dump());
      } else if (key == "minimum") {
        fail_unless(!value.is_number() || value.get<double>() >= wanted.get<double>(), at,
                    "is below " + wanted.dump());
      } else if (key == "pattern") {
        PatternError error;
        const auto pattern =
            Pattern::compile(wanted.get<std::string>(), error, {.ignore_case = false});
        const bool fits =
            pattern && value.is_string() && pattern->matches_in(value.get<std::string>());
        fail_unless(fits, at, "does not match " + wanted.dump());
      } else if (key == "items") {
        for (size_t i = 0; value.is_array() && i < value.size(); ++i)
          check(value[i], wanted, below(at, std::to_string(i)));
      } else if (key == "required") {
        for (const Json& name : wanted)
          fail_unless(!value.is_object() || value.contains(name.get<std::string>()), at,
                      "lacks " + name.dump());
      } else if (key == "properties") {
        for (const auto& [name, inner] : wanted.items())
          if (value.is_object() && value.contains(name)) check(value[name], inner, below(at, name));
      } else if (key == "additionalProperties") {
        check_others(value, rule, wanted, at);
      } else {
        fail_unless(key == "$schema" || key == "$defs" || key == "title" || key == "description",
                    at, "the schema's '" + key + "' is not known to this test");
      }
    }
  }

 private:
  /// The place of what `at` calls `name`.
  static std::string below(std::string at, std::string_view name) {
    at += '/';
    return at += name;
  }

  void fail_unless(bool ok, const std::string& at, const std::string& what) {
    if (!ok) errors.push_back(at + " " + what);
  }

  void check_type(const Json& value, const Json& wanted, const std::string& at) {
    bool fits = wanted.is_string() && has_type(value, wanted.get<std::string>());
    for (size_t i = 0; wanted.is_array() && i < wanted.size(); ++i)
      fits = fits || has_type(value, wanted[i].get<std::string>());
    fail_unless(fits, at, value.dump().substr(0, 60) + " is not of type " + wanted.dump());
  }

  void check_others(const Json& value, const Json& rule, const Json& wanted,
                    const std::string& at) {
    if (!value.is_object()) return;
    for (const auto& [name, inner] : value.items()) {
      if (rule.contains("properties") && rule["properties"].contains(name)) continue;
      if (wanted.is_object()) {
        check(inner, wanted, below(at, name));
      } else {
        fail_unless(wanted.get<bool>(), at, "has the unknown key '" + name + "'");
      }
    }
  }

  const Json& root_;
};

std::string problems(const Json& document, const Json& rule, const Json& root) {
  Validator validator(root);
  validator.check(document, rule, "");
  std::string all;
  for (const std::string& error : validator.errors) all += error + "\n";
  return all;
}

constexpr const char* kDraft =
    "Moscow, 10 October 2025. The CIS has eleven full members. Sales rose 20 percent, from 100 to "
    "150. Is it "
    "so? Vladimir Putin is the president of Russia. Friday, 9 October 2025, was cold.\n";

TEST(ReportSchema, HoldsForJson) {
  const Json root = schema();
  for (const bool claims : {false, true}) {
    std::vector<std::string> arguments = {"check", "--isolated", "--format",
                                          "json",  "--as-of",    "2025-10-10"};
    if (claims) arguments.emplace_back("--show-claims");
    arguments.emplace_back("-");
    const auto outcome = run_program(arguments, kDraft);
    const Json report = Json::parse(outcome.out);
    EXPECT_EQ(problems(report, root, root), "");
    ASSERT_EQ(report["documents"].size(), 1U);
    EXPECT_GE(report["documents"][0]["findings"].size(), 2U);
    EXPECT_EQ(report["documents"][0].contains("claim_list"), claims);
  }
}

TEST(ReportSchema, HoldsForJsonLines) {
  const Json root = schema();
  const auto outcome =
      run_program({"check", "--isolated", "--input-format", "jsonl", "--format", "jsonl", "-"},
                  Json{{"id", "a"}, {"text", kDraft}, {"as_of", "2025-10-10"}}.dump() + "\n");
  std::istringstream lines(outcome.out);
  size_t count = 0;
  for (std::string line; std::getline(lines, line); ++count)
    EXPECT_EQ(problems(Json::parse(line), root["$defs"]["document"], root), "");
  EXPECT_EQ(count, 1U);
}

TEST(ReportSchema, RefusesWhatIsNoReport) {
  const Json root = schema();
  EXPECT_NE(problems(Json::parse(R"({"version": 2, "tool": {}, "documents": {}, "more": 1})"), root,
                     root),
            "");
}

}  // namespace
}  // namespace factlint
