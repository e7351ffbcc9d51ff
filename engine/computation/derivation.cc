// Entries -> what they give: sums, differences, rests.
#include "engine/computation/deriver.h"

namespace factlint::computation {
namespace {

constexpr size_t kPool = 14;  // entries reckoned with, the nearest ones
constexpr int64_t kDay = 24 * 3600;

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

std::vector<Derivation> Deriver::all() {
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

void Deriver::fill_pool(const Ledger& ledger) {
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

void Deriver::add(Relation relation, Decimal value, Interval reach,
                  std::vector<const Entry*> premises, std::string steps, bool loose) {
  Derivation d;
  d.relation = relation;
  d.value = value;
  d.reach = reach;
  d.premises = std::move(premises);
  d.steps = fmt::format("{} = {}", steps, told_value(entry_, value));
  d.loose = loose;
  found_.push_back(std::move(d));
}

void Deriver::differences() {
  for (size_t j = 1; j < pool_.size(); ++j) {
    for (size_t i = 0; i < j; ++i) {
      const Entry& a = *pool_[i];
      const Entry& b = *pool_[j];
      bool ok = false;
      const std::string_view unit = gap_unit(a, ok);
      // "a lead of six points", told as a count
      const bool points = a.unit == "percent" && (entry_.unit == "point" ||
                                                  (entry_.unit.empty() && entry_.thing == "point"));
      if (!ok || a.within || b.within || a.unit != b.unit || !alike(a, b) ||
          (unit != entry_.unit && !points))
        continue;
      if (a.per != b.per && !a.per.empty() && !b.per.empty()) continue;
      if (a.unit == "clock") {
        clock_gap(a, b);
      } else {
        gap(a, b);
      }
    }
  }
}

void Deriver::gap(const Entry& a, const Entry& b) {
  const bool falls = signed_value(a) > signed_value(b);
  const Entry& large = falls ? a : b;
  const Entry& small = falls ? b : a;
  const Decimal size = a.unit == "year" ? Decimal(12) : Decimal(1);
  const Decimal value = (signed_value(large) - signed_value(small)) * size;
  const bool across = large.loss != small.loss;
  Interval reach = across ? large.reach + small.reach : large.reach - small.reach;
  if (a.unit == "year") reach = Interval::point(value);
  const std::string_view sign = across ? "+" : "-";
  std::string steps =
      fmt::format("{} {} {}", told_value(large, large.value), sign, told_value(small, small.value));
  if (a.unit == "day of year")
    steps = fmt::format("{} to {}", told_value(a, a.value), told_value(b, b.value));
  add(kDifferenceOf, value, reach, {&a, &b}, std::move(steps), a.position() && a.unit != "rank");
  // From December to January.
  if (a.unit == "day of year" && falls)
    add(kDifferenceOf, Decimal(365) - value, Interval::point(Decimal(365) - value), {&a, &b},
        fmt::format("{} to {}", told_value(a, a.value), told_value(b, b.value)), true);
}

void Deriver::clock_gap(const Entry& a, const Entry& b) {
  const int64_t forward = ((b.value - a.value).to_int() % kDay + kDay) % kDay;
  for (const int64_t half : {int64_t{0}, kDay / 2}) {
    if (half != 0 && !a.half_day && !b.half_day) break;
    const Decimal value((forward + half) % kDay);
    if (value.is_zero()) continue;
    add(kDifferenceOf, value, Interval::point(value), {&a, &b},
        fmt::format("{} to {}", told_value(a, a.value), told_value(b, b.value)));
  }
}

/// Neighbours of the entry's unit, two or more, added up: "212 knives, 37 air guns and nine
/// pistols, a haul of 258 items".
void Deriver::runs() {
  for (size_t i = 0; i < pool_.size(); ++i) {
    if (!amount(*pool_[i])) continue;
    std::vector<const Entry*> run = {pool_[i]};
    Decimal sum = pool_[i]->value;
    Interval reach = pool_[i]->reach;
    std::string steps = told_value(*pool_[i], sum);
    for (size_t j = i + 1; j < pool_.size(); ++j) {
      if (!amount(*pool_[j]) || !(alike(*pool_[i], *pool_[j]) || takes_all(entry_))) continue;
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
void Deriver::rests() {
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

void Deriver::rests_of(const Entry* whole, const std::vector<const Entry*>& parts) {
  const Decimal all = whole == nullptr ? Decimal(100) : whole->value;
  const Interval reach = whole == nullptr ? Interval::point(all) : whole->reach;
  for (size_t i = 0; i < parts.size(); ++i) {
    // No part of a profit is a loss.
    if (whole != nullptr && parts[i]->loss != whole->loss && !entry_.text->is(entry_.at, kRestWord))
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
