// The way through the house: bytes -> document -> sentences -> mentions -> phrases -> claims ->
// verdicts -> findings -> report.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/document/reader.h"
#include "engine/fact/fact_base.h"
#include "engine/report/report.h"
#include "engine/rule/rule_pack.h"

namespace factlint {

struct DocumentContext;
struct JudgedClaim;

struct EngineOptions {
  std::vector<std::string> fact_paths;  ///< files or folders
  std::vector<std::string> rule_paths;  ///< files or folders with rules and predicates
};

/// What to check, and how much to tell.
struct CheckRequest {
  std::shared_ptr<const Source> source;
  Format format = Format::kAuto;
  std::optional<Day> as_of;         ///< for documents without a date of their own
  std::vector<std::string> select;  ///< rule prefixes; empty = all
  std::vector<std::string> ignore;  ///< rule prefixes
  bool annotate = false;            ///< also mentions, relations, unread items
};

/// Facts, rules, predicates, lexicon and finders, loaded once; check() is const and thread-safe.
class Engine {
 public:
  /// nullptr if a fact or rule file has an error; every problem is in `diagnostics`.
  static std::unique_ptr<Engine> load(const EngineOptions& options, Diagnostics& diagnostics);
  ~Engine();

  /// Checks one document by itself. Never fails: what cannot be read is listed as unread.
  DocumentReport check(const CheckRequest& request) const;

  const FactBase& facts() const;
  const RulePack& rules() const;  ///< those loaded, and those derived from the facts
  /// Facts that no rule compares a claim with.
  std::vector<FactId> unread_facts() const;

 private:
  Engine();
  void check_rows(const DocumentContext& context, std::vector<JudgedClaim>& judged) const;
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// Contradictions between documents checked together (same thing, two values): added to the later
/// document (by path).
void compare_documents(const Engine& engine, Report& report);

}  // namespace factlint
