// A measured number and what follows it -> compound amounts ("5 feet 2 inches"), cents, ages.
#include "engine/mention/measure_reader.h"

namespace factlint {
namespace {

bool calendar_unit(const std::string& unit) {
  return unit == "month" || unit == "quarter" || unit == "year" || unit == "decade" ||
         unit == "century" || unit == "millennium";
}

/// Units that are told in parts: "5 feet, 2 inches".
bool customary_unit(const std::string& unit) {
  return unit == "yard" || unit == "foot" || unit == "pound" || unit == "mile";
}

/// Months stand to months and seconds to seconds; a month is no number of days.
bool convertible(const Measure& a, const Measure& b) {
  if (a.dimension != b.dimension) return false;
  return a.dimension != Dimension::kTime || calendar_unit(a.unit) == calendar_unit(b.unit);
}

}  // namespace

/// "$20 and 43c", "3 dollars 50 cents", "15 dollars and 15".
void MeasureReader::append_cents(Expression& expression) const {
  if (expression.measure.minor || !expression.value.is_integer() ||
      expression.number.scale > Decimal(1))
    return;
  uint32_t at = expression.last;
  const bool joined = view_.particle(at, Particle::kAnd);
  if (joined) ++at;
  const auto cents = numbers_.read(at);
  if (!cents || cents->ordinal || cents->fraction || cents->vague || cents->negative ||
      cents->value >= Decimal(100))
    return;
  uint32_t last = money_.past_minor(cents->last);
  const bool two_digits = !cents->words && view_.text(cents->first).size() == 2;
  const bool ends = view_.clause_end(last) || view_.particle(last, Particle::kExtra);
  if (last == cents->last && (expression.prefix || !two_digits || !ends)) return;
  expression.value = expression.value + cents->value * Decimal(1, -2);
  expression.grain = Decimal(1, -2);
  expression.last = last;
}

/// One more, smaller part: "2 inches" after "5 feet".
bool MeasureReader::append_part(Expression& expression, Decimal& total, Measure& smallest) const {
  uint32_t at = expression.last;
  // Metric parts after a comma are a list ("5 km, 500 m"), not one length.
  const bool listed = smallest.dimension == Dimension::kTime || customary_unit(smallest.unit);
  if (listed && view_.mark(at, kComma)) ++at;
  if (view_.particle(at, Particle::kAnd)) ++at;
  auto number = view_.particle(at, Particle::kA) ? std::nullopt : numbers_.read(at);
  if (!number || number->ordinal || number->vague || number->negative || number->share)
    return false;
  if (view_.past_hyphen(number->last) != number->last)
    return false;  // "two years, 90-minute talks"
  auto unit = unit_at(number->last, *number);
  if (!unit && smallest.unit == "foot" && view_.text(number->last) == "in") return false;
  if (!unit || unit->dimension != smallest.dimension || unit->dimension == Dimension::kAngle)
    return false;
  const bool time = unit->dimension == Dimension::kTime;
  if (!time && unit->dimension != Dimension::kLength && unit->dimension != Dimension::kMass &&
      unit->dimension != Dimension::kVolume) {
    return false;
  }
  const bool same_kind = convertible(*unit, smallest);
  if (same_kind && unit->base >= smallest.base) return false;
  if (!same_kind && !(time && calendar_unit(smallest.unit))) return false;
  if (time) {
    const Duration more = duration_of(number->value, unit->unit);
    expression.duration.months += more.months;
    expression.duration.days += more.days;
    expression.duration.seconds += more.seconds;
  }
  expression.last = unit->last;
  if (same_kind) {
    total = total * smallest.base / unit->base + number->value;
    smallest = *unit;
    expression.grain = number->grain;
  }
  return true;
}

/// "6-foot-2", "a 6-foot-10 centre".
bool MeasureReader::append_hyphened_inches(Expression& expression) const {
  const uint32_t at = expression.last;
  if (expression.measure.unit != "foot" || view_.past_hyphen(at) == at) return false;
  const auto inches = numbers_.read(at + 1);
  if (!inches || !inches->value.is_integer() || inches->value >= Decimal(12) || inches->ordinal ||
      inches->fraction || inches->value.sign() < 0)
    return false;
  uint32_t last = inches->last;
  if (const auto unit = unit_at(view_.past_hyphen(last), *inches)) {
    if (unit->unit != "inch") return false;
    last = unit->last;
  }
  expression.value = expression.value * Decimal(12) + inches->value;
  expression.measure.unit = "inch";
  expression.measure.base = Decimal(254, -4);
  expression.measure.last = last;
  expression.grain = Decimal(1);
  expression.last = last;
  return true;
}

void MeasureReader::append_parts(Expression& expression) const {
  const MeasureKind kind = expression.measure.kind;
  if (kind == MeasureKind::kUnit && append_hyphened_inches(expression)) return;
  if (kind != MeasureKind::kUnit && kind != MeasureKind::kTime) return;
  // "5 km, 10 km and 800 m" is a list of lengths.
  if (kind == MeasureKind::kUnit && view_.mark(expression.first - 1, kComma)) return;
  Decimal total = expression.value;
  Measure smallest = expression.measure;
  bool all_same = true;
  for (int parts = 0; parts < 6; ++parts) {
    const std::string before = smallest.unit;
    if (!append_part(expression, total, smallest)) break;
    all_same = all_same && smallest.unit != before;
  }
  // Years and days do not add up exactly: then the number stays that of the first part.
  if (!all_same || smallest.unit == expression.measure.unit) return;
  expression.value = total;
  smallest.last = expression.last;
  expression.measure = smallest;
}

/// "an hour and a half", "one year and a quarter", "an hour and thirty".
void MeasureReader::append_unit_fraction(Expression& expression) const {
  const MeasureKind kind = expression.measure.kind;
  if ((kind != MeasureKind::kTime && kind != MeasureKind::kUnit) || !expression.value.is_integer())
    return;
  uint32_t at = expression.last;
  const bool joined = view_.particle(at, Particle::kAnd);
  if (joined) {
    const uint32_t next = view_.particle(at + 1, Particle::kA) ? at + 2 : at + 1;
    const Particle p = view_.role(next).particle;
    const bool half = p == Particle::kHalf;
    const bool noun_follows = view_.word(next + 1) && view_.role(next + 1).unit_forms.count > 0;
    if ((half || p == Particle::kQuarter) && !noun_follows) {
      expression.value = expression.value + (half ? Decimal(5, -1) : Decimal(25, -2));
      expression.grain = Decimal(1, -1);
      expression.last = next + 1;
      expression.duration = duration_of(expression.value, expression.measure.unit);
      return;
    }
    ++at;
  }
  if (expression.measure.unit != "hour") return;
  const auto minutes = numbers_.read(at);
  if (!minutes || minutes->ordinal || minutes->fraction || minutes->value >= Decimal(60) ||
      minutes->value < Decimal(1) || !minutes->value.is_integer() ||
      !view_.clause_end(minutes->last)) {
    return;
  }
  expression.value = expression.value + minutes->value / Decimal(60);
  expression.duration.seconds += minutes->value.to_double() * 60;
  expression.last = minutes->last;
}

/// "years old", "-year-old", "weeks of age".
void MeasureReader::append_age(Expression& expression) const {
  if (expression.measure.kind != MeasureKind::kTime) return;
  const uint32_t at = view_.past_hyphen(expression.last);
  if (view_.particle(at, Particle::kOld)) {
    expression.last = at + 1;
  } else if (view_.particle(at, Particle::kOf) && view_.particle(at + 1, Particle::kAge)) {
    expression.last = at + 2;
  } else {
    return;
  }
  expression.measure.kind = MeasureKind::kAge;
}

void MeasureReader::find_alternative(Expression& expression) const {
  const Measure& measure = expression.measure;
  const uint32_t at = expression.number.last;
  if (measure.kind != MeasureKind::kUnit || measure.last != at + 1) return;
  const WordRole& role = view_.role(at);
  if (measure.unit == "pound" && !view_.particle(at + 1, Particle::kOf) &&
      view_.text(at).size() > 3) {
    expression.alternative = money_at(at, expression.number);
  } else if (view_.text(at) == "m" && view_.word(at + 1) && role.numeral.exponent == 6 &&
             view_.role(at + 1).particle == Particle::kNone && !expression.number.words) {
    Measure millions;
    millions.factor = Decimal(1, 6);
    millions.last = at + 1;
    expression.alternative = millions;
  }
}

}  // namespace factlint
