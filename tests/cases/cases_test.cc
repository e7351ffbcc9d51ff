// Every folder tests/cases/<topic>/<name>: its draft checked by the program, compared with
// expected.*.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/program.h"

namespace factlint {
namespace {

namespace fs = std::filesystem;
using testing::Outcome;
using testing::read_file;

/// "membership/count_of_members", sorted.
std::vector<std::string> case_names() {
  std::vector<std::string> names;
  const fs::path root = fs::path(testing::source_root()) / "tests/cases";
  for (const fs::directory_entry& topic : fs::directory_iterator(root)) {
    if (!topic.is_directory()) continue;
    for (const fs::directory_entry& name : fs::directory_iterator(topic)) {
      if (name.is_directory()) names.push_back(fs::relative(name.path(), root).string());
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// The words of the file `args`, the folder put in for {}.
std::vector<std::string> typed_words(const std::string& folder) {
  std::istringstream in(read_file(testing::source_root() + "/" + folder + "/args"));
  std::vector<std::string> words;
  for (std::string word; in >> word;) {
    const size_t at = word.find("{}");
    if (at != std::string::npos) word.replace(at, 2, folder);
    words.push_back(word);
  }
  if (words.empty()) words = {"check", "--isolated", "--as-of", "2025-10-10"};
  return words;
}

std::vector<std::string> command_line(const std::string& folder) {
  const fs::path root = testing::source_root();
  std::vector<std::string> words = typed_words(folder);
  const auto names_folder = [&folder](const std::string& word) {
    return word.find(folder) != std::string::npos;
  };
  const bool complete = std::any_of(words.begin(), words.end(), names_folder);
  for (const char* facts : {"facts", "facts.toml"}) {
    if (!fs::exists(root / folder / facts)) continue;
    words.insert(words.end(), {"--facts", folder + "/" + facts});
  }
  if (fs::exists(root / folder / "rules")) {
    words.insert(words.end(), {"--rules", "default", "--rules", folder + "/rules"});
  }
  if (complete) return words;
  std::vector<std::string> drafts;
  for (const fs::directory_entry& entry : fs::directory_iterator(root / folder)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("draft")) drafts.push_back(std::string(folder).append("/").append(name));
  }
  std::sort(drafts.begin(), drafts.end());
  words.insert(words.end(), drafts.begin(), drafts.end());
  return words;
}

class Cases : public ::testing::TestWithParam<std::string> {};

TEST_P(Cases, reports_what_is_expected) {
  const std::string folder = "tests/cases/" + GetParam();
  const std::string base = testing::source_root() + "/" + folder;
  const Outcome outcome = testing::run_program(command_line(folder));
  const std::string told = "exit " + std::to_string(outcome.exit_code) + "\n" + outcome.err;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    testing::write_file(base + "/expected.txt", outcome.out);
    testing::write_file(base + "/expected.err", told);
  }
  EXPECT_EQ(outcome.out, read_file(base + "/expected.txt"));
  EXPECT_EQ(told, read_file(base + "/expected.err"));
}

INSTANTIATE_TEST_SUITE_P(all, Cases, ::testing::ValuesIn(case_names()), [](const auto& test) {
  std::string name = test.param;
  for (char& c : name) c = std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  return name;
});
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Cases);

}  // namespace
}  // namespace factlint
