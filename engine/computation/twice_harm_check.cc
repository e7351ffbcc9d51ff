// "Nobody was hurt when robbers rammed a van ... the guard who was injured in the raid": harm that
// befell somebody after all.
#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

enum Harm : uint8_t { kHurt = 1, kKilled = 2 };

/// Something beside the harm that may make it another's, or another time's.
bool other_harm(const SentenceText& before, const SentenceText& text, uint32_t first,
                uint32_t last) {
  if (harm_of_others(before)) return true;
  for (uint32_t i = first; i < last + 2 && text.in(i); ++i) {
    if (text.is_date(i) || year_at(text, i) != 0 ||
        among("similar had but last previous earlier another other ago since later then year",
              text[i].word))
      return true;
  }
  return false;
}

/// What the sentence says happened to nobody, up to where.
struct Spared {
  uint8_t harm = 0;  ///< bits of Harm
  uint32_t last = 0;
};

/// "walked away without a scratch", "escaped unhurt": where the words begin; kNone if they do not
/// stand there.
uint32_t unhurt_end(const SentenceText& text, uint32_t i) {
  if (text.any_word(i, {"unhurt", "unharmed", "uninjured", "unscathed"})) return i + 1;
  if (!text.word(i, "without")) return kNone;
  if (text.any_word(i + 1, {"injury", "harm"})) return i + 2;
  return text.is(i + 1, kArticleWord) && text.any_word(i + 2, {"scratch", "bruise", "graze"})
             ? i + 3
             : kNone;
}

Spared spared(const SentenceText& text) {
  Spared found;
  const AtomRange nobody = nobody_told(text);
  const uint32_t verb = nobody.last;
  if (!nobody.empty() && text.is(verb, kBeWord)) {
    if (among("hurt injured harmed", text[verb + 1].word)) found = {kHurt | kKilled, verb + 2};
    if (text.word(verb + 1, "killed")) found = {kKilled, verb + 2};
  }
  if (!nobody.empty() && text.word(verb, "died")) found = {kKilled, verb + 1};
  // "All 12 passengers survived", "Everyone survived", "All 46 aboard walked away unhurt"
  const bool all = text.any_word(0, {"all", "everyone", "everybody", "both"});
  for (uint32_t i = 1; all && i < 12 && text.in(i); ++i) {
    if (text[i].kind == AtomKind::kMark || text.any_word(i, {"but", "except", "and", "not"})) break;
    if (text.word(i, "survived") && i < 6) found = {kKilled, i + 1};
    const uint32_t end = unhurt_end(text, i);
    if (end != kNone && !text.is(end, kPrepositionWord)) found = {kHurt | kKilled, end};
  }
  return found;
}

/// "the injured passengers", "Two of the wounded": one past those who are hurt; kNone for others.
uint32_t hurt_end(const SentenceText& before, const SentenceText& text, uint32_t i) {
  if (!text.any_word(i, {"injured", "wounded"}) || i == 0) return kNone;
  if (!text.word(i - 1, "the") && !text.is_figure(i - 1)) return kNone;
  const uint32_t noun = i + 1;
  // One person may be another: "the injured man found in the garden".
  if (text.noun(noun) && !text.plural_noun(noun) && text.noun_class(noun) == NounClass::kPerson &&
      before.has_word(text[noun].word))
    return noun + 1;
  if (text.any_word(noun, {"people", "crew"}) ||
      (text.plural_noun(noun) && !text.any_word(noun, {"knees", "legs", "arms", "animals"})))
    return noun + 1;
  const bool alone = text.end_of_clause(noun) || text.is(noun, kBeWord | kModalWord) ||
                     text.any_word(noun, {"were", "was", "remain", "remained"});
  return text.word(i - 1, "the") && alone ? noun : kNone;
}

/// "the guard who was injured in the raid", "the passenger who died": whom the harm befell; one
/// past the last atom, or kNone.
uint32_t victim_end(const SentenceText& text, uint32_t i, uint8_t spared_from) {
  if (!text.word(i, "who") || i < 2 || !text.noun(i - 1) || !text.word(i - 2, "the")) return kNone;
  uint32_t verb = i + 1;
  if (text.is(verb, kBeWord)) ++verb;
  const bool hurt = verb == i + 2 && among("injured hurt wounded", text[verb].word);
  const bool killed = text.word(verb, "killed") ? verb == i + 2 : text.word(verb, "died");
  if (!(hurt && (spared_from & kHurt) != 0) && !(killed && (spared_from & kKilled) != 0))
    return kNone;
  const uint32_t behind = verb + 1;
  if (!text.word(behind, "in"))
    return text.end_of_clause(behind) || text.verb(behind) ? behind : kNone;
  const bool event =
      text.word(behind + 1, "the") &&
      among(
          "crash collision accident fire blaze blast explosion raid attack incident robbery "
          "derailment shooting collapse storm quake earthquake avalanche sinking landslide fall",
          text[behind + 2].word);
  return event ? behind + 3 : kNone;
}

/// "Nobody was hurt when robbers rammed a van. ... the guard who was injured in the raid".
/// "[The three people] injured by the falling roof", where the roof was told of: one past it; kNone
/// for others.
uint32_t injured_by(const SentenceText& before, const SentenceText& text, uint32_t i) {
  if (i < 2 || !text.any_word(i, {"injured", "hurt", "wounded"}) || !text.noun(i - 1)) return kNone;
  const bool the =
      text.word(i - 2, "the") || (i > 2 && text.is_figure(i - 2) && text.word(i - 3, "the"));
  if (!the || !text.any_word(i + 1, {"by", "in"}) || !text.word(i + 2, "the")) return kNone;
  for (uint32_t k = i + 3; k < i + 6 && text.in(k); ++k) {
    if (text.noun(k) && before.has_word(text[k].word)) return k + 1;
  }
  return kNone;
}

void check_victims(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  const Spared none = spared(before);
  if (none.harm == 0 || before.disowned() || text.disowned()) return;
  for (uint32_t i = 2; (none.harm & kHurt) != 0 && i < text.size(); ++i) {
    const uint32_t end = injured_by(before, text, i);
    if (end == kNone || other_harm(before, text, i, end)) continue;
    return tell_against(before, 0, none.last, text, text.word(i - 2, "the") ? i - 2 : i - 3, end,
                        sink);
  }
  for (uint32_t i = 1; (none.harm & kHurt) != 0 && i < text.size(); ++i) {
    const uint32_t end = hurt_end(before, text, i);
    // "the injured driver of a second car", "the injured were in the other coach"
    if (end == kNone || harm_of_others(before) || text.any_word(end, {"of", "from", "in"}) ||
        any_among(text,
                  "another other second earlier previous previously bystander bystanders "
                  "ashore ago"))
      continue;
    tell_against(before, 0, none.last, text, i - 1, end, sink);
    return;
  }
  for (uint32_t i = 2; i + 1 < text.size(); ++i) {
    const uint32_t end = victim_end(text, i, none.harm);
    if (end == kNone || other_harm(before, text, i, end)) continue;
    tell_against(before, 0, none.last, text, i - 2, end, sink);
    return;
  }
}

/// "Nobody voted against the motion. The three who voted against it": a deed of nobody.
bool check_nobody(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  const SentenceText& s = before.text();
  const SentenceText& text = here.text();
  const uint32_t nobody = nobody_told(s).last;
  if (nobody == 0 || nobody > 2) return false;
  const uint32_t deed = s.is(nobody, kBeWord) || s.word(nobody, "has") ? nobody + 1 : nobody;
  if (!s.past_verb(deed) || before.root(deed).empty()) return false;
  for (uint32_t i = 1; i + 2 < text.size(); ++i) {
    if (!text.word(i, "who")) continue;
    const uint32_t verb = text.is(i + 1, kBeWord) || text.word(i + 1, "had") ? i + 2 : i + 1;
    if (here.root(verb) != before.root(deed)) continue;
    uint32_t first = i;
    while (first > 0 && i - first < 4 && !text.word(first, "the")) --first;
    if (!text.word(first, "the")) return false;
    // The words behind the verb are those of the sentence before.
    uint32_t last = verb + 1;
    uint32_t shared = 0;
    for (; last < verb + 5 && text[last].kind == AtomKind::kWord; ++last) {
      if (text.is(last, kBeWord | kModalWord | kBreakWord) || text.finite_verb(last)) break;
      if (s.is(deed + 1, kPrepositionWord) && s[deed + 1].word == text[last].word) ++shared;
      if (here.root(last).empty()) continue;
      if (!before.tells(here.root(last))) return false;
      ++shared;
    }
    if (shared == 0 || two_times(before) || other_harm(s, text, first, last)) return false;
    tell_against(s, 0, deed + 1, text, first, last, sink);
    return true;
  }
  return false;
}

}  // namespace

void check_told_victims(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose) return;
  // "Nobody", "None of them", "All of them" begin the sentence.
  const DocumentContext& context = tellings.document().context();
  if (sentences[sentence - 1].tokens.empty()) return;
  const std::string_view opening =
      context.vocabulary.text(context.tokens[sentences[sentence - 1].tokens.first].word);
  if (!among("nobody no no-one none all everyone everybody both", opening)) return;
  const SentenceText& here = tellings.document().any(sentence);
  if (!here.may_have("who", "injured", "wounded") || here.question()) return;
  if (check_nobody(tellings.at(sentence - 1), tellings.at(sentence), sink)) return;
  check_victims(tellings.document().any(sentence - 1), here, sink);
}

}  // namespace factlint::computation
