#include "engine/claim/sentence_view.h"

#include <algorithm>
#include <array>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

constexpr int kMaxDepth = 3;
constexpr size_t kMaxConjuncts = 64;

bool contains(const std::vector<WordId>& words, WordId word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool opens_list(std::string_view preposition) {
  return preposition == "including" || preposition == "such" || preposition == "such as" ||
         preposition == "such_as" || preposition == "like" || preposition == "among" ||
         preposition == "notably" || preposition == "include";
}

}  // namespace

SentenceView::SentenceView(const DocumentContext& context, const FactBase& facts,
                           const Focus& focus, uint32_t sentence)
    : context_(context),
      facts_(facts),
      focus_(focus),
      phrases_(context.phrases(sentence)),
      sentence_(sentence) {
  into_.resize(phrases_.nodes.size());
  for (uint32_t e = 0; e < phrases_.edges.size(); ++e) {
    if (phrases_.edges[e].to != kNoNode) into_[phrases_.edges[e].to].push_back(e);
  }
  const TokenRange tokens = context.sentences[sentence].tokens;
  const auto& all = context.mentions.all;
  auto it = std::lower_bound(all.begin(), all.end(), tokens.first,
                             [](const Mention& m, uint32_t t) { return m.tokens.first < t; });
  for (; it != all.end() && it->tokens.first < tokens.last; ++it) {
    mentions_.push_back(static_cast<uint32_t>(it - all.begin()));
  }
}

std::span<const uint32_t> SentenceView::edges_into(NodeId id) const { return into_[id]; }

std::vector<NodeId> SentenceView::out(NodeId id, Relation relation) const {
  std::vector<NodeId> found;
  for (const Edge& edge : phrases_.from(id)) {
    if (edge.relation == relation && edge.to != kNoNode) found.push_back(edge.to);
  }
  return found;
}

std::vector<NodeId> SentenceView::in(NodeId id, Relation relation) const {
  std::vector<NodeId> found;
  for (const uint32_t e : into_[id]) {
    if (phrases_.edges[e].relation == relation) found.push_back(phrases_.edges[e].from);
  }
  return found;
}

std::vector<NodeId> SentenceView::conjuncts(NodeId id) const {
  std::vector<NodeId> chain = {id};
  for (size_t i = 0; i < chain.size() && chain.size() < kMaxConjuncts; ++i) {
    for (const NodeId next : out(chain[i], Relation::kConjunct)) {
      if (std::find(chain.begin(), chain.end(), next) == chain.end()) chain.push_back(next);
    }
  }
  return chain;
}

bool SentenceView::is_temporal(NodeId id) const {
  const uint32_t m = node(id).entity;
  return m != kNoMention && Mentions::is_temporal(context_.mentions.all[m].type);
}

bool SentenceView::gives(NodeId verb) const {
  static constexpr std::array<std::string_view, 14> kGiving = {
      "give",  "grant", "award",  "offer", "accord", "hand",     "promise",
      "allow", "deny",  "assign", "lend",  "afford", "allocate", "extend"};
  const std::string_view lemma = context_.vocabulary.text(node(verb).lemma);
  return std::find(kGiving.begin(), kGiving.end(), lemma) != kGiving.end();
}

/// "before the presidents met there": nobody meets the presidents.
bool SentenceView::only_looks_passive(NodeId verb) const {
  static constexpr std::array<std::string_view, 6> kGathering = {"meet",     "gather", "convene",
                                                                 "assemble", "sit",    "arrive"};
  const Node& v = node(verb);
  if (v.form != VerbForm::kPastParticiple || v.tokens.size() != 1) return false;
  const std::string_view lemma = context_.vocabulary.text(v.lemma);
  if (std::find(kGathering.begin(), kGathering.end(), lemma) == kGathering.end()) return false;
  return std::none_of(
      phrases_.from(verb).begin(), phrases_.from(verb).end(), [&](const Edge& edge) {
        return edge.relation == Relation::kPrep && context_.vocabulary.text(edge.word) == "by";
      });
}

/// "Two years after [the bloc] sent troops": who stands behind the span of time does it.
NodeId SentenceView::after_span_of_time(NodeId subject, NodeId verb) const {
  std::string unit = folded(node(subject).tokens.last - 1);
  if (unit.ends_with('s')) unit.pop_back();
  if (unit != "year" && unit != "month" && unit != "week" && unit != "day" && unit != "decade")
    return kNoNode;
  for (const Edge& edge : phrases_.from(subject)) {
    if (edge.relation != Relation::kPrep || edge.to == kNoNode) continue;
    const std::string_view p = context_.vocabulary.text(edge.word);
    if ((p == "after" || p == "before" || p == "since") &&
        node(edge.to).tokens.last == node(verb).tokens.first)
      return edge.to;
  }
  return kNoNode;
}

std::vector<Argument> SentenceView::arguments(NodeId verb) const {
  std::vector<Argument> found;
  const bool passive = node(verb).passive && !only_looks_passive(verb);
  // "The body was granted a status": the subject is the one given to.
  const bool given = passive && !out(verb, Relation::kObject).empty() && gives(verb);
  bool subject = false;
  const auto add = [&](ArgSlot slot, WordId word, const Edge& edge) {
    found.push_back({slot, word, edge.to, edge.alternative});
  };
  for (const Edge& edge : phrases_.from(verb)) {
    if (edge.to == kNoNode) continue;
    switch (edge.relation) {
      case Relation::kSubject:
        if (const NodeId later = after_span_of_time(edge.to, verb); later != kNoNode) {
          subject = true;
          found.push_back({passive ? ArgSlot::kObject : ArgSlot::kSubject, 0, later, false});
          break;
        }
        if (is_temporal(edge.to)) break;
        subject = true;
        add(given ? ArgSlot::kIndirect : passive ? ArgSlot::kObject : ArgSlot::kSubject, 0, edge);
        break;
      case Relation::kObject:
        add(passive && !given ? ArgSlot::kComplement : ArgSlot::kObject, 0, edge);
        break;
      case Relation::kIndirect:
        add(ArgSlot::kIndirect, 0, edge);
        break;
      case Relation::kComplement:
        add(ArgSlot::kComplement, 0, edge);
        break;
      case Relation::kPrep:
        if (passive && context_.vocabulary.text(edge.word) == "by") {
          add(ArgSlot::kSubject, 0, edge);
        }
        add(ArgSlot::kPrep, edge.word, edge);
        break;
      default:
        break;
    }
  }
  if (!subject) {
    // A relative clause whose subject is its pronoun: the noun it modifies.
    for (const uint32_t e : into_[verb]) {
      const Edge& edge = phrases_.edges[e];
      if ((edge.relation != Relation::kRelativeClause && edge.relation != Relation::kSubordinate) ||
          node(edge.from).kind != NodeKind::kNoun)
        continue;
      const ArgSlot slot = given     ? ArgSlot::kIndirect
                           : passive ? ArgSlot::kObject
                                     : ArgSlot::kSubject;
      found.push_back({slot, 0, edge.from, edge.alternative});
      break;
    }
  }
  return found;
}

NodeId SentenceView::verb_over(NodeId id) const {
  for (const uint32_t e : into_[id]) {
    const Edge& edge = phrases_.edges[e];
    if (node(edge.from).kind != NodeKind::kVerb) continue;
    if (edge.relation == Relation::kSubject || edge.relation == Relation::kObject ||
        edge.relation == Relation::kComplement || edge.relation == Relation::kPrep ||
        edge.relation == Relation::kIndirect) {
      return edge.from;
    }
  }
  return kNoNode;
}

bool SentenceView::fits(EntityId entity, const PredicateRole& role) const {
  if (role.types.empty()) return true;
  const std::string& type = facts_.entity(entity).type;
  return std::find(role.types.begin(), role.types.end(), type) != role.types.end();
}

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

/// A noun in apposition: its own name, or the pronoun's entity ("a loose club, it has ...").
void SentenceView::resolve_beside(NodeId id, const PredicateRole& role, Resolved& result) const {
  resolve_into(id, role, kMaxDepth, result);
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
    for (const NodeId subject : out(verb, Relation::kSubject)) {
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

/// "the bloc", "it": the entity in focus.
void SentenceView::resolve_reference(NodeId id, const PredicateRole& role, Resolved& result) const {
  const Node& n = node(id);
  EntityId entity = kNoEntity;
  // "they are in it" goes back to several.
  const std::string_view pronoun = word(n.head);
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
      resolve_into(edge.to, role, 0, result);
      if (!result.fillers.empty()) return;
    }
  }
  if (n.pronoun && !n.relative) {
    entity = subject_before(id, role);
    if (entity == kNoEntity) entity = focus_.by_pronoun(role.types, n.head, sentence_);
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
        resolve_noun(chain[i], role, result);
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
    for (const NodeId other : out(id, relation)) resolve_beside(other, role, result);
    for (const NodeId other : in(id, relation)) resolve_beside(other, role, result);
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

/// "leaders [of the bloc's states]", "Kenya's capital": whose they are stands for them.
void SentenceView::resolve_owner(NodeId id, const PredicateRole& role, int depth,
                                 Resolved& result) const {
  for (const Edge& edge : phrases_.from(id)) {
    if (edge.to == kNoNode || edge.alternative) continue;
    const bool of = edge.relation == Relation::kPrep && context_.vocabulary.text(edge.word) == "of";
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
    } else if (depth < kMaxDepth) {
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

/// A noun that stands for a filler and names it in its own phrase ("the CSTO treaty"), or is said
/// to be it.
void SentenceView::resolve_noun(NodeId id, const PredicateRole& role, Resolved& result) const {
  if (!contains(role.nouns, node(id).lemma)) return;
  resolve_owner(id, role, 0, result);
  if (!result.fillers.empty()) return;
  add_modifiers(id, role, result);
  if (!result.fillers.empty()) return;
  for (const uint32_t e : into_[id]) {
    const Edge& edge = phrases_.edges[e];
    if (edge.relation == Relation::kColon && node(edge.from).kind == NodeKind::kVerb) {
      for (const Argument& a : arguments(edge.from)) {
        if (a.slot == ArgSlot::kSubject) resolve_into(a.node, role, kMaxDepth, result);
      }
    } else if (edge.relation == Relation::kComplement) {
      for (const Argument& a : arguments(edge.from)) {
        if (a.slot == ArgSlot::kSubject && a.node != id) resolve_beside(a.node, role, result);
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

std::string SentenceView::folded(uint32_t token) const {
  const Token& t = context_.tokens[token];
  return fold_word(context_.document.view(t.range()));
}

std::string SentenceView::words(TokenRange range) const {
  std::string text;
  for (uint32_t t = range.first; t < range.last; ++t) {
    if (context_.tokens[t].kind == TokenKind::kMark) continue;
    if (!text.empty()) text += ' ';
    text += folded(t);
  }
  return text;
}

bool SentenceView::verb_matches(NodeId verb, const std::vector<WordId>& words) const {
  if (words.size() == 1) return true;
  const Node& v = node(verb);
  if (words.size() == 2 && v.particle == words[1]) return true;
  // Fixed words may stand a little behind the verb: "brings nine states together".
  const uint32_t end = std::min(phrases_.tokens.last, v.head + 9);
  size_t next = 1;
  for (uint32_t t = v.head + 1; t < end && next < words.size(); ++t) {
    const WordId w = context_.tokens[t].word;
    if (w == words[next] || context_.lexicon.lemma(w, PartOfSpeech::kNoun) == words[next]) ++next;
  }
  return next == words.size();
}

bool SentenceView::noun_matches(NodeId noun, const std::vector<WordId>& words) const {
  if (words.size() == 1) return true;
  const Node& n = node(noun);
  uint32_t token = n.head;
  for (size_t i = words.size() - 1; i-- > 0;) {
    if (token == n.tokens.first) return false;
    --token;
    if (context_.tokens[token].kind == TokenKind::kMark && token > n.tokens.first) --token;
    const WordId w = context_.tokens[token].word;
    if (w != words[i] && context_.lexicon.lemma(w, PartOfSpeech::kNoun) != words[i]) return false;
  }
  return true;
}

std::vector<std::string> SentenceView::modifiers(NodeId noun) const {
  std::vector<std::string> found;
  const Node& n = node(noun);
  for (uint32_t t = n.tokens.first; t < n.head && t < n.tokens.last; ++t) {
    const Token& token = context_.tokens[t];
    if (token.kind != TokenKind::kWord) continue;
    bool skip = context_.lexicon.has(token.word, PartOfSpeech::kDeterminer);
    for (const uint32_t m : mentions_) {
      const Mention& mention = context_.mentions.all[m];
      if (mention.tokens.contains(t) && mention.type != MentionType::kList) skip = true;
    }
    if (!skip) found.push_back(folded(t));
  }
  return found;
}

uint16_t SentenceView::clause_flags(NodeId id) const {
  if (id == kNoNode) return 0;
  const ClauseId clause = node(id).clause;
  return clause < phrases_.clauses.size() ? phrases_.clauses[clause].flags : 0;
}

NodeId SentenceView::node_of_mention(uint32_t mention) const {
  return phrases_.node_at(context_.mentions.all[mention].core.first);
}

TextRange SentenceView::range_of(NodeId id) const { return context_.text_range(node(id).tokens); }

uint32_t SentenceView::time_of(std::span<const NodeId> nodes) const {
  const auto temporal = [&](NodeId id) {
    const uint32_t m = node(id).entity;
    if (m == kNoMention || !Mentions::is_temporal(context_.mentions.all[m].type)) return kNoMention;
    return m;
  };
  for (const NodeId id : nodes) {
    for (const Edge& edge : phrases_.from(id)) {
      if (edge.relation == Relation::kPrep && !edge.alternative && temporal(edge.to) != kNoMention)
        return temporal(edge.to);
    }
  }
  // The only date of the clause, where it stands in no other construction.
  uint32_t only = kNoMention;
  for (const NodeId id : nodes) {
    const ClauseId clause = node(id).clause;
    for (const uint32_t m : mentions_) {
      const Mention& mention = context_.mentions.all[m];
      if (!Mentions::is_temporal(mention.type) || mention.type == MentionType::kWeekday) continue;
      const NodeId at = node_of_mention(m);
      if (at == kNoNode ? phrases_.clauses.size() > 1 : node(at).clause != clause) continue;
      if (only != kNoMention && only != m) return kNoMention;
      only = m;
    }
    if (only != kNoMention) break;
  }
  return only;
}

}  // namespace factlint
