#include "engine/claim/sentence_view.h"

#include <algorithm>
#include <array>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

constexpr size_t kMaxConjuncts = 64;

}  // namespace

SentenceView::SentenceView(const DocumentContext& context, const FactBase& facts,
                           const Focus& focus, uint32_t sentence)
    : context_(context),
      facts_(facts),
      focus_(focus),
      phrases_(context.phrases(sentence)),
      sentence_(sentence) {
  index_edges();
  const TokenRange tokens = phrases_.tokens;  // of a huge sentence, its beginning
  const Mentions& mentions = context.mentions;
  for (const Mention& at : mentions.within(tokens)) {
    mentions_.push_back(mentions.index(at));
  }
}

/// Counts the edges into each node, then places them there in their order.
void SentenceView::index_edges() {
  const auto& edges = phrases_.edges;
  first_into_.assign(phrases_.nodes.size() + 1, 0);
  for (const Edge& edge : edges) {
    if (edge.to != kNoNode) ++first_into_[edge.to];
  }
  uint32_t total = 0;
  for (uint32_t& count : first_into_) total += count, count = total;
  into_.resize(total);
  for (auto e = static_cast<uint32_t>(edges.size()); e-- > 0;) {
    if (edges[e].to != kNoNode) into_[--first_into_[edges[e].to]] = e;
  }
}

std::span<const uint32_t> SentenceView::edges_into(NodeId id) const {
  return std::span(into_).subspan(first_into_[id], first_into_[id + 1] - first_into_[id]);
}

std::vector<NodeId> SentenceView::out(NodeId id, Relation relation) const {
  std::vector<NodeId> found;
  for (const Edge& edge : phrases_.from(id)) {
    if (edge.relation == relation && edge.to != kNoNode) found.push_back(edge.to);
  }
  return found;
}

std::vector<NodeId> SentenceView::in(NodeId id, Relation relation) const {
  std::vector<NodeId> found;
  for (const uint32_t e : edges_into(id)) {
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
  std::string_view unit = folded(node(subject).tokens.last - 1);
  if (unit.ends_with('s')) unit.remove_suffix(1);
  if (unit != "year" && unit != "month" && unit != "week" && unit != "day" && unit != "decade" &&
      !unit.starts_with("centur"))
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
  if (!subject)
    add_outer_subject(verb,
                      given     ? ArgSlot::kIndirect
                      : passive ? ArgSlot::kObject
                                : ArgSlot::kSubject,
                      found);
  return found;
}

/// The subject of a verb that has none of its own; `slot` is what its surface subject would be.
void SentenceView::add_outer_subject(NodeId verb, ArgSlot slot,
                                     std::vector<Argument>& found) const {
  // "it fell to the town to host them"
  for (const NodeId governor : in(verb, Relation::kXcomp)) {
    if (context_.vocabulary.text(node(governor).lemma) != "fall") continue;
    for (const Edge& edge : phrases_.from(governor)) {
      if (edge.relation == Relation::kPrep && context_.vocabulary.text(edge.word) == "to")
        found.push_back({ArgSlot::kSubject, 0, edge.to, edge.alternative});
    }
  }
  // A relative clause whose subject is its pronoun: the noun it modifies.
  for (const uint32_t e : edges_into(verb)) {
    const Edge& edge = phrases_.edges[e];
    if ((edge.relation != Relation::kRelativeClause && edge.relation != Relation::kSubordinate) ||
        node(edge.from).kind != NodeKind::kNoun)
      continue;
    found.push_back({slot, 0, edge.from, edge.alternative});
    return;
  }
}

NodeId SentenceView::verb_over(NodeId id) const {
  for (const uint32_t e : edges_into(id)) {
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

std::string_view SentenceView::folded_unknown(uint32_t token) const {
  const Token& t = context_.tokens[token];
  const std::string_view text = context_.document.view(t.range());
  if (t.kind == TokenKind::kNumber || (t.kind == TokenKind::kMark && text.size() == 1)) return text;
  for (const auto& [known, folded] : folded_) {
    if (known == token) return folded;
  }
  return folded_.emplace_back(token, fold_word(text)).second;
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

bool SentenceView::verb_words_denied(NodeId verb, const std::vector<WordId>& words) const {
  if (words.size() < 2) return false;
  const Node& v = node(verb);
  const uint32_t end = std::min(phrases_.tokens.last, v.head + 9);
  for (uint32_t t = v.head + 1; t < end; ++t) {
    if (word(t) == "no") return true;
    const WordId w = context_.tokens[t].word;
    if (w == words[1] || context_.lexicon.lemma(w, PartOfSpeech::kNoun) == words[1]) break;
  }
  return false;
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
    if (!skip) found.emplace_back(folded(t));
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
