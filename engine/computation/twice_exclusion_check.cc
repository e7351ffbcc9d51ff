// "She set off alone ... she and her crewmate", "The hotel has no lift ... the hotel's lift", "the
// only woman on the jury ... the jury's two women": what a phrase takes for granted, against words
// before that rule it out.
#include <algorithm>
#include <string>

#include "engine/computation/content_words.h"
#include "engine/computation/exclusion_table.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 2;  // sentences looked back over

/// "not a bachelor", but "a bachelor without children".
bool negated_before(const ToldSentence& t, uint32_t i) {
  return any_among(t.text(),
                   "not n't no never neither nor longer hardly almost nearly former if would",
                   t.clause(i).first, i) &&
         negated(t, i);
}

/// Where one of the phrases is told as what is so; kNone if nowhere.
uint32_t told_cue(const ToldSentence& t, std::string_view phrases, uint32_t& last) {
  uint32_t found = kNone;
  for_each_phrase(phrases, [&](std::string_view phrase) {
    if (found != kNone) return;
    const uint32_t at = phrase_told(t, phrase, last);
    if (at == kNone || t.text().capital(at + (at == 0 ? 1 : 0))) return;
    // "not", "never", "no" of the phrase itself deny nothing more.
    bool own = false;
    for_each_word(phrase, [&](std::string_view word) {
      own = own || among("no not never none nobody nothing without", word);
    });
    if (own || !negated_before(t, at)) found = at;
  });
  return found;
}

/// "co-pilot", where "pilot" stands at `i`; empty for words that are not joined to one before.
std::string joined_word(const SentenceText& text, uint32_t i) {
  if (i < 2 || !text.mark(i - 1, kHyphen) || text.dash(i - 1)) return {};
  return fold_word(text.view(i - 2, i - 1)) + "-" + std::string(text[i].word);
}

/// "That 'brother'": so called.
bool quoted(const SentenceText& text, uint32_t i) {
  return text.mark(i + 1, kCloseQuote) || text.mark(i + 1, kOpenQuote) ||
         (i > 0 && (text.mark(i - 1, kOpenQuote) || text.mark(i - 1, kCloseQuote)));
}

/// "the younger brother with whom she": taken for granted of whoever the pronoun means; kNone for
/// others.
uint32_t related(const ToldSentence& before, const ToldSentence& here, uint32_t i) {
  const SentenceText& text = here.text();
  uint32_t the = i;
  while (the > 0 && i - the < 3 && !text.word(the, "the")) --the;
  const uint32_t who = text.word(i + 1, "with") || text.word(i + 1, "to") ? i + 2 : i + 1;
  if (!text.word(the, "the") || !text.any_word(who, {"who", "whom"}) ||
      !text.any_word(who + 1, {"he", "she"}))
    return kNone;
  return newcomer(before, here, {1, the}) ? kNone : the;
}

void check_exclusions(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  const SentenceText& text = here.text();
  for (uint32_t i = 1; i < here.size(); ++i) {
    if ((text.opposites().cues(text[i].id) & OppositeTable::kRuledOut) == 0 || text.capital(i))
      continue;
    const std::string joined = joined_word(text, i);
    for (const Exclusion& e : exclusions()) {
      if (!among(e.things, joined.empty() ? text[i].word : joined)) continue;
      uint32_t last = 0;
      const uint32_t cue = told_cue(before, e.cues, last);
      // "unbeaten since August" tells of all the time since.
      const bool since = cue != kNone && before.text().word(last - 2, "since");
      const bool timed = !e.lasting && ((two_times(before) && !since) || two_times(here) ||
                                        (!since && dated_apart(before.text(), text)));
      if (cue == kNone || timed || negated(here, i) || any_among(text, e.unless) ||
          any_among(before.text(), e.unless) || quoted(text, i))
        continue;
      if (text.mark(i + 1, kHyphen) && !text.dash(i + 1)) continue;  // "his wife-to-be"
      // "free for children", "its driver for the day": not for all, or not as a rule.
      if (text.word(i + 1, "for") ||
          before.text().any_word(last, {"for", "if", "when", "until", "unless", "except", "only"}))
        continue;
      uint32_t first = taken_for_granted(before, here, joined.empty() ? i : i - 2);
      if (first == kNone && e.lasting) first = related(before, here, i);
      if (first == kNone) continue;
      tell_against(before.text(), cue, last, text, first, i + 1, sink);
      return;
    }
  }
}

// ---- "has no lift"

/// The noun that the sentence says there is none of: "has no lift", "without a conductor".
uint32_t missing_part(const SentenceText& text, uint32_t i) {
  uint32_t noun = kNone;
  if (text.word(i, "no") && i > 0 &&
      (text.any_word(i - 1, {"has", "have", "had", "with"}) || text.is(i - 1, kBeWord)))
    noun = i + 1;
  if (text.word(i, "without") && text.is(i + 1, kArticleWord)) noun = i + 2;
  if (text.word(i, "without") && text.word(i + 1, "any")) noun = i + 2;
  // "no lift shaft" is another thing.
  if (noun == kNone || (text.opposites().cues(text[noun].id) & OppositeTable::kPart) == 0 ||
      text.noun(noun + 1))
    return kNone;
  return noun;
}

/// Words for a part to come, or one of another time.
constexpr ListedWords kToCome =
    "new first future planned former old promised missing lost own next another other original "
    "borrowed hired neighbouring nearby replacement stand-in acting interim proposed plans build "
    "install get gets wants needs will would could should had";

void check_absence(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  const SentenceText& s = before.text();
  const SentenceText& text = here.text();
  if (!s.may_have("no", "without") || text.has_date()) return;
  for (uint32_t k = 0; k < before.size(); ++k) {
    const uint32_t part = missing_part(s, k);
    if (part == kNone) continue;
    for (uint32_t i = 1; i < here.size(); ++i) {
      if (text.lemma(i) != s.lemma(part) || !text.noun(i) || text.noun(i + 1) || negated(here, i))
        continue;
      const uint32_t first = taken_for_granted(before, here, i);
      // "The hotel has no lift. The lift of the next one" needs an owner of its own.
      if (first == kNone || text.word(i - 1, "the") || two_times(before) || two_times(here) ||
          any_among(text, kToCome))
        continue;
      tell_against(s, k, part + 1, text, first, i + 1, sink);
      return;
    }
  }
}

// ---- "the only woman"

/// "The two survivors", "the jury's two women": the count that is told of a plural; kNone for
/// others.
uint32_t known_number(const SentenceText& text, uint32_t noun) {
  for (uint32_t i = noun; i > 0 && noun - i < 3; --i) {
    if (!text.is_figure(i - 1)) continue;
    const bool back =
        i > 1 && (text.word(i - 2, "'s") || among("the all its their his her", text[i - 2].word));
    return back && is_count(text, i - 1) && text.figure_at(i - 1).quantity.value > Decimal(1)
               ? i - 1
               : kNone;
  }
  return kNone;
}

void check_only(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  const SentenceText& s = before.text();
  const SentenceText& text = here.text();
  if (!s.may_have("only", "sole", "lone")) return;
  for (uint32_t k = 1; k + 1 < before.size(); ++k) {
    if (!s.any_word(k, {"only", "sole", "lone"}) || !s.is(k - 1, kArticleWord) || !s.noun(k + 1) ||
        s.plural_noun(k + 1) || (s.noun(k + 2) && !s.finite_verb(k + 2)) || negated(before, k))
      continue;
    for (uint32_t i = 1; i < here.size(); ++i) {
      if (text.lemma(i) != s.lemma(k + 1) || !text.plural_noun(i) || text.is(i, kTimeUnitWord))
        continue;
      const uint32_t number = known_number(text, i);
      // "the only child of a miner ... her two children"
      const bool own = s.word(k + 2, "of") && number != kNone && number > 0 &&
                       text.any_word(number - 1, {"her", "his", "its", "their"});
      if (number == kNone || own || two_times(here) || two_times(before) ||
          any_among(text, "other more another previous earlier next first") ||
          newcomer(before, here, {0, number}))
        continue;
      tell_against(s, k, k + 2, text, number - 1, i + 1, sink);
      return;
    }
  }
}

}  // namespace

void check_ruled_out(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  const uint64_t here_cues = tellings.cues(sentence);
  if ((here_cues & (OppositeTable::kRuledOut | OppositeTable::kPart)) == 0 &&
      (tellings.cues(sentence - 1) & OppositeTable::kOnly) == 0)
    return;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
    const uint64_t cues = tellings.cues(sentence - back);
    const bool rules =
        (cues & OppositeTable::kRulesOut) != 0 && (here_cues & OppositeTable::kRuledOut) != 0;
    const bool lacks = back == 1 && (cues & OppositeTable::kLacks) != 0 &&
                       (cues & here_cues & OppositeTable::kPart) != 0;
    const bool only = back == 1 && (cues & OppositeTable::kOnly) != 0 &&
                      tellings.document().at(sentence) != nullptr;
    if (!sentences[sentence - back].prose || (!rules && !lacks && !only)) continue;
    const ToldSentence& before = tellings.at(sentence - back);
    const ToldSentence& here = tellings.at(sentence);
    if (before.text().question() || here.text().question() || before.text().disowned() ||
        here.text().disowned())
      continue;
    // "Her brother came. His wife": somebody new between the two.
    if (back > 1 &&
        newcomer(before, tellings.at(sentence - 1), {0, tellings.at(sentence - 1).size()}))
      continue;
    if (rules) check_exclusions(before, here, sink);
    if (lacks) check_absence(before, here, sink);
    if (only) check_only(before, here, sink);
  }
}

}  // namespace factlint::computation
