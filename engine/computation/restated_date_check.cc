// "Opened in 1932, the lido ... since the lido opened in 1936"; "will reopen on 12 March ... the
// reopening, 19 March" -> two times of one thing.
#include <algorithm>
#include <array>
#include <optional>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_apart.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 12;  // sentences looked back over

/// What happens once to a thing; stems.
constexpr std::array<std::string_view, 18> kOnce = {
    "open",  "found",  "build", "close", "reopen", "sign",   "die",     "sink", "bear",
    "marry", "strike", "crash", "quake", "erupt",  "unveil", "capsize", "join", "retire"};

template <size_t N>
bool contains(const std::array<std::string_view, N>& list, std::string_view w) {
  return std::find(list.begin(), list.end(), w) != list.end();
}

struct Event {
  std::string_view verb;                ///< stem
  std::vector<std::string_view> owner;  ///< stems of what it happened to
  std::vector<std::string_view> place;  ///< names told with it
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t date = kNone;
  bool definite = false;
  bool pronoun = false;  ///< "it opened"
  bool taken = false;    ///< the sentence itself may name what the pronoun means
};

bool dated(const SentenceText& text, uint32_t i) {
  if (year_at(text, i) != 0) return true;
  return text.is_date(i) && text.mention(i).type != MentionType::kPeriod &&
         !text.temporal(i).recurring && text.temporal(i).hedge == Hedge::kNone;
}

/// The only date within reach behind the verb.
uint32_t date_of(const SentenceText& text, uint32_t verb) {
  for (uint32_t j = verb + 1; j < text.size() && j < verb + 8; ++j) {
    if (dated(text, j)) return j;
    if (text.mark(j, kComma) || text.mark(j, kSemicolon) || text.is(j, kBreakWord) ||
        text.finite_verb(j) || text.is_figure(j))
      return kNone;
  }
  return kNone;
}

/// "Opened in 1932, the lido on Marine Parade": the phrase behind the comma.
void read_fronted(const SentenceText& text, Event& event) {
  uint32_t comma = event.last;
  while (text.in(comma) && comma < event.last + 6 && !text.mark(comma, kComma)) ++comma;
  if (!text.mark(comma, kComma) || !text.is(comma + 1, kArticleWord)) return;
  uint32_t end = comma + 2;
  while (text.in(end) && end < comma + 9 && text[end].kind == AtomKind::kWord &&
         !(text.finite_verb(end) && end > comma + 2))
    ++end;
  event.owner = stems_of(text, comma + 1, end);
  event.definite = !text.word(comma + 1, "a") && !text.word(comma + 1, "an");
}

/// The subject before the verb, through "which", "was" and commas.
void read_subject(const SentenceText& text, uint32_t verb, Event& event) {
  uint32_t end = verb;
  bool relative = false;
  while (end > 0 &&
         (text.is(end - 1, kBeWord | kModalWord) || text.word(end - 1, "which") ||
          text.word(end - 1, "that") || text.mark(end - 1, kComma) || text.word(end - 1, "first") ||
          text.word(end - 1, "has") || text[end - 1].word.ends_with("ly"))) {
    --end;
    relative = relative || text.mark(end, kComma) || text.word(end, "which");
  }
  uint32_t begin = end;
  while (begin > 0 && end - begin < 8 && text[begin - 1].kind == AtomKind::kWord &&
         !text.is(begin - 1, kBreakWord | kSpeechWord) && !text.finite_verb(begin - 1) &&
         !(relative && text.is(begin - 1, kPrepositionWord)))
    --begin;
  for (uint32_t i = begin; i < end; ++i) {
    event.definite = event.definite || text.word(i, "the") || text.word(i, "our") ||
                     text.word(i, "its") || text.word(i, "this") || (i > 0 && text.capital(i));
    event.pronoun = event.pronoun || text.word(i, "it") || text.word(i, "they");
  }
  event.owner = stems_of(text, begin, end);
  if (verb > 0 && text.is(verb - 1, kBeWord)) event.first = verb - 1;
}

/// "since joining in 2018", "its founding in 1878", "the brewery's founding in 1827": always with
/// its date.
bool read_named(const SentenceText& text, uint32_t i, Event& event) {
  if (i == 0 || event.date == kNone || event.date > i + 2) return false;
  event.definite = true;
  if (text.word(i - 1, "'s") && i > 1) {
    uint32_t begin = i - 2;
    while (begin > 0 && begin + 4 > i && text.noun(begin - 1) && !text.is(begin - 1, kArticleWord))
      --begin;
    event.first = begin;
    event.owner = stems_of(text, begin, i - 1);
    return !event.owner.empty();
  }
  event.pronoun = text.word(i - 1, "its") || text.word(i - 1, "their") ||
                  (text.word(i - 1, "since") && text[i].word.ends_with("ing"));
  event.first = i - 1;
  return event.pronoun;
}

/// "until it shut in 2019": whatever the sentence has named before.
void read_antecedent(const SentenceText& text, uint32_t verb, Event& event) {
  if (!event.pronoun || !event.owner.empty()) return;
  event.owner = stems_of(text, 0, verb);
}

/// "A second terminal followed; since it opened": something is named before the pronoun.
bool named_before(const SentenceText& text, uint32_t end) {
  for (uint32_t i = 0; i < end; ++i) {
    const bool article = text.word(i, "a") || text.word(i, "an") || text.word(i, "the");
    if (article || (i > 0 && text.capital(i))) return true;
  }
  return false;
}

std::optional<Event> event_at(const SentenceText& text, uint32_t i) {
  const std::string_view stem = stem_at(text, i);
  const bool named = text[i].word.ends_with("ing") || !text.verb(i);
  if (stem.empty() || !contains(kOnce, stem) || (!text.verb(i) && !named)) return std::nullopt;
  Event event;
  event.verb = stem;
  event.first = i;
  event.date = date_of(text, i);
  event.last = event.date == kNone ? i + 1 : event.date + 1;
  const bool fronted = i == 0 || (i == 1 && text.adjective(0));
  if (named) {
    if (!read_named(text, i, event)) return std::nullopt;
  } else if (fronted) {
    read_fronted(text, event);
  } else {
    read_subject(text, i, event);
    read_antecedent(text, i, event);
  }
  event.taken = event.pronoun && named_before(text, event.first);
  for (uint32_t j = i + 1; j < event.last + 4 && text.in(j); ++j) {
    if (text.mark(j, kComma)) break;
    if (text.capital(j) && text[j].kind == AtomKind::kWord) event.place.push_back(text[j].word);
  }
  return event;
}

/// All of them, or those of one verb.
std::vector<Event> events_in(const SentenceText& text, std::string_view verb = {}) {
  std::vector<Event> events;
  if (!text.has_any(kOnceStem)) return events;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is(i, kOnceStem) || (!verb.empty() && stem_at(text, i) != verb)) continue;
    if (auto event = event_at(text, i)) events.push_back(std::move(*event));
  }
  return events;
}

enum class Meet { kSame, kConflict, kUnknown };

Meet dates_meet(const SentenceText& a, uint32_t x, const SentenceText& b, uint32_t y) {
  const int year_a = year_at(a, x);
  const int year_b = year_at(b, y);
  if (year_a != 0 && year_b != 0) return year_a == year_b ? Meet::kSame : Meet::kConflict;
  if (year_a != 0 || year_b != 0 || !a.is_date(x) || !b.is_date(y)) return Meet::kUnknown;
  const Temporal& s = a.temporal(x);
  const Temporal& t = b.temporal(y);
  if (bare_weekday(a, x) && bare_weekday(b, y))
    return s.weekday == t.weekday ? Meet::kSame : Meet::kConflict;
  if (s.month == 0 || t.month == 0) return Meet::kUnknown;
  if (s.year != 0 && t.year != 0 && s.year != t.year) return Meet::kConflict;
  if (s.month != t.month) return Meet::kConflict;
  if (s.day == 0 || t.day == 0) return Meet::kUnknown;
  return s.day == t.day ? Meet::kSame : Meet::kConflict;
}

/// The later place points back at what the earlier one tells.
bool same_event(const Event& a, const Event& b, uint32_t distance) {
  if (a.verb != b.verb || (a.place != b.place && !a.place.empty() && !b.place.empty()))
    return false;
  if (b.pronoun) return distance == 1 && !b.taken;
  if (!b.definite || b.owner.empty()) return false;
  return missing_from(b.owner, a.owner) == 0 && (b.owner.size() > 1 || distance <= 4);
}

/// First atom of the stretch between marks and conjunctions that holds `i`.
uint32_t clause_first(const SentenceText& text, uint32_t i) {
  while (i > 0 && text[i - 1].kind != AtomKind::kMark && !text.is(i - 1, kBreakWord)) --i;
  return i;
}

/// "shut in 2009 and again in 2017": the date is told before, with another one.
bool date_told(const SentenceText& before, const SentenceText& text, uint32_t date) {
  for (uint32_t i = 0; i < before.size(); ++i) {
    if (dated(before, i) && dates_meet(before, i, text, date) == Meet::kSame) return true;
  }
  return false;
}

void tell_event(const SentenceText& before, const Event& a, const SentenceText& text,
                const Event& b, Meet meet, ClaimSink& sink) {
  if (meet == Meet::kUnknown) return;
  if (meet == Meet::kConflict) {
    if (before.disowned() || before.question() || date_told(before, text, b.date)) return;
    auto left = contrasts_of(before, clause_first(before, a.first), a.last);
    auto right = contrasts_of(text, clause_first(text, b.first), b.last);
    // "since the lido opened" and "first opened" tell no other thing.
    for (auto* words : {&left, &right}) {
      std::erase_if(*words, [](std::string_view w) {
        return w == "since" || w == "first" || w == "more" || w == "than" || w == "now";
      });
    }
    if (left != right) return;
  }
  tell_restated(before, a.date, a.date + 1, text, b.first, b.last, meet == Meet::kSame, sink);
}

bool year_told(const SentenceText& text, uint32_t i) {
  return text.is_date(i) && text.temporal(i).year != 0 &&
         text.view(i, i + 1).find(std::to_string(text.temporal(i).year)) != std::string_view::npos;
}

/// "The hearing on 3 March was adjourned": the date tells which of several.
bool told_by_date(const SentenceText& text, std::string_view stem, uint32_t date) {
  const uint32_t noun = date > 1 && text.word(date - 1, "on") ? date - 2 : date - 1;
  return noun > 0 && noun < text.size() && stem_at(text, noun) == stem &&
         text.is(noun - 1, kArticleWord);
}

/// "the reopening, 19 March", "the wedding on 16 June".
void check_event_noun(const DocumentText& document, const SentenceText& text, uint32_t i,
                      ClaimSink& sink) {
  uint32_t article = i;
  while (article > 0 && i - article < 3 && !text.is(article - 1, kArticleWord) &&
         (text.noun(article - 1) || text.adjective(article - 1)))
    --article;
  if (!text.is(i, kOnceEvent) || article == 0 || !text.is(article - 1, kArticleWord) ||
      text.word(article - 1, "a") || text.word(article - 1, "an") ||
      text.word(article - 1, "another"))
    return;
  const auto modifiers = stems_of(text, article, i);
  uint32_t date = i + 1;
  if (text.mark(date, kComma) || text.word(date, "on") || text.word(date, "of")) ++date;
  if (!dated(text, date)) return;
  const std::string_view stem = stem_at(text, i);
  const uint32_t from = text.sentence() > 4 ? text.sentence() - 4 : 0;
  for (uint32_t s = text.sentence(); s > from; --s) {
    const SentenceText* before = document.at(s - 1);
    if (before == nullptr) continue;
    uint32_t told = kNone;
    bool named = false;
    for (uint32_t j = 0; j < before->size(); ++j) {
      named = named || stem_at(*before, j) == stem;
      if (!dated(*before, j)) continue;
      if (told != kNone) return;
      told = j;
    }
    if (!named || told == kNone) continue;
    // "The opening on 19 May of a second one"
    if (text.word(date + 1, "of") || text.has_word("another", "second")) return;
    if (told_by_date(*before, stem, told) || text.word(article - 2, "after") ||
        text.word(article - 2, "before") || (year_told(text, date) && !year_told(*before, told)))
      return;
    if (missing_from(modifiers, stems_of(*before, 0, before->size())) > 0) return;
    const Meet meet = dates_meet(*before, told, text, date);
    const bool other = meet == Meet::kConflict && told_apart({*before, told, told, told + 1},
                                                             {text, date, article - 1, i + 1});
    if (meet == Meet::kUnknown || other) return;
    return tell_restated(*before, told, told + 1, text, article - 1, date + 1, meet == Meet::kSame,
                         sink);
  }
}

}  // namespace

bool tells_event(const SentenceText& text) {
  for (uint32_t i = 1; text.has_any(kOnceEvent) && i + 1 < text.size(); ++i) {
    if (text.is(i, kOnceEvent)) return true;
  }
  return !events_in(text).empty();
}

void check_restated_dates(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  for (uint32_t i = 1; text.has_any(kOnceEvent) && i < text.size(); ++i)
    check_event_noun(document, text, i, sink);
  const auto events = events_in(text);
  if (events.empty()) return;
  const uint32_t from = text.sentence() > kReach ? text.sentence() - kReach : 0;
  for (const Event& event : events) {
    if (event.date == kNone || !(event.pronoun || event.definite)) continue;
    bool done = false;
    for (uint32_t s = text.sentence(); s > from && !done; --s) {
      const SentenceText* before = document.at(s - 1);
      if (before == nullptr) continue;
      for (const Event& earlier : events_in(*before, event.verb)) {
        if (!same_event(earlier, event, text.sentence() - before->sentence())) continue;
        if (earlier.date != kNone) {
          tell_event(*before, earlier, text, event,
                     dates_meet(*before, earlier.date, text, event.date), sink);
          done = true;
        }
      }
    }
  }
}

}  // namespace factlint::computation
