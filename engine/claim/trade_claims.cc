// Instances of "trade" -> claims about how much two sides traded.
//
// An amount is said of trade where a relation leads from one to the other (subject and object of a
// verb that bounds or measures, apposition, "worth", "at", "$4 billion in trade"); such a claim may
// accuse. An amount that merely stands beside the word may confirm.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/trade_parts.h"

namespace factlint {
namespace {

constexpr size_t kMostAmounts = 16;
constexpr size_t kMostPairs = 6;

enum class Link : uint8_t { kNone, kNear, kSure };

/// "the value of trade": nouns that only measure what they are of.
constexpr std::array<std::string_view, 18> kMeasures = {
    "value", "volume",   "level", "amount", "worth", "total",  "figure", "sum",    "size",
    "scale", "turnover", "flow",  "worth",  "bill",  "amount", "extent", "annual", "mark"};

/// Verbs that set a figure upon their object: "put trade at $40 billion".
constexpr std::array<std::string_view, 14> kReckoning = {
    "put", "estimate", "value",   "reckon", "calculate", "assess", "peg",
    "set", "place",    "measure", "gauge",  "quote",     "give",   "price"};

/// Prepositions that lead from a verb to the level reached, and what they make of it.
constexpr std::array<std::string_view, 6> kAbove = {"past", "above",      "beyond",
                                                    "over", "upwards of", "north of"};
constexpr std::array<std::string_view, 4> kBelow = {"below", "under", "beneath", "south of"};
constexpr std::array<std::string_view, 6> kLevel = {"to", "at", "of", "worth", "around", "near"};

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

class TradeReader {
 public:
  TradeReader(ClaimBuilder& builder, const std::vector<const RelationInstance*>& instances)
      : builder_(builder),
        view_(builder.view()),
        instances_(instances),
        sides_(builder, instances),
        block_(builder.view()),
        heading_(builder.view()) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kFigure, "trade");
    if (rule_ == kNoRule) return;
    std::vector<uint32_t> amounts;
    for (const uint32_t m : view_.mentions()) {
      if (view_.context().mentions.all[m].type == MentionType::kMoney) amounts.push_back(m);
    }
    if (amounts.empty()) amounts = heading_.scaled_numbers(scale_);
    if (amounts.empty() || amounts.size() > kMostAmounts) return;
    for (const uint32_t mention : amounts) read_amount(place(mention), amounts.size() == 1);
  }

 private:
  std::string_view word(WordId id) const { return view_.context().vocabulary.text(id); }
  std::string_view lemma(NodeId id) const { return word(view_.node(id).lemma); }

  /// "Some $40 billion: that was the [trade] of the two".
  bool before_colon(const Amount& amount, const RelationInstance& instance) const {
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

  Amount place(uint32_t mention) const {
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
    return amount;
  }

  /// `id` is the trade noun (or verb) of `instance`, or a noun that measures it.
  bool is_topic(NodeId id, const RelationInstance& instance) const {
    if (id == kNoNode) return false;
    if (id == instance.noun || (instance.noun == kNoNode && id == instance.verb)) return true;
    if (view_.node(id).kind != NodeKind::kNoun || !one_of(kMeasures, lemma(id))) return false;
    for (const Edge& edge : view_.phrases().from(id)) {
      if (edge.relation == Relation::kPrep && edge.to == instance.noun) return true;
    }
    return false;
  }

  /// The topic, or a noun that hangs on it: "trade between A and B, worth $4 billion".
  bool is_about(NodeId id, const RelationInstance& instance) const {
    if (is_topic(id, instance)) return true;
    for (const RoleNode& r : instance.roles) {
      if (r.node != kNoNode && r.node == id) return true;
    }
    return false;
  }

  Link link(const Amount& amount, const RelationInstance& instance) const {
    if (amount.at == kNoNode && block_.is_difference(amount)) return Link::kNone;
    if (amount.at == kNoNode)
      return heading_.behind_colon(amount, instance) ? Link::kSure : Link::kNear;
    if (amount.preposition == "by" || amount.preposition == "from" ||
        block_.is_difference(amount) || block_.is_part(amount, instance))
      return Link::kNone;
    if (beside(amount, instance) || heading_.behind_colon(amount, instance) ||
        before_colon(amount, instance))
      return Link::kSure;
    if (amount.verb == kNoNode) return Link::kNear;
    return through_verb(amount, instance);
  }

  /// Apposition, parenthesis, colon, "worth", "$4 billion in trade".
  bool beside(const Amount& amount, const RelationInstance& instance) const {
    for (const uint32_t e : view_.edges_into(amount.at)) {
      const Edge& edge = view_.phrases().edges[e];
      if (view_.node(edge.from).kind != NodeKind::kNoun) continue;
      const bool close = edge.relation == Relation::kApposition ||
                         edge.relation == Relation::kParenthesis ||
                         edge.relation == Relation::kColon;
      const bool measured = edge.relation == Relation::kPrep &&
                            (one_of(kLevel, word(edge.word)) || one_of(kAbove, word(edge.word)));
      if ((close || measured) && is_about(edge.from, instance)) return true;
    }
    for (const Edge& edge : view_.phrases().from(amount.at)) {
      const bool of =
          edge.relation == Relation::kPrep &&
          (word(edge.word) == "in" || word(edge.word) == "of" || word(edge.word) == "worth");
      if (edge.alternative) continue;
      if ((of || edge.relation == Relation::kApposition) && is_topic(edge.to, instance))
        return true;
    }
    return worth_of(amount, instance);
  }

  /// "$45 billion worth of goods", "45 billion dollars' worth of trade".
  bool worth_of(const Amount& amount, const RelationInstance& instance) const {
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

  Link through_verb(const Amount& amount, const RelationInstance& instance) const {
    bool topic = is_topic(amount.verb, instance);
    for (const Argument& a : view_.arguments(amount.verb))
      topic |= !a.alternative && is_topic(a.node, instance);
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

  const BoundVerb* bound_of(NodeId verb) const {
    const BoundVerb* best = nullptr;
    for (const BoundVerb& candidate : instances_.front()->predicate->bounds) {
      if (candidate.words.front() != view_.node(verb).lemma ||
          !view_.verb_matches(verb, candidate.words))
        continue;
      if (best == nullptr || candidate.words.size() > best->words.size()) best = &candidate;
    }
    return best;
  }

  void read_amount(const Amount& amount, bool single) {
    const RelationInstance* best = nullptr;
    Link strongest = Link::kNone;
    size_t most = 0;
    for (const RelationInstance* instance : instances_) {
      const Link found = link(amount, *instance);
      const size_t sides = sides_.attached(*instance).size();
      if (found == Link::kNone) return;
      if (best != nullptr && (found < strongest || (found == strongest && sides <= most))) continue;
      best = instance;
      strongest = found;
      most = sides;
    }
    if (best == nullptr || (strongest == Link::kNear && !single)) return;
    make_claims(amount, *best, strongest);
  }

  void make_claims(const Amount& amount, const RelationInstance& found, Link strength) {
    RelationInstance instance = found;
    const NodeId own = amount.verb != kNoNode ? amount.verb : instance.verb;
    if (own != kNoNode) {
      instance.verb = own;
      instance.nominal = false;
    }
    instance.negated = false;
    Claim claim = builder_.start(rule_, instance);
    claim.strict = strength == Link::kSure && !block_.own_block(found) &&
                   !block_.amount_blocked(amount, found);
    if (!claim.strict && (block_.blocked(found) || loose_is_unsafe(amount, own))) return;
    ClaimBuilder::put_mention(claim, "amount", amount.mention,
                              view_.context().mentions.all[amount.mention].text);
    TextRange span = view_.context().mentions.all[amount.mention].text;
    if (!read_rate(claim, amount, found)) return;
    if (!scale_.empty()) ClaimBuilder::put(claim, "scale", std::string(scale_), {});
    if (!bound(claim, amount, span)) return;
    if (!claim.time) sole_time(claim, amount);
    with_sides(claim, found, amount, span);
  }

  /// Words of doubt or denial around: nothing to confirm.
  bool loose_is_unsafe(const Amount& amount, NodeId verb) const {
    constexpr uint16_t kUnsafe =
        kQuestionClause | kConditional | kDenied | kFalseReport | kWish | kImperative | kPlanned;
    if (verb != kNoNode && view_.node(verb).negated) return true;
    const NodeId at = amount.at != kNoNode ? amount.at : verb;
    return ((view_.clause_flags(at) | view_.clause_flags(verb)) & kUnsafe) != 0;
  }

  // ---- the two sides

  /// With two sides the claim is whole; with fewer, each other country or region of the sentence
  /// may be meant, and can only confirm.
  void with_sides(const Claim& base, const RelationInstance& instance, const Amount& amount,
                  TextRange span) {
    const PredicateRole& role = *instance.predicate->role("side");
    std::vector<RoleFiller> sides = sides_.attached(instance);
    if (sides.size() < 2) sides_.of_verb(amount, role, sides);
    if (sides.size() < 2) labelled_side(amount, role, sides);
    if (sides.size() < 2) sides_.of_speaker(role, sides);
    if (sides.size() >= 2) return add(base, sides, span);
    if (sides.size() == 1 && sides_.of_sentence_before(role, sides)) return add(base, sides, span);
    std::vector<RoleFiller> others;
    for (const uint32_t m : view_.mentions()) {
      if (names_currency(m)) continue;
      for (RoleFiller& filler : view_.resolve_mention(m, role).fillers) {
        if (!TradeSides::known(sides, filler)) TradeSides::add_side(others, std::move(filler));
      }
    }
    // The sentence's only other side is the one meant.
    if (sides.size() == 1 && others.size() == 1) {
      sides.push_back(std::move(others.front()));
      return add(base, sides, span);
    }
    if (sides.empty() && others.size() == 2) return add(base, others, span);
    Claim loose = base;
    loose.strict = false;
    if (loose_is_unsafe(amount, amount.verb)) return;
    size_t pairs = 0;
    for (size_t i = 0; i < others.size(); ++i) {
      if (!sides.empty()) {
        if (++pairs <= kMostPairs) add(loose, {sides.front(), others[i]}, span);
        continue;
      }
      for (size_t k = i + 1; k < others.size(); ++k) {
        if (++pairs <= kMostPairs) add(loose, {others[i], others[k]}, span);
      }
    }
  }

  /// "in millions of [US] dollars".
  bool names_currency(uint32_t m) const {
    const uint32_t next = view_.context().mentions.all[m].core.last;
    if (next >= view_.phrases().tokens.last) return false;
    const std::string word = view_.folded(next);
    return word == "dollar" || word == "dollars" || word == "$";
  }

  /// "Trade with Chile - [Peru]: $4bn": the label right before the colon.
  void labelled_side(const Amount& amount, const PredicateRole& role,
                     std::vector<RoleFiller>& sides) const {
    const uint32_t first = view_.context().mentions.all[amount.mention].tokens.first;
    if (!heading_.is_mark(first, kColon)) return;
    for (const uint32_t m : view_.mentions()) {
      if (view_.context().mentions.all[m].core.last + 1 != first) continue;
      for (RoleFiller& filler : view_.resolve_mention(m, role).fillers)
        TradeSides::add_side(sides, std::move(filler));
    }
    if (sides.size() != 1) return;
    // "TRADE WITH CHILE": whose table it is.
    for (const uint32_t m : view_.mentions()) {
      const uint32_t name = view_.context().mentions.all[m].tokens.first;
      if (name <= view_.phrases().tokens.first || name >= first || view_.folded(name - 1) != "with")
        continue;
      for (RoleFiller& filler : view_.resolve_mention(m, role).fillers)
        TradeSides::add_side(sides, std::move(filler));
    }
  }

  void add(Claim claim, const std::vector<RoleFiller>& sides, TextRange span) {
    claim.roles.insert(claim.roles.end(), sides.begin(), sides.end());
    builder_.add(std::move(claim), span);
  }

  // ---- what the words make of the amount

  /// The verb's bound, or the preposition's; false where the words deny a mere point.
  bool bound(Claim& claim, const Amount& amount, TextRange& span) {
    if (amount.verb == kNoNode) return true;
    const BoundVerb* verb = bound_of(amount.verb);
    Hedge hedge = verb != nullptr ? verb->hedge : Hedge::kNone;
    if (one_of(kAbove, amount.preposition)) hedge = Hedge::kMoreThan;
    if (one_of(kBelow, amount.preposition)) hedge = Hedge::kLessThan;
    if (verb != nullptr) span = join(view_.range_of(amount.verb), span);
    if (view_.node(amount.verb).negated) {
      switch (hedge) {
        case Hedge::kNone:
        case Hedge::kMoreThan:
          // "never got past", "did not stop at"
          if (one_of(kAbove, amount.preposition)) {
            hedge = Hedge::kAtMost;
            break;
          }
          if (lemma(amount.verb) == "stop" || lemma(amount.verb) == "end" ||
              lemma(amount.verb) == "settle" || lemma(amount.verb) == "peak") {
            hedge = Hedge::kMoreThan;
            break;
          }
          if (verb == nullptr || lemma(amount.verb) == "be") {
            claim.negated = true;
            return true;
          }
          hedge = Hedge::kLessThan;  // "did not reach", "did not exceed"
          break;
        case Hedge::kLessThan:
          hedge = Hedge::kAtLeast;
          break;
        default:
          return false;
      }
    }
    if (hedge != Hedge::kNone)
      ClaimBuilder::put(claim, "bound", std::string(hedge_name(hedge)),
                        view_.range_of(amount.verb));
    return true;
  }

  /// "$4 billion every month" is told of a year by twelve; false for other rates.
  bool read_rate(Claim& claim, const Amount& amount, const RelationInstance& found) const {
    if (found.noun != kNoNode) {
      // "monthly trade"
      for (const std::string& word : view_.modifiers(found.noun)) {
        if (word == "weekly" || word == "daily" || word == "quarterly") return false;
        if (word != "monthly") continue;
        claim.strict = false;
        ClaimBuilder::put(claim, "per", "month", {});
        return true;
      }
    }
    const uint32_t next = view_.context().mentions.all[amount.mention].tokens.last;
    if (next >= view_.phrases().tokens.last) return true;
    const std::string_view first = view_.word(next);
    std::string_view unit = first;
    if ((first == "a" || first == "every" || first == "each" || first == "per") &&
        next + 1 < view_.phrases().tokens.last)
      unit = view_.word(next + 1);
    if (unit == "month" || unit == "monthly") {
      claim.strict = false;
      ClaimBuilder::put(claim, "per", "month", {});
      return true;
    }
    return unit != "week" && unit != "day" && unit != "quarter" && unit != "head" &&
           unit != "hour" && unit != "weekly" && unit != "daily" && unit != "quarterly" &&
           unit != "capita" && unit != "minute";
  }

  /// The sentence's date, where it has just one year; else the one nearest to the amount, which can
  /// only confirm.
  void sole_time(Claim& claim, const Amount& amount) const {
    const auto& all = view_.context().mentions.all;
    uint32_t nearest = kNoMention;
    uint32_t best = 0;
    for (const uint32_t m : view_.mentions()) {
      if (!Mentions::is_temporal(all[m].type) || all[m].type == MentionType::kWeekday) continue;
      const uint32_t a = all[m].core.first;
      const uint32_t b = all[amount.mention].core.first;
      const uint32_t distance = a > b ? a - b : b - a;
      if (nearest != kNoMention) claim.strict = false;
      if (nearest != kNoMention && distance >= best) continue;
      nearest = m;
      best = distance;
    }
    if (nearest == kNoMention) return heading_.bare_year(claim, amount);
    claim.time = view_.context().mentions.temporal(all[nearest]);
    claim.time_range = all[nearest].text;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const std::vector<const RelationInstance*>& instances_;
  std::string_view scale_;  ///< "million" where a heading gives it
  TradeSides sides_;
  TradeBlock block_;
  TradeHeading heading_;
  RuleId rule_ = kNoRule;
};

}  // namespace

void read_trade(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  std::vector<const RelationInstance*> trade;
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "trade") trade.push_back(&instance);
  }
  std::optional<RelationInstance> heading;
  if (trade.empty()) heading = trade_heading(builder);
  if (heading) trade.push_back(&*heading);
  if (!trade.empty()) TradeReader(builder, trade).read();
}

}  // namespace factlint
