// A stated number and its hedge -> the intervals it stands for. The one table of widths.
#include "engine/value/quantity.h"

namespace factlint {
namespace {

const Decimal kHalf(5, -1);
const Decimal kAboutShare(5, -2);   // "about 200" is 190 to 210
const Decimal kNearlyShare(1, -1);  // "nearly 200" is 180 to below 200; "just over" mirrors it

Decimal larger(Decimal a, Decimal b) { return a < b ? b : a; }

Interval around(Decimal value, Decimal reach) {
  return Interval::closed(value - reach, value + reach);
}

}  // namespace

Interval hedged_interval(Decimal value, Decimal grain, Hedge hedge) {
  const auto tenth = [&] { return value.abs() * kNearlyShare; };
  switch (hedge) {
    case Hedge::kAbout:
      return around(value, larger(grain * kHalf, value.abs() * kAboutShare));
    case Hedge::kNearly:
      return {value - larger(tenth(), grain), value, false, true};
    case Hedge::kJustOver:
      return {value, value + tenth(), true, false};
    case Hedge::kNone:
    case Hedge::kBetween:  // a range's ends are set by whoever read it
    case Hedge::kVague:
      return around(value, grain * kHalf);
    case Hedge::kMoreThan:
    case Hedge::kAtLeast:
    case Hedge::kLessThan:
    case Hedge::kAtMost:
      return stated_interval(value, hedge);
  }
  return Interval::point(value);
}

Interval stated_interval(Decimal value, Hedge hedge) {
  switch (hedge) {
    case Hedge::kMoreThan:
    case Hedge::kJustOver:
      return Interval::above(value, true);
    case Hedge::kAtLeast:
      return Interval::above(value, false);
    case Hedge::kLessThan:
    case Hedge::kNearly:
      return Interval::below(value, true);
    case Hedge::kAtMost:
      return Interval::below(value, false);
    default:
      return Interval::point(value);
  }
}

}  // namespace factlint
