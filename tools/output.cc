// Where results go: standard output or a file; and whether in colour.
#include "tools/output.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "tools/log.h"

namespace factlint {
namespace {

/// A variable's value; unset and empty are the same (no-color.org).
std::string_view environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing sets variables
  return value == nullptr ? "" : value;
}

}  // namespace

Output::Output(std::string path) : path_(std::move(path)) {
  file_ = path_.empty() ? stdout : std::fopen(path_.c_str(), "wb");
  if (file_ == nullptr) {
    log_error(fmt::format("cannot write '{}': {}", path_, std::strerror(errno)));
  }
}

Output::~Output() {
  if (file_ != nullptr && file_ != stdout) std::fclose(file_);
}

void Output::write(std::string_view text) {
  if (file_ == nullptr || text.empty()) return;
  failed_ |= std::fwrite(text.data(), 1, text.size(), file_) != text.size();
}

void Output::flush() {
  if (file_ != nullptr) failed_ |= std::fflush(file_) != 0;
}

bool Output::close() {
  if (file_ == nullptr) return false;
  flush();
  if (!failed_) return true;
  log_error(fmt::format("cannot write {}: {}",
                        path_.empty() ? "standard output" : "'" + path_ + "'",
                        std::strerror(errno)));
  return false;
}

bool use_color(const Options& options) {
  if (!options.output.empty()) return false;
  if (options.color != "auto") return options.color == "always";
  if (!environment("NO_COLOR").empty()) return false;
  const std::string_view forced = environment("FORCE_COLOR");
  if (!forced.empty() && forced != "0") return true;
  return isatty(STDOUT_FILENO) != 0 && environment("TERM") != "dumb";
}

}  // namespace factlint
