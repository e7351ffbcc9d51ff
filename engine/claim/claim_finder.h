// Sentence + predicates + rules -> claims to be judged against facts.
#pragma once

#include <vector>

#include "engine/claim/claim.h"
#include "engine/claim/context.h"
#include "engine/claim/focus.h"
#include "engine/claim/pattern_claims.h"
#include "engine/claim/reading_gate.h"
#include "engine/claim/subject_claims.h"
#include "engine/fact/fact_base.h"
#include "engine/predicate/predicate.h"
#include "engine/rule/rule_pack.h"

namespace factlint {

class ClaimFinder {
 public:
  /// All arguments must outlive the finder. Rules whose check needs no facts are not its business.
  ClaimFinder(const RulePack& rules, const PredicateLexicon& predicates, const FactBase& facts,
              const Vocabulary& vocabulary, const Lexicon& lexicon);

  /// Every claim of the document, in text order, equal claims merged; those
  /// that a `never` phrase silences are marked, those that lack a needed role are left out.
  /// Sentences in which no predicate's word stands beside a known name are not even analysed.
  std::vector<Claim> find(const DocumentContext& context) const;

 private:
  bool may_tell_membership(const SentenceView& view, const std::vector<Claim>& claims) const;

  const RulePack& rules_;
  const PredicateLexicon& predicates_;
  const FactBase& facts_;
  OwnRules own_rules_;
  std::vector<RulePattern> patterns_;
  ReadingGate gate_;
};

}  // namespace factlint
