// "turning back two minutes before the engine failed ... that call, made after the engine had cut
// out": two events the other way round.
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

/// Atoms of what came first and of what came then, around a "before" or "after".
struct Order {
  AtomRange first;
  AtomRange then;
  uint32_t cue = kNone;
  explicit operator bool() const { return cue != kNone; }
};

/// The only "before" or "after" of the sentence that joins two of its parts.
Order order_of(const ToldSentence& t, uint32_t from) {
  const SentenceText& text = t.text();
  Order order;
  for (uint32_t i = from; i + 1 < text.size(); ++i) {
    if (!text.any_word(i, {"before", "after"})) continue;
    if (order) return {};
    const AtomRange left{t.clause(i > 0 ? i - 1 : 0).first, i};
    const AtomRange right{i + 1, t.clause(i + 1).last};
    const bool before = text.word(i, "before");
    order = {before ? left : right, before ? right : left, i};
  }
  return order;
}

/// Words with content of the range that the other range tells, and those that it does not.
void meet(const ToldSentence& a, AtomRange x, const ToldSentence& b, AtomRange y, uint32_t& shared,
          uint32_t& missing) {
  for (uint32_t i = y.first; i < y.last; ++i) {
    if (b.root(i).empty() || (i > y.first && b.root(i) == b.root(i - 1))) continue;
    bool told = false;
    for (uint32_t k = x.first; k < x.last && !told; ++k) told = a.root(k) == b.root(i);
    ++(told ? shared : missing);
  }
}

bool tells_other_time(const ToldSentence& t) {
  for (uint32_t i = 0; i < t.size(); ++i) {
    if (among("again later earlier another second other next both also too not never",
              t.text()[i].word))
      return true;
  }
  return false;
}

}  // namespace

void check_told_order(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  const DocumentContext& context = tellings.document().context();
  if (!sentences[sentence - 1].prose || sentences[sentence].tokens.size() < 4) return;
  const uint32_t first = sentences[sentence].tokens.first;
  const std::string_view opening = context.vocabulary.text(context.tokens[first].word);
  // "The alarm," and no more words before the comma.
  if ((opening != "the" && opening != "that" && opening != "this") ||
      context.tokens[first + 2].kind != TokenKind::kMark)
    return;
  const ToldSentence& here = tellings.at(sentence);
  const SentenceText& text = here.text();
  // "That call, made after ...", "The alarm, raised after ...": what takes up the sentence before.
  const bool points = text.any_word(0, {"that", "this"});
  if ((!points && !text.word(0, "the")) || !text.noun(1) || !text.mark(2, kComma) ||
      !text.past_verb(3) || text.question())
    return;
  const ToldSentence& before = tellings.at(sentence - 1);
  const Order a = order_of(before, 0);
  const Order b = order_of(here, 3);
  if (!a || !b || b.cue > 8 || before.text().question() || tells_other_time(before) ||
      tells_other_time(here))
    return;
  // The noun belongs to one side, the clause behind the cue to the other.
  const bool noun_then = text.word(b.cue, "after");
  const AtomRange told = noun_then ? b.first : b.then;   // what stands behind the cue here
  const AtomRange other = noun_then ? a.then : a.first;  // the same event should be that before
  uint32_t shared = 0;
  uint32_t missing = 0;
  meet(before, other, here, told, shared, missing);
  if (shared == 0 || missing > 0) return;
  uint32_t noun_shared = 0;
  uint32_t noun_missing = 0;
  meet(before, noun_then ? a.first : a.then, here, {1, 2}, noun_shared, noun_missing);
  if (!points && noun_shared == 0) return;
  tell_against(before.text(), a.cue, std::min(before.size(), a.cue + 4), text, 0,
               std::max(told.last, b.cue + 1), sink);
}

}  // namespace factlint::computation
