// Every file of tests/bad/{facts,rules}: loading must fail with exactly the messages of its .err.
// UPDATE_GOLDEN=1 rewrites them.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/pipeline.h"
#include "tests/support/program.h"

namespace factlint {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> bad_files(const std::string& folder) {
  std::vector<std::string> names;
  for (const auto& entry :
       fs::directory_iterator(testing::source_root() + "/tests/bad/" + folder)) {
    if (entry.path().extension().string() == ".toml") {
      names.push_back(folder + "/" + entry.path().stem().string());
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string> all_bad_files() {
  std::vector<std::string> names = bad_files("facts");
  const std::vector<std::string> rules = bad_files("rules");
  names.insert(names.end(), rules.begin(), rules.end());
  return names;
}

class BadFiles : public ::testing::TestWithParam<std::string> {};

TEST_P(BadFiles, give_their_recorded_messages) {
  // Paths in messages are as given: relative to the root, whoever runs the test.
  const fs::path back = fs::current_path();
  fs::current_path(testing::source_root());
  const std::string stem = "tests/bad/" + GetParam();
  EngineOptions options;
  (GetParam().starts_with("facts/") ? options.fact_paths : options.rule_paths) = {stem + ".toml"};
  Diagnostics diagnostics;
  EXPECT_EQ(Engine::load(options, diagnostics), nullptr);
  EXPECT_TRUE(diagnostics.has_errors());
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    testing::write_file(stem + ".err", diagnostics.to_string());
  }
  EXPECT_EQ(diagnostics.to_string(), testing::read_file(stem + ".err"));
  fs::current_path(back);
}

INSTANTIATE_TEST_SUITE_P(all, BadFiles, ::testing::ValuesIn(all_bad_files()), [](const auto& test) {
  std::string name = test.param;
  std::replace(name.begin(), name.end(), '/', '_');
  return name;
});

TEST(BadFileFolders, are_filled) {
  EXPECT_GE(bad_files("facts").size(), 10U);
  EXPECT_GE(bad_files("rules").size(), 8U);
}

}  // namespace
}  // namespace factlint
