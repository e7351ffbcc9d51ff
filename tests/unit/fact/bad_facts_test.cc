// Every fact file under tests/bad/facts must give exactly the messages recorded beside it (x.toml,
// x.err).
//
// UPDATE_GOLDEN=1 rewrites the recordings; read the difference like code.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "engine/fact/fact_loader.h"

#ifndef FACTLINT_SOURCE_DIR
#define FACTLINT_SOURCE_DIR "."
#endif

namespace factlint {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

std::vector<std::string> bad_files() {
  std::vector<std::string> names;
  std::error_code error;
  const fs::path folder = fs::path(FACTLINT_SOURCE_DIR) / "tests/bad/facts";
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".toml") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class BadFacts : public testing::TestWithParam<std::string> {};

TEST_P(BadFacts, GivesItsRecordedMessages) {
  // Paths in messages are as given: relative to the root, whoever runs the test.
  const fs::path back = fs::current_path();
  fs::current_path(FACTLINT_SOURCE_DIR);
  const fs::path toml = fs::path("tests/bad/facts") / (GetParam() + ".toml");
  Diagnostics diagnostics;
  EXPECT_FALSE(load_facts({toml.string()}, diagnostics));
  EXPECT_TRUE(diagnostics.has_errors());
  const fs::path recording = fs::path(toml).replace_extension(".err");
  if (std::getenv("UPDATE_GOLDEN") != nullptr) std::ofstream(recording) << diagnostics.to_string();
  EXPECT_EQ(diagnostics.to_string(), read(recording));
  fs::current_path(back);
}

INSTANTIATE_TEST_SUITE_P(Files, BadFacts, testing::ValuesIn(bad_files()),
                         [](const auto& file) { return file.param; });

TEST(BadFactFiles, AreThere) { EXPECT_GE(bad_files().size(), 10U); }

}  // namespace
}  // namespace factlint
