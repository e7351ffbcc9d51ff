// A number and what stands around it -> percent, money, quantity, duration or age.
#include "engine/mention/measure_reader.h"

#include "engine/mention/hedge_reader.h"

namespace factlint {
namespace {

constexpr uint32_t kPercentWindow = 12;

bool calendar_unit(const std::string& unit) {
  return unit == "month" || unit == "quarter" || unit == "year" || unit == "decade" ||
         unit == "century" || unit == "millennium";
}

bool day_unit(const std::string& unit) {
  return unit == "day" || unit == "night" || unit == "weekday" || unit == "week" ||
         unit == "fortnight";
}

Decimal base_of(const std::string& unit) {
  for (const UnitEntry& entry : unit_entries()) {
    if (entry.dimension == Dimension::kTime && entry.name == unit)
      return Decimal(entry.factor, entry.exponent);
  }
  return Decimal(1);
}

Measure measure_of(const UnitReading& unit) {
  Measure measure;
  measure.kind = unit.dimension == Dimension::kTime ? MeasureKind::kTime : MeasureKind::kUnit;
  measure.unit = unit.name;
  measure.dimension = unit.dimension;
  measure.base = unit.factor;
  measure.last = unit.last;
  return measure;
}

Measure measure_of(const CurrencyReading& currency) {
  Measure measure;
  measure.kind = MeasureKind::kMoney;
  measure.unit = currency.code;
  measure.factor = currency.scale * currency.factor;
  measure.minor = currency.minor;
  measure.last = currency.last;
  return measure;
}

}  // namespace

Duration duration_of(Decimal value, const std::string& unit) {
  const double amount = (value * base_of(unit)).to_double();
  Duration duration;
  if (calendar_unit(unit)) {
    duration.months = amount;
  } else if (day_unit(unit)) {
    duration.days = amount / 86400.0;
  } else {
    duration.seconds = amount;
  }
  return duration;
}

void MeasureReader::settle(Expression& expression) {
  expression.value = expression.number.value * expression.measure.factor;
  expression.grain = expression.number.grain * expression.measure.factor;
  if (expression.measure.kind == MeasureKind::kTime ||
      expression.measure.kind == MeasureKind::kAge) {
    expression.duration = duration_of(expression.value, expression.measure.unit);
  }
}

// ---------------------------------------------------------------- what follows the number

bool MeasureReader::percent_near(uint32_t i) const {
  const uint32_t from = i > view_.first + kPercentWindow ? i - kPercentWindow : view_.first;
  for (uint32_t k = from; k < i + kPercentWindow && view_.in(k); ++k) {
    if (view_.mark(k, kPercent) || view_.particle(k, Particle::kPercentWord)) return true;
    if (view_.particle(k, Particle::kPer) && view_.particle(k + 1, Particle::kCent)) return true;
  }
  return false;
}

std::optional<Measure> MeasureReader::percent_at(uint32_t i, const NumberReading& number) const {
  const WordRole& role = view_.role(i);
  if (role.particle == Particle::kNone && !view_.mark(i, kPercent)) return std::nullopt;
  Measure measure;
  measure.kind = MeasureKind::kPercent;
  measure.unit = "%";
  const uint32_t next = view_.past_hyphen(i + 1);
  const Particle second = view_.role(next).particle;
  const bool point_follows = second == Particle::kPoint || second == Particle::kPoints;
  const auto done = [&](uint32_t last, bool points) {
    measure.last = last;
    measure.points = points;
    return measure;
  };
  if (view_.mark(i, kPercent)) return done(i + 1, false);
  switch (role.particle) {
    case Particle::kPercentWord:
      return done(i + 1, false);
    case Particle::kPer:
      if (view_.particle(next, Particle::kCent)) return done(next + 1, false);
      return std::nullopt;
    case Particle::kPercentage:
      if (point_follows) return done(next + 1, true);
      return std::nullopt;
    case Particle::kBasis:
      if (!point_follows) return std::nullopt;
      measure.factor = Decimal(1, -2);
      return done(next + 1, true);
    case Particle::kBasisAbbreviation:
      measure.factor = Decimal(1, -2);
      return done(i + 1, true);
    case Particle::kPointAbbreviation:
      if (number.words || view_.tokens[i].is(kAllCaps)) return std::nullopt;
      return done(i + 1, true);
    case Particle::kPoint:
    case Particle::kPoints:
      if (number.value >= Decimal(100) || !percent_near(i)) return std::nullopt;
      return done(i + 1, true);
    default:
      return std::nullopt;
  }
}

std::optional<Measure> MeasureReader::money_at(uint32_t i, const NumberReading& number) const {
  if (!money_.may_follow(i)) return std::nullopt;
  const bool year = !number.words && looks_like_year(view_.text(number.last - 1), number.value);
  const bool large = number.scale > Decimal(1) || (number.value >= Decimal(100) && !year);
  const auto currency = money_.after(i, large);
  if (!currency) return std::nullopt;
  return measure_of(*currency);
}

std::optional<Measure> MeasureReader::unit_at(uint32_t i, const NumberReading& number) const {
  const bool glued = i == number.last && view_.glued(i);
  uint32_t at = i;
  if (number.fraction && number.words) {  // "half an hour", "three quarters of an hour"
    if (view_.particle(at, Particle::kOf)) ++at;
    if (view_.particle(at, Particle::kA)) at = view_.past_hyphen(at + 1);
  }
  if (auto unit = units_.read(at, glued)) return measure_of(*unit);
  // "20 (kg)".
  const bool bracket = view_.mark(i, kOpenBracket) || view_.mark(i, kLess);
  if (bracket && view_.glued(i + 1)) {
    auto unit = units_.read(i + 1, true);
    if (unit && view_.glued(unit->last) &&
        (view_.mark(unit->last, kCloseBracket) || view_.mark(unit->last, kGreater))) {
      ++unit->last;
      return measure_of(*unit);
    }
  }
  // "three consecutive years", "two more days".
  if (view_.particle(at, Particle::kExtra)) {
    const auto unit = units_.read(at + 1, false);
    if (unit && unit->dimension == Dimension::kTime) return measure_of(*unit);
  }
  // 5' and 5'' and 5", glued and outside quotation marks.
  if (glued && !number.words && !view_.tokens[i - 1].is(kQuoted) &&
      (view_.character(i, '\'') || view_.text(i) == "\"")) {
    const bool two = view_.character(i, '\'') && view_.character(i + 1, '\'') && view_.glued(i + 1);
    const bool inch = two || view_.character(i, '"');
    Measure measure;
    measure.kind = MeasureKind::kUnit;
    measure.unit = inch ? "inch" : "foot";
    measure.dimension = Dimension::kLength;
    measure.base = inch ? Decimal(254, -4) : Decimal(3048, -4);
    measure.last = i + (two ? 2 : 1);
    return measure;
  }
  return std::nullopt;
}

std::optional<Measure> MeasureReader::measure_at(uint32_t i, const NumberReading& number) const {
  uint32_t percent = i;
  // "millions of dollars", but not the unit of a table: "in millions of dollars".
  if (number.vague && view_.particle(i, Particle::kOf) &&
      !view_.particle(number.first - 1, Particle::kIn))
    ++i;
  if (number.fraction && number.words) {  // "a tenth of one percent", "half a percentage point"
    if (view_.particle(percent, Particle::kOf)) ++percent;
    const bool one = view_.role(percent).numeral.kind == NumeralKind::kUnit &&
                     view_.role(percent).numeral.mantissa == 1;
    if (view_.particle(percent, Particle::kA) || one) ++percent;
  }
  if (auto measure = percent_at(percent, number)) return measure;
  // "20 pounds": the unit comes first, money is its alternative.
  const bool pound = (view_.role(i).unit_forms.count > 0 && view_.role(i).currency != 0 &&
                      number.scale == Decimal(1) && view_.text(i + 1) != "sterling");
  if (!pound) {
    if (auto money = money_at(i, number)) return money;
  }
  if (auto unit = unit_at(i, number)) return unit;
  return pound ? money_at(i, number) : std::nullopt;
}

// ---------------------------------------------------------------- what stands before the number

std::optional<Expression> MeasureReader::read_money_prefix(uint32_t i) const {
  const auto currency = money_.before(i);
  if (!currency) return std::nullopt;
  auto number = numbers_.read(currency->last, {true, false});
  if (!number || number->ordinal || number->vague) return std::nullopt;
  Expression expression;
  expression.number = *number;
  expression.measure = measure_of(*currency);
  expression.first = currency->first;
  expression.last = number->last;
  expression.prefix = true;
  settle(expression);
  append_cents(expression);
  // "$22 billion USD", "$100 AUD": the code behind says whose dollars.
  if (const auto code = money_.after(expression.last, false);
      code && view_.role(expression.last).code != 0) {
    expression.measure.unit = code->code;
    expression.last = code->last;
  }
  return expression;
}

/// "aged 45", "age 87", "aged 18 months", "age of 45".
std::optional<Expression> MeasureReader::read_age_prefix(uint32_t i) const {
  const bool aged = view_.particle(i, Particle::kAged);
  if (!aged && !view_.particle(i, Particle::kAge)) return std::nullopt;
  uint32_t at = i + 1;
  if (!aged && view_.particle(at, Particle::kOf)) ++at;
  if (view_.particle(at, Particle::kBetween) || view_.particle(at, Particle::kFrom))
    return std::nullopt;
  auto number = numbers_.read(at);
  if (!number || number->ordinal || number->negative || number->scale > Decimal(1) ||
      number->value > Decimal(150))
    return std::nullopt;
  Expression expression;
  expression.number = *number;
  expression.first = i;
  expression.last = number->last;
  expression.measure.kind = MeasureKind::kAge;
  expression.measure.unit = "year";
  if (auto unit = unit_at(view_.past_hyphen(number->last), *number);
      unit && unit->kind == MeasureKind::kTime) {
    expression.measure.unit = unit->unit;
    expression.last = unit->last;
  }
  expression.prefix = true;
  settle(expression);
  return expression;
}

/// "per cent of 210" where no number stands before: the form of tables and spreadsheets.
std::optional<Expression> MeasureReader::read_percent_of(uint32_t i) const {
  const bool one = view_.particle(i, Particle::kPercentWord);
  const bool two = view_.particle(i, Particle::kPer) && view_.particle(i + 1, Particle::kCent);
  const uint32_t at = one ? i + 1 : i + 2;
  if ((!one && !two) || !view_.particle(at, Particle::kOf)) return std::nullopt;
  auto number = numbers_.read(at + 1);
  if (!number || number->ordinal || number->vague || !view_.clause_end(number->last))
    return std::nullopt;
  Expression expression;
  expression.number = *number;
  expression.measure.kind = MeasureKind::kPercent;
  expression.measure.unit = "%";
  expression.first = i;
  expression.last = number->last;
  settle(expression);
  return expression;
}

/// "a mile from here", not "a mile marker": no noun follows that the unit would belong to.
bool MeasureReader::phrase_ends(uint32_t i) const {
  if (!view_.word(i)) return !view_.dash(i);
  return view_.role(i).particle != Particle::kNone;
}

/// "an hour", "a mile", "a dollar", "all day", "another month".
std::optional<Expression> MeasureReader::read_article_unit(uint32_t i) const {
  const bool article = view_.particle(i, Particle::kA);
  const bool whole = view_.particle(i, Particle::kWhole);
  if (!article && !whole) return std::nullopt;
  Expression expression;
  expression.number.first = i;
  expression.number.last = i + 1;
  expression.number.value = Decimal(1);
  expression.number.article = true;
  expression.first = i;
  uint32_t at = whole ? view_.past_hyphen(i + 1) : i + 1;
  if (article && view_.particle(at, Particle::kWhole)) ++at;
  if (article && view_.particle(at, Particle::kPercentage)) {
    auto percent = percent_at(at, expression.number);
    if (!percent) return std::nullopt;
    expression.measure = *percent;
  } else if (auto unit = units_.read(at, false); unit && unit->with_article) {
    if (whole && (unit->dimension != Dimension::kTime || view_.text(at).back() == 's'))
      return std::nullopt;
    if (!whole && view_.text(at).size() < 3) return std::nullopt;
    if (!whole && unit->dimension != Dimension::kTime && !phrase_ends(unit->last))
      return std::nullopt;
    if (!whole && (view_.dash(unit->last) || view_.text(unit->last - 1) == "decades"))
      return std::nullopt;
    expression.measure = measure_of(*unit);
    if (unit->money_too && !view_.particle(unit->last, Particle::kOf))
      expression.alternative = money_at(at, expression.number);
  } else if (auto money = article ? money_.after(at, false) : std::nullopt;
             money && (money->article || money->first + 1 < money->last)) {
    // "a US$ 4.7 billion": the sign of the number that follows.
    if (view_.role(money->last - 1).currency == 0) return std::nullopt;
    if (!phrase_ends(money->last)) return std::nullopt;  // "a euro user"
    expression.measure = measure_of(*money);
  } else {
    return std::nullopt;
  }
  expression.last = expression.measure.last;
  settle(expression);
  if (expression.measure.kind == MeasureKind::kMoney) append_cents(expression);
  append_parts(expression);
  append_unit_fraction(expression);
  append_age(expression);
  return expression;
}

// ---------------------------------------------------------------- the whole

std::optional<Expression> MeasureReader::read_with_suffix(uint32_t i, NumberOptions options) const {
  auto number = numbers_.read(i, options);
  if (!number) return std::nullopt;
  Expression expression;
  expression.number = *number;
  expression.first = number->first;
  expression.last = number->last;
  settle(expression);
  if (number->ordinal || number->share) return expression;
  auto measure = measure_at(view_.past_hyphen(number->last), *number);
  // "$5m" without its sign: "5m dollars", "10k$".
  if (measure && measure->kind == MeasureKind::kUnit && measure->last == number->last + 1 &&
      !number->words) {
    auto scaled = numbers_.read(i, {true, options.stop_at_and});
    if (scaled && scaled->last > number->last) {
      if (auto money = money_at(view_.past_hyphen(scaled->last), *scaled)) {
        expression.number = *scaled;
        measure = money;
      }
    }
  }
  if (!measure) {
    const HedgeReading hedge = HedgeReader(view_).after(number->last);
    if (hedge.found) {
      measure = measure_at(view_.past_hyphen(hedge.last), *number);
      expression.inner_hedge = measure ? hedge.hedge : Hedge::kNone;
    }
  }
  if (!measure) return expression;
  expression.measure = *measure;
  expression.last = measure->last;
  settle(expression);
  if (measure->kind == MeasureKind::kMoney) append_cents(expression);
  append_parts(expression);
  append_unit_fraction(expression);
  append_age(expression);
  if (expression.last == measure->last) find_alternative(expression);
  return expression;
}

/// Digits with neither a unit nor anything else behind them.
std::optional<Expression> MeasureReader::read_alone(uint32_t i) const {
  std::optional<Expression> expression;
  const auto number = numbers_.read_alone(i);
  if (!number) return expression;
  expression.emplace();
  expression->number = *number;
  expression->first = number->first;
  expression->last = number->last;
  settle(*expression);
  return expression;
}

/// What begins with something before the number.
std::optional<Expression> MeasureReader::read_prefixed(uint32_t i) const {
  auto expression = read_money_prefix(i);
  if (!expression && view_.dash(i) && view_.glued(i + 1) && !view_.glued(i)) {  // "-$5"
    if ((expression = read_money_prefix(i + 1))) {
      expression->first = i;
      expression->value = -expression->value;
    }
  }
  if (!expression) expression = read_age_prefix(i);
  if (!expression) expression = read_percent_of(i);
  return expression;
}

std::optional<Expression> MeasureReader::read(uint32_t i, NumberOptions options) const {
  if (numbers_.stands_alone(i)) return read_alone(i);
  std::optional<Expression> expression;
  if (!view_.number(i)) expression = read_prefixed(i);
  if (!expression) expression = read_with_suffix(i, options);
  if (!expression) expression = read_article_unit(i);
  if (expression) expression->ago = view_.particle(expression->last, Particle::kAgo);
  return expression;
}

}  // namespace factlint
