// Two sentences -> whether what is told in one is of those that the other tells of.
#include "engine/computation/told_who.h"

#include <algorithm>
#include <vector>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/phrase_set.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kMaxLeft = 5;  // atoms between a possessive and its noun

/// "in Lund", "of Oram": a place that is named.
bool place_at(const SentenceText& text, uint32_t i) {
  uint32_t first = i;
  while (first > 0 && text.name_word(first - 1)) --first;
  if (first > 0 && text.is(first - 1, kArticleWord)) --first;
  return first > 0 && among("in at near on outside off from", text[first - 1].word);
}

/// Atom `k` may stand between a possessive and its noun.
bool inside(const SentenceText& text, uint32_t k) {
  if (text.is_figure(k)) return true;
  if (text.mark(k, kHyphen)) return !text.dash(k);
  if (text[k].kind != AtomKind::kWord || text.capital(k)) return false;
  return (text.adjective(k) || text.noun(k) || text.past_verb(k)) &&
         !text.is(k, kArticleWord | kPrepositionWord | kBreakWord | kBeWord | kPronounWord) &&
         !among("and or", text[k].word);
}

bool shares_root(const ToldSentence& before, const ToldSentence& here, uint32_t but) {
  for (uint32_t k = 0; k < here.size(); ++k) {
    if (k != but && !here.root(k).empty() && before.tells(here.root(k))) return true;
  }
  return false;
}

/// More than one name of two words that is no place's: people, mostly.
bool several_names(const SentenceText& text) {
  uint32_t names = 0;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.name_word(i)) continue;
    uint32_t last = i;
    while (text.name_word(last + 1)) ++last;
    if (last > i && !place_at(text, i)) ++names;
    i = last;
  }
  return names > 1;
}

/// Of one weekday, if a weekday is written, and of one month, if a month is.
bool same_day_words(const Temporal& a, const Temporal& b) {
  return a.weekday_written == b.weekday_written && (!a.weekday_written || a.weekday == b.weekday) &&
         a.month == b.month;
}

}  // namespace

bool newcomer(const ToldSentence& before, const ToldSentence& here, AtomRange range) {
  const SentenceText& text = here.text();
  for (uint32_t i = range.first; i < range.last && i < here.size(); ++i) {
    if (text[i].kind != AtomKind::kWord) continue;
    const bool known = !text.context().lexicon.analyses(text[i].id).empty();
    if (text.capital(i) && !(i == 0 && known)) {
      if (text.is(i, kPronounWord | kArticleWord | kPrepositionWord) || place_at(text, i)) continue;
      if (!before.text().has_word(text[i].word)) return true;
      continue;
    }
    if (text.is(i, kPronounWord) && among("who whose someone somebody anyone", text[i].word))
      return true;
    if (!text.noun(i) || text.finite_verb(i) || text.noun_class(i) != NounClass::kPerson) continue;
    if (!before.tells(here.root(i)) && !before.text().has_word(text[i].word)) return true;
  }
  return false;
}

uint32_t taken_for_granted(const ToldSentence& before, const ToldSentence& here, uint32_t i) {
  const SentenceText& text = here.text();
  uint32_t left = i;
  while (left > 0 && i - left < kMaxLeft && inside(text, left - 1)) --left;
  if (left == 0) return kNone;
  const uint32_t owner = left - 1;
  // "Anna Lund, an only child, married Per Holm. His sister"
  if (among("his her", text[owner].word) && several_names(before.text())) return kNone;
  if (among("his her their its", text[owner].word))
    return newcomer(before, here, {0, owner}) ? kNone : owner;
  // "the boat's crew", "Moretti's wife", "the marshals' wage"
  uint32_t noun = kNone;
  if (text.word(owner, "'s") && owner > 0) noun = owner - 1;
  if (text[owner].kind == AtomKind::kMark && owner > 0 &&
      text.view(owner - 1, owner).ends_with("s") && !text.comma_or_open(owner) &&
      text.view(owner, owner + 1) != "-")
    noun = owner - 1;
  // "last Saturday's defeat"
  if (noun != kNone && text.is_date(noun)) return newcomer(before, here, {0, noun}) ? kNone : noun;
  if (noun != kNone) {
    const bool told = before.text().has_word(text[noun].word) ||
                      (!here.root(noun).empty() && before.tells(here.root(noun)));
    if (!told) return kNone;
    uint32_t first = noun;
    while (first > 0 && noun - first < 3 && text.capital(first - 1) && text.capital(first)) --first;
    return first > 0 && text.is(first - 1, kArticleWord) ? first - 1 : first;
  }
  if (text.is_date(owner) && text.view(owner, owner + 1).find('\'') != std::string_view::npos)
    return newcomer(before, here, {0, owner}) ? kNone : owner;
  if (!text.word(owner, "the") || !shares_root(before, here, i)) return kNone;
  return newcomer(before, here, {0, owner}) ? kNone : owner;
}

AtomRange nobody_told(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size() && i < 4; ++i) {
    if (text.word(i, "nobody") || text.word(i, "no-one")) return {i, i + 1};
    if (text.word(i, "no") && text.word(i + 1, "one")) return {i, i + 2};
    if (!text.word(i, "none") || !text.word(i + 1, "of")) continue;
    for (uint32_t k = i + 2; k < i + 8; ++k) {
      if (text.is(k, kBeWord)) return {i, k};
    }
  }
  return {};
}

bool harm_of_others(const SentenceText& text) {
  return any_among(text,
                   "else seriously badly critically other initially first early immediately our "
                   "their among");
}

bool negated(const ToldSentence& t, uint32_t i) {
  const AtomRange clause = t.clause(i);
  return any_among(t.text(),
                   "not n't no never without neither nor longer hardly almost nearly late former "
                   "ex if would could lack lacked",
                   clause.first, clause.last);
}

bool two_times(const ToldSentence& t) {
  return any_among(t.text(),
                   "until when once years months ago today now later then since met used formerly");
}

bool dated_apart(const SentenceText& before, const SentenceText& here) {
  for (uint32_t i = 0; i < here.size(); ++i) {
    const int year = year_at(here, i);
    if (year == 0 && !here.is_date(i)) continue;
    if (here.is_date(i)) {
      const std::string words = fold_word(here.view(i, i + 1));
      for (const std::string_view cue : {"last", "ago", "until", "previous", "earlier", "before"}) {
        if (words.find(cue) != std::string::npos) return true;
      }
    }
    if (i > 0 && here.any_word(i - 1, {"until", "before"})) return true;
    bool told = year == 0;
    for (uint32_t k = 0; k < before.size() && !told; ++k) told = year_at(before, k) == year;
    if (!told) return true;
  }
  return false;
}

bool other_day(const SentenceText& before, const SentenceText& here, AtomRange range) {
  for (uint32_t i = range.first; i < range.last && here.in(i); ++i) {
    // "this year" is no day of its own.
    if (!here.is_date(i) || fold_word(here.view(i, i + 1)) == "this year") continue;
    bool told = false;
    for (uint32_t k = 0; k < before.size() && !told; ++k)
      told = before.is_date(k) && same_day_words(before.temporal(k), here.temporal(i));
    if (!told) return true;
  }
  return false;
}

uint32_t phrase_told(const ToldSentence& telling, std::string_view phrase, uint32_t& last) {
  // Most are told apart by their first word.
  const size_t end = std::min(phrase.find_first_of(" -/"), phrase.size());
  const std::string_view front = phrase.substr(0, end);
  const bool choice = end < phrase.size() && phrase[end] == '/';
  const SentenceText& text = telling.text();
  const bool number = text.has_figure() &&
                      among("first second third fourth fifth sixth one two three four five", front);
  if (front.empty() || (!choice && !number && !text.may_have(front))) return kNone;
  return PhraseSet(phrase).told(telling, last);
}

uint32_t any_phrase_told(const ToldSentence& telling, std::string_view phrases, uint32_t& last) {
  uint32_t at = kNone;
  for_each_phrase(phrases, [&](std::string_view phrase) {
    if (at == kNone) at = phrase_told(telling, phrase, last);
  });
  return at;
}

}  // namespace factlint::computation
