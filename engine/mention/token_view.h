// The tokens of one sentence, asked by position: what stands there, is it glued, which role has the
// word.
#pragma once

#include <string_view>

#include "engine/document/document.h"
#include "engine/document/token.h"
#include "engine/mention/number_lexicon.h"

namespace factlint {

/// Positions outside [first, last) answer "nothing there", so readers need no bounds checks.
struct TokenView {
  const Document& document;
  const Tokens& tokens;
  const NumberLexicon& lexicon;
  uint32_t first = 0;
  uint32_t last = 0;

  bool in(uint32_t i) const { return i >= first && i < last; }
  bool word(uint32_t i) const { return in(i) && tokens[i].kind == TokenKind::kWord; }
  bool number(uint32_t i) const { return in(i) && tokens[i].kind == TokenKind::kNumber; }
  bool mark(uint32_t i, MarkClass c) const {
    return in(i) && tokens[i].kind == TokenKind::kMark && tokens[i].mark_class == c;
  }
  bool character(uint32_t i, char c) const {
    return in(i) && tokens[i].kind == TokenKind::kMark && tokens[i].mark == c;
  }
  bool dash(uint32_t i) const { return mark(i, kHyphen) || mark(i, kDash); }
  /// No space between tokens i - 1 and i.
  bool glued(uint32_t i) const { return i > first && in(i) && tokens[i].is(kGlued); }
  const WordRole& role(uint32_t i) const {
    return lexicon.role(word(i) ? tokens[i].word : kUnknownWord);
  }
  bool particle(uint32_t i, Particle p) const { return role(i).particle == p; }
  std::string_view text(uint32_t i) const {
    return in(i) ? document.view(tokens[i].range()) : std::string_view();
  }
  /// Past a hyphen that is glued on both sides; `i` itself if there is none.
  uint32_t past_hyphen(uint32_t i) const { return dash(i) && glued(i) && glued(i + 1) ? i + 1 : i; }
  /// True if a clause ends before `i`: nothing more, or a mark that is no sign of a unit.
  bool clause_end(uint32_t i) const {
    if (!in(i)) return true;
    if (tokens[i].kind != TokenKind::kMark) return false;
    const auto c = tokens[i].mark_class;
    return c == kComma || c == kPeriod || c == kColon || c == kSemicolon || c == kQuestion ||
           c == kExclamation || c == kCloseBracket || c == kCloseQuote || c == kDash;
  }
};

}  // namespace factlint
