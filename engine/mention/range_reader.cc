// Ranges: the connector between two numbers, and what they lend each other (unit, scale, currency).
#include "engine/mention/range_reader.h"

#include "engine/mention/hedge_reader.h"

namespace factlint {
namespace {

constexpr uint32_t kChangeWindow = 5;

void adopt(Expression& expression, const Measure& measure) {
  expression.measure = measure;
  MeasureReader::settle(expression);
}

/// "4-5 billion": the first number shares the scale of the second, unless that turns the range
/// round.
void share_scale(Expression& low, const Expression& high, Decimal scale, bool change) {
  if (low.number.scale != Decimal(1) || scale == Decimal(1) || low.number.fraction) return;
  // A change may fall: there, a number below a thousand shares it.
  const bool fits =
      change ? low.number.value < Decimal(1000) : low.number.value * scale <= high.number.value;
  if (!fits) return;
  low.number.value = low.number.value * scale;
  low.number.grain = low.number.grain * scale;
  low.number.scale = scale;
  MeasureReader::settle(low);
}

}  // namespace

/// One past the connector after `low`, or 0.
uint32_t RangeReader::connector(const Expression& low, bool between, bool from) const {
  const uint32_t at = low.last;
  if (view_.particle(at, Particle::kTo) || view_.particle(at, Particle::kThrough)) return at + 1;
  if (view_.particle(at, Particle::kAnd)) return between || from ? at + 1 : 0;
  if (view_.mark(at, kTilde) && view_.glued(at) == view_.glued(at + 1)) return at + 1;
  if (from && view_.text(at) == "up" && view_.particle(at + 1, Particle::kTo)) return at + 2;
  if (view_.particle(at, Particle::kOr)) return at + 1;
  if (!view_.dash(at)) return 0;
  if (view_.particle(at + 1, Particle::kTo) || view_.particle(at + 1, Particle::kAnd))
    return at + 2;
  // "5-10", "5 - 10", "2 -7"; never "5- 10".
  if (view_.glued(at) && !view_.glued(at + 1)) return 0;
  return at + 1;
}

bool RangeReader::change_before(uint32_t first) const {
  const uint32_t from = first > view_.first + kChangeWindow ? first - kChangeWindow : view_.first;
  for (uint32_t k = from; k < first; ++k) {
    if (view_.particle(k, Particle::kChange)) return true;
  }
  return false;
}

/// "1-222-2222", "5-7/2018": a number or date of more than two parts.
bool RangeReader::chained(const Expression& low, const Expression& high) const {
  const auto joint = [&](uint32_t at) {
    return (view_.dash(at) || view_.mark(at, kSlash)) && view_.glued(at) && view_.glued(at + 1) &&
           view_.number(at + 1);
  };
  const bool before = low.first >= view_.first + 2 && view_.glued(low.first) &&
                      (view_.dash(low.first - 1) || view_.mark(low.first - 1, kSlash)) &&
                      (view_.number(low.first - 2) || view_.word(low.first - 2)) &&
                      view_.glued(low.first - 1);
  return joint(high.last) || (before && view_.dash(low.last));
}

/// Lends unit, currency and scale; false if the two are not of one kind or not in order.
bool RangeReader::unify(Expression& low, Expression& high) const {
  const MeasureKind a = low.measure.kind;
  const MeasureKind b = high.measure.kind;
  if (a == MeasureKind::kNone && b != MeasureKind::kNone) {
    if (high.prefix && b == MeasureKind::kMoney) return false;  // "5 to $10"
    const Measure of_high = high.measure;
    adopt(low, of_high);
    if (high.alternative) low.alternative = high.alternative;
  } else if (b == MeasureKind::kNone && a != MeasureKind::kNone) {
    if (!low.prefix) return false;
    adopt(high, low.measure);
  } else if (a != b || low.measure.unit != high.measure.unit) {
    return false;
  }
  return true;
}

/// "from 1 billion in 1820 to 2 billion": the year belongs to the first amount.
bool RangeReader::year_before_amount(const Expression& low, const Expression& high) const {
  if (!view_.particle(low.first - 1, Particle::kIn) || low.measure.kind != MeasureKind::kNone)
    return false;
  return looks_like_year(view_.text(low.first), low.number.value) &&
         !looks_like_year(view_.text(high.first), high.number.value);
}

/// What the first number may take from the second: "4-5 billion", "five to six hundred".
Decimal RangeReader::shared_scale(const Expression& low, const Expression& high) const {
  const Decimal hundred(100);
  const bool hundreds = view_.role(high.number.last - 1).numeral.kind == NumeralKind::kHundred &&
                        high.number.scale == Decimal(1) &&
                        high.number.value >= hundred * low.number.value;
  return hundreds && low.number.words && low.number.value < Decimal(20) ? hundred
                                                                        : high.number.scale;
}

std::optional<RangeReading> RangeReader::read(const Expression& first) const {
  if (first.number.ordinal || first.number.share || first.number.vague || first.number.article)
    return std::nullopt;
  const bool between = view_.particle(first.first - 1, Particle::kBetween);
  const bool from = view_.particle(first.first - 1, Particle::kFrom);
  const uint32_t next = connector(first, between, from);
  if (next == 0) return std::nullopt;
  const bool or_word = view_.particle(first.last, Particle::kOr);
  const bool dash = view_.dash(first.last) || view_.mark(first.last, kTilde);
  const bool change = !between && !dash && !or_word && change_before(first.first);
  const NumberOptions options{first.measure.kind == MeasureKind::kMoney, false};
  uint32_t at = next;
  auto high = measures_.read(at, options);
  if (!high && view_.role(at).leading.count > 0)
    high = measures_.read(++at, options);  // "and about 7 g"
  if (!high || high->number.ordinal || high->number.share || high->number.vague ||
      high->number.article || (high->number.negative && dash && view_.glued(first.last))) {
    return std::nullopt;
  }
  RangeReading range{first, *high, first.first, high->last, change};
  if (chained(first, *high) || year_before_amount(first, *high) || !unify(range.low, range.high))
    return std::nullopt;
  share_scale(range.low, range.high, shared_scale(first, *high), change);
  if (change) return range;
  if (range.low.value >= range.high.value) return std::nullopt;
  const bool shared = range.low.number.value != first.number.value;
  const Decimal step = shared ? shared_scale(first, *high) : Decimal(1);  // "two or three hundred"
  if (or_word && (range.low.number.value + step != range.high.number.value || !first.number.words))
    return std::nullopt;
  if (between || from) --range.first;
  return range;
}

}  // namespace factlint
