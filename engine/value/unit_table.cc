// Data: units of measure.
#include "engine/value/unit_table.h"

namespace factlint {
namespace {

using enum Dimension;

constexpr uint8_t kWords = kPrefixWords;
constexpr uint8_t kLetters = kPrefixLetters;
constexpr uint8_t kSmall = kSmallPrefixes;
constexpr uint8_t kMetric = kPrefixWords | kPrefixLetters | kSmallPrefixes;

constexpr UnitEntry kUnits[] = {
    // Length, in metres.
    {kLength, "kilometer", "kilometre kilometer kilometres kilometers km kms k.m", 1, 3,
     kArticleUnit},
    {kLength, "meter", "metre meter metres meters +m -m mtr mtrs", 1, 0, kArticleUnit},
    {kLength, "decimeter", "decimetre decimeter decimetres decimeters =dm", 1, -1, 0},
    {kLength, "centimeter", "centimetre centimeter centimetres centimeters cm cms", 1, -2,
     kArticleUnit},
    {kLength, "millimeter", "millimetre millimeter millimetres millimeters mm", 1, -3,
     kArticleUnit},
    {kLength, "micrometer", "micrometre micrometer micrometres micrometers micron microns μm µm", 1,
     -6, kArticleUnit},
    {kLength, "nanometer", "nanometre nanometer nanometres nanometers +nm", 1, -9, kArticleUnit},
    {kLength, "mile", "mile miles =mi", 1609344, -3, kArticleUnit},
    {kLength, "nautical mile", "=nmi", 1852, 0, 0},
    {kLength, "yard", "yard yards yd yds", 9144, -4, 0},
    {kLength, "foot", "foot feet ft", 3048, -4, 0},
    {kLength, "inch", "inch inches +in -in", 254, -4, kArticleUnit},
    {kLength, "furlong", "furlong furlongs", 201168, -3, 0},
    {kLength, "fathom", "fathom fathoms", 18288, -4, 0},
    {kLength, "light year", "lightyear lightyears", 94607304725808, 2, 0},
    {kLength, "parsec", "parsec parsecs", 30856775814913673, 0, kWords},
    {kLength, "astronomical unit", "=AU", 149597870700, 0, 0},
    {kLength, "angstrom", "angstrom angstroms", 1, -10, 0},
    {kLength, "hand", "", 1016, -4, 0},

    // Area, in square metres.
    {kArea, "hectare", "hectare hectares =ha", 1, 4, kArticleUnit},
    {kArea, "acre", "acre acres", 40468564224, -7, kArticleUnit},
    {kArea, "square kilometer", "sqkm km²", 1, 6, 0},
    {kArea, "square meter", "sqm m² sqmt", 1, 0, 0},
    {kArea, "square foot", "sqft", 9290304, -8, 0},
    {kArea, "square mile", "sqmi", 2589988110336, -6, 0},

    // Volume, in litres.
    {kVolume, "liter", "litre liter litres liters ltr ltrs =L +l -l", 1, 0, kArticleUnit},
    {kVolume, "hectoliter", "hectolitre hectoliter hectolitres hectoliters hl", 1, 2, kArticleUnit},
    {kVolume, "deciliter", "decilitre deciliter decilitres deciliters =dl =dL", 1, -1,
     kArticleUnit},
    {kVolume, "centiliter", "centilitre centiliter centilitres centiliters =cl =cL", 1, -2,
     kArticleUnit},
    {kVolume, "milliliter", "millilitre milliliter millilitres milliliters ml mls", 1, -3,
     kArticleUnit},
    {kVolume, "megaliter", "megalitre megaliter megalitres megaliters", 1, 6, kArticleUnit},
    {kVolume, "cubic meter", "cbm", 1, 3, 0},
    {kVolume, "cubic centimeter", "+cc =cc", 1, -3, 0},
    {kVolume, "gallon", "gallon gallons gal gals", 3785411784, -9, kArticleUnit},
    {kVolume, "quart", "quart quarts qt qts", 946352946, -9, kArticleUnit},
    {kVolume, "pint", "pint pints", 473176473, -9, kArticleUnit},
    {kVolume, "fluid ounce", "floz", 295735295625, -13, 0},
    {kVolume, "cup", "cup cups", 2365882365, -10, 0},
    {kVolume, "tablespoon", "tablespoon tablespoons tbsp tbsps tbs", 1478676478125, -14,
     kArticleUnit},
    {kVolume, "teaspoon", "teaspoon teaspoons tsp tsps", 492892159375, -14, kArticleUnit},
    {kVolume, "barrel", "barrel barrels bbl bbls", 158987294928, -9, 0},
    {kVolume, "bushel", "bushel bushels", 3523907016688, -11, 0},
    {kVolume, "acre foot", "", 123348183754752, -8, 0},

    // Mass, in grams.
    {kMass, "gram", "gram grams gramme grammes +g -g gm gms gr", 1, 0, kArticleUnit},
    {kMass, "kilogram", "kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs k.g k.g.", 1,
     3, kArticleUnit},
    {kMass, "milligram", "milligram milligrams milligramme milligrammes mg mgs", 1, -3,
     kArticleUnit},
    {kMass, "microgram", "microgram micrograms mcg μg µg ug", 1, -6, kArticleUnit},
    {kMass, "nanogram", "nanogram nanograms =ng", 1, -9, 0},
    {kMass, "metric ton", "tonne tonnes =mt +t -t", 1, 6, kArticleUnit},
    {kMass, "ton", "ton tons", 907184740000, -6, kArticleUnit},
    {kMass, "kiloton", "kiloton kilotons kilotonne kilotonnes =kt", 1, 9, kArticleUnit},
    {kMass, "megaton", "megaton megatons megatonne megatonnes =Mt", 1, 12, kArticleUnit},
    {kMass, "gigaton", "gigaton gigatons gigatonne gigatonnes =Gt", 1, 15, kArticleUnit},
    {kMass, "pound", "pound pounds lb lbs", 45359237, -5, kArticleUnit | kMoneyToo},
    {kMass, "ounce", "ounce ounces oz ozs", 28349523125, -9, kArticleUnit},
    {kMass, "dram", "dram drams drachma drachmas", 17718451953125, -13, 0},
    {kMass, "stone", "", 635029318, -5, 0},
    {kMass, "carat", "carat carats", 2, -1, 0},
    {kMass, "quintal", "quintal quintals", 1, 5, 0},
    {kMass, "hundredweight", "hundredweight cwt", 45359237, -3, 0},

    // Speed, in metres per second; only ratios within the dimension matter.
    {kSpeed, "kilometer per hour", "kmh kph kmph kmhr kmphr", 2777777777777778, -16, 0},
    {kSpeed, "mile per hour", "mph", 44704, -5, 0},
    {kSpeed, "foot per second", "fps", 3048, -4, 0},
    {kSpeed, "knot", "knot knots kt kts kn", 5144444444444444, -16, 0},

    // Temperature and angle.
    {kTemperature, "celsius", "celsius celcius centigrade ℃", 1, 0, 0},
    {kTemperature, "fahrenheit", "fahrenheit farenheit fahrenhite ℉", 1, 0, 0},
    {kTemperature, "kelvin", "kelvin kelvins", 1, 0, 0},
    {kAngle, "degree", "", 1, 0, 0},
    {kAngle, "radian", "radian radians", 1, 0, 0},

    // Data, in bits. The decimal prefixes are generated.
    {kData, "bit", "bit bits", 1, 0, kWords},
    {kData, "byte", "byte bytes", 8, 0, kWords},
    {kData, "kilobyte", "=KB =kB kbyte kbytes", 8, 3, 0},
    {kData, "megabyte", "=MB mbyte mbytes meg megs", 8, 6, 0},
    {kData, "gigabyte", "=GB gb gbyte gbytes gig gigs", 8, 9, 0},
    {kData, "terabyte", "=TB tb", 8, 12, 0},
    {kData, "petabyte", "=PB pb", 8, 15, 0},
    {kData, "kilobit", "=kb =Kb kbit kbits", 1, 3, 0},
    {kData, "megabit", "=Mb mbit mbits", 1, 6, 0},
    {kData, "gigabit", "=Gb gbit gbits", 1, 9, 0},
    {kData, "terabit", "=Tb tbit tbits", 1, 12, 0},
    {kData, "kibibyte", "kibibyte kibibytes kib", 8192, 0, 0},
    {kData, "mebibyte", "mebibyte mebibytes mib", 8388608, 0, 0},
    {kData, "gibibyte", "gibibyte gibibytes gib", 8589934592, 0, 0},
    {kDataRate, "kilobit per second", "kbps", 1, 3, 0},
    {kDataRate, "megabit per second", "mbps", 1, 6, 0},
    {kDataRate, "gigabit per second", "gbps", 1, 9, 0},

    // Energy and power.
    {kEnergy, "watt hour", "=Wh", 3600, 0, kLetters},
    {kEnergy, "joule", "joule joules =J", 1, 0, kMetric},
    {kEnergy, "calorie", "calorie calories cal cals", 4184, -3, kWords},
    {kEnergy, "kilocalorie", "kcal kcals", 4184, 0, 0},
    {kEnergy, "electronvolt", "electronvolt electronvolts =eV", 1602176634, -28, kMetric},
    {kEnergy, "british thermal unit", "btu btus", 105505585262, -8, 0},
    {kPower, "watt", "watt watts =W", 1, 0, kMetric},
    {kPower, "horsepower", "horsepower hp bhp", 745699872, -6, 0},
    {kFrequency, "hertz", "hertz =Hz hz", 1, 0, kMetric},
    {kPressure, "pascal", "pascal pascals =Pa", 1, 0, kWords | kLetters},
    {kPressure, "bar", "", 1, 5, 0},
    {kPressure, "millibar", "millibar millibars mbar =mb", 1, 2, 0},
    {kPressure, "pound per square inch", "psi", 6894757293168, -9, 0},
    {kPressure, "atmosphere", "atmospheres atm", 101325, 0, 0},
    {kElectric, "volt", "volt volts =V", 1, 0, kMetric},
    {kElectric, "ampere", "ampere amperes amp amps", 1, 0, kWords | kSmall},
    {kElectric, "milliampere", "=mA", 1, -3, 0},
    {kElectric, "milliampere hour", "=mAh", 36, -1, 0},
    {kElectric, "ohm", "ohm ohms =Ω", 1, 0, kWords},
    {kElectric, "farad", "farad farads", 1, 0, kWords | kSmall},
    {kOther, "newton", "newton newtons", 1, 0, kWords},
    {kOther, "lumen", "lumen lumens =lm", 1, 0, 0},
    {kOther, "lux", "lux", 1, 0, 0},
    {kOther, "candela", "candela candelas", 1, 0, 0},
    {kOther, "decibel", "decibel decibels =dB db", 1, 0, 0},
    {kOther, "mole", "=mol", 1, 0, 0},
    {kOther, "becquerel", "becquerel becquerels =Bq", 1, 0, kWords | kLetters},
    {kOther, "sievert", "sievert sieverts =Sv", 1, 0, kMetric},
    {kOther, "gray", "=Gy", 1, 0, kMetric},
    {kOther, "pixel", "pixel pixels px", 1, 0, kWords},
    {kOther, "megapixel", "=MP", 1, 6, 0},
    {kOther, "revolution per minute", "rpm", 1, 0, 0},
    {kOther, "part per million", "ppm", 1, 0, 0},
    {kOther, "part per billion", "ppb", 1, 0, 0},
    {kOther, "mach", "", 1, 0, 0},
    {kCount, "twenty-foot equivalent unit", "=TEU =TEUs", 1, 0, 0},

    // Time, in seconds up to the week, in months beyond: see time_part() for the two families.
    {kTime, "millisecond", "millisecond milliseconds +ms =ms msec", 1, -3, 0},
    {kTime, "microsecond", "microsecond microseconds μs µs", 1, -6, 0},
    {kTime, "nanosecond", "nanosecond nanoseconds =ns", 1, -9, 0},
    {kTime, "second", "second seconds sec secs +s", 1, 0, 0},
    {kTime, "minute", "minute minutes min mins", 60, 0, kArticleUnit},
    {kTime, "hour", "hour hours hr hrs +h -h", 3600, 0, kArticleUnit},
    {kTime, "day", "day days +d", 86400, 0, kArticleUnit},
    {kTime, "night", "nights", 86400, 0, 0},
    {kTime, "weekday", "", 86400, 0, 0},
    {kTime, "week", "week weeks wk wks +w", 604800, 0, kArticleUnit},
    {kTime, "fortnight", "fortnight fortnights", 1209600, 0, kArticleUnit},
    {kTime, "month", "month months mth mths mo mos", 1, 0, kArticleUnit},
    {kTime, "quarter", "", 3, 0, 0},
    {kTime, "year", "year years yr yrs +y", 12, 0, kArticleUnit},
    {kTime, "decade", "decade decades", 120, 0, kArticleUnit},
    {kTime, "century", "century centuries", 1200, 0, kArticleUnit},
    {kTime, "millennium", "millennium millennia millenniums", 12000, 0, kArticleUnit},
};

constexpr UnitPhrase kPhrases[] = {
    {"light", "year years", "light year"},
    {"metric", "ton tons tonne tonnes", "metric ton"},
    {"imperial", "ton tons gallon gallons pint pints", ""},
    {"long", "ton tons", "ton"},
    {"short", "ton tons", "ton"},
    {"nautical", "mile miles", "nautical mile"},
    {"sea", "mile miles", "nautical mile"},
    {"statute", "mile miles", "mile"},
    {"fluid", "ounce ounces oz", "fluid ounce"},
    {"fl", "oz ounce ounces", "fluid ounce"},
    {"troy", "ounce ounces", "ounce"},
    {"acre", "foot feet", "acre foot"},
    {"astronomical", "unit units", "astronomical unit"},
    {"watt", "hour hours", "watt hour"},
    {"kilowatt", "hour hours", "kilowatt hour"},
    {"megawatt", "hour hours", "megawatt hour"},
    {"gigawatt", "hour hours", "gigawatt hour"},
    {"terawatt", "hour hours", "terawatt hour"},
};

constexpr UnitPrefix kLarge[] = {
    {"kilo", "k", 3}, {"mega", "M", 6}, {"giga", "G", 9}, {"tera", "T", 12}, {"peta", "P", 15},
};
constexpr UnitPrefix kTiny[] = {
    {"centi", "c", -2},
    {"milli", "m", -3},
    {"micro", "μ", -6},
    {"nano", "n", -9},
};

}  // namespace

std::span<const UnitEntry> unit_entries() { return kUnits; }
std::span<const UnitPhrase> unit_phrases() { return kPhrases; }
std::span<const UnitPrefix> large_prefixes() { return kLarge; }
std::span<const UnitPrefix> small_prefixes() { return kTiny; }

}  // namespace factlint
