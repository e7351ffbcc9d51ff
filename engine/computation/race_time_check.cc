// Times of a race and the gap told between them: "won in 2:05:10, 25 seconds ahead of her rival,
// second in 2:05:35" -> gaps judged.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/listed_words.h"

namespace factlint::computation {
namespace {

constexpr double kFar = 6;  // gaps farther apart than this are of two things

/// A time told at an atom, in seconds.
struct RaceTime {
  uint32_t atom = kNone;
  double seconds = 0;
  double grain = 1;    ///< of the last digit printed
  bool pair = false;   ///< "4:12": minutes and seconds, or hours and minutes
  bool clock = false;  ///< "2:05:10", no words of time behind it
  Hedge hedge = Hedge::kNone;
};

/// "2:05:10.5", "4:32", "3:58.2".
std::optional<RaceTime> clock_digits(std::string_view w) {
  RaceTime out;
  int groups = 0;
  size_t at = 0;
  while (true) {
    int value = 0;
    const auto result = std::from_chars(w.data() + at, w.data() + w.size(), value);
    const auto digits = static_cast<size_t>(result.ptr - w.data()) - at;
    if (result.ec != std::errc() || digits > 2 || (groups > 0 && (digits != 2 || value > 59)))
      return std::nullopt;
    out.seconds = out.seconds * 60 + value;
    ++groups;
    at += digits;
    if (at >= w.size() || w[at] != ':') break;
    ++at;
  }
  if (groups < 2 || groups > 3) return std::nullopt;
  if (at < w.size() && w[at] == '.') {
    double scale = 1;
    for (++at; at < w.size() && w[at] >= '0' && w[at] <= '9'; ++at) {
      scale /= 10;
      out.seconds += scale * (w[at] - '0');
    }
    out.grain = scale;
  }
  if (at != w.size()) return std::nullopt;
  out.pair = groups == 2 && out.grain == 1;
  out.clock = true;
  return out;
}

/// False for a time of day: "at 10:05", "10:05 pm".
bool no_time_of_day(const SentenceText& text, uint32_t i) {
  return !(i > 0 && text.any_word(i - 1, {"at", "from", "until", "till", "between", "since",
                                          "before", "after", "by", "around"})) &&
         !text.any_word(i + 1, {"am", "pm", "a.m.", "p.m.", "gmt", "o'clock"});
}

std::optional<RaceTime> time_at(const SentenceText& text, uint32_t i) {
  if (text.is_duration(i)) {
    const DurationValue& value = text.duration(i);
    if (value.duration.months != 0 || value.duration.days != 0 || value.duration.seconds <= 0 ||
        value.ago || value.quantity.hedge == Hedge::kVague ||
        value.quantity.hedge == Hedge::kBetween)
      return std::nullopt;
    RaceTime out{i, value.duration.seconds, 1, false, false, value.quantity.hedge};
    const std::string_view view = text.view(i, i + 1);
    if (const size_t dot = view.find('.'); dot != std::string_view::npos) {
      const size_t end = std::min(view.find_first_not_of("0123456789", dot + 1), view.size());
      out.grain = std::pow(10.0, -static_cast<double>(end - dot - 1));
    }
    return out;
  }
  if (!text.in(i) || text[i].kind != AtomKind::kWord || text[i].word.empty() ||
      text[i].word[0] < '0' || text[i].word[0] > '9')
    return std::nullopt;
  auto out = clock_digits(text[i].word);
  if (!out || (out->pair && !no_time_of_day(text, i))) return std::nullopt;
  out->atom = i;
  return out;
}

/// "52.40" beside "52.10 seconds".
std::optional<RaceTime> bare_time(const SentenceText& text, uint32_t i) {
  if (!text.is_figure(i)) return std::nullopt;
  const Figure& f = text.figure_at(i);
  if (f.type != MentionType::kNumber || f.quantity.value.is_integer() || f.quantity.words)
    return std::nullopt;
  return RaceTime{i, f.quantity.value.to_double(), f.quantity.grain.to_double()};
}

bool record_word(const SentenceText& text, uint32_t i) {
  return text.any_word(
      i, {"record", "best", "since", "last", "previous", "fastest", "standard", "target", "limit",
          "split", "lap", "leg", "halfway", "year", "season", "qualifying"});
}

enum class GapOf { kNothing, kRival, kMark };

/// What the length behind which atom `i` stands is a gap to: a rival, or a mark such as a record.
GapOf gap_cue(const SentenceText& text, uint32_t gap) {
  const uint32_t i = gap + 1;
  if (text.any_word(i, {"ahead", "behind", "clear", "adrift", "back"})) return GapOf::kRival;
  if (text.word(i, "in") && text.word(i + 1, "front")) return GapOf::kRival;
  if (text.any_word(i, {"separated", "separate", "separates", "divided", "apart"}) ||
      (text.word(i, "to") && text.word(i + 1, "spare")) ||
      (text.word(i, "after") && text.capital(i + 1)))
    return GapOf::kRival;
  if (text.any_word(i, {"faster", "slower", "quicker", "outside", "inside", "off", "better",
                        "short", "under", "over", "down"}))
    return GapOf::kMark;
  const uint32_t left = text.with_hedge(gap);
  const bool by = left > 1 && text.word(left - 1, "by");
  constexpr ListedWords kBeats =
      "won win wins beat beats beaten beating victory winning pipped pipping lost edged edging "
      "trail trails trailed trailing missed missing";
  constexpr uint32_t kReach = 9;  // "beating her rival, Ana Ruiz of Club X, by"
  for (uint32_t k = left; by && k-- > 0 && k + kReach > left;) {
    if (among(kBeats, text[k].word)) return GapOf::kRival;
  }
  if (left > 0 && text.any_word(left - 1, {"lost", "conceded"}) && text.word(i, "to"))
    return GapOf::kRival;
  const bool margin = left > 1 && text.word(left - 1, "of") &&
                      text.any_word(left - 2, {"margin", "gap", "lead", "advantage"});
  return margin ? GapOf::kRival : GapOf::kNothing;
}

/// The times of a sentence, and the only one of them that is a gap.
struct Times {
  std::vector<RaceTime> times;
  std::optional<RaceTime> gap;
  GapOf of = GapOf::kNothing;
  bool clear = true;
};

Times read_times(const SentenceText& text) {
  Times out;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const auto time = time_at(text, i);
    if (!time) continue;
    const GapOf of = gap_cue(text, i);
    if (of == GapOf::kNothing) {
      out.times.push_back(*time);
    } else if (out.gap) {
      out.clear = false;
    } else {
      out.gap = time;
      out.of = of;
    }
  }
  // "ran 38.10, 0.20 seconds slower than the winners' 37.90"
  for (uint32_t i = 0; out.times.empty() && out.gap && out.gap->grain < 1 && i < text.size(); ++i) {
    if (const auto bare = bare_time(text, i)) out.times.push_back(*bare);
  }
  // "52.10 seconds, 0.30 seconds faster than 52.40"
  for (uint32_t i = 0; out.times.size() == 1 && out.gap && i < text.size(); ++i) {
    const auto bare = bare_time(text, i);
    if (!bare || bare->atom == out.times.front().atom) continue;
    const double ratio = bare->seconds / out.times.front().seconds;
    if (ratio > 0.8 && ratio < 1.25) out.times.push_back(*bare);
  }
  return out;
}

/// A record between the gap and the later time: of a rival's gap it says nothing.
bool other_mark(const SentenceText& text, const Times& found) {
  uint32_t first = found.gap->atom;
  uint32_t last = found.gap->atom;
  for (const RaceTime& time : found.times) {
    first = std::min(first, time.atom);
    last = std::max(last, time.atom);
  }
  for (uint32_t i = first; i < last + 4; ++i) {
    if (found.of == GapOf::kRival && record_word(text, i)) return true;
    if (text.any_word(i, {"third", "fourth"}) ||
        (text.is_figure(i) && text.figure_at(i).type == MentionType::kOrdinal &&
         text.figure_at(i).quantity.value > Decimal(2)))
      return true;
    // "25 seconds separated them from the third boat"
    if (i > found.gap->atom && i < found.gap->atom + 4 && text.word(i, "from")) return true;
    // "... 4 seconds behind and Sainz": goes on to another rival.
    if (i > found.gap->atom && i < last && text.word(i, "and")) return true;
    if (text.mark(i, kSemicolon) && found.of == GapOf::kMark) return true;
  }
  return false;
}

bool fits_hedge(double gap, double said, Hedge hedge) {
  if (hedge == Hedge::kMoreThan || hedge == Hedge::kAtLeast || hedge == Hedge::kJustOver)
    return gap >= said;
  if (hedge == Hedge::kLessThan || hedge == Hedge::kAtMost || hedge == Hedge::kNearly)
    return gap <= said;
  return std::fabs(gap - said) <= said * 0.15;
}

std::string time_words(double seconds) {
  if (seconds < 60) return fmt::format("{:g} seconds", std::round(seconds * 100) / 100);
  const int whole = static_cast<int>(std::lround(seconds));
  if (whole >= 3600)
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
  return fmt::format("{} min {} s", whole / 60, whole % 60);
}

/// `a` stands in the first sentence given, `b` in the second.
void judge(const SentenceText& text, const SentenceText& earlier, const SentenceText& later,
           const RaceTime& a, const RaceTime& b, const RaceTime& gap, bool may_accuse,
           ClaimSink& sink) {
  const double between = std::fabs(a.seconds - b.seconds);
  // "four minutes" as a mark to beat is exact.
  const bool barrier = !a.clock && !b.clock && a.grain != b.grain && a.grain * b.grain < 1;
  const double coarse = std::max(a.grain, b.grain);
  const double slack = barrier
                           ? gap.grain * 0.51
                           : std::max(coarse, gap.grain) * 0.51 + (gap.grain < coarse ? coarse : 0);
  const auto fit = [&](double given) {
    return std::fabs(given - gap.seconds) <= slack ||
           (gap.hedge != Hedge::kNone && fits_hedge(given, gap.seconds, gap.hedge));
  };
  const bool ok = fit(between) || (a.pair && b.pair && fit(between * 60));
  if (!ok &&
      (!may_accuse || between <= 0 || between > gap.seconds * kFar || gap.seconds > between * kFar))
    return;
  Told told;
  told.check = CheckKind::kDifference;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(text.with_hedge(gap.atom), gap.atom + 2);
  told.value = time_words(between);
  told.message = ok ? fmt::format("the times are {} apart", told.value)
                    : fmt::format("the times are {} apart, not {}", told.value,
                                  text.view(gap.atom, gap.atom + 1));
  told.steps.push_back(
      fmt::format("{} and {}", earlier.view(a.atom, a.atom + 1), later.view(b.atom, b.atom + 1)));
  for (const uint32_t i : {gap.atom, &later == &text ? b.atom : gap.atom}) {
    if (text.atom_mention(i) != kNoMention) told.mentions.push_back(text.atom_mention(i));
  }
  sink.tell(text.sentence(), std::move(told));
}

/// "Only 47 seconds separated the pair": the two times stand in the sentences before, of the
/// paragraph before too.
void judge_before(const DocumentText& document, const SentenceText& text, const Times& found,
                  ClaimSink& sink) {
  const uint32_t next = found.gap->atom + 1;
  const bool the_two =
      text.word(next + 1, "the") &&
      (text.view(next + 2, next + 3) == "two" ||
       text.any_word(next + 2, {"pair", "duo", "runners", "rivals", "riders", "crews"}));
  if (!text.any_word(next, {"separated", "separates", "divided"}) ||
      !((text.word(next + 1, "them") && text.end_of_clause(next + 2)) ||
        (the_two && text.end_of_clause(next + 3))) ||
      other_mark(text, found))
    return;
  const auto& sentences = text.context().sentences;
  std::vector<RaceTime> times;
  std::vector<const SentenceText*> texts;
  for (uint32_t s = text.sentence(), back = 0; s > 0 && back < 3 && times.size() < 2; ++back) {
    if (s != text.sentence() && sentences[s - 1].block != sentences[s].block) break;
    const SentenceText& before = document.any(--s);
    const Times there = read_times(before);
    if (there.gap || !there.clear || there.times.size() > 2) return;
    for (uint32_t i = 0; i < before.size(); ++i) {
      if (!there.times.empty() && record_word(before, i)) return;
    }
    for (const RaceTime& time : there.times) {
      if (!time.clock) return;
      times.push_back(time);
      texts.push_back(&before);
    }
  }
  if (times.size() != 2 || times[0].pair != times[1].pair) return;
  judge(text, *texts[0], *texts[1], times[0], times[1], *found.gap, true, sink);
}

}  // namespace

void check_race_times(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDifference) || text.disowned() || text.question() ||
      !text.has_duration() || text.has_any(kHypotheticalWord))
    return;
  const Times found = read_times(text);
  if (found.gap && found.clear && found.times.empty())
    return judge_before(document, text, found, sink);
  if (!found.gap || !found.clear || found.times.empty() || found.times.size() > 2) return;
  const bool may_accuse = !other_mark(text, found);
  if (found.times.size() == 2) {
    // A length of time alone may be anything: one of the two is printed as a result.
    const bool result = found.times[0].clock || found.times[1].clock || found.of == GapOf::kMark ||
                        found.gap->grain < 1;
    return judge(text, text, text, found.times[0], found.times[1], *found.gap, may_accuse && result,
                 sink);
  }
  // A sentence with nothing but a time like "3:20:15" holds no mention, and so is not kept.
  const uint32_t s = text.sentence();
  const auto& sentences = text.context().sentences;
  if (s == 0 || sentences[s - 1].block != sentences[s].block || found.of != GapOf::kRival) return;
  const SentenceText* before = &document.any(s - 1);
  const Times there = read_times(*before);
  if (there.times.size() != 1 || there.gap) return;
  bool result = there.times[0].clock && found.times[0].clock;
  // "Her old best, 31:28, ... Second was B in 31:25, five seconds back": behind the winner.
  for (uint32_t i = 0; i < before->size(); ++i) result = result && !record_word(*before, i);
  judge(text, *before, text, there.times[0], found.times[0], *found.gap, may_accuse && result,
        sink);
}

}  // namespace factlint::computation
