// Tokens: words, numbers and marks of a document's plain text, in order.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/base/span.h"
#include "engine/lexicon/vocabulary.h"

namespace factlint {

enum class TokenKind : uint8_t {
  kWord,    ///< letters ("summit", "CIS", "U.S.", "n't")
  kNumber,  ///< digits with inner separators ("45", "1,200", "4.5", "10.00", "2025"); letters after
            ///< it are a token of their own
  kPossessive,  ///< 's or a lone ' after a plural, right after a word
  kMark,        ///< one punctuation mark or symbol; `mark` says which
};

enum TokenFlag : uint8_t {
  kGlued = 1 << 0,        ///< no white space before it
  kCapitalised = 1 << 1,  ///< first letter is upper case
  kAllCaps = 1 << 2,      ///< two or more letters, all upper case
  kBlockStart = 1 << 3,   ///< first token of a block
  kHasLower = 1 << 4,     ///< some letter is lower case
  kSoftBreak = 1 << 5,    ///< a line break stands before it
  kQuoted = 1 << 6,       ///< inside quotation marks
};

struct Token {
  uint32_t begin = 0;  ///< into Document::text
  uint32_t end = 0;
  WordId word =
      kUnknownWord;  ///< folded form in the vocabulary; for marks and numbers kUnknownWord
  TokenKind kind = TokenKind::kMark;
  uint8_t flags = 0;
  char mark = 0;  ///< kMark: ASCII of the mark; dashes (– — ―) are '-' with kDash below, curly
                  ///< quotes '"' or '\''; others 0
  uint8_t mark_class = 0;  ///< kMark: one of MarkClass

  TextRange range() const { return {begin, end}; }
  bool is(TokenFlag flag) const { return (flags & flag) != 0; }
};

enum MarkClass : uint8_t {
  kOtherMark,
  kComma,
  kPeriod,
  kColon,
  kSemicolon,
  kQuestion,
  kExclamation,
  kHyphen,
  kDash,
  kOpenBracket,
  kCloseBracket,
  kOpenQuote,
  kCloseQuote,
  kCurrency,
  kPercent,
  kSlash,
  kPlus,
  kTilde,
  kLess,
  kGreater,
  kEllipsis,
  kDegree,
  kAmpersand,
  kEquals,
  kHash,
  kBullet,
  kBar,  ///< "|" or a broken one, between the fields of a row
};

using Tokens = std::vector<Token>;

}  // namespace factlint
