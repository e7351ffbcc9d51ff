// "A single curator, Ilse Marchetti ... its sole curator, Greta Tannert": the only holder of a role
// under two names.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_names.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;  // sentences looked back over

/// Words by which the only one then is not the only one now.
constexpr ListedWords kElse =
    "former then later new next previous previously successor succeeded succeeds replaced replaces "
    "became becomes another other different neighbouring earlier";

/// "its sole curator, Greta Tannert": atoms of the words and of the name.
struct Sole {
  uint32_t first = kNone;
  uint32_t noun = kNone;
  uint32_t surname = kNone;
  uint32_t last = 0;
};

/// "Bert Odell, the school's only caretaker", "Bert Odell is its only caretaker".
void read_front(const SentenceText& text, uint32_t cue, Sole& sole) {
  uint32_t at = cue;
  while (at > 0 && cue - at < 5 &&
         (text.is(at - 1, kArticleWord) || text.word(at - 1, "'s") ||
          (text.word(at, "'s") && text.noun(at - 1)) || (text.lower(at - 1) && text.noun(at - 1))))
    --at;
  if (at < 2 || !(text.mark(at - 1, kComma) || text.is(at - 1, kBeWord)) ||
      !proper_word(text, at - 2))
    return;
  sole.surname = at - 2;
  sole.first = at - 2;
  while (sole.first > 0 && proper_word(text, sole.first - 1)) --sole.first;
  sole.last = sole.noun + 1;
}

Sole sole_at(const SentenceText& text, uint32_t cue) {
  Sole sole;
  // "Only one lifeguard, Sid Orme,"
  const bool one = text.word(cue, "only") && text.view(cue + 1, cue + 2) == "one";
  if (!one && (cue == 0 || (!text.is(cue - 1, kArticleWord) && !text.word(cue - 1, "'s"))))
    return {};
  const uint32_t noun = one ? cue + 2 : cue + 1;
  if (!text.lower(noun) || !text.noun(noun) || text.plural_noun(noun) ||
      text.noun_class(noun) != NounClass::kPerson)
    return {};
  sole.noun = noun;
  const uint32_t name = text.mark(noun + 1, kComma) ? noun + 2 : noun + 1;
  if (proper_word(text, name)) {
    sole.first = one ? cue : cue - 1;
    sole.surname = name;
    while (proper_word(text, sole.surname + 1)) ++sole.surname;
    sole.last = sole.surname + 1;
    // "its only caretaker, Odell and": two names
    return text.word(sole.last, "and") && proper_word(text, sole.last + 1) ? Sole{} : sole;
  }
  read_front(text, cue, sole);
  return sole.surname == kNone ? Sole{} : sole;
}

Sole sole_in(const SentenceText& text) {
  if (!text.may_have("only", "sole", "lone", "single")) return {};
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (!text.any_word(i, {"only", "sole", "lone", "single"})) continue;
    const Sole sole = sole_at(text, i);
    if (sole.surname != kNone) return sole;
  }
  return {};
}

}  // namespace

void check_sole_holders(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  const SentenceText& here = tellings.document().any(sentence);
  const Sole b = sole_in(here);
  if (b.surname == kNone || here.question() || here.disowned() || any_among(here, kElse)) return;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
    if (!sentences[sentence - back].prose ||
        (tellings.cues(sentence - back) & OppositeTable::kOnly) == 0)
      continue;
    const SentenceText& before = tellings.document().any(sentence - back);
    const Sole a = sole_in(before);
    if (a.surname == kNone || before.lemma(a.noun) != here.lemma(b.noun) ||
        before[a.surname].word == here[b.surname].word || before.question() ||
        any_among(before, kElse) || here.has_word(before[a.surname].word))
      continue;
    tell_against(before, a.first, a.last, here, b.first, b.last, sink);
    return;
  }
}

}  // namespace factlint::computation
