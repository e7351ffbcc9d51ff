// Tokens -> one bare number: digits, words, mixtures, fractions, shares, ordinals. No hedges, no
// units.
#pragma once

#include <optional>
#include <string_view>

#include "engine/mention/token_view.h"
#include "engine/value/quantity.h"

namespace factlint {

struct NumberReading {
  uint32_t first = 0;  ///< tokens [first, last)
  uint32_t last = 0;
  Decimal value;
  Decimal grain{1};
  Decimal scale{1};   ///< product of the scale words after it ("4.5 billion": 1e9)
  bool words = true;  ///< no digit in it
  bool ordinal = false;
  bool fraction = false;  ///< "a third", "3/4", "two and a half"
  bool share = false;     ///< "one in five"
  bool article = false;   ///< stands for "a", "an" before a unit: value 1, no token of its own
  bool negative = false;
  bool vague = false;  ///< "dozens", "a couple of": the bounds say what it may be
  Interval bounds;
};

struct NumberOptions {
  bool money = false;        ///< "m", "b", "t" are scales
  bool stop_at_and = false;  ///< after "between": "one hundred and two hundred" are two numbers
};

class NumberReader {
 public:
  explicit NumberReader(const TokenView& view) : view_(view) {}

  /// The longest number that begins at token `i`. Linear in its tokens.
  std::optional<NumberReading> read(uint32_t i, NumberOptions options = {}) const;
  /// The same for digits that nothing behind them goes on with: see stands_alone().
  std::optional<NumberReading> read_alone(uint32_t i) const;
  /// Digits at token `i`, and behind them a word that is nothing to a number, or a mark that joins
  /// nothing: most numbers.
  bool stands_alone(uint32_t i) const;

 private:
  /// A number below the next scale word: a literal, or words up to "nine hundred and ninety-nine".
  struct Piece {
    uint32_t first = 0;
    uint32_t last = 0;
    Decimal value;
    Decimal grain{1};
    Decimal scale{1};
    NumeralKind kind = NumeralKind::kNone;  ///< of its last word
    bool literal = false;
    bool integer = true;
    bool ordinal = false;
    bool plural = false;
    bool hundred = false;  ///< has a "hundred" in it
  };

  void append_offset(NumberReading& reading) const;
  void append_restated(NumberReading& reading) const;
  std::optional<NumberReading> read_unsigned(uint32_t i, NumberOptions options) const;
  std::optional<NumberReading> read_cardinal(uint32_t i, NumberOptions options) const;
  std::optional<NumberReading> read_vague(uint32_t i) const;
  std::optional<NumberReading> read_couple(uint32_t first, uint32_t at) const;
  std::optional<NumberReading> read_several(uint32_t first, uint32_t at) const;
  std::optional<NumberReading> read_plural_scale(uint32_t i) const;
  bool time_follows(uint32_t i) const;
  bool counts_time(uint32_t first, uint32_t at) const;
  std::optional<NumberReading> read_fraction_words(uint32_t i) const;
  std::optional<Piece> read_piece(uint32_t i) const;
  std::optional<Piece> read_article_piece(uint32_t i) const;
  std::optional<Piece> read_first_piece(uint32_t i) const;
  std::optional<Piece> read_small(uint32_t i) const;
  std::optional<Piece> read_literal(uint32_t i) const;
  bool extend_hundred(Piece& piece) const;
  void extend_digits(Piece& piece) const;
  bool join_groups(Piece& piece) const;
  bool join_marked_groups(Piece& piece) const;
  bool join_decimals(Piece& piece) const;
  bool join_exponent(Piece& piece) const;
  void append_scales(Piece& piece, NumberOptions options) const;
  bool behind_determiner(uint32_t i) const;
  bool scale_at(uint32_t i, bool after_digits, NumberOptions options, Numeral& numeral) const;
  bool change_by_fraction(uint32_t i, uint32_t end) const;
  bool fraction_as_subject(uint32_t i, uint32_t end) const;
  bool append_digit_fraction(NumberReading& reading) const;
  bool append_smaller_scale(NumberReading& reading, Decimal share) const;
  uint32_t denominator(uint32_t i, bool plural, Decimal& value) const;
  void append_mixed_fraction(NumberReading& reading) const;
  void append_scaled_fraction(NumberReading& reading) const;
  void append_point_words(NumberReading& reading) const;
  void append_ratio(NumberReading& reading, NumberOptions options) const;
  void append_power(NumberReading& reading) const;
  void append_ordinal_suffix(NumberReading& reading) const;

  const TokenView& view_;
};

/// 10^k for the last stated digit of an integer written in digits: at most two digits count as
/// rounded away from the left ("19,000": 1000; "300": 10), since "100 people" is seldom 60.
Decimal digit_grain(Decimal value);

// Shared by number_reader.cc, number_literal.cc and number_fraction.cc.
bool all_digits(std::string_view text);
bool looks_like_year(std::string_view text, Decimal value);
inline Decimal value_of(const Numeral& numeral) {
  return Decimal(numeral.mantissa, numeral.exponent);
}

}  // namespace factlint
