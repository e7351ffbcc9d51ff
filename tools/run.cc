// Drafts -> checked documents: what `check` and `annotate` share.
#include "tools/run.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

#include "engine/base/file_set.h"
#include "engine/base/utf8.h"
#include "engine/base/windows1252.h"
#include "engine/report/json_writer.h"
#include "tools/file_walker.h"
#include "tools/glob.h"
#include "tools/jsonl_input.h"
#include "tools/log.h"
#include "tools/ordered_pool.h"
#include "tools/progress.h"

namespace factlint {
namespace {

constexpr size_t kSourceLimit = 0xfffffff0U;  // spans are 32 bits wide

std::vector<std::string> paths_or(const Options& options, const char* fallback) {
  return options.arguments.empty() ? std::vector<std::string>{fallback} : options.arguments;
}

std::string name_of(const Options& options, const std::string& path) {
  if (path != "-") return path;
  return options.stdin_filename.empty() ? "<stdin>" : options.stdin_filename;
}

std::shared_ptr<const Source> read_stdin(std::string name) {
  std::string bytes;
  std::array<char, 1 << 16> buffer{};
  while (const size_t count = std::fread(buffer.data(), 1, buffer.size(), stdin)) {
    bytes.append(buffer.data(), count);
    if (bytes.size() > kSourceLimit) break;
  }
  if (std::ferror(stdin) != 0 || bytes.size() > kSourceLimit) {
    log_error("cannot read standard input");
    return nullptr;
  }
  return std::make_shared<const Source>(std::move(name), std::move(bytes));
}

/// Office files are archives, not text: reading their bytes would find nothing and look like
/// success.
bool is_unreadable_format(const std::string& path) {
  static constexpr std::array<std::string_view, 8> kEndings = {".docx", ".doc",  ".odt",  ".rtf",
                                                               ".pdf",  ".epub", ".pptx", ".xlsx"};
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&path](std::string_view ending) { return path.ends_with(ending); });
}

/// A draft, and whether it was decoded from single bytes.
struct Text {
  std::shared_ptr<const Source> source;
  bool single_bytes = false;
};

/// Text in another encoding, or no text at all, would be read as a draft without findings.
bool is_text(const Source& source) {
  const std::string_view bytes = source.bytes();
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    log_error(fmt::format("cannot read '{}': it is UTF-16; save it as UTF-8", source.name()));
    return false;
  }
  const std::string_view head = bytes.substr(0, 4096);
  const auto zeros = static_cast<size_t>(std::count(head.begin(), head.end(), '\0'));
  if (zeros * 20 > head.size()) {
    log_error(fmt::format("cannot read '{}': it is no text", source.name()));
    return false;
  }
  return true;
}

/// Old files hold single bytes where UTF-8 has two or three: they are read so, and that is told.
Text as_utf8(std::shared_ptr<const Source> source) {
  if (source == nullptr || !is_text(*source)) return {};
  const std::string_view bytes = source->bytes();
  const size_t valid = valid_utf8_prefix(bytes);
  if (valid == bytes.size()) return {std::move(source), false};
  const LineColumn at = source->line_column(static_cast<uint32_t>(valid));
  const bool single = is_windows1252(bytes);
  log_warning(fmt::format("{}:{}:{}: not valid UTF-8; {}", source->name(), at.line, at.column,
                          single ? "read as Windows-1252" : "words with such bytes may be missed"));
  if (!single) return {std::move(source), false};
  return {std::make_shared<const Source>(source->name(), decode_windows1252(bytes)), true};
}

Text read_draft(const Options& options, const std::string& path) {
  if (path == "-") {
    return as_utf8(read_stdin(name_of(options, path)));
  }
  if (options.input_format == "auto" && is_unreadable_format(path)) {
    log_error(
        fmt::format("cannot read '{}': its format is not available in this version; "
                    "available: Markdown, HTML, text, JSON lines",
                    path));
    return {};
  }
  Diagnostics diagnostics;
  std::shared_ptr<const Source> source = read_source(path, diagnostics);
  log_diagnostics(diagnostics, Tell::kAll);
  return as_utf8(std::move(source));
}

/// include and exclude of the configuration nearest to a file found in a folder.
bool is_wanted(Session& session, const std::string& path) {
  const std::shared_ptr<const Config> config = session.config_for(path);
  if (config == nullptr)
    return true;  // told already; the run fails when its settings are asked for
  const std::string relative = config->relative(path);
  if (!config->include.empty() && !any_glob_matches(config->include, relative)) return false;
  return !any_glob_matches(config->exclude, relative);
}

struct Draft {
  std::string path;
  Settings settings;
};

std::vector<Draft> find_settled_drafts(const Options& options, Session& session, bool& failed) {
  const WalkResult found = find_drafts(paths_or(options, "."), [&session](const std::string& path) {
    return is_wanted(session, path);
  });
  for (const std::string& error : found.errors) log_error(error);
  failed = !found.errors.empty();
  std::vector<Draft> drafts;
  for (const std::string& path : found.files) {
    const std::string name =
        path == "-" && options.stdin_filename.empty() ? "." : name_of(options, path);
    std::optional<Settings> settings = session.settings_for(name);
    if (settings) drafts.push_back({path, std::move(*settings)});
    failed |= !settings;
  }
  if (found.files.empty() && !failed) {
    log_warning(fmt::format("no drafts found in {}", fmt::join(paths_or(options, "."), ", ")));
  }
  return drafts;
}

DocumentReport check_text(const Options& options, const Settings& settings, Text text,
                          bool annotate) {
  CheckRequest request = make_request(settings, options);
  request.source = std::move(text.source);
  request.annotate = annotate;
  DocumentReport report = settings.engine->check(request);
  report.single_bytes = text.single_bytes;
  return report;
}

}  // namespace

FileRun check_files(const Options& options, Session& session, bool annotate) {
  FileRun run;
  const std::vector<Draft> drafts = find_settled_drafts(options, session, run.failed);
  std::vector<std::optional<DocumentReport>> reports(drafts.size());
  Progress progress(options.progress, drafts.size());
  run_parallel(thread_count(options.jobs), drafts.size(), [&](size_t i) {
    Text text = read_draft(options, drafts[i].path);
    if (text.source != nullptr) {
      reports[i] = check_text(options, drafts[i].settings, std::move(text), annotate);
    }
    progress.advance();
  });
  for (size_t i = 0; i < drafts.size(); ++i) {
    run.failed |= !reports[i];
    if (reports[i]) run.documents.push_back({std::move(*reports[i]), drafts[i].settings});
  }
  std::stable_sort(run.documents.begin(), run.documents.end(),
                   [](const CheckedDocument& a, const CheckedDocument& b) {
                     return a.report.path < b.report.path;
                   });
  return run;
}

bool reads_jsonl(const Options& options) {
  if (options.input_format == "jsonl") return true;
  return options.input_format == "auto" && options.arguments.size() == 1 &&
         options.arguments.front().ends_with(".jsonl");
}

namespace {

/// Opens one JSON lines input; nullptr (and told) if there is no such file.
std::FILE* open_lines(const std::string& path) {
  if (path == "-") return stdin;
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) {
    const char* reason = std::strerror(errno);
    log_error(errno == ENOENT ? fmt::format("no such file or folder: '{}'", path)
                              : fmt::format("cannot read '{}': {}", path, reason));
  }
  return file;
}

/// The answer to one line; sets `failed` for a line that is no document.
std::string answer_line(const Options& options, const Settings& settings, bool annotate,
                        const std::string& line, uint64_t number, const LineWriter& write,
                        std::atomic<bool>& failed) {
  JsonlLine parsed = parse_jsonl_line(line, number);
  if (!parsed.document) {
    failed = true;
    if (options.format == "jsonl") return write_error_jsonl(number, parsed.error);
    log_error(fmt::format("line {}: {}", number, parsed.error));
    return {};
  }
  JsonlDocument& document = *parsed.document;
  CheckRequest request = make_request(settings, options);
  request.format = document.format;
  request.annotate = annotate;
  if (document.as_of) request.as_of = document.as_of;
  request.source = std::make_shared<const Source>(document.name, std::move(document.text));
  DocumentReport report = settings.engine->check(request);
  return write(report, document.id, settings);
}

bool check_line_file(const Options& options, const Settings& settings, bool annotate,
                     std::FILE* file, const LineWriter& write, Output& output) {
  std::atomic<bool> failed = false;
  bool read = true;
  {
    OrderedPool pool(thread_count(options.jobs), [&output](const std::string& text) {
      output.write(text);
      output.flush();
    });
    read = for_each_line(file, [&](std::string line, uint64_t number) {
      pool.submit([&, line = std::move(line), number] {
        return answer_line(options, settings, annotate, line, number, write, failed);
      });
    });
  }
  if (!read) log_error("cannot read the JSON lines to their end");
  return read && !failed;
}

}  // namespace

bool check_lines(const Options& options, Session& session, bool annotate, const LineWriter& write,
                 Output& output) {
  bool good = true;
  for (const std::string& path : paths_or(options, "-")) {
    const std::optional<Settings> settings = session.settings_for(path == "-" ? "." : path);
    if (!settings) return false;
    std::FILE* file = open_lines(path);
    if (file == nullptr) {
      good = false;
      continue;
    }
    good &= check_line_file(options, *settings, annotate, file, write, output);
    if (file != stdin) std::fclose(file);
  }
  return good;
}

}  // namespace factlint
