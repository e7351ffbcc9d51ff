// Relations at nouns: roles around a cue, and everything that the noun is said to be.
#include <algorithm>
#include <array>

#include "engine/claim/relation_finder.h"

namespace factlint {
namespace {

constexpr int kMaxHops = 3;

}  // namespace

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

void RelationFinder::denoted(const RelationInstance& base, NodeId at, NodeId from, int hops) {
  if (hops > kMaxHops) return;
  const std::string_view role = base.cue->denotes;
  for (const Relation relation :
       {Relation::kApposition, Relation::kParenthesis, Relation::kColon}) {
    const bool told = relation == Relation::kApposition && explains_name(at);
    for (const NodeId other : view_.out(at, relation)) {
      if (told) break;  // "unlike X, a union, the bloc ...": said of X
      if (other == from || (relation == Relation::kColon && has_own_cue(other, base))) continue;
      emit(base, role, other, kNoNode, false, ListKind::kClosed);
    }
    for (const NodeId other : view_.in(at, relation)) {
      if (other == from) continue;
      // "With X, Chile's president, Y, and others, he ate": the title has a name of its own.
      if (relation == Relation::kApposition && other > at && view_.node(other).pronoun &&
          !view_.out(at, Relation::kApposition).empty())
        continue;
      if (relation == Relation::kApposition && other > at && behind_comma(other) &&
          follows_name(at)) {
        // "From X, the capital, he went on": said of the name in front.
        const NodeId name = view_.phrases().node_at(view_.node(at).tokens.first - 2);
        emit(base, role, name, kNoNode, false, ListKind::kClosed);
        continue;
      }
      emit(base, role, other, kNoNode, false, ListKind::kClosed,
           relation == Relation::kApposition && goes_on_as_list(at));
    }
  }
  // "Head of the guard: ORLOV": the colon hangs on the nearer noun.
  for (const RoleNode& r : base.roles) {
    if (r.node == kNoNode || r.node <= at || !is_fragment()) continue;
    for (const NodeId other : view_.out(r.node, Relation::kColon)) {
      if (!has_own_cue(other, base)) emit(base, role, other, kNoNode, false, ListKind::kClosed);
    }
  }
  // "ORLOV, PRESIDENT OF CHAD, HOSTS ...": read as a list, for want of an article.
  for (const NodeId other : view_.in(at, Relation::kConjunct)) {
    if (is_bare_title(at, other)) emit(base, role, other, kNoNode, false, ListKind::kClosed);
  }
  for (const uint32_t e : view_.edges_into(at))
    through_edge(base, view_.phrases().edges[e], at, hops);
  subject_of(base, at);
  named_as(base, at);
  named_before_comma(base, at);
  examples_of(base, at);
  // "members of [the bloc], including A": hung on the nearer noun.
  for (const RoleNode& r : base.roles) {
    if (r.node != kNoNode && r.node > at && view_.node(r.node).kind == NodeKind::kNoun)
      examples_of(base, r.node);
  }
}

void RelationFinder::named_as(const RelationInstance& base, NodeId at) {
  for (const NodeId clause : view_.out(at, Relation::kRelativeClause)) {
    const Node& verb = view_.node(clause);
    const std::string_view lemma = word(verb.lemma);
    if (verb.negated || (lemma != "know" && lemma != "call" && lemma != "name" && lemma != "dub" &&
                         lemma != "title"))
      continue;
    for (const Argument& a : view_.arguments(clause)) {
      const bool as = a.slot == ArgSlot::kPrep && word(a.preposition) == "as";
      if ((as || a.slot == ArgSlot::kComplement) && is_entity(a.node))
        emit(base, base.cue->denotes, a.node, kNoNode, false, ListKind::kClosed, a.alternative);
    }
  }
}

void RelationFinder::named_before_comma(const RelationInstance& base, NodeId at) {
  const Node& noun = view_.node(at);
  const TokenRange sentence = view_.phrases().tokens;
  if (noun.determiner != Determiner::kIndefinite || noun.tokens.first < sentence.first + 2 ||
      !view_.in(at, Relation::kSubject).empty())
    return;
  const Token& comma = view_.context().tokens[noun.tokens.first - 1];
  if (comma.kind != TokenKind::kMark || comma.mark_class != kComma) return;
  const NodeId name = view_.phrases().node_at(noun.tokens.first - 2);
  if (name == kNoNode || name >= at || !is_entity(name)) return;
  const auto known = view_.in(at, Relation::kApposition);
  if (std::find(known.begin(), known.end(), name) != known.end()) return;
  if (std::any_of(known.begin(), known.end(), [&](NodeId other) { return other < at; })) return;
  emit(base, base.cue->denotes, name, kNoNode, false, ListKind::kClosed);
}

bool RelationFinder::has_own_cue(NodeId id, const RelationInstance& base) const {
  const auto titles = view_.out(id, Relation::kApposition);
  return std::any_of(titles.begin(), titles.end(), [&](NodeId title) {
    return view_.node(title).head < view_.node(id).head && cue_at(title, base.predicate) != nullptr;
  });
}

bool RelationFinder::explains_name(NodeId id) const {
  const auto names = view_.in(id, Relation::kApposition);
  return std::any_of(names.begin(), names.end(),
                     [&](NodeId name) { return name < id && is_entity(name); });
}

bool RelationFinder::behind_comma(NodeId id) const {
  const uint32_t first = view_.node(id).tokens.first;
  if (first <= view_.phrases().tokens.first) return false;
  const Token& comma = view_.context().tokens[first - 1];
  return comma.kind == TokenKind::kMark && comma.mark_class == kComma;
}

bool RelationFinder::follows_name(NodeId id) const {
  const uint32_t first = view_.node(id).tokens.first;
  if (first < view_.phrases().tokens.first + 2 || !behind_comma(id)) return false;
  const NodeId name = view_.phrases().node_at(first - 2);
  return name != kNoNode && name < id && is_entity(name);
}

bool RelationFinder::is_fragment() const {
  return std::none_of(view_.phrases().nodes.begin(), view_.phrases().nodes.end(),
                      [](const Node& node) { return node.kind == NodeKind::kVerb; });
}

bool RelationFinder::is_bare_title(NodeId title, NodeId name) const {
  const Node& noun = view_.node(title);
  if (!is_entity(name) || noun.determiner != Determiner::kNone || noun.plural ||
      !view_.context().tokens[noun.head].is(kAllCaps))
    return false;
  const uint32_t comma = view_.node(name).tokens.last;
  if (comma + 1 != noun.tokens.first) return false;
  const Token& mark = view_.context().tokens[comma];
  if (mark.kind != TokenKind::kMark || mark.mark_class != kComma) return false;
  const auto edges = view_.phrases().from(title);
  return std::any_of(edges.begin(), edges.end(), [&](const Edge& edge) {
    return edge.relation == Relation::kPrep && word(edge.word) == "of";
  });
}

bool RelationFinder::goes_on_as_list(NodeId id) const {
  const auto next = view_.out(id, Relation::kConjunct);
  // "X, the foreign minister and the envoy were there": no comma closes what would explain X.
  for (const NodeId other : next) {
    const uint32_t behind = view_.node(other).tokens.last;
    const NodeId verb =
        behind < view_.phrases().tokens.last ? view_.phrases().node_at(behind) : kNoNode;
    if (view_.node(other).determiner != Determiner::kNone && verb != kNoNode &&
        view_.node(verb).kind == NodeKind::kVerb && view_.node(verb).form == VerbForm::kFinite)
      return true;
  }
  return std::any_of(next.begin(), next.end(), [&](NodeId other) { return is_entity(other); });
}

void RelationFinder::examples_of(const RelationInstance& base, NodeId at) {
  for (const Edge& edge : view_.phrases().from(at)) {
    if (edge.relation != Relation::kPrep) continue;
    const std::string_view p = word(edge.word);
    if (p == "including" || p == "such" || p == "such_as" || p == "such as" || p == "like" ||
        p == "notably") {
      emit(base, base.cue->denotes, edge.to, kNoNode, false, ListKind::kOpen);
    }
  }
}

void RelationFinder::through_edge(const RelationInstance& base, const Edge& edge, NodeId at,
                                  int hops) {
  const std::string_view role = base.cue->denotes;
  const Node& other = view_.node(edge.from);
  if (edge.relation == Relation::kComplement) {
    for (const Argument& a : view_.arguments(edge.from)) {
      if (a.node == at) continue;
      if (a.slot == ArgSlot::kSubject || a.slot == ArgSlot::kObject) {
        emit(base, role, a.node, edge.from, other.negated, ListKind::kClosed, a.alternative);
      }
    }
    return;
  }
  if (edge.relation == Relation::kConjunct && hops == 0 && !is_entity(edge.from)) {
    denoted(base, edge.from, at, hops + 1);
    return;
  }
  if (edge.relation != Relation::kPrep) return;
  const std::string_view p = word(edge.word);
  if (p == "as" || p == "for" || p == "among" || p == "amongst") {
    if (other.kind != NodeKind::kVerb) {
      if (p == "as" && !in_capacity(base, edge.from))
        emit(base, role, edge.from, kNoNode, false, ListKind::kClosed, edge.alternative);
      if (p == "among" || p == "amongst")
        emit(base, role, edge.from, kNoNode, false, ListKind::kOpen, edge.alternative);
      return;
    }
    if (p == "for") return;
    NodeId subject = kNoNode;
    NodeId object = kNoNode;
    for (const Argument& a : view_.arguments(edge.from)) {
      if (a.node == at || a.alternative) continue;
      if (a.slot == ArgSlot::kSubject) subject = a.node;
      if (a.slot == ArgSlot::kObject) object = a.node;
    }
    // "As head of W, X met Y": a fronted phrase is of the subject.
    const bool fronted = view_.node(at).head < view_.node(edge.from).head;
    const bool takes_object = object != kNoNode && (!fronted || subject == kNoNode) &&
                              !only_subject_fits(base, subject, object);
    // In front it tells what the subject is, whatever the verb denies and when.
    const bool apart = fronted && p == "as" && !takes_object;
    emit(base, role, takes_object ? object : subject, apart ? kNoNode : edge.from,
         !apart && other.negated, p == "as" ? ListKind::kClosed : ListKind::kOpen,
         edge.alternative);
    return;
  }
  if (p == "of" && (other.entity == kNoMention || is_number(other))) {
    const std::string_view head = view_.word(other.head);
    // "The name of [the minister] is X".
    if (head == "name" && role == "holder") return denoted(base, edge.from, at, hops + 1);
    const bool partitive = head == "one" || head == "some" || head == "all" || head == "both" ||
                           head == "each" || head == "none" || head == "neither" ||
                           head == "most" || head == "any" || head == "several" || head == "many" ||
                           head == "list" || head == "roll" || head == "roster" ||
                           head == "register" || is_number(other);
    if (!partitive) return;
    RelationInstance next = base;
    if (head == "none" || head == "neither") next.negated = !next.negated;
    denoted(next, edge.from, at, hops + 1);
  }
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

void RelationFinder::subject_of(const RelationInstance& base, NodeId at) {
  for (const NodeId verb : view_.in(at, Relation::kSubject)) {
    const Node& v = view_.node(verb);
    const std::string_view lemma = word(v.lemma);
    const bool inclusion = lemma == "include" || lemma == "number" || lemma == "feature";
    for (const NodeId told : view_.out(verb, Relation::kColon))
      emit(base, base.cue->denotes, told, verb, v.negated, ListKind::kClosed);
    for (const Argument& a : view_.arguments(verb)) {
      if (a.node == at) continue;
      if (a.slot == ArgSlot::kComplement &&
          (!v.passive || (lemma == "call" && is_entity(a.node)))) {
        emit(base, base.cue->denotes, a.node, verb, v.negated, ListKind::kClosed, a.alternative);
      } else if (a.slot == ArgSlot::kObject && inclusion) {
        emit(base, base.cue->denotes, a.node, verb, v.negated, ListKind::kOpen, a.alternative);
      }
    }
  }
}

}  // namespace factlint
