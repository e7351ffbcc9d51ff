// Tokens -> a number with what it measures: percent, money, unit, time, age. No hedges, no ranges.
#pragma once

#include <optional>
#include <string>

#include "engine/mention/money_reader.h"
#include "engine/mention/number_reader.h"
#include "engine/mention/token_view.h"
#include "engine/mention/unit_reader.h"
#include "engine/value/date.h"

namespace factlint {

enum class MeasureKind : uint8_t { kNone, kPercent, kMoney, kUnit, kTime, kAge };

/// What a number is of. `factor` turns the written number into `unit` (basis points: 0.01).
struct Measure {
  MeasureKind kind = MeasureKind::kNone;
  std::string unit;
  Decimal factor{1};
  bool points = false;
  bool minor = false;  ///< cents of no known currency
  Dimension dimension = Dimension::kOther;
  Decimal base{1};    ///< of the unit, in the dimension's base unit
  uint32_t last = 0;  ///< one past its last token
};

struct Expression {
  NumberReading number;
  Measure measure;
  std::optional<Measure> alternative;  ///< "pounds": weight, or money; "5m": metres, or millions
  uint32_t first = 0;                  ///< tokens [first, last), prefix and unit included
  uint32_t last = 0;
  bool prefix = false;  ///< the currency stands before the number
  Decimal value;        ///< in measure.unit
  Decimal grain{1};
  Duration duration;  ///< kTime, kAge: all parts together
  bool ago = false;
  Hedge inner_hedge = Hedge::kNone;  ///< "20-odd years"
};

/// Months, days, seconds of `value` units of time; kClock units in seconds, calendar units in days
/// and months.
Duration duration_of(Decimal value, const std::string& unit);

class MeasureReader {
 public:
  explicit MeasureReader(const TokenView& view)
      : view_(view), numbers_(view), money_(view), units_(view) {}

  /// The expression that begins at token `i`, or nullopt.
  std::optional<Expression> read(uint32_t i, NumberOptions options = {}) const;
  /// Sets value, grain and duration from the number and the measure.
  static void settle(Expression& expression);

 private:
  std::optional<Expression> read_alone(uint32_t i) const;
  std::optional<Expression> read_prefixed(uint32_t i) const;
  std::optional<Expression> read_money_prefix(uint32_t i) const;
  std::optional<Expression> read_age_prefix(uint32_t i) const;
  std::optional<Expression> read_percent_of(uint32_t i) const;
  std::optional<Expression> read_article_unit(uint32_t i) const;
  std::optional<Expression> read_with_suffix(uint32_t i, NumberOptions options) const;

  std::optional<Measure> percent_at(uint32_t i, const NumberReading& number) const;
  std::optional<Measure> money_at(uint32_t i, const NumberReading& number) const;
  std::optional<Measure> unit_at(uint32_t i, const NumberReading& number) const;
  std::optional<Measure> measure_at(uint32_t i, const NumberReading& number) const;
  bool percent_near(uint32_t i) const;
  bool phrase_ends(uint32_t i) const;

  void append_cents(Expression& expression) const;
  bool append_hyphened_inches(Expression& expression) const;
  void append_parts(Expression& expression) const;
  bool append_part(Expression& expression, Decimal& total, Measure& smallest) const;
  void append_unit_fraction(Expression& expression) const;
  void append_age(Expression& expression) const;
  void find_alternative(Expression& expression) const;

  const TokenView& view_;
  NumberReader numbers_;
  MoneyReader money_;
  UnitReader units_;
};

}  // namespace factlint
