// What the README shows is what the program prints.
#include <gtest/gtest.h>

#include <string>

#include "tests/support/program.h"

namespace factlint {
namespace {

TEST(Readme, ShowsARealReport) {
  const std::string readme = testing::read_file(testing::source_root() + "/README.md");
  const std::string command = "$ factlint check examples/dushanbe-draft.md\n";
  const size_t at = readme.find(command);
  ASSERT_NE(at, std::string::npos);
  const size_t begin = at + command.size();
  const std::string shown = readme.substr(begin, readme.find("```", begin) - begin);
  const auto outcome = testing::run_program({"check", "--isolated", "examples/dushanbe-draft.md"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(outcome.out, shown);
}

}  // namespace
}  // namespace factlint
