// factlint.toml from outside: which file counts, what it does, what is wrong with it.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/program.h"

namespace factlint {
namespace {

using testing::Outcome;
using testing::run_program;
using testing::TemporaryFolder;

constexpr const char* kWrong = "The CIS has eleven full members.\n";

Outcome check_in(const TemporaryFolder& folder, std::vector<std::string> words = {"."}) {
  words.insert(words.begin(), {"check", "--format", "concise"});
  return run_program(words, "", folder.path());
}

TEST(Config, errors_name_the_place_and_the_fix) {
  const struct {
    std::string text;
    std::string error;
  } rows[] = {
      {"ignroe = []\n", "factlint.toml:1:1: error: unknown key 'ignroe'; did you mean 'ignore'?\n"},
      {"select = 5\n", "factlint.toml:1:10: error: "},
      {"as_of = \"soon\"\n", "factlint.toml:1:9: error: 'soon' is not a day, as 2025-10-10\n"},
      {"fail_level = \"eror\"\n",
       "factlint.toml:1:14: error: 'eror' is not one of error, warning, note, never; did you mean "
       "'error'?\n"},
      {"facts = [\"absent\"]\n", "factlint.toml:1:10: error: no such file or folder: 'absent'\n"},
      {"extend = \"factlint.toml\"\n",
       "factlint.toml:1:10: error: 'factlint.toml' extends itself\n"},
      {"[[override]]\nignore = [\"x\"]\n", "missing key 'paths'"},
      {"a = [\n", "factlint.toml:"},
  };
  for (const auto& row : rows) {
    const TemporaryFolder folder;
    folder.add("factlint.toml", row.text);
    folder.add("draft.md", kWrong);
    const Outcome outcome = check_in(folder);
    EXPECT_EQ(outcome.exit_code, 2) << row.text;
    EXPECT_EQ(outcome.out, "");
    EXPECT_NE(outcome.err.find(row.error), std::string::npos) << outcome.err;
  }
}

TEST(Config, the_nearest_file_counts_alone) {
  const TemporaryFolder folder;
  folder.add("factlint.toml", "as_of = 2025-10-10\n");
  folder.add("draft.md", kWrong);
  folder.add("quiet/.factlint.toml", "as_of = 2025-10-10\nignore = [\"membership/\"]\n");
  folder.add("quiet/deep/draft.md", kWrong);
  folder.add("loud/factlint.toml", "extend = \"../quiet/.factlint.toml\"\nignore = []\n");
  folder.add("loud/draft.md", kWrong);
  const std::string out = check_in(folder).out;
  EXPECT_NE(out.find("draft.md:1:"), std::string::npos);
  EXPECT_EQ(out.find("quiet/"), std::string::npos) << out;
  EXPECT_NE(out.find("loud/draft.md:1:"), std::string::npos) << out;
  // --isolated reads none, --config one for all.
  EXPECT_NE(check_in(folder, {"--isolated", "--as-of", "2025-10-10", "quiet"}).out.find("quiet/"),
            std::string::npos);
  EXPECT_EQ(check_in(folder, {"--config", "quiet/.factlint.toml", "."}).out, "");
}

TEST(Config, globs_and_overrides_are_relative_to_it) {
  const TemporaryFolder folder;
  folder.add("factlint.toml",
             "as_of = 2025-10-10\nexclude = [\"old\", \"*.txt\", \"new/*/skip.md\"]\n"
             "[[override]]\npaths = [\"new/b.md\"]\nignore = [\"membership/\"]\n");
  for (const char* name : {"old/a.md", "new/a.md", "new/b.md", "new/c.txt", "new/x/skip.md"}) {
    folder.add(name, kWrong);
  }
  const std::string out = check_in(folder).out;
  EXPECT_TRUE(out.starts_with("new/a.md:1:")) << out;
  EXPECT_EQ(out.find('\n'), out.size() - 1) << out;
  // A file that is named is checked, whatever is excluded.
  EXPECT_TRUE(check_in(folder, {"old/a.md"}).out.starts_with("old/a.md:1:"));
}

TEST(Config, levels_decide_what_is_told_and_what_fails) {
  const TemporaryFolder folder;
  folder.add("factlint.toml", "as_of = 2025-10-10\nfail_level = \"never\"\n");
  folder.add("draft.md", kWrong);
  EXPECT_EQ(check_in(folder).exit_code, 0);
  EXPECT_EQ(check_in(folder, {"--fail-level", "error", "."}).exit_code, 1);
}

}  // namespace
}  // namespace factlint
