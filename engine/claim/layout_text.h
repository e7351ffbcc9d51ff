// What cells, fields and headings hold: their words, the one name that they consist of.
#pragma once

#include <string>
#include <vector>

#include "engine/claim/context.h"

namespace factlint {

class LayoutText {
 public:
  explicit LayoutText(const DocumentContext& context) : context_(context) {}

  const DocumentContext& context() const { return context_; }
  /// Indices of the tokens that begin in `range`, in order.
  std::vector<uint32_t> tokens_in(TextRange range) const;
  /// The folded word at token `t`.
  std::string word(uint32_t t) const;
  bool is_mark(uint32_t t, MarkClass mark) const {
    const Token& token = context_.tokens[t];
    return token.kind == TokenKind::kMark && token.mark_class == mark;
  }
  /// The only name in `range`, beside words that say nothing more ("at a glance"); else empty.
  TextRange named_in(TextRange range) const;
  /// A name is the whole of `range`.
  bool is_name(TextRange range) const { return !range.empty() && named_in(range) == range; }
  bool has_mention(TextRange range) const;
  bool names_entity(TextRange range) const;
  /// Names and times, and no other word.
  bool only_mentions(TextRange range) const;
  /// A mention of `type` begins where `range` does.
  bool begins_with(MentionType type, TextRange range) const;
  /// The mention of `type` that ends where `range` does; empty if none.
  TextRange ending(MentionType type, TextRange range) const;

 private:
  std::vector<Mention>::const_iterator first_mention(uint32_t byte) const;

  const DocumentContext& context_;
};

/// "in brief", "at a glance", "summit in numbers": words of a heading beside the name of what it is
/// about.
bool is_heading_word(std::string_view folded);

}  // namespace factlint
