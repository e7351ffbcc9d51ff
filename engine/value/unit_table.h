// Units of measure: their written forms, their English names, and how they convert. Data only.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace factlint {

enum class Dimension : uint8_t {
  kLength,
  kArea,
  kVolume,
  kMass,
  kSpeed,
  kTemperature,
  kAngle,
  kData,
  kDataRate,
  kEnergy,
  kPower,
  kFrequency,
  kPressure,
  kElectric,
  kTime,
  kCount,
  kOther,
};

enum UnitFlag : uint8_t {
  kArticleUnit = 1 << 0,    ///< "a mile" is a quantity; "a foot" need not be
  kPrefixWords = 1 << 1,    ///< takes kilo-, mega- ... ("kilowatt")
  kPrefixLetters = 1 << 2,  ///< takes k, M, G ... ("kW")
  kSmallPrefixes = 1 << 3,  ///< takes also milli-, micro-, nano-, centi-
  kMoneyToo = 1 << 4,       ///< "pounds": weight or currency
};

/// One unit. `forms` are separated by spaces; a form starting with '=' is matched with its exact
/// capitals, one starting with
/// '+' only glued to its number ("5m"), '-' only at the end of a clause or before a further number
/// ("5 in"). The first form is the name unless `name` says otherwise. One unit is factor *
/// 10^exponent of the dimension's base unit.
struct UnitEntry {
  Dimension dimension = Dimension::kOther;
  std::string_view name;
  std::string_view forms;
  int64_t factor = 1;
  int8_t exponent = 0;
  uint8_t flags = 0;
};
std::span<const UnitEntry> unit_entries();

/// Units of two words whose parts are no unit of that meaning ("light year", "metric ton",
/// "nautical mile").
struct UnitPhrase {
  std::string_view first;
  std::string_view second;  ///< separated by spaces
  std::string_view name;    ///< a name in unit_entries()
};
std::span<const UnitPhrase> unit_phrases();

struct UnitPrefix {
  std::string_view word;    ///< "kilo"
  std::string_view letter;  ///< "k"
  int8_t exponent;
};
std::span<const UnitPrefix> large_prefixes();
std::span<const UnitPrefix> small_prefixes();

}  // namespace factlint
