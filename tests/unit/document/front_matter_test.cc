// Front matter: dates, ignored rules, and what is none.
#include "engine/document/front_matter.h"

#include <gtest/gtest.h>

#include "engine/document/document_date.h"
#include "tests/unit/document/document_testing.h"

namespace factlint {
namespace {

struct Case {
  std::string text;
  std::string date;  ///< empty: none
  std::vector<std::string> ignored;
};

TEST(FrontMatter, GivesDateAndIgnoredRules) {
  const Case cases[] = {
      {"---\ntitle: \"A: b\"\ndate: 2025-10-11\ntags: [x, y]\n---\nBody", "2025-10-11", {}},
      {"\xEF\xBB\xBF---\r\ndate: '2025-10-11T10:00:00+05:00' # noon\r\n---\r\nBody",
       "2025-10-11",
       {}},
      {"---\nauthor:\n  date: 1999-01-01\ndate: 2025-10-11\n...\nBody", "2025-10-11", {}},
      {"---\npublished: 2025-10-11\n---\nBody", "2025-10-11", {}},
      {"---\nfactlint:\n  as_of: 2003-05-01\n  ignore: [a/b, \"c\"]\ndate: 2025-10-11\n---\nBody",
       "2003-05-01",
       {"a/b", "c"}},
      {"---\nfactlint:\n  ignore:\n    - a\n    - 'b/c'\n---\nBody", "", {"a", "b/c"}},
      {"---\nfactlint: {as_of: 2003-05-01, ignore: [a, b]}\n---\nBody", "2003-05-01", {"a", "b"}},
      {"---\nignore: [a]\n---\nBody", "", {}},
      {"+++\ntitle = \"x\"\ndate = 2025-10-11\n[factlint]\nignore = [\n  \"a\",\n  "
       "\"b\",\n]\n[author]\ndate = 1999-01-01\n+++\nBody",
       "2025-10-11",
       {"a", "b"}},
      {"+++\nfactlint.as_of = \"2003-05-01\"\n+++\nBody", "2003-05-01", {}},
      {"---\ndate: tomorrow\n---\nBody", "", {}},
  };
  for (const Case& c : cases) {
    const Document document = read_text(c.text, Format::kMarkdown);
    EXPECT_EQ(document.date ? document.date->to_string() : "", c.date) << c.text;
    EXPECT_EQ(document.ignored_rules, c.ignored) << c.text;
    EXPECT_EQ(blocks_of(document), std::vector<std::string>{"p|Body"}) << c.text;
    EXPECT_EQ(raw_of(document, "Body"), "Body");
  }
}

TEST(FrontMatter, TellsWhatItCannotRead) {
  const struct {
    std::string text;
    std::vector<std::string> problems;  ///< the words, and what is said of them
  } cases[] = {
      {"---\ndate: 31 June 2025\n---\nBody",
       {"31 June 2025: '31 June 2025' is not a day; write it like 2025-10-10"}},
      {"---\nfactlint:\n  as_of: soon\n  ingore: [a]\n---\nBody",
       {"soon: 'soon' is not a day; write it like 2025-10-10",
        "ingore: unknown key 'ingore'; did you mean 'ignore'?"}},
      {"---\ndate: {{ now }}\npublished: soon\n---\nBody", {}},
      {"---\ndate:\n---\nBody", {}},
  };
  for (const auto& c : cases) {
    const Document document = read_text(c.text, Format::kMarkdown);
    std::vector<std::string> told;
    for (const DocumentProblem& problem : document.problems)
      told.push_back(c.text.substr(problem.span.begin, problem.span.size()) + ": " +
                     problem.message);
    EXPECT_EQ(told, c.problems) << c.text;
  }
}

TEST(FrontMatter, NeedsItsFences) {
  for (const std::string text :
       {"---\ndate: 2025-10-11\n\nNever closed", " ---\ndate: 2025-10-11\n---\n",
        "----\ndate: 2025-10-11\n----\n"}) {
    EXPECT_FALSE(read_text(text, Format::kMarkdown).date) << text;
  }
}

TEST(DocumentDate, ReadsTheFormsOfMetadata) {
  for (const std::string text :
       {"2025-10-09", "2025-10-09T23:59:59Z", "2025/10/09 08:00", "9 October 2025",
        "October 9, 2025", "Oct 9th, 2025", "Thu, 09 Oct 2025 08:00:00 GMT"}) {
    const auto date = parse_document_date(text);
    ASSERT_TRUE(date) << text;
    EXPECT_EQ(date->to_string(), "2025-10-09") << text;
  }
  for (const std::string text :
       {"", "2025", "2025-13-01", "30 February 2025", "09/10/2025", "soon", "Octopus 9, 2025"}) {
    EXPECT_FALSE(parse_document_date(text)) << text;
  }
}

}  // namespace
}  // namespace factlint
