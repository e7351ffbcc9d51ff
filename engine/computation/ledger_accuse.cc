// Whether a derivation is one that a wrong figure may be told by.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/figure_slip.h"
#include "engine/computation/general_noun.h"
#include "engine/computation/ledger_trial.h"
#include "engine/computation/ledger_untold.h"
#include "engine/computation/premises.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

bool fit_of_value(const Entry& entry, Decimal value) {
  return meets(entry, value) || (entry.value - value).abs() * Decimal(20) <= value;
}

/// A length that is so far off is rather that of something else.
bool near_length(Decimal told, Decimal right) {
  return (told - right).abs() * Decimal(3) <= std::max(told, right);
}

/// Ends that the sentence itself tells in order.
bool closed_ends(const Entry& a, const Entry& b) {
  return a.unit == "rank" || a.unit == "clock" || a.value < b.value;
}

bool linked(const Entry& e) {
  const SentenceText& text = *e.text;
  const uint32_t left = text.with_hedge(e.at);
  for (uint32_t i = left; i > 0 && i + 3 > left; --i) {
    if (text.word(i - 1, "than")) return i == left;
    if (text.any_word(i - 1, {"from", "against", "versus", "been", "budgeted", "priced",
                              "estimated", "bought", "paid"}))
      return true;
  }
  return false;
}

/// "By 2021 it had 3,000": the clause begins with its time.
bool timed_in_clause(const Entry& e) {
  const SentenceText& text = *e.text;
  for (uint32_t i = text.with_hedge(e.at); i > 0; --i) {
    if (text.is_date(i - 1) || (text.is_figure(i - 1) && text.figure_at(i - 1).year)) return true;
    if (text.is_figure(i - 1) || text.mark(i - 1, kSemicolon)) return false;
  }
  return false;
}

/// "from 12", "against 12", "12 a year earlier": told as what is compared with.
bool tied(const Entry& e) {
  if (linked(e)) return true;
  const SentenceText& text = *e.text;
  if (text.is_figure(e.at) && timed(text, e.at)) return true;
  for (uint32_t i = e.last; i < e.last + 6 && text.in(i) && !text.is_figure(i); ++i) {
    if (text.any_word(i, {"earlier", "before", "previously", "ago", "last", "previous"}))
      return true;
  }
  return timed_in_clause(e);
}

/// "from 12", "against 12", "12 versus 14": figures that are compared, not added.
bool compares(const SentenceText& text, const Entry& told) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.any_word(i, {"vs", "versus", "compared"})) return true;
    if (!text.any_word(i, {"against", "from", "than", "after"})) continue;
    if (told.text == &text && i + 1 == told.at) continue;  // "more than 110 mm in three days"
    for (uint32_t k = i + 1; k < i + 4; ++k) {
      if (text.is_figure(k)) return true;
    }
  }
  return false;
}

/// "65 percent of the 1,400 ballots".
bool of_the_whole(const Entry& part, const Entry& whole) {
  if (part.text != whole.text || whole.at < part.last || whole.at > part.last + 6) return false;
  for (uint32_t i = part.last; i < whole.at; ++i) {
    if ((*part.text)[i].kind != AtomKind::kWord) return false;
  }
  return part.text->word(part.last, "of");
}

/// "640 samples were drawn. Ninety-six of them, or 15 percent, ..."
bool of_them(const Entry& whole, const Entry& part) {
  const SentenceText& text = *part.text;
  if (part.value < whole.value && !whole.thing.empty() && part.at < 5 && text.word(0, "of") &&
      text.any_word(1, {"them", "these", "those"}))
    return true;
  return part.value < whole.value && !whole.thing.empty() && text.word(part.at + 1, "of") &&
         text.any_word(part.at + 2, {"them", "these", "those"});
}

}  // namespace

/// What every accusation needs, and then what the relation does.
bool LedgerTrial::may_accuse(const Derivation& d) const {
  if (!std::all_of(d.premises.begin(), d.premises.end(), [](const Entry* e) { return e->firm; }))
    return false;
  if (told_otherwise(d)) return false;
  // "Suppose that a pension of £200 goes up by 2.5 per cent. ... It will in fact go up by 4"
  if (std::any_of(d.premises.begin(), d.premises.end(), [](const Entry* e) {
        return e->text->has_word("suppose", "supposing", "imagine", "assume", "assuming");
      }))
    return false;
  if (told_for_itself(entry_, d)) return false;
  if ((cue_.relations & kRestOf) != 0 && more_gone(text_, d)) return false;
  // "which leaves the nine with a good deal of power": told of before
  if (entry_.at > 1 && text_.word(entry_.at - 1, "the") &&
      text_.any_word(entry_.at - 2, {"leaves", "leaving", "left"}))
    return false;
  const Relations strict = kChangeOf | kShareOf | kPortionOf | kQuotientOf | kProductOf;
  const bool points = entry_.unit == "point" || entry_.unit == "percent";
  const bool share =
      d.relation == kShareOf && d.premises.front()->text == &text_ && entry_.text == &text_;
  if (!share && ((d.relation & strict) != 0 || points) && !closed(d)) return false;
  const Entry& a = *d.premises.front();
  const Entry& b = *d.premises.back();
  if (a.position()) return may_be_length(a, b, d);
  switch (d.relation) {
    case kProductOf:
      return slip_of(entry_.value, d.value) || clock_slip(entry_, d.value);
    case kShareOf:
      return may_be_share(a, b, d);
    case kPortionOf:
      if (text_.has_word("interest") && percent_closed(ledger_, entry_)) return true;
      if (a.text != b.text && cue_.restates && one_whole(a, b)) return true;
      // "In the class of 28, a quarter of the pupils, seven, speak"
      if (a.text == &text_ && b.text == &text_ && a.unit == "share" && a.at < entry_.at &&
          b.at < a.at && text_.word(a.last, "of") && text_.is(a.last + 1, kArticleWord) &&
          cue_.first <= a.last + 4 && text_.mark(cue_.first - 1, kComma) && b.unit.empty())
        return true;
      return of_the_whole(a, b) ||
             (percent_closed(ledger_, entry_) && slip_of(entry_.value, d.value));
    case kChangeOf:
      return may_be_change(a, b, d);
    case kSameAs:
      return !entry_.duration() || clock_slip(entry_, d.value);
    case kDifferenceOf:
      // "a loss of 2.4 and a profit of 3.1, leaving it 0.7 in the black"
      if (a.loss != b.loss && text_.has_word("black", "red")) return false;
      // "In winter both are 55 dollars less": less than themselves
      if (cue_.first > 1 && text_.any_word(cue_.first - 2, {"both", "all"})) return false;
      // "23 voted for it and 19 against; the other two parties stayed away"
      if ((cue_.relations & kRestOf) != 0 && !(alike(a, entry_) && alike(b, entry_))) return false;
      return levels(a, b) && only_gap();
    case kRestOf:
      return d.premises.size() > 1 && whole_run(d);
    case kSumOf:
    case kAverageOf:
      return may_be_sum(d) && whole_run(d);
    case kQuotientOf:
    case kBaseOf:
      break;
  }
  return true;
}

/// Between two ends of time, or two ranks.
bool LedgerTrial::may_be_length(const Entry& a, const Entry& b, const Derivation& d) const {
  // "lands at 8.15 local time. Allow for the four-hour difference between the clocks"
  const auto zones = [](const SentenceText& text) {
    return text.has_word("zone", "zones", "clock", "clocks", "local", "gmt", "utc");
  };
  if (a.unit == "clock" && (zones(text_) || zones(*a.text))) return false;
  // "for 40 years, from 1958 to 2000, less two"
  if (entry_.value < d.value && text_.has_word("less", "minus", "except", "interrupted", "barring"))
    return false;
  // "from 19 December to 5 January ... four weeks off"
  const bool off = text_.any_word(entry_.last, {"off", "away"}) &&
                   entry_.value < d.value * Decimal(2) && d.value < entry_.value * Decimal(2);
  const bool over_new_year = a.unit == "day of year" && a.value > b.value && d.value < Decimal(120);
  // "put back by two weeks to 19 June", "those three weeks": of these ends and no others.
  const bool sure = cue_.points_back && plausible(d);
  const bool back = cue_.points_back && text_.has_word("forward", "earlier", "advanced", "later");
  return (near_length(entry_.value, d.value) || off || sure) &&
         (closed_ends(a, b) || over_new_year || back);
}

bool LedgerTrial::may_be_share(const Entry& a, const Entry& b, const Derivation& d) const {
  // "54,000 hectares out of a total of 300,000"
  if (a.text->word(a.last, "out") && a.text->word(a.last + 1, "of") && a.value < b.value)
    return true;
  // "Squirrels took half": of what happened next
  if (a.text != &text_ && b.text != &text_ && entry_.unit == "share" && entry_.at > 0 &&
      text_.past_verb(entry_.at - 1) &&
      !text_.any_word(entry_.at - 1, {"was", "were", "made", "meant", "represented"}))
    return false;
  if (of_another(a, b)) return false;
  // "41 shares, ten of which make up half of it": of what is no number of things
  if (a.unit.empty() && text_.word(entry_.last, "of") &&
      text_.any_word(entry_.last + 1, {"it", "this", "that"}))
    return false;
  const Entry& part = a.value < b.value ? a : b;
  // "A third of the 90 flats are let; 25 of them to students": some of those that the share is
  if (part.text == &text_ && part.at > entry_.at && text_.word(part.at + 1, "of") &&
      text_.any_word(part.at + 2, {"them", "these", "those"}))
    return false;
  // "and of the 50 who had not, 40 percent": a whole of its own
  const uint32_t left = part.text->with_hedge(part.at);
  if (left > 1 && part.text->any_word(left - 1, {"the", "those"}) &&
      part.text->word(left - 2, "of") && part.text == &text_ && part.at < entry_.at)
    return false;
  if (a.text != b.text)
    return of_them(a, b) || (cue_.restates && (one_whole(a, b) || one_whole(b, a)));
  // "tested 450 samples and found fault with 306, which is 68 percent"
  if (b.thing.empty() && !a.thing.empty() && a.value > b.value && a.at < b.at &&
      cue_.first >= b.last && cue_.first - b.last <= 1 && entry_.at > b.at &&
      text_.comma_or_open(b.last))
    return true;
  if (only_two_before(a, b) && fraction_slip(entry_.value, d.value)) return true;
  return a.text->is_figure(a.at) && a.text->is_figure(b.at) && part_and_whole(*a.text, a.at, b.at);
}

bool LedgerTrial::may_be_change(const Entry& a, const Entry& b, const Derivation& d) const {
  if (entry_.unit != "percent" && entry_.unit != "share")
    return cue_.again || (percent_closed(ledger_, entry_) && slip_of(entry_.value, d.value));
  // "That is 20 percent more"
  const bool of_two = a.text == b.text && a.text != &text_ && text_.any_word(0, {"that", "this"}) &&
                      a.unit == b.unit && !a.unit.empty();
  if (a.duration() || a.change || b.change || !(tied(a) || tied(b) || of_two)) return false;
  if (a.unit.empty() && a.thing.empty() && b.thing.empty()) return false;
  // "rose 12 percent to 560": the base stands elsewhere if nothing names it.
  if (entry_.text->word(entry_.last, "to") && !linked(a) && !linked(b)) return false;
  // Points told as percent; other changes of percentages have a base of their own.
  return a.unit != "percent" || (a.value - b.value).abs() == entry_.value;
}

bool LedgerTrial::may_be_sum(const Derivation& d) const {
  const Entry& a = *d.premises.front();
  if (compares(*a.text, entry_)) return false;
  if (overlaps() && !(cue_.behind && text_.word(0, "between"))) return false;
  if (std::any_of(d.premises.begin(), d.premises.end(), [](const Entry* e) { return e->change; }))
    return false;
  // "had 1,240, lost 35 and was given 210, so that there were 1,320": what was lost is not added
  const auto lost =
      std::count_if(d.premises.begin(), d.premises.end(), [](const Entry* e) { return e->loss; });
  if (lost > 0 && static_cast<size_t>(lost) < d.premises.size()) return false;
  const bool bare = std::all_of(d.premises.begin(), d.premises.end(),
                                [](const Entry* e) { return e->unit.empty() && e->thing.empty(); });
  if (bare && std::any_of(ledger_.here().begin(), ledger_.here().end(), [](const Entry& e) {
        return !e.unit.empty() && !e.position() && !e.duration();
      }))
    return false;
  Decimal least = a.value;
  Decimal most = a.value;
  for (const Entry* e : d.premises) {
    least = std::min(least, e->value);
    most = std::max(most, e->value);
    if (d.relation == kSumOf && e->value > entry_.value) return false;
  }
  return most <= least * Decimal(1000);
}

/// An amount that has no part in the relation: "between the two cities", ", and sheep outnumber
/// them by five to one"; and that would not explain the entry if it multiplied or divided.
bool LedgerTrial::told_aside(const Entry& other, const Derivation& d) const {
  if (other.value.is_zero() || other.change) return false;
  for (const Decimal value : {d.value * other.value, d.value / other.value}) {
    if (fit_of_value(entry_, value)) return false;
  }
  const auto same_thing = [&](const Entry& e) { return e.thing == other.thing; };
  const bool counts = other.unit.empty() && other.per.empty();
  const bool another = counts && !other.thing.empty() && other.value <= Decimal(12) &&
                       !same_thing(entry_) && other.grain <= Decimal(1) &&
                       std::none_of(d.premises.begin(), d.premises.end(),
                                    [&](const Entry* e) { return same_thing(*e); });
  if (another) return true;
  // "For Hanne Vroom and her 80 cows, the drop of a third": the levels stand in the sentence
  // before.
  const bool across = std::all_of(d.premises.begin(), d.premises.end(),
                                  [&](const Entry* e) { return e->text != entry_.text; });
  if (across && cue_.points_back && (d.relation == kChangeOf || d.relation == kDifferenceOf) &&
      counts && !other.thing.empty() && !d.premises.front()->unit.empty())
    return true;
  if (!ahead(d) || other.at < entry_.last) return false;
  // Told in a later clause, of something else.
  const bool of_unit = !other.unit.empty() && other.unit == entry_.unit;
  if (of_unit || (!counts && other.unit == d.premises.front()->unit)) return false;
  for (uint32_t i = entry_.last; i + 1 < other.at; ++i) {
    if (text_.mark(i, kSemicolon) ||
        (text_.mark(i, kComma) && text_.any_word(i + 1, {"and", "but", "while", "though", "so"})))
      return true;
  }
  return false;
}

/// "all year round", "all week".
bool LedgerTrial::all_the_time(const Entry& other) const {
  return other.duration() && other.per.empty() && text_.is_duration(other.at) &&
         text_.view(other.at, other.at + 1).starts_with("all ");
}

/// "[one teacher to every] 28 pupils".
bool LedgerTrial::leads_to(const Entry& other) const {
  return other.value == Decimal(1) && other.per == "each" && other.last <= entry_.at &&
         entry_.at - other.last <= 1;
}

/// "growth of 20 percent [in a decade]".
bool LedgerTrial::spans_change(const Entry& other, const Derivation& d) const {
  return d.relation == kChangeOf && other.duration() && other.at >= entry_.last &&
         other.at - entry_.last <= 2 &&
         text_.any_word(entry_.last, {"in", "over", "within", "during", "across"});
}

/// Every amount of the sentence is the entry or reckoned with.
bool LedgerTrial::closed(const Derivation& d) const {
  // Beside amounts, "a two-bedroom flat" counts nothing that matters.
  const bool amounts = !d.premises.front()->unit.empty();
  return std::all_of(ledger_.here().begin(), ledger_.here().end(), [&](const Entry& other) {
    return (other.text == entry_.text && other.at == entry_.at) || other.position() ||
           told_aside(other, d) || all_the_time(other) || leads_to(other) ||
           spans_change(other, d) || (other.unit == "share" && d.relation != kChangeOf) ||
           (amounts && other.unit.empty() && hyphened(text_, other.at)) ||
           std::find(d.premises.begin(), d.premises.end(), &other) != d.premises.end();
  });
}

/// "both of them", "who also": some may be counted twice; not "295 between them".
bool LedgerTrial::overlaps() const {
  for (uint32_t i = 0; i < text_.size(); ++i) {
    if (text_.is(i, kOverlapWord) && (i < cue_.first || i >= cue_.last)) return true;
  }
  return false;
}

/// "15 ahead of one but 40 behind another": of two differences each has a base of its own.
bool LedgerTrial::only_gap() const {
  return std::none_of(ledger_.here().begin(), ledger_.here().end(), [&](const Entry& other) {
    return other.at != entry_.at && other.change && alike(entry_, other);
  });
}

/// "That is 40 percent of the girls", where pupils were told of.
bool LedgerTrial::of_another(const Entry& a, const Entry& b) const {
  const SentenceText& text = *entry_.text;
  if (!text.word(entry_.last, "of")) return false;
  const uint32_t head =
      phrase_head(text, text.is(entry_.last + 1, kArticleWord) ? entry_.last + 2 : entry_.last + 1);
  if (head == kNone ||
      text.any_word(head, {"total", "whole", "all", "figure", "sample", "survey", "group"}))
    return false;
  if (text.any_word(entry_.last + 1, {"those", "them", "these", "all"})) return false;
  if (text.noun_class(head) == NounClass::kGroup || text.is(head, kGroupNoun) ||
      among("fleet flock herd crew cast squad workforce staff field membership", text[head].word))
    return false;
  const std::string_view stem = stem_at(text, head);
  // "Half of the buses: 36 of the 108 vehicles"
  for (const Entry* e : {&a, &b}) {
    if (is_kind(e->thing, stem) || is_kind(stem, e->thing)) return false;
  }
  return !stem.empty() && stem != a.thing && stem != b.thing;
}

/// "We had 80 ewes and lost 16. One in five, gone overnight": told of the only two counts before.
bool LedgerTrial::only_two_before(const Entry& a, const Entry& b) const {
  return entry_.unit == "share" && entry_.at < 3 && a.text == b.text && a.text != &text_ &&
         text_.end_of_clause(entry_.last) && alike(a, b) && a.unit.empty() &&
         ledger_.before().size() == 2 && ledger_.here().size() == 1;
}

/// Two amounts told beside one another, not changes themselves, nor numbers of who knows what.
bool LedgerTrial::levels(const Entry& a, const Entry& b) const {
  if (a.change || b.change) return false;
  if (a.position()) return true;
  const Decimal most = std::max(a.value, b.value);
  if (most > std::min(a.value, b.value) * Decimal(1000)) return false;
  if (!a.unit.empty() || !a.thing.empty() || !b.thing.empty()) return true;
  // "Northlands 287 for 8; Capelton 241 all out. Defeat by 56 runs"
  if (cue_.first == 0 && a.text == b.text && a.text != &text_) return true;
  return a.text == b.text && (b.at - a.at <= 3 || entry_.thing.empty());
}

/// A change between what the sentence before tells of one time and this one, ahead of it, of
/// another.
bool LedgerTrial::change_goes_on(const Derivation& d) const {
  if (d.relation != kChangeOf || d.premises.size() != 2 || entry_.unit != "percent") return false;
  const Entry& a = *d.premises[0];
  const Entry& b = *d.premises[1];
  return a.text != &text_ && b.text == &text_ && b.at < entry_.at && timed_in_clause(a) &&
         timed_in_clause(b) && !a.text->has_any(kHypotheticalWord) &&
         std::all_of(ledger_.before().begin(), ledger_.before().end(),
                     [&](const Entry& e) { return &e == &a || e.position() || e.duration(); });
}

}  // namespace factlint::computation
