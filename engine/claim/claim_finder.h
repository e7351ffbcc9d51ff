// Sentence + predicates + rules -> claims to be judged against facts.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/claim/claim.h"
#include "engine/claim/context.h"
#include "engine/claim/focus.h"
#include "engine/claim/pattern_claims.h"
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
  bool worth_reading(const DocumentContext& context, const Sentence& sentence,
                     const std::vector<WordId>& nouns, bool after_entity) const;
  std::optional<std::vector<WordId>> nouns_named(const DocumentContext& context) const;
  bool is_noun_as_name(const DocumentContext& context, uint32_t token) const;
  bool is_city(const DocumentContext& context, const Mention& mention) const;
  bool may_tell_membership(const SentenceView& view, const std::vector<Claim>& claims) const;

  const RulePack& rules_;
  const PredicateLexicon& predicates_;
  const FactBase& facts_;
  OwnRules own_rules_;
  std::vector<RulePattern> patterns_;
  bool may_be_known(const DocumentContext& context, const Mention& mention) const;

  /// Per entity: some fact tells of it, or it is more than a country's name.
  std::vector<uint8_t> told_of_;
  WordId the_ = kUnknownWord;
  std::vector<std::vector<WordId>> nouns_of_;  ///< per entity: what can stand for it
  std::vector<uint8_t> word_class_;  ///< per word: is (a form of) some cue; stands for an entity
};

}  // namespace factlint
