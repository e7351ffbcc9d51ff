// Figures that their words conclude from others -> judged by everything that the passage gives.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/conclusion_cue.h"
#include "engine/computation/content_words.h"
#include "engine/computation/derivation.h"
#include "engine/computation/judgement.h"
#include "engine/computation/premises.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

constexpr Relations kEveryRelation = 0x3ff;

CheckKind check_of(Relation relation, const Entry& entry) {
  switch (relation) {
    case kSumOf:
      return CheckKind::kSum;
    case kDifferenceOf:
      return entry.duration() ? CheckKind::kDuration : CheckKind::kDifference;
    case kRestOf:
      return CheckKind::kDifference;
    case kProductOf:
    case kQuotientOf:
      return CheckKind::kRate;
    case kShareOf:
    case kPortionOf:
      return CheckKind::kShare;
    case kChangeOf:
      return CheckKind::kChange;
    case kAverageOf:
      return CheckKind::kAverage;
    case kSameAs:
      return CheckKind::kConversion;
  }
  return CheckKind::kSum;
}

/// Words that tie figures to something that the passage does not hold.
bool open_passage(const SentenceText& text, const ConclusionCue& cue) {
  if (text.has_any(kHypotheticalWord | kOpenWord)) return true;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (i >= cue.first && i < cue.last) continue;  // "a difference of plus 12"
    if (text.any_word(i, {"expected", "forecast", "target", "usual", "normally", "previously",
                          "otherwise", "initially", "minus", "plus", "instead", "excluding",
                          "again", "planned", "would", "costs", "expenses", "scheduled"}))
      return true;
  }
  return false;
}

/// The printed digits of a value, without its zeros at the end.
std::string digits_of(Decimal value) {
  std::string digits;
  for (const char c : value.abs().to_string()) {
    if (c >= '0' && c <= '9') digits += c;
  }
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  return digits;
}

/// How slips look: digits swapped, one digit off, a zero too many, or nearly right.
bool slip_of(Decimal told, Decimal right) {
  if (right.is_zero()) return false;
  if ((told - right).abs() * Decimal(4) <= right.abs()) return true;
  std::string a = digits_of(told);
  std::string b = digits_of(right);
  // A zero too many, or one too few.
  if (a == b) return a.size() > 1 || told * Decimal(10) == right || right * Decimal(10) == told;
  if (a.size() == b.size() && a.size() > 1) {
    size_t off = 0;
    for (size_t i = 0; i < a.size(); ++i) off += a[i] == b[i] ? 0U : 1U;
    if (off <= 1) return true;
  }
  if (a.size() == 1) return (told - right).abs() == Decimal(1);
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  return a == b;
}

class LedgerChecker {
 public:
  LedgerChecker(const Ledger& ledger, ClaimSink& sink)
      : ledger_(ledger), text_(ledger.text()), sink_(sink) {}

  void run() {
    for (const Entry& entry : ledger_.here()) {
      if (!entry.firm || entry.position()) continue;
      if (sink_.told_on(text_.sentence(), text_.range(entry.at, entry.last))) continue;
      if (const auto cue = conclusion_cue(entry)) {
        conclude(plain_value(entry, *cue), *cue);
      } else if (const auto since = began_in(entry)) {
        tell_until_now(entry, *since);
      } else if (const auto between = time_between(entry)) {
        conclude_length(entry, *between);
      } else if (percent_closed(entry)) {
        ConclusionCue put = untold(entry, kPortionOf | kChangeOf);
        put.direction = text_.has_word("off", "discount") ||
                                (ledger_.sentence_before() != nullptr &&
                                 ledger_.sentence_before()->has_word("off", "discount"))
                            ? -1
                            : 1;
        conclude(entry, put);
      } else if (product_closed(entry)) {
        conclude(entry, untold(entry, kProductOf));
      }
    }
  }

 private:
  /// No word asks for the relation, but the figures of the passage leave no other.
  ConclusionCue untold(const Entry& entry, Relations relations) const {
    ConclusionCue cue;
    cue.relations = relations;
    cue.first = text_.with_hedge(entry.at);
    cue.last = entry.last;
    return cue;
  }

  /// "a total of 12", "an average of 12" are read as hedges, but are none here.
  static Entry plain_value(Entry entry, const ConclusionCue& cue) {
    if ((cue.relations & (kSumOf | kAverageOf)) == 0 || entry.hedge != Hedge::kAbout) return entry;
    const SentenceText& text = *entry.text;
    for (uint32_t i = text.with_hedge(entry.at); i < entry.at; ++i) {
      if (!text.any_word(i, {"a", "an", "the", "total", "average", "of", "combined", "mean"}))
        return entry;
    }
    entry.hedge = Hedge::kNone;
    entry.reach = entry.unit.empty() && entry.grain == Decimal(1)
                      ? Interval::point(entry.value)
                      : hedged_interval(entry.value, entry.grain, Hedge::kNone);
    return entry;
  }

  /// "left at 9.50 and tied up at 4.35, seven hours after", "from 1950 until 1975 ... those 25
  /// years": the sentence holds the two ends of the length, and no third.
  std::optional<ConclusionCue> time_between(const Entry& entry) const {
    if (!entry.duration() || !entry.per.empty()) return std::nullopt;
    // A sentence is seldom served in full.
    if (text_.has_word("jailed", "sentenced", "imprisoned", "bars")) return std::nullopt;
    size_t ends = 0;
    std::string_view unit;
    for (const Entry& other : ledger_.here()) {
      if (!other.position() || other.unit == "rank") continue;
      if (ends > 0 && unit != other.unit) return std::nullopt;
      unit = other.unit;
      ++ends;
    }
    if (ends != 2) return std::nullopt;
    return length_cue(entry, unit);
  }

  /// "at 4.35, six hours after", "six hours later, at 4.35": one of the ends stands at the length.
  bool beside_end(const Entry& entry) const {
    const Entry* second = nullptr;
    for (const Entry& end : ledger_.here()) {
      if (end.position() && end.unit != "rank") second = &end;
    }
    if (second == nullptr) return false;
    return second->at < entry.at ? entry.at - second->last <= 4 : second->at - entry.last <= 4;
  }

  std::optional<ConclusionCue> length_cue(const Entry& entry, std::string_view unit) const {
    uint32_t left = text_.with_hedge(entry.at);
    while (left > 0 && text_.is(left - 1, kHedgeWord)) --left;
    ConclusionCue cue;
    cue.relations = kDifferenceOf;
    cue.first = left;
    cue.last = entry.last;
    const bool to_the_day = text_.word(entry.last, "to") && text_.word(entry.last + 1, "the") &&
                            text_.word(entry.last + 2, "day");
    if (to_the_day) cue.last += 3;
    const bool stretch = hyphened(text_, entry.at) ||
                         text_.view(entry.at, entry.at + 1).find('-') != std::string_view::npos;
    const bool the = stretch && text_.word(entry.at - 1, "the") && entry.at > 0;
    if (text_.any_word(entry.last, {"before", "ago", "earlier", "until"})) return std::nullopt;
    const bool behind =
        the ||
        (text_.any_word(entry.last, {"after", "later", "long", "afterwards"}) && beside_end(entry));
    const bool clocks =
        unit == "clock" && left > 1 && text_.word(left - 1, "of") && text_.noun(left - 2);
    const bool length =
        clocks || (left > 0 &&
                   text_.any_word(left - 1, {"for", "lasted", "after", "those", "took", "takes"}));
    return to_the_day || behind || length ? std::optional(cue) : std::nullopt;
  }

  /// "At 30 percent off, the $250 coat goes for $175", "£640, and VAT at 20 per cent: £768": a
  /// percentage that is put on or taken off, its base, and what that makes.
  bool percent_closed(const Entry& entry) const {
    if (entry.unit == "percent" || entry.unit == "share" || !entry.firm || entry.change)
      return false;
    size_t amounts = 0;
    bool percent = false;
    bool base = false;
    for (const std::vector<Entry>* entries : {&ledger_.before(), &ledger_.here()}) {
      for (const Entry& other : *entries) {
        if (other.position()) continue;
        ++amounts;
        percent = percent || other.unit == "percent" ||
                  (other.unit == "share" && other.text->word(other.last, "off"));
        const bool earlier = other.text != entry.text || other.at < entry.at;
        base = base || (earlier && other.unit == entry.unit);
      }
    }
    if (amounts != 3 || !percent || !base) return false;
    if (text_.has_any(kRiseWord | kFallWord | kComparisonWord)) return false;
    for (const std::vector<Entry>* entries : {&ledger_.before(), &ledger_.here()}) {
      for (const Entry& other : *entries) {
        if (other.unit == "percent" || other.unit == "share") return put_on(other);
      }
    }
    return false;
  }

  /// "30 percent off", "VAT at 20 percent", "4 percent interest".
  static bool put_on(const Entry& percent) {
    const SentenceText& text = *percent.text;
    if (text.word(percent.last, "off") && !text.any_word(percent.last + 1, {"to", "from"}))
      return true;
    const uint32_t first = percent.at > 5 ? percent.at - 5 : 0;
    for (uint32_t i = first; i < percent.last + 4 && text.in(i); ++i) {
      if (text.any_word(i, {"vat", "discount", "commission", "tip", "surcharge", "deposit",
                            "borrowed", "borrowing", "loan"}))
        return true;
    }
    return false;
  }

  /// "Twelve coaches with 49 seats each ... 588": a rate, what it is told for, and one amount more.
  bool product_closed(const Entry& entry) const {
    if (!entry.per.empty() || entry.unit == "percent" || entry.unit == "share") return false;
    const uint32_t left = text_.with_hedge(entry.at);
    if (left > 0 && text_.word(left - 1, "or")) return false;  // "30 each or 100 for four"
    size_t amounts = 0;
    bool rate = false;
    for (const Entry& other : ledger_.here()) {
      if (other.position()) continue;
      ++amounts;
      rate = rate || (!other.per.empty() && other.at < entry.at && other.unit == entry.unit);
      if (other.change || !other.firm) return false;
    }
    return amounts == 3 && rate;
  }

  /// "who took over in 2007, is standing down this month after 18 years": the year that a length up
  /// to now begins with.
  std::optional<int> began_in(const Entry& entry) const {
    if (entry.unit != "month" || !text_.context().as_of || !entry.per.empty()) return std::nullopt;
    const uint32_t left = text_.with_hedge(entry.at);
    if (left == 0 || !text_.any_word(left - 1, {"after", "for"})) return std::nullopt;
    bool leaves = false;
    for (uint32_t i = 0; i < text_.size(); ++i) {
      leaves = leaves ||
               (text_.any_word(i, {"standing", "stepping"}) && text_.word(i + 1, "down")) ||
               text_.any_word(i, {"retires", "retiring", "leaves", "steps", "stands", "quits"});
    }
    std::optional<int> year;
    for (const Entry& other : ledger_.here()) {
      if (!other.position() || other.unit == "rank") continue;
      if (year || other.unit != "year" || other.at > entry.at) return std::nullopt;
      year = static_cast<int>(other.value.to_int());
    }
    const bool began = text_.has_word("took", "joined", "became", "appointed", "elected", "founded",
                                      "started", "began", "opened", "arrived");
    return leaves && began ? year : std::nullopt;
  }

  void tell_until_now(const Entry& entry, int year) {
    const int now = civil(*text_.context().as_of).year;
    const Decimal years = entry.value / Decimal(12);
    const Decimal right(now - year);
    const bool ok = (years - right).abs() <= Decimal(1);
    if (right < Decimal(1) || !sink_.wants(CheckKind::kDuration)) return;
    if (!ok && (!near_length(years, right) || entry.hedge != Hedge::kNone)) return;
    Told told;
    told.check = CheckKind::kDuration;
    told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text_.range(text_.with_hedge(entry.at) - 1, entry.last);
    told.value = told_value(entry, right * Decimal(12));
    told.message = fmt::format("from {} to {} it is {}", year, now, told.value);
    if (!ok) told.message += fmt::format(", not {}", told_value(entry, entry.value));
    told.steps.push_back(fmt::format("{} - {} = {}", now, year, printed(right)));
    told.mentions = {text_.atom_mention(entry.at)};
    sink_.tell(text_.sentence(), std::move(told));
  }

  /// Of the ends that the sentence tells, not of other lengths.
  void conclude_length(const Entry& entry, const ConclusionCue& cue) {
    std::vector<Derivation> asked = derivations(ledger_, entry, cue.relations);
    std::erase_if(asked, [](const Derivation& d) { return !d.premises.front()->position(); });
    conclude_from(entry, cue, std::move(asked));
  }

  void conclude(const Entry& entry, const ConclusionCue& cue) {
    conclude_from(entry, cue, derivations(ledger_, entry, cue.relations));
  }

  void conclude_from(const Entry& entry, const ConclusionCue& cue, std::vector<Derivation> asked) {
    // "leaving one of the 64 empty": the whole may stand behind what is left of it.
    const bool of_whole = text_.word(entry.at + 1, "of") || text_.word(entry.last, "of");
    const auto behind = [&](const Derivation& d) {
      return (d.relation != kRestOf || !of_whole) && !ahead(entry, d);
    };
    const bool follows =
        cue.strict || (cue.follows && !std::all_of(asked.begin(), asked.end(), behind));
    if (follows) std::erase_if(asked, behind);
    if (cue.behind) {
      std::erase_if(asked, [&](const Derivation& d) {
        return std::any_of(d.premises.begin(), d.premises.end(), [&](const Entry* e) {
          return e->text != entry.text || e->at < entry.at;
        });
      });
    }
    const Derivation* best = nullptr;
    bool close = false;
    for (const Derivation& d : asked) {
      if (against(cue, d) || (d.relation == kAverageOf && !whole_run(entry, d))) continue;
      const Fit fit = fit_of(entry, d);
      close = close || fit == Fit::kNear;
      if (fit == Fit::kYes && (best == nullptr || d.premises.size() < best->premises.size()))
        best = &d;
    }
    if (best != nullptr) return tell(entry, cue, *best, true);
    if (close) return;
    const Derivation* wrong = natural(entry, cue, asked);
    if (wrong == nullptr || open_passage(text_, cue)) return;
    auto all = derivations(ledger_, entry, others(cue));
    if (follows) {
      std::erase_if(all, [&](const Derivation& d) {
        return (d.relation == kDifferenceOf || d.relation == kRestOf) && !ahead(entry, d);
      });
    }
    if (std::any_of(all.begin(), all.end(), [&](const Derivation& d) {
          return !against(cue, d) && (fit_of(entry, d) == Fit::kYes || near(entry, *wrong, d));
        }))
      return;
    if (told_before(entry)) return;
    if (cue.may_hold_more && wrong->value < entry.value &&
        !text_.has_word("more", "another", "further", "already", "extra"))
      return;
    tell(entry, cue, *wrong, false);
  }

  /// The relations that may explain a figure after all: not an average where none is told, nor, for
  /// what changed, the share that is left or the points between.
  static Relations others(const ConclusionCue& cue) {
    Relations relations = kEveryRelation;
    if ((cue.relations & kAverageOf) == 0) relations &= static_cast<Relations>(~kAverageOf);
    if ((cue.relations & kRestOf) != 0)
      relations &= static_cast<Relations>(~(kChangeOf | kShareOf));
    if (cue.relations == kChangeOf)
      relations &= static_cast<Relations>(~(kShareOf | kDifferenceOf | kRestOf));
    return relations;
  }

  /// The words tell of the other direction.
  static bool against(const ConclusionCue& cue, const Derivation& d) {
    return cue.direction * d.direction < 0;
  }

  /// The value is told again, of the same kind of thing.
  bool told_before(const Entry& entry) const {
    return std::any_of(ledger_.before().begin(), ledger_.before().end(), [&](const Entry& other) {
      return alike(entry, other) && entry.value == other.value;
    });
  }

  /// Of what was asked for, the one thing that must be meant; nullptr if that is not sure.
  const Derivation* natural(const Entry& entry, const ConclusionCue& cue,
                            const std::vector<Derivation>& asked) const {
    std::vector<const Derivation*> here;
    std::vector<const Derivation*> across;
    for (const Derivation& d : asked) {
      if (against(cue, d) || !may_accuse(entry, d)) continue;
      const bool inside = std::all_of(d.premises.begin(), d.premises.end(),
                                      [&](const Entry* e) { return e->text == &text_; });
      (inside ? here : across).push_back(&d);
    }
    for (auto* found : {&here, &across}) {
      // What is left is left of all that was told.
      const bool rest = std::any_of(found->begin(), found->end(),
                                    [](const Derivation* d) { return d->relation == kRestOf; });
      if (rest) std::erase_if(*found, [](const Derivation* d) { return d->relation != kRestOf; });
    }
    if (here.empty() && !points_back() && !alone(entry, cue)) return nullptr;
    const auto& choice = here.empty() ? across : here;
    if (here.empty() && choice.size() == 1 && !points_back())
      return slip_of(entry.value, choice[0]->value) ? choice[0] : nullptr;
    if (choice.size() == 1) return plausible(entry, *choice[0]) ? choice[0] : nullptr;
    const Derivation* slip = nullptr;
    for (const Derivation* d : choice) {
      const bool far = entry.value > d->value * Decimal(2) || d->value > entry.value * Decimal(2);
      if (far || !slip_of(entry.value, d->value)) continue;
      if (slip != nullptr && !(slip->value == d->value)) return nullptr;
      slip = d;
    }
    return slip;
  }

  /// Texts reckon with figures that they then round: another relation that comes so close is meant.
  static bool near(const Entry& entry, const Derivation& wrong, const Derivation& d) {
    const Decimal off = (entry.value - d.value).abs();
    if (entry.unit == "percent") return off * Decimal(12) < d.value;
    return d.relation != wrong.relation && off * Decimal(40) < d.value;
  }

  /// "That leaves 12", "Together they ...": the sentence goes on from the one before.
  bool points_back() const {
    for (uint32_t i = 0; i < 4 && text_.in(i); ++i) {
      if (text_.any_word(i, {"that", "this", "these", "together", "which", "so", "both", "between",
                             "altogether"}))
        return true;
    }
    return false;
  }

  /// The sentence goes on with "which leaves 12", "the remaining 12", or holds no other amount than
  /// "a gain of 12".
  bool alone(const Entry& entry, const ConclusionCue& cue) const {
    if (cue.relations == (kPortionOf | kChangeOf)) return true;  // read as one closed passage
    if ((cue.relations & kRestOf) != 0 && (cue.follows || entry.at < 4)) return true;
    // "In all, 12", "The 12 total", but not of a week
    const bool timed_total = text_.has_date() || text_.has_period() ||
                             text_.has_word("that", "this", "last", "so", "since");
    if ((cue.relations & kSumOf) != 0 && entry.at < 5 && !timed_total &&
        text_.any_word(0, {"in", "the"}))
      return true;
    if ((cue.relations & (kChangeOf | kDifferenceOf | kQuotientOf)) == 0) return false;
    for (const Entry& other : ledger_.here()) {
      if (other.at != entry.at && !other.position()) return false;
    }
    return std::count_if(ledger_.before().begin(), ledger_.before().end(),
                         [](const Entry& e) { return !e.position(); }) == 2;
  }

  /// Every amount of the sentence is the entry or reckoned with.
  bool closed(const Entry& entry, const Derivation& d) const {
    return std::all_of(ledger_.here().begin(), ledger_.here().end(), [&](const Entry& other) {
      return (other.text == entry.text && other.at == entry.at) || other.position() ||
             (other.unit == "share" && d.relation != kChangeOf) ||
             std::find(d.premises.begin(), d.premises.end(), &other) != d.premises.end();
    });
  }

  bool plausible(const Entry& entry, const Derivation& d) const {
    if (d.value.is_zero()) return false;
    if (slip_of(entry.value, d.value)) return true;
    // Points told as percent are far from the change in percent.
    if (d.relation == kChangeOf && d.premises.front()->unit == "percent") return true;
    const Decimal three(3);
    return entry.value <= d.value * three && d.value <= entry.value * three;
  }

  /// All premises stand before the entry.
  static bool ahead(const Entry& entry, const Derivation& d) {
    return std::all_of(d.premises.begin(), d.premises.end(),
                       [&](const Entry* e) { return e->text != entry.text || e->at < entry.at; });
  }

  bool may_accuse(const Entry& entry, const Derivation& d) const {
    if (!std::all_of(d.premises.begin(), d.premises.end(), [](const Entry* e) { return e->firm; }))
      return false;
    const Relations strict = kChangeOf | kShareOf | kPortionOf | kQuotientOf | kProductOf;
    const bool points = entry.unit == "point" || entry.unit == "percent";
    const bool share =
        d.relation == kShareOf && d.premises.front()->text == &text_ && entry.text == &text_;
    if (!share && ((d.relation & strict) != 0 || points) && !closed(entry, d)) return false;
    const Entry& a = *d.premises.front();
    const Entry& b = *d.premises.back();
    if (a.position()) return near_length(entry.value, d.value) && closed_ends(a, b);
    switch (d.relation) {
      case kProductOf:
        return slip_of(entry.value, d.value);
      case kShareOf:
        if (of_another(entry, a, b)) return false;
        return a.text == b.text && a.text->is_figure(a.at) && a.text->is_figure(b.at) &&
               part_and_whole(*a.text, a.at, b.at);
      case kPortionOf:
        return of_the_whole(a, b) || (percent_closed(entry) && slip_of(entry.value, d.value));
      case kChangeOf:
        if (entry.unit != "percent") return percent_closed(entry) && slip_of(entry.value, d.value);
        if (a.duration() || a.change || b.change || !(tied(a) || tied(b))) return false;
        if (a.unit.empty() && a.thing.empty() && b.thing.empty()) return false;
        // "rose 12 percent to 560": the base stands elsewhere if nothing names it.
        if (entry.text->word(entry.last, "to") && !linked(a) && !linked(b)) return false;
        // Points told as percent; other changes of percentages have a base of their own.
        return a.unit != "percent" || (a.value - b.value).abs() == entry.value;
      case kDifferenceOf:
        return levels(entry, a, b) && only_gap(entry);
      case kRestOf:
        return d.premises.size() > 1 && whole_run(entry, d);
      default:
        break;
    }
    if (d.relation == kSumOf || d.relation == kAverageOf) {
      if (compares(*a.text) || text_.has_any(kOverlapWord)) return false;
      if (std::any_of(d.premises.begin(), d.premises.end(),
                      [](const Entry* e) { return e->change; }))
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
        if (d.relation == kSumOf && e->value > entry.value) return false;
      }
      if (most > least * Decimal(1000)) return false;
    }
    if (d.relation == kSumOf || d.relation == kAverageOf) return whole_run(entry, d);
    return true;
  }

  /// A length that is so far off is rather that of something else.
  static bool near_length(Decimal told, Decimal right) {
    return (told - right).abs() * Decimal(3) <= std::max(told, right);
  }

  /// Ends that the sentence itself tells in order.
  static bool closed_ends(const Entry& a, const Entry& b) {
    return a.unit == "rank" || a.unit == "clock" || a.value < b.value;
  }

  /// "15 ahead of one but 40 behind another": of two differences each has a base of its own.
  bool only_gap(const Entry& entry) const {
    return std::none_of(ledger_.here().begin(), ledger_.here().end(), [&](const Entry& other) {
      return other.at != entry.at && other.change && alike(entry, other);
    });
  }

  /// "That is 40 percent of the girls", where pupils were told of.
  static bool of_another(const Entry& entry, const Entry& a, const Entry& b) {
    const SentenceText& text = *entry.text;
    if (!text.word(entry.last, "of")) return false;
    const uint32_t head =
        phrase_head(text, text.is(entry.last + 1, kArticleWord) ? entry.last + 2 : entry.last + 1);
    if (head == kNone || text.any_word(head, {"total", "whole", "all", "figure", "sample", "survey", "group"})) return false;
    const std::string_view stem = stem_at(text, head);
    return !stem.empty() && stem != a.thing && stem != b.thing;
  }

  /// Two amounts told beside one another, not changes themselves, nor numbers of who knows what.
  bool levels(const Entry& entry, const Entry& a, const Entry& b) const {
    if (a.change || b.change) return false;
    if (a.position()) return true;
    const Decimal most = std::max(a.value, b.value);
    if (most > std::min(a.value, b.value) * Decimal(1000)) return false;
    if (!a.unit.empty() || !a.thing.empty() || !b.thing.empty()) return true;
    return a.text == b.text && (b.at - a.at <= 3 || entry.thing.empty());
  }

  /// "from 12", "against 12", "12 a year earlier": told as what is compared with.
  static bool tied(const Entry& e) {
    if (linked(e)) return true;
    const SentenceText& text = *e.text;
    if (text.is_figure(e.at) && timed(text, e.at)) return true;
    for (uint32_t i = e.last; i < e.last + 6 && text.in(i) && !text.is_figure(i); ++i) {
      if (text.any_word(i, {"earlier", "before", "previously", "ago", "last", "previous"}))
        return true;
    }
    return false;
  }

  static bool linked(const Entry& e) {
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

  /// "from 12", "against 12", "12 versus 14": figures that are compared, not added.
  static bool compares(const SentenceText& text) {
    for (uint32_t i = 0; i < text.size(); ++i) {
      if (text.any_word(i, {"vs", "versus", "compared"})) return true;
      if (!text.any_word(i, {"against", "from", "than", "after"})) continue;
      for (uint32_t k = i + 1; k < i + 4; ++k) {
        if (text.is_figure(k)) return true;
      }
    }
    return false;
  }

  /// "65 percent of the 1,400 ballots".
  static bool of_the_whole(const Entry& part, const Entry& whole) {
    if (part.text != whole.text || whole.at < part.last || whole.at > part.last + 6) return false;
    for (uint32_t i = part.last; i < whole.at; ++i) {
      if ((*part.text)[i].kind != AtomKind::kWord) return false;
    }
    return part.text->word(part.last, "of");
  }

  /// Sums are told of all the figures of their kind, not of some of them.
  bool whole_run(const Entry& entry, const Derivation& d) const {
    const SentenceText* text = d.premises.front()->text;
    const uint32_t first = d.premises.front()->at;
    size_t alike_here = 0;
    for (const Entry& other : text == &text_ ? ledger_.here() : ledger_.before()) {
      const bool itself = other.text == entry.text && other.at == entry.at;
      if (itself || !other.per.empty() || other.position()) continue;
      alike_here += alike(entry, other) && other.unit != "share" ? 1U : 0U;
    }
    return std::all_of(d.premises.begin(), d.premises.end(),
                       [&](const Entry* e) {
                         return e->text == text && (text != &text_ || d.relation == kRestOf ||
                                                    (e->at < entry.at) == (first < entry.at));
                       }) &&
           d.premises.size() == alike_here;
  }

  void tell(const Entry& entry, const ConclusionCue& cue, const Derivation& d, bool ok) {
    Told told;
    told.check = check_of(d.relation, entry);
    if (!sink_.wants(told.check)) return;
    told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text_.range(cue.first, cue.last);
    // Either of the two may be the wrong one.
    if (d.relation == kPortionOf && d.premises.front()->text == &text_ &&
        d.premises.front()->at < cue.first)
      told.span = text_.range(d.premises.front()->at, cue.last);
    told.value = told_value(entry, d.value);
    told.message =
        ok ? d.steps : fmt::format("{}, not {}", d.steps, told_value(entry, entry.value));
    told.steps.push_back(d.steps);
    told.mentions.push_back(text_.atom_mention(entry.at));
    for (const Entry* premise : d.premises) {
      if (premise->text == &text_) {
        told.mentions.push_back(text_.atom_mention(premise->at));
      } else {
        told.elsewhere = premise->text->range(premise->at, premise->at + 1);
      }
    }
    if (!ok && !entry.duration() && entry.unit != "share") told.suggestion = told.value;
    sink_.tell(text_.sentence(), std::move(told));
  }

  const Ledger& ledger_;
  const SentenceText& text_;
  ClaimSink& sink_;
};

}  // namespace

void check_ledger(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (text.disowned() || text.question()) return;
  if (!text.has_figure() && !text.has_duration()) return;
  // One amount alone follows from those of the sentence before, if from any.
  const bool several = text.figure_places().size() + (text.has_duration() ? 1U : 0U) > 1;
  if (!several && text.has_date() && !text.has_duration()) return;
  const Ledger ledger(document, text);
  LedgerChecker(ledger, sink).run();
  check_ledger_multiples(ledger, sink);
}

}  // namespace factlint::computation
