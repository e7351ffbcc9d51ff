// docs/own-facts.md, followed step by step: every file written as shown, every command run, every
// output compared.
#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/program.h"

namespace factlint {
namespace {

/// A fenced block and the last path in backquotes before it.
struct Block {
  std::string kind;  ///< "toml", "markdown", "" for a console
  std::string file;
  bool appends = false;  ///< "Add to `file` ..."
  std::string text;
};

std::vector<Block> blocks_of(const std::string& page) {
  std::vector<Block> blocks;
  std::istringstream lines(page);
  std::string file;
  bool appends = false;
  bool inside = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) {
      inside = !inside;
      if (inside) blocks.push_back({line.substr(3), file, appends, {}});
      if (!inside) appends = false;
      continue;
    }
    if (inside) {
      blocks.back().text += line + "\n";
      continue;
    }
    appends |= line.find("Add to") != std::string::npos;
    for (size_t begin = line.find('`'); begin != std::string::npos;) {
      const size_t end = line.find('`', begin + 1);
      if (end == std::string::npos) break;
      const std::string quoted = line.substr(begin + 1, end - begin - 1);
      const bool path = quoted.find(' ') == std::string::npos &&
                        (quoted.ends_with(".toml") || quoted.ends_with(".md"));
      if (path) file = quoted;
      begin = line.find('`', end + 1);
    }
  }
  return blocks;
}

std::vector<std::string> words_of(const std::string& command) {
  std::istringstream text(command);
  std::vector<std::string> words;
  for (std::string word; text >> word;) words.push_back(word);
  return words;
}

/// Runs the commands of a console block and returns it as it would be printed.
std::string replay(const std::string& console, const std::string& folder) {
  std::istringstream lines(console);
  std::string printed;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("$ ")) continue;
    printed += line + "\n";
    std::vector<std::string> words = words_of(line.substr(2));
    const bool makes_folders = words.front() == "mkdir";
    if (!makes_folders && words.front() != "factlint") {
      ADD_FAILURE() << "a command that this test cannot run: " << line;
      continue;
    }
    words.erase(words.begin());
    if (makes_folders) {
      for (const std::string& name : words)
        std::filesystem::create_directories(std::filesystem::path(folder) / name);
    } else {
      const testing::Outcome outcome = testing::run_program(words, {}, folder);
      printed += outcome.out + outcome.err;
    }
  }
  return printed;
}

TEST(OwnFacts, HoldAsThePageShowsThem) {
  const testing::TemporaryFolder folder;
  const auto blocks = blocks_of(testing::read_file(testing::source_root() + "/docs/own-facts.md"));
  size_t consoles = 0;
  for (const Block& block : blocks) {
    if (block.kind.empty()) {
      ++consoles;
      EXPECT_EQ(replay(block.text, folder.path()), block.text);
      continue;
    }
    ASSERT_FALSE(block.file.empty()) << block.text;
    const std::string path = folder.path() + "/" + block.file;
    testing::write_file(path,
                        block.appends ? testing::read_file(path) + "\n" + block.text : block.text);
  }
  EXPECT_GE(consoles, 8U);
}

}  // namespace
}  // namespace factlint
