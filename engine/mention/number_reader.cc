// Tokens -> one bare number. A small recursive descent over numeral words and digit literals.
#include "engine/mention/number_reader.h"

#include <algorithm>
#include <string>

namespace factlint {

using enum Particle;

/// A number below the next scale word: a literal, or words up to "nine hundred and ninety-nine".
struct NumberReader::Piece {
  uint32_t first = 0;
  uint32_t last = 0;
  Decimal value;
  Decimal grain{1};
  Decimal scale{1};
  NumeralKind kind = NumeralKind::kNone;  ///< of its last word
  bool literal = false;
  bool integer = true;
  bool ordinal = false;
  bool plural = false;
};

namespace {

Decimal value_of(const Numeral& numeral) { return Decimal(numeral.mantissa, numeral.exponent); }

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Digits of "1,234,567" or "12,34,567" or "1.5"; nullopt for times ("10:30"), versions ("1.2.3")
/// and bad groups.
std::optional<std::string> plain_digits(std::string_view token) {
  std::string digits;
  size_t points = 0;
  for (const char c : token) {
    if (c == ':') return std::nullopt;
    points += c == '.' ? 1 : 0;
    if (c != ',') digits += c;
  }
  if (points > 1) {  // "1.234.567": groups of three, or no number
    std::string joined;
    size_t run = 3;
    for (const char c : token) {
      if (c == '.' && run != 3 && !joined.empty() && joined.size() > 3) return std::nullopt;
      if (c == '.') run = 0;
      if (c != '.') joined += c;
      run += c != '.' ? 1 : 0;
    }
    if (run != 3 || joined.size() != 3 * points + token.find('.')) return std::nullopt;
    return joined;
  }
  return digits;
}

bool is_ordinal_suffix(std::string_view text) {
  if (text.size() != 2) return false;
  const char a = static_cast<char>(text[0] | 0x20);
  const char b = static_cast<char>(text[1] | 0x20);
  return (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') ||
         (a == 't' && b == 'h');
}

/// Twelfths of the vulgar fractions: numerator and denominator.
std::optional<std::pair<int, int>> vulgar_fraction(std::string_view text) {
  constexpr struct {
    std::string_view sign;
    int numerator, denominator;
  } kFractions[] = {{"½", 1, 2}, {"⅓", 1, 3}, {"⅔", 2, 3}, {"¼", 1, 4}, {"¾", 3, 4}, {"⅕", 1, 5},
                    {"⅖", 2, 5}, {"⅗", 3, 5}, {"⅘", 4, 5}, {"⅙", 1, 6}, {"⅚", 5, 6}, {"⅐", 1, 7},
                    {"⅛", 1, 8}, {"⅜", 3, 8}, {"⅝", 5, 8}, {"⅞", 7, 8}, {"⅑", 1, 9}, {"⅒", 1, 10}};
  for (const auto& fraction : kFractions) {
    if (fraction.sign == text) return std::pair(fraction.numerator, fraction.denominator);
  }
  return std::nullopt;
}

int trailing_zeros(Decimal value) { return std::max(value.exponent(), 0); }

int digit_count(Decimal value) {
  int digits = value.exponent();
  for (int64_t m = value.abs().mantissa(); m != 0; m /= 10) ++digits;
  return digits;
}

bool looks_like_year(std::string_view text, Decimal value) {
  return text.size() == 4 && value >= Decimal(1000) && value <= Decimal(2100);
}

}  // namespace

Decimal digit_grain(Decimal value) {
  const int exponent = std::min(trailing_zeros(value), digit_count(value) - 2);
  return Decimal::power_of_ten(std::max(exponent, 0));
}

// ---------------------------------------------------------------- digits

std::optional<NumberReader::Piece> NumberReader::read_literal(uint32_t i) const {
  const bool leading_point = view_.mark(i, kPeriod) && view_.glued(i + 1) && !view_.glued(i);
  const uint32_t at = leading_point ? i + 1 : i;
  if (!view_.number(at)) return std::nullopt;
  auto digits = plain_digits(view_.text(at));
  if (!digits || (leading_point && !all_digits(*digits))) return std::nullopt;
  if (leading_point) digits->insert(0, "0.");
  const auto value = Decimal::parse(*digits);
  if (!value) return std::nullopt;
  Piece piece;
  piece.first = i;
  piece.last = at + 1;
  piece.value = *value;
  piece.literal = true;
  const size_t point = digits->find('.');
  piece.integer = point == std::string::npos;
  if (!piece.integer) {
    piece.grain = Decimal::power_of_ten(-static_cast<int>(digits->size() - point - 1));
  } else if (!looks_like_year(view_.text(at), *value)) {
    piece.grain = digit_grain(*value);
  }
  if (!leading_point) extend_digits(piece);
  return piece;
}

/// Takes along what the tokenizer cut: "12 345", "1,3", "1.111,11", "4e14".
bool NumberReader::extend_digits(Piece& piece) const {
  const std::string_view text = view_.text(piece.first);
  const uint32_t next = piece.last;
  // Groups of three after a space.
  if (all_digits(text) && text.size() <= 3 && text[0] != '0' &&
      !view_.particle(piece.first - 1, kMonth)) {
    uint32_t at = next;
    std::string joined(text);
    while (view_.number(at) && !view_.glued(at) && joined.size() <= 15) {
      const std::string_view group = view_.text(at);
      if (group.size() < 3 || !all_digits(group.substr(0, 3))) break;
      if (group.size() > 3 && (group[3] != '.' || !all_digits(group.substr(4)))) break;
      // One space, not a line: "12 345", never "12  345".
      if (view_.tokens[at].begin - view_.tokens[at - 1].end > 3 || view_.tokens[at].is(kSoftBreak))
        break;
      joined += group;
      ++at;
      if (group.size() > 3) break;
    }
    const bool attached = view_.glued(at) && view_.word(at) && !view_.role(at).unit_forms.count;
    if (at > next && !attached) {
      const auto value = Decimal::parse(joined);
      if (!value) return false;
      piece.value = *value;
      piece.last = at;
      piece.integer = joined.find('.') == std::string::npos;
      piece.grain = piece.integer
                        ? digit_grain(*value)
                        : Decimal(1, -static_cast<int>(joined.size() - joined.find('.') - 1));
      return true;
    }
  }
  // Decimal comma: "1,3", "1.111,11".
  if (view_.mark(next, kComma) && view_.glued(next) && view_.glued(next + 1) &&
      view_.number(next + 1)) {
    const std::string_view decimals = view_.text(next + 1);
    const bool chain =
        view_.mark(next + 2, kComma) && view_.glued(next + 2) && view_.glued(next + 3);
    const bool dotted = text.find('.') != std::string_view::npos;
    const bool grouped = dotted && text.size() - text.find('.') == 4;
    if (all_digits(decimals) && decimals.size() <= 2 && !chain && (!dotted || grouped) &&
        text.find(',') == std::string_view::npos) {
      std::string joined;
      for (const char c : text) joined += c == '.' ? "" : std::string(1, c);
      const auto value = Decimal::parse(joined + "." + std::string(decimals));
      if (!value) return false;
      piece.value = *value;
      piece.last = next + 2;
      piece.integer = false;
      piece.grain = Decimal::power_of_ten(-static_cast<int>(decimals.size()));
      return true;
    }
  }
  // Exponent: "1.3e6", "12e-1".
  if (view_.particle(next, kExponent) && view_.glued(next)) {
    const bool sign =
        view_.glued(next + 1) && (view_.dash(next + 1) || view_.mark(next + 1, kPlus));
    const uint32_t at = sign ? next + 2 : next + 1;
    if (!view_.number(at) || !view_.glued(at) || !all_digits(view_.text(at)) ||
        view_.text(at).size() > 3)
      return false;
    const auto power = static_cast<int>(Decimal::parse(view_.text(at))->to_int());
    const Decimal factor = Decimal::power_of_ten(sign && view_.dash(next + 1) ? -power : power);
    piece.value = piece.value * factor;
    piece.grain = piece.grain * factor;
    piece.integer = false;
    piece.last = at + 1;
    return true;
  }
  return false;
}

// ---------------------------------------------------------------- words

/// "seven", "seventeen", "seventy", "seventy-seven", "seventy-seventh".
std::optional<NumberReader::Piece> NumberReader::read_small(uint32_t i) const {
  const Numeral& numeral = view_.role(i).numeral;
  if (numeral.abbreviation) return std::nullopt;
  Piece piece;
  piece.first = i;
  piece.last = i + 1;
  piece.kind = numeral.kind;
  piece.value = value_of(numeral);
  piece.ordinal = numeral.ordinal;
  piece.plural = numeral.plural;
  switch (numeral.kind) {
    case NumeralKind::kUnit:
    case NumeralKind::kTeen:
    case NumeralKind::kCompound:
      return piece;
    case NumeralKind::kTens:
      break;
    default:
      return std::nullopt;
  }
  if (numeral.ordinal) return piece;
  const uint32_t next = view_.past_hyphen(i + 1);
  const Numeral& unit = view_.role(next).numeral;
  if (unit.kind != NumeralKind::kUnit || unit.mantissa == 0) return piece;
  if (unit.ordinal && unit.plural && next == i + 1) return piece;  // "twenty fifths" is a fraction
  piece.value = piece.value + value_of(unit);
  piece.last = next + 1;
  piece.kind = NumeralKind::kUnit;
  piece.ordinal = unit.ordinal;
  piece.plural = unit.plural;
  return piece;
}

std::optional<NumberReader::Piece> NumberReader::read_piece(uint32_t i) const {
  auto piece = read_literal(i);
  if (!piece) piece = read_small(i);
  if (!piece || piece->ordinal) return piece;
  extend_hundred(*piece);
  return piece;
}

/// "three" + "hundred [and] twelve"; "a hundred" comes in with value 1.
bool NumberReader::extend_hundred(Piece& piece) const {
  const uint32_t at = view_.past_hyphen(piece.last);
  const Numeral& hundred = view_.role(at).numeral;
  if (hundred.kind != NumeralKind::kHundred || piece.value.is_zero()) return false;
  if (hundred.ordinal && (hundred.plural || piece.value == Decimal(1)))
    return false;  // "three hundredths"
  piece.value = piece.value * Decimal(100);
  piece.grain = piece.integer ? Decimal(100) : piece.grain * Decimal(100);
  piece.kind = NumeralKind::kHundred;
  piece.ordinal = hundred.ordinal;
  piece.last = at + 1;
  if (hundred.ordinal) return true;
  const bool joined = view_.particle(piece.last, kAnd) || view_.mark(piece.last, kAmpersand);
  const uint32_t next = view_.past_hyphen(joined ? piece.last + 1 : piece.last);
  auto rest = read_small(next);
  if (!rest && joined) {
    rest = read_literal(next);
    if (rest && (!rest->integer || rest->value >= Decimal(100))) rest.reset();
  }
  if (!rest || rest->value.is_zero() || rest->value >= Decimal(100)) return true;
  const Numeral& after = view_.role(view_.past_hyphen(rest->last)).numeral;
  if (after.kind == NumeralKind::kHundred) return true;  // "3 hundred and 2 hundred"
  if (rest->ordinal && rest->plural) return true;        // "one hundred thirty-fifths": 100/35
  if (joined && after.kind == NumeralKind::kDozen) {     // "three hundred and two dozens"
    piece.value = piece.value + rest->value * Decimal(12);
    piece.last = view_.past_hyphen(rest->last) + 1;
    piece.grain = Decimal(1);
    return true;
  }
  piece.value = piece.value + rest->value;
  piece.grain = rest->grain;
  piece.kind = rest->kind;
  piece.ordinal = rest->ordinal;
  piece.literal = piece.literal || rest->literal;
  piece.last = rest->last;
  return true;
}

bool NumberReader::scale_at(uint32_t i, bool after_digits, NumberOptions options,
                            Numeral& numeral) const {
  const WordRole& role = view_.role(i);
  numeral = role.numeral;
  if (numeral.kind != NumeralKind::kScale && numeral.kind != NumeralKind::kDozen) return false;
  if (!numeral.abbreviation) return true;
  if (!after_digits) return false;
  const std::string_view text = view_.text(i);
  if (!numeral.letter) return true;
  if (options.money) return numeral.exponent != 12 || view_.glued(i);
  const bool capital = text.size() == 1 && text[0] < 'a';
  if (text == "k" || text == "K") return view_.glued(i);
  if (capital && (text == "M" || text == "G"))
    return (view_.glued(i) && text == "M") || view_.clause_end(i + 1);
  return text == "cr" || text == "mil";
}

/// "4.5" + "billion", "45" + "thousand million", "three" + "lakh crore"; sets ordinal for
/// "millionth".
void NumberReader::append_scales(Piece& piece, NumberOptions options) const {
  Decimal last_scale(1);
  for (int count = 0; count < 3; ++count) {
    const uint32_t at = view_.past_hyphen(piece.last);
    Numeral scale;
    if (!scale_at(at, piece.literal && count == 0, options, scale)) break;
    const Decimal factor = value_of(scale);
    if (count > 0 && factor < last_scale) break;
    if (scale.ordinal && scale.plural) break;
    if (scale.plural && view_.particle(at + 1, kOf) && scale.kind != NumeralKind::kDozen) break;
    piece.value = piece.value * factor;
    piece.scale = piece.scale * factor;
    piece.grain = (scale.kind == NumeralKind::kDozen ? Decimal(1) : piece.grain) * factor;
    piece.ordinal = scale.ordinal;
    piece.last = at + 1;
    last_scale = factor;
    if (scale.ordinal || scale.abbreviation) break;
  }
}

/// Scaled pieces in falling order: "three million two hundred thousand and twelve".
std::optional<NumberReading> NumberReader::read_cardinal(uint32_t i, NumberOptions options) const {
  std::optional<Piece> piece;
  const uint32_t after_article = i + 1;
  if (view_.particle(i, kA)) {
    const Numeral& next = view_.role(after_article).numeral;
    const bool scale = next.kind == NumeralKind::kHundred || next.kind == NumeralKind::kScale ||
                       next.kind == NumeralKind::kDozen;
    if (!scale || next.plural || next.abbreviation || next.ordinal) return std::nullopt;
    piece.emplace();
    piece->first = i;
    piece->last = after_article;
    piece->value = Decimal(1);
    extend_hundred(*piece);
  } else {
    piece = read_piece(i);
    const Numeral& alone = view_.role(i).numeral;
    if (!piece && alone.ordinal && !alone.plural &&
        (alone.kind == NumeralKind::kHundred || alone.kind == NumeralKind::kScale)) {
      piece.emplace();  // "the hundredth", "the millionth"
      piece->first = i;
      piece->last = i + 1;
      piece->value = value_of(alone);
      piece->ordinal = true;
    }
  }
  if (!piece) return std::nullopt;
  if (!piece->ordinal) append_scales(*piece, options);

  NumberReading reading;
  reading.first = i;
  reading.last = piece->last;
  reading.value = piece->value;
  reading.grain = piece->grain;
  reading.scale = piece->scale;
  reading.words = !piece->literal;
  reading.ordinal = piece->ordinal;
  Decimal room = piece->scale;
  for (int groups = 0; groups < 6 && !reading.ordinal && room > Decimal(99); ++groups) {
    const bool joined = view_.particle(reading.last, kAnd) || view_.mark(reading.last, kAmpersand);
    if (joined && options.stop_at_and) break;
    auto next = read_piece(joined ? reading.last + 1 : reading.last);
    if (!next || next->value.is_zero()) break;
    if (!next->ordinal) append_scales(*next, options);
    if (next->value >= room || next->plural) break;
    const bool scaled = next->scale != Decimal(1) || next->kind == NumeralKind::kHundred ||
                        next->value >= Decimal(100);
    if (next->literal && !(scaled && next->kind == NumeralKind::kHundred) &&
        next->scale == Decimal(1))
      break;
    if (next->literal && view_.glued(next->first)) break;
    reading.value = reading.value + next->value;
    reading.grain = next->grain;
    reading.words = reading.words && !next->literal;
    reading.ordinal = next->ordinal;
    reading.last = next->last;
    room = next->scale;
  }
  return reading;
}

// ---------------------------------------------------------------- fractions

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

/// "and a half", "and two fifths", "1/4", "½" after a whole number; then a scale: "two and a half
/// million".
void NumberReader::append_mixed_fraction(NumberReading& reading) const {
  if (reading.ordinal || reading.share || reading.fraction) return;
  const bool integer = reading.value.is_integer();
  const uint32_t at = reading.last;
  Decimal numerator(1);
  Decimal below;
  if (integer && view_.in(at)) {
    if (const auto vulgar = vulgar_fraction(view_.text(at))) {
      reading.value = reading.value + Decimal(vulgar->first) / Decimal(vulgar->second);
      reading.last = at + 1;
      reading.fraction = true;
    } else if (view_.number(at) && !view_.glued(at) && view_.mark(at + 1, kSlash) &&
               view_.glued(at + 1) && view_.number(at + 2) && view_.glued(at + 2) &&
               all_digits(view_.text(at)) && all_digits(view_.text(at + 2)) &&
               view_.text(at).size() <= 2 && view_.text(at + 2).size() <= 2 &&
               !view_.mark(at + 3, kSlash)) {
      numerator = *Decimal::parse(view_.text(at));
      below = *Decimal::parse(view_.text(at + 2));
      if (numerator < below && !numerator.is_zero() && reading.value < Decimal(1000)) {
        reading.value = reading.value + numerator / below;
        reading.last = at + 3;
        reading.fraction = true;
      }
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
      reading.value = reading.scale > Decimal(100) ? reading.value + reading.scale * share
                                                   : reading.value + share;
      reading.last = end;
      reading.fraction = true;
    }
  }
  if (reading.fraction) {
    reading.grain = reading.grain * Decimal(1, -1);
    append_scaled_fraction(reading);
  }
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
    if (!of && !(bare && view_.role(end).unit_forms.count > 0))
      return std::nullopt;  // a quarter of the year, too
  }
  // "a third term", "a fifth member": an ordinal. Without a noun, or with "of", a fraction.
  const bool ordinal_word = view_.role(at).particle != kHalf && view_.role(at).particle != kQuarter;
  if (article && ordinal_word && !scaled && view_.word(end) && !view_.particle(end, kOf))
    return std::nullopt;
  return reading;
}

// ---------------------------------------------------------------- vague amounts

std::optional<NumberReading> NumberReader::read_vague(uint32_t i) const {
  const WordRole& role = view_.role(i);
  NumberReading reading;
  reading.first = i;
  reading.vague = true;
  const auto set = [&](uint32_t last, Decimal low, Decimal high) {
    reading.last = last;
    reading.value = low;
    reading.bounds = Interval::closed(low, high);
    reading.grain = low;
    return reading;
  };
  const bool article = role.particle == kA;
  const uint32_t at = article ? i + 1 : i;
  const Particle p = view_.role(at).particle;
  if (p == kCouple && view_.particle(at + 1, kOf)) return set(at + 2, Decimal(2), Decimal(3));
  if (p == kPair && article && (view_.particle(at + 1, kOf) || view_.clause_end(at + 1))) {
    return set(at + 1, Decimal(2), Decimal(2));
  }
  if (p == kSeveral) {  // "several hundred", "a few thousand"; alone it is left unread
    const Numeral& scale = view_.role(at + 1).numeral;
    const bool fits = scale.kind == NumeralKind::kHundred || scale.kind == NumeralKind::kScale ||
                      scale.kind == NumeralKind::kDozen;
    if (!fits || scale.abbreviation || scale.ordinal || scale.plural) return std::nullopt;
    return set(at + 2, value_of(scale) * Decimal(2), value_of(scale) * Decimal(10) - Decimal(1));
  }
  if (article) return std::nullopt;
  // "dozens", "tens of thousands", "hundreds of millions", "scores of".
  Decimal unit;
  Decimal next_unit;
  if (p == kTens || p == kScore) {
    unit = Decimal(p == kTens ? 10 : 20);
    next_unit = Decimal(p == kTens ? 100 : 200);
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
  } else if (p == kTens) {
    return std::nullopt;
  }
  return set(last, unit * Decimal(2), next_unit - Decimal(1));
}

// ---------------------------------------------------------------- what follows a number

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
  if ((!in && !out_of && !over) || options.money) return;
  at += out_of ? 2 : 1;
  if (in && view_.particle(at, kEvery)) ++at;
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
  for (int64_t k = power->value.to_int(); k > 0; --k) result = result * reading.value;
  reading.value = negative ? Decimal(1) / result : result;
  reading.grain = reading.value.abs() * Decimal(1, -3);
  reading.last = power->last;
}

void NumberReader::append_ordinal_suffix(NumberReading& reading) const {
  if (reading.words || reading.ordinal || !view_.glued(reading.last) || !view_.word(reading.last))
    return;
  if (!is_ordinal_suffix(view_.text(reading.last)) || !reading.value.is_integer()) return;
  reading.ordinal = true;
  reading.grain = Decimal(1);
  ++reading.last;
}

// ---------------------------------------------------------------- the whole

std::optional<NumberReading> NumberReader::read_unsigned(uint32_t i, NumberOptions options) const {
  if (auto vague = read_vague(i)) return vague;
  auto reading = read_cardinal(i, options);
  auto fraction = read_fraction_words(i);
  if (fraction && (!reading || fraction->last > reading->last || reading->ordinal)) return fraction;
  if (!reading) {
    if (!view_.particle(i, kFirstOrdinal)) return std::nullopt;
    reading.emplace();
    reading->first = i;
    reading->last = i + 1;
    reading->value = Decimal(1);
    reading->ordinal = true;
    return reading;
  }
  append_ordinal_suffix(*reading);
  if (reading->ordinal) return reading;
  append_power(*reading);
  append_point_words(*reading);
  if (!options.stop_at_and) append_mixed_fraction(*reading);
  append_ratio(*reading, options);
  return reading;
}

std::optional<NumberReading> NumberReader::read(uint32_t i, NumberOptions options) const {
  const bool minus_word = view_.particle(i, kMinus);
  const bool minus_sign = view_.mark(i, kHyphen) && view_.glued(i + 1) && !view_.glued(i);
  const bool sign_after_mark = view_.mark(i, kHyphen) && view_.glued(i + 1) && i > view_.first &&
                               view_.tokens[i - 1].kind == TokenKind::kMark &&
                               !view_.mark(i - 1, kCloseBracket) && !view_.dash(i - 1);
  const bool negative = minus_word || minus_sign || sign_after_mark;
  auto reading = read_unsigned(negative ? i + 1 : i, options);
  if (!reading || !negative) return reading;
  if (reading->ordinal || reading->vague || reading->share) return std::nullopt;
  reading->first = i;
  reading->negative = true;
  reading->value = -reading->value;
  return reading;
}

}  // namespace factlint
