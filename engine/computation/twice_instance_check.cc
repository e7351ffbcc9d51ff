// "Nobody was hurt when a crane toppled ... A cyclist was treated for a broken wrist", "voted
// unanimously ... the nine-two result": what holds for all, against one of whom it does not.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

/// Another accident, another time, or a harm that does not count.
constexpr ListedWords kElse =
    "seriously badly critically else other another earlier previous previously later separate "
    "unrelated similar nearby next last second ago year years weeks days precaution shock but "
    "except already before initially first early may might could would if feared apart practice "
    "training minor";

/// What is hurt, or how: beside "treated for", "with", "suffered".
constexpr ListedWords kHarms =
    "broken fractured cuts burns bruises bruising injury injuries wound wounds concussion fracture "
    "fractures whiplash laceration lacerations sprained dislocated";

/// "Nobody was hurt", "All the passengers escaped unhurt": one past the words; 0 for others.
uint32_t unhurt_end(const SentenceText& text) {
  const AtomRange nobody = nobody_told(text);
  if (!nobody.empty())
    return text.is(nobody.last, kBeWord) &&
                   text.any_word(nobody.last + 1, {"hurt", "injured", "harmed"})
               ? nobody.last + 2
               : 0;
  if (!text.any_word(0, {"all", "everyone", "everybody"})) return 0;
  for (uint32_t i = 1; i < 10 && text.in(i); ++i) {
    if (text[i].kind == AtomKind::kMark || text.any_word(i, {"but", "and", "not"})) return 0;
    if (text.any_word(i, {"unhurt", "unharmed", "uninjured", "unscathed"})) return i + 1;
  }
  return 0;
}

/// The one person that begins the sentence: "A cyclist, 27,", "One passenger", "Two men"; the atom
/// behind, or kNone.
uint32_t person_end(const SentenceText& text) {
  const bool one =
      text.any_word(0, {"a", "an", "one"}) ||
      (text.is_figure(0) && is_count(text, 0) && text.figure_at(0).type == MentionType::kNumber);
  if (!one) return kNone;
  for (uint32_t i = 1; i < 5 && text.in(i); ++i) {
    if (text[i].kind == AtomKind::kMark && !text.mark(i, kHyphen)) return kNone;
    const bool passer = text.word(i, "by") && text.mark(i - 1, kHyphen);
    const bool person =
        passer || (text.noun(i) && !text.noun(i + 1) && !text.mark(i + 1, kHyphen) &&
                   (text.noun_class(i) == NounClass::kPerson || text.word(i, "people")));
    if (!person) continue;
    uint32_t end = i + 1;
    // ", 27," and ", a student,"
    if (text.mark(end, kComma)) {
      uint32_t comma = end + 1;
      while (comma < end + 6 && text.in(comma) && !text.mark(comma, kComma)) ++comma;
      if (!text.mark(comma, kComma)) return kNone;
      end = comma + 1;
    }
    return end;
  }
  return kNone;
}

/// One past the words behind `i` that tell how somebody was hurt; kNone for none.
uint32_t harm_end(const SentenceText& text, uint32_t i) {
  const bool was = text.any_word(i, {"was", "were", "is", "are"});
  if (was && text.any_word(i + 1, {"hurt", "injured", "wounded", "killed"})) return i + 2;
  const bool treated = (was && text.any_word(i + 1, {"treated", "taken"})) ||
                       text.any_word(i, {"suffered", "sustained"}) ||
                       (was && text.any_word(i + 1, {"in"}));
  if (treated) {
    for (uint32_t k = i + 1; k < i + 12 && text.in(k); ++k) {
      if (text[k].kind == AtomKind::kMark && !text.mark(k, kHyphen)) return kNone;
      if (among(kHarms, text[k].word)) return k + 1;
    }
    return kNone;
  }
  const bool broke = text.any_word(i, {"broke", "fractured", "dislocated", "sprained"}) &&
                     text.any_word(i + 1, {"an", "a", "his", "her"});
  constexpr ListedWords kLimbs = "arm leg wrist ankle rib collarbone shoulder hip nose finger foot";
  return broke && among(kLimbs, text[i + 2].word) ? i + 3 : kNone;
}

bool check_hurt(const SentenceText& before, const SentenceText& here, ClaimSink& sink) {
  const uint32_t none = unhurt_end(before);
  if (none == 0) return false;
  const uint32_t verb = person_end(here);
  if (verb == kNone) return false;
  const uint32_t end = harm_end(here, verb);
  if (end == kNone || any_among(before, kElse) || any_among(here, kElse) ||
      harm_of_others(before) || dated_apart(before, here) ||
      other_day(before, here, {0, here.size()}))
    return false;
  // "A boy was hurt when he fell off his bike": by something of his own.
  if (any_among(here, "when while after", end)) return false;
  // What holds for all is refuted by one, who is told in full.
  tell_twice(here, 0, end, before, 0, none, VerdictKind::kInconsistent,
             fmt::format("\"{}\" here, and the next sentence says \"{}\"", before.view(0, none),
                         here.view(0, end)),
             sink);
  return true;
}

// ---- votes

uint32_t unanimous_at(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.any_word(i, {"unanimously", "unanimous"})) continue;
    if (any_among(text, "not n't nearly almost never near virtually failed", i > 3 ? i - 3 : 0, i))
      return kNone;
    return i;
  }
  return kNone;
}

/// "the nine-two result", "The eight-to-three vote", "its 9-4 vote": the words of a division that
/// points back; empty for others.
AtomRange division(const SentenceText& text) {
  for (uint32_t i = 1; i + 2 < text.size(); ++i) {
    if (!text.is(i - 1, kArticleWord) || text.any_word(i - 1, {"a", "an"})) continue;
    if (!text.is_figure(i) || text.figure_at(i).quantity.value.is_zero()) continue;
    uint32_t at = i + 1;
    if (text.mark(at, kHyphen) || text.mark(at, kDash)) ++at;
    if (text.word(at, "to")) ++at;
    if (text.mark(at, kHyphen) || text.mark(at, kDash)) ++at;
    if (at == i + 1 || !text.is_figure(at) || text.figure_at(at).quantity.value.is_zero() ||
        text.figure_at(at).type == MentionType::kOrdinal)
      continue;
    if (text.any_word(at + 1, {"vote", "result", "tally", "margin", "majority", "decision",
                               "verdict", "ballot", "count", "split"}) &&
        !text.any_word(at + 2, {"on", "in", "of", "at", "by", "against"}))
      return {i - 1, at + 2};
  }
  return {};
}

bool check_division(const SentenceText& before, const SentenceText& here, ClaimSink& sink) {
  const uint32_t cue = unanimous_at(before);
  if (cue == kNone) return false;
  const AtomRange split = division(here);
  constexpr ListedWords kOtherVote =
      "earlier previous previously another other second last amendment players members' had "
      "committee's first later then";
  if (split.empty() || any_among(before, kOtherVote) || any_among(here, kOtherVote) ||
      dated_apart(before, here) || other_day(before, here, {0, here.size()}))
    return false;
  tell_against(before, cue, cue + 1, here, split.first, split.last, sink);
  return true;
}

}  // namespace

void check_instances(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const uint64_t cues = tellings.cues(sentence);
  const bool hurt = (cues & OppositeTable::kTreated) != 0 &&
                    (tellings.cues(sentence - 1) & OppositeTable::kSpared) != 0;
  const bool split = (cues & OppositeTable::kSplit) != 0;
  if (!hurt && !split) return;
  const SentenceText& before = tellings.document().any(sentence - 1);
  const SentenceText& here = tellings.document().any(sentence);
  if (before.question() || here.question() || before.disowned() || here.disowned()) return;
  if (hurt && check_hurt(before, here, sink)) return;
  if (split && before.may_have("unanimously", "unanimous")) check_division(before, here, sink);
}

}  // namespace factlint::computation
