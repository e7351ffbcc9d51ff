// "Will walk out on Monday ... from Tuesday morning, when the stoppage starts", "will shut its
// plant in March ... before the plant closes in May": the day of one event, told again in a clause
// that takes the event for granted.
#include <string_view>

#include "engine/computation/clock_time.h"
#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/restated.h"
#include "engine/computation/take_up.h"
#include "engine/computation/told_apart.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr ListedWords kElse =
    "again another second earlier previous previously originally instead postponed moved forward "
    "delayed rescheduled later next last first leg return replay each every usually normally "
    "repeated both or if not n't never put brought changed extended parts phase phases "
    "stage except";
constexpr ListedWords kBegins =
    "starts begins opens start begin open started began opened commences";

/// A weekday, a month or a day of one, as one number; 0 for other dates.
int when_at(const SentenceText& text, uint32_t i, bool hedged = false) {
  if (!text.is_date(i)) return 0;
  const Temporal& t = text.temporal(i);
  if (hedged && t.weekday_written && t.month == 0 && !t.recurring)
    return 1 + static_cast<int>(t.weekday);
  if (t.recurring || t.hedge != Hedge::kNone || text.mention(i).type == MentionType::kPeriod)
    return t.month != 0 && t.day == 0 && t.year == 0 && t.hedge == Hedge::kNone ? 100 + t.month : 0;
  if (t.month != 0 && t.day != 0 && !t.has_year) return 1000 + t.month * 40 + t.day;
  if (t.month != 0) return t.day == 0 && t.year == 0 ? 100 + t.month : 0;
  return t.weekday_written ? 1 + static_cast<int>(t.weekday) : 0;
}

bool same_kind(int a, int b) { return (a > 100) == (b > 100) && (a > 1000) == (b > 1000); }

/// Words of another time or event; "for the first time" is none.
bool tells_else(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (among(kElse, text[i].word) && !(text.word(i, "first") && text.word(i + 1, "time")))
      return true;
  }
  return false;
}

/// The only date of the sentence's clause of the kind of `like`; kNone if there are others.
uint32_t only_when(const SentenceText& text, int like) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const int when = when_at(text, i);
    if (when == 0 || !same_kind(when, like)) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

/// Where the earlier sentence tells the event of the clause's verb: the same verb, or the event
/// that the subject names where the verb says that it begins; kNone if nowhere.
uint32_t event_told(const ToldSentence& before, const ToldSentence& here, uint32_t subject,
                    uint32_t verb) {
  const bool begins = among(kBegins, here.text()[verb].word);
  for (uint32_t k = 1; k < before.size(); ++k) {
    if (!before.text().verb(k) || before.root(k).empty()) continue;
    if (before.root(k) == here.root(verb)) return k;
    if (begins && subject != kNone && before.root(k) == here.root(subject)) return k;
  }
  return kNone;
}

/// A clause "when the fair opens" with its verb and the head of its subject.
struct Clause {
  uint32_t verb = kNone;
  uint32_t subject = kNone;
};

Clause clause_at(const SentenceText& text, uint32_t opener) {
  Clause clause;
  const bool relative = text.any_word(opener, {"which", "that"});
  if (relative) {
    uint32_t noun = opener > 0 && text.mark(opener - 1, kComma) ? opener - 2 : opener - 1;
    if (opener < 2 || !text.noun(noun)) return {};
    clause.subject = noun;
  }
  for (uint32_t i = opener + 1; i < opener + 7 && text.in(i); ++i) {
    if (text[i].kind == AtomKind::kMark && !text.mark(i, kHyphen)) return {};
    if (i > opener + 1 && clause.subject != kNone && text.verb(i) &&
        !text.is(i, kBeWord | kModalWord)) {
      clause.verb = i;
      return clause;
    }
    if (relative && i == opener + 1 && text.verb(i)) {
      clause.verb = i;
      return clause;
    }
    if (text.noun(i) || text.is(i, kPronounWord)) clause.subject = i;
  }
  return {};
}

bool compare_days(const ToldSentence& before, const ToldSentence& here, uint32_t opener,
                  ClaimSink& sink) {
  const SentenceText& text = here.text();
  const Clause clause = clause_at(text, opener);
  if (clause.verb == kNone) return false;
  const SentenceText& s = before.text();
  // "before it closes" may be of the house or of its wing.
  if (text.is(clause.subject, kPronounWord) || here.root(clause.subject).empty() ||
      !before.tells(here.root(clause.subject)))
    return false;
  const uint32_t event = event_told(before, here, clause.subject, clause.verb);
  if (event == kNone) return false;
  // The date behind the verb, or in front of "when".
  uint32_t at = kNone;
  for (uint32_t i = clause.verb + 1; i < clause.verb + 4; ++i) {
    if (when_at(text, i) != 0) at = i;
  }
  const bool when = text.any_word(opener, {"when"});
  for (uint32_t i = opener; when && at == kNone && i > 0 && opener - i < 4; --i) {
    if (when_at(text, i - 1, true) != 0) at = i - 1;  // "by Tuesday, when"
  }
  if (at == kNone) return false;
  const int day = when_at(text, at, when);
  const uint32_t told = only_when(s, day);
  if (told == kNone || when_at(s, told) == day ||
      s.any_word(told - 1, {"until", "by", "before", "after", "since", "last", "said"}) ||
      tells_else(s) || tells_else(text) || s.has_word("had") || text.has_word("had"))
    return false;
  // "It told staff on Wednesday": the day of another verb.
  const AtomRange range = before.clause(event);
  if (!range.holds(told)) return false;
  for (uint32_t i = 1; i < here.size(); ++i) {
    const uint32_t from = std::min(clause.subject, opener);
    if (i >= from && i <= clause.verb && text.name_word(i) && !s.has_word(text[i].word))
      return false;
  }
  tell_restated(s, told, told + 1, text, std::min(at, opener), std::max(at, clause.verb) + 1, false,
                sink);
  return true;
}

/// "Saturday night's storm": the event's noun behind a weekday that has it; kNone for other dates.
uint32_t days_event(const SentenceText& text, uint32_t i) {
  if (when_at(text, i) == 0 || when_at(text, i) > 100) return kNone;
  uint32_t k = i + 1;
  if (text.any_word(k, {"night", "morning", "afternoon", "evening"})) ++k;
  if (text[k].word != "'s") return kNone;
  // "Wednesday evening's 9-4 vote"
  while (text.is_figure(k + 1) || text.mark(k + 1, kHyphen) || text.mark(k + 1, kDash)) ++k;
  const bool event = text.lower(k + 1) && text.noun(k + 1) && !text.plural_noun(k + 1) &&
                     !text.noun(k + 2) &&
                     (!text.is(k + 2, kPrepositionWord) || text.is_figure(k)) &&
                     !text.any_word(k + 2, {"against", "between", "with"});
  return event ? k + 1 : kNone;
}

/// What strikes a place on one day.
constexpr ListedWords kMishaps =
    "burst explosion blast fire blaze crash collision smash derailment landslide landslip mudslide "
    "avalanche earthquake quake outage blackout spill leak collapse shooting stabbing robbery raid "
    "burglary break-in heist attack sinking breakdown flood tornado rockfall cave-in ambush";

/// Somebody tells of what "had" happened: it is no earlier time.
bool reported(const SentenceText& text, uint32_t at) {
  for (uint32_t i = 0; i < at; ++i) {
    if (text.is(i, kSpeechWord) ||
        text.any_word(i, {"reckoned", "described", "recalled", "how", "thought", "believed", "that",
                          "found", "before"}))
      return true;
  }
  return false;
}

/// The clause with the day tells the mishap, by a verb or a noun: "A main burst on Tuesday".
bool mishap_told(const ToldSentence& before, AtomRange clause, const ToldSentence& here,
                 uint32_t event) {
  const SentenceText& s = before.text();
  if (!among(kMishaps, here.text().lemma(event)) ||
      (here.text().has_word("had") && !reported(here.text(), event)))
    return false;
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    if (before.root(i) == here.root(event) && !s.plural_noun(i)) return true;
  }
  return takes_up_event(before, clause, here, event);
}

/// "thrashed Vale on Saturday ... Sunday's win": no side plays on two days in a row.
bool match_told(const ToldSentence& before, AtomRange clause, int told, const ToldSentence& here,
                uint32_t event, int day) {
  const bool next = told - day == 1 || day - told == 1 || told - day == 6 || day - told == 6;
  if (!next || !among("win victory triumph defeat draw", here.text().lemma(event)) ||
      here.text().any_word(event + 1, {"over", "against", "by", "in", "at", "of"}))
    return false;
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    if (before.text().any_word(i, {"beat", "thrashed", "lost", "won", "drew", "defeated", "edged",
                                   "hammered", "overcame", "routed"}))
      return !before.text().has_word("series", "test", "match-play", "golf", "seats", "election");
  }
  return false;
}

/// "voted 9-4 on Tuesday evening ... Wednesday evening's 9-4 vote": one division.
bool vote_told(const ToldSentence& before, AtomRange clause, const ToldSentence& here,
               uint32_t event) {
  if (!here.text().word(event, "vote")) return false;
  bool voted = false;
  bool same = false;
  for (uint32_t i = clause.first; i < clause.last; ++i)
    voted = voted || before.text().any_word(i, {"voted"});
  for (const uint32_t i : here.text().figure_places()) {
    for (const uint32_t k : before.text().figure_places())
      same = same || (i < event && before.text().figure_at(k).quantity.value ==
                                       here.text().figure_at(i).quantity.value);
  }
  return voted && same;
}

/// The subject of the clause that has the day: "The storm struck on Sunday".
bool subject_told(const ToldSentence& before, AtomRange clause, uint32_t told,
                  const ToldSentence& here, uint32_t event) {
  const SentenceText& s = before.text();
  bool subject = false;
  for (uint32_t i = clause.first; i < told && i < clause.first + 6; ++i) {
    if (before.text().verb(i) && subject) break;
    subject = subject || (before.root(i) == here.root(event) && s.noun(i) && !s.plural_noun(i));
    if (s.any_word(i, {"a", "an", "another"})) return false;
  }
  return subject && !any_among(here.text(), "had");
}

/// "The storm struck on Sunday night ... Saturday night's storm".
bool compare_owned(const ToldSentence& before, const ToldSentence& here, uint32_t at,
                   ClaimSink& sink) {
  const SentenceText& text = here.text();
  const SentenceText& s = before.text();
  const uint32_t event = days_event(text, at);
  if (event == kNone || here.root(event).empty()) return false;
  const uint32_t told = only_when(s, when_at(text, at));
  if (told == kNone || when_at(s, told) == when_at(text, at) ||
      s.any_word(told - 1, {"until", "by", "before", "after", "since", "last", "said"}))
    return false;
  const AtomRange clause = before.clause(told);
  const bool vote = vote_told(before, clause, here, event);
  const bool subject = subject_told(before, clause, told, here, event);
  if (!vote && !subject && !mishap_told(before, clause, here, event) &&
      !match_told(before, clause, when_at(s, told), here, event, when_at(text, at)))
    return false;
  const std::string_view day = text.view(at, at + 1);
  if (any_among(s, kElse) || s.has_word("had") || any_among(text, kElse) ||
      (!vote && described_otherwise(s, text, event + 1)) ||
      (!subject && text.has(kModalWord, 0, text.size())) || s.has_word("began", "started") ||
      day.starts_with("Last") || day.starts_with("last") ||
      any_among(text,
                "followed follows follow came than worse stronger weaker bigger smaller "
                "fiercer milder heavier linked similar third fourth"))
    return false;
  tell_restated(s, told, told + 1, text, at, event + 1, false, sink);
  return true;
}

}  // namespace

void check_owned_days(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  const SentenceText* row = tellings.document().at(sentence);
  if (row == nullptr || !sentences[sentence - 1].prose || row->question() || row->disowned() ||
      sentences[sentence - 1].block != sentences[sentence].block)
    return;
  for (const uint32_t i : row->date_places()) {
    if (days_event(*row, i) == kNone) continue;
    const ToldSentence& here = tellings.at(sentence);
    const ToldSentence& before = tellings.at(sentence - 1);
    if (before.text().question() || before.text().disowned()) return;
    if (compare_owned(before, here, i, sink)) return;
  }
}

void check_event_days(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const ToldSentence& here = tellings.at(sentence);
  const SentenceText& text = here.text();
  if (text.question() || text.disowned() ||
      !text.may_have("when", "before", "which", "once", "until"))
    return;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (!text.any_word(i, {"when", "before", "which", "once", "until"})) continue;
    const ToldSentence& before = tellings.at(sentence - 1);
    if (before.text().question() || before.text().disowned()) return;
    if (compare_days(before, here, i, sink)) return;
  }
}

}  // namespace factlint::computation
