// Instances of "trade" -> claims about how much two sides traded.
#include <optional>

#include "engine/claim/trade_reader.h"

namespace factlint {
namespace {

constexpr size_t kMostAmounts = 16;
constexpr size_t kMostPairs = 6;

}  // namespace

void TradeReader::read() {
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

void TradeReader::read_amount(const Amount& amount, bool single) {
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

void TradeReader::make_claims(const Amount& amount, const RelationInstance& found, Link strength) {
  RelationInstance instance = found;
  const NodeId own = amount.verb != kNoNode ? amount.verb : instance.verb;
  if (own != kNoNode) {
    instance.verb = own;
    instance.nominal = false;
  }
  instance.negated = false;
  Claim claim = builder_.start(rule_, instance);
  claim.strict =
      strength == Link::kSure && !block_.own_block(found) && !block_.amount_blocked(amount, found);
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
bool TradeReader::loose_is_unsafe(const Amount& amount, NodeId verb) const {
  constexpr uint16_t kUnsafe =
      kQuestionClause | kConditional | kDenied | kFalseReport | kWish | kImperative | kPlanned;
  if (verb != kNoNode && view_.node(verb).negated) return true;
  const NodeId at = amount.at != kNoNode ? amount.at : verb;
  return ((view_.clause_flags(at) | view_.clause_flags(verb)) & kUnsafe) != 0;
}

// ---- the two sides
/// With two sides the claim is whole; with fewer, each other country or region of the sentence
/// may be meant, and can only confirm.
void TradeReader::with_sides(const Claim& base, const RelationInstance& instance,
                             const Amount& amount, TextRange span) {
  const PredicateRole& role = *instance.predicate->role("side");
  std::vector<RoleFiller> sides = sides_.attached(instance);
  if (sides.size() < 2) sides_.of_verb(amount, role, sides);
  if (sides.size() < 2) labelled_side(amount, role, sides);
  if (sides.size() < 2) sides_.of_speaker(role, sides);
  if (sides.empty() && taken_up_) sides = sides_.both_before(role);
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
bool TradeReader::names_currency(uint32_t m) const {
  const uint32_t next = view_.context().mentions.all[m].core.last;
  if (next >= view_.phrases().tokens.last) return false;
  const std::string_view word = view_.folded(next);
  return word == "dollar" || word == "dollars" || word == "$";
}

/// "Trade with Chile - [Peru]: $4bn": the label right before the colon.
void TradeReader::labelled_side(const Amount& amount, const PredicateRole& role,
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

void TradeReader::add(Claim claim, const std::vector<RoleFiller>& sides, TextRange span) {
  claim.roles.insert(claim.roles.end(), sides.begin(), sides.end());
  builder_.add(std::move(claim), span);
}

void read_trade(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  std::vector<const RelationInstance*> trade;
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "trade") trade.push_back(&instance);
  }
  std::optional<RelationInstance> heading;
  if (trade.empty()) heading = trade_heading(builder);
  const bool taken_up = trade.empty() && !heading;
  if (taken_up) heading = trade_taken_up(builder);
  if (heading) trade.push_back(&*heading);
  if (!trade.empty()) TradeReader(builder, trade, taken_up).read();
}

}  // namespace factlint
