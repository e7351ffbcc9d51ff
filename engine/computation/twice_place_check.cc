// "The final will be played at Gorse Park ... Heath Lane, where the final is being played": one
// event in two places.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr ListedWords kElse =
    "moved move switched originally instead planned until previously earlier last next first "
    "second another other then before after near not never also both replay";

constexpr ListedWords kVenueEvents =
    "final match game concert wedding funeral ceremony trial hearing inquest meeting race fair "
    "festival show tournament auction service rally";

bool name_word(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && text[i].word.size() > 1 &&
         !text.is(i, kArticleWord | kPronounWord | kPrepositionWord | kBreakWord);
}

AtomRange name_at(const SentenceText& text, uint32_t i) {
  AtomRange name{i, i};
  while (name_word(text, name.last)) ++name.last;
  return name;
}

/// "Saturday's final will be played at Gorse Park": the event's noun and the place.
AtomRange venue(const SentenceText& text, uint32_t& event) {
  for (uint32_t i = 1; i + 1 < text.size(); ++i) {
    if (!text.word(i, "at") || !name_word(text, i + 1)) continue;
    for (uint32_t k = i; k > 0 && i - k < 12; --k) {
      if (!among(kVenueEvents, text.lemma(k - 1)) || text.plural_noun(k - 1)) continue;
      event = k - 1;
      return name_at(text, i + 1);
    }
  }
  return {};
}

/// "at Heath Lane, where the final is being played".
AtomRange venue_again(const SentenceText& text, uint32_t& event, uint32_t& last) {
  for (uint32_t i = 3; i + 3 < text.size(); ++i) {
    if (!text.word(i, "where") || !text.mark(i - 1, kComma) || !text.word(i + 1, "the") ||
        !among(kVenueEvents, text.lemma(i + 2)) || !text.is(i + 3, kBeWord | kModalWord))
      continue;
    uint32_t first = i - 1;
    while (first > 0 && name_word(text, first - 1)) --first;
    if (first == i - 1 || first == 0 || !text.word(first - 1, "at")) continue;
    event = i + 2;
    last = i + 4;
    return {first, i - 1};
  }
  return {};
}

bool share_word(const SentenceText& a, AtomRange x, const SentenceText& b, AtomRange y) {
  for (uint32_t i = x.first; i < x.last; ++i) {
    for (uint32_t k = y.first; k < y.last; ++k) {
      if (a[i].word == b[k].word) return true;
    }
  }
  return false;
}

bool plain(const SentenceText& text) {
  return !text.question() && !text.disowned() && !any_among(text, kElse);
}

/// Cheaply, before the sentence is read.
bool tells_where(const DocumentContext& context, TokenRange tokens) {
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const Token& token = context.tokens[t];
    if (token.end - token.begin == 5 && context.view({t, t + 1}) == "where") return true;
  }
  return false;
}

}  // namespace

void check_told_places(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose ||
      sentences[sentence - 1].block != sentences[sentence].block ||
      !tells_where(tellings.document().context(), sentences[sentence].tokens))
    return;
  const SentenceText& here = tellings.document().any(sentence);
  uint32_t last = 0;
  uint32_t event = 0;
  uint32_t told_event = 0;
  const AtomRange again = venue_again(here, event, last);
  if (again.empty()) return;
  const SentenceText& before = tellings.document().any(sentence - 1);
  const AtomRange told = venue(before, told_event);
  if (told.empty() || !plain(before) || !plain(here) || share_word(before, told, here, again) ||
      before.lemma(told_event) != here.lemma(event) || dated_apart(before, here))
    return;
  // The later place is told nowhere before.
  for (uint32_t i = again.first; i < again.last; ++i) {
    if (before.has_word(here[i].word)) return;
  }
  tell_against(before, told.first, told.last, here, again.first, last, sink);
}

}  // namespace factlint::computation
