// Pattern with slots -> pattern over skeletons.
#include "engine/rule/slot_pattern.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

/// A capitalised name of up to five words; words up to the next mark.
constexpr std::string_view kName =
    R"((?-i:\p{Lu}[^\s,;:!?()\[\]"]*(?: (?:(?:of|de|van|von|der|da|al|the) )?\p{Lu}[^\s,;:!?()\[\]"]*)*))";
constexpr std::string_view kText = R"([\pL\pN][^,;:!?()\[\]"]*?)";

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_slot_char(char c) {
  return is_small(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ' ' || c == ':' ||
         c == '|';
}

class SlotReader {
 public:
  explicit SlotReader(std::string_view text) : text_(text) { result_.text = text; }

  std::optional<SlotPattern> read(PatternError& error) {
    while (at_ < text_.size()) {
      if (text_[at_] == '\\') {
        copy_escape();
      } else if (text_[at_] == '{' && at_ + 1 < text_.size() && is_small(text_[at_ + 1])) {
        if (!read_slot(error)) return std::nullopt;
      } else {
        copy(1);
      }
    }
    expand();
    auto compiled = Pattern::compile(expanded_, error);
    if (!compiled) {
      error.column = written_column(error.column);
      const size_t told = error.message.find(expanded_);
      if (told != std::string::npos) error.message.replace(told, expanded_.size(), text_);
      return std::nullopt;
    }
    result_.regex = std::move(*compiled);
    for (size_t i = 0; i < result_.slots.size(); ++i)
      result_.slots[i].group = result_.regex.group(group_name(i));
    return std::move(result_);
  }

 private:
  static std::string group_name(size_t slot) { return fmt::format("slot_{}", slot); }
  uint32_t column(size_t byte) const {
    return static_cast<uint32_t>(count_code_points(text_.substr(0, byte))) + 1;
  }

  void copy(size_t length) {
    length = std::min(length, text_.size() - at_);
    plain_ += text_.substr(at_, length);
    at_ += length;
  }

  /// `\p{Lu}` and `\x{2014}` have braces of their own.
  void copy_escape() {
    const bool braces = at_ + 2 < text_.size() && text_[at_ + 2] == '{' &&
                        std::string_view("pPx").find(text_[at_ + 1]) != std::string_view::npos;
    const size_t close = braces ? text_.find('}', at_) : std::string_view::npos;
    copy(close == std::string_view::npos ? 2 : close + 1 - at_);
  }

  bool read_slot(PatternError& error) {
    size_t close = at_ + 1;
    while (close < text_.size() && is_slot_char(text_[close])) ++close;
    const std::string_view inner = text_.substr(at_ + 1, close - at_ - 1);
    Slot slot;
    slot.column = column(at_);
    if (close == text_.size() || text_[close] != '}') {
      error = {"a slot is written {role:type}, with small letters; write '\\{' for the mark",
               slot.column};
      return false;
    }
    const size_t colon = inner.find(':');
    if (colon != std::string_view::npos) slot.role = inner.substr(0, colon);
    read_types(colon == std::string_view::npos ? inner : inner.substr(colon + 1), slot);
    const bool empty = std::any_of(slot.types.begin(), slot.types.end(),
                                   [](const std::string& type) { return type.empty(); });
    if (empty || inner.find(':', colon + 1) != std::string_view::npos) {
      error = {fmt::format("slot '{{{}}}' is not of the form {{role:type}}", inner), slot.column};
      return false;
    }
    if (result_.types.size() > kMaxSlotTypes) {
      error = {fmt::format("more than {} types in one pattern", kMaxSlotTypes), slot.column};
      return false;
    }
    pieces_.push_back({std::exchange(plain_, {}), copied_from_});
    at_ = close + 1;
    copied_from_ = at_;
    result_.slots.push_back(std::move(slot));
    return true;
  }

  void read_types(std::string_view written, Slot& slot) {
    for (size_t from = 0; from <= written.size();) {
      const size_t bar = std::min(written.find('|', from), written.size());
      const std::string type(written.substr(from, bar - from));
      slot.types.push_back(type);
      if (!SlotPattern::is_words(type) &&
          std::find(result_.types.begin(), result_.types.end(), type) == result_.types.end())
        result_.types.push_back(type);
      from = bar + 1;
    }
  }

  /// The code points of all mentions that have one of the slot's types, and its words.
  std::string alternatives(const Slot& slot) const {
    uint32_t wanted = 0;
    std::string words;
    for (const std::string& type : slot.types) {
      if (type == "name" || type == "text") {
        words += '|';
        words += type == "name" ? kName : kText;
        continue;
      }
      const auto found = std::find(result_.types.begin(), result_.types.end(), type);
      wanted |= 1U << (found - result_.types.begin());
    }
    std::string mentions;
    for (uint32_t mask = 1; mask < 1U << result_.types.size(); ++mask) {
      if ((mask & wanted) != 0) mentions += fmt::format("\\x{{{:X}}}", kSlotCodePoint + mask);
    }
    if (mentions.empty()) return words.substr(1);
    return fmt::format("[{}]{}", mentions, words);
  }

  void expand() {
    for (size_t i = 0; i < result_.slots.size(); ++i) {
      mark(pieces_[i].second);
      expanded_ += pieces_[i].first;
      const Slot& slot = result_.slots[i];
      anchors_.push_back({expanded_.size(), slot.column});
      expanded_ += fmt::format("(?P<{}>{})", group_name(i), alternatives(slot));
    }
    mark(copied_from_);
    expanded_ += plain_;
  }
  void mark(size_t byte) { anchors_.push_back({expanded_.size(), column(byte)}); }

  /// Columns inside a slot's expansion are the slot's; the others move with their piece.
  uint32_t written_column(uint32_t expanded_column) const {
    uint32_t result = 1;
    for (size_t i = 0; i < anchors_.size(); ++i) {
      const auto begin = static_cast<uint32_t>(
          count_code_points(std::string_view(expanded_).substr(0, anchors_[i].first)));
      if (begin + 1 > expanded_column) break;
      const bool in_slot = i % 2 == 1;
      result = anchors_[i].second + (in_slot ? 0 : expanded_column - begin - 1);
    }
    return result;
  }

  std::string_view text_;
  size_t at_ = 0;
  SlotPattern result_;
  std::string plain_;                                   ///< copied since the last slot
  size_t copied_from_ = 0;                              ///< where that begins in text_
  std::vector<std::pair<std::string, size_t>> pieces_;  ///< before each slot, and where it begins
  std::string expanded_;
  std::vector<std::pair<size_t, uint32_t>> anchors_;  ///< byte of expanded_, written column
};

}  // namespace

std::optional<SlotPattern> compile_slots(std::string_view text, PatternError& error) {
  return SlotReader(text).read(error);
}

}  // namespace factlint
