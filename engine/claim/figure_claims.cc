// Instances of "trade" and "implementation" -> claims about figures.
#include <algorithm>

#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

std::string_view hedge_name(Hedge hedge) {
  switch (hedge) {
    case Hedge::kMoreThan:
      return "more than";
    case Hedge::kAtLeast:
      return "at least";
    case Hedge::kLessThan:
      return "less than";
    case Hedge::kAtMost:
      return "at most";
    case Hedge::kNearly:
      return "nearly";
    case Hedge::kJustOver:
      return "just over";
    case Hedge::kAbout:
      return "about";
    default:
      return {};
  }
}

/// The sentence's date, where it has just one.
void sole_time(const SentenceView& view, Claim& claim) {
  uint32_t only = kNoMention;
  for (const uint32_t m : view.mentions()) {
    const Mention& mention = view.context().mentions.all[m];
    if (!Mentions::is_temporal(mention.type)) continue;
    if (only != kNoMention) return;
    only = m;
  }
  if (only == kNoMention) return;
  claim.time = view.context().mentions.temporal(view.context().mentions.all[only]);
  claim.time_range = view.context().mentions.all[only].text;
}

class TradeReader {
 public:
  TradeReader(ClaimBuilder& builder, const std::vector<const RelationInstance*>& instances)
      : builder_(builder), view_(builder.view()), instances_(instances) {}

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kFigure, "trade");
    if (rule == kNoRule) return;
    std::vector<uint32_t> amounts;
    for (const uint32_t m : view_.mentions()) {
      if (view_.context().mentions.all[m].type == MentionType::kMoney) amounts.push_back(m);
    }
    if (amounts.empty()) return;
    for (const uint32_t amount : amounts) {
      const RelationInstance* instance = linked(amount);
      const bool single = amounts.size() == 1;
      if (instance == nullptr && single) instance = richest();
      if (instance == nullptr) continue;
      read_amount(rule, *instance, amount, single);
    }
  }

 private:
  const RelationInstance* richest() const {
    const RelationInstance* best = nullptr;
    size_t most = 0;
    for (const RelationInstance* instance : instances_) {
      const size_t sides = builder_.resolve(*instance, "side").fillers.size();
      if (best == nullptr || sides > most) {
        best = instance;
        most = sides;
      }
    }
    return best;
  }

  /// The instance whose noun the amount is said of: subject of its verb, "trade of X", apposition.
  const RelationInstance* linked(uint32_t amount) const {
    const NodeId at = view_.node_of_mention(amount);
    if (at == kNoNode) return nullptr;
    std::vector<NodeId> around = {at};
    for (const uint32_t e : view_.edges_into(at)) {
      const Edge& edge = view_.phrases().edges[e];
      around.push_back(edge.from);
      if (view_.node(edge.from).kind == NodeKind::kVerb) {
        for (const Argument& a : view_.arguments(edge.from)) around.push_back(a.node);
      }
    }
    for (const RelationInstance* instance : instances_) {
      for (const NodeId node : around) {
        if (node != kNoNode &&
            (node == instance->noun || (instance->noun == kNoNode && node == instance->verb)))
          return instance;
      }
    }
    return nullptr;
  }

  void read_amount(RuleId rule, const RelationInstance& instance, uint32_t amount, bool single) {
    Claim claim = builder_.start(rule, instance);
    const NodeId at = view_.node_of_mention(amount);
    claim.negated = false;
    sides(claim, instance);
    if (count_sides(claim) < 2) return;
    if (blocked(instance) || foreign_side(claim)) claim.strict = false;
    if (!single && linked(amount) == nullptr) claim.strict = false;
    if (is_rate(amount)) return;
    ClaimBuilder::put_mention(claim, "amount", amount, view_.context().mentions.all[amount].text);
    TextRange span = view_.context().mentions.all[amount].text;
    const NodeId verb = at == kNoNode ? kNoNode : view_.verb_over(at);
    if (verb != kNoNode) {
      bound(claim, verb, span);
      negate(claim, verb, span);
    }
    if (!claim.time) sole_time(view_, claim);
    builder_.add(std::move(claim), span);
  }

  size_t count_sides(const Claim& claim) const {
    return static_cast<size_t>(std::count_if(claim.roles.begin(), claim.roles.end(),
                                             [](const RoleFiller& f) { return f.role == "side"; }));
  }

  /// The two sides: from the noun's relations; where one is missing, the sentence's other country
  /// or region if there is just one.
  void sides(Claim& claim, const RelationInstance& instance) {
    std::vector<RoleFiller> found;
    for (const RelationInstance* other : instances_) {
      if (other != &instance && other->noun != instance.noun) continue;
      for (RoleFiller& filler : builder_.resolve(*other, "side").fillers)
        add_side(found, std::move(filler));
    }
    if (found.size() < 2) {
      const PredicateRole* role = instance.predicate->role("side");
      for (const uint32_t m : view_.mentions()) {
        for (RoleFiller& filler : view_.resolve_mention(m, *role).fillers)
          add_side(found, std::move(filler));
      }
    }
    for (RoleFiller& filler : found) claim.roles.push_back(std::move(filler));
  }

  static void add_side(std::vector<RoleFiller>& sides, RoleFiller filler) {
    for (const RoleFiller& known : sides) {
      if (known.entities == filler.entities) return;
    }
    sides.push_back(std::move(filler));
  }

  /// A third country or region in the sentence: the figure may be its.
  bool foreign_side(const Claim& claim) const { return count_sides(claim) > 2; }

  bool blocked(const RelationInstance& instance) const {
    const NodeId noun = instance.noun != kNoNode ? instance.noun : instance.verb;
    const ClaimId clause = view_.node(noun).clause;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      if (node.clause != clause) continue;
      for (uint32_t t = node.tokens.first; t < node.tokens.last; ++t) {
        const WordId word = view_.context().tokens[t].word;
        const WordId lemma = view_.context().lexicon.lemma(word, PartOfSpeech::kNoun);
        const auto& blockers = instance.predicate->blockers;
        if (std::find(blockers.begin(), blockers.end(), word) != blockers.end() ||
            std::find(blockers.begin(), blockers.end(), lemma) != blockers.end()) {
          return true;
        }
      }
    }
    return false;
  }
  using ClaimId = ClauseId;

  void bound(Claim& claim, NodeId verb, TextRange& span) {
    const Node& v = view_.node(verb);
    for (const BoundVerb& candidate : instances_.front()->predicate->bounds) {
      if (candidate.words.front() != v.lemma || !view_.verb_matches(verb, candidate.words))
        continue;
      span = join(view_.range_of(verb), span);
      if (candidate.hedge == Hedge::kNone) return;
      ClaimBuilder::put(claim, "bound", std::string(hedge_name(candidate.hedge)),
                        view_.range_of(verb));
      return;
    }
  }

  /// "$4 billion every month", "a month", "per head": no sum of a year.
  bool is_rate(uint32_t amount) const {
    const uint32_t next = view_.context().mentions.all[amount].tokens.last;
    if (next + 1 >= view_.phrases().tokens.last) return false;
    const std::string_view word = view_.word(next);
    if (word == "per" || word == "monthly" || word == "weekly" || word == "daily") return true;
    if (word != "a" && word != "every" && word != "each") return false;
    const std::string_view unit = view_.word(next + 1);
    return unit == "month" || unit == "week" || unit == "day" || unit == "quarter" ||
           unit == "head" || unit == "hour";
  }

  /// "did not reach $45 billion" is less than that.
  void negate(Claim& claim, NodeId verb, TextRange span) {
    if (!view_.node(verb).negated) return;
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(verb).lemma);
    const bool reaching = claim.role("bound") != nullptr || lemma == "reach" || lemma == "hit" ||
                          lemma == "touch" || lemma == "attain" || lemma == "total" ||
                          lemma == "amount" || lemma == "come";
    std::erase_if(claim.roles, [](const RoleFiller& f) { return f.role == "bound"; });
    if (reaching) {
      ClaimBuilder::put(claim, "bound", "less than", span);
    } else {
      claim.negated = true;
    }
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const std::vector<const RelationInstance*>& instances_;
};

/// "fewer than one in ten of the documents had been implemented".
void read_shares(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  const RuleId rule = builder.rule(CheckKind::kFigure, "implementation");
  if (rule == kNoRule) return;
  const SentenceView& view = builder.view();
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id != "implementation" || instance.frame == nullptr) continue;
    uint32_t share = kNoMention;
    for (const uint32_t m : view.mentions()) {
      const Mention& mention = view.context().mentions.all[m];
      const bool fraction = mention.type == MentionType::kPercentage ||
                            (mention.type == MentionType::kNumber &&
                             view.context().mentions.quantity(mention).value < Decimal(1));
      if (!fraction) continue;
      if (share != kNoMention) return;
      share = m;
    }
    if (share == kNoMention) return;
    Claim claim = builder.start(rule, instance);
    claim.negated = view.node(instance.verb).negated;
    const Mention& mention = view.context().mentions.all[share];
    ClaimBuilder::put_mention(claim, "share", share, mention.text);
    const RoleNode* documents = instance.role("documents");
    if (documents != nullptr && documents->node != kNoNode) {
      ClaimBuilder::put(claim, "documents", view.words(view.node(documents->node).tokens),
                        view.range_of(documents->node));
    }
    TextRange span = join(mention.text, view.range_of(instance.verb));
    if (!claim.time) sole_time(view, claim);
    builder.add(std::move(claim), span);
    return;
  }
}

}  // namespace

void read_figures(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  std::vector<const RelationInstance*> trade;
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "trade") trade.push_back(&instance);
  }
  if (!trade.empty()) TradeReader(builder, trade).read();
  read_shares(builder, instances);
}

}  // namespace factlint
