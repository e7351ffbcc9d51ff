// "The concert begins at 19.00 ... the concert starts at 19.30", "the 8 pm meeting": two times of
// day of one thing.
#include <algorithm>
#include <optional>

#include "engine/computation/clock_time.h"
#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_apart.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 6;  // sentences looked back over

enum class Deed : uint8_t { kNone, kBegin, kEnd, kLeave, kArrive, kHit, kAlarm, kAny };

/// What happens at a time of day, and to what.
struct Timed {
  Deed deed = Deed::kNone;
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t at = 0;  ///< atom of the verb or the noun
  int minutes = 0;
  bool half_day = false;
  bool definite = false;
  bool start = false;  ///< "the 7.15 kick-off": of what begins, whatever it is
  std::vector<std::string_view> owner;
  std::vector<std::string_view> where;  ///< told between the verb and the time: "leaves Lyon at"
};

Deed deed_of(const SentenceText& text, uint32_t i) {
  if (text.any_word(i, {"called", "reported", "alerted"})) return Deed::kAlarm;
  if (!text.is(i, kClockVerb)) return Deed::kNone;
  struct Entry {
    std::string_view words;
    Deed deed;
  };
  static constexpr Entry kEntries[] = {
      {"start starts started starting begin begins began beginning opens open opened commences "
       "commenced",
       Deed::kBegin},
      {"end ends ended close closes closed finish finishes finished shuts", Deed::kEnd},
      {"leave leaves left depart departs departed sails sailed", Deed::kLeave},
      {"arrive arrives arrived lands landed docks docked", Deed::kArrive},
      {"hit struck hits strikes crashed collided exploded erupted", Deed::kHit}};
  for (const Entry& entry : kEntries) {
    bool found = false;
    for_each_word(entry.words, [&](std::string_view w) { found = found || text.word(i, w); });
    if (found) return entry.deed;
  }
  return Deed::kNone;
}

uint32_t atom_at(const SentenceText& text, uint32_t token) {
  uint32_t i = 0;
  while (text.in(i) && text[i].tokens.last <= token) ++i;
  return i;
}

/// The subject right before the verb: "the concert on Friday", "which".
void read_subject(const SentenceText& text, uint32_t verb, Timed& timed) {
  uint32_t end = verb;
  while (end > 0 && (text.is(end - 1, kModalWord) || text.word(end - 1, "which") ||
                     text.word(end - 1, "that") || text.mark(end - 1, kComma) ||
                     (timed.deed == Deed::kAlarm && text.is(end - 1, kBeWord))))
    --end;
  uint32_t begin = end;
  while (begin > 0 && end - begin < 9 &&
         (text[begin - 1].kind == AtomKind::kWord || text.is_date(begin - 1)) &&
         !text.is(begin - 1, kBreakWord | kSpeechWord) && !text.finite_verb(begin - 1))
    --begin;
  // "The concert on Friday": its own noun comes first.
  const uint32_t article = begin;
  timed.definite = text.is(article, kArticleWord) && !text.word(article, "a") &&
                   !text.word(article, "an") && !text.word(article, "another");
  const uint32_t head = phrase_head(text, timed.definite ? begin + 1 : begin);
  if (head == kNone) return;
  timed.first = begin;
  timed.owner = stems_of(text, begin, head + 1);
}

std::optional<Timed> timed_at(const SentenceText& text, const ClockTime& clock) {
  Timed timed;
  timed.minutes = clock.minutes;
  timed.half_day = clock.half_day;
  const uint32_t first = atom_at(text, clock.tokens.first);
  const uint32_t behind = atom_at(text, clock.tokens.last);
  // "the 8 pm meeting"
  const bool definite = first > 0 && text.word(first - 1, "the");
  const uint32_t head = definite ? phrase_head(text, behind) : kNone;
  if (head != kNone) {
    timed.deed = Deed::kAny;
    timed.at = head;
    timed.first = first - 1;
    timed.last = head + 1;
    timed.definite = true;
    timed.owner = stems_of(text, behind, head + 1);
    timed.start = head == behind && among(
                                        "kick-off kickoff start throw-in tip-off face-off "
                                        "curtain-up",
                                        text[head].word);
    return timed.owner.empty() ? std::nullopt : std::optional(timed);
  }
  for (uint32_t i = first; i > 0 && first - i < 12; --i) {
    if (text.mark(i - 1, kComma) || text.mark(i - 1, kSemicolon)) break;
    timed.deed = deed_of(text, i - 1);
    // Calls name the place before the time.
    if (timed.deed == Deed::kNone || (first - i >= 8 && timed.deed != Deed::kAlarm)) continue;
    timed.at = i - 1;
    timed.last = behind;
    timed.where = stems_of(text, i, first);
    read_subject(text, i - 1, timed);
    return timed.owner.empty() ? std::nullopt : std::optional(timed);
  }
  return std::nullopt;
}

/// One past "kick-off" or "start" at `i`; 0 for other words.
uint32_t start_end(const SentenceText& text, uint32_t i) {
  if (text.any_word(i, {"kickoff", "start"})) return i + 1;
  const bool joined = text.mark(i + 1, kHyphen) && !text.dash(i + 1) &&
                      ((text.any_word(i, {"kick", "face", "tip"}) && text.word(i + 2, "off")) ||
                       (text.word(i, "throw") && text.word(i + 2, "in")) ||
                       (text.word(i, "curtain") && text.word(i + 2, "up")));
  return joined ? i + 3 : 0;
}

/// "the 7.15 kick-off": no words say that it is a time, but for what begins.
std::optional<Timed> bare_start(const SentenceText& text, uint32_t i) {
  const uint32_t end = i > 0 && text.word(i - 1, "the") ? start_end(text, i + 1) : 0;
  if (end == 0) return std::nullopt;
  const std::string_view digits = text.view(i, i + 1);
  const size_t point = digits.find_first_of(".:");
  if (point > 2 || digits.size() != point + 3) return std::nullopt;
  int value = 0;
  for (const char c : digits) {
    if (c >= '0' && c <= '9') value = value * 10 + (c - '0');
  }
  if (value / 100 > 12 || value % 100 > 59) return std::nullopt;
  Timed timed;
  timed.deed = Deed::kAny;
  timed.minutes = value / 100 * 60 + value % 100;
  timed.half_day = timed.definite = timed.start = true;
  timed.first = i - 1;
  timed.at = i + 1;
  timed.last = end;
  return timed;
}

std::vector<Timed> timed_in(const SentenceText& text) {
  std::vector<Timed> all;
  const auto& context = text.context();
  for (const uint32_t i : text.figure_places()) {
    if (auto timed = bare_start(text, i)) all.push_back(std::move(*timed));
  }
  for (const ClockTime& clock :
       find_clock_times(context, context.sentences[text.sentence()].tokens)) {
    if (auto timed = timed_at(text, clock)) all.push_back(std::move(*timed));
  }
  return all;
}

/// Two days or two things of the day are told apart by their weekdays and by "doors".
bool other_day(const SentenceText& before, const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.word(i, "daily") || text.word(i, "weekdays") || text.word(i, "weekends") ||
        text.word(i, "sundays") || text.word(i, "tomorrow"))
      return true;
    if (!text.is_date(i)) continue;
    bool told = false;
    for (uint32_t k = 0; k < before.size(); ++k) {
      if (!before.is_date(k)) continue;
      const Temporal& a = before.temporal(k);
      const Temporal& b = text.temporal(i);
      told = told || (a.weekday_written && b.weekday_written && a.weekday == b.weekday) ||
             (a.month == b.month && a.day == b.day && a.month != 0);
    }
    if (!told) return true;
  }
  return false;
}

bool same_deed(const Timed& a, const Timed& b) {
  if (b.deed == Deed::kAny) return a.deed == Deed::kBegin || a.deed == Deed::kAny;
  return a.deed == b.deed || (a.deed == Deed::kAny && b.deed == Deed::kBegin);
}

/// "Firefighters were called at 4am ... The blaze, reported at 4pm": one alarm, half a day apart.
bool alarm_of_day(const Timed& a, const Timed& b, bool next) {
  return next && a.deed == Deed::kAlarm && !a.half_day && !b.half_day &&
         std::abs(a.minutes - b.minutes) == 720;
}

/// The sentence says that it was to begin at another time, or that another one does.
bool moved(const SentenceText& text) {
  return any_among(text,
                   "original originally put back delayed moved brought forward rescheduled changed "
                   "switched first second earlier later other another usual usually normal "
                   "postponed instead next last previous new would");
}

bool check(const SentenceText& text, const Timed& timed, const SentenceText& before,
           ClaimSink& sink) {
  const auto told = timed_in(before);
  const Timed* rival = nullptr;
  for (const Timed& earlier : told) {
    if (!same_deed(earlier, timed)) continue;
    const bool next = text.sentence() - before.sentence() == 1;
    const bool alike = (timed.start && next) || alarm_of_day(earlier, timed, next);
    if (!alike && (missing_from(timed.where, earlier.where) > 0 ||
                   missing_from(timed.owner, earlier.owner) > 0))
      continue;
    if (rival != nullptr) return true;
    rival = &earlier;
  }
  if (rival == nullptr) return false;
  const int gap = std::abs(rival->minutes - timed.minutes);
  const bool ok = gap == 0 || ((rival->half_day || timed.half_day) && gap == 720);
  if (!ok) {
    if (other_day(before, text)) return true;
    const Spot there{before, rival->at, rival->first, rival->last};
    const Spot here{text, timed.at, timed.first, timed.last};
    if (timed.start ? moved(before) || moved(text) : told_apart(there, here)) return true;
    if (timed.deed == Deed::kAny && described_otherwise(before, text, timed.last)) return true;
  }

  tell_restated(before, rival->first, rival->last, text, timed.first, timed.last, ok, sink);
  return true;
}

}  // namespace

bool tells_clock(const SentenceText& text) {
  if (text.has_any(kClockVerb) || text.has_word("pm", "am")) return true;
  const auto& figures = text.figure_places();
  return std::any_of(figures.begin(), figures.end(),
                     [&](uint32_t i) { return bare_start(text, i).has_value(); });
}

void check_restated_clocks(const DocumentText& document, const SentenceText& text,
                           ClaimSink& sink) {
  if (!tells_clock(text)) return;
  for (const Timed& timed : timed_in(text)) {
    if (!timed.definite) continue;
    const uint32_t from = text.sentence() > kReach ? text.sentence() - kReach : 0;
    for (uint32_t s = text.sentence(); s > from; --s) {
      const SentenceText* before = document.at(s - 1);
      // "7.45pm" alone is no number to the document.
      if (before == nullptr && s == text.sentence() && document.context().sentences[s - 1].prose)
        before = &document.any(s - 1);
      if (before != nullptr && check(text, timed, *before, sink)) break;
    }
  }
}

}  // namespace factlint::computation
