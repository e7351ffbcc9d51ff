// "Norrland has agreed to buy sawmill operator Pell ... Pell, the purchaser": buyer and seller in
// each other's place.
#include <algorithm>
#include <vector>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_names.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr ListedWords kBuy =
    "buy buys bought buying acquire acquires acquired acquiring purchase purchases purchased "
    "purchasing";
constexpr ListedWords kSell = "sell sells sold selling";
constexpr ListedWords kBuyers = "buyer purchaser acquirer";
constexpr ListedWords kSellers = "seller vendor";

constexpr ListedWords kElse =
    "resold earlier previously another other second third counter-bid turn then later back shares "
    "stake stakes not n't never failed would-be";

/// First word of the last name that ends before atom `i` in its clause; kNone if there is none.
uint32_t name_before(const ToldSentence& t, uint32_t i) {
  const AtomRange clause = t.clause(i);
  for (uint32_t k = i; k > clause.first; --k) {
    if (!proper_word(t.text(), k - 1)) continue;
    uint32_t first = k - 1;
    while (first > 0 && proper_word(t.text(), first - 1)) --first;
    return first;
  }
  return kNone;
}

/// First word of the next name behind atom `i`, up to `end`.
uint32_t name_behind(const SentenceText& text, uint32_t i, uint32_t end) {
  for (uint32_t k = i; k < end && text.in(k); ++k) {
    if (text[k].kind == AtomKind::kMark && !text.mark(k, kHyphen)) return kNone;
    if (proper_word(text, k)) return k;
  }
  return kNone;
}

/// Who buys and who sells; the target of a bid is on the side of what is sold.
struct Trade {
  uint32_t buyer = kNone;
  uint32_t seller = kNone;
  uint32_t verb = 0;
};

Trade trade_in(const ToldSentence& t) {
  const SentenceText& text = t.text();
  Trade trade;
  for (uint32_t i = 1; i < t.size(); ++i) {
    const bool buys = among(kBuy, text[i].word);
    if ((!buys && !among(kSell, text[i].word)) || !text.verb(i)) continue;
    if (trade.buyer != kNone || trade.seller != kNone) return {};
    trade.verb = i;
    const uint32_t left = name_before(t, i);
    const bool passive = text.is(i - 1, kBeWord) || text.word(i - 1, "been");
    if (buys) {
      const uint32_t right = name_behind(text, i + 1, i + 9);
      const bool by = passive && text.word(i + 1, "by");
      if (passive != by || left == kNone || right == kNone) return {};
      trade.buyer = by ? right : left;
      trade.seller = by ? left : right;
      continue;
    }
    // "sold by Merrion to Hale", "Merrion sold the bank to Hale"
    uint32_t to = i + 1;
    while (to < i + 9 && text.in(to) && !text.word(to, "to")) ++to;
    if (!text.word(to, "to")) return {};
    trade.buyer = name_behind(text, to + 1, to + 6);
    trade.seller = passive ? (text.word(i + 1, "by") ? name_behind(text, i + 2, to) : kNone) : left;
    if (trade.buyer == kNone || trade.seller == kNone) return {};
  }
  return trade;
}

/// "Pell, the purchaser,", "the purchaser, Pell,": the name; `last` is one past the words.
uint32_t role_name(const SentenceText& text, uint32_t role, uint32_t& first, uint32_t& last) {
  if (role == 0 || !text.word(role - 1, "the")) return kNone;
  if (text.mark(role + 1, kComma) && proper_word(text, role + 2)) {
    first = role - 1;
    last = role + 3;
    uint32_t end = last;
    while (proper_word(text, end)) ++end;
    if (text.mark(end, kComma)) return role + 2;
  }
  if (role < 3 || !text.mark(role - 2, kComma) || !proper_word(text, role - 3) ||
      !text.end_of_clause(role + 1))
    return kNone;
  first = role - 3;
  while (first > 0 && proper_word(text, first - 1)) --first;
  last = role + 1;
  return first;
}

}  // namespace

void check_traders(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose) return;
  const SentenceText& here = tellings.document().any(sentence);
  for (uint32_t i = 1; i < here.size(); ++i) {
    const bool buyer = among(kBuyers, here[i].word);
    if (!buyer && !among(kSellers, here[i].word)) continue;
    uint32_t first = 0;
    uint32_t last = 0;
    const uint32_t name = role_name(here, i, first, last);
    if (name == kNone) continue;
    const ToldSentence& before = tellings.at(sentence - 1);
    const SentenceText& s = before.text();
    if (s.question() || here.question() || any_among(s, kElse) || any_among(here, kElse)) return;
    const Trade trade = trade_in(before);
    if (trade.buyer == kNone) return;
    const uint32_t wrong = buyer ? trade.seller : trade.buyer;
    if (s[wrong].word != here[name].word || s[trade.buyer].word == s[trade.seller].word) return;
    tell_against(s, std::min(trade.verb, trade.buyer), trade.verb + 1, here, first, last, sink);
    return;
  }
}

}  // namespace factlint::computation
