// Claims that need no facts: calendar, arithmetic, counts against lists, the text against itself.
//
// Reads a document's mentions and phrases; each claim comes with its verdict, because reading and
// judging are one computation here ("from 400 to 500, up 20 percent").
#pragma once

#include <string>
#include <vector>

#include "engine/claim/claim.h"
#include "engine/claim/context.h"
#include "engine/computation/word_class.h"
#include "engine/rule/rule_pack.h"
#include "engine/verdict/judge_claims.h"

namespace factlint {

/// Which rule carries each check (kNoRule: the check is off).
class ComputationRules {
 public:
  /// Adds the words that its tables have and the lexicon lacks, before the vocabulary is shared.
  static void add_words(Vocabulary& vocabulary);
  ComputationRules(const RulePack& rules, const Vocabulary& vocabulary, const Lexicon& lexicon);
  RuleId rule_of(CheckKind check) const {
    const auto index = static_cast<size_t>(check);
    return index < by_check_.size() ? by_check_[index] : kNoRule;
  }
  const Rule& rule(RuleId id) const { return rules_.rule(id); }
  const computation::WordClassTable& word_classes() const { return word_classes_; }

 private:
  const RulePack& rules_;
  computation::WordClassTable word_classes_;
  std::vector<RuleId> by_check_;
};

/// A value that a text gives to a thing, for comparison within and across documents: "the terminal
/// cost $70 million".
struct StatedValue {
  std::string key;  ///< normalised thing + property + unit + period + mode; equal keys must have
                    ///< compatible values
  uint32_t mention = kNoMention;
  TextRange span;
  std::string value;  ///< as written
  Interval interval;  ///< what it may be
};

/// Appends every computed claim of the document, in text order; what a `never` phrase silences is
/// marked. Returns what the text states, for the comparison with other documents; nothing if no
/// rule compares.
std::vector<StatedValue> find_computed_claims(const DocumentContext& context,
                                              const ComputationRules& rules,
                                              std::vector<JudgedClaim>& out);

}  // namespace factlint
