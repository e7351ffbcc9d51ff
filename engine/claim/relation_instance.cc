// Relations at verbs and prepositions.
#include "engine/claim/relation_instance.h"

#include <algorithm>

#include "engine/claim/relation_finder.h"

namespace factlint {

std::vector<RelationInstance> RelationFinder::run() {
  for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
    const Node& node = view_.node(id);
    if (node.kind == NodeKind::kVerb) {
      at_verb(id);
    } else {
      at_noun(id);
    }
  }
  at_prepositions();
  return std::move(found_);
}

void RelationFinder::add(RelationInstance& instance, std::string_view role, NodeId node,
                         bool alternative, ListKind list) {
  if (role.empty() || role == "none" || node == kNoNode) return;
  for (const RoleNode& known : instance.roles) {
    if (known.role == role && known.node == node) return;
  }
  instance.roles.push_back({role, node, kNoMention, alternative, list});
}

void RelationFinder::add_all(RelationInstance& instance, const std::vector<PrepositionRole>& with,
                             WordId preposition, NodeId node, bool alternative) {
  for (const auto& [word, role] : with) {
    if (word == preposition) add(instance, role, node, alternative);
  }
}

void RelationFinder::at_verb(NodeId id) {
  for (const auto& [predicate, frame] : predicates_.verbs(view_.node(id).lemma)) {
    if (!view_.verb_matches(id, frame->words) ||
        (is_be(id) && says_what_it_is(id) && frame->words.size() == 1))
      continue;
    RelationInstance instance;
    instance.predicate = predicate;
    instance.frame = frame;
    instance.verb = id;
    instance.negated = view_.node(id).negated != view_.verb_words_denied(id, frame->words);
    instance.effect = frame->effect;
    for (const Argument& argument : view_.arguments(id)) {
      if (is_own_particle(*frame, argument, id)) {
        add(instance, frame->object, argument.node, argument.alternative);
        continue;
      }
      if (argument.slot == ArgSlot::kPrep && argument.preposition != kUnknownWord) {
        if (is_be(id) && is_elsewhere(id, argument.node)) continue;
        add_all(instance, frame->with, argument.preposition, argument.node, argument.alternative);
        add_where(instance, *frame, argument);
        add_behind_fixed_noun(instance, *frame, argument);
        continue;
      }
      add(instance, slot_role(*frame, argument), argument.node, argument.alternative,
          argument.slot == ArgSlot::kObject && frame->open_list ? ListKind::kOpen
                                                                : ListKind::kClosed);
    }
    add_behind_fixed_verb(instance, *frame, id);
    if (instance.roles.empty()) continue;
    absorb_nouns(instance);
    found_.push_back(std::move(instance));
  }
}

bool RelationFinder::is_elsewhere(NodeId verb, NodeId place) const {
  const auto arguments = view_.arguments(verb);
  return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& a) {
    const std::string_view p = word(a.preposition);
    const std::string_view noun = word(view_.node(a.node).lemma);
    // "under way in X", "in session in X"
    if (noun == "way" || noun == "session" || noun == "progress" || noun == "swing") return false;
    return a.slot == ArgSlot::kPrep && a.node < place && a.node > verb &&
           !view_.is_temporal(a.node) &&
           (p == "on" || p == "under" || p == "off" || p == "behind" || p == "in");
  });
}

void RelationFinder::add_where(RelationInstance& instance, const VerbFrame& frame,
                               const Argument& argument) const {
  if (word(argument.preposition) != "where") return;
  for (const auto& [preposition, role] : frame.with) {
    if (word(preposition) == "in") add(instance, role, argument.node, argument.alternative);
  }
}

void RelationFinder::add_behind_fixed_verb(RelationInstance& instance, const VerbFrame& frame,
                                           NodeId verb) const {
  if (frame.words.size() < 2) return;
  for (const NodeId inner : view_.out(verb, Relation::kXcomp)) {
    if (view_.context().tokens[view_.node(inner).head].word != frame.words.back()) continue;
    for (const Edge& edge : view_.phrases().from(inner)) {
      if (edge.relation == Relation::kPrep && edge.to != kNoNode)
        add_all(instance, frame.with, edge.word, edge.to, edge.alternative);
    }
  }
}

void RelationFinder::add_behind_fixed_noun(RelationInstance& instance, const VerbFrame& frame,
                                           const Argument& argument) const {
  if (frame.words.size() < 2 || view_.node(argument.node).lemma != frame.words.back()) return;
  for (const Edge& edge : view_.phrases().from(argument.node)) {
    if (edge.relation == Relation::kPrep)
      add_all(instance, frame.with, edge.word, edge.to, edge.alternative);
  }
}

bool RelationFinder::is_own_particle(const VerbFrame& frame, const Argument& argument,
                                     NodeId verb) const {
  if (argument.slot != ArgSlot::kPrep || frame.words.size() < 2 || frame.object.empty() ||
      argument.preposition != frame.words.back())
    return false;
  const uint32_t next = view_.node(verb).head + 1;
  return next < view_.phrases().tokens.last &&
         view_.context().tokens[next].word == argument.preposition;
}

bool RelationFinder::says_what_it_is(NodeId verb) const {
  for (const Argument& a : view_.arguments(verb)) {
    if (a.slot == ArgSlot::kComplement && view_.node(a.node).kind == NodeKind::kNoun &&
        view_.node(a.node).entity == kNoMention && view_.node(a.node).ordinal == kNoMention)
      return true;
  }
  return false;
}

std::string_view RelationFinder::slot_role(const VerbFrame& frame, const Argument& argument) {
  switch (argument.slot) {
    case ArgSlot::kSubject:
      return frame.subject;
    case ArgSlot::kObject:
      return frame.object;
    case ArgSlot::kIndirect:
      return frame.indirect;
    case ArgSlot::kComplement:
      return frame.complement;
    case ArgSlot::kPrep:
      // A bare weekday looks like a time: "the name means Friday".
      return frame.object == "sense" ? std::string_view(frame.object) : std::string_view();
  }
  return {};
}

void RelationFinder::absorb_nouns(RelationInstance& instance) {
  for (size_t i = 0; i < instance.roles.size() && i < 16; ++i) {
    const NodeId node = instance.roles[i].node;
    if (node == kNoNode) continue;
    const NounCue* cue = cue_at(node, instance.predicate);
    if (cue == nullptr) continue;
    if (instance.noun == kNoNode) {
      instance.noun = node;
      instance.cue = cue;
      const Determiner d = view_.node(node).determiner;
      instance.negated |= view_.node(node).negated || d == Determiner::kNegative;
    }
    add_noun_roles(instance, node, *cue);
  }
}

void RelationFinder::emit(RelationInstance instance, std::string_view role, NodeId filler,
                          NodeId verb, bool negated, ListKind list, bool alternative) {
  add(instance, role, filler, alternative, list);
  instance.verb = verb;
  instance.nominal = verb == kNoNode;
  instance.negated = instance.negated != negated;
  instance.definite = true;
  found_.push_back(std::move(instance));
}

void RelationFinder::at_prepositions() {
  for (const Predicate& predicate : predicates_.all()) {
    for (const PrepositionFrame& frame : predicate.prepositions) {
      for (const Edge& edge : view_.phrases().edges) {
        if (edge.relation != Relation::kPrep) continue;
        if (std::find(frame.words.begin(), frame.words.end(), edge.word) == frame.words.end())
          continue;
        at_preposition(predicate, frame, edge);
      }
    }
  }
}

void RelationFinder::at_preposition(const Predicate& predicate, const PrepositionFrame& frame,
                                    const Edge& edge) {
  RelationInstance instance;
  instance.predicate = &predicate;
  add(instance, frame.object, edge.to, edge.alternative);
  const Node& from = view_.node(edge.from);
  instance.negated = frame.negative;
  if (from.kind != NodeKind::kVerb) return;
  const std::string_view lemma = word(from.lemma);
  if (lemma != "be" && lemma != "remain" && lemma != "stay" && lemma != "stand" && lemma != "lie" &&
      lemma != "keep")
    return;
  instance.verb = edge.from;
  instance.negated = frame.negative != from.negated;
  if (says_what_it_is(edge.from)) return;
  for (const Argument& a : view_.arguments(edge.from)) {
    if (a.slot == ArgSlot::kSubject) add(instance, frame.subject, a.node, a.alternative);
  }
  if (instance.role(frame.subject) != nullptr) found_.push_back(std::move(instance));
}
std::vector<RelationInstance> find_relations(const SentenceView& view,
                                             const PredicateLexicon& predicates) {
  return RelationFinder(view, predicates).run();
}

}  // namespace factlint
