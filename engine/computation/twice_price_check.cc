// "Paid £2.4m for the portrait ... the £2.8m laid out on the picture": what was paid for a thing,
// told twice.
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/general_noun.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_value.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr std::string_view kPays =
    "paid spent bought sold fetched cost bid handed laid shelled invested";
constexpr std::string_view kElse =
    "another other second also earlier previous previously estimate estimated expected asking "
    "wanted asked originally hoped raised raise frame restoration repairs tax fees commission "
    "premium including plus more further extra average each per year offer offered first last "
    "guide reserve resale later value valued worth";

bool money_at(const SentenceText& text, uint32_t i) {
  return text.is_figure(i) && text.figure_at(i).type == MentionType::kMoney;
}

/// The only amount of money of the sentence, behind or near a verb of paying; kNone for others.
uint32_t price_told(const SentenceText& text) {
  uint32_t found = kNone;
  for (const uint32_t i : text.figure_places()) {
    if (!money_at(text, i)) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  if (found == kNone || !any_among(text, kPays, 0, found)) return kNone;
  return found;
}

/// "the £2.8m laid out on the picture": head of the thing; kNone for others.
uint32_t thing_paid(const SentenceText& text, uint32_t money, uint32_t& last) {
  if (money == 0 || !text.word(text.with_hedge(money) - 1, "the")) return kNone;
  uint32_t verb = money + 1;
  if (text.word(verb, "it") || text.any_word(verb, {"she", "he", "they"})) ++verb;
  if (!text.any_word(verb, {"paid", "spent", "laid", "handed", "invested"})) return kNone;
  uint32_t at = verb + 1;
  while (text.any_word(at, {"out", "over"})) ++at;
  if (!text.any_word(at, {"on", "for"}) || !text.word(at + 1, "the")) return kNone;
  const uint32_t head = phrase_head(text, at + 2);
  last = head == kNone ? 0 : head + 1;
  return head;
}

}  // namespace

void check_prices(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const SentenceText* here = tellings.document().at(sentence);
  if (here == nullptr || here->question() || here->disowned()) return;
  for (const uint32_t i : here->figure_places()) {
    uint32_t last = 0;
    const uint32_t thing = money_at(*here, i) ? thing_paid(*here, i, last) : kNone;
    if (thing == kNone) continue;
    const SentenceText& before = tellings.document().any(sentence - 1);
    const uint32_t price = price_told(before);
    if (price == kNone || any_among(*here, kElse) || any_among(before, kElse) ||
        before.question() || before.disowned() || dated_apart(before, *here))
      return;
    const Quantity& a = before.figure_at(price).quantity;
    const Quantity& b = here->figure_at(i).quantity;
    if (a.unit != b.unit || values_agree(a, b)) return;
    bool same = false;
    for (uint32_t k = 0; k < before.size() && !same; ++k)
      same = before.noun(k) && (before.lemma(k) == here->lemma(thing) ||
                                names_kind_of(here->lemma(thing), before.lemma(k)));
    if (!same) return;
    tell_restated(before, price, price + 1, *here, here->with_hedge(i) - 1, last, false, sink);
    return;
  }
}

}  // namespace factlint::computation
