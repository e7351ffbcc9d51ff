#include "engine/document/dateline.h"

#include <algorithm>
#include <array>

#include "engine/document/abbreviations.h"

namespace factlint {
namespace {

constexpr uint32_t kLongest = 18;   // tokens
constexpr uint32_t kMostNames = 3;  // "RIO DE JANEIRO"
constexpr uint32_t kShortName = 4;  // letters; alone before a dash it may be an acronym

class DatelineReader {
 public:
  DatelineReader(const Document& document, const Tokens& tokens, TokenRange block)
      : document_(document), tokens_(tokens), block_(block) {}

  uint32_t end() {
    const Token& first = tokens_[block_.first];
    if (!first.is(kCapitalised) || first.kind != TokenKind::kWord) return block_.first;
    const uint32_t last = std::min(block_.last, block_.first + kLongest);
    for (uint32_t t = block_.first; t + 1 < last; ++t) {
      if (tokens_[t].kind != TokenKind::kMark) {
        if (!takes_word(t)) return block_.first;
      } else if (is_dash(t)) {
        return is_dateline(t) ? t + 1 : block_.first;
      } else if (!takes_mark(t)) {
        return block_.first;
      }
    }
    return block_.first;
  }

 private:
  std::string_view view(uint32_t i) const { return document_.view(tokens_[i].range()); }

  /// Names, numbers, months; anything in brackets.
  bool takes_word(uint32_t t) {
    const Token& token = tokens_[t];
    if (brackets_) return true;
    if (token.kind != TokenKind::kNumber && !token.is(kCapitalised)) return false;
    dated_ |= is_calendar_word(view(t));
    if (token.is(kAllCaps)) ++names_;
    return true;
  }

  bool is_dash(uint32_t t) const {
    const bool spaced = !tokens_[t].is(kGlued) && !tokens_[t + 1].is(kGlued);
    return !brackets_ &&
           (tokens_[t].mark_class == kDash || (tokens_[t].mark_class == kHyphen && spaced));
  }

  bool takes_mark(uint32_t t) {
    switch (tokens_[t].mark_class) {
      case kOpenBracket:
        brackets_ = parted_ = true;
        return true;
      case kCloseBracket:
        brackets_ = false;
        return true;
      case kComma:
        parted_ = true;
        return true;
      case kPeriod:
        return true;
      default:
        return false;
    }
  }

  /// The dash at `t` parts the dateline from a sentence that begins behind it.
  bool is_dateline(uint32_t t) const {
    uint32_t next = t + 1;
    while (next < block_.last && tokens_[next].kind == TokenKind::kMark) ++next;
    if (next >= block_.last) return false;
    const bool begins = tokens_[next].is(kCapitalised) || tokens_[next].kind == TokenKind::kNumber;
    if (!begins || !goes_on_in_lower_case(next)) return false;
    if (!tokens_[block_.first].is(kAllCaps)) return dated_ && parted_ && names_ == 0;
    if (holds_small_word(t) || names_ > kMostNames) return false;
    const Token& first = tokens_[block_.first];
    return parted_ || names_ > 1 || first.end - first.begin > kShortName;
  }

  /// A line in capitals throughout is a heading.
  bool goes_on_in_lower_case(uint32_t next) const {
    for (uint32_t t = next; t < block_.last; ++t) {
      if (tokens_[t].is(kHasLower)) return true;
    }
    return false;
  }

  /// "TRADE WITH CHILE - ": no name of a place.
  bool holds_small_word(uint32_t last) const {
    constexpr std::array<std::string_view, 9> kSmall = {"WITH", "OF", "IN",  "TO", "FOR",
                                                        "AND",  "AT", "THE", "ON"};
    for (uint32_t t = block_.first; t < last; ++t) {
      if (std::find(kSmall.begin(), kSmall.end(), view(t)) != kSmall.end()) return true;
    }
    return false;
  }

  const Document& document_;
  const Tokens& tokens_;
  TokenRange block_;
  uint32_t names_ = 0;  ///< words in capitals
  bool brackets_ = false;
  bool parted_ = false;  ///< by a comma or a bracket
  bool dated_ = false;
};

}  // namespace

uint32_t end_of_dateline(const Document& document, const Tokens& tokens, TokenRange block) {
  return block.empty() ? block.first : DatelineReader(document, tokens, block).end();
}

}  // namespace factlint
