// Blocks of a document as claims read them: the names, numbers and words of a cell, an item, a
// heading.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/claim/claim.h"
#include "engine/claim/context.h"
#include "engine/fact/fact_base.h"
#include "engine/predicate/predicate.h"

namespace factlint {

class BlockReader {
 public:
  BlockReader(const DocumentContext& context, const FactBase& facts, const Predicate& predicate)
      : context_(context),
        facts_(facts),
        whole_(*predicate.role("whole")),
        part_(*predicate.role("part")) {
    of_blocks_.reserve(blocks().size());
    for (const Block& block : blocks()) of_blocks_.push_back(tokens(block.text));
  }

  const DocumentContext& context() const { return context_; }
  const std::vector<Block>& blocks() const { return context_.document.blocks; }
  TokenRange tokens(TextRange range) const;
  TokenRange tokens(uint32_t block) const { return of_blocks_[block]; }
  /// Folded words of the range, marks left out.
  std::vector<std::string> words(TokenRange range) const;
  /// Words outside of every name and number.
  std::vector<std::string> other_words(TokenRange range, size_t most = SIZE_MAX) const;
  /// The folded word at `token`.
  std::string word(uint32_t token) const {
    return fold_word(context_.document.view(context_.tokens[token].range()));
  }
  /// It is one of the words for members.
  bool member_word(uint32_t token) const;
  std::vector<RoleFiller> bodies(TokenRange range) const { return named(range, whole_); }
  std::vector<RoleFiller> countries(TokenRange range) const { return named(range, part_); }
  /// The one body that is named, however often; nullopt if there is none or another one.
  std::optional<RoleFiller> only_body(TokenRange range) const;
  /// The body that the range consists of: "the CIS (Commonwealth of Independent States)".
  std::optional<RoleFiller> mere_body(TokenRange range) const;
  /// The number that the range begins with, alone or before a mark or a word for members.
  uint32_t leading_number(TokenRange range, bool members_told) const;
  bool has_time(TokenRange range) const;
  uint32_t sentence_at(uint32_t token) const;

 private:
  std::vector<RoleFiller> named(TokenRange range, const PredicateRole& role) const;
  size_t first_mention(uint32_t token) const;

  const DocumentContext& context_;
  const FactBase& facts_;
  const PredicateRole& whole_;
  const PredicateRole& part_;
  std::vector<TokenRange> of_blocks_;
  mutable size_t near_token_ = 0;    ///< found last: where the next search begins
  mutable size_t near_mention_ = 0;  ///< the same of mentions
};

/// "member", "states", "countries": what is counted.
bool is_member_word(std::string_view word);

}  // namespace factlint
