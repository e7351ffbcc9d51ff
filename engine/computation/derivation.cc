// Entries -> what they give.
#include "engine/computation/derivation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/computation/judgement.h"

namespace factlint::computation {
namespace {

constexpr size_t kPool = 14;  // entries reckoned with, the nearest ones
constexpr int64_t kDay = 24 * 3600;

/// How many of the ledger's scale one of `unit` is: 3,600 seconds of an hour; 0 for other words.
struct TimeUnit {
  std::string_view name;
  std::string_view scale;
  int64_t size;
};
constexpr std::array<TimeUnit, 10> kTimeUnits = {{{"second", "second", 1},
                                                  {"minute", "second", 60},
                                                  {"hour", "second", 3600},
                                                  {"day", "day", 1},
                                                  {"night", "day", 1},
                                                  {"week", "day", 7},
                                                  {"fortnight", "day", 14},
                                                  {"month", "month", 1},
                                                  {"quarter", "month", 3},
                                                  {"year", "month", 12}}};

const TimeUnit* time_unit(std::string_view name) {
  const auto found = std::find_if(kTimeUnits.begin(), kTimeUnits.end(),
                                  [&](const TimeUnit& unit) { return unit.name == name; });
  return found == kTimeUnits.end() ? nullptr : found;
}

/// How often a rate per `from` comes in one per `to`: 7 days of a week; 0 if that is not fixed.
int64_t times_in(std::string_view from, std::string_view to) {
  const TimeUnit* a = time_unit(from);
  const TimeUnit* b = time_unit(to);
  if (a == nullptr || b == nullptr) return 0;
  if (a->scale == b->scale) return b->size % a->size == 0 ? b->size / a->size : 0;
  if (a->name == "hour" && b->name == "day") return 24;
  if (a->name == "week" && b->name == "year") return 52;
  return 0;
}

/// The unit that the difference of two entries has; empty for counts too, so `ok` says whether
/// there is one.
std::string_view gap_unit(const Entry& a, bool& ok) {
  ok = a.unit != "share";
  if (a.unit == "clock") return "second";
  if (a.unit == "date" || a.unit == "day of year") return "day";
  if (a.unit == "year" || a.unit == "month of year") return "month";
  if (a.unit == "rank") return {};
  return a.unit;
}

}  // namespace

bool is_kind(std::string_view kind, std::string_view word) {
  if (kind == "vehicle")
    return word == "bus" || word == "car" || word == "lorry" || word == "truck" || word == "van" ||
           word == "coach" || word == "tram";
  if (kind == "unit" || kind == "piece" || kind == "item") return true;
  if (kind == "home") return word == "house" || word == "flat" || word == "apartment";
  return false;
}

namespace {

/// "27 goals from 36 matches, 0.75 a game"
bool is_match(std::string_view word) {
  return word == "game" || word == "match" || word == "outing" || word == "appearance";
}

class Deriver {
 public:
  Deriver(const Ledger& ledger, const Entry& entry, Relations relations)
      : entry_(entry), relations_(relations) {
    fill_pool(ledger);
  }

  std::vector<Derivation> all() {
    if (wants(kDifferenceOf)) differences();
    if (wants(kSumOf | kAverageOf)) runs();
    if (wants(kRestOf)) rests();
    if (wants(kProductOf)) products();
    if (wants(kQuotientOf)) quotients();
    if (wants(kShareOf | kChangeOf)) ratios();
    if (wants(kPortionOf | kBaseOf)) portions();
    if (wants(kSameAs)) restatements();
    return std::move(found_);
  }

 private:
  bool wants(Relations some) const { return (relations_ & some) != 0; }

  void fill_pool(const Ledger& ledger) {
    for (const std::vector<Entry>* entries : {&ledger.before(), &ledger.here()}) {
      for (const Entry& other : *entries) {
        const bool parts =
            other.text == entry_.text && other.at < entry_.last && other.at >= entry_.at;
        if (!parts) pool_.push_back(&other);
      }
    }
    const size_t behind =
        static_cast<size_t>(std::count_if(pool_.begin(), pool_.end(), [&](const Entry* e) {
          return e->text == entry_.text && e->at > entry_.at;
        }));
    while (pool_.size() > kPool && pool_.size() > behind) pool_.erase(pool_.begin());
    pool_.resize(std::min(pool_.size(), kPool));
  }

  void add(Relation relation, Decimal value, Interval reach, std::vector<const Entry*> premises,
           std::string steps, bool loose = false) {
    Derivation d;
    d.relation = relation;
    d.value = value;
    d.reach = reach;
    d.premises = std::move(premises);
    d.steps = fmt::format("{} = {}", steps, told_value(entry_, value));
    d.loose = loose;
    found_.push_back(std::move(d));
  }

  /// An amount of the entry's unit that may be added to others.
  bool amount(const Entry& e) const {
    return e.unit == entry_.unit && e.per.empty() && !e.position() && e.unit != "share" &&
           alike(e, entry_);
  }

  void differences() {
    for (size_t j = 1; j < pool_.size(); ++j) {
      for (size_t i = 0; i < j; ++i) {
        const Entry& a = *pool_[i];
        const Entry& b = *pool_[j];
        bool ok = false;
        const std::string_view unit = gap_unit(a, ok);
        const bool points = entry_.unit == "point" && a.unit == "percent";
        if (!ok || a.unit != b.unit || !alike(a, b) || (unit != entry_.unit && !points)) continue;
        if (a.per != b.per && !a.per.empty() && !b.per.empty()) continue;
        if (a.unit == "clock") {
          clock_gap(a, b);
        } else {
          gap(a, b);
        }
      }
    }
  }

  void gap(const Entry& a, const Entry& b) {
    const bool falls = signed_value(a) > signed_value(b);
    const Entry& large = falls ? a : b;
    const Entry& small = falls ? b : a;
    const Decimal size = a.unit == "year" ? Decimal(12) : Decimal(1);
    const Decimal value = (signed_value(large) - signed_value(small)) * size;
    const bool across = large.loss != small.loss;
    Interval reach = across ? large.reach + small.reach : large.reach - small.reach;
    if (a.unit == "year") reach = Interval::point(value);
    const std::string_view sign = across ? "+" : "-";
    std::string steps = fmt::format("{} {} {}", told_value(large, large.value), sign,
                                    told_value(small, small.value));
    if (a.unit == "day of year")
      steps = fmt::format("{} to {}", told_value(a, a.value), told_value(b, b.value));
    add(kDifferenceOf, value, reach, {&a, &b}, std::move(steps), a.position() && a.unit != "rank");
    // From December to January.
    if (a.unit == "day of year" && falls)
      add(kDifferenceOf, Decimal(365) - value, Interval::point(Decimal(365) - value), {&a, &b},
          fmt::format("{} to {}", told_value(a, a.value), told_value(b, b.value)), true);
  }

  void clock_gap(const Entry& a, const Entry& b) {
    const int64_t forward = ((b.value - a.value).to_int() % kDay + kDay) % kDay;
    for (const int64_t half : {int64_t{0}, kDay / 2}) {
      if (half != 0 && !a.half_day && !b.half_day) break;
      const Decimal value((forward + half) % kDay);
      if (value.is_zero()) continue;
      add(kDifferenceOf, value, Interval::point(value), {&a, &b},
          fmt::format("{} to {}", told_value(a, a.value), told_value(b, b.value)));
    }
  }

  /// Neighbours of the entry's unit, two or more, added up.
  void runs() {
    for (size_t i = 0; i < pool_.size(); ++i) {
      if (!amount(*pool_[i])) continue;
      std::vector<const Entry*> run = {pool_[i]};
      Decimal sum = pool_[i]->value;
      Interval reach = pool_[i]->reach;
      std::string steps = told_value(*pool_[i], sum);
      for (size_t j = i + 1; j < pool_.size(); ++j) {
        if (!amount(*pool_[j]) || !alike(*pool_[i], *pool_[j])) continue;
        run.push_back(pool_[j]);
        sum = sum + pool_[j]->value;
        reach = reach + pool_[j]->reach;
        steps += fmt::format(" + {}", told_value(*pool_[j], pool_[j]->value));
        if (wants(kSumOf)) add(kSumOf, sum, reach, run, steps);
        if (wants(kAverageOf)) {
          const Decimal count(static_cast<int64_t>(run.size()));
          add(kAverageOf, sum / count, reach / Interval::point(count), run,
              fmt::format("({}) / {}", steps, count.to_string()));
        }
      }
    }
  }

  /// A whole without the entries beside it that are its parts; of percentages, 100 without them.
  void rests() {
    std::vector<const Entry*> amounts;
    for (const Entry* e : pool_) {
      if (amount(*e)) amounts.push_back(e);
    }
    for (size_t k = 0; k <= amounts.size(); ++k) {
      const Entry* whole = k < amounts.size() ? amounts[k] : nullptr;
      if (whole == nullptr && entry_.unit != "percent") continue;
      std::vector<const Entry*> parts = amounts;
      if (whole != nullptr) parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(k));
      rests_of(whole, parts);
    }
  }

  void rests_of(const Entry* whole, const std::vector<const Entry*>& parts) {
    const Decimal all = whole == nullptr ? Decimal(100) : whole->value;
    const Interval reach = whole == nullptr ? Interval::point(all) : whole->reach;
    for (size_t i = 0; i < parts.size(); ++i) {
      // No part of a profit is a loss.
      if (whole != nullptr && parts[i]->loss != whole->loss &&
          !entry_.text->is(entry_.at, kRestWord))
        continue;
      Decimal sum;
      Interval gone = Interval::point(Decimal(0));
      std::string steps = whole == nullptr ? "100" : told_value(*whole, all);
      std::vector<const Entry*> run;
      for (size_t j = i; j < parts.size(); ++j) {
        run.push_back(parts[j]);
        sum = sum + parts[j]->value;
        if (sum >= all) break;
        gone = gone + parts[j]->reach;
        steps += fmt::format(" - {}", told_value(*parts[j], parts[j]->value));
        std::vector<const Entry*> premises = run;
        if (whole != nullptr) premises.push_back(whole);
        add(kRestOf, all - sum, reach - gone, std::move(premises), steps);
      }
    }
  }

  /// How often `times` lets a rate per `per` come; 0 if it counts something else.
  Decimal count_for(std::string_view per, std::string_view thing, const Entry& times) const {
    if ((!times.per.empty() && per != "each") || times.position() || times.unit == "percent" ||
        times.unit == "share")
      return Decimal(0);
    if (times.duration()) {
      const TimeUnit* unit = time_unit(per);
      if (unit == nullptr || unit->scale != times.unit) return Decimal(0);
      return times.value / Decimal(unit->size);
    }
    if (!times.unit.empty()) {
      const bool sold = per == "each" && text_of(times).is_figure(times.at) &&
                        text_of(times).figure_at(times.at).type == MentionType::kQuantity;
      return times.unit == per || sold ? times.value : Decimal(0);
    }
    if (!times.value.is_integer() || times.value < Decimal(2)) return Decimal(0);
    if (!per.empty() && (per == times.thing || (is_match(per) && is_match(times.thing)) ||
                         is_kind(per, times.thing)))
      return times.value;
    const bool person = per == "head" || per == "person" || per == "capita" || per == "resident" ||
                        per == "inhabitant";
    if (person && (times.people || times.thing == "population")) return times.value;
    if (per == "each" && (thing.empty() || times.thing != thing)) return times.value;
    return Decimal(0);
  }

  static const SentenceText& text_of(const Entry& e) { return *e.text; }

  void products() {
    for (const Entry* rate : pool_) {
      if (rate->per.empty() || rate->unit != entry_.unit) continue;
      if (!rate->thing.empty() && !entry_.thing.empty() && rate->thing != entry_.thing &&
          rate->per != "each")
        continue;
      if (!entry_.per.empty()) {
        const int64_t times = times_in(rate->per, entry_.per);
        if (times > 1) {
          add(kProductOf, rate->value * Decimal(times),
              rate->reach * Interval::point(Decimal(times)), {rate},
              fmt::format("{} x {}", told_value(*rate, rate->value), times));
        }
        continue;
      }
      // "640 a month. Over the year that comes to 7,680"
      const int64_t yearly = rate->per == "month" ? 12 : rate->per == "week" ? 52 : 0;
      if (yearly > 0 &&
          entry_.text->view(0, entry_.text->size()).find("year") != std::string_view::npos) {
        add(kProductOf, rate->value * Decimal(yearly),
            rate->reach * Interval::point(Decimal(yearly)), {rate},
            fmt::format("{} x {}", told_value(*rate, rate->value), yearly));
      }
      for (const Entry* times : pool_) {
        if (times == rate) continue;
        const Decimal count = count_for(rate->per, rate->thing, *times);
        if (count.is_zero()) continue;
        add(kProductOf, rate->value * count, rate->reach * scaled(*times, count), {rate, times},
            fmt::format("{} x {}", told_value(*rate, rate->value), printed(count, 2)));
      }
    }
  }

  static Interval scaled(const Entry& times, Decimal count) {
    if ((times.hedge == Hedge::kNone && times.grain <= Decimal(1)) || times.value.is_zero())
      return Interval::point(count);
    return times.reach * Interval::point(count / times.value);
  }

  void quotients() {
    const std::string_view per = entry_.per.empty() ? std::string_view("each") : entry_.per;
    for (const Entry* gap : pool_) {
      // "every 12 minutes, or five an hour"
      const TimeUnit* unit = time_unit(per);
      if (!gap->every || unit == nullptr || unit->scale != gap->unit) continue;
      const Decimal value = Decimal(unit->size) / gap->value;
      add(kQuotientOf, value, Interval::point(value), {gap},
          fmt::format("1 {} / {}", unit->name, told_value(*gap, gap->value)));
    }
    for (const Entry* total : pool_) {
      if (total->unit != entry_.unit || total->position() || total->unit == "share" ||
          total->unit == "percent")
        continue;
      if (!total->per.empty()) {
        const int64_t times = times_in(per, total->per);
        if (times > 1) {
          add(kQuotientOf, total->value / Decimal(times),
              total->reach / Interval::point(Decimal(times)), {total},
              fmt::format("{} / {}", told_value(*total, total->value), times));
        }
        continue;
      }
      for (const Entry* times : pool_) {
        if (times == total) continue;
        const Decimal count = count_for(per, entry_.thing, *times);
        if (count.is_zero()) continue;
        add(kQuotientOf, total->value / count, total->reach / scaled(*times, count), {total, times},
            fmt::format("{} / {}", told_value(*total, total->value), printed(count, 2)));
      }
    }
  }

  /// Shares and changes of two amounts, in percent.
  void ratios() {
    if (entry_.unit != "percent" && entry_.unit != "share") return;
    for (size_t j = 1; j < pool_.size(); ++j) {
      for (size_t i = 0; i < j; ++i) {
        const Entry& a = *pool_[i];
        const Entry& b = *pool_[j];
        const bool per = a.per == b.per || a.per.empty() || b.per.empty();
        // "at least one antibiotic" is no part of anything.
        const bool vague_one =
            (!a.firm && a.value == Decimal(1)) || (!b.firm && b.value == Decimal(1));
        if (a.unit != b.unit || !per || vague_one || a.position() || a.unit == "share" ||
            a.value.sign() <= 0 || b.value.sign() <= 0)
          continue;
        if (wants(kShareOf) && a.unit != "percent") share(a, b);
        if (wants(kChangeOf) && alike(a, b)) {
          change(a, b);
          change(b, a);
        }
      }
    }
  }

  void share(const Entry& a, const Entry& b) {
    const Entry& part = a.value < b.value ? a : b;
    const Entry& whole = a.value < b.value ? b : a;
    const Interval hundred = Interval::point(Decimal(100));
    add(kShareOf, part.value * Decimal(100) / whole.value, part.reach / whole.reach * hundred,
        {&a, &b},
        fmt::format("{} / {}", told_value(part, part.value), told_value(whole, whole.value)));
    // "rose 60, or 15 percent, to 460": of what it was before.
    if (!wants(kChangeOf) || !entry_.text->has_any(kRiseWord | kFallWord)) return;
    for (const Decimal base : {whole.value - part.value, whole.value + part.value}) {
      if (base.sign() <= 0) continue;
      const Decimal value = part.value * Decimal(100) / base;
      add(kChangeOf, value, Interval::point(value), {&a, &b},
          fmt::format("{} / {}", told_value(part, part.value), told_value(part, base)));
    }
  }

  void change(const Entry& from, const Entry& to) {
    const bool falls = to.value < from.value;
    const Interval hundred = Interval::point(Decimal(100));
    const Interval gap = falls ? from.reach - to.reach : to.reach - from.reach;
    if (!gap.low || gap.low->sign() < 0) return;
    add(kChangeOf, (to.value - from.value).abs() * Decimal(100) / from.value,
        gap / from.reach * hundred, {&from, &to},
        fmt::format("({} - {}) / {}", told_value(falls ? from : to, std::max(from.value, to.value)),
                    told_value(falls ? to : from, std::min(from.value, to.value)),
                    told_value(from, from.value)));
    found_.back().direction = falls ? -1 : 1;
  }

  void portions() {
    for (const Entry* part : pool_) {
      if (part->unit != "percent" && part->unit != "share") continue;
      for (const Entry* whole : pool_) {
        if (whole->unit != entry_.unit || whole->position() || !whole->per.empty() ||
            whole->unit == "share" || whole->unit == "percent")
          continue;
        const Decimal factor = part->value / Decimal(100);
        // Fractions are exact; a percentage is rounded.
        const Interval reach = part->unit == "share" ? Interval::point(factor)
                                                     : part->reach / Interval::point(Decimal(100));
        add(kPortionOf, whole->value * factor, whole->reach * reach, {part, whole},
            fmt::format("{} of {}", told_value(*part, part->value),
                        told_value(*whole, whole->value)));
        // "50 on the menu comes to 54.50 with 9 percent tax"
        for (const Decimal with : {Decimal(1) + factor, Decimal(1) - factor}) {
          add(kChangeOf, whole->value * with, Interval::point(whole->value * with), {part, whole},
              fmt::format("{} x {}", told_value(*whole, whole->value), printed(with, 4)));
          found_.back().direction = with > Decimal(1) ? 1 : -1;
          if (!wants(kBaseOf) || with.sign() <= 0) continue;
          const Decimal base = whole->value / with;
          const std::string steps =
              fmt::format("{} / {}", told_value(*whole, whole->value), printed(with, 4));
          add(kBaseOf, base, whole->reach / Interval::point(with), {part, whole}, steps);
          // "120, of which VAT at 20 percent is 20"
          const Decimal held = (whole->value - base).abs();
          add(kBaseOf, held, Interval::point(held), {part, whole}, steps);
        }
      }
    }
  }

  /// The same told another way: a percentage as a fraction, minutes as hours.
  void restatements() {
    const auto ratio = [](const Entry& e) { return e.unit == "percent" || e.unit == "share"; };
    for (const Entry* other : pool_) {
      const bool fraction = ratio(*other) && ratio(entry_) && other->unit != entry_.unit;
      const bool length = other->duration() && other->unit == entry_.unit && entry_.duration();
      if (!fraction && !length) continue;
      add(kSameAs, other->value, other->reach, {other},
          std::string(other->text->view(other->at, other->at + 1)));
    }
  }

  const Entry& entry_;
  Relations relations_;
  std::vector<const Entry*> pool_;
  std::vector<Derivation> found_;
};

}  // namespace

std::vector<Derivation> derivations(const Ledger& ledger, const Entry& entry, Relations relations) {
  return Deriver(ledger, entry, relations).all();
}

namespace {

bool only_touches(const Entry& entry, const Derivation& d) {
  if (d.relation != kSumOf && d.relation != kRestOf && d.relation != kDifferenceOf) return false;
  if (d.premises.size() < 3 || !d.reach.low || !d.reach.high || !entry.reach.low ||
      !entry.reach.high)
    return false;
  return *d.reach.high <= *entry.reach.low || *entry.reach.high <= *d.reach.low;
}

}  // namespace

Fit fit_of(const Entry& entry, const Derivation& d) {
  if (meets(entry, d.value)) return Fit::kYes;
  if (d.loose) {
    const Decimal step(entry.unit == "month" ? 12 : 1);
    const Decimal off = (entry.value - d.value).abs();
    // From May to May, a whole year more or less is no matter of the days.
    const bool months = d.premises.front()->unit == "month of year" && entry.hedge == Hedge::kNone;
    if (off < step || (off == step && !months)) return Fit::kYes;
  }
  // Plain counts are told to the last one.
  const bool exact = entry.unit.empty() && entry.reach.is_point() && entry.hedge == Hedge::kNone &&
                     entry.grain <= Decimal(1);
  if (exact) return d.reach.contains(entry.value) ? Fit::kNear : Fit::kNo;
  VerdictKind verdict = VerdictKind::kInconsistent;
  if (entry.unit == "share") {
    verdict = judge_fraction({d.value, d.reach}, entry.value, entry.hedge);
  } else {
    Quantity stated;
    stated.value = entry.value;
    stated.grain = entry.grain;
    stated.hedge = entry.hedge;
    stated.interval = entry.reach;
    verdict = judge_stated({d.value, d.reach}, stated);
  }
  if (verdict == VerdictKind::kSupported) return Fit::kYes;
  // Every premise would have to be rounded by its half to meet the entry's own.
  if (verdict == VerdictKind::kImprecise && entry.hedge == Hedge::kNone && only_touches(entry, d))
    return Fit::kNo;
  return verdict == VerdictKind::kImprecise ? Fit::kNear : Fit::kNo;
}

}  // namespace factlint::computation
