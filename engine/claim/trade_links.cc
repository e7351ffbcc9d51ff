// Whether an amount is said of trade, and by which relation.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/trade_reader.h"

namespace factlint {
namespace {

/// "the value of trade": nouns that only measure what they are of.
constexpr std::array<std::string_view, 18> kMeasures = {
    "value", "volume",   "level", "amount", "worth", "total",  "figure", "sum",    "size",
    "scale", "turnover", "flow",  "worth",  "bill",  "amount", "extent", "annual", "mark"};

/// Verbs that set a figure upon their object: "put trade at $40 billion".
constexpr std::array<std::string_view, 14> kReckoning = {
    "put", "estimate", "value",   "reckon", "calculate", "assess", "peg",
    "set", "place",    "measure", "gauge",  "quote",     "give",   "price"};

constexpr std::array<std::string_view, 6> kLevel = {"to", "at", "of", "worth", "around", "near"};

}  // namespace

/// "Some $40 billion: that was the [trade] of the two".
bool TradeReader::before_colon(const Amount& amount, const RelationInstance& instance) const {
  const Mention& mention = view_.context().mentions.all[amount.mention];
  const uint32_t last = mention.tokens.last;
  const TokenRange sentence = view_.phrases().tokens;
  if (last + 2 >= sentence.last ||
      (!heading_.is_mark(last + 1, kColon) && !heading_.is_mark(last + 1, kDash) &&
       !heading_.is_mark(last + 1, kComma)))
    return false;
  const std::string_view word = view_.word(last + 1);
  if (word != "that" && word != "such" && word != "this") return false;
  const NodeId verb = view_.phrases().node_at(last + 2);
  if (verb == kNoNode || view_.node(verb).kind != NodeKind::kVerb || lemma(verb) != "be" ||
      view_.node(verb).negated)
    return false;
  const auto arguments = view_.arguments(verb);
  return std::any_of(arguments.begin(), arguments.end(),
                     [&](const Argument& a) { return is_topic(a.node, instance); });
}

Amount TradeReader::place(uint32_t mention) const {
  Amount amount;
  amount.mention = mention;
  amount.at = view_.node_of_mention(mention);
  if (amount.at == kNoNode) return amount;
  for (const NodeId mark : view_.in(amount.at, Relation::kCompound)) amount.at = mark;
  for (const uint32_t e : view_.edges_into(amount.at)) {
    const Edge& edge = view_.phrases().edges[e];
    if (view_.node(edge.from).kind != NodeKind::kVerb || edge.alternative) continue;
    if (amount.verb != kNoNode && edge.relation == Relation::kPrep) continue;
    amount.verb = edge.from;
    amount.preposition = edge.relation == Relation::kPrep ? word(edge.word) : std::string_view();
    amount.slot = edge.relation == Relation::kPrep      ? ArgSlot::kPrep
                  : edge.relation == Relation::kSubject ? ArgSlot::kSubject
                                                        : ArgSlot::kObject;
  }
  if (amount.verb != kNoNode) return amount;
  // "traded to the tune of $4 billion"
  for (const NodeId noun : view_.in(amount.at, Relation::kPrep)) {
    if (lemma(noun) != "tune" && lemma(noun) != "value" && lemma(noun) != "sum") continue;
    for (const NodeId verb : view_.in(noun, Relation::kPrep)) {
      if (view_.node(verb).kind != NodeKind::kVerb) continue;
      amount.verb = verb;
      amount.preposition = "to";
      amount.slot = ArgSlot::kPrep;
    }
  }
  return amount;
}

/// `id` is the trade noun (or verb) of `instance`, or a noun that measures it.
bool TradeReader::is_topic(NodeId id, const RelationInstance& instance) const {
  if (id == kNoNode) return false;
  if (id == instance.noun || (instance.noun == kNoNode && id == instance.verb)) return true;
  if (view_.node(id).kind != NodeKind::kNoun || !one_of(kMeasures, lemma(id))) return false;
  for (const Edge& edge : view_.phrases().from(id)) {
    if (edge.relation == Relation::kPrep && edge.to == instance.noun) return true;
  }
  return false;
}

/// The topic, or a noun that hangs on it: "trade between A and B, worth $4 billion".
bool TradeReader::is_about(NodeId id, const RelationInstance& instance) const {
  if (is_topic(id, instance)) return true;
  for (const RoleNode& r : instance.roles) {
    if (r.node != kNoNode && r.node == id) return true;
  }
  return false;
}

TradeReader::Link TradeReader::link(const Amount& amount, const RelationInstance& instance) const {
  if (amount.at == kNoNode && block_.is_difference(amount)) return Link::kNone;
  if (amount.at == kNoNode)
    return heading_.behind_colon(amount, instance) ? Link::kSure : Link::kNear;
  if (amount.preposition == "by" || amount.preposition == "from" || block_.is_difference(amount) ||
      block_.is_part(amount, instance))
    return Link::kNone;
  if (beside(amount, instance) || heading_.behind_colon(amount, instance) ||
      before_colon(amount, instance))
    return Link::kSure;
  if (amount.verb == kNoNode) return Link::kNear;
  return through_verb(amount, instance);
}

/// Apposition, parenthesis, colon, "worth", "$4 billion in trade".
bool TradeReader::beside(const Amount& amount, const RelationInstance& instance) const {
  for (const uint32_t e : view_.edges_into(amount.at)) {
    const Edge& edge = view_.phrases().edges[e];
    if (view_.node(edge.from).kind != NodeKind::kNoun) continue;
    const bool close = edge.relation == Relation::kApposition ||
                       edge.relation == Relation::kParenthesis || edge.relation == Relation::kColon;
    const bool measured = edge.relation == Relation::kPrep &&
                          (one_of(kLevel, word(edge.word)) || one_of(kAbove, word(edge.word)));
    if ((close || measured) && is_about(edge.from, instance)) return true;
  }
  for (const Edge& edge : view_.phrases().from(amount.at)) {
    const bool of =
        edge.relation == Relation::kPrep &&
        (word(edge.word) == "in" || word(edge.word) == "of" || word(edge.word) == "worth");
    if (edge.alternative) continue;
    if ((of || edge.relation == Relation::kApposition) && is_topic(edge.to, instance)) return true;
  }
  return worth_of(amount, instance);
}

/// "$45 billion worth of goods", "45 billion dollars' worth of trade".
bool TradeReader::worth_of(const Amount& amount, const RelationInstance& instance) const {
  constexpr uint32_t kReach = 4;
  if (instance.noun == kNoNode) return false;
  const uint32_t next = view_.context().mentions.all[amount.mention].tokens.last;
  const uint32_t topic = view_.node(instance.noun).head;
  if (topic < next || topic > next + kReach) return false;
  for (uint32_t t = next; t < topic; ++t) {
    if (view_.word(t) == "worth" || view_.word(t) == "in" || view_.word(t) == "of") return true;
  }
  return false;
}

TradeReader::Link TradeReader::through_verb(const Amount& amount,
                                            const RelationInstance& instance) const {
  bool topic = is_topic(amount.verb, instance);
  for (const Argument& a : view_.arguments(amount.verb))
    topic |= !a.alternative && is_topic(a.node, instance);
  topic |= tells_of_topic(amount.verb, instance);
  if (!topic) return Link::kNear;
  if (amount.slot == ArgSlot::kPrep) {
    const bool level = one_of(kLevel, amount.preposition) || one_of(kAbove, amount.preposition) ||
                       one_of(kBelow, amount.preposition);
    const bool price = amount.preposition == "for" && is_topic(amount.verb, instance);
    return level || price || bound_of(amount.verb) != nullptr ? Link::kSure : Link::kNear;
  }
  const bool measuring = is_topic(amount.verb, instance) || bound_of(amount.verb) != nullptr ||
                         one_of(kReckoning, lemma(amount.verb));
  return measuring ? Link::kSure : Link::kNear;
}

/// "trade with Chad, which [was] $4 billion": behind the trade or a country that it is with, and no
/// country is an amount.
bool TradeReader::tells_of_topic(NodeId verb, const RelationInstance& instance) const {
  for (NodeId antecedent : view_.in(verb, Relation::kRelativeClause)) {
    if (is_topic(antecedent, instance)) return true;
    const auto earlier = view_.in(antecedent, Relation::kConjunct);
    if (!earlier.empty()) antecedent = earlier.front();
    const auto over = view_.in(antecedent, Relation::kPrep);
    if (view_.node(antecedent).entity != kNoMention &&
        std::any_of(over.begin(), over.end(),
                    [&](NodeId noun) { return is_topic(noun, instance); }))
      return true;
  }
  return false;
}

const BoundVerb* TradeReader::bound_of(NodeId verb) const {
  const BoundVerb* best = nullptr;
  for (const BoundVerb& candidate : instances_.front()->predicate->bounds) {
    if (candidate.words.front() != view_.node(verb).lemma ||
        !view_.verb_matches(verb, candidate.words))
      continue;
    if (best == nullptr || candidate.words.size() > best->words.size()) best = &candidate;
  }
  return best;
}

}  // namespace factlint
