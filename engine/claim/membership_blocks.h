// Membership told by the layout of a document: tables, fact boxes, bullet lists.
#pragma once

#include <span>
#include <vector>

#include "engine/claim/block_reader.h"
#include "engine/rule/rule_pack.h"

namespace factlint {

/// What a document's blocks are read with, and where claims go.
struct BlockClaims {
  const BlockReader& reader;
  const RulePack& rules;
  std::vector<Claim>& claims;
  size_t sentences = 0;  ///< so many claims were read from sentences, in their order

  /// The claims that were read from one sentence.
  std::span<const Claim> claims_of(uint32_t sentence) const;
  /// Adds a claim of `check`, if a rule reads it and nothing claims the same of `whole` yet.
  void add_count(const RoleFiller& whole, uint32_t number, std::string_view status) const;
  /// The claim, for what else is known of it; nullptr if none was added.
  Claim* add_members(CheckKind check, const RoleFiller& whole, std::vector<RoleFiller> parts,
                     bool negated, std::string_view status, TextRange told = {}) const;
};

void read_membership_tables(const BlockClaims& out);
void read_membership_items(const BlockClaims& out);
/// Lines cut by bars, of a body: its kind and its founding too.
void read_membership_records(const BlockClaims& out);
/// All of them.
void read_membership_blocks(const DocumentContext& context, const FactBase& facts,
                            const RulePack& rules, const PredicateLexicon& predicates,
                            std::vector<Claim>& claims);

}  // namespace factlint
