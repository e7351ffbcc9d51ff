// "A tram hit a lorry on Friday ... Saturday's collision", "signed in October 1999 ... the signing
// in December 1999", "She joined in 2003 ... when she joined in 2008": the time of what happened,
// told again with words that take it for granted.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/slip.h"
#include "engine/computation/take_up.h"
#include "engine/computation/told_apart.h"
#include "engine/computation/told_time.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;  // sentences looked back over

/// Words by which a second time is another's, or the first one no longer holds.
constexpr ListedWords kElse =
    "again another other originally instead postponed postponement moved delayed delay rescheduled "
    "return replay each every usually normally annual annually repeated brought changed "
    "extended part parts phase phases stage except previous previously earlier unlike followed "
    "follows following follow than worse supposed finally eventually actually rebuilt replaced "
    "second third different separate further whichever anniversary correction corrected "
    "mistakenly wrongly confused aftershock aftershocks brings join joins "
    "joining spread widened "
    "bring latest total";

/// What did not happen, or was only meant to, in the clause that tells it.
constexpr ListedWords kUnsettled =
    "not n't never if would could might due expected hoped should planned plans scheduled";

/// The same beside the later word, where the earlier sentence has them not.
constexpr ListedWords kOneOf =
    "first last next later latest new old former second third previous earlier final opening "
    "closing inaugural youth women men";

bool told_alike(const SentenceText& before, uint32_t at, const ToldTime& b) {
  for (uint32_t i = 0; i < before.size(); ++i) {
    if (i != at && (before.is_date(i) || before.is_figure(i))) {
      const ToldTime t = time_at(before, i);
      if (t.told() && comparable(t, b) && agree(t, b)) return true;
    }
  }
  return false;
}

/// The only time of the sentence that `b` can be compared with; `others` tells of several.
ToldTime only_time(const SentenceText& text, const ToldTime& b, bool& others) {
  ToldTime found;
  others = false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is_date(i) && !text.is_figure(i)) continue;
    const ToldTime t = time_at(text, i);
    if (!t.told() || !comparable(t, b)) continue;
    others = others || found.told();
    found = t;
  }
  return found;
}

/// Words of the phrase or clause that the earlier sentence does not tell.
uint32_t untold(const ToldSentence& before, const ToldSentence& here, const TimedThing& thing) {
  uint32_t count = 0;
  for (uint32_t i = thing.phrase.first; i < thing.phrase.last; ++i) {
    if (i == thing.word || here.root(i).empty() || here.text().is(i, kBreakWord)) continue;
    if (i == thing.subject && here.text().is(i, kPronounWord)) continue;
    if (here.text().any_word(i, {"night", "morning", "afternoon", "evening"})) continue;
    count += before.tells(here.root(i)) ? 0U : 1U;
  }
  return count;
}

/// A pronoun that the sentence itself explains: "the rail firm said it opened in 1998".
bool own_subject(const SentenceText& before, const SentenceText& text, const TimedThing& thing) {
  if (!thing.clause) return false;
  for (uint32_t i = 0; i < thing.phrase.first; ++i) {
    if (text.name_word(i) && i > 0 && !before.has_word(text[i].word)) return true;
  }
  return false;
}

/// Happenings that the text tells by a noun, and takes up by the same one.
constexpr ListedWords kHappenings =
    "landslide avalanche storm flood outbreak epidemic operation transplant ceremony wedding "
    "funeral trial hearing inquest explosion blast fire blaze earthquake quake crash collision "
    "eruption referendum election coup massacre riot siege raid robbery attack treaty accord pact "
    "agreement summit debate march procession parade";

/// "A landslide cut the road on Monday. Sunday's landslide"; of years more is needed, as each may
/// have had its own.
bool same_happening(const ToldSentence& before, AtomRange clause, const ToldSentence& here,
                    uint32_t noun, const ToldTime& a, const ToldTime& b) {
  const SentenceText& t = here.text();
  if (!among(kHappenings, t.lemma(noun)) || t.plural_noun(noun)) return false;
  if (t.may_have("had") && t.has_word("had")) return false;
  if (a.year != 0 && b.year != 0 && number_slip(Decimal(a.year), Decimal(b.year)) != Slip::kStrong)
    return false;
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    if (before.root(i) == here.root(noun) && before.text().noun(i) && !before.text().verb(i))
      return !before.text().plural_noun(i);
  }
  return false;
}

/// What follows the phrase tells it from others; a main clause behind "Since his 1989 win" does
/// not.
bool told_from_others(const SentenceText& s, const SentenceText& t, uint32_t last) {
  const bool fronted = t.is(0, kPrepositionWord | kBreakWord) || t.any_word(0, {"since", "ever"}) ||
                       (t.is_duration(0) && t.any_word(1, {"after", "before"}));
  // "Sunday's defeat of the under-18s"
  if (t.word(last, "of") && t.any_word(last - 1, {"win", "victory", "defeat"})) return true;
  if (fronted && (t.is(last, kPronounWord | kArticleWord) || t.word(last, "there"))) return false;
  return described_otherwise(s, t, last);
}

/// "Last Thursday's meeting": not that of this week.
bool far_day(const SentenceText& text, uint32_t i) {
  const std::string_view day = text.view(i, i + 1);
  return text.is_date(i) && (day.starts_with("last ") || day.starts_with("Last ") ||
                             day.starts_with("next ") || day.starts_with("Next "));
}

bool any_else(const ToldSentence& t, std::string_view but) {
  for (uint32_t i = 0; i < t.size(); ++i) {
    if (among(kElse, t.text()[i].word) && (but.empty() || t.root(i) != but)) return true;
  }
  return false;
}

bool of_figures(const SentenceText& text) {
  if (text.has_percent()) return true;
  for (const uint32_t i : text.figure_places()) {
    if (text.figure_at(i).type == MentionType::kMoney) return true;
  }
  return false;
}

bool moves(std::string_view root) {
  return among(
      "rise fall increas decreas declin grow drop gain cut reduc rais lower slip climb year "
      "earn produc export import sell buy pay spend",
      root);
}

bool qualified(const ToldSentence& t, AtomRange range, uint32_t word) {
  for (uint32_t i = range.first; i < range.last; ++i) {
    if (i != word && among(kOneOf, t.text()[i].word) && !t.text().verb(i + 1)) return true;
  }
  return false;
}

/// "joined ... when she joined", "came into force ... when it came into force".
bool same_verb(const ToldSentence& before, AtomRange clause, const ToldSentence& here,
               const TimedThing& thing) {
  const std::string_view root = here.root(thing.word);
  const SentenceText& s = before.text();
  const SentenceText& t = here.text();
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    if (!s.verb(i)) continue;
    if (!root.empty() && before.root(i) == root) return true;
    // Verbs that tell nothing without what follows.
    const bool same = root.empty() && s[i].word == t[thing.word].word &&
                      s[i + 1].word == t[thing.word + 1].word &&
                      s[i + 2].word == t[thing.word + 2].word;
    if (same && s[i + 2].kind == AtomKind::kWord) return true;
  }
  return false;
}

bool compare(const ToldSentence& before, const ToldSentence& here, const ToldTime& a,
             const ToldTime& b, TimedThing thing, ClaimSink& sink) {
  const SentenceText& s = before.text();
  const SentenceText& t = here.text();
  const AtomRange clause = before.clause(a.at);
  if (thing.clause) {
    if (!same_verb(before, clause, here, thing)) return false;
  } else {
    // "Saturday's election open at eight": the head may have been read too far.
    uint32_t word = thing.word;
    const auto taken = [&](uint32_t noun) {
      return takes_up_event(before, clause, here, noun) ||
             same_happening(before, clause, here, noun, a, b);
    };
    const uint32_t first = thing.phrase.first;
    while (word > first && !(t.noun(word) && taken(word)) && t.noun(word - 1) && t.lower(word - 1))
      --word;
    if (word == first || !taken(word)) return false;
    if (word < thing.word) {
      thing.word = word;
      thing.phrase.last = std::max(word, b.at) + 1;
    }
  }
  const std::string_view root = here.root(thing.word);
  // Figures rise and fall every month and year.
  if ((a.weekday < 0 || b.weekday < 0) && (of_figures(s) || of_figures(t))) return false;
  if (moves(here.root(thing.word))) return false;
  // "The strike on Monday ... The strike on Wednesday": the times tell which is which.
  const TimedThing earlier = timed_thing(s, a);
  if (earlier.word != kNone && !earlier.clause && !thing.clause &&
      before.root(earlier.word) == root)
    return false;
  if (any_else(before, root) || any_else(here, root) ||
      any_among(s, kUnsettled, clause.first, clause.last) ||
      any_among(t, kUnsettled, thing.phrase.first, thing.phrase.last))
    return false;
  if (qualified(here, thing.phrase, thing.word) || untold(before, here, thing) > 0) return false;
  if (own_subject(s, t, thing) || newcomer(before, here, thing.phrase)) return false;
  if (told_alike(s, a.at, b)) return false;
  // "The committee met on Tuesday. Thursday's meeting will decide", "Wednesday's win had lifted".
  const bool next = t.has_any(kModalWord) && !s.has_any(kModalWord);
  if (!thing.clause && (next || (thing.phrase.first == 0 && t.has_word("had")))) return false;
  // "His father had been 29 when he bought it in 1951"
  if (thing.clause && newcomer(before, here, {0, thing.phrase.first})) return false;
  if (!thing.clause && told_from_others(s, t, std::max(thing.phrase.last, b.at + 1))) return false;
  tell_restated(s, a.at, a.at + 1, t, thing.phrase.first, std::max(thing.phrase.last, b.at + 1),
                false, sink);
  return true;
}

}  // namespace

void check_told_times(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  const SentenceText* row = tellings.document().at(sentence);
  if (row == nullptr || row->times() == 0 || row->question() || row->disowned()) return;
  for (const uint32_t i : row->value_places()) {
    if (row->is_duration(i)) continue;
    const ToldTime b = time_at(*row, i);
    if (!b.told() || b.hedged) continue;
    const TimedThing thing = timed_thing(*row, b);
    if (thing.word == kNone || far_day(*row, i)) continue;
    const ToldSentence& here = tellings.at(sentence);
    for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
      if (!sentences[sentence - back].prose) break;
      if (tellings.document().at(sentence - back) == nullptr) continue;
      const ToldSentence& before = tellings.at(sentence - back);
      if (before.text().times() == 0) continue;
      if (before.text().question() || before.text().disowned()) break;
      bool others = false;
      const ToldTime a = only_time(before.text(), b, others);
      if (!a.told()) continue;
      if (others || a.since || a.hedged || agree(a, b)) break;
      if (compare(before, here, a, b, thing, sink)) return;
      break;
    }
  }
}

}  // namespace factlint::computation
