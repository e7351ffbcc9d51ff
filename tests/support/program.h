// Runs the factlint program as a user does: arguments and standard input in, output and exit code
// out.
#pragma once

#include <string>
#include <vector>

namespace factlint::testing {

struct Outcome {
  int exit_code = -1;  ///< -1: ended by a signal
  std::string out;
  std::string err;
};

/// Runs the program in `folder` (default: the root of the sources). FACTLINT_PROGRAM names the
/// program.
Outcome run_program(const std::vector<std::string>& arguments, const std::string& input = {},
                    const std::string& folder = {});

/// The root of the sources.
std::string source_root();

std::string read_file(const std::string& path);
void write_file(const std::string& path, const std::string& text);

/// An empty folder below the system's temporary one, removed with all it holds at the end.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::string& path() const { return path_; }
  /// Writes `text` to the file `name` in it, folders made as needed; returns its path.
  std::string add(const std::string& name, const std::string& text) const;

 private:
  std::string path_;
};

}  // namespace factlint::testing
