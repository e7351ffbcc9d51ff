// The words of numbers: cardinals, ordinals, scales, and the small words that join them. Data only.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace factlint {

enum class NumeralKind : uint8_t {
  kNone,
  kUnit,      ///< zero to nine
  kTeen,      ///< ten to nineteen
  kTens,      ///< twenty, thirty ... ninety
  kCompound,  ///< "twentyone", written as one word
  kHundred,
  kScale,  ///< thousand, million ... lakh, crore
  kDozen,
};

/// What a numeral word contributes: value = mantissa * 10^exponent.
struct Numeral {
  NumeralKind kind = NumeralKind::kNone;
  int16_t mantissa = 0;
  int8_t exponent = 0;
  bool ordinal = false;       ///< "fifth", "millionth"
  bool plural = false;        ///< "fifths", "millions", "dozens"
  bool abbreviation = false;  ///< "bn", "k"; letters only after digits
  bool letter = false;        ///< "m", "b", "t": a scale only in money, or as a capital
};

struct NumeralWord {
  std::string_view word;
  Numeral numeral;
};
std::span<const NumeralWord> numeral_words();

/// Function words and marks-in-words that the grammar of numbers asks for by name.
enum class Particle : uint8_t {
  kNone,
  kA,
  kAnd,
  kOr,
  kOf,
  kTo,
  kThrough,
  kBetween,
  kFrom,
  kIn,
  kOut,
  kOver,
  kUnder,
  kEvery,
  kPoint,
  kMinus,
  kHalf,
  kQuarter,
  kPercentWord,
  kPer,
  kCent,
  kPercentage,
  kBasis,
  kPoints,
  kPointAbbreviation,
  kBasisAbbreviation,
  kSquare,
  kCubic,
  kSquared,
  kCubed,
  kDegreeWord,
  kOld,
  kAge,
  kAged,
  kAgo,
  kCouple,
  kPair,
  kSeveral,
  kThe,
  kWhole,
  kExtra,
  kExponent,
  kFirstOrdinal,
  kTens,
  kScore,
  kBut,
  kDeterminer,
  kModal,
  kPartitive,
  kMonth,
  kChange,
  kLong,
  kTimes,
  kMonetary,
  kBelow,
  kFollower,
  kDominion,
};

struct ParticleWord {
  std::string_view words;  ///< separated by spaces
  Particle particle;
};
std::span<const ParticleWord> particle_words();

}  // namespace factlint
