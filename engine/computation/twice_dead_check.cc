// "The late Harold Finch ... Mr Finch, who lives in Tring", "Her husband, Leonard, died in 2011 ...
// survived by her husband", "Widower Jack Teal ... His wife drives him": the dead told as alive.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_names.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;  // sentences looked back over

/// What only the living do.
constexpr ListedWords kLives =
    "lives works runs plans hopes wants intends drives teaches coaches expects keeps plays sings "
    "writes travels visits walks cooks enjoys looks helps manages chairs owns will";
constexpr ListedWords kElse =
    "second third new late former ex other another remaining later remarried remarriage stepson "
    "estranged divorced surviving younger elder eldest youngest first met engaged "
    "bride girlfriend boyfriend partner wedding wed married";

/// "the late Harold Finch": the last word of the name; kNone if nobody is told so.
uint32_t late_name(const SentenceText& text, uint32_t& first) {
  for (uint32_t i = 1; i + 2 < text.size(); ++i) {
    if (!text.word(i, "late") || !text.word(i - 1, "the") || !proper_word(text, i + 1) ||
        !proper_word(text, i + 2))
      continue;
    first = i - 1;
    uint32_t last = i + 2;
    while (proper_word(text, last + 1)) ++last;
    return text.word(last + 1, "'s") ? kNone : last;
  }
  return kNone;
}

/// "Mr Finch, who lives", "Finch plans": one past what only the living do; kNone for others.
uint32_t living_end(const SentenceText& text, uint32_t surname) {
  uint32_t verb = surname + 1;
  if (text.mark(verb, kComma) && text.word(verb + 1, "who")) verb += 2;
  return among(kLives, text[verb].word) && !text.word(verb + 1, "on") ? verb + 1 : kNone;
}

bool check_late(const SentenceText& before, const SentenceText& here, ClaimSink& sink) {
  uint32_t first = 0;
  const uint32_t surname = late_name(before, first);
  if (surname == kNone) return false;
  for (uint32_t i = 0; i < here.size(); ++i) {
    if (!proper_word(here, i) || here[i].word != before[surname].word) continue;
    const bool titled = i > 0 && here.any_word(i - 1, {"mr", "mrs", "ms", "miss", "dr", "sir"});
    const bool given = i > 0 && proper_word(here, i - 1) && !titled;
    // "His son, Paul Finch, lives": another one of the name.
    if (given && here[i - 1].word != before[surname - 1].word) return false;
    const uint32_t end = living_end(here, i);
    if (end == kNone) continue;
    tell_against(before, first, surname + 1, here, titled || given ? i - 1 : i, end, sink);
    return true;
  }
  return false;
}

// ---- kin

bool kin(const SentenceText& text, uint32_t i) {
  return text.lower(i) && (text.opposites().cues(text[i].id) & OppositeTable::kKin) != 0 &&
         !text.plural_noun(i);
}

/// Whoever there is one of at a time.
bool only_one(const SentenceText& text, uint32_t i) {
  return text.any_word(i, {"husband", "wife", "mother", "father"});
}

/// "Her husband, Leonard, a clockmaker, died in 2011": whose kin, who it is, and one past the verb.
struct Dead {
  uint32_t kin = kNone;
  uint32_t name = kNone;
  uint32_t last = 0;
};

Dead dead_kin(const SentenceText& text) {
  if (!text.any_word(0, {"her", "his"}) || !kin(text, 1)) return {};
  Dead dead;
  dead.kin = 1;
  const uint32_t name = text.mark(2, kComma) ? 3 : 2;
  if (proper_word(text, name)) dead.name = name;
  for (uint32_t i = 2; i < 14 && text.in(i); ++i) {
    if (text.any_word(i, {"and", "but", "said", "says", "when", "who", "she", "he", "until"}))
      return {};
    const bool killed = text.word(i, "was") && text.word(i + 1, "killed");
    if (!text.word(i, "died") && !killed) continue;
    dead.last = killed ? i + 2 : i + 1;
    return dead;
  }
  return {};
}

/// "survived by her husband": the kin; `first` and `last` are of the phrase. kNone for none.
uint32_t surviving_kin(const SentenceText& text, std::string_view owner, std::string_view who,
                       uint32_t& first, uint32_t& last) {
  for (uint32_t i = 0; i + 3 < text.size(); ++i) {
    if (!text.word(i, "survived") || !text.word(i + 1, "by")) continue;
    for (uint32_t k = i + 2; k + 1 < text.size() && k < i + 14; ++k) {
      if (!text.word(k, owner) || !text.word(k + 1, who) || text.word(k + 2, "'s") ||
          text.mark(k + 2, kHyphen))
        continue;
      first = i;
      last = k + 2;
      return k + 1;
    }
  }
  return kNone;
}

bool check_dead_kin(const SentenceText& before, const SentenceText& here, ClaimSink& sink) {
  const Dead dead = dead_kin(before);
  if (dead.kin == kNone || any_among(before, kElse) || any_among(here, kElse)) return false;
  uint32_t first = 0;
  uint32_t last = 0;
  const uint32_t again = surviving_kin(here, before[0].word, before[dead.kin].word, first, last);
  if (again == kNone) return false;
  const uint32_t name = here.mark(again + 1, kComma) ? again + 2 : again + 1;
  const bool named = proper_word(here, name);
  const bool same = named && dead.name != kNone && here[name].word == before[dead.name].word;
  if (named ? !same : !only_one(here, again)) return false;
  tell_against(before, 0, dead.last, here, first, named ? name + 1 : last, sink);
  return true;
}

// ---- widows

/// "Widower Jack Teal", "Ann Hale, a widow,": where the word stands; kNone if nobody is told so.
uint32_t widowed(const SentenceText& text, bool& man) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.any_word(i, {"widow", "widower"})) continue;
    const bool aged = text.word(i + 1, "of") && text.is_figure(i + 2);
    const bool title = i < 2 && (proper_word(text, i + 1) || text.mark(i + 1, kComma) || aged);
    const bool said_so = i > 1 && text.word(i - 1, "a") &&
                         (text.mark(i - 2, kComma) || text.is(i - 2, kBeWord)) &&
                         (i < 3 || !text.word(i - 3, "his"));
    man = text.word(i, "widower");
    if ((title || said_so) && !text.word(i + 1, "'s") && (aged || !text.word(i + 1, "of")))
      return i;
  }
  return kNone;
}

bool check_widowed(const SentenceText& before, const SentenceText& here, ClaimSink& sink) {
  bool man = false;
  const uint32_t cue = widowed(before, man);
  if (cue == kNone || any_among(before, kElse) || any_among(here, kElse)) return false;
  if (!here.word(0, man ? "his" : "her") || !here.word(1, man ? "wife" : "husband")) return false;
  uint32_t verb = 2;
  if (here.mark(verb, kComma)) ++verb;
  while (proper_word(here, verb)) ++verb;
  if (here.mark(verb, kComma)) ++verb;
  if (here.word(verb, "who")) ++verb;
  // "waves": done now; what lies or rests may be dead.
  const bool now = among(kLives, here[verb].word) ||
                   (here.verb(verb) && !here.past_verb(verb) && here[verb].word.size() > 4 &&
                    here[verb].word.ends_with("s") && !here.any_word(verb, {"rests", "remains"}));
  if (!now) return false;
  tell_against(before, cue, cue + 1, here, 0, verb + 1, sink);
  return true;
}

}  // namespace

void check_told_dead(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
    const uint64_t cues = tellings.cues(sentence - back);
    if ((cues & (OppositeTable::kDead | OppositeTable::kOneSex)) == 0 ||
        !sentences[sentence - back].prose)
      continue;
    const SentenceText& here = tellings.document().any(sentence);
    if (here.question() || here.disowned()) return;
    const SentenceText& before = tellings.document().any(sentence - back);
    if (before.question() || before.disowned()) continue;
    if ((cues & OppositeTable::kDead) != 0 &&
        (check_late(before, here, sink) || check_dead_kin(before, here, sink)))
      return;
    if ((cues & OppositeTable::kOneSex) != 0 && back == 1 && check_widowed(before, here, sink))
      return;
  }
}

}  // namespace factlint::computation
