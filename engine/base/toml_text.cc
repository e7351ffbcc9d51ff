#include "engine/base/toml_text.h"

#include <fmt/core.h>

#include <cstring>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

/// Dotted keys nest one table a dot and toml++ frees tables recursively: deeper than this is
/// refused unparsed.
constexpr size_t kMaxDots = 64;

/// Walks over TOML text far enough to tell keys from strings and comments.
class DotCounter {
 public:
  explicit DotCounter(std::string_view text) : text_(text) {}

  /// Offset of the first key with more than kMaxDots dots, or npos.
  size_t find() {
    while (pos_ < text_.size()) {
      if (dots_ > kMaxDots) return pos_;
      step();
    }
    return std::string_view::npos;
  }

 private:
  void step() {
    const char c = text_[pos_];
    if (c == '"' || c == '\'') return skip_string(c);
    if (c == '#') {
      while (pos_ < text_.size() && text_[pos_] != '\n') ++pos_;
      return;
    }
    if (c == '.') {
      ++dots_;
    } else if (c == '\n' || c == '=' || c == ',' || c == '{' || c == '[') {
      dots_ = 0;
    }
    ++pos_;
  }

  void skip_string(char quote) {
    const std::string three(3, quote);
    const bool multi_line = text_.substr(pos_, 3) == three;
    pos_ += multi_line ? 3 : 1;
    while (pos_ < text_.size()) {
      const char c = text_[pos_];
      if (c == '\\' && quote == '"') {
        pos_ += 2;
      } else if (multi_line && text_.substr(pos_, 3) == three) {
        pos_ += 3;
        return;
      } else if (!multi_line && (c == quote || c == '\n')) {
        pos_ += c == quote ? 1 : 0;
        return;
      } else {
        ++pos_;
      }
    }
  }

  std::string_view text_;
  size_t pos_ = 0;
  size_t dots_ = 0;
};

/// The first byte that is no UTF-8 or is a NUL, or npos. toml++ would say so too, but not for every
/// one.
size_t find_bad_byte(std::string_view text) {
  constexpr uint64_t kEach = 0x0101010101010101ULL;
  constexpr uint64_t kHigh = kEach * 0x80;
  for (size_t i = 0; i < text.size();) {
    // Most bytes are ASCII, eight in a row: none has its high bit, nor gets it as a NUL would.
    uint64_t eight = kHigh;
    if (i + sizeof eight <= text.size()) std::memcpy(&eight, text.data() + i, sizeof eight);
    if (((eight | (eight - kEach)) & kHigh) == 0) {
      i += sizeof eight;
      continue;
    }
    const auto c = static_cast<unsigned char>(text[i]);
    if (c == 0) return i;
    const CodePoint point = decode_code_point(text, i);
    if (point.length == 1 && c >= 0x80) return i;
    i += point.length;
  }
  return std::string_view::npos;
}

/// Reports at a byte offset; true, so that checks can be chained.
bool refuse(const TomlState& state, size_t offset, std::string message) {
  const LineColumn at = state.source->line_column(static_cast<uint32_t>(offset));
  state.diagnostics->error(state.place(at.line, at.column), std::move(message));
  return true;
}

}  // namespace

bool refused_unparsed(const TomlState& state) {
  const std::string_view text = state.source->bytes();
  if (const size_t bad = find_bad_byte(text); bad != std::string_view::npos) {
    return refuse(state, bad,
                  text[bad] == 0 ? "a NUL byte; save the file as plain text"
                                 : "not valid UTF-8; save the file in the encoding UTF-8");
  }
  if (const size_t deep = DotCounter(text).find(); deep != std::string_view::npos) {
    return refuse(state, deep, fmt::format("a key with more than {} dots", kMaxDots));
  }
  return false;
}

}  // namespace factlint
