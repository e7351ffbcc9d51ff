// A price or rate, a count and what they make together: "all 400 tickets were sold at 15 euros
// each, bringing in 6,000 euros" -> products judged.
#include <algorithm>
#include <optional>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/parts.h"
#include "engine/computation/premises.h"
#include "engine/computation/rate.h"

namespace factlint::computation {
namespace {

bool plain(const SentenceText& text, uint32_t i) {
  const Hedge hedge = text.figure_at(i).quantity.hedge;
  return hedge == Hedge::kNone || hedge == Hedge::kAbout;
}

/// "15 euros each", "15 euros a head", "tickets cost 15 euros", "at 15 euros".
bool unit_price(const SentenceText& text, uint32_t i) {
  if (per_unit(text, i + 1) != i + 1 || text.is(i + 1, kEachWord)) return true;
  const bool per = text.any_word(i + 1, {"a", "an", "per"}) && text.noun(i + 2);
  if (per || (text.is_duration(i + 1) && text.view(i + 1, i + 2).starts_with("a "))) return true;
  if (text.is(0, kEachWord) && text.word(1, "of")) return true;
  const uint32_t left = text.with_hedge(i);
  return left > 0 && text.any_word(left - 1, {"cost", "costs", "costing", "at"});
}

/// "bringing in 6,000", "for a total of 6,000", "6,000 in all": the product is concluded.
bool concluded(const SentenceText& text, uint32_t i) {
  uint32_t left = text.with_hedge(i);
  for (uint32_t k = left; k < i; ++k) {
    if (text.word(k, "total")) return true;
  }
  while (left > 0 && text.is(left - 1, kArticleWord | kHedgeWord)) --left;
  if (left == 0) return false;
  const uint32_t k = left - 1;
  if (text.word(k, "in") && k > 0 &&
      text.any_word(k - 1, {"bringing", "brought", "brings", "took", "taking"}))
    return true;
  if (text.any_word(k, {"raising", "raised", "earning", "earned", "netting", "netted", "yielding",
                        "making", "totalling", "totaling", "grossing", "paid"}))
    return true;
  if (text.word(k, "of") && k > 0 && text.any_word(k - 1, {"total", "bill", "revenue", "revenues"}))
    return true;
  uint32_t noun = i + 1;
  while (noun < i + 3 && text.noun(noun) && !text.word(noun, "in")) ++noun;
  return (text.word(noun, "in") && text.any_word(noun + 1, {"all", "total"})) ||
         text.any_word(noun, {"altogether"});
}

struct Factors {
  uint32_t rate = kNone;
  uint32_t count = kNone;
  Quantity quantity;
};

/// The price and the count before the product; nothing if anything else is counted.
std::optional<Factors> factors_before(const SentenceText& text, uint32_t total) {
  Factors out;
  for (uint32_t i = 0; i < text.with_hedge(total); ++i) {
    if (text.is_duration(i) && text.view(i, i + 1).starts_with("a ")) continue;
    if (text.is_duration(i) && out.count == kNone) {
      // "over its four nights": counted where the rate is told for such a unit.
      out.count = i;
      out.quantity = text.duration(i).quantity;
      continue;
    }
    if (text.is_duration(i)) return std::nullopt;
    if (!text.is_figure(i) || text.figure_at(i).type == MentionType::kOrdinal) continue;
    if (!is_addable(text, i) || text.figure_at(i).percent() || !plain(text, i)) return std::nullopt;
    const bool money = text.figure_at(i).type == MentionType::kMoney;
    const bool rate = out.rate == kNone && unit_price(text, i) &&
                      (money || per_unit(text, i + 1) != i + 1 || text.word(i - 1, "of"));
    if (rate && (money || text.figure_at(total).type != MentionType::kMoney)) {
      out.rate = i;
    } else if (out.count == kNone && is_count(text, i)) {
      out.count = i;
      out.quantity = text.figure_at(i).quantity;
    } else {
      return std::nullopt;
    }
  }
  if (out.rate == kNone || out.count == kNone || out.quantity.value < Decimal(2))
    return std::nullopt;
  return out;
}

/// "sold at 15 euros each", "tickets cost 15 euros and all 400 were sold": the count is of what is
/// priced.
bool joined(const SentenceText& text, const Factors& f, uint32_t total) {
  if (text.has(kRiseWord | kFallWord | kComparisonWord | kHypotheticalWord | kRestWord | kOpenWord,
               0, total))
    return false;
  const uint32_t end = per_unit(text, f.rate + 1);
  if (text.is_duration(f.count)) {
    const std::string_view per = text.view(f.rate + 1, std::max(end, f.rate + 2));
    return per.find(f.quantity.unit) != std::string_view::npos;
  }
  const bool each = text.is(f.rate + 1, kEachWord) || text.is(0, kEachWord);
  const bool head = text.any_word(
      f.rate + 2, {"head", "ticket", "seat", "person", "piece", "copy", "plate", "bottle", "time"});
  const bool sold = [&] {
    for (uint32_t i = 0; i < total; ++i) {
      if (text.any_word(i, {"sold", "sell", "guests", "tickets", "copies", "visitors", "entries",
                            "bought", "ordered"}))
        return true;
    }
    return false;
  }();
  return each || head || sold;
}

}  // namespace

void check_products(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kRate) || text.disowned() || text.question()) return;
  if (text.figures().size() < 2) return;
  for (const uint32_t i : text.figure_places()) {
    if (i < 3 || !is_addable(text, i) || text.figure_at(i).percent() || !concluded(text, i))
      continue;
    const auto f = factors_before(text, i);
    if (!f || !joined(text, *f, i)) continue;
    const Figure& rate = text.figure_at(f->rate);
    const Figure& total = text.figure_at(i);
    const bool same = rate.type == total.type && rate.quantity.unit == total.quantity.unit;
    const bool bare = total.type == MentionType::kNumber && rate.type != MentionType::kMoney;
    if (!same && !bare) continue;
    const Decimal product = rate.quantity.value * f->quantity.value;
    // Far off, it is the product of something else.
    if (product > total.quantity.value * Decimal(2) || total.quantity.value > product * Decimal(2))
      continue;
    return tell_rate(text, {i, f->count, f->rate, text.with_hedge(i), i + 1}, false, f->quantity,
                     {total.mention, text.atom_mention(f->count), rate.mention}, sink);
  }
}

}  // namespace factlint::computation
