// Two figures and what one of them makes for each of the other, wherever they stand: "Six chairs
// cost him 240 euros, or 40 euros each" -> rates judged.
#include <algorithm>
#include <initializer_list>
#include <optional>

#include "engine/computation/general_noun.h"
#include "engine/computation/judgement.h"
#include "engine/computation/parts.h"
#include "engine/computation/premises.h"
#include "engine/computation/rate.h"

namespace factlint::computation {
namespace {

/// A rate at atom `figure` and what it is told for: "each", or a noun or unit of time.
struct ToldRate {
  uint32_t figure = kNone;
  uint32_t first = 0;
  uint32_t last = 0;
  std::string_view per;   ///< lemma of "a night"; empty for "each"
  std::string_view base;  ///< "kilometer" of "85 km an hour"
};

/// "gives each of them 30", "each got 30", "they get 30 each".
std::optional<ToldRate> rate_at(const SentenceText& text, uint32_t i) {
  const bool decimal = text.figure_at(i).type == MentionType::kNumber &&
                       !text.figure_at(i).quantity.value.is_integer();
  if ((!is_addable(text, i) && !decimal) || text.figure_at(i).percent()) return std::nullopt;
  const uint32_t left = text.with_hedge(i);
  const std::string_view unit = text.figure_at(i).quantity.unit;
  if (const size_t per = unit.find(" per "); per != std::string_view::npos)
    return ToldRate{i, left, i + 1, unit.substr(per + 5), unit.substr(0, per)};
  uint32_t j = i + 1;
  if (text.noun(j) && !text.is(j, kEachWord) && text.plural_noun(j)) ++j;
  if (text.is(j, kEachWord)) return ToldRate{i, left, j + 1, {}, {}};
  if (any_word(text, j, {"a", "an", "per"}) && text.noun(j + 1))
    return ToldRate{i, left, j + 2, text.lemma(j + 1), {}};
  if (text.word(j, "per") && text.is_duration(j + 1))
    return ToldRate{i, left, j + 2, text.duration(j + 1).quantity.unit, {}};
  if (text.is_duration(j) && text.view(j, j + 1).starts_with("a"))
    return ToldRate{i, left, j + 1, text.duration(j).quantity.unit, {}};
  for (uint32_t k = left; k > 0 && k + 5 > left; --k) {
    if (text[k - 1].kind != AtomKind::kWord) break;
    if (text.word(k - 1, "each")) return ToldRate{i, k - 1, i + 1, {}, {}};
  }
  return std::nullopt;
}

/// How firmly the words before the rate draw it from what was told: ", 40 each", "or 40 each",
/// "split equally, ... 40".
bool concluded(const SentenceText& text, const ToldRate& rate) {
  bool shared = false;
  for (uint32_t i = 0; i < rate.last + 3 && text.in(i); ++i) {
    shared = shared || any_word(text, i, {"equally", "evenly", "split"});
  }
  const uint32_t before = rate.first - 1;
  const bool gets =
      any_word(text, before, {"get", "gets", "got", "receive", "receives", "received"}) &&
      any_word(text, before - 1, {"who", "and", "will"});
  const bool which = text.word(before, "is") && any_word(text, before - 1, {"which", "that"});
  if (shared || gets || (which && rate.per.empty())) return true;
  uint32_t k = rate.first;
  // "at an average speed of"
  if (k > 4 && text.word(k - 1, "of") && any_word(text, k - 2, {"speed", "pace", "rate"}) &&
      text.word(k - 3, "average") &&
      (any_word(text, k - 5, {"at", "making", "giving"}) || text.comma_or_open(k - 5)))
    return true;
  if (k > 2 && text.word(k - 1, "of") && text.word(k - 2, "average")) k -= 2;
  while (k > 0 && (text.is(k - 1, kArticleWord | kHedgeWord) || any_word(text, k - 1, {"at"}))) --k;
  if (k == 0) return false;
  // "which works out at 1,600 a machine", ", riding at an average of 42 km an hour"
  if (k > 1 && text.word(k - 1, "out") &&
      any_word(text, k - 2, {"works", "worked", "working", "work"}))
    return true;
  const bool going = k > 1 && text[k - 1].word.ends_with("ing") && text.verb(k - 1) &&
                     text.mark(k - 2, kComma) && !rate.base.empty();
  if (going && text.end_of_clause(rate.last)) return true;
  return text.word(k - 1, "or") || (text.comma_or_open(k - 1) && text.end_of_clause(rate.last));
}

struct Count {
  Quantity quantity;
  uint32_t mention = kNoMention;
  uint32_t atom = kNone;
};

/// What the rate is told for: the only count of such things, or the only length in such a unit.
std::optional<Count> count_for(const SentenceText& text, const ToldRate& rate,
                               const std::vector<uint32_t>& told, uint32_t total) {
  std::optional<Count> found;
  for (uint32_t i = 0; i < rate.first; ++i) {
    if (!text.is_duration(i)) continue;
    if (rate.per.empty()) continue;
    const Quantity& q = text.duration(i).quantity;
    const bool over = i > 0 && text.word(i - 1, "over");  // "sold over 12 nights"
    if (found || q.unit != rate.per || q.hedge == Hedge::kVague || (is_bound(q.hedge) && !over))
      return std::nullopt;
    found = Count{q, text[i].mention, i};
  }
  for (const uint32_t i : told) {
    if (i == total) continue;
    // "a team of four"
    if (found && !rate.base.empty() && is_count(text, i) && counted_noun(text, i) == kNone)
      continue;
    if (found || !is_count(text, i)) return std::nullopt;
    const uint32_t head = counted_noun(text, i);
    if (head == kNone || (text.is(head, kTimeUnitWord) && rate.per.empty())) return std::nullopt;
    if (!rate.per.empty() && text.lemma(head) != rate.per && !is_kind(rate.per, text.lemma(head)))
      return std::nullopt;
    found = Count{text.figure_at(i).quantity, text.figure_at(i).mention, i};
  }
  return found;
}

/// The total is of the rate's own kind: money, or things that the rate may leave unnamed.
bool total_of(const SentenceText& text, uint32_t total, uint32_t rate, std::string_view base) {
  if (!base.empty()) return text.figure_at(total).quantity.unit == base;
  const Figure& r = text.figure_at(rate);
  const Figure& t = text.figure_at(total);
  if (text.figure_at(total).percent() || t.quantity.value <= r.quantity.value) return false;
  if (same_kind(text, total, rate)) {
    if (!is_count(text, total)) return true;
    return same_thing(text, total, text, rate) || counted_noun(text, rate) == kNone;
  }
  return r.type == MentionType::kNumber && r.quantity.unit.empty();
}

void check_rate(const SentenceText& text, const ToldRate& rate, ClaimSink& sink) {
  const auto told = premises(text, rate.first);
  if (told.empty() || told.size() > 2 || !concluded(text, rate)) return;
  uint32_t total = kNone;
  for (const uint32_t i : told) {
    if (!is_addable(text, i) || !total_of(text, i, rate.figure, rate.base)) continue;
    const bool larger =
        total != kNone && text.figure_at(i).quantity.value > text.figure_at(total).quantity.value;
    const bool money = text.figure_at(i).type != MentionType::kNumber;
    if (total == kNone || (larger && text.figure_at(total).type == MentionType::kNumber) || money)
      total = i;
  }
  if (total == kNone) return;
  const auto count = count_for(text, rate, told, total);
  if (!count || count->quantity.value < Decimal(2)) return;
  const Product product{total, count->atom, rate.figure, rate.first, rate.last};
  tell_rate(text, product, !rate.base.empty(), count->quantity,
            {text.figure_at(total).mention, count->mention, text.figure_at(rate.figure).mention},
            sink);
}

}  // namespace

void check_told_rates(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kRate)) return;
  for (const uint32_t i : text.figure_places()) {
    if (i == 0) continue;
    const auto rate = rate_at(text, i);
    if (rate && rate->first > 0) check_rate(text, *rate, sink);
  }
}

}  // namespace factlint::computation
