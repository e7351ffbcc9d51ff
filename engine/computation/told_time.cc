// Atoms -> times, and what they are of.
#include "engine/computation/told_time.h"

#include "engine/computation/date_facts.h"
#include "engine/computation/listed_words.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kClauseReach = 10;
constexpr uint32_t kPhraseReach = 8;

bool definite_word(const SentenceText& text, uint32_t i) {
  return text.any_word(i, {"the", "its", "his", "her", "their", "our"}) || text.word(i, "'s");
}

/// "his wife's death": the first word of whose it is.
uint32_t owner_first(const SentenceText& text, uint32_t mark) {
  uint32_t first = mark;
  while (first > 0 && mark - first < 4 && text[first - 1].kind == AtomKind::kWord &&
         !text.is(first - 1, kPrepositionWord | kBreakWord | kBeWord)) {
    --first;
    if (text.is(first, kArticleWord) || definite_word(text, first)) break;
  }
  return first;
}

/// First atom of the definite phrase that ends before atom `i`; kNone if there is none.
uint32_t definite_before(const SentenceText& text, uint32_t i) {
  for (uint32_t k = i; k > 0 && i - k < 4; --k) {
    if (text.word(k - 1, "'s")) return owner_first(text, k - 1);
    if (definite_word(text, k - 1)) return k - 1;
    if (text[k - 1].kind != AtomKind::kWord || text.capital(k - 1) ||
        text.is(k - 1, kPrepositionWord | kBeWord | kModalWord | kArticleWord | kPronounWord) ||
        !(text.adjective(k - 1) || text.noun(k - 1)))
      return kNone;
  }
  return kNone;
}

/// "Friday's blast", "Friday night's storm".
bool read_owned(const SentenceText& text, const ToldTime& time, TimedThing& thing) {
  uint32_t k = time.at + 1;
  if (text.any_word(k, {"night", "morning", "afternoon", "evening"})) ++k;
  const std::string_view words = text.view(time.at, time.at + 1);
  const bool glued = words.ends_with("'s") || words.ends_with("’s");
  if (!glued && !text.word(k, "'s")) return false;
  thing.word = phrase_head(text, glued ? k : k + 1);
  if (thing.word == kNone) return false;
  thing.phrase = {time.at, thing.word + 1};
  return true;
}

/// "the Tuesday vote", "his 1989 win", "the July opening".
bool read_joined(const SentenceText& text, const ToldTime& time, TimedThing& thing) {
  const uint32_t first = definite_before(text, time.at);
  if (first == kNone || !text.lower(time.at + 1) || !text.noun(time.at + 1)) return false;
  thing.word = phrase_head(text, time.at + 1);
  if (thing.word == kNone) return false;
  thing.phrase = {first, thing.word + 1};
  return true;
}

/// "the opening on 14 May", "its approval in 2014", "the signing of the pact in 1999".
bool read_behind(const SentenceText& text, const ToldTime& time, TimedThing& thing) {
  if (time.at < 3) return false;
  const bool comma = text.mark(time.at - 1, kComma);
  if (!comma && !text.any_word(time.at - 1, {"on", "in", "of"})) return false;
  const uint32_t end = time.at - 1;
  for (uint32_t k = end; k > 1 && end - k < kPhraseReach; --k) {
    const uint32_t noun = k - 1;
    if (text[noun].kind != AtomKind::kWord || text.is(noun, kBreakWord | kBeWord | kModalWord))
      return false;
    if (comma && noun + 1 != end) return false;
    const bool head = text.lower(noun) && text.noun(noun) &&
                      (noun + 1 == end || text.is(noun + 1, kPrepositionWord));
    if (head) {
      const uint32_t first = definite_before(text, noun);
      if (first == kNone) return false;
      thing.word = noun;
      thing.phrase = {first, time.at + 1};
      return true;
    }
    if (text.finite_verb(noun) || text.is(noun, kPronounWord)) return false;
  }
  return false;
}

constexpr ListedWords kOpeners = "when since after before once until as which who where";

/// The verb of the clause behind `opener`, before atom `end`.
bool read_clause_at(const SentenceText& text, uint32_t opener, uint32_t end, TimedThing& thing) {
  for (uint32_t i = opener + 1; i < end && i < opener + kClauseReach; ++i) {
    if (text[i].kind == AtomKind::kMark && !text.mark(i, kHyphen)) return false;
    const bool verb = text.verb(i) && !text.is(i, kBeWord | kModalWord | kArticleWord) &&
                      !text.any_word(i, {"has", "had", "have", "been", "first", "to"});
    const bool behind_subject = thing.subject != kNone || i == opener + 1 ||
                                text.any_word(opener, {"which", "who"}) || text.is(i - 1, kBeWord);
    if (verb && behind_subject && !text.is(i - 1, kArticleWord) &&
        !(text.adjective(i) && text.noun(i + 1) && !text.finite_verb(i))) {
      thing.word = i;
      thing.clause = true;
      return true;
    }
    if (text.noun(i) || text.is(i, kPronounWord)) thing.subject = i;
  }
  return false;
}

/// "when she joined in 2008", "since taking office in 2017".
bool read_clause(const SentenceText& text, const ToldTime& time, TimedThing& thing) {
  uint32_t opener = time.at;
  for (uint32_t n = 0; n < kClauseReach && opener > 0; ++n) {
    --opener;
    const bool mark = text[opener].kind == AtomKind::kMark && !text.mark(opener, kHyphen);
    if (mark) return false;
    if (among(kOpeners, text[opener].word)) break;
  }
  if (!among(kOpeners, text[opener].word) || opener + 1 >= time.at) return false;
  if (!read_clause_at(text, opener, time.at, thing)) return false;
  thing.phrase = {opener, time.at + 1};
  // "His wife, who moved there": the noun that the clause is about.
  if (text.any_word(opener, {"which", "who"}) && opener > 1) {
    const uint32_t noun = text.mark(opener - 1, kComma) ? opener - 2 : opener - 1;
    if (!text.noun(noun)) return false;
    thing.phrase.first = noun;
  }
  return true;
}

/// "since 2011, when it came into force", "by Tuesday, when the stoppage starts".
bool read_when(const SentenceText& text, const ToldTime& time, TimedThing& thing) {
  uint32_t opener = time.at + 1;
  if (text.mark(opener, kComma)) ++opener;
  if (!text.word(opener, "when")) return false;
  if (!read_clause_at(text, opener, text.size(), thing)) return false;
  thing.phrase = {time.at, thing.word + 1};
  return true;
}

}  // namespace

ToldTime time_at(const SentenceText& text, uint32_t i) {
  ToldTime time;
  time.at = i;
  if (!text.is_date(i)) {
    time.year = year_at(text, i);
    return time;
  }
  const Temporal& t = text.temporal(i);
  if (t.recurring) return {};
  time.since = t.hedge == Hedge::kMoreThan || t.hedge == Hedge::kAtLeast;
  const bool month_only = t.month != 0 && t.day == 0;
  if (text.mention(i).type == MentionType::kPeriod && !month_only) {
    // "since 2011", but not "the 1990s"; "until Thursday" is told, but of no event.
    const bool since = fold_word(text.view(i, i + 1)).starts_with("since ");
    time.year = since ? t.year : year_at(text, i);
    if (t.weekday_written) time.weekday = static_cast<int>(t.weekday);
    time.month = t.month;
    time.day = t.day;
    time.hedged = time.weekday >= 0 || time.month != 0;
    return time;
  }
  time.hedged = t.hedge != Hedge::kNone && !time.since;
  if (t.weekday_written) time.weekday = static_cast<int>(t.weekday);
  time.month = t.month;
  time.day = t.day;
  time.year = t.has_year || t.month == 0 ? year_at(text, i) : 0;
  if (t.has_year && t.year != 0) time.year = t.year;
  return time;
}

bool comparable(const ToldTime& a, const ToldTime& b) {
  return (a.weekday >= 0 && b.weekday >= 0) || (a.month != 0 && b.month != 0) ||
         (a.year != 0 && b.year != 0);
}

bool agree(const ToldTime& a, const ToldTime& b) {
  if (a.weekday >= 0 && b.weekday >= 0 && a.weekday != b.weekday) return false;
  if (a.year != 0 && b.year != 0 && a.year != b.year) return false;
  if (a.month == 0 || b.month == 0) return true;
  return a.month == b.month && (a.day == 0 || b.day == 0 || a.day == b.day);
}

TimedThing timed_thing(const SentenceText& text, const ToldTime& time) {
  TimedThing thing;
  if (read_owned(text, time, thing)) return thing;
  thing = {};
  if (read_when(text, time, thing)) return thing;
  thing = {};
  if (read_joined(text, time, thing)) return thing;
  thing = {};
  if (read_clause(text, time, thing)) return thing;
  thing = {};
  if (read_behind(text, time, thing)) return thing;
  return {};
}

}  // namespace factlint::computation
