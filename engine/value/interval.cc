// Intervals -> containment, printed form, and interval arithmetic with open and closed ends.
#include "engine/value/interval.h"

namespace factlint {
namespace {

/// One end of an interval; no value stands for infinity.
struct End {
  std::optional<Decimal> value;
  bool open = false;
};

End low_end(const Interval& i) { return {i.low, i.low_open}; }
End high_end(const Interval& i) { return {i.high, i.high_open}; }

Interval between(End low, End high) {
  return {low.value, high.value, low.value && low.open, high.value && high.open};
}

/// True if everything at or above `inner` is also at or above `outer`.
bool low_covers(End outer, End inner) {
  if (!outer.value) return true;
  if (!inner.value) return false;
  if (*outer.value != *inner.value) return *outer.value < *inner.value;
  return !outer.open || inner.open;
}

bool high_covers(End outer, End inner) {
  if (!outer.value) return true;
  if (!inner.value) return false;
  if (*outer.value != *inner.value) return *outer.value > *inner.value;
  return !outer.open || inner.open;
}

/// True if some number is at or above `low` and at or below `high`.
bool meet(End low, End high) {
  if (!low.value || !high.value) return true;
  if (*low.value != *high.value) return *low.value < *high.value;
  return !low.open && !high.open;
}

End add(End a, End b) {
  if (!a.value || !b.value) return {};
  return {*a.value + *b.value, a.open || b.open};
}

End subtract(End a, End b) {
  if (!a.value || !b.value) return {};
  return {*a.value - *b.value, a.open || b.open};
}

bool is_closed_zero(End end) { return end.value && end.value->is_zero() && !end.open; }

/// The product is excluded if an excluded end takes part, unless the other factor is a reachable
/// zero.
End multiply(End a, End b) {
  if (is_closed_zero(a) || is_closed_zero(b)) return {Decimal(0), false};
  if (!a.value || !b.value) return {};
  return {*a.value * *b.value, a.open || b.open};
}

/// `a` over `b`, for b > 0. Over an unbounded b the quotient comes as near to zero as one likes.
End divide_low(End a, End b) {
  if (!b.value) return {Decimal(0), !is_closed_zero(a)};
  if (!a.value) return {};
  return {*a.value / *b.value, !is_closed_zero(a) && (a.open || b.open)};
}

End divide_high(End a, End b) {
  if (!a.value || !b.value || b.value->is_zero()) return {};
  return {*a.value / *b.value, !is_closed_zero(a) && (a.open || b.open)};
}

}  // namespace

bool Interval::contains(Decimal value) const { return contains(point(value)); }

bool Interval::contains(const Interval& other) const {
  return low_covers(low_end(*this), low_end(other)) &&
         high_covers(high_end(*this), high_end(other));
}

bool Interval::intersects(const Interval& other) const {
  return meet(low_end(*this), high_end(other)) && meet(low_end(other), high_end(*this));
}

std::string Interval::to_string() const {
  std::string text(1, low && !low_open ? '[' : '(');
  if (low) text += low->to_string();
  text += ',';
  if (high) text += high->to_string();
  text += high && !high_open ? ']' : ')';
  return text;
}

Interval operator+(const Interval& a, const Interval& b) {
  return between(add(low_end(a), low_end(b)), add(high_end(a), high_end(b)));
}

Interval operator-(const Interval& a, const Interval& b) {
  return between(subtract(low_end(a), high_end(b)), subtract(high_end(a), low_end(b)));
}

Interval operator*(const Interval& a, const Interval& b) {
  return between(multiply(low_end(a), low_end(b)), multiply(high_end(a), high_end(b)));
}

Interval operator/(const Interval& a, const Interval& b) {
  return between(divide_low(low_end(a), high_end(b)), divide_high(high_end(a), low_end(b)));
}

}  // namespace factlint
