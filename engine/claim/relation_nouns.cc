// Relations at nouns: cues, the roles around them, and whom their nouns take up.
#include <algorithm>
#include <array>

#include "engine/claim/relation_finder.h"

namespace factlint {

std::vector<PredicateLexicon::NounRef> RelationFinder::cues(NodeId id) const {
  const Node& node = view_.node(id);
  std::vector<PredicateLexicon::NounRef> found = predicates_.nouns(node.lemma);
  const WordId form = view_.context().tokens[node.head].word;
  if (form != node.lemma) {
    for (const auto& ref : predicates_.nouns(form)) found.push_back(ref);
    return found;
  }
  // "Presidents X and Y": written like a name, so its form was kept.
  const WordId base = view_.context().lexicon.lemma(form, PartOfSpeech::kNoun);
  if (base != form && found.empty()) {
    for (const auto& ref : predicates_.nouns(base)) found.push_back(ref);
  }
  return found;
}

const NounCue* RelationFinder::cue_at(NodeId id, const Predicate* predicate) const {
  const NounCue* best = nullptr;
  if (view_.node(id).kind == NodeKind::kVerb) return nullptr;
  for (const auto& ref : cues(id)) {
    if (ref.predicate != predicate || !view_.noun_matches(id, ref.cue->words)) continue;
    if (best == nullptr || ref.cue->words.size() > best->words.size()) best = ref.cue;
  }
  return best;
}

void RelationFinder::add_noun_roles(RelationInstance& instance, NodeId id, const NounCue& cue) {
  for (const Edge& edge : view_.phrases().from(id)) {
    switch (edge.relation) {
      case Relation::kPrep:
        add_all(instance, cue.with, edge.word, edge.to, edge.alternative);
        if (word(edge.word) == "of") add_behind_of(instance, edge.to, cue, 0);
        break;
      case Relation::kPossessor:
        add(instance, cue.possessor, edge.to, edge.alternative);
        break;
      case Relation::kModifier:
        if (!cue.modifier.empty()) {
          instance.roles.push_back(
              {cue.modifier, edge.to, edge.mention, edge.alternative, ListKind::kClosed});
        }
        break;
      default:
        break;
    }
  }
  // "Orlov's May 2020 visit": the date stands between.
  const uint32_t first = view_.node(id).tokens.first;
  if (first > view_.phrases().tokens.first) {
    const NodeId date = view_.phrases().node_at(first - 1);
    if (date != kNoNode && date != id && view_.is_temporal(date)) {
      for (const NodeId owner : view_.out(date, Relation::kPossessor))
        add(instance, cue.possessor, owner, false);
    }
  }
  for (const NodeId outer : view_.in(id, Relation::kCompound))
    add(instance, cue.compound, outer, false);
}

void RelationFinder::add_behind_of(RelationInstance& instance, NodeId id, const NounCue& cue,
                                   int depth) {
  constexpr int kDeepest = 2;
  if (depth > kDeepest || is_entity(id)) return;
  for (const Edge& edge : view_.phrases().from(id)) {
    if (edge.relation != Relation::kPrep || edge.alternative) continue;
    if (word(edge.word) == "of") {
      add_behind_of(instance, edge.to, cue, depth + 1);
    } else if (word(edge.word) == "in" || word(edge.word) == "at") {
      add_all(instance, cue.with, edge.word, edge.to, false);
    }
  }
}

/// "Armenia, [no longer] a member".
bool RelationFinder::no_longer(NodeId id) const {
  const uint32_t first = view_.node(id).tokens.first;
  return first >= view_.phrases().tokens.first + 2 && view_.word(first - 1) == "longer" &&
         view_.word(first - 2) == "no" && view_.verb_over(id) == kNoNode;
}

void RelationFinder::at_noun(NodeId id) {
  for (const auto& ref : cues(id)) {
    const NounCue* longest = cue_at(id, ref.predicate);
    if (longest == nullptr || longest->words.size() != ref.cue->words.size() ||
        !view_.noun_matches(id, ref.cue->words))
      continue;
    RelationInstance base;
    base.predicate = ref.predicate;
    base.cue = ref.cue;
    base.noun = id;
    add_noun_roles(base, id, *ref.cue);
    base.nominal = true;
    const Determiner d = view_.node(id).determiner;
    base.negated = view_.node(id).negated || d == Determiner::kNegative || no_longer(id);
    RelationInstance plain = base;
    plain.verb = view_.verb_over(id);
    if (only_dates(id, plain.verb)) plain.verb = kNoNode;
    if (denied_by_verb(id, plain.verb) != lacks(id, plain.verb)) plain.negated = !plain.negated;
    for (const NodeId outer : view_.in(id, Relation::kCompound)) {
      if (denied_by_verb(outer, view_.verb_over(outer))) plain.negated = !plain.negated;
    }
    found_.push_back(std::move(plain));
    if (!ref.cue->denotes.empty()) {
      if (is_entity(id)) emit(base, ref.cue->denotes, id, kNoNode, false, ListKind::kClosed);
      denoted(base, id, id, 0);
      all_of_them(base, id);
      among_them(base, id);
      fellow(base, id);
    }
    if (!ref.cue->held.empty()) holders(base, id);
  }
}

bool RelationFinder::denied_by_verb(NodeId id, NodeId verb) const {
  if (verb == kNoNode || !view_.node(verb).negated) return false;
  const Determiner d = view_.node(id).determiner;
  if (d == Determiner::kDefinite || d == Determiner::kPossessive || view_.node(id).all)
    return false;
  const auto objects = view_.out(verb, Relation::kObject);
  const auto said = view_.out(verb, Relation::kComplement);
  return std::find(objects.begin(), objects.end(), id) != objects.end() ||
         std::find(said.begin(), said.end(), id) != said.end();
}

bool RelationFinder::is_entity(NodeId id) const {
  const uint32_t m = view_.node(id).entity;
  return m != kNoMention && view_.context().mentions.all[m].type == MentionType::kEntity;
}

void RelationFinder::all_of_them(const RelationInstance& base, NodeId id) {
  const uint32_t first = view_.node(id).tokens.first;
  if (first < view_.phrases().tokens.first + 3) return;
  const std::string_view pronoun = view_.word(first - 1);
  if ((pronoun != "them" && pronoun != "which" && pronoun != "whom" && pronoun != "these") ||
      view_.word(first - 2) != "of")
    return;
  // "A and B, one of them a member": which one is not said.
  static constexpr std::array<std::string_view, 7> kSome = {"one",  "some", "most",   "several",
                                                            "many", "none", "neither"};
  if (std::find(kSome.begin(), kSome.end(), view_.folded(first - 3)) != kSome.end()) return;
  const NodeId quantity = view_.phrases().node_at(first - 3);
  if (quantity == kNoNode) return;
  for (const NodeId other : view_.in(quantity, Relation::kApposition)) {
    const NodeId head = first_conjunct(other);
    emit(base, base.cue->denotes, head, kNoNode, false, ListKind::kClosed);
  }
}

void RelationFinder::among_them(const RelationInstance& base, NodeId id) {
  const Node& noun = view_.node(id);
  if (!noun.plural || (base.cue->weak && base.roles.empty())) return;
  const TokenRange sentence = view_.phrases().tokens;
  for (uint32_t t = noun.head + 1; t + 1 < sentence.last; ++t) {
    if (view_.word(t) != "among" || (view_.word(t + 1) != "them" && view_.word(t + 1) != "whom"))
      continue;
    // The list stands right before or right behind; another plural noun between takes it.
    NodeId list = t > sentence.first ? view_.phrases().node_at(t - 1) : kNoNode;
    if (list == kNoNode || !is_entity(list))
      list = t + 2 < sentence.last ? view_.phrases().node_at(t + 2) : kNoNode;
    if (list == kNoNode || !is_entity(list)) return;
    list = first_conjunct(list);
    for (NodeId other = id + 1; other < list && other < view_.phrases().nodes.size(); ++other) {
      if (view_.node(other).kind == NodeKind::kNoun && view_.node(other).plural &&
          !is_entity(other))
        return;
    }
    emit(base, base.cue->denotes, list, kNoNode, false, ListKind::kOpen);
    return;
  }
}

NodeId RelationFinder::first_conjunct(NodeId id) const {
  for (int hops = 0; hops < 64; ++hops) {
    const auto earlier = view_.in(id, Relation::kConjunct);
    if (earlier.empty() || !is_entity(earlier.front())) break;
    id = earlier.front();
  }
  return id;
}

void RelationFinder::fellow(const RelationInstance& base, NodeId id) {
  const auto words = view_.modifiers(id);
  if (std::find(words.begin(), words.end(), "fellow") == words.end()) return;
  for (const NodeId owner : view_.out(id, Relation::kPossessor)) {
    RelationInstance instance = base;
    std::erase_if(instance.roles, [&](const RoleNode& r) { return r.node == owner; });
    emit(std::move(instance), base.cue->denotes, owner, kNoNode, false, ListKind::kClosed);
  }
}

bool RelationFinder::is_number(const Node& node) const {
  return node.entity != kNoMention &&
         Mentions::is_quantity(view_.context().mentions.all[node.entity].type);
}

}  // namespace factlint
