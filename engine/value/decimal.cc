// Digits -> exact decimals, and arithmetic on them in 128 bits, rounded to 18 digits.
#include "engine/value/decimal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace factlint {
namespace {

using Wide = __int128;

constexpr int kMaxDigits = 18;

constexpr std::array<int64_t, 19> kPowers = [] {
  std::array<int64_t, 19> powers{};
  int64_t power = 1;
  for (int64_t& entry : powers) {
    entry = power;
    if (&entry != &powers.back()) power *= 10;
  }
  return powers;
}();

int digits_of(Wide value) {
  if (value < 0) value = -value;
  int digits = 0;
  while (value > std::numeric_limits<int64_t>::max()) {
    value /= 10;
    ++digits;
  }
  const auto narrow = static_cast<int64_t>(value);
  size_t low = 0;
  while (low < kPowers.size() && narrow >= kPowers[low]) ++low;
  return digits + static_cast<int>(low);
}

/// Products of two such numbers fit 18 digits.
bool is_small(int64_t mantissa) {
  constexpr int64_t kLimit = kPowers[kMaxDigits / 2];
  return mantissa > -kLimit && mantissa < kLimit;
}

/// Rounds half away from zero until the mantissa has at most 18 digits.
Decimal rounded(Wide mantissa, int exponent) {
  constexpr int64_t kLimit = kPowers[kMaxDigits];
  if (mantissa > -kLimit && mantissa < kLimit)
    return Decimal(static_cast<int64_t>(mantissa), exponent);
  const int excess = digits_of(mantissa) - kMaxDigits;
  if (excess > 0) {
    for (int i = 1; i < excess; ++i) mantissa /= 10;
    mantissa = (mantissa + (mantissa < 0 ? -5 : 5)) / 10;
    exponent += excess;
  }
  return Decimal(static_cast<int64_t>(mantissa), exponent);
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view digits) {
  const bool negative = !digits.empty() && digits[0] == '-';
  if (!digits.empty() && (digits[0] == '-' || digits[0] == '+')) digits.remove_prefix(1);
  int64_t mantissa = 0;
  int exponent = 0;
  bool point = false;
  bool any = false;
  for (const char c : digits) {
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    any = true;
    if (mantissa >= kPowers[kMaxDigits - 1]) {  // further digits are beyond the precision kept
      exponent += point ? 0 : 1;
      continue;
    }
    mantissa = mantissa * 10 + (c - '0');
    exponent -= point ? 1 : 0;
  }
  if (!any) return std::nullopt;
  return Decimal(negative ? -mantissa : mantissa, exponent);
}

double Decimal::to_double() const {
  if (mantissa_ == 0) return 0.0;
  const double mantissa = static_cast<double>(mantissa_);
  // Dividing by an exact power rounds once, so "0.1" gives the double nearest to 0.1.
  if (exponent_ < 0 && exponent_ >= -22) return mantissa / std::pow(10.0, -exponent_);
  return mantissa * std::pow(10.0, exponent_);
}

int64_t Decimal::to_int() const {
  if (exponent_ <= -19) return 0;
  if (exponent_ < 0) return mantissa_ / kPowers[static_cast<size_t>(-exponent_)];
  const int64_t limit =
      sign() < 0 ? std::numeric_limits<int64_t>::min() : std::numeric_limits<int64_t>::max();
  if (exponent_ > 18) return mantissa_ == 0 ? 0 : limit;
  const Wide wide = static_cast<Wide>(mantissa_) * kPowers[static_cast<size_t>(exponent_)];
  if (wide > std::numeric_limits<int64_t>::max() || wide < std::numeric_limits<int64_t>::min()) {
    return limit;
  }
  return static_cast<int64_t>(wide);
}

std::string Decimal::to_string() const {
  constexpr int kLongest = 400;  // no sane text needs more zeros; keeps hostile exponents harmless
  std::string digits = std::to_string(mantissa_);
  if (exponent_ >= 0) {
    if (mantissa_ != 0) digits.append(static_cast<size_t>(std::min(exponent_, kLongest)), '0');
    return digits;
  }
  const bool negative = digits[0] == '-';
  if (negative) digits.erase(0, 1);
  const size_t places = static_cast<size_t>(std::min(-exponent_, kLongest));
  if (digits.size() <= places) digits.insert(0, places - digits.size() + 1, '0');
  digits.insert(digits.size() - places, 1, '.');
  return negative ? "-" + digits : digits;
}

Decimal Decimal::operator-() const {
  Decimal result = *this;
  result.mantissa_ = mantissa_ == std::numeric_limits<int64_t>::min()
                         ? std::numeric_limits<int64_t>::max()
                         : -mantissa_;
  return result;
}

Decimal operator+(Decimal a, Decimal b) {
  if (a.is_zero()) return b;
  if (b.is_zero()) return a;
  if (a.exponent_ < b.exponent_) std::swap(a, b);
  const int shift = a.exponent_ - b.exponent_;
  if (shift <= kMaxDigits / 2 && is_small(a.mantissa_) && is_small(b.mantissa_)) {
    const int64_t sum = a.mantissa_ * kPowers[static_cast<size_t>(shift)] + b.mantissa_;
    if (sum < kPowers[kMaxDigits] && sum > -kPowers[kMaxDigits]) return Decimal(sum, b.exponent_);
  }
  constexpr int kRoom = 19;  // 19 + 19 digits fit 128 bits
  if (shift <= kRoom - 1) {
    const Wide sum = static_cast<Wide>(a.mantissa_) * kPowers[static_cast<size_t>(shift)];
    return rounded(sum + b.mantissa_, b.exponent_);
  }
  // b is far below: align to 18 digits under a, and drop what lies beneath.
  const int drop = shift - (kRoom - 1);
  const int64_t low = drop > 18 ? 0 : b.mantissa_ / kPowers[static_cast<size_t>(drop)];
  const Wide sum = static_cast<Wide>(a.mantissa_) * kPowers[kRoom - 1] + low;
  return rounded(sum, a.exponent_ - (kRoom - 1));
}

Decimal operator-(Decimal a, Decimal b) { return a + -b; }

Decimal operator*(Decimal a, Decimal b) {
  // Most factors are one; a value of 18 digits or less stays as it is.
  const bool one = b.mantissa_ == 1 && b.exponent_ == 0;
  if (one && a.mantissa_ > -kPowers[kMaxDigits] && a.mantissa_ < kPowers[kMaxDigits]) return a;
  if (is_small(a.mantissa_) && is_small(b.mantissa_))
    return Decimal(a.mantissa_ * b.mantissa_, a.exponent_ + b.exponent_);
  return rounded(static_cast<Wide>(a.mantissa_) * b.mantissa_, a.exponent_ + b.exponent_);
}

Decimal operator/(Decimal a, Decimal b) {
  if (b.is_zero() || a.is_zero()) return Decimal();
  const Wide scaled = static_cast<Wide>(a.mantissa_) * kPowers[18];
  Wide quotient = scaled / b.mantissa_;
  Wide remainder = scaled % b.mantissa_;
  int exponent = a.exponent_ - b.exponent_ - 18;
  // A small mantissa over a large one leaves few digits; go on dividing until 19 are there.
  while (remainder != 0 && digits_of(quotient) <= kMaxDigits) {
    remainder *= 10;
    quotient = quotient * 10 + remainder / b.mantissa_;
    remainder %= b.mantissa_;
    --exponent;
  }
  return rounded(quotient, exponent);
}

std::strong_ordering Decimal::compare_scaled(Decimal a, Decimal b) {
  const int apart = a.exponent_ - b.exponent_;
  constexpr int kNear = kMaxDigits / 2;
  if (apart > 0 && apart <= kNear && is_small(a.mantissa_))
    return a.mantissa_ * kPowers[static_cast<size_t>(apart)] <=> b.mantissa_;
  if (apart < 0 && apart >= -kNear && is_small(b.mantissa_))
    return a.mantissa_ <=> b.mantissa_ * kPowers[static_cast<size_t>(-apart)];
  if (a.sign() != b.sign()) return a.sign() <=> b.sign();
  if (a.exponent_ < b.exponent_) return 0 <=> compare_scaled(b, a);
  const int shift = a.exponent_ - b.exponent_;
  // Mantissas have at most 19 digits, so beyond them the larger exponent decides.
  if (shift >= static_cast<int>(kPowers.size())) return a.sign() <=> 0;
  // 19 + 18 digits fit 128 bits.
  const Wide wide = static_cast<Wide>(a.mantissa_) * kPowers[static_cast<size_t>(shift)];
  return (wide > b.mantissa_) - (wide < b.mantissa_) <=> 0;
}

}  // namespace factlint
