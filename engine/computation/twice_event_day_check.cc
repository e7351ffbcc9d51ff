// "Will walk out on Monday ... from Tuesday morning, when the stoppage starts", "will shut its
// plant in March ... before the plant closes in May": the day of one event, told again in a clause
// that takes the event for granted.
#include <string_view>

#include "engine/computation/clock_time.h"
#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr ListedWords kElse =
    "again another second earlier previous previously originally instead postponed moved forward "
    "delayed rescheduled later next last first leg return replay each every usually normally "
    "repeated both or if not n't never put brought changed extended parts phase phases "
    "stage had except";
constexpr ListedWords kBegins =
    "starts begins opens start begin open started began opened commences";

/// A weekday or a month, as one number; 0 for other dates.
int when_at(const SentenceText& text, uint32_t i, bool hedged = false) {
  if (!text.is_date(i)) return 0;
  const Temporal& t = text.temporal(i);
  if (hedged && t.weekday_written && t.month == 0 && !t.recurring)
    return 1 + static_cast<int>(t.weekday);
  if (t.recurring || t.hedge != Hedge::kNone || text.mention(i).type == MentionType::kPeriod)
    return t.month != 0 && t.day == 0 && t.year == 0 && t.hedge == Hedge::kNone ? 100 + t.month : 0;
  if (t.month != 0) return t.day == 0 && t.year == 0 ? 100 + t.month : 0;
  return t.weekday_written ? 1 + static_cast<int>(t.weekday) : 0;
}

bool same_kind(int a, int b) { return (a > 100) == (b > 100); }

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
      any_among(s, kElse) || any_among(text, kElse))
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
  const bool event = text.lower(k + 1) && text.noun(k + 1) && !text.plural_noun(k + 1) &&
                     !text.noun(k + 2) && !text.is(k + 2, kPrepositionWord) &&
                     !text.any_word(k + 2, {"against", "between", "with"});
  return event ? k + 1 : kNone;
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
  // The subject of the clause that has the day: "The storm struck on Sunday".
  const AtomRange clause = before.clause(told);
  bool subject = false;
  for (uint32_t i = clause.first; i < told && i < clause.first + 6; ++i) {
    if (before.text().verb(i) && subject) break;
    subject = subject || (before.root(i) == here.root(event) && s.noun(i) && !s.plural_noun(i));
    if (s.any_word(i, {"a", "an", "another"})) return false;
  }
  if (!subject || any_among(s, kElse) || any_among(text, kElse) ||
      any_among(text,
                "followed follows follow came than like worse stronger weaker bigger smaller "
                "fiercer milder heavier"))
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
