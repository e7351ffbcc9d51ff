// "Every pupil passed the exam ... the three pupils who failed", "None of the lambs survived ...
// the two lambs that survived": what holds for all of a kind, and some for whom it does not.
#include <algorithm>
#include <array>

#include "engine/computation/content_words.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

/// Past forms that exclude one another.
struct Pair {
  ListedWords one;
  ListedWords other;
};

constexpr std::array<Pair, 14> kPairs = {{
    {"passed", "failed"},
    {"survived lived", "died perished"},
    {"arrived", "missed"},
    {"sold", "unsold"},
    {"opened", "closed shut"},
    {"voted backed supported", "abstained opposed"},
    {"agreed signed", "refused declined"},
    {"finished completed", "retired abandoned"},
    {"stayed remained", "left quit"},
    {"won", "lost"},
    {"attended came", "missed stayed-away"},
    {"escaped", "died perished drowned"},
    {"hatched", "unhatched"},
    {"scored", "missed"},
}};

constexpr ListedWords kElse =
    "but except bar save apart nearly almost virtually practically other another earlier previous "
    "previously last later next year years again second had would could might should may if than "
    "then former before nor either some many most not-all first";

/// What all, or none, of a kind did.
struct Universal {
  uint32_t noun = kNone;
  uint32_t verb = kNone;
  bool none = false;
};

/// "Every pupil passed", "All 24 pupils have passed", "None of the lambs survived", "No lamb
/// survived".
Universal universal_in(const SentenceText& text) {
  Universal u;
  uint32_t at = 0;
  u.none = text.any_word(0, {"none", "no"}) || (text.word(0, "not") && text.word(1, "one"));
  if (!u.none && !text.any_word(0, {"every", "all", "each"})) return {};
  at = text.word(0, "not") ? 2 : 1;
  if (text.word(at, "of")) ++at;
  while (text.is(at, kArticleWord) || text.is_figure(at)) ++at;
  uint32_t noun = kNone;
  for (; at < 9 && text.in(at); ++at) {
    if (text[at].kind != AtomKind::kWord) return {};
    const bool verb = text.past_verb(at) || text.any_word(at, {"has", "have"});
    if (verb && noun != kNone) break;
    if (text.is(at, kPrepositionWord) && noun != kNone) {
      at += 2;  // "of the pupils at St Mark's": not read further than a word
      continue;
    }
    if (text.noun(at) && (noun == kNone || at == noun + 1)) noun = at;
  }
  while (text.any_word(at, {"has", "have", "was", "were", "been"})) ++at;
  if (noun == kNone || !text.in(at) || text[at].kind != AtomKind::kWord || !text.verb(at))
    return {};
  u.noun = noun;
  u.verb = at;
  return u;
}

/// The two words exclude one another.
bool opposed(std::string_view a, std::string_view b) {
  return std::any_of(kPairs.begin(), kPairs.end(), [&](const Pair& pair) {
    return (among(pair.one, a) && among(pair.other, b)) ||
           (among(pair.other, a) && among(pair.one, b));
  });
}

/// The clause "who failed", "that did not pass" of the noun at `i` goes against the universal; one
/// past it, or kNone.
uint32_t against_end(const SentenceText& before, const Universal& u, const SentenceText& text,
                     uint32_t i) {
  if (!text.any_word(i + 1, {"who", "that", "which"})) return kNone;
  uint32_t verb = i + 2;
  bool denied = false;
  if (text.any_word(verb, {"did", "was", "were", "has", "have"})) ++verb;
  if (text.any_word(verb, {"not", "n't", "never"})) {
    denied = true;
    ++verb;
  }
  if (text.word(verb, "failed") && text.word(verb + 1, "to")) {
    denied = true;
    verb += 2;
  }
  const auto lemma = [](const SentenceText& t, uint32_t k) {
    const auto& context = t.context();
    return context.vocabulary.text(context.lexicon.lemma(t[k].id, PartOfSpeech::kVerb));
  };
  const bool same = before[u.verb].id != kUnknownWord && text[verb].id != kUnknownWord &&
                    lemma(before, u.verb) == lemma(text, verb);
  const bool other = opposed(before[u.verb].word, text[verb].word);
  const bool wrong = u.none ? (same && !denied) : ((same && denied) || (other && !denied));
  return wrong ? verb + 1 : kNone;
}

}  // namespace

void check_universals(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const DocumentContext& context = tellings.document().context();
  if (sentences[sentence - 1].tokens.empty()) return;
  const std::string_view opening =
      context.vocabulary.text(context.tokens[sentences[sentence - 1].tokens.first].word);
  if (!among("every all each none no not", opening)) return;
  const SentenceText& here = tellings.document().any(sentence);
  if (!here.may_have("who", "that", "which") || here.question() || here.disowned()) return;
  const SentenceText& before = tellings.document().any(sentence - 1);
  const Universal u = universal_in(before);
  if (u.noun == kNone || before.question() || before.disowned() || any_among(before, kElse) ||
      any_among(here, kElse) || dated_apart(before, here) ||
      other_day(before, here, {0, here.size()}))
    return;
  for (uint32_t i = 1; i + 2 < here.size(); ++i) {
    if (here.lemma(i) != before.lemma(u.noun) || !here.noun(i)) continue;
    uint32_t first = i;
    while (first > 0 && i - first < 3 && (here.is_figure(first - 1) || here.adjective(first - 1)))
      --first;
    if (first == 0 || !here.any_word(first - 1, {"the", "those"})) continue;
    const uint32_t end = against_end(before, u, here, i);
    if (end == kNone) continue;
    tell_against(before, 0, u.verb + 1, here, first - 1, end, sink);
    return;
  }
}

}  // namespace factlint::computation
