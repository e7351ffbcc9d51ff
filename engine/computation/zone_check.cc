// One moment by two clocks: "20:00 GMT (21:00 CET)", "3 pm in New York and 9 pm in Berlin".
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/clock_time.h"
#include "engine/computation/listed_words.h"

namespace factlint::computation {
namespace {

/// Minutes ahead of Greenwich in winter and, if clocks are put forward there, one hour more.
struct Zone {
  std::string_view name;
  int minutes;
  bool summer;  ///< either of the two
};

constexpr std::array kZones = {Zone{"gmt", 0, false},          Zone{"utc", 0, false},
                               Zone{"bst", 60, false},         Zone{"cet", 60, false},
                               Zone{"cest", 120, false},       Zone{"eet", 120, false},
                               Zone{"eest", 180, false},       Zone{"msk", 180, false},
                               Zone{"est", -300, false},       Zone{"edt", -240, false},
                               Zone{"et", -300, true},         Zone{"pst", -480, false},
                               Zone{"pdt", -420, false},       Zone{"pt", -480, true},
                               Zone{"jst", 540, false},        Zone{"central european", 60, true},
                               Zone{"eastern", -300, true},    Zone{"pacific", -480, true},
                               Zone{"greenwich", 0, false},    Zone{"moscow", 180, false},
                               Zone{"london", 0, true},        Zone{"paris", 60, true},
                               Zone{"berlin", 60, true},       Zone{"rome", 60, true},
                               Zone{"madrid", 60, true},       Zone{"brussels", 60, true},
                               Zone{"vienna", 60, true},       Zone{"oslo", 60, true},
                               Zone{"stockholm", 60, true},    Zone{"copenhagen", 60, true},
                               Zone{"zurich", 60, true},       Zone{"geneva", 60, true},
                               Zone{"warsaw", 60, true},       Zone{"prague", 60, true},
                               Zone{"amsterdam", 60, true},    Zone{"budapest", 60, true},
                               Zone{"lisbon", 0, true},        Zone{"dublin", 0, true},
                               Zone{"athens", 120, true},      Zone{"helsinki", 120, true},
                               Zone{"kyiv", 120, true},        Zone{"istanbul", 180, false},
                               Zone{"dubai", 240, false},      Zone{"delhi", 330, false},
                               Zone{"beijing", 480, false},    Zone{"shanghai", 480, false},
                               Zone{"singapore", 480, false},  Zone{"tokyo", 540, false},
                               Zone{"seoul", 540, false},      Zone{"new york", -300, true},
                               Zone{"washington", -300, true}, Zone{"boston", -300, true},
                               Zone{"toronto", -300, true},    Zone{"chicago", -360, true},
                               Zone{"los angeles", -480, true}};

/// The words that their names begin with.
constexpr ListedWords kZoneWords =
    "gmt utc bst cet cest eet eest msk est edt et pst pdt pt jst central eastern pacific greenwich "
    "moscow london paris berlin rome madrid brussels vienna oslo stockholm copenhagen zurich "
    "geneva warsaw prague amsterdam budapest lisbon dublin athens helsinki kyiv istanbul dubai "
    "delhi beijing shanghai singapore tokyo seoul new washington boston toronto chicago los";

/// The zone whose name begins at atom `i`; nullptr if none does.
const Zone* zone_at(const SentenceText& text, uint32_t i) {
  if (text[i].kind != AtomKind::kWord || !among(kZoneWords, text[i].word)) return nullptr;
  for (const Zone& zone : kZones) {
    const size_t blank = zone.name.find(' ');
    if (blank == std::string_view::npos ? text.word(i, zone.name)
                                        : text.word(i, zone.name.substr(0, blank)) &&
                                              text.word(i + 1, zone.name.substr(blank + 1)))
      return &zone;
  }
  return nullptr;
}

/// A time of day with the place that it is told for.
struct ZonedTime {
  ClockTime time;
  const Zone* zone = nullptr;
};

/// The zone right behind the time: "20:00 GMT", "3 pm in New York", "18:00 London time".
const Zone* zone_of(const SentenceText& text, const ClockTime& time) {
  uint32_t i = 0;
  while (text.in(i) && text[i].tokens.first < time.tokens.last) ++i;
  while (text.any_word(i, {"am", "pm", "a.m", "a.m.", "p.m", "p.m.", "in", "o'clock"}) ||
         text.mark(i, kPeriod))
    ++i;
  return zone_at(text, i);
}

/// "18:00 in London, 19:00 in Paris": times that no preposition leads.
std::vector<ClockTime> colon_times(const SentenceText& text, TokenRange tokens) {
  std::vector<ClockTime> times;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const std::string_view view = text.context().view({t, t + 1});
    const size_t colon = view.find(':');
    if (colon == 0 || colon == std::string_view::npos || view.size() != colon + 3) continue;
    int value[2] = {0, 0};
    bool digits = view.size() <= 5;
    for (size_t i = 0; i < view.size() && digits; ++i) {
      if (i == colon) continue;
      digits = view[i] >= '0' && view[i] <= '9';
      value[i > colon ? 1 : 0] = value[i > colon ? 1 : 0] * 10 + (view[i] - '0');
    }
    if (!digits || value[0] > 24 || value[1] > 59) continue;
    times.push_back({value[0] * 60 + value[1], false, {t, t + 1}});
  }
  return times;
}

int day_part(int minutes) {
  constexpr int kDay = 24 * 60;
  return ((minutes % kDay) + kDay) % kDay;
}

/// What the second clock may show when the first shows its time, in minutes of the day.
std::vector<int> second_times(const ZonedTime& a, const ZonedTime& b, bool changing) {
  std::vector<int> times;
  // Where both put their clocks forward they do so at once, but for some weeks in spring and
  // autumn.
  for (const int summer_a : {0, a.zone->summer ? 60 : 0}) {
    for (const int summer_b : {0, b.zone->summer ? 60 : 0}) {
      if (a.zone->summer && b.zone->summer && summer_a != summer_b && !changing) continue;
      const int due =
          day_part(a.time.minutes + b.zone->minutes + summer_b - a.zone->minutes - summer_a);
      if (std::find(times.begin(), times.end(), due) == times.end()) times.push_back(due);
    }
  }
  return times;
}

/// The two clocks may show the times at one moment.
bool one_moment(const ZonedTime& a, const ZonedTime& b, const std::vector<int>& due) {
  const bool half = a.time.half_day || b.time.half_day;
  const int told = day_part(b.time.minutes);
  return std::any_of(due.begin(), due.end(), [&](int minutes) {
    return told == minutes || (half && day_part(told + 12 * 60) == minutes);
  });
}

/// "21:00", "21:00 or 22:00".
std::string clock_words(const std::vector<int>& times) {
  std::string words;
  for (const int minutes : times)
    words += fmt::format("{}{}:{:02}", words.empty() ? "" : " or ", minutes / 60, minutes % 60);
  return words;
}

/// Told of one event: nothing but a comma, a bracket, "or", "and" between, and no verb.
bool side_by_side(const SentenceText& text, const ClockTime& a, const ClockTime& b) {
  for (uint32_t i = 0; text.in(i) && text[i].tokens.first < b.tokens.first; ++i) {
    if (text[i].tokens.first < a.tokens.last) continue;
    if (text.mark(i, kSemicolon) || text.finite_verb(i) ||
        text.any_word(i, {"to", "until", "from", "later", "before", "after"}))
      return false;
  }
  return b.tokens.first - a.tokens.last < 9;
}

}  // namespace

void check_zones(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDuration) || text.disowned() || text.question()) return;
  if (!text.may_have("am", "pm", "a.m", "p.m", "a.m.", "p.m.") &&
      !(text.size() > 0 && holds_colon_time(text.view(0, text.size()))))
    return;
  bool zoned = false;
  for (uint32_t i = 0; i < text.size() && !zoned; ++i)
    zoned = text.capital(i) && zone_at(text, i) != nullptr;
  if (!zoned) return;
  const TokenRange tokens = text.context().sentences[text.sentence()].tokens;
  std::vector<ClockTime> times = find_clock_times(text.context(), tokens);
  if (times.size() < 2) times = colon_times(text, tokens);
  if (times.size() != 2) return;
  const ZonedTime a{times[0], zone_of(text, times[0])};
  const ZonedTime b{times[1], zone_of(text, times[1])};
  if (a.zone == nullptr || b.zone == nullptr || a.zone == b.zone ||
      !side_by_side(text, a.time, b.time))
    return;
  const std::vector<int> due = second_times(a, b, text.has_date() || text.has_period());
  const bool ok = one_moment(a, b, due);
  const TokenRange span{a.time.tokens.first, b.time.tokens.last};
  Told told;
  told.check = CheckKind::kDuration;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = {text.context().tokens[span.first].begin, text.context().tokens[span.last - 1].end};
  told.message = ok ? "the two clocks show one moment"
                    : fmt::format("at {} by the first clock it is {} by the second, not {}",
                                  text.context().view(a.time.tokens), clock_words(due),
                                  text.context().view(b.time.tokens));
  told.steps.push_back(told.message);
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace factlint::computation
