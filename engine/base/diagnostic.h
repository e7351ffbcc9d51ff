// Problems in files that people wrote (facts, rules, configuration), collected, then printed
// together.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace factlint {

/// Where in a file: path, 1-based line and column (code points). Line 0: the file as a whole.
struct Place {
  std::string path;
  uint32_t line = 0;
  uint32_t column = 0;
  std::string to_string() const;  ///< "path:line:column", or "path"
  auto operator<=>(const Place&) const = default;
};

enum class Severity : uint8_t { kNote, kWarning, kError };
std::string_view severity_name(Severity severity);

struct Diagnostic {
  Severity severity = Severity::kError;
  Place place;
  std::string message;  ///< lower case, no full stop, offending token quoted, the fix if known
  std::string excerpt;  ///< the source line, or empty
};

/// A problem that is reported twice (two readers of one file) is kept once.
class Diagnostics {
 public:
  void error(Place place, std::string message, std::string excerpt = {});
  void warning(Place place, std::string message, std::string excerpt = {});
  void note(Place place, std::string message, std::string excerpt = {});
  bool has_errors() const { return errors_ > 0; }
  size_t errors() const { return errors_; }
  const std::vector<Diagnostic>& all() const { return all_; }
  /// One line each ("path:line:col: error: message"), then excerpt and caret where known. In order
  /// of report.
  std::string to_string() const;

 private:
  void add(Diagnostic diagnostic);

  std::vector<Diagnostic> all_;
  std::set<std::pair<Place, std::string>> known_;
  size_t errors_ = 0;
};

/// The candidate nearest to `word` by edit distance, or empty if none is near enough to suggest.
std::string nearest_word(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace factlint
