// "Passed unanimously ... three members voted against it", "the jury acquitted him ... the guilty
// verdict": what a text says of a matter, against what the next sentence says of it.
#include <algorithm>
#include <vector>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/stance_table.h"
#include "engine/computation/told_value.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

/// Who may vote; a later sentence that names another one tells of another vote.
constexpr std::string_view kBodies =
    "council committee senate house board parliament assembly commons lords chamber cabinet panel "
    "jury congress party conference union";

struct Found {
  uint32_t first = kNone;
  uint32_t last = 0;
  explicit operator bool() const { return first != kNone; }
};

Found told_phrase(const ToldSentence& t, std::string_view phrases) {
  Found told;
  told.first = any_phrase_told(t, phrases, told.last);
  return told;
}

/// One of the words stands outside the phrase.
bool told_beside(const ToldSentence& t, std::string_view words, Found but) {
  return any_among(t.text(), words, 0, but.first) || any_among(t.text(), words, but.last);
}

/// "On one of three counts": another count may have gone otherwise.
bool some_counts(const ToldSentence& t) {
  const SentenceText& text = t.text();
  for (uint32_t i = 0; i < t.size(); ++i) {
    if (!among("count counts charge charges", text[i].word)) continue;
    bool all = false;
    for (uint32_t k = i > 3 ? i - 3 : 0; k < i; ++k)
      all = all || among("only sole all every single both", text[k].word);
    if (!all) return true;
  }
  return false;
}

/// Last word of the name that does what stands at `cue`; "who" and adverbs between are skipped. A
/// pronoun counts, too; kNone for others.
uint32_t doer_of(const SentenceText& text, uint32_t cue) {
  for (uint32_t i = cue; i > 0 && cue - i < 9; --i) {
    const uint32_t at = i - 1;
    if (text.any_word(at, {"he", "she"})) return at;
    if (text.word(at, "'s")) return kNone;
    if (text.name_word(at) && at + 1 == cue) return at;
    if (text.name_word(at) && !(at == 0 && text.is(at, kArticleWord | kPrepositionWord)))
      return text.word(at + 1, "'s") ? kNone : at;
    if (text.is(at, kBreakWord) && !text.word(at, "who")) return kNone;
    if (text.noun(at) && !text.adjective(at) && !text.verb(at) &&
        text.noun_class(at) == NounClass::kPerson)
      return kNone;
  }
  return kNone;
}

uint32_t names_in(const SentenceText& text) {
  uint32_t names = 0;
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (!text.name_word(i) || !text.capital(i + 1)) continue;
    while (text.capital(i + 1)) ++i;
    ++names;
  }
  return names;
}

/// The name of the earlier sentence's doer is that of the later one.
bool same_doer(const ToldSentence& before, Found a, const ToldSentence& here, Found b) {
  const uint32_t one = doer_of(before.text(), a.first);
  const uint32_t other = doer_of(here.text(), b.first);
  if (one == kNone || other == kNone) return false;
  if (here.text().any_word(other, {"he", "she"}))
    return names_in(before.text()) == 1 && !newcomer(before, here, {0, other}) &&
           !before.text().any_word(one, {"he", "she"}) &&
           here.text().any_word(b.last - 1, {"instantly", "scene", "impact", "spot"});
  return before.text()[one].word == here.text()[other].word;
}

/// Words that the clauses of the two places share.
uint32_t shared_roots(const ToldSentence& before, uint32_t at, const ToldSentence& here,
                      uint32_t other) {
  const AtomRange told = before.clause(at);
  const AtomRange clause = here.clause(other);
  std::vector<std::string_view> roots;
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    const std::string_view root = here.root(i);
    bool shared = false;
    for (uint32_t k = told.first; k < told.last && !root.empty() && !shared; ++k)
      shared = before.root(k) == root;
    if (shared && std::find(roots.begin(), roots.end(), root) == roots.end()) roots.push_back(root);
  }
  return static_cast<uint32_t>(roots.size());
}

bool linked(const Stance& stance, const ToldSentence& before, Found a, const ToldSentence& here,
            Found b) {
  const SentenceText& text = here.text();
  switch (stance.link) {
    case StanceLink::kDoer:
      return same_doer(before, a, here, b);
    case StanceLink::kMatter:
      // "the first title since 1990"
      for (uint32_t i = 0; i < before.size(); ++i) {
        if (before.text().is_date(i) &&
            fold_word(before.text().view(i, i + 1)).find("since") != std::string::npos)
          return false;
      }
      // "for the first time in ten years"
      return !before.text().any_word(a.last, {"in", "since", "at"}) &&
             shared_roots(before, a.last, here, b.first) >= 2;
    case StanceLink::kTaken:
    case StanceLink::kVote:
      break;
  }
  for (uint32_t i = 0; i < here.size(); ++i) {
    if (among(kBodies, text[i].word) && !before.text().has_word(text[i].word)) return false;
  }
  if (some_counts(before) || some_counts(here)) return false;
  // "The budget passed unanimously. The fee was a closer matter"
  const uint32_t head = text.word(0, "the") ? phrase_head(text, 1) : kNone;
  if (head != kNone && head < b.first && text.noun_class(head) != NounClass::kPerson &&
      !here.root(head).empty() && !before.tells(here.root(head)))
    return false;
  // "the conviction of her brother", "the acquittal of Lund"
  if (text.any_word(b.last, {"of", "for"})) return false;
  // "voted against the amendment": of what the sentence before does not tell.
  if (stance.link == StanceLink::kVote && text.word(b.last - 1, "the") &&
      !here.root(b.last).empty() && !before.tells(here.root(b.last)) &&
      !among("deal move idea scheme plan proposal motion measure bill", text[b.last].word))
    return false;
  // A name of one's own in front of the verb; "her husband wept as the verdict was read out".
  const bool noun = text.any_word(b.first, {"the", "its", "his", "her"});
  for (uint32_t i = 1; stance.link != StanceLink::kVote && i < (noun ? here.size() : b.first);
       ++i) {
    if (text.name_word(i) && !before.text().has_word(text[i].word) &&
        !text.is(i - 1, kPrepositionWord))
      return false;
  }
  return true;
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
  for (const Stance& stance : stances()) {
    const Found a = told_phrase(before, stance.earlier);
    if (!a) continue;
    const Found b = told_phrase(here, stance.later);
    if (!b || told_phrase(before, stance.later) || told_phrase(here, stance.earlier)) continue;
    if (told_beside(before, stance.unless, a) || told_beside(here, stance.unless, b)) continue;
    if (stance.link != StanceLink::kMatter && dated_apart(before.text(), here.text())) continue;
    // Who is killed is so on any day, if not that of the clause.
    const bool all = stance.link == StanceLink::kTaken || stance.link == StanceLink::kVote;
    const AtomRange range = all ? AtomRange{0, here.size()} : here.clause(b.first);
    if (stance.link != StanceLink::kMatter && other_day(before.text(), here.text(), range))
      continue;
    if (!linked(stance, before, a, here, b)) continue;
    tell_against(before.text(), a.first, a.last, here.text(), b.first, b.last, sink);
    return;
  }
}

}  // namespace factlint::computation
