// Two values -> whether one may be a slip for the other.
#include "engine/computation/slip.h"

#include <algorithm>
#include <string>

namespace factlint::computation {
namespace {

/// The digits of both values to the same last place, without the zeros that both end in.
void align(Decimal a, Decimal b, std::string& x, std::string& y) {
  const int exponent = std::min(a.exponent(), b.exponent());
  const auto digits = [&](Decimal d) {
    std::string text = std::to_string(d.mantissa());
    text.append(static_cast<size_t>(std::min(d.exponent() - exponent, 18)), '0');
    return text;
  };
  x = digits(a);
  y = digits(b);
}

size_t places_that_differ(std::string_view a, std::string_view b) {
  size_t count = 0;
  for (size_t i = 0; i < a.size(); ++i) count += a[i] != b[i] ? 1U : 0U;
  return count;
}

/// "240" and "420", "1,987" and "1,789": two digits in each other's place.
bool two_swapped(std::string_view a, std::string_view b) {
  if (a.size() != b.size() || places_that_differ(a, b) != 2) return false;
  size_t i = 0;
  while (a[i] == b[i]) ++i;
  size_t j = i + 1;
  while (a[j] == b[j]) ++j;
  return a[i] == b[j] && a[j] == b[i];
}

/// "thirteen" and "thirty".
bool teen(Decimal a, Decimal b) {
  if (b < a) std::swap(a, b);
  return a >= Decimal(13) && a <= Decimal(19) && b == (a - Decimal(10)) * Decimal(10);
}

}  // namespace

Slip number_slip(Decimal a, Decimal b) {
  if (a == b || a.sign() <= 0 || b.sign() <= 0) return Slip::kUnlike;
  const int shift = std::abs(a.exponent() - b.exponent());
  // "600 million" and "600 billion"; but "two" and "2,000" are no slip.
  const bool scaled = std::min(a, b) >= Decimal(1000);
  if (scaled && a.mantissa() == b.mantissa() && (shift == 3 || shift == 6)) return Slip::kStrong;
  std::string x;
  std::string y;
  align(a, b, x, y);
  if (two_swapped(x, y)) return Slip::kStrong;
  if (teen(a, b)) return Slip::kWeak;
  const bool one = x.size() == y.size() && x.size() >= 3 && places_that_differ(x, y) == 1;
  return one ? Slip::kWeak : Slip::kUnlike;
}

bool swapped_neighbours(std::string_view a, std::string_view b) {
  if (a.size() != b.size() || places_that_differ(a, b) != 2) return false;
  size_t i = 0;
  while (a[i] == b[i]) ++i;
  return a[i] == b[i + 1] && a[i + 1] == b[i];
}

Slip name_slip(std::string_view a, std::string_view b) {
  if (a == b || a.size() < 5 || b.size() < 5) return Slip::kUnlike;
  if (a.size() < b.size()) std::swap(a, b);
  if (swapped_neighbours(a, b)) return Slip::kStrong;
  size_t head = 0;
  while (head < b.size() && a[head] == b[head]) ++head;
  size_t tail = 0;
  while (tail + head < b.size() && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  const size_t rest_a = a.size() - head - tail;
  const size_t rest_b = b.size() - head - tail;
  if (head > 0 && rest_a <= 1 && rest_b <= 1) {
    // "Peters" of "Peter", "Hansen" and "Hanson": a plural, or families of their own.
    const bool plural = rest_b == 0 && tail == 0 && a.back() == 's';
    return plural ? Slip::kUnlike : Slip::kStrong;
  }
  const bool near = a.size() - b.size() <= 2 && b.size() >= 5;
  return near && (head >= 3 || (head >= 2 && rest_a <= 2)) ? Slip::kWeak : Slip::kUnlike;
}

}  // namespace factlint::computation
