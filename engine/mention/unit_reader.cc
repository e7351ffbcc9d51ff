// Tokens -> units of measure and time: the part of MeasureReader that knows how units are composed.
#include "engine/mention/unit_reader.h"

#include <algorithm>
#include <array>

namespace factlint {
namespace {

bool is_clock(const std::string& name) {
  return name == "hour" || name == "minute" || name == "second";
}

bool is_one_of(std::string_view text, std::string_view a, std::string_view b) {
  return text == a || text == b;
}

}  // namespace

UnitReading UnitReader::reading_of(uint16_t index, uint32_t last) const {
  const MeasureUnit& unit = view_.lexicon.unit(index);
  return {unit.name,
          unit.dimension,
          unit.factor,
          last,
          (unit.flags & kMoneyToo) != 0,
          (unit.flags & kArticleUnit) != 0};
}

/// A lone letter or "in" behind a space is a unit where its phrase ends or goes on with another
/// number.
bool UnitReader::unit_may_end(uint32_t i) const {
  if (view_.clause_end(i + 1)) return true;
  if (view_.text(i) == "in") return false;  // "8 billion in 2022"
  if (view_.number(i + 1) || view_.text(i) == "m")
    return true;  // "1.5 m people": metres or millions
  switch (view_.role(i + 1).particle) {
    case Particle::kAnd:
    case Particle::kOr:
    case Particle::kOf:
    case Particle::kTo:
    case Particle::kFrom:
    case Particle::kLong:
      return true;
    default:
      return false;
  }
}

/// One or two words that name a unit, before powers and "per".
std::optional<UnitReading> UnitReader::word_unit(uint32_t i, bool glued) const {
  const WordRole& role = view_.role(i);
  if (role.unit_forms.count == 0 && role.unit_phrases.count == 0) return std::nullopt;
  const uint32_t second = view_.past_hyphen(i + 1);
  for (const UnitPair& pair : view_.lexicon.unit_pairs(role)) {
    if (view_.word(second) && view_.tokens[second].word == pair.second)
      return reading_of(pair.unit, second + 1);
  }
  const UnitForm* found = nullptr;
  for (const UnitForm& form : view_.lexicon.unit_forms(role)) {
    if (form.glued_only && !glued) continue;
    if (form.clause_end && !unit_may_end(i)) continue;
    if (!form.exact.empty() && form.exact != view_.text(i)) continue;
    if (found == nullptr || !form.exact.empty()) found = &form;
  }
  // A lone capital is a scale or a name ("10M", "777F"), never metre or foot.
  const std::string_view text = view_.text(i);
  const bool capital = text.size() == 1 && text[0] >= 'A' && text[0] <= 'Z';
  const bool name_part = text.size() == 1 && view_.dash(i + 1) && view_.glued(i + 1) &&
                         view_.number(i + 2);  // "L-202"
  if (found == nullptr || name_part ||
      (capital && found->exact.empty() && text != "Y" && text != "W"))
    return std::nullopt;
  return reading_of(found->unit, i + 1);
}

/// "°C", "degrees Fahrenheit", "deg c", "°".
std::optional<UnitReading> UnitReader::degree_unit(uint32_t i) const {
  const bool sign = view_.mark(i, kDegree);
  if (!sign && !view_.particle(i, Particle::kDegreeWord)) return std::nullopt;
  uint32_t at = i + 1;
  if (!sign && view_.mark(at, kPeriod) && view_.glued(at) && view_.word(at + 1)) ++at;
  const std::string_view text = view_.text(at);
  UnitReading reading{"degree", Dimension::kAngle, Decimal(1), i + 1, false, true};
  const auto scale = [&](const char* name) {
    reading = {name, Dimension::kTemperature, Decimal(1), at + 1, false, true};
    return reading;
  };
  if (is_one_of(text, "C", "c")) return scale("celsius");
  if (is_one_of(text, "F", "f")) return scale("fahrenheit");
  if (const auto named = word_unit(at, false);
      named && named->dimension == Dimension::kTemperature) {
    reading = *named;
    return reading;
  }
  return reading;
}

/// "it hit 38C", "from minus 7C to 5C", "(100F)"; elsewhere a letter behind a number is part of a
/// name ("seat 5C", "model 777F").
std::optional<UnitReading> UnitReader::degree_letter(uint32_t i, bool glued) const {
  const std::string_view text = view_.text(i);
  if (!glued || i < 2 || (text != "C" && text != "F") || view_.text(i - 1).size() > 4)
    return std::nullopt;
  const std::string_view before = view_.text(i - 2);
  constexpr std::array<std::string_view, 34> kBefore = {
      "(",       "minus",  "-",        "−",       "hit",    "hits",     "hitting",
      "of",      "to",     "at",       "was",     "is",     "above",    "below",
      "reached", "reach",  "reaching", "topped",  "than",   "from",     "around",
      "about",   "nearly", "almost",   "touched", "exceed", "exceeded", "fell",
      "dropped", "rose",   "climbed",  "between", "by",     "a"};
  if (std::find(kBefore.begin(), kBefore.end(), before) == kBefore.end()) return std::nullopt;
  const bool ends = view_.clause_end(i + 1) || view_.mark(i + 1, kOpenBracket) ||
                    (view_.word(i + 1) && !view_.glued(i + 1));
  if (!ends) return std::nullopt;
  return UnitReading{text == "C" ? "celsius" : "fahrenheit",
                     Dimension::kTemperature,
                     Decimal(1),
                     i + 1,
                     false,
                     true};
}

/// "km2", "km²", "km^2", "km squared".
void UnitReader::append_power(UnitReading& unit) const {
  if (unit.dimension != Dimension::kLength) return;
  uint32_t at = unit.last;
  int power = 0;
  const auto power_of = [&](std::string_view text) {
    if (text == "2" || text == "²") return 2;
    return text == "3" || text == "³" ? 3 : 0;
  };
  if (view_.particle(at, Particle::kSquared)) power = 2;
  if (view_.particle(at, Particle::kCubed)) power = 3;
  if (power == 0 && view_.glued(at)) {
    if (view_.character(at, '^') && view_.glued(at + 1)) ++at;
    power = power_of(view_.text(at));
  }
  if (power == 0) return;
  raise(unit, power);
  unit.last = at + 1;
}

void UnitReader::raise(UnitReading& unit, int power) {
  const Decimal length = unit.factor;
  unit.name = (power == 2 ? "square " : "cubic ") + unit.name;
  unit.dimension = power == 2 ? Dimension::kArea : Dimension::kVolume;
  unit.factor = power == 2 ? length * length : length * length * length * Decimal(1000);
}

/// "per hour", "/s", "an hour".
void UnitReader::append_per(UnitReading& unit) const {
  if (unit.dimension == Dimension::kTime || unit.dimension == Dimension::kAngle) return;
  uint32_t at = unit.last;
  const bool slash = view_.mark(at, kSlash) && view_.glued(at) && view_.glued(at + 1);
  const bool article = view_.particle(at, Particle::kA);
  if (!slash && !article && !view_.particle(at, Particle::kPer)) return;
  const std::string_view text = view_.text(at + 1);
  auto below = word_unit(at + 1, true);
  if (slash && !below && (text == "s" || text == "h")) return;
  if (!below) return;
  if (article && (unit.dimension != Dimension::kLength || !is_clock(below->name))) return;
  append_power(*below);
  unit.name += " per " + below->name;
  unit.factor = unit.factor / below->factor;
  unit.dimension = unit.dimension == Dimension::kLength && below->dimension == Dimension::kTime
                       ? Dimension::kSpeed
                       : Dimension::kOther;
  unit.last = below->last;
}

std::optional<UnitReading> UnitReader::read(uint32_t i, bool glued) const {
  if (auto degree = degree_unit(i)) return degree;
  if (auto degree = degree_letter(i, glued)) return degree;
  const bool square = view_.particle(i, Particle::kSquare);
  const bool cubic = view_.particle(i, Particle::kCubic);
  if (square || cubic) {
    uint32_t at = view_.past_hyphen(i + 1);
    if (view_.mark(at, kPeriod) && view_.glued(at)) ++at;
    const bool short_form = is_one_of(view_.text(at), "m", "M");
    auto unit = word_unit(at, short_form);
    if (!unit || unit->dimension != Dimension::kLength) return std::nullopt;
    raise(*unit, square ? 2 : 3);
    append_per(*unit);
    return unit;
  }
  auto unit = word_unit(i, glued);
  if (!unit) unit = letter_with_power(i);
  if (!unit) return std::nullopt;
  append_power(*unit);
  append_per(*unit);
  return unit;
}

/// "20 m/s", "5 m²": a spaced letter that its continuation makes a unit.
std::optional<UnitReading> UnitReader::letter_with_power(uint32_t i) const {
  const std::string_view text = view_.text(i);
  if (text != "m" && text != "g" && text != "l") return std::nullopt;
  auto unit = word_unit(i, true);
  if (!unit) return std::nullopt;
  const uint32_t before = unit->last;
  append_power(*unit);
  append_per(*unit);
  if (unit->last == before) return std::nullopt;
  return word_unit(i, true);
}

}  // namespace factlint
