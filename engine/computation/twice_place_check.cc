// "Played at Gorse Park ... Heath Lane, where the final is being played", "born in Lethen ...
// Corrie, the town where she was born", "a nursery at Ashby Vale ... the Corley Moor nursery
// where": the place of one event told twice.
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr std::string_view kElse =
    "another other second also both moved earlier previous previously later instead originally "
    "nearby neighbouring again first leg return replay not n't never next if former half";

/// Last words of places that hold no others of their kind.
constexpr std::string_view kVenues =
    "park lane road street stadium ground arena hall church hotel theatre school house square "
    "club court avenue centre library museum farm gallery chapel inn";

struct Name {
  uint32_t first = kNone;
  uint32_t last = 0;
  explicit operator bool() const { return first != kNone; }
};

Name name_at(const SentenceText& text, uint32_t i) {
  if (!text.name_word(i) || text.is(i, kArticleWord | kPronounWord)) return {};
  Name name{i, i + 1};
  while (text.name_word(name.last)) ++name.last;
  return name;
}

/// The name that ends right before `end`.
Name name_before(const SentenceText& text, uint32_t end) {
  uint32_t first = end;
  while (first > 0 && text.name_word(first - 1) && !text.is(first - 1, kArticleWord)) --first;
  return first < end ? Name{first, end} : Name{};
}

bool told_name(const SentenceText& before, const SentenceText& here, Name name) {
  for (uint32_t i = name.first; i < name.last; ++i) {
    if (before.has_word(here[i].word)) return true;
  }
  return false;
}

/// The only place behind "at", "in" or "on" that the sentence names.
Name only_place(const SentenceText& text, std::string_view prepositions) {
  Name found;
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (!among(prepositions, text[i].word)) continue;
    const Name name = name_at(text, i + 1);
    if (!name) continue;
    if (found) return {};
    found = name;
  }
  return found;
}

bool venue(const SentenceText& text, Name name) {
  return name && name.last - name.first > 1 && among(kVenues, text[name.last - 1].word);
}

/// "Born in Lethen ... Corrie, the town where she was born".
bool compare_births(const SentenceText& before, const SentenceText& here, uint32_t where,
                    ClaimSink& sink) {
  if (!here.any_word(where + 1, {"she", "he"}) || !here.word(where + 2, "was") ||
      !here.word(where + 3, "born") || where < 4 ||
      !here.any_word(where - 1, {"town", "village", "city"}) || !here.word(where - 2, "the") ||
      !here.mark(where - 3, kComma))
    return false;
  const Name later = name_before(here, where - 3);
  if (!later || told_name(before, here, later)) return false;
  for (uint32_t i = 0; i + 2 < before.size(); ++i) {
    if (!before.word(i, "born") || !before.any_word(i + 1, {"in", "at"})) continue;
    const Name earlier = name_at(before, i + 2);
    if (!earlier || before.mark(earlier.last, kComma)) return false;
    tell_restated(before, i, earlier.last, here, later.first, where + 4, false, sink);
    return true;
  }
  return false;
}

/// "Heath Lane, where the final is being played".
bool compare_venues(const ToldSentence& before, const ToldSentence& here, uint32_t where,
                    ClaimSink& sink) {
  const SentenceText& text = here.text();
  const SentenceText& s = before.text();
  if (where < 2 || !text.mark(where - 1, kComma)) return false;
  const Name later = name_before(text, where - 1);
  if (!venue(text, later) || told_name(s, text, later)) return false;
  const Name earlier = only_place(s, "at in on");
  if (!venue(s, earlier)) return false;
  // The clause's words are those of the sentence before.
  uint32_t shared = 0;
  const AtomRange clause = here.clause(where + 1);
  for (uint32_t i = where + 1; i < clause.last; ++i) {
    if (here.root(i).empty()) continue;
    if (!before.tells(here.root(i))) return false;
    ++shared;
  }
  if (shared < 2) return false;
  tell_restated(s, earlier.first, earlier.last, text, later.first, clause.last, false, sink);
  return true;
}

/// "A nursery at Ashby Vale ... the Corley Moor nursery where the trees were taken".
bool compare_sites(const ToldSentence& before, const ToldSentence& here, uint32_t where,
                   ClaimSink& sink) {
  const SentenceText& text = here.text();
  const SentenceText& s = before.text();
  const uint32_t noun = where - 1;
  if (where < 4 || !text.noun(noun) || text.capital(noun)) return false;
  const Name later = name_before(text, noun);
  if (!later || later.first == 0 || !text.word(later.first - 1, "the") || told_name(s, text, later))
    return false;
  // "where he had worked" is of another time.
  const AtomRange clause = here.clause(where + 1);
  if (any_among(text, "had he she they once", where + 1, clause.last)) return false;
  for (uint32_t i = 1; i + 2 < s.size(); ++i) {
    if (s.lemma(i) != text.lemma(noun) || !s.noun(i) || !s.any_word(i + 1, {"at", "in", "near"}) ||
        !s.any_word(i - 1, {"a", "an", "the"}))
      continue;
    const Name earlier = name_at(s, i + 2);
    if (!earlier) return false;
    tell_restated(s, i, earlier.last, text, later.first - 1, where, false, sink);
    return true;
  }
  return false;
}

}  // namespace

void check_places(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const ToldSentence& here = tellings.at(sentence);
  const SentenceText& text = here.text();
  if (text.question() || text.disowned() || any_among(text, kElse)) return;
  for (uint32_t i = 2; i + 2 < text.size(); ++i) {
    if (!text.word(i, "where")) continue;
    const ToldSentence& before = tellings.at(sentence - 1);
    if (before.text().question() || before.text().disowned() || any_among(before.text(), kElse))
      return;
    if (compare_births(before.text(), text, i, sink) || compare_venues(before, here, i, sink) ||
        compare_sites(before, here, i, sink))
      return;
  }
}

}  // namespace factlint::computation
