// `factlint check`: drafts in, findings out.
#include <fmt/format.h>

#include <atomic>
#include <map>
#include <utility>

#include "engine/report/json_writer.h"
#include "engine/report/text_writer.h"
#include "tools/commands.h"
#include "tools/log.h"
#include "tools/output.h"
#include "tools/run.h"
#include "tools/session.h"

namespace factlint {
namespace {

TextOptions text_options(const Options& options) {
  return {use_color(options), options.show_claims};
}

/// Documents with the same facts and rules are compared with each other.
void compare_by_engine(std::vector<CheckedDocument>& documents) {
  std::map<const Engine*, std::vector<size_t>> groups;
  for (size_t i = 0; i < documents.size(); ++i) {
    groups[documents[i].settings.engine.get()].push_back(i);
  }
  for (const auto& [engine, members] : groups) {
    if (members.size() < 2) continue;
    Report report;
    for (const size_t i : members) report.documents.push_back(std::move(documents[i].report));
    compare_documents(*engine, report);
    for (size_t i = 0; i < members.size(); ++i) {
      documents[members[i]].report = std::move(report.documents[i]);
    }
  }
}

/// The run's report, findings below --min-severity left out; `found` tells whether it fails.
Report assemble(std::vector<CheckedDocument> documents, bool& found) {
  compare_by_engine(documents);
  Report report;
  for (CheckedDocument& document : documents) {
    drop_minor_findings(document.settings, document.report);
    found |= fails(document.settings, document.report);
    report.documents.push_back(std::move(document.report));
  }
  return report;
}

void write_report(const Options& options, const Report& report, Output& output) {
  const TextOptions text = text_options(options);
  if (options.format == "json") {
    output.write(write_json(report, {options.show_claims}));
    return;
  }
  for (const DocumentReport& document : report.documents) {
    if (options.format == "jsonl") output.write(write_jsonl(document, {}, {options.show_claims}));
    if (options.format == "concise") output.write(write_concise(document, text));
    if (options.format == "full") output.write(write_full(document, text));
  }
  if (options.format != "full" && options.format != "concise") return;
  if (options.statistics) output.write(write_statistics(report));
  if (options.format == "full" && !options.quiet) output.write(write_summary(report, text));
}

bool write_json_file(const Options& options, const Report& report) {
  if (options.json_output.empty()) return true;
  Output file(options.json_output);
  file.write(write_json(report, {options.show_claims}));
  return file.close();
}

int exit_code(bool failed, bool found) {
  if (failed) return kExitFailure;
  return found ? kExitFindings : kExitClean;
}

int check_jsonl(const Options& options, Session& session, Output& output) {
  if (options.format == "json" || !options.json_output.empty()) {
    log_error("JSON lines are checked one by one; ask for --format jsonl, concise or full");
    return kExitFailure;
  }
  std::atomic<bool> found = false;
  const TextOptions text = text_options(options);
  const auto write = [&](DocumentReport& report, std::string_view id, const Settings& settings) {
    drop_minor_findings(settings, report);
    if (fails(settings, report)) found = true;
    if (options.format == "jsonl") return write_jsonl(report, id, {options.show_claims});
    return options.format == "full" ? write_full(report, text) : write_concise(report, text);
  };
  bool good = check_lines(options, session, false, write, output);
  good &= output.close();
  return exit_code(!good, found);
}

}  // namespace

int run_check(const Options& options) {
  Session session(options);
  if (!session.valid()) return kExitFailure;
  Output output(options.output);
  if (!output.ok()) return kExitFailure;
  if (reads_jsonl(options)) return check_jsonl(options, session, output);
  FileRun run = check_files(options, session, false);
  bool found = false;
  const Report report = assemble(std::move(run.documents), found);
  // With nothing read at all, "no findings" would be a lie.
  const bool nothing = run.failed && report.documents.empty();
  if (!nothing || options.format == "json") write_report(options, report, output);
  bool written = write_json_file(options, report);
  written &= output.close();
  return exit_code(run.failed || !written, found);
}

}  // namespace factlint
