// The public header in use: one draft checked, its findings printed.
#include <cstdio>

#include "engine/factlint.h"

int main() {
  factlint::Checker checker(FACTLINT_DATA "/facts", FACTLINT_DATA "/rules");
  if (!checker.ok()) {
    std::fputs(checker.problems().c_str(), stderr);
    return 2;
  }
  const factlint::DocumentReport report =
      checker.check("draft.md", "Today the CIS has *eleven* full members.\n", "2025-10-10");
  for (const factlint::Finding& finding : report.findings) {
    std::printf("%u:%u %s: %s\n", finding.start.line, finding.start.column, finding.rule.c_str(),
                finding.message.c_str());
  }
  return report.findings.empty() ? 0 : 1;
}
