// Fractions, shares, and what else turns a cardinal into another number ("point
// three", "^9").
#include <algorithm>
#include <array>
#include <string>

#include "engine/mention/number_reader.h"

namespace factlint {

using enum Particle;

namespace {

/// Twelfths of the vulgar fractions: numerator and denominator.
std::optional<std::pair<int, int>> vulgar_fraction(std::string_view text) {
  constexpr struct {
    std::string_view sign;
    int numerator, denominator;
  } kFractions[] = {{"½", 1, 2}, {"⅓", 1, 3}, {"⅔", 2, 3}, {"¼", 1, 4}, {"¾", 3, 4}, {"⅕", 1, 5},
                    {"⅖", 2, 5}, {"⅗", 3, 5}, {"⅘", 4, 5}, {"⅙", 1, 6}, {"⅚", 5, 6}, {"⅐", 1, 7},
                    {"⅛", 1, 8}, {"⅜", 3, 8}, {"⅝", 5, 8}, {"⅞", 7, 8}, {"⅑", 1, 9}, {"⅒", 1, 10}};
  if (text.empty() || (static_cast<unsigned char>(text[0]) & 0x80U) == 0) return std::nullopt;
  for (const auto& fraction : kFractions) {
    if (fraction.sign == text) return std::pair(fraction.numerator, fraction.denominator);
  }
  return std::nullopt;
}

}  // namespace

/// A denominator at `i` ("third", "quarters", "twenty-fifths"): its end, or `i` if there is none.
uint32_t NumberReader::denominator(uint32_t i, bool plural, Decimal& value) const {
  const WordRole& role = view_.role(i);
  if (role.particle == kHalf || role.particle == kQuarter) {
    value = Decimal(role.particle == kHalf ? 2 : 4);
    return i + 1;
  }
  const Numeral& numeral = role.numeral;
  if (numeral.ordinal &&
      (numeral.kind == NumeralKind::kHundred || numeral.kind == NumeralKind::kScale)) {
    value = value_of(numeral);
    return numeral.plural == plural ? i + 1 : i;
  }
  const auto small = read_small(i);
  if (!small || !small->ordinal || small->plural != plural || small->value <= Decimal(2)) return i;
  value = small->value;
  return small->last;
}

/// "2 1/4", and "11-1/2" as prices and rates are written.
bool NumberReader::append_digit_fraction(NumberReading& reading) const {
  const uint32_t at = view_.past_hyphen(reading.last);
  const bool hyphen = at > reading.last;
  if (!view_.number(at) || (!hyphen && view_.glued(at)) || !view_.mark(at + 1, kSlash))
    return false;
  const std::string_view top = view_.text(at);
  const std::string_view bottom = view_.text(at + 2);
  if (!view_.number(at + 2) || !view_.glued(at + 1) || !view_.glued(at + 2) ||
      view_.mark(at + 3, kSlash) || top.size() > 2 || bottom.size() > 2 || !all_digits(top) ||
      !all_digits(bottom))
    return false;
  const Decimal numerator = *Decimal::parse(top);
  const Decimal below = *Decimal::parse(bottom);
  if (numerator >= below || numerator.is_zero() || reading.value >= Decimal(1000)) return false;
  if (hyphen) {
    const int64_t parts = below.to_int();
    const bool usual = parts == 3 || parts == 5 || parts == 10 || (parts & (parts - 1)) == 0;
    if (reading.words || !usual) return false;
  }
  reading.value = reading.value + numerator / below;
  reading.last = at + 3;
  reading.fraction = true;
  return true;
}

/// "and a half", "and two fifths", "1/4", "½" after a whole number; then a scale: "two and a half
/// million".
void NumberReader::append_mixed_fraction(NumberReading& reading) const {
  if (reading.ordinal || reading.share || reading.fraction) return;
  const bool integer = reading.value.is_integer();
  const uint32_t at = reading.last;
  // Most words behind a number are no "and".
  if (view_.word(at) && !view_.particle(at, kAnd) && view_.text(at).front() > 0) return;
  Decimal numerator(1);
  Decimal below;
  if (integer && view_.in(at)) {
    if (const auto vulgar = vulgar_fraction(view_.text(at))) {
      reading.value = reading.value + Decimal(vulgar->first) / Decimal(vulgar->second);
      reading.last = at + 1;
      reading.fraction = true;
    } else if (append_digit_fraction(reading)) {
      // "2 1/4", "11-1/2"
    } else if (view_.particle(at, kAnd) || (view_.dash(at) && view_.particle(at + 1, kAnd))) {
      uint32_t next = view_.past_hyphen(view_.dash(at) ? at + 2 : at + 1);
      bool plural = false;
      const bool article = view_.particle(next, kA);
      if (article) {
        next = view_.past_hyphen(next + 1);
      } else if (const auto small = read_small(next); small && !small->ordinal) {
        numerator = small->value;
        plural = numerator != Decimal(1);
        next = view_.past_hyphen(small->last);
      } else if (!view_.particle(next, kHalf) && !view_.particle(next, kQuarter)) {
        return;
      }
      const uint32_t end = denominator(next, plural, below);
      // "version two and a third release": an ordinal follows "a", so the fraction must end its
      // phrase.
      const bool ordinal_word =
          view_.role(next).particle != kHalf && view_.role(next).particle != kQuarter;
      const bool noun_follows =
          view_.word(end) && view_.role(end).unit_forms.count == 0 && !view_.particle(end, kOf) &&
          view_.role(end).numeral.kind == NumeralKind::kNone && view_.role(end).particle == kNone;
      if (end == next || (article && ordinal_word && noun_follows)) return;
      const Decimal share = numerator / below;
      reading.last = end;
      reading.fraction = true;
      if (append_smaller_scale(reading, share)) return;
      reading.value = reading.scale > Decimal(100) ? reading.value + reading.scale * share
                                                   : reading.value + share;
    }
  }
  if (reading.fraction) {
    reading.grain = reading.grain * Decimal(1, -1);
    append_scaled_fraction(reading);
  }
}

/// "one billion and three quarters million": the fraction is one of a smaller scale.
bool NumberReader::append_smaller_scale(NumberReading& reading, Decimal share) const {
  const Numeral& scale = view_.role(reading.last).numeral;
  if (scale.kind != NumeralKind::kScale || scale.abbreviation || scale.plural || scale.ordinal)
    return false;
  if (value_of(scale) >= reading.scale) return false;
  reading.value = reading.value + share * value_of(scale);
  reading.grain = value_of(scale) * Decimal(1, -1);
  ++reading.last;
  return true;
}

/// "half a million", "quarter million", "three quarters of a million", "two and a half billion",
/// "half a dozen".
void NumberReader::append_scaled_fraction(NumberReading& reading) const {
  uint32_t at = view_.past_hyphen(reading.last);
  if (view_.particle(at, kOf) && view_.particle(at + 1, kA)) ++at;
  if (view_.particle(at, kA)) at = view_.past_hyphen(at + 1);
  Numeral scale = view_.role(at).numeral;
  if (scale.abbreviation || scale.plural || scale.ordinal) return;
  if (scale.kind != NumeralKind::kScale && scale.kind != NumeralKind::kDozen &&
      scale.kind != NumeralKind::kHundred)
    return;
  reading.value = reading.value * value_of(scale);
  reading.grain = scale.kind == NumeralKind::kDozen ? Decimal(1) : reading.grain * value_of(scale);
  reading.scale = reading.scale * value_of(scale);
  reading.last = at + 1;
}

/// "rose by a fifth to 8", "up a third on last year", "nearly a tenth in May"; not "by a third
/// man".
bool NumberReader::change_by_fraction(uint32_t i, uint32_t end) const {
  const WordRole& before = view_.role(i - 1);
  const bool led =
      view_.text(i - 1) == "by" || before.particle == kChange || before.leading.count > 0;
  return led && view_.role(end).particle != kNone;
}

/// "about a quarter had been carried out", "only a third were": the subject of an auxiliary.
bool NumberReader::fraction_as_subject(uint32_t i, uint32_t end) const {
  constexpr std::array<std::string_view, 9> kAuxiliaries = {"had", "have", "has",   "was", "were",
                                                            "is",  "are",  "would", "will"};
  const std::string_view before = view_.text(i - 1);
  const bool led = view_.role(i - 1).leading.count > 0 || before == "only" || before == "just" ||
                   before == "barely" || before == "than";
  if (led)
    return std::find(kAuxiliaries.begin(), kAuxiliaries.end(), view_.text(end)) !=
           kAuxiliaries.end();
  // "Of the papers, a quarter were ...": a clause begins, and its verb tells of several. "A third
  // had", "a third was": perhaps of one more.
  const std::string_view verb = view_.text(end);
  const bool opens = !view_.word(i - 1) || before == "that" || before == "and" || before == "but" ||
                     before == "while";
  const bool quarter = view_.particle(end - 1, kQuarter);
  return opens && (verb == "were" || verb == "are" || verb == "have" || (quarter && verb == "had"));
}

/// A fraction without a whole part: "half", "a third", "two-thirds", "twenty-three fifths", "½".
std::optional<NumberReading> NumberReader::read_fraction_words(uint32_t i) const {
  NumberReading reading;
  reading.first = i;
  reading.fraction = true;
  reading.grain = Decimal(1, -1);
  if (view_.in(i) && view_.tokens[i].kind == TokenKind::kMark) {
    const auto vulgar = vulgar_fraction(view_.text(i));
    if (!vulgar) return std::nullopt;
    reading.value = Decimal(vulgar->first) / Decimal(vulgar->second);
    reading.last = i + 1;
    append_scaled_fraction(reading);
    return reading;
  }
  Decimal numerator(1);
  Decimal below;
  uint32_t at = i;
  bool article = false;
  if (view_.particle(i, kA)) {
    article = true;
    at = i + 1;
    // "a good third", "a full half"
    constexpr std::array<std::string_view, 9> kMeasured = {
        "good", "full", "whole", "solid", "mere", "bare", "clear", "hefty", "healthy"};
    if (std::find(kMeasured.begin(), kMeasured.end(), view_.text(at)) != kMeasured.end()) ++at;
  } else if (!view_.particle(i, kHalf) && !view_.particle(i, kQuarter)) {
    auto top = read_cardinal(i, {});
    if (!top || top->ordinal) return std::nullopt;
    numerator = top->value;
    at = view_.past_hyphen(top->last);
    if (!top->words && !view_.particle(at, kQuarter))
      return std::nullopt;  // "3 quarters", never "3 thirds"
  }
  const bool plural = numerator != Decimal(1);
  const uint32_t end = denominator(at, plural, below);
  if (end == at || below.is_zero()) return std::nullopt;
  reading.value = numerator / below;
  reading.last = end;
  const bool bare = at == i;  // "half", "quarter" alone
  const uint32_t before_scale = reading.last;
  append_scaled_fraction(reading);
  const bool scaled = reading.last != before_scale;
  if (view_.particle(at, kQuarter) && (bare || article) && !scaled) {
    const bool of = view_.particle(end, kOf);
    const WordRole& unit = view_.role(view_.past_hyphen(end));
    const bool by = article && view_.text(i - 1) == "by" &&
                    (!view_.word(end) || view_.role(end).particle != kNone);
    if (!of && !by && !(article && fraction_as_subject(i, end)) &&
        !(bare && unit.unit_forms.count > 0 && !view_.particle(end, kIn)))
      return std::nullopt;  // a quarter of the year, too
  }
  // "a third term", "a fifth member": an ordinal. Without a noun, or with "of", a fraction.
  const bool ordinal_word = view_.role(at).particle != kHalf && view_.role(at).particle != kQuarter;
  if (article && ordinal_word && !scaled && view_.word(end) && !view_.particle(end, kOf) &&
      !change_by_fraction(i, end) && !fraction_as_subject(i, end))
    return std::nullopt;
  return reading;
}

/// "one point three", "1 point 1", "two hundred point zero three".
void NumberReader::append_point_words(NumberReading& reading) const {
  if (!view_.particle(reading.last, kPoint) || !reading.value.is_integer() || reading.ordinal)
    return;
  std::string decimals;
  uint32_t at = reading.last + 1;
  if (view_.number(at) && all_digits(view_.text(at))) {
    decimals = view_.text(at++);
  } else {
    while (decimals.size() < 15) {
      const auto small = read_small(at);
      if (!small || small->ordinal || (small->value >= Decimal(10) && !decimals.empty())) break;
      decimals += small->value.to_string();
      at = small->last;
      if (small->value >= Decimal(10)) break;
    }
  }
  if (decimals.empty()) return;
  const auto value = Decimal::parse("0." + decimals);
  reading.value = reading.value + *value;
  reading.grain = Decimal::power_of_ten(-static_cast<int>(decimals.size()));
  reading.last = at;
  Piece piece;
  piece.value = reading.value;
  piece.grain = reading.grain;
  piece.last = at;
  append_scales(piece, {});
  reading.value = piece.value;
  reading.grain = piece.grain;
  reading.scale = piece.scale;
  reading.last = piece.last;
}

/// "one in five", "four out of ten", "3/4", "one over 20".
void NumberReader::append_ratio(NumberReading& reading, NumberOptions options) const {
  if (reading.ordinal || reading.fraction || reading.value.sign() <= 0 ||
      reading.scale != Decimal(1))
    return;
  uint32_t at = reading.last;
  const bool slash =
      view_.mark(at, kSlash) && view_.glued(at) && view_.glued(at + 1) && view_.number(at + 1);
  if (slash && view_.number(reading.last - 1)) {
    const auto below = read_literal(at + 1);
    const bool chain = below && ((view_.mark(below->last, kSlash) || view_.dash(below->last)) &&
                                 view_.glued(below->last) && view_.number(below->last + 1));
    if (!below || chain || below->value.is_zero() || !below->integer ||
        !all_digits(view_.text(reading.last - 1)))
      return;
    if (below->value <= reading.value || below->value > Decimal(1000) ||
        (reading.value == Decimal(9) && below->value == Decimal(11)))
      return;
    reading.value = reading.value / below->value;
    reading.last = below->last;
    reading.fraction = true;
    reading.grain = Decimal(1, -2);
    return;
  }
  const bool in = view_.particle(at, kIn);
  const bool out_of = view_.particle(at, kOut) && view_.particle(at + 1, kOf);
  const bool over = view_.particle(at, kOver);
  const bool of_every = view_.particle(at, kOf) && view_.particle(at + 1, kEvery);
  if ((!in && !out_of && !over && !of_every) || options.money) return;
  at += out_of ? 2 : 1;
  if (!over && view_.particle(at, kEvery)) ++at;
  const auto below = read_cardinal(at, {});
  if (!below || below->ordinal || below->value <= Decimal(1)) return;
  const bool year = view_.number(at) && looks_like_year(view_.text(at), below->value);
  const WordRole& after = view_.role(view_.past_hyphen(below->last));
  const bool measured = after.unit_forms.count > 0 || after.particle == kPercentWord ||
                        after.particle == kPer || after.currency > 0 ||
                        view_.mark(below->last, kPercent) || view_.mark(below->last, kCurrency) ||
                        view_.dash(below->last);
  if (year || measured) return;
  if (over) {
    if (!view_.clause_end(below->last) || view_.mark(below->last, kComma)) return;
    reading.fraction = true;
  } else {
    if (below->value <= reading.value || reading.value > Decimal(100)) return;
    reading.share = true;
  }
  reading.value = reading.value / below->value;
  reading.grain = Decimal(1, -2);
  reading.last = below->last;
  reading.words = reading.words && below->words;
}

/// "10^9", "1.1^23".
void NumberReader::append_power(NumberReading& reading) const {
  const uint32_t at = reading.last;
  if (!view_.character(at, '^') || !view_.glued(at) || !view_.glued(at + 1)) return;
  const bool negative = view_.dash(at + 1);
  const uint32_t power_at = negative || view_.mark(at + 1, kPlus) ? at + 2 : at + 1;
  const auto power = read_literal(power_at);
  if (!power || !power->integer || power->value > Decimal(300)) return;
  Decimal result(1);
  Decimal square = reading.value;
  for (int64_t k = power->value.to_int(); k > 0; k /= 2) {
    if (k % 2 == 1) result = result * square;
    square = square * square;
  }
  reading.value = negative ? Decimal(1) / result : result;
  reading.grain = reading.value.abs() * Decimal(1, -3);
  reading.last = power->last;
}

}  // namespace factlint
