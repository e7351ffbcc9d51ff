// Stated and known numbers -> do they agree.
#include "engine/verdict/number_compare.h"

#include <algorithm>

namespace factlint {
namespace {

const Decimal kTenPercent(1, -1);
const Decimal kFivePercent(5, -2);

Decimal larger(Decimal a, Decimal b) { return a < b ? b : a; }
Decimal smaller(Decimal a, Decimal b) { return a < b ? a : b; }

Agreement verdict_of(bool holds) { return holds ? Agreement::kHolds : Agreement::kFails; }

/// "about ten", "nearly ten", "just over ten": true near by, false only where nobody would say so.
Agreement compare_near(Decimal value, Decimal known, Hedge hedge) {
  const Decimal near = larger(Decimal(1), value * kTenPercent);
  const Decimal far = larger(Decimal(2), value * Decimal(25, -2));
  const Decimal gap = (value - known).abs();
  if (gap > far) return Agreement::kFails;
  if (hedge == Hedge::kAbout) return gap.is_zero() ? Agreement::kHolds : Agreement::kOpen;
  const bool side = hedge == Hedge::kNearly ? known < value : known > value;
  if (!side) return gap.is_zero() ? Agreement::kOpen : Agreement::kFails;
  return gap <= near ? Agreement::kHolds : Agreement::kOpen;
}

Agreement compare_whole_count(const Quantity& stated, Decimal known) {
  switch (stated.hedge) {
    case Hedge::kNone:
      return verdict_of(stated.value == known);
    case Hedge::kMoreThan:
      return verdict_of(known > stated.value);
    case Hedge::kAtLeast:
      return verdict_of(known >= stated.value);
    case Hedge::kLessThan:
      return verdict_of(known < stated.value);
    case Hedge::kAtMost:
      return verdict_of(known <= stated.value);
    case Hedge::kBetween:
      return verdict_of(stated.interval.contains(known));
    case Hedge::kAbout:
    case Hedge::kNearly:
    case Hedge::kJustOver:
      return compare_near(stated.value, known, stated.hedge);
    case Hedge::kVague:
      return Agreement::kOpen;
  }
  return Agreement::kOpen;
}

bool is_lower_bound(const Quantity& stated) {
  return stated.hedge == Hedge::kMoreThan || stated.hedge == Hedge::kAtLeast;
}

/// What the statement claims: the rays of its words for bounds, rounding and tolerance otherwise.
Interval claimed(const Quantity& stated) {
  switch (stated.hedge) {
    case Hedge::kMoreThan:
    case Hedge::kAtLeast:
    case Hedge::kLessThan:
    case Hedge::kAtMost:
      return stated_interval(stated.value, stated.hedge);
    case Hedge::kBetween:
      return stated.interval;
    default:
      return hedged_interval(stated.value, stated.grain, stated.hedge);
  }
}

/// The distance between two disjoint intervals.
Decimal gap_between(const Interval& a, const Interval& b) {
  if (a.high && b.low && *a.high <= *b.low) return *b.low - *a.high;
  if (b.high && a.low && *b.high <= *a.low) return *a.low - *b.high;
  return Decimal(0);
}

bool is_ray(const Interval& interval) { return !interval.low || !interval.high; }

Agreement compare_disjoint(const Quantity& stated, const Interval& claim, const Quantity& known) {
  if (stated.hedge != Hedge::kNone && stated.hedge != Hedge::kAbout) return Agreement::kFails;
  const Decimal band = smaller(stated.grain, known.value.abs() * kFivePercent);
  return gap_between(claim, known.interval) <= band ? Agreement::kClose : Agreement::kFails;
}

/// Both say something about the same place of the line, yet neither contains the other.
Agreement compare_overlapping(const Quantity& stated, const Interval& claim,
                              const Quantity& known) {
  if (is_ray(known.interval)) {
    // "exceeded 45 billion" told as "45 billion", "some 45 billion", "just over 45 billion".
    const bool told_as_bound = stated.value == known.value && !is_ray(claim);
    return told_as_bound ? Agreement::kHolds : Agreement::kOpen;
  }
  if (is_ray(claim)) return Agreement::kOpen;
  const Interval point = Interval::point(known.value);
  return claim.contains(point) ? Agreement::kHolds : Agreement::kOpen;
}

}  // namespace

Agreement compare_count(const Quantity& stated, int64_t known, bool partitive) {
  const Decimal count(known);
  if (stated.hedge == Hedge::kVague || !stated.value.is_integer()) return Agreement::kOpen;
  if (!partitive) return compare_whole_count(stated, count);
  if (stated.hedge == Hedge::kNone) {
    if (stated.value > count) return Agreement::kFails;
    return stated.value == count ? Agreement::kHolds : Agreement::kOpen;
  }
  if (!is_lower_bound(stated)) return Agreement::kOpen;
  return compare_whole_count(stated, count) == Agreement::kFails ? Agreement::kFails
                                                                 : Agreement::kOpen;
}

Agreement compare_figure(const Quantity& stated, const Quantity& known) {
  if (stated.hedge == Hedge::kVague) return Agreement::kOpen;
  const Interval claim = claimed(stated);
  if (!claim.intersects(known.interval)) return compare_disjoint(stated, claim, known);
  // "over 45 million" is true of 45 billion, and yet a slip.
  const bool far_below = is_lower_bound(stated) && stated.value * Decimal(10) <= known.value;
  if (claim.contains(known.interval)) return far_below ? Agreement::kClose : Agreement::kHolds;
  return compare_overlapping(stated, claim, known);
}

Quantity as_percent(const Quantity& quantity, bool is_percentage) {
  if (is_percentage || quantity.unit == "%" || quantity.unit == "percent") return quantity;
  Quantity share = quantity;
  const Decimal hundred(100);
  share.value = quantity.value * hundred;
  // "a third", "one in ten" have no last digit: a point with a little room.
  share.grain = quantity.grain < quantity.value ? quantity.grain * hundred : Decimal(1);
  share.stated = stated_interval(share.value, share.hedge);
  if (quantity.hedge == Hedge::kBetween) {
    if (share.interval.low) share.interval.low = *share.interval.low * hundred;
    if (share.interval.high) share.interval.high = *share.interval.high * hundred;
  } else {
    share.interval = hedged_interval(share.value, share.grain, share.hedge);
  }
  share.unit = "percent";
  return share;
}

Quantity complement_share(const Quantity& share) {
  Quantity rest = share;
  const Decimal hundred(100);
  rest.value = hundred - share.value;
  switch (share.hedge) {
    case Hedge::kMoreThan:
      rest.hedge = Hedge::kLessThan;
      break;
    case Hedge::kAtLeast:
      rest.hedge = Hedge::kAtMost;
      break;
    case Hedge::kLessThan:
      rest.hedge = Hedge::kMoreThan;
      break;
    case Hedge::kAtMost:
      rest.hedge = Hedge::kAtLeast;
      break;
    case Hedge::kNearly:
      rest.hedge = Hedge::kJustOver;
      break;
    case Hedge::kJustOver:
      rest.hedge = Hedge::kNearly;
      break;
    default:
      break;
  }
  rest.stated = stated_interval(rest.value, rest.hedge);
  if (share.hedge == Hedge::kBetween) {
    rest.interval = Interval::point(hundred) - share.interval;
  } else {
    rest.interval = hedged_interval(rest.value, rest.grain, rest.hedge);
  }
  return rest;
}

}  // namespace factlint
