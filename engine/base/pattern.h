// Regular expressions that people write in rule files: compiled once, found with byte spans.
//
// The only wrapper of RE2 (pattern.cc): linear time whatever the pattern, with a cap on its size.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace factlint {

/// Why a pattern does not compile. `column` is the 1-based code point inside the pattern.
struct PatternError {
  std::string message;
  uint32_t column = 1;
};

struct PatternOptions {
  bool ignore_case = true;
  int64_t max_memory = 4 << 20;  ///< of the compiled program and its matching states, in bytes
};

/// Byte offsets into the searched text; an unmatched group has begin == end == kNoOffset.
struct PatternGroup {
  static constexpr uint32_t kNoOffset = 0xffffffffU;
  uint32_t begin = kNoOffset;
  uint32_t end = kNoOffset;
  bool matched() const { return begin != kNoOffset; }
  bool operator==(const PatternGroup&) const = default;
};

/// groups[0] is the whole match; groups[i] the i-th parenthesis.
struct PatternMatch {
  std::vector<PatternGroup> groups;
};

/// Immutable; copies share the program; thread-safe.
class Pattern {
 public:
  static std::optional<Pattern> compile(std::string_view text, PatternError& error,
                                        PatternOptions options = {});

  /// Number of parentheses, groups[0] not counted.
  int group_count() const;
  /// Index by number; empty for unnamed groups and for 0.
  const std::vector<std::string>& group_names() const { return names_; }
  /// Index of the group called `name`, or -1.
  int group(std::string_view name) const;

  bool matches_in(std::string_view text) const;
  /// Leftmost matches that do not overlap, in order; empty matches are skipped. At most `limit`.
  std::vector<PatternMatch> find_all(std::string_view text, size_t limit = 10000) const;

 private:
  struct Program;
  std::shared_ptr<const Program> program_;
  std::vector<std::string> names_;
};

/// `text` with every character that means something to a pattern escaped.
std::string quote_pattern(std::string_view text);

}  // namespace factlint
