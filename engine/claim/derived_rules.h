// Facts whose property no rule names -> a predicate and a rule of that property's own name, so that
// "budget" or "visitors" of an editor's fact base are read without a rule file.
#pragma once

#include <vector>

#include "engine/fact/fact_base.h"
#include "engine/lexicon/lexicon.h"
#include "engine/predicate/predicate.h"
#include "engine/rule/rule.h"

namespace factlint {

/// Appends a predicate and a rule for every measure of figures and property of attributes that
/// `rules` leave unread and that is a noun: "KIND/PROPERTY" ("figure/budget"). Not derived: words
/// and dates as values, figures between two partners, relations, events. The verbs come from the
/// predicate "property" (rules/predicates/property.toml), which is taken out of `predicates`: it is
/// a pattern for others and reads nothing itself.
void derive_rules(const FactBase& facts, const Lexicon& lexicon, Vocabulary& vocabulary,
                  std::vector<Predicate>& predicates, std::vector<Rule>& rules);

/// The facts that none of `rules` compares a claim with, in the order of the base.
std::vector<FactId> unread_facts(const FactBase& facts, const std::vector<Rule>& rules,
                                 const PredicateLexicon& predicates, const Lexicon& lexicon,
                                 const Vocabulary& vocabulary);

}  // namespace factlint
