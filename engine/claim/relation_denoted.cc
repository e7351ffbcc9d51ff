// Everything that a cue noun is said to be: by apposition, colon and copula, by "as", "among" and
// "one of".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/relation_finder.h"

namespace factlint {
namespace {

constexpr int kMaxHops = 3;

}  // namespace

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
  // "X, Chad's foreign minister, and Y": the comma closes what explains X.
  const Node& noun = view_.node(id);
  const uint32_t behind = noun.tokens.last;
  const bool closed = behind < view_.phrases().tokens.last &&
                      view_.context().tokens[behind].mark_class == kComma && !noun.plural &&
                      noun.determiner != Determiner::kNone;
  return !closed &&
         std::any_of(next.begin(), next.end(), [&](NodeId other) { return is_entity(other); });
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
    // "its defence minister, X, and its interior minister, Y": each has a name of its own.
    const auto own = view_.out(at, Relation::kApposition);
    if (std::any_of(own.begin(), own.end(), [&](NodeId id) { return is_entity(id); })) return;
    denoted(base, edge.from, at, hops + 1);
    return;
  }
  if (edge.relation != Relation::kPrep) return;
  const std::string_view p = word(edge.word);
  if (p == "as" || p == "among" || p == "amongst") return through_as(base, edge, at);
  if (p == "of" && (other.entity == kNoMention || is_number(other)))
    through_of(base, edge, at, hops);
}

/// "X as [a member]", "among [its members], X".
void RelationFinder::through_as(const RelationInstance& base, const Edge& edge, NodeId at) {
  const std::string_view role = base.cue->denotes;
  const Node& other = view_.node(edge.from);
  const bool as = word(edge.word) == "as";
  if (other.kind != NodeKind::kVerb) {
    if (!as || !in_capacity(base, edge.from))
      emit(base, role, edge.from, kNoNode, false, as ? ListKind::kClosed : ListKind::kOpen,
           edge.alternative);
    return;
  }
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
  const bool apart = fronted && as && !takes_object;
  emit(base, role, takes_object ? object : subject, apart ? kNoNode : edge.from,
       !apart && other.negated, as ? ListKind::kClosed : ListKind::kOpen, edge.alternative);
}

/// "one of [the members]", "the name of [the minister]".
void RelationFinder::through_of(const RelationInstance& base, const Edge& edge, NodeId at,
                                int hops) {
  static constexpr std::array<std::string_view, 15> kPartitive = {
      "one", "some",    "all",  "both", "each", "none",   "neither", "most",
      "any", "several", "many", "list", "roll", "roster", "register"};
  const Node& other = view_.node(edge.from);
  const std::string_view head = view_.word(other.head);
  // "The name of [the minister] is X".
  if (head == "name" && base.cue->denotes == "holder")
    return denoted(base, edge.from, at, hops + 1);
  if (!one_of(kPartitive, head) && !is_number(other)) return;
  RelationInstance next = base;
  if (head == "none" || head == "neither") next.negated = !next.negated;
  denoted(next, edge.from, at, hops + 1);
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
