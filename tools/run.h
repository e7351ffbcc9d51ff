// Drafts -> checked documents: what `check` and `annotate` share.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/report/report.h"
#include "tools/options.h"
#include "tools/output.h"
#include "tools/session.h"

namespace factlint {

struct CheckedDocument {
  DocumentReport report;
  Settings settings;
};

struct FileRun {
  std::vector<CheckedDocument> documents;  ///< by path
  bool failed = false;                     ///< something could not be checked, and was told
};

/// Finds, reads and checks every draft of options.arguments, each by itself.
FileRun check_files(const Options& options, Session& session, bool annotate);

/// True if the arguments are JSON lines: by --input-format, or a lone file that ends in .jsonl.
bool reads_jsonl(const Options& options);

/// One document of a JSON lines input -> what is written for it. Called from several threads.
using LineWriter = std::function<std::string(DocumentReport& report, std::string_view id,
                                             const Settings& settings)>;

/// Checks JSON lines one by one, answers written in order and flushed. False (and told, here or in
/// the answers) if something could not be checked.
bool check_lines(const Options& options, Session& session, bool annotate, const LineWriter& write,
                 Output& output);

}  // namespace factlint
