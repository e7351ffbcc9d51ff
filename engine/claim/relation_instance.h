// Predicates x constructions over phrases: where a sentence expresses a relation, and what stands
// in its roles.
//
// A relation is found at a verb ("the alliance unites five states") or at a noun ("Georgia, a full
// member of the CIS"); the constructions are the syntactic ways in which roles join: subject and
// object in any voice, prepositions, possessors, premodifiers, apposition, parenthesis, colon,
// copula, "as", "one of", light verbs, participles and relative clauses (which phrases already give
// their arguments).
#pragma once

#include <string_view>
#include <vector>

#include "engine/claim/sentence_view.h"

namespace factlint {

/// A node that fills a role, before it is resolved to entities.
struct RoleNode {
  std::string_view role;
  NodeId node = kNoNode;
  uint32_t mention = kNoMention;  ///< instead of a node: a premodifying mention
  bool alternative = false;       ///< the attachment is open
  ListKind list = ListKind::kClosed;
};

struct RelationInstance {
  const Predicate* predicate = nullptr;
  const VerbFrame* frame = nullptr;
  const NounCue* cue = nullptr;
  NodeId verb = kNoNode;  ///< whose clause gives negation, tense, plan; kNoNode for purely nominal
                          ///< constructions
  NodeId noun = kNoNode;  ///< the cue noun
  std::vector<RoleNode> roles;
  bool negated = false;
  bool nominal =
      false;  ///< apposition, title, compound: the main clause's "will" and "not" do not reach it
  bool definite =
      false;  ///< the cue noun stands for all of its kind ("the nine members", "has nine members")
  std::string_view effect;  ///< "begin", "end"

  const RoleNode* role(std::string_view name) const {
    for (const RoleNode& r : roles) {
      if (r.role == name) return &r;
    }
    return nullptr;
  }
};

/// Every instance of any predicate in the sentence, in text order of its cue.
std::vector<RelationInstance> find_relations(const SentenceView& view,
                                             const PredicateLexicon& predicates);

}  // namespace factlint
