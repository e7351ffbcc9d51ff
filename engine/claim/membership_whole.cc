// The body that an instance of "membership" tells of.
#include <algorithm>
#include <array>

#include "engine/claim/membership_reader.h"
#include "engine/claim/membership_words.h"

namespace factlint {

/// The organisation: its role, or the noun that stands for it beside the cue.
void MembershipReader::find_whole() {
  Resolved found = builder_.resolve(instance_, "whole");
  in_neither_ = found.kind == ListKind::kNeither ||
                (!found.fillers.empty() && behind_neither(found.fillers.front()));
  whole_ = std::move(found.fillers);
  if (!whole_.empty()) return;
  const PredicateRole* role = instance_.predicate->role("whole");
  for (const RoleNode& r : instance_.roles) {
    if (r.role != "part" || r.node == kNoNode || !instance_.definite || of_another(r.node))
      continue;
    whole_ = view_.resolve(r.node, *role).fillers;
    if (!whole_.empty()) return;
  }
  if (instance_.noun != kNoNode) whole_ = whole_around(instance_.noun);
  if (whole_.empty()) only_whole();
}

/// "The union has 27 members, [the pact] six": what follows the members of another is not theirs.
bool MembershipReader::of_another(NodeId beside) const {
  if (instance_.noun == kNoNode || beside < instance_.noun) return false;
  const PredicateRole* role = instance_.predicate->role("whole");
  for (const NodeId verb : view_.in(instance_.noun, Relation::kObject)) {
    for (const NodeId subject : view_.out(verb, Relation::kSubject)) {
      if (subject != beside && !view_.resolve(subject, *role).fillers.empty()) return true;
    }
  }
  return false;
}

/// "At least ten full members now pay into the CIS budget": nobody else's members can be meant.
void MembershipReader::only_whole() {
  if (instance_.noun == kNoNode || instance_.frame != nullptr || instance_.cue == nullptr ||
      !instance_.cue->number || instance_.cue->weak)
    return;
  for (const Edge& edge : view_.phrases().from(instance_.noun)) {
    if (edge.relation == Relation::kPossessor ||
        (edge.relation == Relation::kPrep && !edge.alternative))
      return;
  }
  // "It has six members, half as many as the CIS": whose they are, the pronoun says.
  for (const NodeId verb : view_.in(instance_.noun, Relation::kObject)) {
    for (const NodeId subject : view_.out(verb, Relation::kSubject)) {
      if (view_.node(subject).pronoun && !view_.node(subject).relative) return;
    }
  }
  const bool full = status(instance_.noun) == "full";
  if (!full && number_behind(instance_.noun) == kNoMention && !tells_all_or_one()) return;
  const PredicateRole* role = instance_.predicate->role("whole");
  for (const uint32_t m : view_.mentions()) {
    if (another_belongs_to(m)) {
      whole_.clear();
      return;
    }
    auto found = view_.resolve_mention(m, *role).fillers;
    if (found.empty()) continue;
    if (!full && names_another(m)) {
      whole_.clear();
      return;
    }
    if (!whole_.empty() && whole_.front().entities != found.front().entities) {
      whole_.clear();
      return;
    }
    whole_ = std::move(found);
  }
  if (whole_.empty() && full) whole_before();
}

/// "[W] youth council: members: 20": the name is only part of another's.
bool MembershipReader::names_another(uint32_t mention) const {
  const uint32_t next = view_.context().mentions.all[mention].core.last;
  return next < view_.phrases().tokens.last &&
         view_.context().tokens[next].kind == TokenKind::kWord &&
         view_.phrases().node_at(next) != kNoNode &&
         view_.phrases().node_at(next) == view_.node_of_mention(mention) &&
         !titles_body(view_.folded(next));
}

/// "The consent [of all six members]", "and is no longer [a member]": bare, and of the only body.
bool MembershipReader::tells_all_or_one() const {
  const Node& noun = view_.node(instance_.noun);
  if (view_.context().vocabulary.text(noun.lemma) != "member" ||
      !view_.modifiers(instance_.noun).empty())
    return false;
  if (noun.all && noun.number != kNoMention) return true;
  return !noun.plural && noun.determiner == Determiner::kIndefinite &&
         !view_.in(instance_.noun, Relation::kComplement).empty();
}

/// "The club was never close. Nine states are full members": of the body named before.
void MembershipReader::whole_before() {
  const PredicateRole* role = instance_.predicate->role("whole");
  bool told_of_it = false;  // "nine states are", "the country is", "it is"
  for (const NodeId be : view_.in(instance_.noun, Relation::kComplement)) {
    for (const NodeId subject : view_.out(be, Relation::kSubject)) {
      const Node& node = view_.node(subject);
      told_of_it |= node.number != kNoMention || node.pronoun ||
                    node.determiner == Determiner::kDefinite ||
                    (node.entity != kNoMention && told_besides());
    }
  }
  if (!told_of_it || (view_.clause_flags(instance_.noun) & kReported) != 0) return;
  EntityId body =
      view_.focus().by_pronoun(role->types, view_.phrases().tokens.first, view_.sentence());
  if (body == kNoEntity && told_besides()) body = body_told_before();
  if (body == kNoEntity || !view_.fits(body, *role)) return;
  RoleFiller filler;
  filler.role = role->name;
  filler.entities = {body};
  filler.range = view_.range_of(instance_.noun);
  whole_.push_back(std::move(filler));
}

/// "X is a full member [as well]": of what the text told of before.
bool MembershipReader::told_besides() const {
  const TokenRange tokens = view_.phrases().tokens;
  for (uint32_t t = view_.node(instance_.noun).tokens.first; t < tokens.last; ++t) {
    const std::string_view word = view_.word(t);
    if (word == "too" || word == "also" || (word == "well" && view_.word(t - 1) == "as"))
      return true;
    if (view_.context().tokens[t].kind == TokenKind::kMark) break;
  }
  const uint32_t first = view_.node(instance_.noun).tokens.first;
  return first > tokens.first + 1 && view_.word(first - 1) == "also";
}

/// The one body whose members the last few sentences told of.
EntityId MembershipReader::body_told_before() const {
  constexpr uint32_t kReach = 3;
  EntityId found = kNoEntity;
  const auto& claims = builder_.claims();
  for (auto it = claims.rbegin(); it != claims.rend(); ++it) {
    if (it->sentence + kReach < view_.sentence()) break;
    const RoleFiller* whole = it->role("whole");
    if (it->predicate != instance_.predicate->id || whole == nullptr) continue;
    if (whole->entities.size() != 1 || (found != kNoEntity && found != whole->entities.front()))
      return kNoEntity;
    found = whole->entities.front();
  }
  const PredicateRole* role = instance_.predicate->role("whole");
  for (uint32_t back = 1; found == kNoEntity && back < kReach && back < view_.sentence(); ++back)
    found = view_.focus().by_pronoun(role->types, view_.phrases().tokens.first,
                                     view_.sentence() - back);
  return found;
}

/// "Of the nine members, six belong to [the pact]": the nine are another body's.
bool MembershipReader::another_belongs_to(uint32_t mention) const {
  const NodeId at = view_.node_of_mention(mention);
  if (at == kNoNode) return false;
  for (const uint32_t e : view_.edges_into(at)) {
    const Edge& edge = view_.phrases().edges[e];
    const Node& from = view_.node(edge.from);
    if (from.kind != NodeKind::kVerb ||
        (edge.relation != Relation::kPrep && edge.relation != Relation::kObject))
      continue;
    for (const VerbFrame& frame : instance_.predicate->verbs) {
      if (frame.words.front() == from.lemma && frame.subject == "part") return true;
    }
  }
  return false;
}

/// "was once signed by nine states": as many as there were then.
bool MembershipReader::begins_or_ends(NodeId verb) const {
  const auto& frames = instance_.predicate->verbs;
  return std::any_of(frames.begin(), frames.end(), [&](const VerbFrame& frame) {
    return frame.words.front() == view_.node(verb).lemma && !frame.effect.empty();
  });
}

/// "W, with nine members", "a bloc of nine states", "with nine members, W ...".
std::vector<RoleFiller> MembershipReader::whole_around(NodeId noun) const {
  const PredicateRole* role = instance_.predicate->role("whole");
  for (const uint32_t e : view_.edges_into(noun)) {
    const Edge& edge = view_.phrases().edges[e];
    if (edge.relation != Relation::kPrep) continue;
    const std::string_view p = view_.context().vocabulary.text(edge.word);
    const bool forum = p == "for" && stands_for_body(edge.from);
    if (p != "with" && p != "of" && p != "at" && p != "by" && !forum) continue;
    if (view_.node(edge.from).kind == NodeKind::kVerb) {
      if (p == "of" || begins_or_ends(edge.from)) continue;
      // "trains with eight armies"
      if (p == "with" && instance_.cue != nullptr && instance_.cue->weak) continue;
      for (const Argument& a : view_.arguments(edge.from)) {
        if (a.slot != ArgSlot::kSubject && a.slot != ArgSlot::kObject) continue;
        auto found = view_.resolve(a.node, *role).fillers;
        if (!found.empty()) return found;
      }
    } else {
      auto found = view_.resolve(edge.from, *role).fillers;
      if (!found.empty()) return found;
      for (const NodeId other : copula_partners(edge.from)) {
        found = view_.resolve(other, *role).fillers;
        if (!found.empty()) return found;
      }
    }
  }
  return {};
}

std::vector<NodeId> MembershipReader::copula_partners(NodeId id) const {
  std::vector<NodeId> partners;
  for (const uint32_t e : view_.edges_into(id)) {
    const Edge& edge = view_.phrases().edges[e];
    if (edge.relation != Relation::kComplement) continue;
    for (const Argument& a : view_.arguments(edge.from)) {
      if (a.node != id && a.slot == ArgSlot::kSubject) partners.push_back(a.node);
    }
  }
  return partners;
}

}  // namespace factlint
