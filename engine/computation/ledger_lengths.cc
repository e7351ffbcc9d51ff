// Lengths of time beside the two ends that the passage tells -> what they lie between.
#include "engine/computation/ledger_untold.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

/// "at 4.35, six hours after", "six hours later, at 4.35": one of the ends stands at the length.
bool beside_end(const Ledger& ledger, const Entry& entry) {
  const Entry* second = nullptr;
  for (const Entry& end : ledger.here()) {
    if (end.position() && end.unit != "rank") second = &end;
  }
  if (second == nullptr) return false;
  return second->at < entry.at ? entry.at - second->last <= 4 : second->at - entry.last <= 4;
}

/// "From 1922 until 1986 ...": the sentence begins with both ends, and the length stands behind.
bool framed_by_ends(const Ledger& ledger, const Entry& entry) {
  const SentenceText& text = *entry.text;
  const Entry* ends[2] = {nullptr, nullptr};
  for (const Entry& e : ledger.here()) {
    if (!e.position() || e.unit == "rank" || e.at >= entry.at) continue;
    (ends[0] == nullptr ? ends[0] : ends[1]) = &e;
  }
  if (ends[1] == nullptr || ends[0]->unit != "year" || ends[0]->value >= ends[1]->value)
    return false;
  bool from = false;
  bool until = false;
  for (uint32_t i = 0; i < ends[0]->at; ++i) from = from || text.any_word(i, {"from", "between"});
  for (uint32_t i = ends[0]->last; i < ends[1]->at; ++i) {
    until = until || text.any_word(i, {"until", "till", "to", "and"});
    if (text.any_word(i, {"than", "but", "after", "before"})) return false;
  }
  const bool other =
      text.any_word(entry.last, {"ago", "later", "earlier", "before", "after", "old"});
  const uint32_t left = text.with_hedge(entry.at);
  const bool part = left > 0 && text.any_word(left - 1, {"first", "last", "next", "past", "within",
                                                         "every", "in", "nearly"});
  return from && until && !other && !part && text.word(entry.last, "of");
}

std::optional<ConclusionCue> length_cue(const Ledger& ledger, const Entry& entry,
                                        std::string_view unit) {
  const SentenceText& text = *entry.text;
  uint32_t left = text.with_hedge(entry.at);
  while (left > 0 && text.is(left - 1, kHedgeWord)) --left;
  ConclusionCue cue;
  cue.relations = kDifferenceOf;
  cue.first = left;
  cue.last = entry.last;
  const bool to_the_day = text.word(entry.last, "to") && text.word(entry.last + 1, "the") &&
                          text.word(entry.last + 2, "day");
  if (to_the_day) cue.last += 3;
  const bool stretch = hyphened(text, entry.at) ||
                       text.view(entry.at, entry.at + 1).find('-') != std::string_view::npos;
  const bool the = stretch && text.word(entry.at - 1, "the") && entry.at > 0;
  if (text.any_word(entry.last, {"before", "ago", "earlier", "until"})) return std::nullopt;
  // "for ten days of those two weeks": a part of the time
  if (text.word(entry.last, "of") && text.any_word(entry.last + 1, {"those", "these"}))
    return std::nullopt;
  // ", having sat on the council for 16 years": another stretch of time
  for (uint32_t i = left; i > 1 && i + 10 > left; --i) {
    if (text.word(i - 1, "having") && text.mark(i - 2, kComma) &&
        !text.any_word(i, {"served", "taken", "lasted", "run", "been", "held", "spent"}))
      return std::nullopt;
  }
  // "; by car it takes four hours"
  for (uint32_t i = left; i > 1 && i + 6 > left; --i) {
    if (text.word(i - 2, "by") && text.any_word(i - 1, {"car", "bus", "train", "bike", "road",
                                                        "rail", "sea", "ferry", "plane"}))
      return std::nullopt;
  }
  // "for seven days of the ten we were there"
  if (text.word(entry.last, "of") && text.is(entry.last + 1, kArticleWord) &&
      (text.is_figure(entry.last + 2) || text.is_duration(entry.last + 2)))
    return std::nullopt;
  const bool behind = the || (text.any_word(entry.last, {"after", "later", "long", "afterwards"}) &&
                              beside_end(ledger, entry));
  // "on 4 May, nine days later than last year, when they arrived on 27 April"
  if (unit == "day of year" && text.any_word(entry.last, {"later", "earlier"}) &&
      text.word(entry.last + 1, "than")) {
    cue.last = entry.last + 1;
    cue.points_back = true;
    return cue;
  }
  if (left > 0 && text.any_word(left - 1, {"served", "serving"})) return cue;
  const bool clocks =
      unit == "clock" && left > 1 && text.word(left - 1, "of") && text.noun(left - 2);
  const bool length =
      clocks ||
      (left > 0 &&
       text.any_word(left - 1, {"for",     "lasted",  "after",   "those",     "took",  "takes",
                                "spent",   "by",      "exactly", "precisely", "taken", "taking",
                                "last",    "lasts",   "lasting", "run",       "runs",  "ran",
                                "running", "another", "her",     "him",       "them"}));
  // "From its opening in 1922 until it closed in 1986 it gave the town 64 years of work"
  const bool framed = framed_by_ends(ledger, entry);
  // "so that pupils have a full two weeks off"
  const bool off = unit != "year" && text.any_word(entry.last, {"off", "away"}) &&
                   text.end_of_clause(entry.last + 1);
  if (off) ++cue.last;
  // "to last ten days, until 23 November"
  const uint32_t until = text.mark(entry.last, kComma) ? entry.last + 1 : entry.last;
  const bool opens_and_closes =
      text.has_word("opening", "starting", "beginning", "opens", "starts", "begins") &&
      text.has_word("closing", "ending", "finishing", "closes", "ends", "finishes");
  const bool closes =
      length && (opens_and_closes || (text.any_word(until, {"until", "till", "from", "through"}) &&
                                      (text.is_date(until + 1) || text.word(until + 1, "the"))));
  // "put back by two weeks, to 19 June"
  const bool shifted = left > 0 && text.word(left - 1, "by") &&
                       text.has_word("put", "postponed", "delayed", "extended", "brought", "moved",
                                     "pushed", "advanced", "prolonged", "deferred", "shifted",
                                     "rescheduled", "lengthened", "held");
  cue.points_back = closes || shifted;
  return to_the_day || behind || length || off || framed ? std::optional(cue) : std::nullopt;
}

/// "... on 3 November and ... on 17 November. Two weeks of strike have left their mark": between
/// the two ends that the sentence before tells.
std::optional<ConclusionCue> length_of_before(const Ledger& ledger, const Entry& entry) {
  const SentenceText& text = *entry.text;
  if (entry.at > 5) return std::nullopt;
  std::string_view unit;
  size_t ends = 0;
  for (const Entry& end : ledger.before()) {
    if (!end.position() || end.unit == "rank") continue;
    if (ends > 0 && end.unit != unit) return std::nullopt;
    unit = end.unit;
    ++ends;
  }
  if (ends != 2 || unit == "year") return std::nullopt;
  ConclusionCue cue;
  cue.relations = kDifferenceOf;
  cue.points_back = true;
  cue.first = text.with_hedge(entry.at);
  cue.last = entry.last;
  if (text.has_word("before", "earlier", "previous", "previously", "follow", "followed", "next",
                    "ahead", "planned", "more", "another", "further"))
    return std::nullopt;
  const uint32_t left = cue.first;
  const bool of = text.word(entry.last, "of") && text.noun(entry.last + 1);
  const bool compound = hyphened(text, entry.at) ||
                        text.view(entry.at, entry.at + 1).find('-') != std::string_view::npos;
  const bool the = left > 0 && text.any_word(left - 1, {"the", "those", "these", "his", "her",
                                                        "its", "their", "that"});
  const bool lasted = left > 0 && text.any_word(left - 1, {"lasted", "took", "for", "after"}) &&
                      text.any_word(0, {"it", "they", "that", "this"});
  const bool opens = the &&
                     (left == 1 || (left == 2 && text.any_word(0, {"in", "over", "during"}))) &&
                     !text.any_word(entry.last, {"after", "since", "to", "until"});
  return (of && left < 2) || (the && (of || compound)) || opens || lasted ? std::optional(cue)
                                                                          : std::nullopt;
}

/// "shut in 1987. ... By the time it opened again, in 2012, they had been without it for 25 years":
/// one end in each sentence.
std::optional<ConclusionCue> length_since_before(const Ledger& ledger, const Entry& entry,
                                                 std::string_view unit) {
  const SentenceText& text = *entry.text;
  if (unit != "year" || !text.end_of_clause(entry.last)) return std::nullopt;
  const uint32_t left = text.with_hedge(entry.at);
  if (left == 0 || !text.any_word(left - 1, {"for", "after", "lasted"})) return std::nullopt;
  size_t before = 0;
  for (const Entry& end : ledger.before()) before += end.position() && end.unit == unit ? 1U : 0U;
  const bool again = text.has_word("again", "reopened", "returned", "back", "ended", "closed");
  if (before != 1 || !again) return std::nullopt;
  ConclusionCue cue;
  cue.relations = kDifferenceOf;
  cue.points_back = true;
  cue.first = left - 1;
  cue.last = entry.last;
  return cue;
}

}  // namespace

std::optional<ConclusionCue> time_between(const Ledger& ledger, const Entry& entry) {
  const SentenceText& text = *entry.text;
  if (!entry.duration() || !entry.per.empty()) return std::nullopt;
  // A sentence is seldom served in full.
  const uint32_t before = text.with_hedge(entry.at);
  const bool served = before > 0 && text.any_word(before - 1, {"served", "serving", "spent"}) &&
                      text.has_word("walked", "freed", "released", "free", "left", "emerged");
  if (!served && text.has_word("jailed", "sentenced", "imprisoned", "bars")) return std::nullopt;
  size_t ends = 0;
  std::string_view unit;
  for (const Entry& other : ledger.here()) {
    if (!other.position() || other.unit == "rank") continue;
    if (ends > 0 && unit != other.unit) return std::nullopt;
    unit = other.unit;
    ++ends;
  }
  if (ends == 0) return length_of_before(ledger, entry);
  if (ends == 1) return length_since_before(ledger, entry, unit);
  if (ends != 2) return std::nullopt;
  return length_cue(ledger, entry, unit);
}

}  // namespace factlint::computation
