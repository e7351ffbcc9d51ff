// So much for so many, twice: "for four take 200 grams, for eight 400".
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/judgement.h"
#include "engine/computation/ledger.h"

namespace factlint::computation {
namespace {

/// A number of servings ("for four people", "for 12 pancakes") and the amount told with it.
struct Serving {
  const Entry* count = nullptr;
  const Entry* amount = nullptr;
};

bool kitchen_unit(const Entry& e) {
  return among("gram kilogram liter milliliter centiliter ounce pound teaspoon tablespoon cup",
               e.unit);
}

/// Counts led by "for" or "serves", each with the amount told next to it; empty if any is told
/// otherwise.
std::vector<Serving> servings(const Ledger& ledger) {
  std::vector<Serving> found;
  const Entry* loose = nullptr;
  for (const std::vector<Entry>* entries : {&ledger.before(), &ledger.here()}) {
    for (const Entry& e : *entries) {
      if (e.position() || e.duration()) continue;
      const SentenceText& text = *e.text;
      const uint32_t left = text.with_hedge(e.at);
      const bool led =
          left > 0 && text.any_word(left - 1, {"for", "serves", "makes", "feeds", "serve", "feed"});
      if (led && e.unit.empty() && e.per.empty()) {
        found.push_back({&e, nullptr});
        if (loose != nullptr && found.size() == 1) found.back().amount = loose;
        loose = nullptr;
      } else if (kitchen_unit(e) && e.per.empty() && e.firm) {
        if (found.empty()) {
          if (loose != nullptr) return {};
          loose = &e;
        } else if (found.back().amount == nullptr) {
          found.back().amount = &e;
        } else {
          if (loose != nullptr) return {};
          loose = &e;
        }
      } else {
        return {};
      }
    }
  }
  return found;
}

}  // namespace

void check_recipes(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kRate) || text.disowned() || text.question()) return;
  if (!text.has_figure() || !text.may_have("for", "serves", "makes", "feeds", "serve", "feed"))
    return;
  const auto& places = text.figure_places();
  if (std::none_of(places.begin(), places.end(),
                   [&](uint32_t i) { return text.figure_at(i).type == MentionType::kQuantity; }))
    return;
  if (!text.has_word("need", "use", "take", "takes", "uses", "needs", "recipe", "serves", "add",
                     "requires", "mix"))
    return;
  const Ledger ledger(document, text);
  const auto found = servings(ledger);
  if (found.size() != 2 || found[0].amount == nullptr || found[1].amount == nullptr) return;
  const Entry& a = *found[0].amount;
  const Entry& b = *found[1].amount;
  if (a.unit != b.unit || b.text != &text || a.value.is_zero() || found[0].count->value.is_zero() ||
      found[0].count->value == found[1].count->value)
    return;
  if (sink.told_on(text.sentence(), text.range(b.at, b.last))) return;
  const Decimal due = a.value * found[1].count->value / found[0].count->value;
  const Decimal off = (due - b.value).abs() / due;
  const bool ok = off < Decimal(3, -2);
  if (!ok && (off < Decimal(8, -2) || off > Decimal(6, -1))) return;
  Told told = told_at(text, CheckKind::kRate, ok, text.with_hedge(b.at), b.last,
                      fmt::format("{} for {} is {} for {}{}", told_value(a, a.value),
                                  printed(found[0].count->value), told_value(b, due),
                                  printed(found[1].count->value),
                                  ok ? "" : fmt::format(", not {}", told_value(b, b.value))));
  told.mentions = {text.atom_mention(b.at)};
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace factlint::computation
