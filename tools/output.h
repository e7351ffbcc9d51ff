// Where results go: standard output or a file; and whether in colour.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "tools/options.h"

namespace factlint {

class Output {
 public:
  /// Standard output for an empty path. A file that cannot be opened is told at once; see ok().
  explicit Output(std::string path);
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  bool ok() const { return file_ != nullptr; }
  void write(std::string_view text);
  void flush();
  /// Flushes; false (and told) if something could not be written. Call once, at the end.
  bool close();

 private:
  std::string path_;
  std::FILE* file_ = nullptr;
  bool failed_ = false;
};

/// --color, then NO_COLOR, then FORCE_COLOR, then whether standard output is a terminal. Files get
/// none.
bool use_color(const Options& options);

}  // namespace factlint
