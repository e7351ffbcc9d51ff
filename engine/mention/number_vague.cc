// Vague amounts: "a couple of", "a few days", "several hundred", "tens of thousands".
#include "engine/mention/number_reader.h"

namespace factlint {

using enum Particle;

namespace {

/// What "a few" and "several" may be of a unit of time; widely, so that no fact is near the edge.
constexpr int kFewUnits = 2;
constexpr int kManyUnits = 20;

/// "hundred", "thousand", "dozen" in the singular.
bool scale_word(const Numeral& numeral) {
  const bool fits = numeral.kind == NumeralKind::kHundred || numeral.kind == NumeralKind::kScale ||
                    numeral.kind == NumeralKind::kDozen;
  return fits && !numeral.abbreviation && !numeral.ordinal && !numeral.plural;
}

NumberReading vague(uint32_t first, uint32_t last, Decimal low, Decimal high) {
  NumberReading reading;
  reading.first = first;
  reading.last = last;
  reading.vague = true;
  reading.value = low;
  reading.bounds = Interval::closed(low, high);
  reading.grain = low;
  return reading;
}

}  // namespace

/// "days", "of" left out before it: a unit of time in the plural.
bool NumberReader::time_follows(uint32_t i) const {
  for (const UnitForm& form : view_.lexicon.unit_forms(view_.role(i))) {
    if (view_.lexicon.unit(form.unit).dimension == Dimension::kTime)
      return view_.text(i).size() > 3 && view_.text(i).back() == 's';
  }
  return false;
}

/// "a few days", "several weeks", "for few hours"; "many years" and "few days pass" give no number.
bool NumberReader::counts_time(uint32_t first, uint32_t at) const {
  const std::string_view word = view_.text(at);
  if (word == "several" || word == "Several") return true;
  if (word != "few" && word != "Few") return false;
  return at > first || view_.text(first - 1) == "for";
}

/// "a couple of", "a couple of hundred", "a couple years"; the word at `at`, perhaps behind an
/// article.
std::optional<NumberReading> NumberReader::read_couple(uint32_t first, uint32_t at) const {
  const bool article = at > first;
  const bool of = view_.particle(at + 1, kOf);
  const uint32_t scale_at = of ? at + 2 : at + 1;
  const Numeral& scale = view_.role(scale_at).numeral;
  if (article && scale_word(scale)) {
    const Decimal unit = value_of(scale);
    NumberReading reading = vague(first, scale_at + 1, unit * Decimal(2), unit * Decimal(3));
    reading.scale = unit;
    return reading;
  }
  if (!of && !(article && time_follows(at + 1))) return std::nullopt;
  return vague(first, scale_at, Decimal(2), Decimal(3));
}

/// "several hundred", "a few thousand", "a few days"; alone it is left unread.
std::optional<NumberReading> NumberReader::read_several(uint32_t first, uint32_t at) const {
  if (time_follows(at + 1) && counts_time(first, at)) {
    NumberReading reading = vague(first, at + 1, Decimal(kFewUnits), Decimal(kManyUnits));
    reading.value = Decimal(3);
    reading.grain = Decimal(1);
    return reading;
  }
  const Numeral& scale = view_.role(at + 1).numeral;
  if (!scale_word(scale)) return std::nullopt;
  const Decimal unit = value_of(scale);
  return vague(first, at + 2, unit * Decimal(2), unit * Decimal(10) - Decimal(1));
}

/// "dozens", "tens of thousands", "hundreds of millions", "scores of".
std::optional<NumberReading> NumberReader::read_plural_scale(uint32_t i) const {
  const WordRole& role = view_.role(i);
  Decimal unit;
  Decimal next_unit;
  if (role.particle == kTens || role.particle == kScore) {
    unit = Decimal(role.particle == kTens ? 10 : 20);
    next_unit = Decimal(role.particle == kTens ? 100 : 200);
    if (!view_.particle(i + 1, kOf)) return std::nullopt;
  } else if (role.numeral.plural && !role.numeral.ordinal) {
    unit = value_of(role.numeral);
    next_unit = role.numeral.kind == NumeralKind::kDozen     ? Decimal(100)
                : role.numeral.kind == NumeralKind::kHundred ? Decimal(1000)
                                                             : unit * Decimal(1000);
  } else {
    return std::nullopt;
  }
  uint32_t last = i + 1;
  const Numeral& outer = view_.role(i + 2).numeral;
  if (view_.particle(i + 1, kOf) && outer.plural && !outer.ordinal &&
      outer.kind == NumeralKind::kScale) {
    unit = unit * value_of(outer);
    next_unit = next_unit * value_of(outer);
    last = i + 3;
  } else if (role.particle == kTens) {
    return std::nullopt;
  }
  return vague(i, last, unit * Decimal(2), next_unit - Decimal(1));
}

std::optional<NumberReading> NumberReader::read_vague(uint32_t i) const {
  const bool article = view_.particle(i, kA);
  const uint32_t at = article ? i + 1 : i;
  switch (view_.role(at).particle) {
    case kCouple:
      return read_couple(i, at);
    case kPair:
      if (!article || !(view_.particle(at + 1, kOf) || view_.clause_end(at + 1)))
        return std::nullopt;
      return vague(i, at + 1, Decimal(2), Decimal(2));
    case kSeveral:
      return read_several(i, at);
    default:
      return article ? std::nullopt : read_plural_scale(i);
  }
}

}  // namespace factlint
