// Fact files as text -> a FactBase, for tests.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "engine/fact/fact_loader.h"

namespace factlint {

/// The entities and the source that the tests of this folder speak of.
inline const char* const kTestWorld = R"(
[defaults]
source = "gazette"
[[source]]
id = "gazette"
publication = "The Gazette"
date = 2024-05-01
[[entity]]
id = "lake-union"
type = "organization"
name = "Lake Union"
acronyms = ["LU"]
[[entity]]
id = "lakeland"
type = "region"
name = "Lakeland"
[[entity]]
id = "norland"
type = "country"
name = "Norland"
part_of = ["lakeland"]
[[entity]]
id = "sudland"
type = "country"
name = "Sudland"
[[entity]]
id = "westland"
type = "country"
name = "Westland"
[[entity]]
id = "ida-berg"
type = "person"
name = "Ida Berg"
given_names = ["Ida", "Yda"]
[[entity]]
id = "olaf-holm"
type = "person"
name = "Olaf Holm"
)";

/// Loads `text` after the test world; `problems` gets what was reported.
inline std::optional<FactBase> load_text(const std::string& text, std::string* problems = nullptr,
                                         const std::string& csv = {}) {
  namespace fs = std::filesystem;
  const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
  const fs::path folder = fs::path(::testing::TempDir()) /
                          (std::string("facts.") + test->test_suite_name() + "." + test->name());
  fs::create_directories(folder);
  std::ofstream(folder / "facts.toml") << kTestWorld << text;
  if (!csv.empty()) std::ofstream(folder / "rows.csv") << csv;
  Diagnostics diagnostics;
  auto base = load_facts({(folder / "facts.toml").string()}, diagnostics);
  if (problems != nullptr) {
    *problems = diagnostics.to_string();
  } else {
    EXPECT_EQ(diagnostics.to_string(), "");
  }
  fs::remove_all(folder);
  return base;
}

inline Day day_of(int year, int month, int day) { return *make_day(year, month, day); }

}  // namespace factlint
