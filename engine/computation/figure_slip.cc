// How a wrong figure looks beside the right one.
#include "engine/computation/figure_slip.h"

#include <algorithm>
#include <string>

namespace factlint::computation {
namespace {

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

}  // namespace

bool slip_of(Decimal told, Decimal right) {
  if (right.is_zero()) return false;
  if ((told - right).abs() * Decimal(4) <= right.abs()) return true;
  std::string a = digits_of(told);
  std::string b = digits_of(right);
  // A zero too many, or one too few.
  if (a == b) return a.size() > 1 || told * Decimal(10) == right || right * Decimal(10) == told;
  if (told * Decimal(5) < right || right * Decimal(5) < told) return false;
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

bool fraction_slip(Decimal told, Decimal right) {
  const Decimal hundred(100);
  const auto is = [&](Decimal value, int p, int q) {
    return q > 0 && p > 0 && p < q &&
           (value * Decimal(q) - hundred * Decimal(p)).abs() <= Decimal(q);  // within a point
  };
  for (int q = 2; q <= 12; ++q) {
    for (int p = 1; p < q; ++p) {
      if (!is(told, p, q)) continue;
      if (is(right, p, q - 1) || is(right, p, q + 1) || is(right, p - 1, q) ||
          is(right, p + 1, q) || is(right, p + 1, q + 1) || is(right, p - 1, q - 1))
        return true;
    }
  }
  return false;
}

bool clock_slip(const Entry& entry, Decimal right) {
  if (entry.unit != "second") return false;
  const Decimal off = (entry.value - right).abs();
  return off == Decimal(3600) || off == Decimal(600);
}

}  // namespace factlint::computation
