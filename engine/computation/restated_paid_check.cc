// "Paid £2.4m for the portrait ... the £2.8m laid out on the picture", "agreed to buy it for $18 a
// share ... The offer of $16 a share": one price, told again by words for what was paid or offered.
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/general_noun.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_value.h"
#include "engine/lexicon/kinds.h"

namespace factlint::computation {
namespace {

constexpr ListedWords kPaid = "paid spent cost invested splashed laid bought buy pay";
constexpr ListedWords kOffers = "offer bid price";
constexpr ListedWords kAnother =
    "earlier previous previously another other first initial original originally improved raised "
    "increased rejected rival revised sweetened last second later before more also besides each "
    "than would could if not n't instead former plus further final total extra including "
    "altogether";

bool money(const SentenceText& text, uint32_t i) {
  return text.is_figure(i) && text.figure_at(i).type == MentionType::kMoney &&
         !text.figure_at(i).range_end;
}

bool per_share(const SentenceText& text, uint32_t i) {
  return text.any_word(i + 1, {"a", "per"}) && text.any_word(i + 2, {"share", "unit", "tonne"});
}

/// The only amount of money of the sentence; kNone if there are more.
uint32_t only_money(const SentenceText& text) {
  uint32_t found = kNone;
  for (const uint32_t i : text.figure_places()) {
    if (!money(text, i)) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

/// What was bought is told behind "for" or "on": a pronoun, or a noun for what was told before.
bool same_thing(const SentenceText& before, const SentenceText& text, uint32_t i) {
  if (text.any_word(i, {"him", "her", "it", "them"})) return true;
  if (!text.any_word(i, {"the", "his", "its", "their"})) return false;
  uint32_t head = i + 1;
  while (text.lower(head + 1) && text.noun(head + 1) && !text.finite_verb(head + 1)) ++head;
  if (!text.noun(head)) return false;
  const std::string_view noun = text.lemma(head);
  for (uint32_t k = 0; k < before.size(); ++k) {
    if (before[k].kind != AtomKind::kWord || !before.noun(k) || before.capital(k)) continue;
    if (kind_of(before.lemma(k), noun) || names_kind_of(noun, before.lemma(k))) return true;
  }
  return false;
}

/// "the £28m they spent on him", "the £2.8m laid out on the picture": one past what tells it; 0 if
/// nothing does.
uint32_t paid_behind(const SentenceText& before, const SentenceText& text, uint32_t figure) {
  uint32_t verb = figure + 1;
  while (verb < figure + 5 && !among(kPaid, text[verb].word)) {
    const bool passes =
        text.any_word(verb, {"that", "which", "it", "they", "he", "she", "had", "was"}) ||
        text.name_word(verb) || text.is(verb, kArticleWord) ||
        text.noun_class(verb) == NounClass::kGroup;
    if (!passes) return 0;
    ++verb;
  }
  if (!among(kPaid, text[verb].word)) return 0;
  uint32_t on = verb + 1;
  if (text.any_word(on, {"out", "up"})) ++on;
  if (!text.any_word(on, {"for", "on", "in"}) || !same_thing(before, text, on + 1)) return 0;
  return on + 2;
}

void check_paid(const SentenceText& before, const SentenceText& text, uint32_t figure,
                ClaimSink& sink) {
  const uint32_t told = only_money(before);
  if (told == kNone || !any_among(before, kPaid)) return;
  const uint32_t last = paid_behind(before, text, figure);
  if (last == 0) return;
  const Quantity& a = before.figure_at(told).quantity;
  const Quantity& b = text.figure_at(figure).quantity;
  if (!a.unit.empty() && !b.unit.empty() && a.unit != b.unit) return;
  const bool ok = values_agree(a, b);
  tell_restated(before, told, told + 1, text, figure - 1, last, ok, sink);
}

/// "The offer of $16 a share".
void check_offer(const SentenceText& before, const SentenceText& text, uint32_t figure,
                 ClaimSink& sink) {
  const uint32_t told = only_money(before);
  if (told == kNone || !per_share(before, told) || !per_share(text, figure)) return;
  if (before[told + 2].word != text[figure + 2].word ||
      !any_among(before, "offer offered offering bid buy acquire agreed price priced"))
    return;
  const Quantity& a = before.figure_at(told).quantity;
  const Quantity& b = text.figure_at(figure).quantity;
  if (a.unit != b.unit) return;
  tell_restated(before, told, told + 3, text, figure - 3, figure + 3, values_agree(a, b), sink);
}

}  // namespace

void check_restated_paid(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  const uint32_t i = only_money(text);
  if (i == kNone || i < 1 || !before.has_figure()) return;
  if (before.disowned() || text.disowned() || any_among(before, kAnother) ||
      any_among(text, kAnother))
    return;
  if (text.word(i - 1, "the")) return check_paid(before, text, i, sink);
  const bool offer = i > 2 && text.any_word(i - 1, {"of"}) && among(kOffers, text[i - 2].word) &&
                     text.any_word(i - 3, {"the", "that", "this", "its"});
  if (offer) check_offer(before, text, i, sink);
}

}  // namespace factlint::computation
