// One sentence as the constructions see it: arguments of verbs, neighbours of nouns, and what a
// node refers to.
#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/claim/claim.h"
#include "engine/claim/context.h"
#include "engine/claim/focus.h"
#include "engine/fact/fact_base.h"
#include "engine/predicate/predicate.h"

namespace factlint {

/// The syntactic place of an argument, voice undone: the by-phrase of a passive is kSubject, its
/// surface subject kObject.
enum class ArgSlot : uint8_t { kSubject, kObject, kIndirect, kComplement, kPrep };

struct Argument {
  ArgSlot slot = ArgSlot::kSubject;
  WordId preposition = kUnknownWord;
  NodeId node = kNoNode;
  bool alternative = false;
};

/// What a node was resolved to for a role.
struct Resolved {
  std::vector<RoleFiller> fillers;
  ListKind kind = ListKind::kClosed;
  bool listed = false;  ///< more than one item, or introduced as a list
};

class SentenceView {
 public:
  SentenceView(const DocumentContext& context, const FactBase& facts, const Focus& focus,
               uint32_t sentence);

  const DocumentContext& context() const { return context_; }
  const FactBase& facts() const { return facts_; }
  const Phrases& phrases() const { return phrases_; }
  const Node& node(NodeId id) const { return phrases_.nodes[id]; }
  uint32_t sentence() const { return sentence_; }
  const Focus& focus() const { return focus_; }

  std::vector<Argument> arguments(NodeId verb) const;
  /// Nodes at the other end of edges of `relation` that leave (`out`) or enter `id`.
  std::vector<NodeId> out(NodeId id, Relation relation) const;
  std::vector<NodeId> in(NodeId id, Relation relation) const;
  std::span<const uint32_t> edges_into(NodeId id) const;
  /// `id` and the nodes coordinated with it, in text order.
  std::vector<NodeId> conjuncts(NodeId id) const;
  /// The verb that has `id` among its arguments, or kNoNode.
  NodeId verb_over(NodeId id) const;

  /// What `id` refers to, of the role's types: its entity, list, conjuncts, apposition, or the
  /// entity in focus.
  Resolved resolve(NodeId id, const PredicateRole& role) const;
  /// A premodifying mention as filler; empty if its types do not fit.
  Resolved resolve_mention(uint32_t mention, const PredicateRole& role) const;
  bool fits(EntityId entity, const PredicateRole& role) const;

  /// Words at and after the verb's head equal to `words[1..]` (particle, or "into practice" in "put
  /// into practice").
  bool verb_matches(NodeId verb, const std::vector<WordId>& words) const;
  /// "takes no part": the words that follow the verb are denied.
  bool verb_words_denied(NodeId verb, const std::vector<WordId>& words) const;
  /// The noun phrase ends in `words` (lemmas).
  bool noun_matches(NodeId noun, const std::vector<WordId>& words) const;
  /// Folded text of the premodifiers of `noun` that are no determiner, number or entity: {"full"},
  /// {"working"}.
  std::vector<std::string> modifiers(NodeId noun) const;
  std::string words(TokenRange range) const;
  std::string_view word(uint32_t token) const {
    return context_.vocabulary.text(context_.tokens[token].word);
  }
  /// As long-lived as the view.
  std::string_view folded(uint32_t token) const {
    const Token& t = context_.tokens[token];
    return t.word != kUnknownWord ? context_.vocabulary.text(t.word) : folded_unknown(token);
  }

  /// Clause flags that hold for `id` (0 for a nominal construction that inherits none).
  uint16_t clause_flags(NodeId id) const;
  /// The temporal mention attached to any of `nodes`, else the only one of their clause; kNoMention
  /// if none.
  uint32_t time_of(std::span<const NodeId> nodes) const;
  /// Mentions inside the sentence, by index.
  std::span<const uint32_t> mentions() const { return mentions_; }
  bool is_temporal(NodeId id) const;
  NodeId node_of_mention(uint32_t mention) const;
  TextRange range_of(NodeId id) const;

 private:
  std::string_view folded_unknown(uint32_t token) const;
  void index_edges();
  void resolve_into(NodeId id, const PredicateRole& role, int depth, Resolved& out) const;
  void resolve_beside(NodeId id, const PredicateRole& role, bool several, Resolved& result) const;
  bool counts(NodeId id, size_t listed) const;
  void resolve_reference(NodeId id, const PredicateRole& role, Resolved& result) const;
  bool gives(NodeId verb) const;
  bool only_looks_passive(NodeId verb) const;
  NodeId after_span_of_time(NodeId subject, NodeId verb) const;
  void add_outer_subject(NodeId verb, ArgSlot slot, std::vector<Argument>& found) const;
  bool is_country_adjective(uint32_t mention) const;
  void resolve_owner(NodeId id, const PredicateRole& role, int depth, Resolved& result) const;
  bool is_state_noun(NodeId id) const;
  bool rules_from_city(NodeId id) const;
  void resolve_named(NodeId id, const PredicateRole& role, Resolved& result) const;
  void resolve_called(NodeId id, const PredicateRole& role, Resolved& result) const;
  void add_modifiers(NodeId id, const PredicateRole& role, Resolved& result) const;
  EntityId subject_behind(NodeId id, const PredicateRole& role) const;
  uint32_t before_relative(NodeId id) const;
  EntityId subject_before(NodeId id, const PredicateRole& role) const;
  void resolve_noun(NodeId id, const PredicateRole& role, Resolved& result) const;
  void set_list_kind(Resolved& result) const;
  void add_entity(uint32_t mention, const PredicateRole& role, Resolved& out) const;

  const DocumentContext& context_;
  const FactBase& facts_;
  const Focus& focus_;
  const Phrases& phrases_;
  uint32_t sentence_;
  std::vector<uint32_t> into_;        ///< edges by the node they enter
  std::vector<uint32_t> first_into_;  ///< per node: its first in `into_`; one past at size()
  std::vector<uint32_t> mentions_;
  /// Tokens that the vocabulary lacks, folded when first asked for; few.
  mutable std::deque<std::pair<uint32_t, std::string>> folded_;
};

}  // namespace factlint
