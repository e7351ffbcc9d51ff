// "A woman in her forties ... He was cut free", "the grandmother of five ... and he": a person told
// by a noun of one sex, and a pronoun of the other.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_words.h"
#include "engine/computation/twice.h"
#include "engine/mention/given_name.h"

namespace factlint::computation {
namespace {

/// "a woman in her forties", "A man of 30": the only person of the sentence by a noun of one sex;
/// kNone if there may be others. `host` if the noun describes a person told by another ("The
/// driver, a woman,").
uint32_t only_described(const SentenceText& text, bool& woman, bool& host) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text[i].kind != AtomKind::kWord) continue;
    const bool her = among(woman_nouns(), text[i].word);
    if (her || among(man_nouns(), text[i].word)) {
      const bool new_one = i > 0 && (text.any_word(i - 1, {"a", "an"}) ||
                                     (i > 1 && text.any_word(i - 2, {"a", "an"})));
      if (!new_one || found != kNone) return kNone;
      found = i;
      woman = her;
    }
  }
  if (found == kNone) return kNone;
  uint32_t people = 0;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text[i].kind != AtomKind::kWord || i == found) continue;
    if (among(woman ? man_pronouns() : woman_pronouns(), text[i].word)) return kNone;
    if (among(other_person_words(), text[i].word) && !text.word(i, "person")) return kNone;
    // Names, but for places.
    if (text.capital(i) && i > 0 && !text.is(i - 1, kPrepositionWord) &&
        !text.is(i - 1, kArticleWord) && !text.capital(i - 1))
      return kNone;
    // "The van's driver, a woman", "The driver of the tractor, a woman": a person that the noun
    // describes.
    uint32_t comma = i + 1;
    while (comma < found && text[comma].kind == AtomKind::kWord && !text.finite_verb(comma))
      ++comma;
    const bool described =
        i < found && text.mark(comma, kComma) && comma + 4 > found && comma < found;
    const bool noun =
        text.noun(i) &&
        (!text.verb(i) || (i > 0 && (text.is(i - 1, kArticleWord) || text.adjective(i - 1))));
    const bool person = noun && text.noun_class(i) == NounClass::kPerson;
    if ((!described || people > 0) && person && !text.capital(i)) return kNone;
    people += person ? 1U : 0U;
    host = host || (described && noun);
  }
  return found;
}

/// "According to the police he", "Police say that she": the pronoun behind who tells it, where
/// nobody else stands before it; else kNone.
uint32_t behind_source(const SentenceText& text) {
  // "'I will buy a boat,' he said."
  for (uint32_t i = 2; i < text.size(); ++i) {
    if (text.any_word(i, {"he", "she"}) && text.any_word(i + 1, {"said", "says", "added"}) &&
        (text.mark(i - 1, kCloseQuote) || text.mark(i - 1, kOpenQuote)))
      return text.end_of_clause(i + 2) ? i : kNone;
  }
  for (uint32_t i = 1; i < text.size() && i < 12; ++i) {
    if (text[i].kind == AtomKind::kMark && !text.mark(i, kComma)) return kNone;
    if (text.any_word(i, {"he", "she"})) return i;
    if (text[i].kind != AtomKind::kWord) continue;
    if (among(woman_pronouns(), text[i].word) || among(man_pronouns(), text[i].word)) return kNone;
    if (among(other_person_words(), text[i].word) ||
        (text.capital(i) && !text.is(i - 1, kPrepositionWord)))
      return kNone;
    if (text.noun(i) && (!text.verb(i) || text.is(i - 1, kArticleWord)) && !text.plural_noun(i) &&
        text.noun_class(i) == NounClass::kPerson)
      return kNone;
  }
  return kNone;
}

}  // namespace

void check_described_sex(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const DocumentContext& context = tellings.document().context();
  const auto& sentences = context.sentences;
  if (sentences[sentence].tokens.empty()) return;
  const std::string_view opening =
      context.vocabulary.text(context.tokens[sentences[sentence].tokens.first].word);
  const bool told = opening == "she" || opening == "he" || opening == "the" || opening == "her" ||
                    opening == "his";
  const SentenceText& here = tellings.document().any(sentence);
  const uint32_t subject = told ? 0 : behind_source(here);
  if (subject == kNone) return;
  // "She", "The girl was": the only one told of.
  const bool noun = here.word(0, "the") && here.any_word(1, {"girl", "boy", "man", "woman"}) &&
                    (here.finite_verb(2) || here.is(2, kBeWord));
  // "Her condition is stable"
  const bool own =
      here.any_word(0, {"her", "his"}) &&
      here.any_word(1, {"condition", "injuries", "wounds", "body", "identity", "name", "life"});
  const bool she = here.word(subject, "she") || (own && here.word(0, "her")) ||
                   (noun && here.any_word(1, {"girl", "woman"}));
  if ((!she && !noun && !own && !here.word(subject, "he")) || here.word(subject + 1, "or") ||
      !sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const SentenceText& before = tellings.document().any(sentence - 1);
  bool woman = false;
  bool host = false;
  const uint32_t person = only_described(before, woman, host);
  // "The woman" may be somebody new.
  if (noun && !host) return;
  // "She found him": two people.
  for (uint32_t i = subject + 1; i < here.size(); ++i) {
    if (among(woman ? woman_pronouns() : man_pronouns(), here[i].word)) return;
    // "said a friend"
    if (here.lower(i) && here.noun(i) && !here.plural_noun(i) && here.is(i - 1, kArticleWord) &&
        here.noun_class(i) == NounClass::kPerson && !noun)
      return;
  }
  if (person == kNone || woman == she || before.question() || before.disowned()) return;
  // Who did it, or is arrested for it, is somebody else.
  constexpr ListedWords kDone =
      "stabbed shot attacked killed robbed murdered assaulted raped struck hit arrested charged "
      "jailed fled beaten punched knocked pushed";
  for (uint32_t i = 0; i < std::max(before.size(), here.size()); ++i) {
    // "was hit by a bus": nobody did it.
    const bool thing = before.any_word(i, {"hit", "struck"}) && before.word(i + 1, "by") &&
                       before.noun(i + 3) && before.noun_class(i + 3) != NounClass::kPerson;
    if (own) break;
    if ((among(kDone, before[i].word) && !thing) || among(kDone, here[i].word)) return;
  }
  // Somebody told farther before may be meant.
  for (uint32_t back = 2; back <= 4 && back <= sentence; ++back) {
    const SentenceText& farther = tellings.document().any(sentence - back);
    for (uint32_t i = 0; i < farther.size(); ++i) {
      if (farther[i].kind != AtomKind::kWord) continue;
      if (among(she ? woman_pronouns() : man_pronouns(), farther[i].word) ||
          (farther.capital(i) && i > 0 && farther.capital(i - 1)) ||
          (farther.noun(i) && farther.noun_class(i) == NounClass::kPerson))
        return;
    }
  }
  const uint32_t last = noun ? 2 : subject + 1;
  tell_twice(before, person, person + 1, here, subject, last, VerdictKind::kInconsistent,
             fmt::format("\"{}\" here, and the only person told of before is a {}",
                         here.view(subject, last), before.view(person, person + 1)),
             sink);
}

namespace {

/// A name of two words or more, but for places; kNone if there is none or a second one.
uint32_t only_full_name(const SentenceText& text) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (!text.name_word(i) || !text.name_word(i + 1)) continue;
    const uint32_t first = i;
    while (text.name_word(i + 1)) ++i;
    if (first > 0 && text.is(first - 1, kPrepositionWord)) continue;
    if (found != kNone) return kNone;
    found = first;
  }
  return found;
}

/// A noun for one person, or a pronoun of the sex, among the atoms.
bool person_among(const SentenceText& text, uint32_t first, uint32_t last, bool her) {
  for (uint32_t i = first; i < last && text.in(i); ++i) {
    if (text[i].kind != AtomKind::kWord) continue;
    if (among(her ? woman_pronouns() : man_pronouns(), text[i].word) ||
        among(other_person_words(), text[i].word))
      return true;
    if (text.lower(i) && text.noun(i) && !text.plural_noun(i) && !text.verb(i) &&
        text.noun_class(i) == NounClass::kPerson)
      return true;
  }
  return false;
}

}  // namespace

void check_noun_pronoun(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const SentenceText& text = tellings.document().any(sentence);
  if (text.question()) return;
  for (uint32_t i = 1; i + 2 < text.size(); ++i) {
    const bool woman = among(woman_nouns(), text[i].word);
    if ((!woman && !among(man_nouns(), text[i].word)) || !text.word(i - 1, "the")) continue;
    uint32_t pronoun = i + 1;
    while (text.in(pronoun) && !text.any_word(pronoun, {woman ? "he" : "she"})) ++pronoun;
    if (!text.in(pronoun) || !text.any_word(pronoun - 1, {"and", "but", "which", "that"})) return;
    if (person_among(text, 0, i, !woman) || person_among(text, i + 1, pronoun, !woman)) return;
    for (uint32_t k = 1; k < text.size(); ++k) {
      if (text.name_word(k) || text.mark(k, kOpenQuote)) return;
    }
    const SentenceText& before = tellings.document().any(sentence - 1);
    const uint32_t name = only_full_name(before);
    if (name == kNone || person_among(before, 0, before.size(), !woman)) return;
    const Sex sex = sex_of_given_name(before[name].word);
    if (sex != Sex::kNone && (sex == Sex::kWoman) != woman) return;
    tell_twice(before, name, name + 2, text, pronoun, pronoun + 1, VerdictKind::kInconsistent,
               fmt::format("\"{}\" here, and the only person told of is a {}",
                           text.view(pronoun, pronoun + 1), text[i].word),
               sink);
    return;
  }
}

}  // namespace factlint::computation
