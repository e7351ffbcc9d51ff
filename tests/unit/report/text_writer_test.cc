#include "engine/report/text_writer.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

DocumentReport sample() {
  const std::string text = "Today there are **eleven states** in it.\n";
  DocumentReport document;
  document.path = "a.md";
  document.source = std::make_shared<const Source>("a.md", text);
  Finding finding;
  finding.rule = "membership/count";
  finding.message = "the league has nine members, not eleven";
  finding.span = {16, 33};
  finding.start = {1, 17};
  finding.end = {1, 34};
  finding.evidence = {
      {"league.members", "9", "facts/league.toml:12", "Yearbook, page 3", {"nine listed"}},
      {"", "nine", "a.md:7:1", "", {}}};
  finding.suggestion = "nine";
  document.findings.push_back(finding);
  document.contradicted = 1;
  return document;
}

TEST(TextWriter, tells_a_finding_in_full) {
  EXPECT_EQ(write_full(sample(), {}),
            "a.md:1:17: error[membership/count]: the league has nine members, not eleven\n"
            "  |\n"
            "1 | Today there are **eleven states** in it.\n"
            "  |                 ^^^^^^^^^^^^^^^^^ nine listed\n"
            "  |\n"
            "  = fact:   facts/league.toml:12  (Yearbook, page 3)\n"
            "  = text:   a.md:7:1\n"
            "  = help:   write \"nine\"\n"
            "\n");
}

TEST(TextWriter, shortens_a_long_list_beside_the_carets_and_tells_it_below) {
  DocumentReport document = sample();
  const std::string step =
      "nine on 2025-10-10: Ansgarby, Vellmouth, Tarnbay, Oddhaven, Greywater, Sandwick, Fairhope, "
      "Dunmere, Last Haven";
  document.findings[0].evidence = {{"league.members", "9", "f.toml:1", "", {step}}};
  const std::string out = write_full(document, {});
  EXPECT_NE(out.find("^ nine on 2025-10-10: Ansgarby, Vellmouth, Tarnbay, Oddhaven, Greywater, ... "
                     "Last Haven"),
            std::string::npos)
      << out;
  EXPECT_NE(out.find("= step:   " + step), std::string::npos);
}

TEST(TextWriter, concise_is_one_line) {
  DocumentReport document = sample();
  document.findings[0].message = "two\nlines \x1b[0m";
  EXPECT_EQ(write_concise(document, {}),
            "a.md:1:17: error[membership/count]: two lines \xef\xbf\xbd[0m\n");
}

TEST(TextWriter, sums_up) {
  Report report;
  EXPECT_EQ(write_summary(report, {}),
            "no findings in 0 documents; 0 claims read: 0 supported, 0 contradicted, 0 "
            "unverifiable; 0 items unread\n");
  report.documents = {sample(), sample()};
  report.documents[1].findings[0].severity = Severity::kWarning;
  report.documents[1].supported = 4;
  EXPECT_EQ(write_summary(report, {}),
            "1 error, 1 warning in 2 documents; 6 claims read: 4 supported, 2 contradicted, 0 "
            "unverifiable; 0 items unread\n");
  EXPECT_EQ(write_statistics(report), "     2  error     membership/count\n");
}

TEST(TextWriter, colours_only_when_asked) {
  EXPECT_EQ(write_full(sample(), {}).find('\033'), std::string::npos);
  EXPECT_NE(write_full(sample(), {true, false}).find("\033[1;31merror"), std::string::npos);
}

}  // namespace
}  // namespace factlint
