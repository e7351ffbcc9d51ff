// "Passed unanimously ... three members voted against it", "the jury acquitted him ... the guilty
// verdict": what a text says of a matter, against what the next sentence says of it.
#include <vector>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/phrase_set.h"
#include "engine/computation/restated.h"
#include "engine/computation/stance_link.h"
#include "engine/computation/stance_table.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

TellingPhrase told_phrase(const ToldSentence& t, const PhraseSet& phrases) {
  TellingPhrase told;
  told.first = phrases.told(t, told.last);
  return told;
}

/// Both sides of each stance, split once.
struct Sides {
  PhraseSet earlier;
  PhraseSet later;
};

const std::vector<Sides>& sides() {
  static const std::vector<Sides> all = [] {
    std::vector<Sides> split;
    for (const Stance& stance : stances())
      split.push_back({PhraseSet(stance.earlier), PhraseSet(stance.later)});
    return split;
  }();
  return all;
}

/// A month or year: "since May" need not hold then.
bool dated(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (year_at(text, i) != 0 || (text.is_date(i) && text.temporal(i).month != 0)) return true;
  }
  return false;
}

/// The earlier sentence has one of the phrases `one`, the later one of `other`.
bool compare_stances(const Stance& stance, const PhraseSet& one, const PhraseSet& other,
                     const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  const TellingPhrase a = told_phrase(before, one);
  if (!a) return false;
  const TellingPhrase b = told_phrase(here, other);
  if (!b || told_phrase(here, one)) return false;
  // "Without a single dissenting voice" tells of no dissent.
  const TellingPhrase own = told_phrase(before, other);
  if (own && (own.last <= a.first || own.first >= a.last)) return false;
  if (told_beside(before, stance.unless, a) || told_beside(here, stance.unless, b)) return false;
  const bool since = since_told(before.text());
  if (stance.link != StanceLink::kMatter && !stance.anytime &&
      (since ? dated(here.text()) : dated_apart(before.text(), here.text())))
    return false;
  // Who is killed is so on any day, if not that of the clause.
  const bool all = stance.link != StanceLink::kDoer && stance.link != StanceLink::kPerson;
  const AtomRange range = all ? AtomRange{0, here.size()} : here.clause(b.first);
  if (stance.link != StanceLink::kMatter && !since && !stance.anytime &&
      other_day(before.text(), here.text(), range))
    return false;
  if (!linked(stance, before, a, here, b)) return false;
  tell_against(before.text(), a.first, a.last, here.text(), b.first, b.last, sink);
  return true;
}

/// The rows of which the sentence may tell a phrase.
OppositeTable::StanceRows rows_of(const ToldSentences& tellings, const ToldSentence& telling) {
  OppositeTable::StanceRows rows;
  const DocumentContext& context = tellings.document().context();
  const OppositeTable& opposites = telling.text().opposites();
  const TokenRange tokens = context.sentences[telling.text().sentence()].tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const WordId word = context.tokens[t].word;
    if ((opposites.cues(word) & (OppositeTable::kStance | OppositeTable::kStanced)) == 0) continue;
    const auto* own = opposites.stance_rows(word);
    if (own == nullptr) continue;
    rows.earlier |= own->earlier;
    rows.later |= own->later;
  }
  return rows;
}

}  // namespace

void check_stances(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const ToldSentence& before = tellings.at(sentence - 1);
  const ToldSentence& here = tellings.at(sentence);
  if (before.text().question() || here.text().question() || before.text().disowned() ||
      here.text().disowned())
    return;
  const OppositeTable::StanceRows a = rows_of(tellings, before);
  const OppositeTable::StanceRows b = rows_of(tellings, here);
  const auto forward = a.earlier & b.later;
  const auto turned = a.later & b.earlier;
  if ((forward | turned).none()) return;
  const std::vector<Sides>& all = sides();
  for (size_t s = 0; s < all.size(); ++s) {
    if (!forward[s] && !turned[s]) continue;
    const Stance& stance = stances()[s];
    const auto& [earlier, later] = all[s];
    if (compare_stances(stance, earlier, later, before, here, sink)) return;
    if (stance.turned && compare_stances(stance, later, earlier, before, here, sink)) return;
  }
}

}  // namespace factlint::computation
