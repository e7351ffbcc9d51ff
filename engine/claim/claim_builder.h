// What the claim readers share: rules by check, context of a claim, spans, times.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/claim/claim.h"
#include "engine/claim/relation_instance.h"
#include "engine/claim/sentence_view.h"
#include "engine/rule/rule_pack.h"

namespace factlint {

class ClaimBuilder {
 public:
  ClaimBuilder(const SentenceView& view, const RulePack& rules, const PredicateLexicon& predicates,
               std::vector<Claim>& claims)
      : view_(view), rules_(rules), predicates_(predicates), claims_(claims) {}

  const SentenceView& view() const { return view_; }
  const PredicateLexicon& predicates() const { return predicates_; }
  const std::vector<Claim>& claims() const { return claims_; }
  /// The rule of `check` that reads `predicate` (and, where given, `property`); kNoRule if none is
  /// loaded.
  RuleId rule(CheckKind check, std::string_view predicate, std::string_view property = {}) const;

  /// A claim of `rule` with mode, tense, negation and time taken from the instance.
  Claim start(RuleId rule, const RelationInstance& instance) const;
  /// Resolves every node of `role` into fillers of `claim`; true if there is any.
  bool fill(Claim& claim, const RelationInstance& instance, std::string_view role) const;
  Resolved resolve(const RelationInstance& instance, std::string_view role) const;
  void set_time(Claim& claim, std::span<const NodeId> nodes) const;
  /// The noun phrase is made up in its sentence, not known from before it.
  bool is_indefinite(NodeId noun) const;
  static void put(Claim& claim, std::string_view role, std::string text, TextRange range);
  static void put_mention(Claim& claim, std::string_view role, uint32_t mention, TextRange range);
  /// With every entity that the name at `mention` may stand for.
  void put_entity(Claim& claim, std::string_view role, uint32_t mention) const;
  /// Adds the claim with the span that holds all its fillers (or `span` where not empty).
  void add(Claim claim, TextRange span = {});

 private:
  uint32_t token_at(uint32_t byte) const;
  bool asks_whether(const RelationInstance& instance) const;
  bool supposes_by_order(const RelationInstance& instance) const;
  bool tells_of_earlier_text() const;
  bool is_text(uint32_t t) const;
  bool is_slip_of_paper(uint32_t t) const;
  bool we_wrote(uint32_t we) const;
  bool tells_proposal() const;
  bool called_wrong(NodeId verb) const;
  void set_mode(Claim& claim, const RelationInstance& instance) const;

  const SentenceView& view_;
  const RulePack& rules_;
  const PredicateLexicon& predicates_;
  std::vector<Claim>& claims_;
  mutable std::optional<bool> told_before_;  ///< tells_of_earlier_text(), once it was asked
};

// One reader for each family of predicates; each appends what it reads of `instances`.
void read_membership(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
/// What the constructions above leave of numbers and members: along the words of the field.
void read_membership_paths(ClaimBuilder& builder);
void read_membership_fragments(ClaimBuilder& builder);
void read_membership_lists(ClaimBuilder& builder);
void read_membership_ellipsis(ClaimBuilder& builder);
void read_membership_shares(ClaimBuilder& builder);
void read_membership_answers(ClaimBuilder& builder);
void read_membership_two_bodies(ClaimBuilder& builder);
void read_membership_unnamed(ClaimBuilder& builder);
void read_membership_bare_counts(ClaimBuilder& builder);
void read_membership_beside(ClaimBuilder& builder);
void read_membership_tallies(ClaimBuilder& builder);
void read_membership_others(ClaimBuilder& builder);
void read_membership_remainder(ClaimBuilder& builder);
void read_membership_fellows(ClaimBuilder& builder);
void read_membership_companions(ClaimBuilder& builder);
void read_membership_detached(ClaimBuilder& builder);
void read_membership_notes(ClaimBuilder& builder);
void read_membership_compared(ClaimBuilder& builder);
void read_membership_complete(ClaimBuilder& builder);
void read_membership_enlarged(ClaimBuilder& builder);
void read_membership_asked(ClaimBuilder& builder);
void read_membership_single(ClaimBuilder& builder);
void read_membership_difference(ClaimBuilder& builder);
void read_offices(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_persons(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_events(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_event_entries(ClaimBuilder& builder);
void read_events_apart(ClaimBuilder& builder);
void read_event_answers(ClaimBuilder& builder);
void read_events_hosted(ClaimBuilder& builder);
void read_grant_wordings(ClaimBuilder& builder);
void read_trade(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_figures(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_attributes(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_new_names(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_foundings(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_ages(ClaimBuilder& builder);
void read_borders(ClaimBuilder& builder);
void read_places(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_meanings(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_answers(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_rows(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_hints(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);
void read_membership_hints(ClaimBuilder& builder);
void read_event_hints(ClaimBuilder& builder);
void read_figure_hints(ClaimBuilder& builder);
void read_expansions(ClaimBuilder& builder);

}  // namespace factlint
