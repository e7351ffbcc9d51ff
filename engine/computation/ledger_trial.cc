// Derivations -> the one that may be told as wrong.
#include "engine/computation/ledger_trial.h"

#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/figure_slip.h"
#include "engine/computation/general_noun.h"
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

/// "from 12", "against 12", "12 a year earlier": told as what is compared with.
bool tied(const Entry& e) {
  if (linked(e)) return true;
  const SentenceText& text = *e.text;
  if (text.is_figure(e.at) && timed(text, e.at)) return true;
  for (uint32_t i = e.last; i < e.last + 6 && text.in(i) && !text.is_figure(i); ++i) {
    if (text.any_word(i, {"earlier", "before", "previously", "ago", "last", "previous"}))
      return true;
  }
  return false;
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

/// The relations that may explain a figure after all: not an average where none is told, nor, for
/// what changed, the share that is left or the points between.
Relations LedgerTrial::others() const {
  Relations relations = kEveryRelation;
  if ((cue_.relations & kAverageOf) == 0) relations &= static_cast<Relations>(~kAverageOf);
  if ((cue_.relations & kRestOf) != 0) relations &= static_cast<Relations>(~(kChangeOf | kShareOf));
  // Degrees are not shared out.
  if (entry_.unit == "degree" || entry_.unit == "celsius" || entry_.unit == "fahrenheit")
    relations &= static_cast<Relations>(~(kQuotientOf | kProductOf | kSumOf));
  if (cue_.relations == kShareOf) relations &= static_cast<Relations>(~kChangeOf);
  if (cue_.relations == kChangeOf)
    relations &= static_cast<Relations>(~(kShareOf | kDifferenceOf | kRestOf));
  return relations;
}

/// The value is told again, of the same kind of thing.
bool LedgerTrial::told_before() const {
  return std::any_of(ledger_.before().begin(), ledger_.before().end(), [&](const Entry& other) {
    return alike(entry_, other) && entry_.value == other.value;
  });
}

/// Of what was asked for, the one thing that must be meant; nullptr if that is not sure.
const Derivation* LedgerTrial::natural(const std::vector<Derivation>& asked) const {
  std::vector<const Derivation*> here;
  std::vector<const Derivation*> across;
  for (const Derivation& d : asked) {
    if (against(d) || !may_accuse(d)) continue;
    const bool inside = std::all_of(d.premises.begin(), d.premises.end(),
                                    [&](const Entry* e) { return e->text == &text_; });
    (inside ? here : across).push_back(&d);
  }
  for (auto* found : {&here, &across}) {
    // What is left is left of all that was told.
    const bool rest = std::any_of(found->begin(), found->end(),
                                  [](const Derivation* d) { return d->relation == kRestOf; });
    if (rest) std::erase_if(*found, [](const Derivation* d) { return d->relation != kRestOf; });
    const auto of_hundred = [](const Derivation* d) {
      Decimal sum = d->value;
      for (const Entry* e : d->premises) sum = sum + e->value;
      return sum == Decimal(100);
    };
    // Shares that stand side by side leave what is missing from 100.
    if (rest && entry_.unit == "percent" && !text_.word(entry_.last, "of") &&
        std::any_of(found->begin(), found->end(), of_hundred))
      std::erase_if(*found, [&](const Derivation* d) { return !of_hundred(d); });
  }
  const auto& choice = here.empty() ? across : here;
  // "The delay of 35 minutes on Monday": perhaps another one.
  const bool aside = text_.any_word(cue_.last, {"on", "in", "between", "among", "at", "for"}) &&
                     !text_.is(cue_.last + 1, kArticleWord) && !text_.is_figure(cue_.last + 1) &&
                     !text_.is_duration(cue_.last + 1);
  const bool back = here.empty() && (points_back() || (cue_.points_back && !aside) ||
                                     told_of_them() || (cue_.restates && beside(choice)));
  const bool leads = here.empty() && choice.size() == 1 && cue_.first < 2 && !aside &&
                     tight(*choice[0]) &&
                     !text_.has_word("elsewhere", "another", "usual", "unusual", "common",
                                     "typical", "normal", "average", "enough");
  if (here.empty() && !back && !leads && !alone()) return nullptr;
  if (here.empty() && choice.size() == 1 && !back && !leads)
    return slip_of(entry_.value, choice[0]->value) ||
                   (entry_.unit == "share" && fraction_slip(entry_.value, choice[0]->value))
               ? choice[0]
               : nullptr;
  if (choice.size() == 1) return plausible(*choice[0]) ? choice[0] : nullptr;
  const Derivation* slip = nullptr;
  for (const Derivation* d : choice) {
    const bool far = entry_.value > d->value * Decimal(2) || d->value > entry_.value * Decimal(2);
    if (far || !slip_of(entry_.value, d->value)) continue;
    if (slip != nullptr && !(slip->value == d->value)) return nullptr;
    slip = d;
  }
  return slip;
}

/// Texts reckon with figures that they then round: another relation that comes so close is meant.
bool LedgerTrial::near(const Derivation& wrong, const Derivation& d) const {
  const Decimal off = (entry_.value - d.value).abs();
  if (entry_.unit == "percent")
    return off * Decimal(entry_.hedge == Hedge::kNone ? 12 : 6) < d.value;
  return d.relation != wrong.relation && d.relation != kBaseOf && off * Decimal(40) < d.value;
}

/// "That leaves 12", "Together they ...": the sentence goes on from the one before.
bool LedgerTrial::points_back() const {
  for (uint32_t i = 0; i < 4 && text_.in(i); ++i) {
    if (text_.any_word(i, {"that", "this", "these", "together", "which", "so", "both", "between",
                           "altogether", "thus", "therefore", "hence"}))
      return true;
  }
  return false;
}

/// The passage holds no other amount of the kind that the difference or change is told of.
bool LedgerTrial::tight(const Derivation& d) const {
  if ((d.relation & (kDifferenceOf | kChangeOf | kRestOf)) == 0) return false;
  const auto reckoned = [&](const Entry& e) {
    const bool itself = e.text == entry_.text && e.at == entry_.at;
    return itself || e.position() || e.unit != d.premises.front()->unit ||
           std::find(d.premises.begin(), d.premises.end(), &e) != d.premises.end();
  };
  return std::all_of(ledger_.before().begin(), ledger_.before().end(), reckoned) &&
         std::all_of(ledger_.here().begin(), ledger_.here().end(), reckoned);
}

/// The figure restates the one right before it, by the only whole that the passage tells.
bool LedgerTrial::beside(const std::vector<const Derivation*>& choice) const {
  return choice.size() == 1 && choice[0]->premises.size() == 2 &&
         (one_whole(*choice[0]->premises[0], *choice[0]->premises[1]) ||
          one_whole(*choice[0]->premises[1], *choice[0]->premises[0]));
}

/// "The dam holds 40 million cubic metres. It is at 30 percent, or 12 million", "In 306 of the
/// cases, or 68 percent": the part stands beside the figure, and there is one whole for it.
bool LedgerTrial::one_whole(const Entry& part, const Entry& whole) const {
  if (part.text != &text_ || whole.text == &text_ || part.at >= entry_.at ||
      cue_.first > part.last + 5 || text_.word(entry_.last, "of"))
    return false;
  for (uint32_t i = part.last; i < cue_.first; ++i) {
    if (text_.is_figure(i) || text_.mark(i, kSemicolon)) return false;
  }
  const auto rival = [&](const Entry& e) {
    return &e != &part && &e != &whole && !(e.text == entry_.text && e.at == entry_.at) &&
           e.unit == whole.unit && !e.position();
  };
  if (std::any_of(ledger_.before().begin(), ledger_.before().end(), rival) ||
      std::any_of(ledger_.here().begin(), ledger_.here().end(), rival))
    return false;
  if (part.unit == "percent") return whole.unit == entry_.unit && alike(whole, entry_);
  return part.unit == whole.unit && part.value < whole.value && alike(part, whole) &&
         !(part.unit.empty() && whole.thing.empty());
}

/// "Some 306 of them, or 72 percent"
bool LedgerTrial::told_of_them() const {
  return std::any_of(ledger_.here().begin(), ledger_.here().end(), [&](const Entry& e) {
    return e.at < entry_.at && text_.word(e.at + 1, "of") &&
           text_.any_word(e.at + 2, {"them", "these", "those"});
  });
}

/// The sentence goes on with "which leaves 12", "the remaining 12", or holds no other amount than
/// "a gain of 12".
bool LedgerTrial::alone() const {
  if (cue_.of_before) return true;
  const auto amounts = [](const std::vector<Entry>& entries) {
    return std::count_if(entries.begin(), entries.end(),
                         [](const Entry& e) { return !e.position(); });
  };
  // "The order is worth 9.6 million, or 400,000 a bus", where the buses were told before.
  if (!entry_.per.empty() && amounts(ledger_.here()) == 2 && amounts(ledger_.before()) == 1)
    return true;
  if (cue_.relations == (kPortionOf | kChangeOf)) return true;  // read as one closed passage
  const bool share_first = cue_.relations == kShareOf && entry_.at < 3;
  if (cue_.relations == (kShareOf | kChangeOf | kSameAs) || share_first) return true;
  if ((cue_.relations & kRestOf) != 0 && (cue_.follows || entry_.at < 4)) return true;
  // "In all, 12", "The 12 total", but not of a week
  const bool timed_total = text_.has_date() || text_.has_period() ||
                           text_.has_word("that", "this", "last", "so", "since");
  if ((cue_.relations & kSumOf) != 0 && entry_.at < 5 && !timed_total &&
      text_.any_word(0, {"in", "the"}))
    return true;
  if ((cue_.relations & (kChangeOf | kDifferenceOf | kQuotientOf)) == 0) return false;
  for (const Entry& other : ledger_.here()) {
    if (other.at != entry_.at && !other.position()) return false;
  }
  return std::count_if(ledger_.before().begin(), ledger_.before().end(),
                       [](const Entry& e) { return !e.position(); }) == 2;
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

/// Every amount of the sentence is the entry or reckoned with.
bool LedgerTrial::closed(const Derivation& d) const {
  // Beside amounts, "a two-bedroom flat" counts nothing that matters.
  const bool amounts = !d.premises.front()->unit.empty();
  return std::all_of(ledger_.here().begin(), ledger_.here().end(), [&](const Entry& other) {
    return (other.text == entry_.text && other.at == entry_.at) || other.position() ||
           told_aside(other, d) || (other.unit == "share" && d.relation != kChangeOf) ||
           (amounts && other.unit.empty() && hyphened(text_, other.at)) ||
           std::find(d.premises.begin(), d.premises.end(), &other) != d.premises.end();
  });
}

bool LedgerTrial::plausible(const Derivation& d) const {
  if (d.value.is_zero()) return false;
  if (slip_of(entry_.value, d.value)) return true;
  // "from a loss of 4 to a profit of 3, a turnaround of 1": the signs left out
  const Entry& a = *d.premises.front();
  const Entry& b = *d.premises.back();
  if (d.relation == kDifferenceOf && a.loss != b.loss && (a.value - b.value).abs() == entry_.value)
    return true;
  // Points told as percent are far from the change in percent.
  if (d.relation == kChangeOf && d.premises.front()->unit == "percent") return true;
  const Decimal three(3);
  return entry_.value <= d.value * three && d.value <= entry_.value * three;
}

/// All premises stand before the entry_.
bool LedgerTrial::ahead(const Derivation& d) const {
  return std::all_of(d.premises.begin(), d.premises.end(),
                     [&](const Entry* e) { return e->text != entry_.text || e->at < entry_.at; });
}

bool LedgerTrial::may_accuse(const Derivation& d) const {
  if (!std::all_of(d.premises.begin(), d.premises.end(), [](const Entry* e) { return e->firm; }))
    return false;
  if (told_otherwise(d)) return false;
  const Relations strict = kChangeOf | kShareOf | kPortionOf | kQuotientOf | kProductOf;
  const bool points = entry_.unit == "point" || entry_.unit == "percent";
  const bool share =
      d.relation == kShareOf && d.premises.front()->text == &text_ && entry_.text == &text_;
  if (!share && ((d.relation & strict) != 0 || points) && !closed(d)) return false;
  const Entry& a = *d.premises.front();
  const Entry& b = *d.premises.back();
  if (a.position()) {
    // "from 19 December to 5 January ... four weeks off"
    const bool off = text_.any_word(entry_.last, {"off", "away"}) &&
                     entry_.value < d.value * Decimal(2) && d.value < entry_.value * Decimal(2);
    const bool over_new_year =
        a.unit == "day of year" && a.value > b.value && d.value < Decimal(120);
    // "put back by two weeks to 19 June", "those three weeks": of these ends and no others.
    const bool sure = cue_.points_back && plausible(d);
    const bool back = cue_.points_back && text_.has_word("forward", "earlier", "advanced");
    return (near_length(entry_.value, d.value) || off || sure) &&
           (closed_ends(a, b) || over_new_year || back);
  }
  switch (d.relation) {
    case kProductOf:
      return slip_of(entry_.value, d.value) || clock_slip(entry_, d.value);
    case kShareOf:
      if (of_another(a, b)) return false;
      if (a.text != b.text)
        return of_them(a, b) || (cue_.restates && (one_whole(a, b) || one_whole(b, a)));
      // "tested 450 samples and found fault with 306, which is 68 percent"
      if (b.thing.empty() && !a.thing.empty() && a.value > b.value && a.at < b.at &&
          cue_.first >= b.last && cue_.first - b.last <= 1 && entry_.at > b.at &&
          text_.comma_or_open(b.last))
        return true;
      if (only_two_before(a, b) && fraction_slip(entry_.value, d.value)) return true;
      return a.text->is_figure(a.at) && a.text->is_figure(b.at) &&
             part_and_whole(*a.text, a.at, b.at);
    case kPortionOf:
      if (text_.has_word("interest") && percent_closed(ledger_, entry_)) return true;
      if (a.text != b.text && cue_.restates && one_whole(a, b)) return true;
      return of_the_whole(a, b) ||
             (percent_closed(ledger_, entry_) && slip_of(entry_.value, d.value));
    case kChangeOf:
      if (entry_.unit != "percent" && entry_.unit != "share")
        return percent_closed(ledger_, entry_) && slip_of(entry_.value, d.value);
      if (a.duration() || a.change || b.change || !(tied(a) || tied(b))) return false;
      if (a.unit.empty() && a.thing.empty() && b.thing.empty()) return false;
      // "rose 12 percent to 560": the base stands elsewhere if nothing names it.
      if (entry_.text->word(entry_.last, "to") && !linked(a) && !linked(b)) return false;
      // Points told as percent; other changes of percentages have a base of their own.
      return a.unit != "percent" || (a.value - b.value).abs() == entry_.value;
    case kSameAs:
      return !entry_.duration() || clock_slip(entry_, d.value);
    case kDifferenceOf:
      return levels(a, b) && only_gap();
    case kRestOf:
      return d.premises.size() > 1 && whole_run(d);
    default:
      break;
  }
  if (d.relation == kSumOf || d.relation == kAverageOf) {
    if (compares(*a.text, entry_)) return false;
    if (text_.has_any(kOverlapWord) && !(cue_.behind && text_.word(0, "between"))) return false;
    if (std::any_of(d.premises.begin(), d.premises.end(), [](const Entry* e) { return e->change; }))
      return false;
    const bool bare = a.unit.empty() && a.thing.empty();
    if (bare && std::any_of(ledger_.here().begin(), ledger_.here().end(),
                            [](const Entry& e) { return !e.unit.empty() && !e.position(); }))
      return false;
    Decimal least = a.value;
    Decimal most = a.value;
    for (const Entry* e : d.premises) {
      least = std::min(least, e->value);
      most = std::max(most, e->value);
      if (d.relation == kSumOf && e->value > entry_.value) return false;
    }
    if (most > least * Decimal(1000)) return false;
  }
  if (d.relation == kSumOf || d.relation == kAverageOf) return whole_run(d);
  return true;
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
      among("fleet flock herd crew cast squad", text[head].word))
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
  return a.text == b.text && (b.at - a.at <= 3 || entry_.thing.empty());
}

/// Sums are told of all the figures of their kind, not of some of them.
bool LedgerTrial::whole_run(const Derivation& d) const {
  const SentenceText* text = d.premises.front()->text;
  const uint32_t first = d.premises.front()->at;
  size_t alike_here = 0;
  for (const Entry& other : text == &text_ ? ledger_.here() : ledger_.before()) {
    const bool itself = other.text == entry_.text && other.at == entry_.at;
    if (itself || !other.per.empty() || other.position()) continue;
    alike_here += alike(entry_, other) && other.unit != "share" ? 1U : 0U;
  }
  return std::all_of(d.premises.begin(), d.premises.end(),
                     [&](const Entry* e) {
                       return e->text == text && (text != &text_ || d.relation == kRestOf ||
                                                  (e->at < entry_.at) == (first < entry_.at));
                     }) &&
         d.premises.size() == alike_here;
}

bool LedgerTrial::explained(const Derivation& wrong, bool follows) const {
  auto all = derivations(ledger_, entry_, others());
  if (follows) {
    std::erase_if(all, [&](const Derivation& d) {
      return (d.relation == kDifferenceOf || d.relation == kRestOf) && !ahead(d);
    });
  }
  const bool found = std::any_of(all.begin(), all.end(), [&](const Derivation& d) {
    // What was asked for has been weighed already.
    const bool same = d.relation == wrong.relation && d.premises == wrong.premises;
    const bool told = ahead(d) || d.premises.front()->position();
    if (same && d.relation != kChangeOf && told) return false;
    return !against(d) && (fit_of(entry_, d) == Fit::kYes || near(wrong, d));
  });
  return found || told_before();
}

}  // namespace factlint::computation
