// Sentences -> the verdict that the shipped facts and rules reach, for the tests of the readers.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/factlint.h"
#include "tests/support/program.h"

namespace factlint::testing {

enum class Told { kWrong, kRight, kNothing };

inline std::ostream& operator<<(std::ostream& out, Told told) {
  return out << (told == Told::kWrong ? "wrong" : told == Told::kRight ? "right" : "nothing");
}

struct Sentence {
  std::string_view text;
  Told told = Told::kNothing;
};

inline DocumentReport report_of(std::string_view text, std::string_view as_of) {
  static const Checker checker(source_root() + "/facts", source_root() + "/rules");
  return checker.check("draft.txt", std::string(text) + "\n", as_of);
}

/// Its findings, of a plain text dated 10 October 2025.
inline std::vector<Finding> findings_of(std::string_view text) {
  return report_of(text, "2025-10-10").findings;
}

/// What is found of a plain text dated 10 October 2025: a finding of a rule that begins with
/// `rule`, a claim of it borne out, or neither.
inline Told told_of(std::string_view rule, std::string_view text,
                    std::string_view as_of = "2025-10-10") {
  const DocumentReport report = report_of(text, as_of);
  const auto of_rule = [&](const std::string& name) { return name.starts_with(rule); };
  for (const Finding& finding : report.findings) {
    if (of_rule(finding.rule)) return Told::kWrong;
  }
  const bool right =
      std::any_of(report.claims.begin(), report.claims.end(), [&](const ReportedClaim& claim) {
        return of_rule(claim.rule) && claim.verdict == VerdictKind::kSupported;
      });
  return right ? Told::kRight : Told::kNothing;
}

}  // namespace factlint::testing
