// "turning back two minutes before the engine failed ... that call, made after the engine had cut
// out": two events the other way round.
#include <algorithm>
#include <string>
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
  return any_among(t.text(),
                   "again later earlier another second other next both also too not never");
}

/// "They inspected it, and the city shut it the next day": two clauses in the order of time.
Order sequence_of(const ToldSentence& t) {
  const SentenceText& text = t.text();
  uint32_t joint = kNone;
  for (uint32_t i = 2; i + 2 < t.size(); ++i) {
    if (!text.mark(i, kComma) && !text.mark(i, kSemicolon)) continue;
    if (text.mark(i, kComma) && !text.any_word(i + 1, {"and", "then"})) continue;
    if (joint != kNone) return {};
    joint = i;
  }
  if (joint == kNone) return {};
  uint32_t last = 0;
  for (const std::string_view cue :
       {"the next day", "the following day", "later", "afterwards", "subsequently", "then",
        "the day after", "the next morning", "the following week", "shortly after"}) {
    const uint32_t at = phrase_told(t, cue, last);
    if (at != kNone && at > joint) return {{0, joint}, {joint + 1, t.size()}, joint};
  }
  for (uint32_t i = joint + 1; i < t.size(); ++i) {
    // "The next day" may be one date.
    if (!text.is_date(i) && !text.is_duration(i)) continue;
    const std::string words = fold_word(text.view(i, i + 1));
    for (const std::string_view cue : {"next", "following", "later", "after"}) {
      if (words.find(cue) != std::string::npos) return {{0, joint}, {joint + 1, t.size()}, joint};
    }
  }
  return {};
}

/// "After the closure the inspection took place", "It was only after the closure that the
/// inspection", "the inspection came after the closure".
Order stated_order(const ToldSentence& t) {
  const SentenceText& text = t.text();
  uint32_t cue = kNone;
  for (uint32_t i = 0; i + 1 < t.size(); ++i) {
    if (!text.any_word(i, {"before", "after"})) continue;
    if (cue != kNone) return {};
    cue = i;
  }
  if (cue == kNone) return {};
  const bool front = cue <= 1 || (text.word(0, "it") && cue <= 4);
  AtomRange left{t.clause(cue > 0 ? cue - 1 : 0).first, cue};
  AtomRange right{cue + 1, t.clause(cue + 1).last};
  if (front) {
    uint32_t joint = cue + 1;
    // "Only after the sale was the examination carried out"
    const bool turned = text.word(0, "only");
    while (joint < t.size() && !text.word(joint, "that") && !text.mark(joint, kComma) &&
           !(turned && text.any_word(joint, {"was", "were", "did", "had"})))
      ++joint;
    if (joint == t.size()) return {};
    right = {cue + 1, joint};
    left = {joint + 1, t.clause(joint + 1).last};
  }
  const bool before = text.word(cue, "before");
  return {before ? left : right, before ? right : left, cue};
}

/// "The alarm had already sounded when the vault was opened".
Order already_order(const ToldSentence& t) {
  const SentenceText& text = t.text();
  if (!text.has_word("when") || !text.has_word("had")) return {};
  for (uint32_t i = 2; i + 2 < t.size(); ++i) {
    if (!text.word(i, "when")) continue;
    bool had = false;
    for (uint32_t k = i; k > 0 && i - k < 5; --k) had = had || text.word(k - 1, "had");
    if (!had) return {};
    return {{t.clause(i - 1).first, i}, {i + 1, t.clause(i + 1).last}, i};
  }
  return {};
}

/// How many words of `y` stand in `x`.
uint32_t shared_words(const ToldSentence& a, AtomRange x, const ToldSentence& b, AtomRange y) {
  uint32_t shared = 0;
  uint32_t missing = 0;
  meet(a, x, b, y, shared, missing);
  return shared;
}

bool turned_round(const ToldSentence& before, const Order& a, const ToldSentence& here,
                  const Order& b) {
  return shared_words(before, a.then, here, b.first) > 0 &&
         shared_words(before, a.first, here, b.first) == 0 &&
         shared_words(before, a.first, here, b.then) > 0 &&
         shared_words(before, a.then, here, b.then) == 0;
}

/// What to quote: the cue, or what stands behind the mark that joins two clauses, and its clause.
AtomRange told_in(const ToldSentence& t, const Order& order) {
  const bool mark = t.text()[order.cue].kind == AtomKind::kMark;
  const uint32_t first = mark ? order.cue + 1 : order.cue;
  return {first, t.clause(std::min(first + 1, t.size() - 1)).last};
}

bool told_of_two(const ToldSentence& t) {
  return any_among(t.text(),
                   "again earlier another second other both also too not never if would could "
                   "should reopened reopening repeat repeated further more");
}

}  // namespace

void check_sequence(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const ToldSentence& here = tellings.at(sentence);
  const ToldSentence& before = tellings.at(sentence - 1);
  if (here.size() > 40 || before.size() > 60) return;
  const Order b = stated_order(here);
  if (!b || here.text().question() || before.text().question() || here.text().disowned() ||
      told_of_two(here) || told_of_two(before))
    return;
  Order a = sequence_of(before);
  if (!a) a = stated_order(before);
  if (!a && !here.text().has_word("had")) a = already_order(before);
  if (!a || !turned_round(before, a, here, b)) return;
  const AtomRange told = told_in(before, a);
  tell_against(before.text(), told.first, told.last, here.text(), b.cue,
               std::max(b.first.last, b.then.last), sink);
}

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
  const AtomRange quoted = told_in(before, a);
  tell_against(before.text(), quoted.first, quoted.last, text, 0, std::max(told.last, b.cue + 1),
               sink);
}

}  // namespace factlint::computation
