// Derivations -> the one that may be told as wrong.
#include "engine/computation/ledger_trial.h"

#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/figure_slip.h"

namespace factlint::computation {

/// The relations that may explain a figure after all: not an average where none is told, nor, for
/// what changed, the share that is left or the points between.
Relations LedgerTrial::others() const {
  Relations relations = kEveryRelation;
  if ((cue_.relations & kAverageOf) == 0) relations &= static_cast<Relations>(~kAverageOf);
  if ((cue_.relations & kRestOf) != 0) relations &= static_cast<Relations>(~(kChangeOf | kShareOf));
  if ((cue_.relations & kRestOf) != 0 && entry_.per.empty())
    relations &= static_cast<Relations>(~kQuotientOf);
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

/// "The delay of 35 minutes [on Monday]": perhaps another one.
bool LedgerTrial::told_aside_of() const {
  const uint32_t next = cue_.last + 1;
  if (!text_.any_word(cue_.last, {"on", "in", "between", "among", "at", "for"})) return false;
  if (text_.is(next, kArticleWord) || text_.is_figure(next) || text_.is_duration(next))
    return false;
  // "an increase of 25 percent in barely seven months"
  if (text_.any_word(next, {"barely", "just", "only", "under", "about"}) &&
      text_.is_duration(next + 1))
    return false;
  // "banked 7,100 in gate money"
  return !text_.any_word(next, {"cash", "notes", "coins", "fees", "gate", "ticket", "takings",
                                "sales", "revenue", "rent", "wages", "fares"});
}

/// "Revenue rose from 80 million to 84. Profit rose 2 percent": of what the sentence before does
/// not tell.
bool LedgerTrial::other_subject() const {
  const uint32_t verb = cue_.first;
  if (cue_.relations != kChangeOf || verb == 0 || verb > 3 || !text_.verb(verb) ||
      !text_.noun(verb - 1) || text_.is(verb - 1, kPronounWord | kArticleWord))
    return false;
  for (uint32_t i = 0; i < verb; ++i) {
    if (!text_.noun(i) && !text_.adjective(i)) return false;
    if (text_.is(i, kArticleWord | kPronounWord) || text_.any_word(i, {"that", "this", "so"}))
      return false;
  }
  const SentenceText* before = ledger_.sentence_before();
  const std::string_view stem = stem_at(text_, verb - 1);
  for (uint32_t i = 0; before != nullptr && i < before->size(); ++i) {
    if ((*before)[i].kind == AtomKind::kWord && stem_at(*before, i) == stem) return false;
  }
  return true;
}

/// "On Sundays it is an average of 150 a day": of some of the time only.
bool LedgerTrial::times_of_its_own() const {
  return text_.any_word(0, {"on", "in", "at", "during"}) && !text_.is_figure(1) &&
         !text_.any_word(1, {"average", "all", "total", "that", "this", "these", "those", "the"}) &&
         cue_.first > 1;
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
  // "The council has 45 seats. 23 voted for it and 19 against; the other three ...": of the whole.
  const auto of_whole = [&](const Derivation* d) {
    return d->relation == kRestOf && cue_.strict && this->across(*d) && whole_passage(*d);
  };
  if (std::any_of(across.begin(), across.end(), of_whole)) here.clear();
  for (auto* found : {&here, &across}) {
    // "two doctors" are no share of the inhabitants.
    if (cue_.relations == kChangeOf)
      std::erase_if(*found, [&](const Derivation* d) { return !plausible(*d); });
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
  const bool aside = told_aside_of();
  if (here.empty() && (cue_.relations & kQuotientOf) != 0 && times_of_its_own()) return nullptr;
  if (here.empty() && other_subject()) return nullptr;
  const bool back = here.empty() &&
                    (points_back() || (cue_.concludes && !aside) || (cue_.points_back && !aside) ||
                     told_of_them() || (cue_.restates && beside(choice)));
  // "had 2,400 inhabitants in 2011. By 2021 it had 3,000, and growth of 20 percent ..."
  const bool goes_on = here.empty() && choice.size() == 1 && change_goes_on(*choice[0]);
  const bool leads = here.empty() && choice.size() == 1 && cue_.first < 2 && !aside &&
                     tight(*choice[0]) &&
                     !text_.has_word("elsewhere", "another", "usual", "unusual", "common",
                                     "typical", "normal", "average", "enough");
  if (here.empty() && !back && !leads && !goes_on && !alone()) return nullptr;
  if (here.empty() && choice.size() == 1 && !back && !leads && !goes_on)
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
  // The rest of 500 without 450 is their difference told another way.
  constexpr Relations kApart = kRestOf | kDifferenceOf;
  if ((wrong.relation & kApart) != 0 && (d.relation & kApart) != 0 && d.value == wrong.value)
    return false;
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
      cue_.first > part.last + 5 || (text_.word(entry_.last, "of") && cue_.last <= entry_.last))
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
  // "1,240 valid papers ... the 868 votes, 70 percent of the total"
  const bool of_total = text_.word(entry_.last, "of") && text_.word(entry_.last + 1, "the") &&
                        text_.any_word(entry_.last + 2, {"total", "whole"});
  return part.unit == whole.unit && part.value < whole.value && (of_total || alike(part, whole)) &&
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
  // "Another 85 had gone in advance, bringing the total to 215"
  if (cue_.relations == kSumOf && cue_.may_hold_more) return true;
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
                       [](const Entry& e) { return !e.position() && !tells_hour(e); }) == 2;
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

bool LedgerTrial::across(const Derivation& d) const {
  bool here = false;
  bool before = false;
  for (const Entry* e : d.premises) (e->text == &text_ ? here : before) = true;
  return here && before;
}

/// "sold 130 at the door. Another 85 had gone in advance, bringing the total to 215": every figure
/// of the kind that both sentences tell.
bool LedgerTrial::whole_passage(const Derivation& d) const {
  size_t found = 0;
  for (const std::vector<Entry>* entries : {&ledger_.before(), &ledger_.here()}) {
    for (const Entry& other : *entries) {
      const bool itself = other.text == entry_.text && other.at == entry_.at;
      if (itself || !other.per.empty() || other.position() || other.within) continue;
      found += alike(entry_, other) && other.unit != "share" ? 1U : 0U;
    }
  }
  return found == d.premises.size();
}

/// Sums are told of all the figures of their kind, not of some of them.
bool LedgerTrial::whole_run(const Derivation& d) const {
  if (cue_.strict && ahead(d) && across(d)) return whole_passage(d);
  const SentenceText* text = d.premises.front()->text;
  const uint32_t first = d.premises.front()->at;
  size_t alike_here = 0;
  for (const Entry& other : text == &text_ ? ledger_.here() : ledger_.before()) {
    const bool itself = other.text == entry_.text && other.at == entry_.at;
    if (itself || !other.per.empty() || other.position() || other.within) continue;
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
    // Nobody takes the average of some of a list.
    if (d.relation == kAverageOf && !whole_run(d)) return false;
    if (same && d.relation != kChangeOf && told) return false;
    return !against(d) && (fit_of(entry_, d) == Fit::kYes || near(wrong, d));
  });
  return found || told_before() || lengthened(wrong);
}

/// "from 10pm until 5.15am, and after an hour and a half of paperwork ... eight and three-quarter
/// hours": what lies between the ends, with another length added or taken off.
bool LedgerTrial::lengthened(const Derivation& wrong) const {
  if (!wrong.premises.front()->position() || !entry_.duration()) return false;
  const auto explains = [&](const Entry& e) {
    const bool itself = e.text == entry_.text && e.at == entry_.at;
    return !itself && e.unit == entry_.unit &&
           (meets(entry_, wrong.value + e.value) || meets(entry_, wrong.value - e.value));
  };
  return std::any_of(ledger_.here().begin(), ledger_.here().end(), explains) ||
         std::any_of(ledger_.before().begin(), ledger_.before().end(), explains);
}

}  // namespace factlint::computation
