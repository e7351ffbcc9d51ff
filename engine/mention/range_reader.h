// Two expressions of number -> one range: "between 5 and 10", "$4bn-$5bn", "8- to 16-metre".
#pragma once

#include <optional>

#include "engine/mention/measure_reader.h"
#include "engine/mention/token_view.h"

namespace factlint {

struct RangeReading {
  Expression low;
  Expression high;
  uint32_t first = 0;  ///< "between", "from" included
  uint32_t last = 0;
  bool change = false;  ///< "rose from 40 to 50 per cent": two numbers, but one unit
};

class RangeReader {
 public:
  RangeReader(const TokenView& view, const MeasureReader& measures)
      : view_(view), measures_(measures) {}

  /// The range that begins with `low`, or nullopt. A change ("rose from 5 to 10") is told as such.
  std::optional<RangeReading> read(const Expression& low) const;
  /// `low` stands after "between" and may have swallowed the "and" of the range.
  bool after_between(uint32_t first) const { return view_.particle(first - 1, Particle::kBetween); }

 private:
  uint32_t connector(const Expression& low, bool between, bool from) const;
  bool change_before(uint32_t first) const;
  bool chained(const Expression& low, const Expression& high) const;
  bool unify(Expression& low, Expression& high) const;
  Decimal shared_scale(const Expression& low, const Expression& high) const;
  bool year_before_amount(const Expression& low, const Expression& high) const;

  const TokenView& view_;
  const MeasureReader& measures_;
};

}  // namespace factlint
