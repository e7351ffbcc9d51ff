// Two times of day and a length of hours in one sentence -> lengths judged.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "engine/computation/checks.h"
#include "engine/computation/clock_time.h"

namespace factlint::computation {
namespace {

constexpr int kSlack = 10;  // minutes that a rounded length may miss
constexpr int kNear = 20;   // and still be called imprecise

std::string words_of(int minutes) {
  const int hours = minutes / 60;
  const int rest = minutes % 60;
  if (rest == 0) return fmt::format("{} hour{}", hours, hours == 1 ? "" : "s");
  if (hours == 0) return fmt::format("{} minutes", rest);
  return fmt::format("{} hour{} {} minutes", hours, hours == 1 ? "" : "s", rest);
}

/// "a two-hour stop": time spent otherwise.
bool pause_behind(const SentenceText& text, uint32_t i) {
  for (const std::string_view w :
       {"deliberation", "deliberations", "talks", "discussion", "negotiation", "negotiations",
        "questioning", "surgery", "argument", "evidence", "voting", "counting", "play"}) {
    if (text.word(i + 1, "of") && text.word(i + 2, w)) return false;
  }
  // "seven hours at sea and one in the harbour"
  for (uint32_t k = i + 1; k < i + 6 && !text.end_of_clause(k); ++k) {
    if (text.word(k, "and") && (text.is_figure(k + 1) || text.any_word(k + 1, {"one", "another"})))
      return true;
  }
  for (const std::string_view w :
       {"stop", "stopover", "break", "delay", "wait", "rest", "pause", "lunch", "detour", "halt",
        "queue", "search", "nap", "layover", "debate", "delays", "waiting", "of"}) {
    if (text.word(i + 1, w) || text.word(i + 2, w)) return true;
  }
  return false;
}

bool trip_noun(const SentenceText& text, uint32_t i) {
  for (const std::string_view w :
       {"journey", "crossing",    "trip",    "voyage",   "drive",   "ride",   "walk",
        "slog",    "climb",       "march",   "hike",     "wait",    "match",  "game",
        "concert", "show",        "meeting", "session",  "debate",  "ordeal", "race",
        "run",     "shift",       "siege",   "standoff", "total",   "period", "duration",
        "passage", "trek",        "sitting", "vigil",    "outage",  "swim",   "marathon",
        "battle",  "operation",   "haul",    "ceremony", "stint",   "speech", "strike",
        "gap",     "performance", "day",     "space",    "stretch", "spell",  "hearing",
        "service", "time"}) {
    if (text.word(i, w)) return true;
  }
  return false;
}

/// ", a journey of three hours", "after a three-hour drive": the length is that of what the times
/// begin and end. The atom that the phrase begins with, or kNone.
uint32_t trip_of(const SentenceText& text, uint32_t i) {
  uint32_t j = text.with_hedge(i);
  while (j > 0 && text.is(j - 1, kHedgeWord)) --j;
  if (j > 1 && text.word(j - 1, "of") && trip_noun(text, j - 2)) {
    j -= 2;
    while (j > 0 && text.adjective(j - 1) && !text.is(j - 1, kArticleWord)) --j;
  } else {
    uint32_t noun = i + 1;
    while (noun < i + 3 && text.adjective(noun) && !trip_noun(text, noun)) ++noun;
    if (!trip_noun(text, noun)) return kNone;
  }
  while (j > 0 && text.is(j - 1, kArticleWord)) --j;
  const bool apart = j > 0 && (text.comma_or_open(j - 1) || text.word(j - 1, "after"));
  return apart ? j : kNone;
}

/// "The three-hour meeting lasted from 9 to noon", "The trip takes two hours: the train leaves at
/// 10:05 ...": the length stands before both times.
bool told_ahead(const SentenceText& text, uint32_t i, const ClockTime& first) {
  uint32_t j = i + 1;
  const bool compound = text.view(i, i + 1).find('-') != std::string_view::npos;
  while (compound && j < i + 3 && (text.adjective(j) || text.noun(j)) && !trip_noun(text, j)) ++j;
  const bool trip = compound && (trip_noun(text, j) || text.is(j, kEventNoun));
  const bool takes = i > 0 && text.any_word(i - 1, {"takes", "took", "lasts", "lasted", "take"}) &&
                     text.mark(i + 1, kColon);
  bool went_on = i > 1 && text.word(i - 1, "for") && text.mark(i + 1, kComma);
  for (uint32_t k = i; went_on && k < text.size(); ++k) went_on = !text.word(k, "again");
  for (uint32_t k = i; k < text.size(); ++k) {
    if (text.any_word(k, {"then", "again"})) return false;
  }
  if (!trip && !takes && !went_on) return false;
  if (takes) return true;
  for (uint32_t k = j + 1; text.in(k) && text[k].tokens.first < first.tokens.first; ++k) {
    if (text.any_word(k, {"from", "between"}) && text[k].tokens.last == first.tokens.first)
      return true;
    if (text.is(k, kBreakWord)) return false;
  }
  return false;
}

/// "two and a half hours later", "lasting three hours", or a length set behind "from 10.00
/// to 13.30".
bool measures(const SentenceText& text, uint32_t i, const ClockTime& first,
              const ClockTime& second) {
  if (text[i].tokens.last <= first.tokens.first) {
    const std::string_view link =
        text.context().vocabulary.text(text.context().tokens[second.tokens.first - 1].word);
    const bool ends = link == "to" || link == "until" || link == "till" || link == "and";
    if (told_ahead(text, i, first) && (ends || text.mark(i + 1, kColon))) return true;
  }
  // "close 13 hours later, at 8 p.m."
  if (text.word(i + 1, "later") && text[i].tokens.first >= first.tokens.last &&
      text[i].tokens.last <= second.tokens.first && second.tokens.first - text[i].tokens.last <= 4)
    return true;
  if (text[i].tokens.first >= second.tokens.last && trip_of(text, i) != kNone) return true;
  if (text.word(i + 1, "later") || text.word(i + 1, "afterwards") || text.word(i + 1, "on"))
    return text[i].tokens.first >= second.tokens.last;
  uint32_t j = i;
  while (j > 0 && (text.word(j - 1, "for") || text.word(j - 1, "just") ||
                   text[j - 1].hedge_of != kNone || text.is(j - 1, kHedgeWord)))
    --j;
  if (j > 0 && text.is(j - 1, kLastWord)) return true;
  if (j > 0 && text.word(j - 1, "after") && text[i].tokens.first >= second.tokens.last &&
      text[i].tokens.first - second.tokens.last <= 4)
    return true;
  const bool behind =
      text[i].tokens.first >= second.tokens.last && text[i].tokens.first - second.tokens.last <= 4;
  return behind && (text.comma_or_open(j - 1) || text.word(j - 1, "or")) &&
         (text.end_of_clause(i + 1) || text.word(i + 1, "every") || text.word(i + 1, "each") ||
          text.is_duration(i + 1) || (text.word(i + 1, "a") && text.word(i + 2, "day")) ||
          (text.word(i + 1, "in") && (text.word(i + 2, "all") || text.word(i + 2, "total"))));
}

/// The two times are the ends of one thing: "from ... to ...", or a verb of ending stands between
/// them.
bool ends_of_one(const SentenceText& text, const ClockTime& first, const ClockTime& second) {
  bool from = false;
  for (uint32_t i = 0; i < text.size() && text[i].tokens.first < second.tokens.first; ++i) {
    from |= text[i].tokens.last == first.tokens.first &&
            (text.word(i, "from") || text.word(i, "between"));
    if (text[i].tokens.first < first.tokens.last) continue;
    if (text.mark(i, kSemicolon)) return false;
    if (from || text.is(i, kEndWord) || text.word(i, "left") || text.word(i, "landed") ||
        text.word(i, "returned") || text.word(i, "came") || text.word(i, "arrived") ||
        text.word(i, "arrives") || text.word(i, "closes") || text.word(i, "shuts") ||
        text.word(i, "reached") || text.word(i, "docked") || text.word(i, "back") ||
        text.any_word(
            i, {"pulled", "over", "done", "restored", "rolled", "rolls", "docks", "pulls",
                "finishes", "reaches", "returns", "lands", "gets", "arriving", "finishing"})) {
      return true;
    }
  }
  // "tied up at 6.20 the next morning after eight hours"
  for (uint32_t i = 0; i < text.size() && !from; ++i) {
    if (text[i].tokens.first < second.tokens.last || !text.is_duration(i)) continue;
    uint32_t j = text.with_hedge(i);
    while (j > 0 && text.is(j - 1, kHedgeWord)) --j;
    from = j > 0 && text.word(j - 1, "after") && !text.has(kBreakWord, 0, j - 1);
    for (uint32_t k = i; from && k < text.size(); ++k) from = !text.any_word(k, {"and", "plus"});
  }
  return from;
}

/// "It lasted three hours", "The climb of three hours", "That is three hours": the length behind
/// the sentence of both times.
bool takes_up_times(const SentenceText& text, uint32_t length) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.any_word(i, {"usually", "normally", "often", "scheduled", "planned", "less", "more"}))
      return false;
  }
  uint32_t j = text.with_hedge(length);
  while (j > 0 && text.is(j - 1, kHedgeWord) && !text.is(j - 1, kArticleWord) &&
         !text.word(j - 1, "of"))
    --j;
  const bool demonstrative = text.any_word(0, {"it", "that", "this"});
  if (demonstrative && j <= 3)
    return text.any_word(j - 1,
                         {"lasted", "took", "is", "was", "makes", "lasts", "takes", "for"}) &&
           (text.end_of_clause(length + 1) || text.word(length + 1, "in"));
  const uint32_t noun = j > 2 && text.word(j - 1, "of") ? j - 2 : length + 1;
  if (!text.is(0, kArticleWord) || j > 5) return false;
  if (text.word(j - 1, "of")) return trip_noun(text, noun) && noun <= 2;
  return j == 1 && trip_noun(text, noun) && !text.word(0, "a");
}

/// "closed at 1.10pm, having lasted four hours", "ended at 5 after six hours": what is told to end
/// here may have begun at the time of the sentence before.
bool ends_after(const SentenceText& text, uint32_t length) {
  uint32_t j = text.with_hedge(length);
  while (j > 0 && text.is(j - 1, kHedgeWord)) --j;
  if (j == 0 || !(text.word(j - 1, "after") || text.is(j - 1, kLastWord))) return false;
  bool ends = false;
  for (uint32_t i = 0; i < j; ++i) {
    if (text.any_word(i, {"last", "another", "other", "later"}) ||
        (text.is_figure(i) && text.figure_at(i).type == MentionType::kOrdinal))
      return false;
    ends |= text.is(i, kEndWord) || text.any_word(i, {"closed", "rose", "adjourned"});
  }
  return ends;
}

/// Times of departure and landing are told in two time zones.
bool travels(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    for (const std::string_view w :
         {"flight", "plane", "jet", "landed", "flew", "airport", "airliner", "gmt", "est", "utc"}) {
      if (text.word(i, w)) return true;
    }
  }
  return false;
}

}  // namespace

void check_clock_times(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDifference) || text.disowned() || text.question()) return;
  if (!text.has_duration()) return;
  uint32_t length = kNone;
  for (const uint32_t i : text.value_places()) {
    if (!text.is_duration(i) || text.duration(i).duration.seconds <= 0) continue;
    if (length != kNone) return;
    length = i;
  }
  if (length == kNone || pause_behind(text, length)) return;
  const auto times_in = [&](const SentenceText& t) {
    return find_clock_times(t.context(), t.context().sentences[t.sentence()].tokens);
  };
  auto times = times_in(text);
  const SentenceText* before = document.before(text.sentence());
  const bool ended = ends_after(text, length);
  const bool goes_on = ended || text.word(length + 1, "later") || trip_of(text, length) != kNone;
  const size_t own = times.size();
  if (times.size() == 1 && before != nullptr && goes_on) {
    // "It began at 21.15. The winner came in at 6.45, nine and a half hours later."
    const auto earlier = times_in(*before);
    if (earlier.size() == 1) times.insert(times.begin(), earlier.front());
  }
  const SentenceText* ends = &text;
  if (times.empty() && before != nullptr && takes_up_times(text, length)) {
    times = times_in(*before);
    if (before->disowned() || before->question() || before->has_duration()) return;
    ends = before;
  }
  if (times.size() != 2) return;
  if (ends == &text && !measures(text, length, times[0], times[1])) return;
  const DurationValue& value = text.duration(length);
  if (value.duration.days > 0 || value.duration.months > 0 || value.quantity.hedge == Hedge::kVague)
    return;
  const int stated = static_cast<int>(std::lround(value.duration.seconds / 60));
  int best = -1;
  for (const int gap : minutes_between(times[0], times[1])) {
    if (best < 0 || std::abs(gap - stated) < std::abs(best - stated)) best = gap;
  }
  const int miss = std::abs(best - stated);
  const Hedge hedge = value.quantity.hedge;
  const bool above =
      hedge == Hedge::kMoreThan || hedge == Hedge::kAtLeast || hedge == Hedge::kJustOver;
  const bool below =
      hedge == Hedge::kLessThan || hedge == Hedge::kAtMost || hedge == Hedge::kNearly;
  const bool loose = hedge == Hedge::kAbout;
  const bool fits = (above && best >= stated) || (below && best <= stated) ||
                    miss <= (loose ? 2 * kSlack : kSlack);
  const bool later = text.word(length + 1, "later") || text.word(length + 1, "afterwards");
  // "because the clocks go back in between"
  if (!fits && (text.has_word("clocks") || ends->has_word("clocks"))) return;
  // It may have begun later than what the sentence before tells of.
  if (!fits && ended && own == 1 && stated < best) return;
  // "The walk of three hours" within a day out is a part of it.
  if (!fits && ends != &text && (miss > 120 || stated * 2 < best)) return;
  if (!fits &&
      (travels(text) || travels(*ends) || !(later || ends_of_one(*ends, times[0], times[1]))))
    return;
  Told told;
  told.check = CheckKind::kDifference;
  told.verdict = fits            ? VerdictKind::kSupported
                 : miss <= kNear ? VerdictKind::kImprecise
                                 : VerdictKind::kInconsistent;
  told.span = text.range(text.with_hedge(length), length + (later ? 2 : 1));
  told.value = words_of(best);
  const auto clock = [&](const ClockTime& t) { return std::string(text.context().view(t.tokens)); };
  told.message =
      fits ? fmt::format("{} lies {} before {}", clock(times[0]), told.value, clock(times[1]))
           : fmt::format("from {} to {} is {}, not {}", clock(times[0]), clock(times[1]),
                         told.value, text.view(length, length + 1));
  told.steps.push_back(
      fmt::format("from {} to {}: {}", clock(times[0]), clock(times[1]), told.value));
  told.mentions = {text[length].mention};
  if (!fits) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace factlint::computation
