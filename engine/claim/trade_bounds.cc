// What the words make of an amount of trade: a bound, a rate, a time.

#include "engine/base/one_of.h"
#include "engine/claim/role_types.h"
#include "engine/claim/trade_reader.h"

namespace factlint {

// ---- what the words make of the amount
/// The verb's bound, or the preposition's; false where the words deny a mere point.
bool TradeReader::bound(Claim& claim, const Amount& amount, TextRange& span) {
  if (amount.verb == kNoNode) return true;
  const BoundVerb* verb = bound_of(amount.verb);
  Hedge hedge = verb != nullptr ? verb->hedge : Hedge::kNone;
  if (one_of(kAbove, amount.preposition)) hedge = Hedge::kMoreThan;
  if (one_of(kBelow, amount.preposition)) hedge = Hedge::kLessThan;
  if (verb != nullptr) span = join(view_.range_of(amount.verb), span);
  if (is_far_from(amount)) {
    ClaimBuilder::put(claim, "bound", std::string(bound_name(Hedge::kLessThan)),
                      view_.range_of(amount.verb));
    return true;
  }
  if (view_.node(amount.verb).negated && !stands_beside_verb(amount)) {
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
    ClaimBuilder::put(claim, "bound", std::string(bound_name(hedge)), view_.range_of(amount.verb));
  return true;
}

/// "[With over $4 billion], trade has never been higher", "the trade, [at $4 billion], did not
/// disappoint": a phrase beside the verb, which the verb's denial does not reach.
bool TradeReader::stands_beside_verb(const Amount& amount) const {
  if (amount.preposition == "with") return true;
  const uint32_t first = view_.context().mentions.all[amount.mention].tokens.first;
  const uint32_t verb = view_.node(amount.verb).head;
  if (amount.preposition != "at" && amount.preposition != "of") return false;
  if (first < verb) return true;
  for (uint32_t t = verb; t < first; ++t) {
    if (view_.context().tokens[t].mark_class == kComma) return true;
  }
  return false;
}

/// "nowhere near the $4 billion mark", "did not come anywhere close to $4 billion".
bool TradeReader::is_far_from(const Amount& amount) const {
  constexpr uint32_t kReach = 5;
  const uint32_t begin = view_.phrases().tokens.first;
  const uint32_t first = view_.context().mentions.all[amount.mention].core.first;
  for (uint32_t back = 1; back <= kReach && first >= begin + back; ++back) {
    const uint32_t t = first - back;
    if (view_.word(t) == "nowhere" ||
        (view_.word(t) == "anywhere" && view_.node(amount.verb).negated))
      return view_.word(t + 1) == "near" || view_.word(t + 1) == "close";
  }
  return false;
}

/// "$4 billion every month" is told of a year by twelve; false for other rates.
bool TradeReader::read_rate(Claim& claim, const Amount& amount,
                            const RelationInstance& found) const {
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
  uint32_t next = view_.context().mentions.all[amount.mention].tokens.last;
  const uint32_t end = view_.phrases().tokens.last;
  // "$120 million for every day of the year"
  if (next < end && view_.word(next) == "for") ++next;
  if (next >= end) return true;
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
  return unit != "week" && unit != "day" && unit != "quarter" && unit != "head" && unit != "hour" &&
         unit != "weekly" && unit != "daily" && unit != "quarterly" && unit != "capita" &&
         unit != "minute";
}

/// The sentence's date, where it has just one year; else the one nearest to the amount, which can
/// only confirm.
void TradeReader::sole_time(Claim& claim, const Amount& amount) const {
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

}  // namespace factlint
