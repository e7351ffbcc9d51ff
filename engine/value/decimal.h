// Exact decimal numbers: what a text prints is what is compared; no binary floating point.
//
// A Decimal is mantissa * 10^exponent with a 64-bit mantissa, kept normalised (no trailing zeros in
// the mantissa), so equality is memberwise. Addition, subtraction and multiplication are exact
// while the result fits 18 digits and are rounded to 18 digits beyond; division rounds to 18
// digits. Overflow saturates. Nothing here allocates or throws.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace factlint {

class Decimal {
 public:
  constexpr Decimal() = default;
  constexpr Decimal(int64_t value) : Decimal(value, 0) {}  // NOLINT(google-explicit-constructor)
  constexpr Decimal(int64_t mantissa, int exponent) : mantissa_(mantissa), exponent_(exponent) {
    if (mantissa % 10 == 0 || exponent != 0) normalise();
  }

  /// Reads digits with an optional sign and one '.' ("-12.50"); nullopt for anything else.
  static std::optional<Decimal> parse(std::string_view digits);

  int64_t mantissa() const { return mantissa_; }
  int exponent() const { return exponent_; }
  bool is_integer() const { return exponent_ >= 0; }
  bool is_zero() const { return mantissa_ == 0; }
  int sign() const { return (mantissa_ > 0) - (mantissa_ < 0); }
  double to_double() const;
  /// The integer nearest to zero; saturates at the ends of int64_t.
  int64_t to_int() const;
  /// Plain notation without exponent: "45000000000", "0.25", "-3.5".
  std::string to_string() const;

  Decimal operator-() const;
  friend Decimal operator+(Decimal a, Decimal b);
  friend Decimal operator-(Decimal a, Decimal b);
  friend Decimal operator*(Decimal a, Decimal b);
  /// Division by zero gives zero; callers check is_zero() first.
  friend Decimal operator/(Decimal a, Decimal b);
  friend bool operator==(Decimal a, Decimal b) = default;
  friend std::strong_ordering operator<=>(Decimal a, Decimal b) {
    return a.exponent_ == b.exponent_ ? a.mantissa_ <=> b.mantissa_ : compare_scaled(a, b);
  }

  /// 10^exponent.
  static Decimal power_of_ten(int exponent) { return Decimal(1, exponent); }
  Decimal abs() const { return sign() < 0 ? -*this : *this; }

 private:
  static constexpr int kMaxExponent = 1'000'000;

  constexpr void normalise() {
    while (mantissa_ != 0 && mantissa_ % 10 == 0) {
      mantissa_ /= 10;
      ++exponent_;
    }
    if (mantissa_ == 0 || exponent_ < -kMaxExponent) {
      mantissa_ = 0;
      exponent_ = 0;
    } else if (exponent_ > kMaxExponent) {
      exponent_ = kMaxExponent;
    }
  }
  static std::strong_ordering compare_scaled(Decimal a, Decimal b);

  int64_t mantissa_ = 0;
  int32_t exponent_ = 0;
};

}  // namespace factlint
