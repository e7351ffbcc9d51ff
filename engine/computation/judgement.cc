// The tolerances of all computed claims, in one place.
#include "engine/computation/judgement.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace factlint::computation {
namespace {

const Decimal kHundred(100);

/// How far an unhedged figure may miss what printed operands give, when their rounding covers the
/// gap: texts compute from unrounded figures.
bool small_gap(Decimal point, const Quantity& stated) {
  if (stated.points && stated.grain >= Decimal(1)) return false;
  const Decimal gap = (point - stated.value).abs();
  const Decimal part = stated.value.abs() * Decimal(1, -1);
  return gap <= std::max(stated.grain, part);
}

/// What an operand's rounding allows. Trailing zeros of plain digits ("80,000") count as digits
/// beyond the second.
Interval sum_of_rounding(const Quantity& q) {
  if (q.hedge != Hedge::kNone) return q.interval;
  Decimal grain = q.grain;
  while (grain > Decimal(1) && q.value.abs() < grain * Decimal(10) && grain <= Decimal(100000))
    grain = grain * Decimal(1, -1);
  return hedged_interval(q.value, grain, Hedge::kNone);
}

Interval mirrored(const Interval& a) {
  Interval out;
  if (a.high) out.low = -*a.high;
  if (a.low) out.high = -*a.low;
  return out;
}

}  // namespace

bool is_bound(Hedge hedge) {
  return hedge == Hedge::kMoreThan || hedge == Hedge::kAtLeast || hedge == Hedge::kLessThan ||
         hedge == Hedge::kAtMost;
}

bool within(Decimal value, Decimal target, Decimal reach) {
  return (value - target).abs() <= reach;
}

VerdictKind judge_stated(const Computed& computed, const Quantity& stated) {
  if (stated.interval.contains(computed.point)) return VerdictKind::kSupported;
  if (stated.hedge == Hedge::kNone && !stated.words &&
      within(computed.point, stated.value, stated.grain * Decimal(5, -1))) {
    return VerdictKind::kSupported;
  }
  if (stated.interval.intersects(computed.reach)) {
    return small_gap(computed.point, stated) ? VerdictKind::kSupported : VerdictKind::kImprecise;
  }
  // Cut off, not rounded: "513 percent" of 513.8.
  if (stated.hedge == Hedge::kNone && !stated.words && computed.point >= stated.value &&
      computed.point - stated.value < stated.grain)
    return VerdictKind::kSupported;
  // The last digit is off by one: wrongly rounded, not wrongly computed.
  if (!is_bound(stated.hedge) && (computed.point - stated.value).abs() < stated.grain)
    return VerdictKind::kImprecise;
  const bool loose = stated.hedge == Hedge::kAbout || stated.hedge == Hedge::kNearly ||
                     stated.hedge == Hedge::kJustOver;
  if (loose && within(computed.point, stated.value, stated.value.abs() * Decimal(1, -1)))
    return VerdictKind::kImprecise;
  return VerdictKind::kInconsistent;
}

VerdictKind judge_fraction(const Computed& computed, Decimal percent, Hedge hedge) {
  const Decimal p = computed.point;
  if (hedge == Hedge::kMoreThan || hedge == Hedge::kAtLeast || hedge == Hedge::kJustOver) {
    if (p < percent)
      return within(p, percent, Decimal(1)) ? VerdictKind::kImprecise : VerdictKind::kInconsistent;
    return VerdictKind::kSupported;
  }
  if (hedge == Hedge::kLessThan || hedge == Hedge::kAtMost) {
    if (p > percent)
      return within(p, percent, Decimal(1)) ? VerdictKind::kImprecise : VerdictKind::kInconsistent;
    return VerdictKind::kSupported;
  }
  const bool loose = hedge == Hedge::kAbout || hedge == Hedge::kNearly;
  const Decimal wide =
      std::max(Decimal(2), percent * Decimal(6, -2)) + (loose ? Decimal(3) : Decimal(0));
  // Of small fractions two points are much: an eighth is no tenth.
  const Decimal reach = std::min(wide, percent * Decimal(15, -2));
  if (within(p, percent, reach)) return VerdictKind::kSupported;
  return within(p, percent, reach * Decimal(15, -1)) ? VerdictKind::kImprecise
                                                     : VerdictKind::kInconsistent;
}

VerdictKind judge_multiple(Decimal ratio, Decimal stated, Hedge hedge) {
  const Decimal step = (stated - Decimal(1)).abs();
  const Decimal near = step * Decimal(1, -1);
  const bool up = stated > Decimal(1);
  if (hedge == Hedge::kMoreThan || hedge == Hedge::kAtLeast || hedge == Hedge::kJustOver) {
    const bool beyond = up ? ratio >= stated : ratio <= stated;
    if (beyond) return VerdictKind::kSupported;
    return within(ratio, stated, near) ? VerdictKind::kImprecise : VerdictKind::kInconsistent;
  }
  if (hedge == Hedge::kLessThan || hedge == Hedge::kNearly || hedge == Hedge::kAtMost) {
    const bool short_of = up ? ratio < stated + near : ratio > stated - near;
    const bool close = hedge != Hedge::kNearly || within(ratio, stated, step * Decimal(35, -2));
    if (short_of && close) return VerdictKind::kSupported;
    return within(ratio, stated, step * Decimal(45, -2)) ? VerdictKind::kImprecise
                                                         : VerdictKind::kInconsistent;
  }
  const Decimal wide = hedge == Hedge::kAbout ? near + near : near;
  if (within(ratio, stated, wide)) return VerdictKind::kSupported;
  return within(ratio, stated, wide * Decimal(25, -1)) ? VerdictKind::kImprecise
                                                       : VerdictKind::kInconsistent;
}

Computed percent_change(const Quantity& before, const Quantity& after) {
  Computed out;
  out.point = ((after.value - before.value) * kHundred / before.value).abs();
  const Interval a = sum_of_rounding(before);
  const Interval b = sum_of_rounding(after);
  Interval ratio = b / a;
  Interval change = (ratio - Interval::point(Decimal(1))) * Interval::point(Decimal(1));
  if (after.value < before.value) change = mirrored(change);
  if (change.low && change.low->sign() < 0) change.low = Decimal(0);
  out.reach = change * Interval::point(kHundred);
  return out;
}

Computed percent_share(const Quantity& part, const Quantity& whole) {
  Computed out;
  out.point = part.value * kHundred / whole.value;
  out.reach = sum_of_rounding(part) / sum_of_rounding(whole) * Interval::point(kHundred);
  return out;
}

int digits_for(const Quantity& stated) {
  int digits = 1;
  for (Decimal grain = stated.grain * Decimal(10); grain < Decimal(1) && digits < 6; ++digits)
    grain = grain * Decimal(10);
  return digits;
}

namespace {

/// No more digits behind the point than `digits`, and so few in all that a double holds them.
bool told_exactly(Decimal value, int digits) {
  constexpr int kSafe = 15;
  return value.exponent() >= -digits && value.abs() < Decimal(1, kSafe - digits);
}

}  // namespace

std::string printed(Decimal value, int digits) {
  std::string text = told_exactly(value, digits)
                         ? value.to_string()
                         : fmt::format("{:.{}f}", value.to_double(), digits);
  if (text.find('.') != std::string::npos) {
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
  }
  size_t whole = std::min(text.find('.'), text.size());
  const size_t sign = text.starts_with('-') ? 1 : 0;
  if (whole - sign > 3) {
    for (size_t i = whole; i > sign + 3; i -= 3) text.insert(i - 3, ",");
  }
  return text == "-0" ? "0" : text;
}

}  // namespace factlint::computation
