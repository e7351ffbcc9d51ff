// A period and its stated length in one sentence -> lengths judged.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/judgement.h"

namespace factlint::computation {
namespace {

enum class Grain { kDay, kMonth, kYear };

/// A period as two days (last inclusive) and the precision that it is told in.
struct Period {
  Day first;
  Day last;
  Grain grain = Grain::kYear;
  uint32_t begin = 0;  ///< atoms
  uint32_t end = 0;
  uint32_t mention = kNoMention;
};

Grain grain_of(Day first, Day past) {
  const YearMonthDay a = civil(first);
  const YearMonthDay b = civil(past);
  if (a.day != 1 || b.day != 1) return Grain::kDay;
  return a.month != 1 || b.month != 1 ? Grain::kMonth : Grain::kYear;
}

/// "from 1 to 30 November": the days of a whole month, told as days.
bool tells_days(std::string_view period) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto first = std::find_if(period.begin(), period.end(), digit);
  return first != period.end() && std::find_if_not(first, period.end(), digit) - first <= 2;
}

std::optional<Period> from_mention(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i) || text.mention(i).type != MentionType::kPeriod) return std::nullopt;
  const Temporal& t = text.temporal(i);
  // Of no year, the length is that of each.
  if (t.readings.empty() || (t.readings.size() > 1 && t.has_year)) return std::nullopt;
  if (t.recurring || t.hedge != Hedge::kNone) return std::nullopt;
  const DateRange& r = t.readings[0];
  if (!r.begin || !r.end) return std::nullopt;
  if (r.precision != Precision::kOther) return std::nullopt;
  const Grain grain = tells_days(text.view(i, i + 1)) ? Grain::kDay : grain_of(*r.begin, *r.end);
  Period p{*r.begin, Day{r.end->number - 1}, grain, i, i + 1, text[i].mention};
  if (i > 0 && (text.word(i - 1, "from") || text.word(i - 1, "between"))) p.begin = i - 1;
  return p;
}

/// "from March 2019 to May 2021" where the two dates stand alone.
std::optional<Period> from_dates(const SentenceText& text, uint32_t i) {
  const bool from = text.word(i, "from") && (text.word(i + 2, "to") || text.word(i + 2, "until"));
  const bool between = text.word(i, "between") && text.word(i + 2, "and");
  if (!from && !between) return std::nullopt;
  std::optional<DayBounds> ends[2];
  Grain grain = Grain::kDay;
  for (int k = 0; k < 2; ++k) {
    const uint32_t at = i + 1 + 2 * static_cast<uint32_t>(k);
    const int year = year_at(text, at);
    if (year != 0) {
      ends[k] = DayBounds{*make_day(year, 1, 1), *make_day(year, 12, 31)};
      grain = Grain::kYear;
    } else if (text.is_date(at) && text.temporal(at).has_year &&
               text.mention(at).type == MentionType::kDate) {
      ends[k] = bounds_of(text.temporal(at));
      if (text.temporal(at).day == 0 && grain == Grain::kDay) grain = Grain::kMonth;
    }
  }
  if (!ends[0] || !ends[1] || ends[0]->first > ends[1]->last) return std::nullopt;
  return Period{ends[0]->first, ends[1]->last, grain, i, i + 4, text[i + 1].mention};
}

int months_of(const Period& p) {
  const YearMonthDay a = civil(p.first);
  const YearMonthDay b = civil(Day{p.last.number + 1});
  return (b.year - a.year) * 12 + b.month - a.month;
}

/// Lengths in the stated unit that the period may have: sure ones, and those that months or days
/// not told may make.
struct Lengths {
  double least = 0;
  double most = 0;
  double slack = 0;
  bool known = false;
};

Lengths lengths(const Period& p, std::string_view unit) {
  Lengths out;
  const double days = p.last.number - p.first.number + 1;
  const double months = months_of(p);
  if (unit == "day" && p.grain == Grain::kDay) return {days - 1, days, 0, true};
  if (unit == "night" && p.grain == Grain::kDay) return {days - 1, days, 0, true};
  if (unit == "week" && p.grain == Grain::kDay)
    return {(days - 1) / 7 - 0.5, days / 7 + 0.5, 0.3, true};
  if (unit == "month" && p.grain == Grain::kMonth) return {months - 1, months, 0.5, true};
  if (unit == "month" && p.grain == Grain::kDay)
    return {days / 30.44 - 0.5, days / 30.44 + 0.5, 0.5, true};
  if (unit == "month" && p.grain == Grain::kYear) return {months - 12, months, 12, true};
  if (unit == "year" && p.grain == Grain::kYear) return {months / 12 - 1, months / 12, 1, true};
  if (unit == "year") return {months / 12 - 0.6, months / 12 + 0.5, 0.5, true};
  if (unit == "decade") return {months / 120 - 0.6, months / 120 + 0.5, 0.4, true};
  return out;
}

/// What lasts from its beginning to its end: "the 17-year job".
bool lasting_noun(const SentenceText& text, uint32_t i) {
  return text.is(i, kEventNoun) ||
         any_word(text, i, {"job",      "project",    "work",     "build",       "construction",
                            "war",      "conflict",   "campaign", "siege",       "strike",
                            "reign",    "rule",       "tenure",   "term",        "stint",
                            "closure",  "dispute",    "study",    "trial",       "search",
                            "effort",   "programme",  "program",  "restoration", "career",
                            "marriage", "occupation", "ban",      "blockade",    "mission",
                            "run",      "era",        "spell",    "renovation",  "excavation",
                            "dig",      "shutdown",   "contract", "saga"});
}

/// "a three-day meeting (8-10 October)", "lasted four years, from ...", "from ... to ..., 26
/// months".
bool joined(const SentenceText& text, const Period& p, uint32_t d) {
  if (d < p.begin) {
    uint32_t left = text.with_hedge(d);
    while (left > 0 && (text.is(left - 1, kHedgeWord | kArticleWord) || text.word(left - 1, "for")))
      --left;
    const bool set_off = p.begin == d + 2 && text.mark(d + 1, kComma);
    const bool of_event = left > 1 && text.word(left - 1, "of") && text.is(left - 2, kEventNoun);
    const bool office = left > 0 && text.any_word(left - 1, {"during", "after", "over"}) &&
                        text.any_word(d + 1, {"as", "in", "at"});
    const bool lasting = (left > 0 && text.is(left - 1, kLastWord)) || office ||
                         (set_off && (of_event || text.word(left, "for")));
    // "the eight months from April to September"
    const std::string_view view = text.view(p.begin, p.end);
    const bool ends = view.find(" to ") != std::string_view::npos ||
                      view.find(" until ") != std::string_view::npos;
    const bool whole = ends && p.begin == d + 1 && left < text.with_hedge(d);
    if (whole && text.any_word(left, {"the", "its", "for", "all", "these"})) return true;
    bool event = false;
    for (uint32_t j = d + 1; j < p.begin; ++j) {
      if (text.is(j, kEventNoun) || (ends && lasting_noun(text, j))) event = true;
      const bool verb = text.finite_verb(j) && !text.is(j, kLastWord) && !text.word(j, "held") &&
                        !text.word(j, "was");
      if (verb || text.is(j, kBreakWord) || text.mark(j, kSemicolon) || text.is_figure(j))
        return false;
    }
    const bool compound =
        text.view(d, d + 1).find('-') != std::string_view::npos || text.word(d + 1, "'s");
    const bool near = p.begin - d <= 8;
    return near && ((lasting && p.begin - d <= 6) || (event && compound));
  }
  uint32_t left = text.with_hedge(d);
  // "The summit, from 9 to 11 June, lasts three days."
  uint32_t verb = p.end;
  while (text.mark(verb, kComma) || text.mark(verb, kCloseBracket) || text.is(verb, kModalWord))
    ++verb;
  if (verb > p.end && text.is(verb, kLastWord) && left == verb + 1) return true;
  while (left > 0 &&
         (text.is(left - 1, kHedgeWord | kArticleWord) || text.any_word(left - 1, {"of", "for"}) ||
          text.word(left - 1, "period") || text.word(left - 1, "or") ||
          text.word(left - 1, "span") || text.word(left - 1, "term") ||
          text.word(left - 1, "spell") || text.word(left - 1, "reign") ||
          text.word(left - 1, "tenure") || text.word(left - 1, "stint"))) {
    --left;
  }
  const bool apart = left == p.end + 1 && (text.comma_or_open(p.end) || text.word(p.end, "or"));
  const bool or_form = left <= p.end && text.word(p.end, "or");
  return (apart || or_form ||
          (left > 0 && left - 1 == p.end + 1 && text.mark(p.end, kCloseBracket) &&
           text.mark(p.end + 1, kComma))) &&
         (text.end_of_clause(d + 1) || text.word(d + 1, "altogether") ||
          (text.word(d + 1, "in") && (text.word(d + 2, "all") || text.word(d + 2, "total"))));
}

void judge(const SentenceText& text, const Period& p, uint32_t d, ClaimSink& sink) {
  const Quantity& q = text.duration(d).quantity;
  const Lengths range = lengths(p, q.unit);
  if (!range.known || q.hedge == Hedge::kVague || q.hedge == Hedge::kBetween) return;
  const double n = q.value.to_double();
  bool fits = n >= range.least - 1e-9 && n <= range.most + 1e-9;
  if (q.hedge == Hedge::kMoreThan || q.hedge == Hedge::kAtLeast || q.hedge == Hedge::kJustOver)
    fits = n <= range.most;
  if (q.hedge == Hedge::kLessThan || q.hedge == Hedge::kAtMost || q.hedge == Hedge::kNearly)
    fits = n >= range.least;
  if (q.hedge == Hedge::kAbout) fits = n * 1.1 >= range.least && n * 0.9 <= range.most;
  // Whole years at most: from 1998 to 2010 no 14 can lie.
  const double above = q.unit == "year" && p.grain == Grain::kYear ? 0.5 : range.slack;
  if (!fits && n >= range.least - range.slack && n <= range.most + above) return;
  // "for 40 years, from 1958 to 2000, less two"
  if (!fits && n < range.least &&
      text.has_word("less", "minus", "except", "apart", "break", "breaks", "interrupted",
                    "barring"))
    return;
  Told told;
  told.check = CheckKind::kDuration;
  told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = d < p.begin ? text.range(text.with_hedge(d), p.end) : text.range(p.begin, d + 1);
  const double shown_least = std::ceil(range.least - 1e-9);
  const double shown_most = std::floor(range.most + 1e-9);
  told.value = shown_least >= shown_most
                   ? fmt::format("{} {}s", shown_most, q.unit)
                   : fmt::format("{} or {} {}s", shown_least, shown_most, q.unit);
  told.message = fits ? fmt::format("the dates give {}", told.value)
                      : fmt::format("the dates give {}, not {}", told.value, printed(q.value));
  told.steps.push_back(fmt::format("{} to {}", DateRange::day(p.first).to_string(),
                                   DateRange::day(p.last).to_string()));
  told.mentions = {text[d].mention, p.mention};
  sink.tell(text.sentence(), std::move(told));
}

/// "lasted 24 days", "after eight years in office", "a term of 12 years", "having served four
/// years".
bool spans_ends(const SentenceText& text, uint32_t d) {
  if (text.word(d + 1, "later") && text.duration(d).quantity.unit != "year" &&
      text.end_of_clause(d + 2))
    return true;
  uint32_t i = text.with_hedge(d);
  while (i > 0 && (text.is(i - 1, kHedgeWord) || text.word(i - 1, "for"))) --i;
  if (i == 0) return false;
  // "opens on Tuesday 11 May and closes on Saturday 15 May, five straight days of play"
  const bool trailing = text.mark(i - 1, kComma) || text.dash(i - 1);
  const bool outing = text.view(d, d + 1).find('-') != std::string_view::npos && text.noun(d + 1) &&
                      text.end_of_clause(d + 2);
  if (trailing && (outing || text.end_of_clause(d + 1) ||
                   (text.any_word(d + 1, {"of", "in"}) && text.end_of_clause(d + 3))))
    return text.has(kBeginWord, 0, d) && text.has(kEndWord, 0, d);
  if (text.is(i - 1, kLastWord) || any_word(text, i - 1, {"served", "spent"})) return true;
  // "called off on 9 May, after three days of talks": the talks are another thing.
  if (text.word(i - 1, "after") && text.word(d + 1, "of") && i > 1 && text.mark(i - 2, kComma))
    return false;
  if (text.word(i - 1, "after")) {
    return any_word(text, d + 1, {"behind", "inside", "underground", "away"}) ||
           (any_word(text, d + 1, {"in", "as", "at", "on", "of"}) &&
            any_word(text, d + 2,
                     {"office",     "power",    "prison",   "jail",      "charge",   "captivity",
                      "exile",      "post",     "mayor",    "president", "chairman", "the",
                      "parliament", "service",  "custody",  "work",      "building", "talks",
                      "fighting",   "business", "operation"}));
  }
  if (!text.word(i - 1, "of") || i < 3) return false;
  const bool term =
      any_word(text, i - 2,
               {"term", "reign", "period", "spell", "rule", "stint", "closure", "tenure", "siege",
                "total", "run", "season", "stay", "stretch", "course"});
  // "and thus has a run of six weeks"
  const bool owned =
      i > 3 && text.is(i - 3, kArticleWord) &&
      (text.comma_or_open(i - 4) || any_word(text, i - 4,
                                             {"has", "have", "had", "for", "with", "gives",
                                              "giving", "making", "makes", "after"}));
  return term && (text.comma_or_open(i - 3) || owned);
}

bool has_word(const SentenceText& text, uint32_t from, uint32_t to,
              std::initializer_list<std::string_view> words) {
  for (uint32_t i = from; i < to; ++i) {
    if (text.any_listed(i, words)) return true;
  }
  return false;
}

std::optional<DayBounds> end_at(const SentenceText& text, uint32_t i, Grain& grain) {
  const int year = year_at(text, i);
  if (year != 0) {
    grain = Grain::kYear;
    return DayBounds{*make_day(year, 1, 1), *make_day(year, 12, 31)};
  }
  if (!text.is_date(i) || text.mention(i).type != MentionType::kDate) return std::nullopt;
  const Temporal& t = text.temporal(i);
  if (t.hedge != Hedge::kNone || t.recurring || t.month == 0) return std::nullopt;
  if (t.relative && t.day == 0) return std::nullopt;
  if (t.day == 0 && !t.has_year) return std::nullopt;
  grain = t.day == 0 ? Grain::kMonth : Grain::kDay;
  if (t.has_year || t.day == 0) return bounds_of(t);
  const auto day = make_day(2023, t.month, t.day);  // of one year, whichever
  if (!day) return std::nullopt;
  return DayBounds{*day, *day};
}

/// "starts on Friday and ends on Sunday": two days of one week.
std::optional<Period> from_weekdays(const SentenceText& text, uint32_t d) {
  std::vector<uint32_t> days;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is_date(i)) continue;
    if (!bare_weekday(text, i) || i > d) return std::nullopt;
    days.push_back(i);
  }
  if (days.size() != 2 || text.duration(d).quantity.value > Decimal(7)) return std::nullopt;
  const int from = static_cast<int>(text.temporal(days[0]).weekday);
  const int to = static_cast<int>(text.temporal(days[1]).weekday);
  const Day first = *make_day(2023, 1, 2);  // a Monday
  const Day begin{first.number + from};
  const Day end{first.number + to + (to <= from ? 7 : 0)};
  return Period{begin, end, Grain::kDay, d, d + 1, text[days[1]].mention};
}

/// "began on 3 March and ended on 17 March": the only two dates of the sentence are its ends.
std::optional<Period> from_ends(const SentenceText& text, uint32_t d) {
  if (!spans_ends(text, d)) return std::nullopt;
  if (const auto week = from_weekdays(text, d)) return week;
  std::vector<DayBounds> ends;
  std::vector<Grain> grains;
  uint32_t mention = kNoMention;
  uint32_t last = 0;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is_date(i) && year_at(text, i) == 0) continue;
    Grain grain = Grain::kDay;
    const auto end = end_at(text, i, grain);
    if (!end || (!grains.empty() && grains.front() != grain)) return std::nullopt;
    ends.push_back(*end);
    grains.push_back(grain);
    mention = text.atom_mention(i);
    last = i;
  }
  if (ends.size() != 2 || (last > d && !text.is(d - 1, kLastWord))) return std::nullopt;
  if (ends[1].first < ends[0].first) std::swap(ends[0], ends[1]);
  if (ends[0].first == ends[1].first) return std::nullopt;
  Period p{ends[0].first, ends[1].last, grains.front(), d, d + 1, mention};
  // Of two years, each may be told for any of its days.
  if (p.grain == Grain::kYear) p.last = Day{ends[1].first.number - 1};
  return p;
}

/// "It began in 2009 and ended in 2021. The 12-year job": the sentence before has nothing but the
/// two ends.
std::optional<Period> from_sentence_before(const SentenceText& before, const SentenceText& text,
                                           uint32_t d) {
  const bool compound = text.view(d, d + 1).find('-') != std::string_view::npos;
  const uint32_t left = text.with_hedge(d);
  if (!compound || left == 0 || !text.word(left - 1, "the")) return std::nullopt;
  if (!lasting_noun(text, d + 1) && !(text.noun(d + 1) && lasting_noun(text, d + 2)))
    return std::nullopt;
  std::vector<uint32_t> dates;
  for (uint32_t i = 0; i < before.size(); ++i) {
    if (before.is_duration(i)) return std::nullopt;
    if (before.is_date(i) || year_at(before, i) != 0) dates.push_back(i);
  }
  if (dates.size() != 2 || !before.has(kBeginWord, 0, dates[0]) ||
      !(before.has(kEndWord, dates[0], dates[1]) ||
        has_word(before, dates[0], dates[1],
                 {"completed", "complete", "over", "stopped", "signed"})))
    return std::nullopt;
  Grain grains[2] = {Grain::kDay, Grain::kDay};
  const auto first = end_at(before, dates[0], grains[0]);
  const auto last = end_at(before, dates[1], grains[1]);
  if (!first || !last || grains[0] != grains[1] || last->first <= first->first) return std::nullopt;
  Period p{first->first, last->last, grains[0], d, d + 1, text[d].mention};
  if (p.grain == Grain::kYear) p.last = Day{last->first.number - 1};
  return p;
}

/// Two things may have begun and ended.
bool two_things(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (any_word(text, i,
                 {"both", "each", "but", "while", "whereas", "respectively", "another", "paused",
                  "interrupted", "break"}))
      return true;
  }
  return false;
}

}  // namespace

void check_durations(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDuration) || text.disowned() || text.question()) return;
  if (!text.has_duration()) return;
  std::optional<Period> period;
  uint32_t duration = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is_duration(i)) {
      if (duration != kNone) return;
      duration = i;
    }
    auto found = from_mention(text, i);
    if (!found) found = from_dates(text, i);
    if (!found) continue;
    if (period) return;
    period = found;
    i = found->end - 1;
  }
  if (duration == kNone) return;
  // "jailed for nine years": seldom served in full.
  const uint32_t left = text.with_hedge(duration);
  if (left > 1 && text.any_word(left - 2, {"jailed", "sentenced", "imprisoned", "banned"})) return;
  if (period && joined(text, *period, duration)) return judge(text, *period, duration, sink);
  if (period || two_things(text)) return;
  if (const auto ends = from_ends(text, duration)) return judge(text, *ends, duration, sink);
  const SentenceText* before = document.before(text.sentence());
  if (before == nullptr || before->disowned() || two_things(*before)) return;
  if (const auto ends = from_sentence_before(*before, text, duration))
    judge(text, *ends, duration, sink);
}

}  // namespace factlint::computation
