// What the judges share: the claim being judged, the time it asks for, how verdicts are made and
// combined.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/claim/claim.h"
#include "engine/claim/context.h"
#include "engine/fact/fact_base.h"
#include "engine/rule/rule.h"
#include "engine/verdict/verdict.h"

namespace factlint {

/// One claim on trial. `negated` already has the denial of the claim's mode in it.
struct Trial {
  const Claim& claim;
  const Rule& rule;
  const DocumentContext& context;
  const FactBase& facts;
  bool negated = false;

  /// All fillers of a role, in claim order.
  std::vector<const RoleFiller*> fillers(std::string_view role) const;
  /// All candidate entities of a role's fillers.
  std::vector<EntityId> entities(std::string_view role) const;
  const Quantity* quantity(const RoleFiller* filler) const;
  const Temporal* temporal(const RoleFiller* filler) const;
  const Mention* mention(const RoleFiller* filler) const;
  /// The document's words at `range`, on one line; empty for an empty range.
  std::string written(TextRange range) const;
  /// The claim's sentence (or the one before, with `and_before`) names `entity`.
  bool sentence_names(EntityId entity, bool and_before = false) const;
  /// The words of the claim's sentence, folded.
  std::string sentence_text() const;
  /// The same of the sentence before it in its block; empty if there is none.
  std::string text_before() const;
  /// How a filler is told in a message: its only entity's label, or its words.
  std::string told(const RoleFiller& filler) const;
  std::string label(EntityId entity) const { return facts.entity(entity).label; }
  std::string labels(const std::vector<EntityId>& entities) const;
};

Verdict unverifiable(std::string reason);
Verdict supported(std::string message, Evidence evidence);
Verdict disagreeing(VerdictKind kind, std::string message, Evidence evidence);
Evidence evidence_of(FactId fact, std::string value, std::vector<std::string> steps = {});

/// Charity among readings of one claim: supported before imprecise, outdated, premature,
/// conflicting, unverifiable, contradicted.
Verdict kinder(Verdict a, Verdict b);
/// Parts of one claim that must all hold: any disagreement decides, then doubt, then support.
/// Evidence of disagreements is joined.
Verdict sterner(Verdict a, Verdict b);

/// What agrees with a fact of another time, or with one of two sources, is not simply right; nor
/// is a member of earlier or later times simply none.
Verdict in_its_time(const Trial& trial, Verdict verdict);

bool contains(const std::vector<EntityId>& entities, EntityId entity);
/// `entity` and everything it is part of.
std::vector<EntityId> with_wholes(const FactBase& facts, EntityId entity);
/// `inner` is `outer`, is part of it, or is its capital.
bool lies_in(const FactBase& facts, EntityId inner, EntityId outer);
/// One is the other or lies in it.
bool same_place(const FactBase& facts, EntityId a, EntityId b);
bool has_type(const FactBase& facts, EntityId entity, std::string_view type);
/// Countries of which `city` is known to be the capital.
std::vector<EntityId> countries_of_capital(const FactBase& facts, EntityId city);

// One judge for each check.
Verdict judge_count(const Trial& trial);
Verdict judge_member(const Trial& trial);
Verdict judge_list(const Trial& trial);
Verdict judge_office(const Trial& trial);
Verdict judge_person(const Trial& trial);
Verdict judge_event(const Trial& trial);
Verdict judge_figure(const Trial& trial);
Verdict judge_attribute(const Trial& trial);
Verdict judge_relation(const Trial& trial);
Verdict judge_expansion(const Trial& trial);
/// For predicates that a rule pack brings itself: roles subject and value.
Verdict judge_value(const Trial& trial);

}  // namespace factlint
