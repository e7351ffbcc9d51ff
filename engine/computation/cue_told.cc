// Entries -> what their words conclude: totals, rests, and what is told again or shared out.
#include "engine/computation/cue_reader.h"

namespace factlint::computation {

/// "putting the gap at 12", "which puts it at 12".
bool CueReader::put_at() {
  cue_.follows = cue_.strict = put_or_brought();
  return cue_.follows;
}

bool CueReader::at_amount() {
  if (left_ < 2 || !text_.word(left_ - 1, "at")) return false;
  for (uint32_t k = left_ - 1; k > 0 && k + kVerbReach > left_; --k) {
    // "puts the two weekends together at"
    const bool few = k > 1 && text_.any_word(k - 2, {"the", "all"}) &&
                     (text_.is_duration(k - 1) ||
                      (text_.is_figure(k - 1) && text_.figure_at(k - 1).quantity.words));
    if (few) continue;
    if (text_[k - 1].kind != AtomKind::kWord || text_.is_figure(k - 1)) return false;
    if (!text_.any_word(k - 1, {"putting", "puts", "put"})) continue;
    bool gap = false;
    for (uint32_t i = k; i + 1 < left_; ++i) gap = gap || is_one_of(kGapNouns, text_, i);
    // "The council puts the cost at 12": told for itself.
    if (!gap && text_.word(k - 1, "put")) return false;
    const Relations relations = gap ? Relations{kDifferenceOf} : kAnyAmount;
    return told(relations, k - 1);
  }
  return false;
}

/// "bringing the total to 12", "took his tally to 12".
bool CueReader::brought_to() {
  if (left_ < 2 || !text_.word(left_ - 1, "to")) return false;
  bool total = false;
  for (uint32_t k = left_ - 1; k > 0 && k + kVerbReach > left_; --k) {
    if (text_[k - 1].kind != AtomKind::kWord || text_.is_figure(k - 1)) return false;
    total = total || is_one_of(kTotalNouns, text_, k - 1) ||
            text_.any_word(k - 1, {"number", "count", "fleet", "membership", "workforce", "staff",
                                   "amount", "debt", "total", "score", "record"});
    if (text_.any_word(
            k - 1, {"bringing", "brings", "bring", "brought", "taking", "takes", "take", "took"}))
      return (cue_.may_hold_more = total) && told(kSumOf, k - 1);
  }
  return false;
}

bool CueReader::made() {
  if (left_ == 0) return false;
  if (is_one_of(kTotalVerbs, text_, left_ - 1)) {
    // "With grants totalling 12, it closed": of what was told before.
    cue_.of_before = text_.word(0, "with") && left_ < 5;
    return told(kSumOf | kProductOf, left_ - 1);
  }
  // "every one of the 52 councillors", "all 52 of them"
  if (left_ > 2 && text_.word(left_ - 1, "of") && text_.view(left_ - 2, left_ - 1) == "one" &&
      text_.word(left_ - 3, "every"))
    return told(kSumOf, left_ - 3);
  if (!is_one_of(kMakeVerbs, text_, left_ - 1)) return false;
  // "making 20,000 over the year": with others
  if (text_.any_word(entry_.last, {"over", "during", "across"}) &&
      text_.any_word(entry_.last + 2, {"year", "season", "decade", "month"}))
    return false;
  // "12 and 30 make 42", "which gives 12"
  const uint32_t k = left_ - 1;
  const bool ends = k > 0 && (text_.comma_or_open(k - 1) || text_.is(k - 1, kWhWord) ||
                              text_.any_word(k - 1, {"which", "that", "this", "together"}));
  if (!ends) return false;
  Relations relations = entry_.per.empty() ? kAnyAmount : kQuotientOf | kProductOf;
  if (percent()) relations = kShareOf | kSumOf;
  return told(relations, k);
}

Relations CueReader::same_told() const {
  if (percent()) return kShareOf | kChangeOf | kSameAs;
  if (!entry_.per.empty()) return kQuotientOf | kProductOf;
  if (entry_.duration()) return kSameAs | kProductOf | kSumOf;
  return kPortionOf | kQuotientOf | kProductOf;
}

/// ", or 12", "(12 percent)", "that is 12", "equivalent to 12".
bool CueReader::restated() {
  if (left_ == 0) return false;
  const uint32_t k = left_ - 1;
  const bool marked = k > 0 && (text_.comma_or_open(k - 1) || text_.mark(k - 1, kColon));
  cue_.restates = text_.word(k, "or") && marked;
  // "90 a night, or 540 for a week": prices of which one may be lower.
  if (cue_.restates && text_.word(entry_.last, "for") && !percent() && entry_.per.empty() &&
      (text_.is_duration(entry_.last + 1) || text_.is(entry_.last + 1, kArticleWord)))
    return false;
  if (cue_.restates) return (!percent() || left_ == cue_.first) && told(same_told(), k);
  if (text_.word(k, "is") && k > 0 && text_.any_word(k - 1, {"that", "which"}))
    return (text_.end_of_clause(entry_.last) || text_.word(entry_.last, "of")) &&
           told(same_told(), k - 1);
  if (text_.word(k, "to") && k > 0 &&
      text_.any_word(k - 1, {"equivalent", "equal", "equates", "equating"}))
    return told(same_told(), k - 1);
  if (text_.any_word(k, {"at", "to"}) && k > 1 && text_.word(k - 1, "out") &&
      text_.any_word(k - 2, {"works", "worked", "working", "work"}))
    return told(same_told(), k - 2);
  // "Three-quarters of the 48 members: 36 voices."
  if ((text_.mark(k, kColon) || text_.dash(k)) && !percent() && entry_.per.empty() &&
      text_.noun(entry_.at + 1) && text_.end_of_clause(entry_.last))
    return told(kPortionOf, k + 1);
  if (text_.any_word(k, {"representing", "represents", "equals"})) return told(same_told(), k);
  if (text_.mark(k, kOpenBracket) && text_.mark(entry_.last, kCloseBracket) &&
      (percent() || !entry_.per.empty()))
    return told(same_told(), k);
  return false;
}

/// "adds up to 12", "comes to 12", "amounted to 12".
bool CueReader::added_up() {
  if (left_ < 2 || !text_.word(left_ - 1, "to")) return false;
  uint32_t k = left_ - 2;
  if (text_.word(k, "up") && k > 0) --k;
  if (!text_.any_word(k, {"add", "adds", "added", "adding", "come", "comes", "came", "coming"}))
    return false;
  if (text_.any_word(k, {"add", "adds", "added", "adding"}) && k + 2 == left_) return false;
  if (!entry_.per.empty()) return told(kQuotientOf | kProductOf, k);
  return told(kSumOf | kProductOf | kPortionOf, k);
}

/// "leaving 12", "the remaining 12", "12 to go".
bool CueReader::left_over() {
  constexpr Relations kRest = kRestOf | kDifferenceOf;
  uint32_t k = left_;
  // "the rest, 12, must be found"
  if (k > 1 && text_.comma_or_open(k - 1) &&
      text_.any_word(k - 2, {"rest", "remainder", "balance"})) {
    cue_.follows = cue_.strict = true;
    return told(kRest, k - 2);
  }
  // "What is left of the bequest, 1.6 million, will"
  if (k > 2 && text_.mark(k - 1, kComma) && text_.mark(entry_.last, kComma)) {
    for (uint32_t i = k - 1; i > 0 && i + 8 > k && text_[i - 1].kind == AtomKind::kWord; --i) {
      if (!text_.any_word(i - 1, {"left", "remains", "remaining", "rest", "remainder", "balance"}))
        continue;
      const bool opens = text_.any_word(0, {"what", "the"}) && i < 6;
      if (!opens) break;
      cue_.follows = cue_.strict = cue_.concludes = true;
      return told(kRest, i - 1);
    }
  }
  if (k > 0 && text_.any_word(k - 1, {"leaving", "leaves", "remaining", "other"})) {
    cue_.follows = cue_.strict = true;
    return told(kRest, k - 1);
  }
  k = entry_.last;
  if (text_.is(k, kBeWord) && text_.any_word(k + 1, {"left", "unsold", "empty"})) ++k;
  const bool to_come = text_.word(k, "to") && text_.any_word(k + 1, {"go", "come", "spare"});
  if (!to_come &&
      !text_.any_word(k, {"left", "remain", "remains", "remained", "remaining", "unsold", "empty",
                          "vacant", "unfilled", "untouched", "unaccounted"}))
    return false;
  if (percent()) return false;
  // "sold 15 last week, and 30 are left": more may have gone before.
  if (text_.has_date() || text_.has_period()) return false;
  cue_.follows = cue_.strict = true;
  cue_.last = k + (to_come ? 2 : 1);
  return told(kRest, cue_.first);
}

/// "12 in all", "12 altogether", "all 12 together".
bool CueReader::told_together() {
  const uint32_t k = entry_.last;
  const bool in_all = (text_.word(k, "in") && text_.any_word(k + 1, {"all", "total"}) &&
                       (text_.end_of_clause(k + 2) || text_.is(k + 2, kBreakWord))) ||
                      (text_.word(k, "all") && text_.word(k + 1, "told")) ||
                      (text_.word(k, "between") && text_.any_word(k + 1, {"them", "us"}));
  const bool one = text_.any_word(k, {"altogether", "combined", "overall", "together"});
  bool ahead = left_ > 0 && text_.any_word(left_ - 1, {"altogether", "combined"});
  // "In all, 12 votes", "The 12 total"
  ahead = ahead || (text_.word(0, "in") && text_.any_word(1, {"all", "total"}) && left_ < 5 &&
                    text_.mark(2, kComma));
  const bool the_total = left_ < cue_.first && left_ == 0 && text_.word(0, "the") &&
                         is_one_of(kTotalNouns, text_, entry_.at + 1);
  if (the_total) {
    cue_.follows = cue_.strict = true;
    cue_.last = entry_.at + 2;
    return told(kSumOf, left_);
  }
  if (behind_between_them()) {
    cue_.behind = true;
    return told(kSumOf, cue_.first);
  }
  if (!in_all && !one && !ahead) return false;
  cue_.last = k + (in_all ? 2 : one ? 1 : 0);
  const uint32_t first = ahead && left_ > 0 ? left_ - 1 : cue_.first;
  return told(kSumOf | kProductOf | kPortionOf, first);
}

/// "Between them the brothers have won 23 titles, Tom having taken 11 of them and Rob 12."
bool CueReader::behind_between_them() const {
  const bool begins = (text_.word(0, "between") && text_.any_word(1, {"them", "us"})) ||
                      text_.any_word(0, {"together", "jointly", "combined"});
  if (!begins || !text_.mark(entry_.last, kComma) || entry_.thing.empty() ||
      text_.figure_places().empty())
    return false;
  // Nothing narrows the last part ("nine before the war").
  const uint32_t part = text_.figure_places().back() + 1;
  if (!text_.end_of_clause(part) && !(text_.word(part, "of") && text_.end_of_clause(part + 2)))
    return false;
  return text_.any_word(entry_.last + 2, {"having", "taking", "winning", "contributing"}) ||
         text_.is_figure(entry_.last + 2) || text_.is_figure(entry_.last + 3);
}

/// "will average 140 km/h", "one for every eight".
bool CueReader::averaged() {
  if (left_ == 0) return false;
  const uint32_t k = left_ - 1;
  if (text_.any_word(k, {"average", "averages", "averaged", "averaging"}))
    return told(kQuotientOf, k);
  // "on average, 25 to a school"
  const uint32_t comma = text_.mark(k, kComma) && k > 0 ? k - 1 : k;
  if (text_.word(comma, "average") && comma > 0 && text_.word(comma - 1, "on"))
    return told(kAverageOf | kQuotientOf, comma - 1);
  if (text_.word(k, "every") && k > 1 && text_.any_word(k - 1, {"for", "to"}) &&
      entry_.unit.empty())
    return told(kQuotientOf, k - 1);
  return false;
}

/// "One in four, gone overnight": a share of what was told before.
bool CueReader::share_first() {
  if (!percent() || cue_.first > 2) return false;
  if (text_.mark(entry_.last, kComma)) return told(kShareOf, cue_.first);
  return text_.word(entry_.last, "of") && told(kShareOf, cue_.first);
}

/// "getting 12 each", ", 12 a head".
bool CueReader::shared_out() {
  if (entry_.per.empty() || left_ == 0) return false;
  const bool verb = text_.any_word(left_ - 1, {"getting", "receiving", "paying", "taking", "gets",
                                               "get", "got", "averaging", "averages"});
  if (verb) return told(kQuotientOf, left_ - 1);
  const bool apart = text_.comma_or_open(left_ - 1) && text_.end_of_clause(entry_.last);
  return apart && told(kQuotientOf | kProductOf, left_);
}

/// "Two-thirds of the 27 signatories, 16 in number, have".
bool CueReader::set_beside() {
  if (cue_.first == 0 || !text_.comma_or_open(cue_.first - 1)) return false;
  uint32_t end = entry_.last;
  if (text_.word(end, "in") && text_.word(end + 1, "number")) end += 2;
  const bool closed = text_.mark(end, kComma) || text_.mark(end, kCloseBracket) ||
                      (percent() && text_.end_of_clause(end)) ||
                      (text_.dash(cue_.first - 1) && text_.dash(end));
  // "868 votes for a walkout, 62 percent of the total"
  const bool of_total =
      percent() && text_.word(entry_.last, "of") &&
      text_.any_word(entry_.last + 1, {"the", "all"}) &&
      text_.any_word(
          entry_.last + 2,
          {"total",      "whole",      "votes",   "vote",      "poll",  "ballots", "lot",
           "electorate", "membership", "turnout", "workforce", "staff", "field",   "fleet",
           "herd",       "flock",      "crew",    "squad",     "class", "roll",    "sample"});
  if (of_total) {
    cue_.restates = true;
    cue_.last = entry_.last + 3;
    return told(kShareOf, cue_.first);
  }
  // "climbed from 2 euros to 2.60, 30 percent in a single year"
  uint32_t time = end + 1;
  while (text_.any_word(time, {"just", "only", "a", "single", "less", "than", "the", "one"}))
    ++time;
  const bool timed = percent() && text_.any_word(end, {"in", "within", "over"}) &&
                     (text_.is_duration(time) || text_.any_word(time, {"year", "month", "decade"}));
  if (timed && text_.has(kRiseWord | kFallWord, 0, cue_.first)) return told(kChangeOf, cue_.first);
  if (!closed || end > entry_.last + 2) return false;
  cue_.last = end;
  if (percent()) return told(kShareOf | kSameAs, cue_.first);
  // "half as many again, 270"
  if (cue_.first > 3 && text_.word(cue_.first - 2, "again")) {
    for (uint32_t i = cue_.first - 3; i > 0 && i + 6 > cue_.first; --i) {
      if (!text_.word(i, "as")) continue;
      cue_.again = true;
      cue_.direction = 1;
      return told(kChangeOf | kPortionOf, cue_.first);
    }
  }
  return told(kPortionOf, cue_.first);
}

}  // namespace factlint::computation
