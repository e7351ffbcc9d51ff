// factlint.h: a check in ten lines, for programs that use the library.
//
//   factlint::Checker checker("facts", "rules");
//   if (!checker.ok()) { std::cerr << checker.problems(); return 2; }
//   const auto report = checker.check("draft.md", text, "2025-10-10");
//   for (const factlint::Finding& finding : report.findings) {
//     std::cout << finding.start.line << ": " << finding.message << "\n";
//   }
//
// Whoever needs more (several folders, rule selection, mentions, JSON) uses pipeline.h and report/.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "engine/pipeline.h"

namespace factlint {

/// Facts and rules, loaded once. check() is const and may be called from several threads.
class Checker {
 public:
  /// Loads the fact and rule files below the two paths; see ok().
  Checker(const std::string& facts, const std::string& rules);

  bool ok() const { return engine_ != nullptr; }
  /// What is wrong with the files, "path:line:column: error: ...", a line each; may hold warnings
  /// even if ok().
  const std::string& problems() const { return problems_; }

  /// Checks `text`. `name` tells the format by its ending (.md, .html, .txt) and stands in the
  /// report. `as_of` ("2025-10-10") dates a text that has no date of its own; empty or malformed:
  /// no date. Requires ok(). Cannot fail.
  DocumentReport check(std::string name, std::string text, std::string_view as_of = {}) const;

 private:
  std::shared_ptr<const Engine> engine_;
  std::string problems_;
};

}  // namespace factlint
