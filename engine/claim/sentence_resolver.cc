// What a node of a sentence refers to: names, lists, owners, pronouns, nouns that stand for names.
#include <algorithm>

#include "engine/claim/home_country.h"
#include "engine/claim/sentence_view.h"

namespace factlint {
namespace {

constexpr int kMaxDepth = 3;

bool contains(const std::vector<WordId>& words, WordId word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool accepts(const PredicateRole& role, std::string_view type) {
  return std::find(role.types.begin(), role.types.end(), type) != role.types.end();
}

bool opens_list(std::string_view preposition) {
  return preposition == "including" || preposition == "such" || preposition == "such as" ||
         preposition == "such_as" || preposition == "like" || preposition == "among" ||
         preposition == "notably" || preposition == "include";
}

}  // namespace

void SentenceView::add_entity(uint32_t mention, const PredicateRole& role, Resolved& out) const {
  const Mention& m = context_.mentions.all[mention];
  if (m.type == MentionType::kList) {
    const ListMention& list = context_.mentions.list(m);
    out.kind = list.kind;
    out.listed = true;
    for (const uint32_t item : list.items) add_entity(item, role, out);
    return;
  }
  if (m.type != MentionType::kEntity) return;
  RoleFiller filler;
  for (const EntityId candidate : context_.mentions.entity(m).candidates) {
    if (fits(candidate, role)) filler.entities.push_back(candidate);
  }
  if (filler.entities.empty()) return;
  for (const RoleFiller& known : out.fillers) {
    if (known.mention == mention) return;
  }
  filler.role = role.name;
  filler.mention = mention;
  filler.range = m.core_text;
  out.fillers.push_back(std::move(filler));
}

Resolved SentenceView::resolve_mention(uint32_t mention, const PredicateRole& role) const {
  Resolved resolved;
  add_entity(mention, role, resolved);
  return resolved;
}

/// A noun in apposition: its own name, or the pronoun's entity ("a loose club, it has ..."); beside
/// several, all that are named ("three of them - A, B and C").
void SentenceView::resolve_beside(NodeId id, const PredicateRole& role, bool several,
                                  Resolved& result) const {
  resolve_into(id, role, several ? kMaxDepth - 1 : kMaxDepth, result);
  if (result.fillers.empty() && node(id).pronoun) resolve_reference(id, role, result);
}

/// The subject of an earlier clause of the sentence, which a pronoun goes back to first.
EntityId SentenceView::subject_before(NodeId id, const PredicateRole& role) const {
  EntityId found = kNoEntity;
  uint32_t nearest = 0;
  for (const Edge& edge : phrases_.edges) {
    if (edge.relation != Relation::kSubject || edge.to == kNoNode || edge.alternative) continue;
    const Node& subject = node(edge.to);
    if (subject.pronoun || subject.head >= node(id).tokens.first || edge.to == id) continue;
    if (node(edge.from).clause == node(id).clause && node(edge.from).head > node(id).head) continue;
    EntityId entity = kNoEntity;
    if (subject.entity != kNoMention) {
      const Mention& m = context_.mentions.all[subject.entity];
      if (m.type == MentionType::kEntity) {
        for (const EntityId candidate : context_.mentions.entity(m).candidates) {
          if (fits(candidate, role)) entity = candidate;
        }
      }
    } else if (subject.determiner == Determiner::kDefinite) {
      entity = focus_.by_noun(subject.lemma, subject.head, sentence_);
      if (entity != kNoEntity && !fits(entity, role)) entity = kNoEntity;
    }
    if (entity != kNoEntity && subject.head >= nearest) {
      found = entity;
      nearest = subject.head;
    }
  }
  return found;
}

/// "Since its founding, [the bloc] has ...": the subject that a fronted phrase looks forward to.
EntityId SentenceView::subject_behind(NodeId id, const PredicateRole& role) const {
  for (NodeId verb = 0; verb < phrases_.nodes.size(); ++verb) {
    const Node& v = node(verb);
    if (v.kind != NodeKind::kVerb || v.form != VerbForm::kFinite) continue;
    if (v.head < node(id).head) return kNoEntity;
    const auto subjects = out(verb, Relation::kSubject);
    // "Since it was set up in 1950, [the club] has ...": the pronoun's own verb.
    if (std::find(subjects.begin(), subjects.end(), id) != subjects.end()) {
      // "It has six members, the club wrote": a clause of its own looks forward to nothing.
      if ((phrases_.clauses[v.clause].flags & kMainClause) != 0) return kNoEntity;
      continue;
    }
    for (const NodeId subject : subjects) {
      const uint32_t m = node(subject).entity;
      if (m == kNoMention || context_.mentions.all[m].type != MentionType::kEntity) continue;
      const auto& candidates = context_.mentions.entity(context_.mentions.all[m]).candidates;
      if (node(subject).head > node(id).head && candidates.size() == 1 &&
          fits(candidates.front(), role))
        return candidates.front();
    }
    return kNoEntity;
  }
  return kNoEntity;
}

/// "Members of A, who are in B too, do not sign [it]": what a relative clause between a subject and
/// its verb names is not taken up behind it. The token from which to look back.
uint32_t SentenceView::before_relative(NodeId id) const {
  const uint32_t at = node(id).head;
  for (const Clause& clause : phrases_.clauses) {
    if ((clause.flags & kRelativeClauseFlag) == 0 || clause.verb == kNoNode ||
        clause.tokens.last > at || clause.tokens.first >= at)
      continue;
    const NodeId verb = verb_over(id);
    if (verb == kNoNode || node(verb).head < clause.tokens.last) continue;
    for (const NodeId subject : out(verb, Relation::kSubject)) {
      for (const NodeId item : conjuncts(subject)) {
        const auto clauses = out(item, Relation::kRelativeClause);
        if (std::find(clauses.begin(), clauses.end(), clause.verb) != clauses.end())
          return node(subject).tokens.first;
      }
    }
  }
  return at;
}

/// "the bloc", "it": the entity in focus.
namespace {

/// "The presidents and [their] counterpart", "leaders of [their] countries": the pronoun stands in
/// the phrase of `whole`, or in one coordinated with it, which it therefore cannot stand for.
bool stands_within(const SentenceView& view, NodeId pronoun, const std::vector<NodeId>& whole,
                   int hops) {
  if (std::find(whole.begin(), whole.end(), pronoun) != whole.end()) return true;
  if (hops == 0) return false;
  const auto over = view.edges_into(pronoun);
  return std::any_of(over.begin(), over.end(), [&](uint32_t e) {
    const Edge& edge = view.phrases().edges[e];
    const bool part = edge.relation == Relation::kPossessor || edge.relation == Relation::kPrep;
    return part && view.node(edge.from).kind == NodeKind::kNoun &&
           stands_within(view, edge.from, whole, hops - 1);
  });
}

}  // namespace

void SentenceView::resolve_reference(NodeId id, const PredicateRole& role, Resolved& result) const {
  const Node& n = node(id);
  EntityId entity = kNoEntity;
  // "they are in it" goes back to several.
  const std::string_view pronoun = word(n.head);
  if (role.name == "whole" && pronoun == "them") return;
  if (role.name == "whole" && pronoun == "both") {
    result.fillers = both_bodies(*this, id, role);
    result.listed = !result.fillers.empty();
    return;
  }
  // "and another would create it": not what was named.
  if (pronoun == "another" || pronoun == "others" || pronoun == "one") return;
  // "his ministry": nobody calls a country or a body so.
  if ((pronoun == "his" || pronoun == "he" || pronoun == "him" || pronoun == "she" ||
       pronoun == "her") &&
      !std::any_of(role.types.begin(), role.types.end(),
                   [](const std::string& type) { return type == "person"; }))
    return;
  if (role.name == "part" && (pronoun == "they" || pronoun == "them" || pronoun == "their")) return;
  if (n.pronoun && !n.relative && role.name == "participant" &&
      (pronoun == "their" || pronoun == "they")) {
    for (const Edge& edge : phrases_.edges) {
      if (edge.relation != Relation::kSubject || edge.to == kNoNode || edge.to >= id ||
          node(edge.to).pronoun)
        continue;
      const bool many = conjuncts(edge.to).size() > 1 ||
                        (node(edge.to).plural && contains(role.nouns, node(edge.to).lemma));
      if (!many) continue;
      if (stands_within(*this, id, conjuncts(edge.to), kMaxDepth + 2)) return;
      resolve_into(edge.to, role, 0, result);
      if (!result.fillers.empty()) return;
    }
  }
  if (n.pronoun && !n.relative) {
    entity = subject_before(id, role);
    if (entity == kNoEntity) entity = focus_.by_pronoun(role.types, before_relative(id), sentence_);
    if (entity == kNoEntity) entity = subject_behind(id, role);
  } else if (n.kind == NodeKind::kNoun && (n.determiner == Determiner::kDefinite ||
                                           n.determiner == Determiner::kDemonstrative)) {
    entity = focus_.by_noun(n.lemma, n.head, sentence_);
  }
  if (entity == kNoEntity || !fits(entity, role)) return;
  RoleFiller filler;
  filler.role = role.name;
  filler.entities = {entity};
  filler.range = range_of(id);
  result.fillers.push_back(std::move(filler));
}

/// "three of the members": as many as are listed.
bool SentenceView::counts(NodeId id, size_t listed) const {
  const uint32_t number = node(id).number != kNoMention ? node(id).number : node(id).entity;
  if (listed < 2 || number == kNoMention ||
      context_.mentions.all[number].type != MentionType::kNumber)
    return false;
  const Quantity& quantity = context_.mentions.quantity(context_.mentions.all[number]);
  return quantity.value.is_integer() && quantity.value.to_int() == static_cast<int64_t>(listed);
}

void SentenceView::resolve_into(NodeId id, const PredicateRole& role, int depth,
                                Resolved& result) const {
  const Node& n = node(id);
  const size_t before = result.fillers.size();
  if (n.entity != kNoMention) add_entity(n.entity, role, result);
  const auto chain = conjuncts(id);
  if (result.fillers.size() > before) set_list_kind(result);
  if (chain.size() > 1 && depth < kMaxDepth) {
    for (size_t i = 1; i < chain.size(); ++i) {
      if (node(chain[i]).entity != kNoMention) {
        add_entity(node(chain[i]).entity, role, result);
      } else if (result.fillers.size() > before || contains(role.nouns, n.lemma)) {
        if (i == 1 && result.fillers.size() == before) resolve_noun(id, role, result);
        Resolved beside;  // "Russia and the Central Asian states": each for itself
        resolve_noun(chain[i], role, beside);
        for (RoleFiller& filler : beside.fillers) result.fillers.push_back(std::move(filler));
      }
    }
    if (result.fillers.size() > before + 1) result.listed = true;
  }
  if (result.fillers.size() > before || depth >= kMaxDepth) return;
  resolve_noun(id, role, result);
  if (result.fillers.size() > before) return;
  for (const Edge& edge : phrases_.from(id)) {
    if (edge.relation == Relation::kPrep && opens_list(context_.vocabulary.text(edge.word))) {
      resolve_into(edge.to, role, depth + 1, result);
      if (result.fillers.size() > before) {
        result.kind = ListKind::kOpen;
        result.listed = true;
        return;
      }
    }
  }
  for (const Relation relation :
       {Relation::kApposition, Relation::kParenthesis, Relation::kColon}) {
    for (const NodeId other : out(id, relation))
      resolve_beside(other, role, counts(id, conjuncts(other).size()), result);
    for (const NodeId other : in(id, relation)) resolve_beside(other, role, false, result);
    if (result.fillers.size() > before) return;
  }
  resolve_reference(id, role, result);
}

/// The kind of the list that the first filler stands in ("neither A nor B").
void SentenceView::set_list_kind(Resolved& result) const {
  const uint32_t first = result.fillers.front().mention;
  for (const uint32_t m : mentions_) {
    const Mention& mention = context_.mentions.all[m];
    if (mention.type != MentionType::kList) continue;
    const ListMention& list = context_.mentions.list(mention);
    if (std::find(list.items.begin(), list.items.end(), first) == list.items.end()) continue;
    result.kind = list.kind;
    return;
  }
}

/// "post-Soviet states": the country's adjective does not name them.
bool SentenceView::is_country_adjective(uint32_t mention) const {
  const Mention& m = context_.mentions.all[mention];
  if (m.type != MentionType::kEntity) return false;
  const EntityMention& named = context_.mentions.entity(m);
  return (named.form == NameForm::kDemonym || named.form == NameForm::kAdjective) &&
         facts_.entity(named.candidates.front()).type == "country";
}

/// "[Central Asian] states"
void SentenceView::add_modifiers(NodeId id, const PredicateRole& role, Resolved& result) const {
  if (!contains(role.nouns, node(id).lemma)) return;
  for (const Edge& edge : phrases_.from(id)) {
    if (edge.relation == Relation::kModifier && edge.mention != kNoMention &&
        !(node(id).plural && is_country_adjective(edge.mention)))
      add_entity(edge.mention, role, result);
  }
}

bool SentenceView::is_state_noun(NodeId id) const {
  const std::string_view lemma = context_.vocabulary.text(node(id).lemma);
  return lemma == "state" || lemma == "government" || lemma == "country" || lemma == "nation" ||
         lemma == "republic" || lemma == "member" || lemma == "capital" || lemma == "council";
}

bool SentenceView::rules_from_city(NodeId id) const {
  const std::string_view lemma = context_.vocabulary.text(node(id).lemma);
  return lemma == "government" || lemma == "authority" || lemma == "leadership";
}

/// "leaders [of the bloc's states]", "Kenya's capital": whose they are stands for them.
void SentenceView::resolve_owner(NodeId id, const PredicateRole& role, int depth,
                                 Resolved& result) const {
  for (const Edge& edge : phrases_.from(id)) {
    if (edge.to == kNoNode || edge.alternative) continue;
    const std::string_view preposition =
        edge.relation == Relation::kPrep ? context_.vocabulary.text(edge.word) : std::string_view();
    // "the government in Astana"
    const bool of = preposition == "of" || (preposition == "in" && rules_from_city(id));
    if (!of && edge.relation != Relation::kPossessor) continue;
    const Node& owner = node(edge.to);
    if (owner.entity != kNoMention || owner.pronoun) {
      resolve_into(edge.to, role, kMaxDepth, result);
      if (owner.pronoun && result.fillers.empty()) resolve_reference(edge.to, role, result);
      for (const NodeId other : conjuncts(edge.to)) {
        if (other == edge.to) continue;
        if (node(other).entity != kNoMention) add_entity(node(other).entity, role, result);
        if (node(other).entity == kNoMention && !result.fillers.empty())
          add_modifiers(other, role, result);
      }
    } else if (depth < kMaxDepth && (contains(role.nouns, owner.lemma) || is_state_noun(edge.to))) {
      // "heads of state of the bloc", "leaders of the CIS countries".
      for (const Edge& inner : phrases_.from(edge.to)) {
        if (inner.relation == Relation::kModifier && inner.mention != kNoMention)
          add_entity(inner.mention, role, result);
      }
      if (result.fillers.empty()) resolve_owner(edge.to, role, depth + 1, result);
    }
    if (!result.fillers.empty()) return;
  }
}

/// "a mechanism called [X]", by the words alone.
void SentenceView::resolve_called(NodeId id, const PredicateRole& role, Resolved& result) const {
  constexpr uint32_t kReach = 5;
  uint32_t t = node(id).tokens.last;
  bool called = false;
  for (uint32_t end = std::min(phrases_.tokens.last, t + kReach); t < end; ++t) {
    const std::string_view next = word(t);
    const bool mark = context_.tokens[t].kind == TokenKind::kMark;
    called |= next == "called" || next == "named" || next == "dubbed" || next == "known";
    if (!mark && next != "called" && next != "named" && next != "dubbed" && next != "known" &&
        next != "as" && next != "to" && next != "be" && next != "the")
      break;
  }
  if (!called) return;
  for (const uint32_t m : mentions_) {
    if (context_.mentions.all[m].core.first == t) add_entity(m, role, result);
  }
}

/// "a mechanism known as [X]", "a bloc called [X]"
void SentenceView::resolve_named(NodeId id, const PredicateRole& role, Resolved& result) const {
  resolve_called(id, role, result);
  if (!result.fillers.empty()) return;
  for (const NodeId clause : out(id, Relation::kRelativeClause)) {
    const std::string_view lemma = context_.vocabulary.text(node(clause).lemma);
    if (lemma != "know" && lemma != "call" && lemma != "name" && lemma != "dub") continue;
    for (const Edge& edge : phrases_.from(clause)) {
      if (edge.to == kNoNode || node(edge.to).entity == kNoMention) continue;
      const bool as =
          edge.relation == Relation::kPrep && context_.vocabulary.text(edge.word) == "as";
      if (as || edge.relation == Relation::kComplement || edge.relation == Relation::kObject)
        add_entity(node(edge.to).entity, role, result);
    }
  }
}

/// A noun that stands for a filler and names it in its own phrase ("the CSTO treaty"), or is said
/// to be it.
void SentenceView::resolve_noun(NodeId id, const PredicateRole& role, Resolved& result) const {
  if (!contains(role.nouns, node(id).lemma)) return;
  resolve_owner(id, role, 0, result);
  if (result.fillers.empty() && accepts(role, "country"))
    result.fillers = home_countries(*this, id, role);
  if (!result.fillers.empty()) return;
  add_modifiers(id, role, result);
  if (result.fillers.empty()) resolve_named(id, role, result);
  if (!result.fillers.empty()) return;
  for (const uint32_t e : edges_into(id)) {
    const Edge& edge = phrases_.edges[e];
    if (edge.relation == Relation::kColon && node(edge.from).kind == NodeKind::kVerb) {
      for (const Argument& a : arguments(edge.from)) {
        if (a.slot == ArgSlot::kSubject) resolve_into(a.node, role, kMaxDepth, result);
      }
    } else if (edge.relation == Relation::kComplement) {
      for (const Argument& a : arguments(edge.from)) {
        if (a.slot == ArgSlot::kSubject && a.node != id)
          resolve_beside(a.node, role, false, result);
      }
    } else if (edge.relation == Relation::kPrep && context_.vocabulary.text(edge.word) == "of") {
      // "Moldova, one of the six countries".
      for (const NodeId other : in(edge.from, Relation::kApposition))
        resolve_into(other, role, kMaxDepth, result);
    }
    if (!result.fillers.empty()) return;
  }
}

Resolved SentenceView::resolve(NodeId id, const PredicateRole& role) const {
  Resolved resolved;
  resolve_into(id, role, 0, resolved);
  return resolved;
}

}  // namespace factlint
