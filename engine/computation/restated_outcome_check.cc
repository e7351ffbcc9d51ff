// "Profits fell ... The rise in profits", "jailed for six years ... the eight-year sentence" -> two
// outcomes of one event.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_apart.h"

namespace factlint::computation {
namespace {

/// Words of what happened, and nouns that take up its opposite.
struct Opposite {
  ListedWords verbs;
  ListedWords nouns;
};

constexpr std::array<Opposite, 6> kOpposites = {{
    {"rose risen rises rising increased climbed grew jumped soared surged gained raised widened",
     "fall drop decline decrease cut reduction slump dip"},
    {"fell falls fallen dropped declined decreased slipped shrank tumbled plunged cut reduced "
     "lowered narrowed",
     "rise increase jump growth gain surge climb hike"},
    {"approved adopted passed accepted endorsed ratified", "rejection refusal veto"},
    {"rejected refused vetoed", "approval acceptance adoption endorsement ratification"},
    {"acquitted cleared", "conviction"},
    {"convicted jailed", "acquittal"},
}};

/// Something in the sentence makes the outcome another's, another time's, or none.
bool qualified(const SentenceText& text) {
  return text.disowned() || text.question() || text.has_any(kUnsettledWord);
}

/// The same of the sentence that tells what happened: "fell after the warning" is settled.
bool qualified_before(const SentenceText& text) {
  return text.disowned() || text.question() ||
         any_among(text,
                   "not n't no never expected predicted forecast feared hoped would could if "
                   "despite but while although however than reversed reverses both instead");
}

/// Words beside "the fall in profit" for another one, or for one that is not there.
constexpr ListedWords kElse =
    "no never expected predicted forecast feared hoped would if despite after before previous "
    "earlier last next another other but while although however than reversed reverses follows "
    "followed ended ends since instead without";

/// One past the noun phrase behind "in" or "of": the thing that rose or was approved.
uint32_t thing_end(const SentenceText& text, uint32_t i) {
  bool noun = false;
  for (; text.in(i) && !text.is(i, kBeWord); ++i) {
    if (!text.noun(i) && (noun || !(text.adjective(i) || text.is(i, kArticleWord)))) break;
    noun = noun || text.noun(i);
  }
  return i;
}

/// The only word of `words` in the sentence, before any number of it is told of something else;
/// kNone if there is none or a second one.
uint32_t only_of(const SentenceText& text, const ListedWords& words) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!among(words, text[i].word)) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

/// The opposite's noun near the beginning of the sentence: "The fall in unemployment", "blamed the
/// increase in profits"; kNone if there is none.
uint32_t opposite_noun(const SentenceText& text, const ListedWords& nouns) {
  for (uint32_t i = 1; i < 12; ++i) {
    const bool back = text.word(i - 1, "the") || (i == 1 && text.is(0, kArticleWord));
    if (text.is(i, kOppositeNoun) && among(nouns, text[i].word))
      return back && !text.word(i - 1, "a") ? i : kNone;
    if (text[i].kind != AtomKind::kWord) break;
  }
  return kNone;
}

/// What did happen is told nowhere else in the sentence.
bool told_otherwise(const SentenceText& before, uint32_t verb, const ListedWords& nouns) {
  for (uint32_t i = 0; i < before.size(); ++i) {
    if (before.is(i, kOppositeNoun) && among(nouns, before[i].word)) return true;
    for (const Opposite& other : kOpposites) {
      if (i != verb && among(other.verbs, before[i].word)) return true;
    }
  }
  return false;
}

/// "The fall surprised", "The fall, the fourth in a row,": nothing says which it is.
bool goes_on(const SentenceText& text, uint32_t i) {
  if (text.mark(i, kComma)) return !text.is(i + 1, kPrepositionWord);
  return text.verb(i) && !text.is(i, kPrepositionWord);
}

/// A time behind the phrase, or a verb that leads back to one before: "The fall in May", "had".
bool of_other_time(const SentenceText& text, uint32_t end) {
  for (uint32_t i = end; i < end + 3; ++i) {
    const bool year = text.is_date(i) && fold_word(text.view(i, i + 1)).ends_with("the year");
    if (text.is_date(i) && !year && (i == end || text.is(i - 1, kPrepositionWord))) return true;
  }
  return any_among(text,
                   "had ended ends reversed reverses halted followed follows follow offset offsets "
                   "erased erases later after against earlier previous since but");
}

/// "The fall in unemployment surprised ..." right behind "Unemployment rose".
void check_opposite(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  if (!text.has_any(kOppositeNoun) || text.disowned() || text.question() ||
      qualified_before(before))
    return;
  for (const Opposite& pair : kOpposites) {
    const uint32_t noun = opposite_noun(text, pair.nouns);
    if (noun == kNone) continue;
    const uint32_t verb = only_of(before, pair.verbs);
    if (verb == kNone || !before.verb(verb) || told_otherwise(before, verb, pair.nouns)) return;
    uint32_t end = noun + 1;
    if (text.word(end, "in") || text.word(end, "of")) {
      end = thing_end(text, noun + 2);
      const auto thing = stems_of(text, noun + 2, end);
      if (thing.empty() || missing_from(thing, stems_of(before, 0, verb + 9)) > 0) return;
      // "in visitor numbers at the abbey"
      if (text.any_word(end, {"at", "in", "of", "for", "among", "to", "from", "by"})) {
        const uint32_t at = text.is(end + 1, kArticleWord) ? end + 2 : end + 1;
        const auto where = stems_of(text, at, at + 1);
        if (missing_from(where, stems_of(before, 0, before.size())) > 0) return;
      }
    } else if (noun != 1 || !text.word(0, "the") || !goes_on(text, 2)) {
      return;
    }
    // "Doctors could not explain the rise in infections": there was one all the same.
    if (end == noun + 1 ? qualified(text) : any_among(text, kElse)) return;
    if (of_other_time(text, end)) return;
    return tell_against(before, verb, verb + 1, text, noun - 1, end, sink);
  }
}

// ---- ages and terms told with a noun

/// "34-year-old nurse": the noun behind a compound age.
uint32_t aged_noun(const SentenceText& text, uint32_t i) {
  if (!text.is_figure(i) || text.figure_at(i).type != MentionType::kAge) return kNone;
  if (text.view(i, i + 1).find("-old") == std::string_view::npos) return kNone;
  return text.noun(i + 1) && text.lower(i + 1) && !text.plural_noun(i + 1) ? i + 1 : kNone;
}

/// The only age of the sentence; kNone if there are more.
uint32_t only_age(const SentenceText& text) {
  uint32_t found = kNone;
  for (const uint32_t i : text.figure_places()) {
    const bool between = i > 1 && is_count(text, i) && text.mark(i - 1, kComma) &&
                         text.mark(i + 1, kComma) && text.capital(i - 2);
    if (text.figure_at(i).type != MentionType::kAge && !between) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

/// "A 34-year-old nurse was taken to hospital. The 43-year-old nurse is stable."
void check_aged_noun(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  const uint32_t here = only_age(text);
  if (here == kNone || here == 0 || !text.word(here - 1, "the")) return;
  const uint32_t noun = aged_noun(text, here);
  const uint32_t there = only_age(before);
  if (noun == kNone || there == kNone || before.disowned() || text.disowned()) return;
  // "A 34-year-old nurse", "nurse Eva Holm, 34,".
  bool same = false;
  for (uint32_t i = there > 5 ? there - 5 : 0; i < there + 3 && before.in(i); ++i)
    same = same || (before[i].word == text[noun].word && i != there &&
                    (i == there + 1 || !before.mark(i + 1, kComma)));
  if (!same || contrasts_of(text, here, noun + 1) != contrasts_of(before, there, there + 2)) return;
  const bool ok = before.figure_at(there).quantity.value == text.figure_at(here).quantity.value;
  if (!ok && described_otherwise(before, text, noun + 1)) return;
  tell_restated(before, there, there + 1, text, here - 1, noun + 1, ok, sink);
}

/// "jailed for six years", "a six-year ban": the length and the word that tells what it is of.
std::optional<uint32_t> term_at(const SentenceText& text, uint32_t i, std::string_view kind) {
  if (!text.is_duration(i) || text.duration(i).quantity.hedge != Hedge::kNone) return std::nullopt;
  if (text.word(i + 1, kind)) return i;
  const bool jail = kind == "sentence";
  const bool ban = kind == "ban" || kind == "suspension";
  for (uint32_t k = i; k > 0 && k + 7 > i; --k) {
    if (jail && among("sentenced jailed imprisoned", text[k - 1].word)) return i;
    if (ban && among("banned suspended", text[k - 1].word)) return i;
    if (text[k - 1].kind != AtomKind::kWord) break;
  }
  return std::nullopt;
}

/// "half of the seven-year sentence": a part of it is of no other sentence.
uint32_t term_first(const SentenceText& text, uint32_t i) {
  const bool part = i > 1 && text.word(i - 1, "the") && text.word(i - 2, "of");
  return part ? i - 1 : i > 3 ? i - 3 : 0;
}

/// "sentenced to six years. ... the eight-year sentence".
void check_terms(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (!text.is_duration(i) || text.view(i, i + 1).find('-') == std::string_view::npos) continue;
    const bool back = among("the his her their 's", text[i - 1].word);
    for (const std::string_view kind :
         {"sentence", "ban", "suspension", "contract", "deal", "lease"}) {
      if (!back || !text.word(i + 1, kind)) continue;
      uint32_t found = kNone;
      for (uint32_t k = 0; k < before.size(); ++k) {
        if (!before.is_duration(k)) continue;
        if (found != kNone) return;
        if (term_at(before, k, kind)) found = k;
      }
      if (found == kNone || before.disowned() || text.disowned()) return;
      if (described_otherwise(before, text, i + 2)) return;
      const auto& a = before.duration(found).duration;
      const auto& b = text.duration(i).duration;
      if (!(a == b) &&
          missing_from(contrasts_of(text, term_first(text, i), i + 2), contrasts_of(before)) > 0)
        return;
      for (uint32_t k = 0; k < text.size(); ++k) {
        if (among("reduced cut appeal suspended extended raised increased earlier previous",
                  text[k].word))
          return;
      }
      return tell_restated(before, found, found + 1, text, i - 1, i + 2, a == b, sink);
    }
  }
}

// ---- a larger number of the same

/// "Three men were charged. The four men will appear": more than the only ones told of.
void check_larger_count(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  uint32_t i = 1;
  if (text.word(0, "all")) i = text.word(1, "the") ? 2 : 1;
  if (!(text.word(0, "the") || text.word(0, "all")) || !is_count(text, i)) return;
  const uint32_t head = counted_noun(text, i);
  const bool all = text.word(0, "all");
  if (head != i + 1 || !(text.is(head + 1, kBeWord | kModalWord) || text.word(head + 1, "had") ||
                         text.word(head + 1, "have") || (all && text.finite_verb(head + 1))))
    return;
  const std::string_view noun = text.lemma(head);
  uint32_t there = kNone;
  for (uint32_t k = 0; k < before.size(); ++k) {
    if (!is_count(before, k)) continue;
    if (there != kNone) return;
    there = k;
  }
  // "has three bedrooms ... All four bedrooms"
  const bool has =
      all && there != kNone && there > 1 && before.any_word(there - 1, {"has", "have"});
  if (there > 1 && !has) return;  // nor kNone
  const uint32_t other = counted_noun(before, there);
  if (other == kNone || before.lemma(other) != noun || before.disowned() || text.disowned()) return;
  // "another three men", "three men and a boy": more may be meant.
  for (uint32_t k = 0; k < before.size(); ++k) {
    if (among("and another other more also further fourth", before[k].word) &&
        !(k > other + 1 && before.capital(k + 1)))
      return;
  }
  const Quantity& a = before.figure_at(there).quantity;
  const Quantity& b = text.figure_at(i).quantity;
  if (a.hedge != Hedge::kNone || b.hedge != Hedge::kNone || b.value < a.value) return;
  if (text.is(head, kTimeUnitWord)) return;
  tell_restated(before, there, other + 1, text, 0, head + 1, a.value == b.value, sink);
}

}  // namespace

bool tells_outcome(const SentenceText& text) {
  if (text.word(0, "the") && (text.noun(1) || is_count(text, 1))) return true;
  if (text.word(0, "all") || (text.word(0, "the") && text.word(1, "only"))) return true;
  if (tells_winner(text) || text.may_have("born")) return true;
  for (const Opposite& pair : kOpposites) {
    if (text.has_any(kOppositeNoun) && opposite_noun(text, pair.nouns) != kNone) return true;
  }
  if (text.has_any(kHarmWord)) return true;
  for (const uint32_t i : text.figure_places()) {
    if (text.figure_at(i).type == MentionType::kMoney && i > 0 &&
        text.any_word(i - 1, {"the", "of"}))
      return true;
    if (aged_noun(text, i) != kNone) return true;
  }
  for (uint32_t i = 0; text.has_duration() && i < text.size(); ++i) {
    if (text.is_duration(i) && text.view(i, i + 1).find('-') != std::string_view::npos) return true;
  }
  return false;
}

void check_restated_outcomes(const DocumentText& document, const SentenceText& text,
                             ClaimSink& sink) {
  const uint32_t s = text.sentence();
  const auto& sentences = document.context().sentences;
  if (s == 0 || sentences[s - 1].block != sentences[s].block || !sentences[s - 1].prose) return;
  const SentenceText& before = document.any(s - 1);
  if (before.question()) return;
  check_opposite(before, text, sink);
  check_restated_paid(before, text, sink);
  check_restated_birth(before, text, sink);
  check_restated_harm(before, text, sink);
  check_aged_noun(before, text, sink);
  check_terms(before, text, sink);
  check_larger_count(before, text, sink);
}

}  // namespace factlint::computation
