// Parts and wholes in a sentence -> sums that do not add up.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/part_run.h"

namespace factlint::computation {
namespace {

// "Of the 60 jurors, 26 came from Spain, 19 from Malta and 15 from Italy."

/// "480 passed and 160 failed": what did the one did not do the other.
bool opposed(const SentenceText& text, Segment a, Segment b) {
  constexpr std::string_view kOpposed[][2] = {
      {"passed", "failed"},    {"won", "lost"},          {"survived", "died"},
      {"accepted", "refused"}, {"approved", "rejected"}, {"accepted", "rejected"},
      {"opened", "closed"},    {"agreed", "disagreed"},  {"saved", "drowned"},
      {"rescued", "drowned"},  {"rescued", "died"},      {"saved", "died"},
      {"survived", "killed"}};
  const auto holds = [&](Segment s, std::string_view w) {
    for (uint32_t i = s.first; i < s.last; ++i) {
      if (text.word(i, w)) return true;
    }
    return false;
  };
  for (const auto& pair : kOpposed) {
    if ((holds(a, pair[0]) && holds(b, pair[1])) || (holds(a, pair[1]) && holds(b, pair[0])))
      return true;
  }
  return false;
}

bool overlap_possible(const SentenceText& text, const std::vector<Segment>& parts) {
  const uint32_t end = parts.back().last;
  if (text.has(kOverlapWord | kOpenWord, parts.front().first, end)) return true;
  bool gapped = true;
  bool demographic = false;
  for (size_t k = 0; k < parts.size(); ++k) {
    for (uint32_t i = parts[k].first; i < parts[k].last; ++i) {
      if (k > 0 && text.finite_verb(i)) gapped = false;
      demographic |= text.is(i, kDemographicWord) || text.word(i, "aged") ||
                     text.word(i, "under") || text.word(i, "over") || text.word(i, "had") ||
                     text.word(i, "have") || text.word(i, "with") || text.word(i, "round");
    }
  }
  // "18 did not know": who gave no answer gave no other, and the answers are one from each.
  const Segment& tail = parts.back();
  for (uint32_t i = tail.first; i < tail.last; ++i) {
    if (text.any_word(
            i, {"undecided", "abstained", "unsure", "neither", "blank", "spoilt", "undeclared"}))
      return false;
    const bool denies = text.any_word(i, {"not", "n't", "no"});
    if (denies && text.any_word(i + 1, {"know", "answer", "reply", "respond", "opinion", "say",
                                        "decide", "view", "vote"}))
      return false;
  }
  if (demographic) return true;
  for (const Segment& part : parts) {
    // "22 own a dog, 13 own a cat": one may own both.
    if (text.any_word(leading_figure(text, part) + 1,
                      {"own",      "owns",     "owned", "use",       "used", "speak", "spoke",
                       "like",     "liked",    "said",  "say",       "read", "play",  "played",
                       "visited",  "bought",   "named", "mentioned", "knew", "want",  "wanted",
                       "reported", "suffered", "keep",  "kept"}))
      return true;
  }
  if (gapped) return false;
  if (parts.size() == 2 && opposed(text, parts[0], parts[1])) return false;
  // "nine were cooks, six were guides": one verb, said again.
  const std::string_view verb = text[leading_figure(text, parts.front()) + 1].word;
  for (const Segment& part : parts) {
    const std::string_view w = text[leading_figure(text, part) + 1].word;
    const bool vote = w == "voted" || w == "abstained" || w == "opposed" || w == "backed";
    if (w != verb && !vote) return true;
  }
  return false;
}

/// A whole told first and its parts, one in each of the segments behind its comma.
struct Partition {
  uint32_t whole = kNone;
  uint32_t comma = kNone;
  std::vector<uint32_t> parts;
  std::vector<Segment> segments;
  bool rest = false;          ///< "the rest" is told
  bool rest_counted = false;  ///< with its number: "and the remaining 18"
};

std::optional<Partition> read_partition(const SentenceText& text, uint32_t of) {
  if (of > 0 && text[of - 1].kind != AtomKind::kMark && !text.word(of - 1, "and"))
    return std::nullopt;
  uint32_t j = of + 1;
  while (text.is(j, kArticleWord) || text.word(j, "all")) ++j;
  j = text.skip_hedge(j);
  if (!is_addable(text, j) || text.figure_at(j).percent()) return std::nullopt;
  // "consists of ten horses, eight dogs ..." and "of six, sixty or six hundred" name no whole.
  const bool definite = text.is(of + 1, kArticleWord) || text.word(of + 1, "all");
  if (!definite && (of != 0 || text.mark(j + 1, kComma) || text.end_of_clause(j + 1)))
    return std::nullopt;
  Partition out;
  out.whole = j;
  out.comma = j + 1;
  while (out.comma < text.size() && out.comma < j + 12 && !text.mark(out.comma, kComma))
    ++out.comma;
  if (!text.mark(out.comma, kComma)) return std::nullopt;
  // "16 go through: the 12 best and ...": parts of a part.
  for (uint32_t i = out.comma; i < text.size(); ++i) {
    if (text.mark(i, kColon)) return std::nullopt;
  }
  for (const Segment& segment : split_segments(text, out.comma + 1, content_end(text))) {
    const uint32_t i = leading_figure(text, segment);
    out.rest |= text.has(kRestWord, segment.first, segment.last);
    if (i == kNone) continue;
    if (!part_like(text, i, j) || text.figure_at(i).percent() || of_whom(text, i))
      return std::nullopt;
    out.rest_counted |= text.has(kRestWord, segment.first, i + 2);
    out.parts.push_back(i);
    out.segments.push_back(segment);
  }
  return out.parts.size() < 2 ? std::nullopt : std::optional(std::move(out));
}

/// The parts are told as all of the whole, so that too few are wrong as well: saved and drowned;
/// votes for each and the spoilt ballots.
bool all_parts_told(const SentenceText& text, const Partition& p, Decimal sum) {
  if (p.rest_counted) return true;
  if (sum * Decimal(20) < text.figure_at(p.whole).quantity.value * Decimal(17)) return false;
  if (p.segments.size() == 2) return opposed(text, p.segments[0], p.segments[1]);
  const uint32_t head = counted_noun(text, p.whole);
  if (head == kNone || !text.word(head, "ballots")) return false;
  for (uint32_t i = p.segments.back().first; i < p.segments.back().last; ++i) {
    if (text.any_word(i, {"spoiled", "spoilt", "invalid", "blank"})) return true;
  }
  return false;
}

/// No member belongs to two parts: each vote or seat goes to one, and what is left to no other.
bool parts_exclusive(const SentenceText& text, const Partition& p, Decimal sum) {
  const bool apart =
      near_miss(sum, text.figure_at(p.whole).quantity.value) &&
      !text.has(kOverlapWord | kOpenWord, p.segments.front().first, p.segments.back().last);
  if (apart && p.rest_counted) return true;
  const uint32_t head = counted_noun(text, p.whole);
  bool rounds = false;
  for (uint32_t i = p.whole; i < text.size(); ++i) rounds = rounds || text.word(i, "round");
  return apart && !rounds && head != kNone && text.any_word(head, {"votes", "ballots", "seats"});
}

void check_partition(const SentenceText& text, uint32_t of, ClaimSink& sink) {
  const auto p = read_partition(text, of);
  if (!p) return;
  const Sum sum = add_figures(text, p->parts);
  const Interval whole = whole_interval(text, p->whole);
  const Decimal stated = text.figure_at(p->whole).quantity.value;
  const TextRange span = text.range(of, p->comma);
  if (whole.contains(sum.point))
    return tell_sum(text, p->whole, span, sum, VerdictKind::kSupported, sink);
  if (whole.intersects(sum.reach)) return;
  if (!is_count(text, p->whole) && !near_miss(sum.point, stated)) return;
  const bool too_many = sum.point > stated;
  if (!too_many && (!all_parts_told(text, *p, sum.point) || (p->rest && !p->rest_counted))) return;
  if (parts_exclusive(text, *p, sum.point) || !overlap_possible(text, p->segments))
    tell_sum(text, p->whole, span, sum, VerdictKind::kInconsistent, sink);
}

// "60 jurors: 26 from Spain, 19 from Malta and 15 from Italy".

/// The parts of an announced list, one in each of its segments.
struct AnnouncedParts {
  std::vector<Segment> segments;
  std::vector<uint32_t> figures;
  int ones = 0;  ///< "a priest"
  bool first_is_single = false;
  bool last_is_single = false;
};

uint32_t end_of_list(const SentenceText& text, uint32_t opener) {
  const bool bracket = text.mark(opener, kOpenBracket);
  const bool dash = text.dash(opener);
  const uint32_t end = content_end(text);
  for (uint32_t i = opener + 1; i < end; ++i) {
    if (bracket && text.mark(i, kCloseBracket)) return i;
    if ((dash && text.dash(i)) || text.mark(i, kColon)) return i;
  }
  return end;
}

bool single_thing(const SentenceText& text, Segment segment) {
  if (segment.last - segment.first > 4 || !text.noun(segment.last - 1) ||
      several_noun(text, segment.first + 1))
    return false;
  if (text.word(segment.first, "a") || text.word(segment.first, "an")) return true;
  // "the captain", "his wife"
  return text.is(segment.first, kArticleWord) && !text.plural_noun(segment.last - 1) &&
         text.noun_class(segment.last - 1) == NounClass::kPerson;
}

/// Nothing unless every segment holds one figure of one kind, or one thing.
std::optional<AnnouncedParts> announced_parts(const SentenceText& text, uint32_t opener) {
  AnnouncedParts parts;
  parts.segments = split_segments(text, opener + 1, end_of_list(text, opener));
  bool closed = false;
  for (const Segment& segment : parts.segments) {
    const uint32_t i = only_figure(text, segment);
    parts.last_is_single = i == kNone && single_thing(text, segment);
    if (parts.last_is_single) {
      parts.first_is_single = parts.first_is_single || (parts.ones == 0 && parts.figures.empty());
      ++parts.ones;
      continue;
    }
    // "60 oaks, 30 limes and 20 elms, each with a label": told of all of them.
    if (i == kNone && closed && parts.segments.size() > 2) {
      const auto here = parts.segments.begin() + (&segment - parts.segments.data());
      const bool more = std::any_of(here, parts.segments.end(), [&](const Segment& later) {
        // "..., the last of them in an event she had never tried"
        const bool of_them = text.is(later.first, kArticleWord) && text.word(later.first + 2, "of");
        const uint64_t more_of = kOpenWord | kRestWord | (of_them ? uint64_t{0} : kOverlapWord);
        return text.has(more_of, later.first, later.last) || leading_figure(text, later) != kNone;
      });
      if (more) return std::nullopt;
      parts.segments.erase(here, parts.segments.end());
      break;
    }
    closed = closed || segment.behind_and;
    if (i == kNone || of_whom(text, i)) return std::nullopt;
    if (text.has(kOpenWord | kOverlapWord | kBreakWord, segment.first, segment.last))
      return std::nullopt;
    if (!parts.figures.empty() && !same_kind(text, parts.figures.front(), i)) return std::nullopt;
    parts.figures.push_back(i);
  }
  if (parts.figures.empty() || parts.segments.size() < 2) return std::nullopt;
  if (text.figure_at(parts.figures.front()).percent()) return std::nullopt;
  if (parts.ones > 0 && !is_count(text, parts.figures.front())) return std::nullopt;
  return parts;
}

/// The figure that a part begins with, a preposition before it left out: "to 147 alarms".
uint32_t part_lead(const SentenceText& text, Segment segment) {
  if (text.any_word(segment.first, {"to", "in", "from", "for", "on", "by", "at", "with", "of"}))
    ++segment.first;
  return leading_figure(text, segment);
}

/// "312 times", "on 40 occasions": things that happened, no length of time.
bool times_counted(const SentenceText& text, uint32_t head) {
  return text.any_word(head, {"times", "occasions"}) &&
         !text.any_word(head + 1, {"as", "more", "less", "the", "that"});
}

/// The only whole that the parts can be of stands near them or begins the sentence, and counts
/// things.
bool owns_parts(const SentenceText& text, uint32_t whole, uint32_t opener,
                const AnnouncedParts& parts, Decimal sum) {
  const bool near = opener - whole <= 4 && !text.has(kPrepositionWord, whole, opener);
  if (!near && text.with_hedge(whole) > 1 && !near_miss(sum, text.figure_at(whole).quantity.value))
    return false;
  const uint32_t head = counted_noun(text, whole);
  // "put the number of wolves at 96: ..."
  bool number_of = false;
  for (uint32_t i = 0; head == kNone && i + 2 < whole; ++i)
    number_of = number_of || (text.word(i, "number") && text.word(i + 1, "of"));
  if (is_count(text, whole) && !number_of &&
      (head == kNone || (text.is(head, kTimeUnitWord) && !times_counted(text, head))))
    return false;
  if (!is_count(text, whole) && text.mark(opener, kOpenBracket)) return false;
  const bool leads =
      (parts.first_is_single || part_lead(text, parts.segments.front()) == parts.figures.front()) &&
      (parts.last_is_single || part_lead(text, parts.segments.back()) == parts.figures.back());
  if (!leads) return false;
  for (const uint32_t i : parts.figures) {
    if (text.figure_at(i).quantity.hedge != Hedge::kNone || text.end_of_clause(i + 1)) return false;
  }
  return true;
}

void check_announced(const SentenceText& text, uint32_t opener, ClaimSink& sink) {
  const auto parts = announced_parts(text, opener);
  if (!parts) return;
  std::vector<uint32_t> wholes;
  for (uint32_t i = 0; i < opener; ++i) {
    if (!is_addable(text, i) || !part_like(text, parts->figures.front(), i)) continue;
    // "12 million is split three ways": the three holds none of them.
    const bool holds =
        std::all_of(parts->figures.begin(), parts->figures.end(), [&](uint32_t part) {
          return text.figure_at(part).quantity.value <= text.figure_at(i).quantity.value;
        });
    if (holds || opener - i <= 4) wholes.push_back(i);
  }
  if (wholes.empty()) return;
  const Sum sum = add_figures(text, parts->figures, parts->ones);
  const auto tell = [&](uint32_t whole, VerdictKind verdict) {
    tell_sum(text, whole, text.range(text.with_hedge(whole), opener), sum, verdict, sink);
  };
  for (const uint32_t whole : wholes) {
    if (judge_equal(text, whole, sum) == VerdictKind::kSupported)
      return tell(whole, VerdictKind::kSupported);
  }
  // Its own number of items, not their sum: "three children: 12, 9 and 7".
  const Decimal items(static_cast<int64_t>(parts->segments.size()));
  for (const uint32_t whole : wholes) {
    if (text.figure_at(whole).quantity.value == items) return;
  }
  if (wholes.size() == 1 && owns_parts(text, wholes.front(), opener, *parts, sum.point))
    tell(wholes.front(), VerdictKind::kInconsistent);
}

}  // namespace

void check_sums(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kSum) || text.disowned() || text.question()) return;
  if (!text.has_figure()) return;
  // The whole and one part at least; a total may have its parts in another sentence.
  if (text.addables() < 2) {
    for (const uint32_t i : text.figure_places()) check_totals(document, text, i, sink);
    return;
  }
  if (text.has_percent()) check_whole_percents(document, text, sink);
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text[i].kind == AtomKind::kMark) {
      if (text.mark(i, kColon) || text.mark(i, kOpenBracket) || text.dash(i))
        check_announced(text, i, sink);
    } else if (text.is_figure(i)) {
      check_part_runs(text, i, sink);
      check_totals(document, text, i, sink);
      check_included_parts(text, i, sink);
    } else if (text.word(i, "of")) {
      check_partition(text, i, sink);
      if (i == 0) check_partition_run(text, sink);
    }
  }
}

}  // namespace factlint::computation
