// The program from outside: exit codes, help, inputs, outputs, order.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/report/version.h"
#include "tests/support/program.h"

namespace factlint {
namespace {

namespace fs = std::filesystem;
using testing::Outcome;
using testing::run_program;
using testing::TemporaryFolder;

constexpr const char* kWrong = "The CIS has eleven full members.\n";
constexpr const char* kRight = "The CIS has nine full members.\n";

using Words = std::vector<std::string>;

Words check(Words words) {
  Words line = {"check", "--isolated", "--as-of", "2025-10-10"};
  line.insert(line.end(), words.begin(), words.end());
  return line;
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(ExitCode, tells_clean_findings_and_failure) {
  const TemporaryFolder folder;
  const std::string wrong = folder.add("wrong.md", kWrong);
  const std::string right = folder.add("right.md", kRight);
  const struct {
    Words words;
    int code;
  } rows[] = {
      {{right}, 0},
      {{wrong}, 1},
      {{wrong, right}, 1},
      {{"--fail-level", "never", wrong}, 0},
      {{"--ignore", "membership/", wrong}, 0},
      {{"--select", "calendar/", wrong}, 0},
      {{folder.path() + "/absent.md"}, 2},
      {{wrong, folder.path() + "/absent.md"}, 2},
      {{"--as-of", "soon", right}, 2},
      {{"--facts", folder.path() + "/absent", right}, 2},
      {{"--rules", folder.path() + "/absent", right}, 2},
      {{"--baseline", "x", right}, 2},
      {{"--output", folder.path() + "/no/such/folder/x", right}, 2},
  };
  for (const auto& row : rows) {
    const Outcome outcome = run_program(check(row.words));
    EXPECT_EQ(outcome.exit_code, row.code) << row.words.front() << "\n"
                                           << outcome.out << outcome.err;
  }
}

TEST(Rules, that_do_not_exist_are_no_filter) {
  const TemporaryFolder folder;
  const std::string wrong = folder.add("wrong.md", kWrong);
  folder.add("own/factlint.toml", "ignore = [\"lst\"]\n");
  const std::string own = folder.add("own/draft.md", kRight);
  const struct {
    Words words;
    std::string error;
  } rows[] = {
      {check({"--select", "membership/cuont", wrong}),
       "no rule's id begins with 'membership/cuont'; did you mean 'membership/count'?\n"},
      {check({"--ignore", "calendar,lst", wrong}),
       "no rule's id begins with 'lst'; did you mean 'list'?\n"},
      {{"check", own}, "no rule's id begins with 'lst'; did you mean 'list'?\n"},
  };
  for (const auto& row : rows) {
    const Outcome outcome = run_program(row.words);
    EXPECT_EQ(outcome.exit_code, 2) << row.words.back();
    EXPECT_EQ(outcome.err, "factlint: error: " + row.error);
  }
}

TEST(Encodings, that_hide_a_text_are_told) {
  const TemporaryFolder folder;
  const std::string utf16 = folder.add("utf16.md", std::string("\xFF\xFET\0h\0", 6));
  const std::string binary = folder.add("binary.md", std::string("\x7F"
                                                                 "ELF\0\0\0\0\0\0",
                                                                 10));
  const std::string latin = folder.add("latin.md", std::string(kRight) + "It\x92s late.\n");
  const std::string damaged = folder.add("damaged.md", std::string(kRight) + "Caf\xC3\xA9 \x92.\n");
  const struct {
    std::string path;
    int code;
    std::string said;
  } rows[] = {
      {utf16, 2, "error: cannot read '" + utf16 + "': it is UTF-16; save it as UTF-8\n"},
      {binary, 2, "error: cannot read '" + binary + "': it is no text\n"},
      {latin, 0, "warning: " + latin + ":2:3: not valid UTF-8; read as Windows-1252\n"},
      {damaged, 0,
       "warning: " + damaged + ":2:6: not valid UTF-8; words with such bytes may be missed\n"},
  };
  for (const auto& row : rows) {
    const Outcome outcome = run_program(check({row.path}));
    EXPECT_EQ(outcome.exit_code, row.code) << row.path;
    EXPECT_EQ(outcome.err, "factlint: " + row.said);
  }
}

TEST(FactsLint, tells_what_cannot_both_be_so) {
  const TemporaryFolder folder;
  const std::string head =
      "[[source]]\nid = \"book\"\npublication = \"Book\"\ndate = 2025-02-01\n"
      "[defaults]\nsource = \"book\"\nchecked = 2025-09-01\n"
      "[[entity]]\nid = \"club\"\ntype = \"organization\"\nname = \"Rowing Club\"\n"
      "[[entity]]\nid = \"ann\"\ntype = \"person\"\nname = \"Ann Holt\"\n"
      "[[entity]]\nid = \"bob\"\ntype = \"person\"\nname = \"Bob Holt\"\n"
      "[[office]]\nid = \"first\"\nof = \"club\"\ntitle = \"chair\"\nholder = \"ann\"\nsince = "
      "2019\n";
  const std::string sound = folder.add(
      "sound/a.toml", head +
                          "until = 2021\n[[office]]\nid = \"next\"\nof = \"club\"\ntitle = "
                          "\"chair\"\nholder = \"bob\"\nsince = 2022\n");
  const std::string clash = folder.add(
      "clash/a.toml", head +
                          "until = 2024\n[[office]]\nid = \"next\"\nof = \"club\"\ntitle = "
                          "\"chair\"\nholder = \"bob\"\nsince = 2022\n");
  EXPECT_EQ(run_program({"facts", "lint", "--isolated", sound}).exit_code, 0);
  const Outcome outcome = run_program({"facts", "lint", "--isolated", clash});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_TRUE(holds(outcome.err, "'first' and 'next' name two holders of one office"))
      << outcome.err;
  EXPECT_TRUE(holds(outcome.out, "1 warning")) << outcome.out;
}

TEST(FactsList, takes_several_beginnings) {
  const Outcome outcome =
      run_program({"facts", "list", "--isolated", "cis.members", "csto.members"});
  EXPECT_TRUE(holds(outcome.out, "cis.members") && holds(outcome.out, "csto.members"))
      << outcome.out;
  EXPECT_EQ(run_program({"facts", "list", "--isolated", "cis", "nosuch"}).exit_code, 2);
}

TEST(Errors, go_to_stderr_and_name_the_cause) {
  const struct {
    Words words;
    std::string error;
  } rows[] = {
      {{"chek"},
       "factlint: error: unknown command 'chek'; did you mean 'check'?\n"
       "Try 'factlint --help'.\n"},
      {{"check", "--formt", "json"},
       "factlint: error: unknown option '--formt'; did you mean "
       "'--format'?\nTry 'factlint check --help'.\n"},
      {{"check", "--format", "sarif"},
       "factlint: error: --format: 'sarif' is not available in this version; available: full, "
       "concise, json, jsonl\nTry 'factlint check --help'.\n"},
      {{"check", "--min-severity", "eror"},
       "factlint: error: --min-severity: 'eror' is not one of error, warning, note; did you mean "
       "'error'?\nTry 'factlint check --help'.\n"},
      {{"check", "--isolated", "absent.md"},
       "factlint: error: no such file or folder: 'absent.md'\n"},
      {{"explain", "--isolated", "membership/cuont"},
       "factlint: error: no rule, fact, entity or file 'membership/cuont'; did you mean "
       "'membership/count'?\n"},
      {{"facts"},
       "factlint: error: a command is missing: list, show, lint\n"
       "Try 'factlint facts --help'.\n"},
  };
  for (const auto& row : rows) {
    const Outcome outcome = run_program(row.words);
    EXPECT_EQ(outcome.exit_code, 2) << row.words.front();
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, row.error);
  }
}

TEST(Help, is_there_for_every_command_and_fits_a_terminal) {
  for (const Words& words : {Words{}, Words{"check"}, Words{"annotate"}, Words{"explain"},
                             Words{"test"}, Words{"rules"}, Words{"rules", "list"}, Words{"facts"},
                             Words{"facts", "show"}, Words{"init"}, Words{"completions"}}) {
    Words line = words;
    line.emplace_back("--help");
    const Outcome outcome = run_program(line);
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_TRUE(holds(outcome.out, "Usage: factlint")) << outcome.out;
    for (size_t begin = 0; begin < outcome.out.size();) {
      const size_t end = outcome.out.find('\n', begin);
      EXPECT_LE(end - begin, 80U) << outcome.out.substr(begin, end - begin);
      begin = end + 1;
    }
  }
}

TEST(Version, is_the_project_s) {
  EXPECT_EQ(run_program({"--version"}).out, std::string("factlint ") + kVersion + "\n");
  const std::string cmake = testing::read_file(testing::source_root() + "/CMakeLists.txt");
  EXPECT_TRUE(holds(cmake, std::string("VERSION ") + kVersion + " "));
}

TEST(Input, reads_standard_input_under_a_name) {
  const Outcome plain = run_program(check({"--format", "concise", "-"}), kWrong);
  EXPECT_TRUE(plain.out.starts_with("<stdin>:1:")) << plain.out << plain.err;
  const Outcome named =
      run_program(check({"--format", "concise", "--stdin-filename", "a.html", "-"}),
                  "<p>The CIS has <b>eleven</b> members.");
  EXPECT_TRUE(named.out.starts_with("a.html:1:")) << named.out << named.err;
  EXPECT_EQ(run_program(check({"-"}), "").exit_code, 0);
}

TEST(Input, walks_folders_in_order_and_skips_what_is_no_draft) {
  const TemporaryFolder folder;
  for (const char* name : {"b.md", "a/z.txt", "a/y.html", ".hidden.md", "build-x/c.md",
                           "notes.json", "node_modules/d.md", ".git/e.md"}) {
    folder.add(name, kWrong);
  }
  const Outcome outcome = run_program(check({"--format", "concise", "."}), "", folder.path());
  std::string names;
  for (size_t begin = 0; begin < outcome.out.size();) {
    names += outcome.out.substr(begin, outcome.out.find(':', begin) - begin) + " ";
    begin = outcome.out.find('\n', begin) + 1;
  }
  EXPECT_EQ(names, "a/y.html a/z.txt b.md ") << outcome.err;
  const TemporaryFolder empty;
  const Outcome nothing = run_program(check({"."}), "", empty.path());
  EXPECT_EQ(nothing.exit_code, 0);
  EXPECT_EQ(nothing.err, "factlint: warning: no drafts found in .\n");
}

TEST(Input, office_files_are_refused_not_ignored) {
  const TemporaryFolder folder;
  const Outcome outcome = run_program(check({folder.add("a.docx", "PK")}));
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_TRUE(holds(outcome.err, "not available in this version")) << outcome.err;
}

TEST(Output, is_the_same_run_after_run_and_whatever_the_threads) {
  const TemporaryFolder folder;
  for (int i = 0; i < 30; ++i) {
    folder.add("d" + std::to_string(i) + ".md", i % 3 == 0 ? kRight : kWrong);
  }
  for (const char* format : {"full", "json", "jsonl", "concise"}) {
    const Words words = check({"--show-claims", "--format", format, folder.path()});
    Words one = words, two = words;
    one.insert(one.end(), {"--jobs", "1"});
    two.insert(two.end(), {"--jobs", "2"});
    const std::string first = run_program(one).out;
    EXPECT_FALSE(first.empty());
    EXPECT_EQ(first, run_program(two).out);
    EXPECT_EQ(first, run_program(one).out);
  }
}

TEST(Output, does_not_depend_on_the_order_of_rule_files) {
  const TemporaryFolder folder;
  const std::string draft = folder.add("draft.md", kWrong);
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(testing::source_root() + "/rules")) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  const auto report = [&] {
    Words words = check({"--format", "json", "--show-claims", draft});
    for (const std::string& file : files) words.insert(words.end(), {"--rules", file});
    const Outcome outcome = run_program(words);
    EXPECT_EQ(outcome.exit_code, 1) << outcome.err;
    return outcome.out;
  };
  const std::string first = report();
  std::reverse(files.begin(), files.end());
  EXPECT_EQ(first, report());
  std::rotate(files.begin(), files.begin() + static_cast<std::ptrdiff_t>(files.size() / 2),
              files.end());
  EXPECT_EQ(first, report());
}

TEST(Output, goes_to_files_when_asked) {
  const TemporaryFolder folder;
  const std::string draft = folder.add("draft.md", kWrong);
  const std::string report = folder.path() + "/report.txt", json = folder.path() + "/report.json";
  const Outcome outcome =
      run_program(check({draft, "--output", report, "--json-output", json, "--color", "always"}));
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(outcome.out, "");
  EXPECT_TRUE(holds(testing::read_file(report), "error[membership/count]"));
  EXPECT_FALSE(holds(testing::read_file(report), "\033"));
  EXPECT_TRUE(holds(testing::read_file(json), "\"rule\": \"membership/count\""));
}

TEST(Output, is_coloured_on_demand_only) {
  EXPECT_FALSE(holds(run_program(check({"-"}), kWrong).out, "\033"));
  EXPECT_TRUE(holds(run_program(check({"--color", "always", "-"}), kWrong).out, "\033"));
}

TEST(Commands, init_writes_a_starter_that_works_and_overwrites_nothing) {
  const TemporaryFolder folder;
  EXPECT_EQ(run_program({"init"}, "", folder.path()).exit_code, 0);
  const Outcome outcome = run_program({"check", "--show-claims", "drafts"}, "", folder.path());
  EXPECT_EQ(outcome.exit_code, 1) << outcome.err;
  EXPECT_TRUE(holds(outcome.out, "error[membership/count]")) << outcome.out;
  EXPECT_TRUE(holds(outcome.out, "supported[membership/member]")) << outcome.out;
  EXPECT_EQ(run_program({"init"}, "", folder.path()).exit_code, 2);
}

TEST(Commands, list_and_explain_what_ships) {
  const struct {
    Words words;
    std::string part;
  } rows[] = {
      {{"rules", "list", "--isolated"}, "membership/count"},
      {{"rules", "list", "--isolated", "membership/"}, "membership/list"},
      {{"facts", "list", "--isolated"}, "cis.members"},
      {{"facts", "show", "--isolated", "cis.members"}, "Azerbaijan"},
      {{"explain", "--isolated", "cis"}, "cis.members"},
      {{"explain", "--isolated", "membership/count"}, "Examples:"},
      {{"completions", "bash"}, "--show-claims"},
      {{"completions", "zsh"}, "#compdef factlint"},
      {{"completions", "fish"}, "complete -c factlint"},
  };
  for (const auto& row : rows) {
    const Outcome outcome = run_program(row.words);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_TRUE(holds(outcome.out, row.part)) << outcome.out;
  }
}

TEST(Commands, explain_tells_why_a_place_was_flagged_or_not) {
  const TemporaryFolder folder;
  const std::string draft = folder.add(
      "draft.md", "The CIS has eleven full members.\n\nA quiet day.\n\nIt has 31 pages.\n");
  const auto explain = [&draft](const std::string& place) {
    return run_program({"explain", "--isolated", "--as-of", "2025-10-10", draft + place});
  };
  EXPECT_TRUE(holds(explain(":1").out, "Findings:\n"));
  EXPECT_TRUE(holds(explain(":1:13").out, "contradicted[membership/count]"));
  EXPECT_TRUE(holds(explain(":3").out, "Nothing is read here"));
  EXPECT_TRUE(holds(explain(":5").out, "31"));
  EXPECT_EQ(explain(":99").exit_code, 2);
}

}  // namespace
}  // namespace factlint
