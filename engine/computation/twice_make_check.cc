// "Thirty Texel ewes vanished ... the missing Suffolk ewes": a make, breed or brand that stands in
// capitals before the noun of the thing, and another one.
#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"
#include "engine/computation/twice_naming.h"

namespace factlint::computation {
namespace {

/// "Texel ewes", "the Skoda estate": one capitalised word and the noun behind it.
bool make_at(const SentenceText& text, uint32_t i) {
  if (i == 0 || text[i].kind != AtomKind::kWord || !text.capital(i) ||
      (text[i - 1].kind == AtomKind::kWord && text.capital(i - 1)) || text[i].word.size() < 3 ||
      text.is(i, kPronounWord | kArticleWord | kPrepositionWord))
    return false;
  return text.lower(i + 1) && text.noun(i + 1) && !text.finite_verb(i + 1) && !text.noun(i + 2) &&
         text.noun_class(i + 1) != NounClass::kPerson &&
         text.noun_class(i + 1) != NounClass::kGroup && text.noun_class(i + 1) != NounClass::kAct &&
         text.noun_class(i + 1) != NounClass::kEvent &&
         text.noun_class(i + 1) != NounClass::kTime &&
         text.noun_class(i + 1) != NounClass::kLocation;
}

/// Lemma of the noun behind a capitalised word at token `t`, neither first nor last; or unknown.
WordId noun_behind(const DocumentContext& context, uint32_t t, TokenRange tokens) {
  if (t <= tokens.first || t + 1 >= tokens.last) return kUnknownWord;
  const Token& word = context.tokens[t];
  const Token& next = context.tokens[t + 1];
  if (word.kind != TokenKind::kWord || !word.is(kCapitalised) || word.is(kAllCaps) ||
      next.kind != TokenKind::kWord || next.is(kCapitalised))
    return kUnknownWord;
  return context.lexicon.has(next.word, PartOfSpeech::kNoun)
             ? context.lexicon.lemma(next.word, PartOfSpeech::kNoun)
             : kUnknownWord;
}

/// "the missing Suffolk": the article stands shortly before, a small word between.
bool behind_article(const DocumentContext& context, uint32_t t, uint32_t first) {
  for (uint32_t k = t; k > first && t - k < 4; --k) {
    const Token& token = context.tokens[k - 1];
    if (token.kind != TokenKind::kWord) return false;
    if (token.end - token.begin == 3 && k < t) {
      const std::string_view word = context.view({k - 1, k});
      if (word == "the" || word == "The") return true;
    }
    if (token.is(kCapitalised)) return false;
  }
  return false;
}

/// Cheaply: both sentences have a capitalised word before one noun.
bool may_tell_makes(const DocumentContext& context, uint32_t sentence) {
  const TokenRange here = context.sentences[sentence].tokens;
  const TokenRange before = context.sentences[sentence - 1].tokens;
  for (uint32_t t = here.first + 2; t < here.last; ++t) {
    if (!context.tokens[t].is(kCapitalised) || !behind_article(context, t, here.first)) continue;
    const WordId noun = noun_behind(context, t, here);
    if (noun == kUnknownWord) continue;
    for (uint32_t k = before.first + 1; k < before.last; ++k) {
      if (noun_behind(context, k, before) == noun &&
          (context.tokens[k].word == kUnknownWord ||
           context.tokens[k].word != context.tokens[t].word))
        return true;
    }
  }
  return false;
}

/// Words of the phrase besides the make and the noun that the other sentence tells, all of them.
bool described_alike(const ToldSentence& before, const ToldSentence& here, uint32_t first,
                     uint32_t make) {
  bool any = false;
  for (uint32_t i = first + 1; i < make; ++i) {
    if (here.root(i).empty()) continue;
    if (!before.tells(here.root(i))) return false;
    any = true;
  }
  return any;
}

}  // namespace

void check_makes(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || !may_tell_makes(tellings.document().context(), sentence))
    return;
  const ToldSentence& here = tellings.at(sentence);
  const SentenceText& text = here.text();
  for (uint32_t i = 2; i + 1 < here.size(); ++i) {
    if (!make_at(text, i)) continue;
    uint32_t first = i - 1;
    while (first > 0 && i - first < 4 && text.lower(first) && !text.word(first, "the")) --first;
    if (!text.word(first, "the") || first + 1 == i) continue;
    const ToldSentence& before = tellings.at(sentence - 1);
    if (before.text().has_word(text[i].word) || before.text().question()) continue;
    uint32_t found = kNone;
    uint32_t nouns = 0;
    for (uint32_t k = 1; k + 1 < before.size(); ++k) {
      if (before.text().lemma(k) == text.lemma(i + 1)) ++nouns;
      if (make_at(before.text(), k) && before.text().lemma(k + 1) == text.lemma(i + 1)) found = k;
    }
    if (before.size() > 0 && before.text().lemma(before.size() - 1) == text.lemma(i + 1)) ++nouns;
    if (found == kNone || nouns != 1 || !described_alike(before, here, first, i) ||
        text.has_word("other", "also", "too", "both", "another"))
      continue;
    tell_restated(before.text(), found, found + 2, text, first, i + 2, false, sink);
    return;
  }
}

}  // namespace factlint::computation
