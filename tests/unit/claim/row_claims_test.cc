#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

/// A Markdown table with one row below its header.
Told told_of_row(std::string_view rule, const std::string& header, const std::string& row) {
  static const Checker checker(source_root() + "/facts", source_root() + "/rules");
  const std::string text = header + "\n|---|---|\n" + row + "\n";
  const DocumentReport report = checker.check("draft.md", text, "2025-10-10");
  for (const Finding& finding : report.findings) {
    if (finding.rule == rule) return Told::kWrong;
  }
  for (const ReportedClaim& claim : report.claims) {
    if (claim.rule == rule && claim.verdict == VerdictKind::kSupported) return Told::kRight;
  }
  return Told::kNothing;
}

TEST(RowClaims, OfficesBesideNames) {
  const std::string header = "| Name | Office |";
  EXPECT_EQ(
      told_of_row("office/holder", header, "| Andrei Belousov | Interior Minister of Russia |"),
      Told::kWrong);
  EXPECT_EQ(
      told_of_row("office/holder", header, "| Andrei Belousov | Defence Minister of Russia |"),
      Told::kRight);
  EXPECT_EQ(
      told_of_row("office/holder", header, "| Sherali Mirzo | Defence Minister of Tajikistan |"),
      Told::kNothing);
}

TEST(RowClaims, OfficesWithoutTheirCountry) {
  const std::string header = "| Name | Post |";
  EXPECT_EQ(told_of_row("office/holder", header, "| Vladimir Kolokoltsev | Minister of Justice |"),
            Told::kWrong);
  EXPECT_EQ(told_of_row("office/holder", header, "| Andrei Belousov | Minister of Defence |"),
            Told::kRight);
  EXPECT_EQ(told_of_row("office/holder", header, "| Andrei Belousov | Head of delegation |"),
            Told::kNothing);
  EXPECT_EQ(told_of_row("office/holder", header, "| Ivan Petrov | Minister of Defence |"),
            Told::kNothing);
}

TEST(RowClaims, FullNamesBesideAcronyms) {
  const std::string header = "| Short | Full name |";
  EXPECT_EQ(told_of_row("attribute/expansion", header, "| SCO | Shanghai Commerce Organization |"),
            Told::kWrong);
  EXPECT_EQ(
      told_of_row("attribute/expansion", header, "| SCO | Shanghai Cooperation Organization |"),
      Told::kRight);
}

}  // namespace
}  // namespace factlint::testing
