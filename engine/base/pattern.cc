// Pattern text in; a capped RE2 program and its matches as byte spans out.
#include "engine/base/pattern.h"

#include <fmt/core.h>
#include <re2/re2.h>

#include <algorithm>
#include <utility>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

/// Longer patterns are no longer something a person wrote.
constexpr size_t kMaxPatternBytes = 16384;
/// Nested repetitions ((x{100}){100}) multiply; past this many instructions a pattern is refused.
constexpr int kMaxProgramSize = 20000;

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

RE2::Options re2_options(const PatternOptions& options) {
  RE2::Options made(RE2::Quiet);
  made.set_case_sensitive(!options.ignore_case);
  made.set_max_mem(options.max_memory);
  return made;
}

/// The last '(' that no ')' closes; 0 if there is none.
size_t unclosed_group(std::string_view pattern) {
  std::vector<size_t> open;
  bool in_class = false;
  for (size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '\\') {
      ++i;
    } else if (in_class) {
      in_class = c != ']';
    } else if (c == '[') {
      in_class = true;
    } else if (c == '(') {
      open.push_back(i);
    } else if (c == ')' && !open.empty()) {
      open.pop_back();
    }
  }
  return open.empty() ? 0 : open.back();
}

/// RE2 says which piece is wrong, not where: its argument points into no text of ours, so look for
/// it. For a missing ')' the argument is the whole pattern.
uint32_t error_column(std::string_view pattern, const RE2& re) {
  const std::string& argument = re.error_arg();
  size_t at = argument.empty() ? 0 : pattern.rfind(argument);
  if (re.error_code() == RE2::ErrorMissingParen) at = unclosed_group(pattern);
  if (at == std::string_view::npos) return 1;
  return static_cast<uint32_t>(count_code_points(pattern.substr(0, at))) + 1;
}

}  // namespace

struct Pattern::Program {
  Program(std::string_view text, const PatternOptions& options)
      : re(piece(text), re2_options(options)) {}
  RE2 re;
};

std::optional<Pattern> Pattern::compile(std::string_view text, PatternError& error,
                                        PatternOptions options) {
  if (text.size() > kMaxPatternBytes) {
    error = {fmt::format("pattern longer than {} bytes", kMaxPatternBytes), 1};
    return std::nullopt;
  }
  auto program = std::make_shared<const Program>(text, options);
  const RE2& re = program->re;
  if (!re.ok()) {
    error = {re.error(), error_column(text, re)};
    return std::nullopt;
  }
  if (re.ProgramSize() > kMaxProgramSize) {
    error = {fmt::format("pattern too large ({} instructions, at most {})", re.ProgramSize(),
                         kMaxProgramSize),
             1};
    return std::nullopt;
  }
  Pattern pattern;
  pattern.names_.resize(static_cast<size_t>(re.NumberOfCapturingGroups()) + 1);
  for (const auto& [index, name] : re.CapturingGroupNames()) {
    pattern.names_[static_cast<size_t>(index)] = name;
  }
  pattern.program_ = std::move(program);
  return pattern;
}

int Pattern::group_count() const { return program_->re.NumberOfCapturingGroups(); }

int Pattern::group(std::string_view name) const {
  const auto found = std::find(names_.begin(), names_.end(), name);
  if (name.empty() || found == names_.end()) return -1;
  return static_cast<int>(found - names_.begin());
}

bool Pattern::matches_in(std::string_view text) const {
  return program_->re.Match(piece(text), 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

std::vector<PatternMatch> Pattern::find_all(std::string_view text, size_t limit) const {
  std::vector<PatternMatch> matches;
  std::vector<re2::StringPiece> groups(names_.size());
  size_t from = 0;
  while (from <= text.size() && matches.size() < limit) {
    if (!program_->re.Match(piece(text), from, text.size(), RE2::UNANCHORED, groups.data(),
                            static_cast<int>(groups.size()))) {
      break;
    }
    const auto begin = static_cast<size_t>(groups[0].data() - text.data());
    const size_t end = begin + groups[0].size();
    if (groups[0].empty()) {
      if (end >= text.size()) break;
      from = end + decode_code_point(text, end).length;
      continue;
    }
    PatternMatch match;
    for (const re2::StringPiece& group : groups) {
      PatternGroup span;
      if (group.data() != nullptr) {
        span.begin = static_cast<uint32_t>(group.data() - text.data());
        span.end = span.begin + static_cast<uint32_t>(group.size());
      }
      match.groups.push_back(span);
    }
    matches.push_back(std::move(match));
    from = end;
  }
  return matches;
}

std::string quote_pattern(std::string_view text) { return RE2::QuoteMeta(piece(text)); }

}  // namespace factlint
