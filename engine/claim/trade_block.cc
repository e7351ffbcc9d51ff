// Words that make a figure beside trade another one.
#include <algorithm>

#include "engine/claim/trade_parts.h"

namespace factlint {

bool TradeBlock::is_blocker(uint32_t token, const RelationInstance& instance) const {
  const WordId form = view_.context().tokens[token].word;
  const WordId base = view_.context().lexicon.lemma(form, PartOfSpeech::kNoun);
  const auto& blockers = instance.predicate->blockers;
  return std::find(blockers.begin(), blockers.end(), form) != blockers.end() ||
         std::find(blockers.begin(), blockers.end(), base) != blockers.end();
}

bool TradeBlock::blocked(const RelationInstance& instance) const {
  const NodeId topic = instance.noun != kNoNode ? instance.noun : instance.verb;
  const ClauseId clause = view_.node(topic).clause;
  // "Trade | 2024: $20bn | main goods: fuel": of its own field.
  uint32_t first = view_.node(topic).head;
  uint32_t last = first;
  const TokenRange tokens = view_.phrases().tokens;
  const Tokens& all = view_.context().tokens;
  while (first > tokens.first && all[first - 1].mark_class != kBar) --first;
  while (last < tokens.last && all[last].mark_class != kBar) ++last;
  for (const Node& node : view_.phrases().nodes) {
    if (node.clause != clause || node.head < first || node.head >= last) continue;
    for (uint32_t t = node.tokens.first; t < node.tokens.last; ++t) {
      if (is_blocker(t, instance)) return true;
    }
  }
  return false;
}

/// "sold its neighbour goods worth ...": one direction of trade.
bool TradeBlock::goes_one_way(const RelationInstance& instance) const {
  const NodeId verb = instance.noun != kNoNode ? view_.verb_over(instance.noun) : instance.verb;
  if (verb == kNoNode) return false;
  const std::string_view lemma = view_.context().vocabulary.text(view_.node(verb).lemma);
  if (lemma != "sell" && lemma != "buy" && lemma != "supply" && lemma != "deliver" &&
      lemma != "ship" && lemma != "purchase" && lemma != "send")
    return false;
  bool sold = false;
  bool bought = false;
  const TokenRange tokens = view_.phrases().tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const std::string_view word = view_.word(t);
    sold |= word == "sold" || word == "sell" || word == "sells" || word == "selling";
    bought |= word == "bought" || word == "buy" || word == "buys" || word == "buying";
  }
  return !(sold && bought);
}

/// "energy trade", "the trade deficit": another figure altogether.
bool TradeBlock::own_block(const RelationInstance& instance) const {
  if (goes_one_way(instance)) return true;
  const NodeId topic = instance.noun != kNoNode ? instance.noun : instance.verb;
  const Node& node = view_.node(topic);
  const uint32_t last = std::min(node.tokens.last + 1, view_.phrases().tokens.last);
  for (uint32_t t = node.tokens.first; t < last; ++t) {
    if (is_blocker(t, instance)) return true;
  }
  for (const NodeId other : view_.in(topic, Relation::kPrep)) {
    if (is_blocker(view_.node(other).head, instance)) return true;
  }
  return false;
}

bool TradeBlock::node_blocked(NodeId id, const RelationInstance& instance) const {
  const Node& node = view_.node(id);
  for (uint32_t t = node.tokens.first; t < node.tokens.last; ++t) {
    if (is_blocker(t, instance)) return true;
  }
  return false;
}

/// "a share of $3 billion": the amount is of something else that stands beside it.
bool TradeBlock::amount_blocked(const Amount& amount, const RelationInstance& instance) const {
  if (amount.at == kNoNode) return blocked(instance);
  if (node_blocked(amount.at, instance)) return true;
  for (const Edge& edge : view_.phrases().from(amount.at)) {
    if (edge.to != kNoNode && view_.node(edge.to).kind == NodeKind::kNoun &&
        node_blocked(edge.to, instance))
      return true;
  }
  for (const uint32_t e : view_.edges_into(amount.at)) {
    const NodeId from = view_.phrases().edges[e].from;
    if (view_.node(from).kind == NodeKind::kNoun && node_blocked(from, instance)) return true;
  }
  if (amount.verb == kNoNode) return false;
  for (const Argument& a : view_.arguments(amount.verb)) {
    const bool told = a.slot == ArgSlot::kSubject || a.slot == ArgSlot::kObject;
    if (told && a.node != amount.at && node_blocked(a.node, instance)) return true;
  }
  return false;
}

/// "$4 billion of its trade", "of the trade, $4 billion was ...": some of it.
bool TradeBlock::is_part(const Amount& amount, const RelationInstance& instance) const {
  if (instance.noun == kNoNode) return false;
  const auto of_topic = [&](NodeId from) {
    const auto edges = view_.phrases().from(from);
    return std::any_of(edges.begin(), edges.end(), [&](const Edge& edge) {
      return edge.relation == Relation::kPrep && edge.to == instance.noun && !edge.alternative &&
             view_.context().vocabulary.text(edge.word) == "of";
    });
  };
  const bool fronted =
      view_.node(instance.noun).head < view_.context().mentions.all[amount.mention].tokens.first;
  if (amount.verb != kNoNode && fronted && of_topic(amount.verb)) return true;
  const Determiner d = view_.node(instance.noun).determiner;
  const bool known = d == Determiner::kDefinite || d == Determiner::kPossessive ||
                     !view_.out(instance.noun, Relation::kPossessor).empty();
  return known && of_topic(amount.at);
}

/// "some $4 billion more than in 2023"
bool TradeBlock::is_difference(const Amount& amount) const {
  const uint32_t next = view_.context().mentions.all[amount.mention].tokens.last;
  if (next >= view_.phrases().tokens.last) return false;
  const std::string_view word = view_.word(next);
  return word == "more" || word == "less" || word == "higher" || word == "lower" ||
         word == "extra" || word == "up" || word == "down" || word == "above" || word == "below";
}

}  // namespace factlint
