// "Opened in 1932, the lido ... since the lido opened in 1936"; "will reopen on 12 March ... the
// reopening, 19 March" -> two times of one thing.
#include <algorithm>
#include <array>
#include <optional>

#include "engine/computation/clock_time.h"
#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/restated.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 12;  // sentences looked back over

/// What happens once to a thing; stems.
constexpr std::array<std::string_view, 16> kOnce = {
    "open", "found", "build",  "close", "reopen", "sign",  "die",    "sink",
    "bear", "marry", "strike", "crash", "quake",  "erupt", "unveil", "capsize"};

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
  int clock = -1;  ///< minutes since midnight
  bool definite = false;
  bool pronoun = false;  ///< "it opened"
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
    event.pronoun = event.pronoun || text.word(i, "it");
  }
  event.owner = stems_of(text, begin, end);
  if (verb > 0 && text.is(verb - 1, kBeWord)) event.first = verb - 1;
}

std::optional<Event> event_at(const SentenceText& text, uint32_t i) {
  const std::string_view stem = stem_at(text, i);
  if (stem.empty() || !contains(kOnce, stem) || !text.verb(i) || text[i].word.ends_with("ing"))
    return std::nullopt;
  Event event;
  event.verb = stem;
  event.first = i;
  event.date = date_of(text, i);
  event.last = event.date == kNone ? i + 1 : event.date + 1;
  const bool fronted = i == 0 || (i == 1 && text.adjective(0));
  if (fronted) {
    read_fronted(text, event);
  } else {
    read_subject(text, i, event);
  }
  for (uint32_t j = i + 1; j < event.last + 4 && text.in(j); ++j) {
    if (text.mark(j, kComma)) break;
    if (text.capital(j) && text[j].kind == AtomKind::kWord) event.place.push_back(text[j].word);
  }
  return event;
}

std::vector<Event> events_in(const SentenceText& text) {
  std::vector<Event> events;
  if (!text.has_any(kOnceStem)) return events;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is(i, kOnceStem)) continue;
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
  if (a.verb != b.verb || a.place != b.place) return false;
  if (b.pronoun) return distance == 1;
  if (!b.definite || b.owner.empty()) return false;
  return missing_from(b.owner, a.owner) == 0 && (b.owner.size() > 1 || distance <= 4);
}

void tell_event(const SentenceText& before, const Event& a, const SentenceText& text,
                const Event& b, Meet meet, ClaimSink& sink) {
  if (meet == Meet::kUnknown) return;
  if (meet == Meet::kConflict) {
    auto left = contrasts_of(before);
    auto right = contrasts_of(text);
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

/// "the reopening, 19 March", "the wedding on 16 June".
void check_event_noun(const DocumentText& document, const SentenceText& text, uint32_t i,
                      ClaimSink& sink) {
  if (!text.is(i, kOnceEvent) || i == 0 || !text.is(i - 1, kArticleWord) || text.word(i - 1, "a") ||
      text.word(i - 1, "another"))
    return;
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
    const Meet meet = dates_meet(*before, told, text, date);
    const bool other = meet == Meet::kConflict && !same_setting(*before, text);
    if (meet == Meet::kUnknown || other) return;
    return tell_restated(*before, told, told + 1, text, i - 1, date + 1, meet == Meet::kSame, sink);
  }
}

/// "The quake struck at 5.40 a.m. ... when the quake struck at 4.50 a.m.".
void check_clock(const SentenceText& before, const Event& a, const SentenceText& text,
                 const Event& b, ClaimSink& sink) {
  const auto& context = text.context();
  const auto first = find_clock_times(context, context.sentences[before.sentence()].tokens);
  const auto second = find_clock_times(context, context.sentences[text.sentence()].tokens);
  if (first.size() != 1 || second.size() != 1) return;
  const auto near = [](const SentenceText& t, const Event& e, const ClockTime& c) {
    const uint32_t verb = t[e.last - 1].tokens.last;
    return c.tokens.first >= verb && c.tokens.first - verb <= 2;
  };
  if (!near(before, a, first[0]) || !near(text, b, second[0])) return;
  const int gap = std::abs(first[0].minutes - second[0].minutes);
  const bool half = first[0].half_day || second[0].half_day;
  const bool ok = gap == 0 || (half && gap == 720);
  if (!ok && !same_setting(before, text)) return;
  tell_restated(before, a.first, a.last, text, b.first, b.last, ok, sink);
}

}  // namespace

bool tells_event(const SentenceText& text) {
  for (uint32_t i = 1; text.has_any(kOnceEvent) && i + 1 < text.size(); ++i) {
    if (text.is(i, kOnceEvent) && text.is(i - 1, kArticleWord)) return true;
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
    bool done = false;
    for (uint32_t s = text.sentence(); s > from && !done; --s) {
      const SentenceText* before = document.at(s - 1);
      if (before == nullptr) continue;
      for (const Event& earlier : events_in(*before)) {
        if (!same_event(earlier, event, text.sentence() - before->sentence())) continue;
        if (earlier.date != kNone && event.date != kNone) {
          tell_event(*before, earlier, text, event,
                     dates_meet(*before, earlier.date, text, event.date), sink);
          done = true;
        } else if (earlier.date == kNone && event.date == kNone) {
          check_clock(*before, earlier, text, event, sink);
        }
      }
    }
  }
}

}  // namespace factlint::computation
