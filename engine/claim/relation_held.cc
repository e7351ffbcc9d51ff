// Who has a noun, and whether the verb beside it speaks of it: "has a seat in", "in charge of", "in
// his capacity as".
#include <algorithm>
#include <array>

#include "engine/claim/relation_finder.h"

namespace factlint {

void RelationFinder::holders(const RelationInstance& base, NodeId id) {
  // "knows the head of state": whoever that is
  const uint32_t next = view_.node(id).tokens.last;
  if (word(view_.node(id).lemma) == "head" && view_.phrases().tokens.contains(next + 1) &&
      view_.word(next) == "of" &&
      (view_.word(next + 1) == "state" || view_.word(next + 1) == "government"))
    return;
  for (const uint32_t e : view_.edges_into(id)) {
    const Edge& edge = view_.phrases().edges[e];
    const Node& other = view_.node(edge.from);
    if (other.kind == NodeKind::kVerb && edge.relation == Relation::kObject) {
      for (const Argument& a : view_.arguments(edge.from)) {
        // "X was granted a seat in": X has it, whoever gave it.
        const bool given = other.passive && a.slot == ArgSlot::kIndirect && a.node < id &&
                           base.predicate->id == "membership";
        if (a.slot == ArgSlot::kSubject || given)
          emit(base, base.cue->held, a.node, edge.from, other.negated != lacks(id, edge.from),
               ListKind::kClosed, a.alternative);
      }
    } else if (other.kind == NodeKind::kVerb && edge.relation == Relation::kPrep) {
      for (const Argument& a : view_.arguments(edge.from)) {
        if (a.slot == ArgSlot::kSubject && a.node != id) {
          // "X, in charge of the force, sat down": said of X, whatever X did.
          const bool apart = stands_behind_name(id, a.node);
          emit(base, base.cue->held, a.node, apart ? kNoNode : edge.from, !apart && other.negated,
               ListKind::kClosed, a.alternative);
        }
      }
    } else if (other.kind == NodeKind::kNoun && edge.relation == Relation::kPrep) {
      const std::string_view p = word(edge.word);
      if (p == "in" || p == "with" || p == "at")
        emit(base, base.cue->held, edge.from, kNoNode, false, ListKind::kClosed, edge.alternative);
    }
  }
}

/// `noun` and its preposition stand right behind the comma that follows `name`.
bool RelationFinder::stands_behind_name(NodeId noun, NodeId name) const {
  const uint32_t comma = view_.node(name).tokens.last;
  return comma + 2 == view_.node(noun).tokens.first &&
         view_.context().tokens[comma].kind == TokenKind::kMark &&
         view_.context().tokens[comma].mark_class == kComma;
}

/// "In his capacity as [interior minister], X signed": of the subject of the verb that follows.
bool RelationFinder::in_capacity(const RelationInstance& base, NodeId noun) {
  static constexpr std::array<std::string_view, 7> kCapacities = {
      "capacity", "role", "function", "position", "job", "post", "office"};
  const std::string_view lemma = word(view_.node(noun).lemma);
  if (std::find(kCapacities.begin(), kCapacities.end(), lemma) == kCapacities.end()) return false;
  for (const NodeId verb : view_.in(noun, Relation::kPrep)) {
    if (view_.node(verb).kind != NodeKind::kVerb) continue;
    for (const Argument& a : view_.arguments(verb)) {
      if (a.slot == ArgSlot::kSubject && !a.alternative)
        emit(base, base.cue->denotes, a.node, kNoNode, false, ListKind::kClosed);
    }
  }
  return true;
}

/// "X, who heads the government as [prime minister]": the government is nobody.
bool RelationFinder::only_subject_fits(const RelationInstance& base, NodeId subject,
                                       NodeId object) const {
  const PredicateRole* role = base.predicate->role(base.cue->denotes);
  if (role == nullptr || subject == kNoNode || object == kNoNode || role->types.size() != 1 ||
      role->types.front() != "person")
    return false;
  return view_.resolve(object, *role).fillers.empty() &&
         !view_.resolve(subject, *role).fillers.empty();
}

/// "X lacks a border with Y"
bool RelationFinder::lacks(NodeId id, NodeId verb) const {
  if (verb == kNoNode || (word(view_.node(verb).lemma) != "lack")) return false;
  const auto objects = view_.out(verb, Relation::kObject);
  return std::find(objects.begin(), objects.end(), id) != objects.end();
}

/// "After the summit they flew to X": the verb tells of something else.
bool RelationFinder::only_dates(NodeId id, NodeId verb) const {
  if (verb == kNoNode) return false;
  const auto into = view_.edges_into(id);
  return std::any_of(into.begin(), into.end(), [&](uint32_t e) {
    const Edge& edge = view_.phrases().edges[e];
    const std::string_view p = word(edge.word);
    return edge.from == verb && edge.relation == Relation::kPrep &&
           ((p == "of" && is_be(verb)) || p == "after" || p == "before" || p == "following" ||
            p == "ahead");
  });
}

}  // namespace factlint
