// Tokens -> one bare number. A small recursive descent over numeral words and digit literals.
#include "engine/mention/number_reader.h"

namespace factlint {

using enum Particle;

namespace {

bool is_ordinal_suffix(std::string_view text) {
  if (text.size() != 2) return false;
  const char a = static_cast<char>(text[0] | 0x20);
  const char b = static_cast<char>(text[1] | 0x20);
  return (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') ||
         (a == 't' && b == 'h');
}

}  // namespace

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
  piece.hundred = true;
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
  if (!numeral.letter) return true;  // "4.5 bn", "seven mln"
  if (!after_digits) return false;
  const std::string_view text = view_.text(i);
  if (options.money) return numeral.exponent != 12 || view_.glued(i);
  const bool capital = text.size() == 1 && text[0] < 'a';
  if (text == "k" || text == "K") return view_.glued(i);
  if (capital && text == "M") return view_.glued(i) || view_.clause_end(i + 1);
  if (capital && text == "G") return !view_.glued(i) && view_.clause_end(i + 1);  // never "5G"
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

/// "[the] dozen", "[its] dozen"
bool NumberReader::behind_determiner(uint32_t i) const {
  if (i <= view_.first) return false;
  const std::string_view word = view_.text(i - 1);
  return word == "the" || word == "these" || word == "those" || word == "its" || word == "their" ||
         word == "The" || word == "this";
}

/// "a hundred", "a million": an article that counts one.
std::optional<NumberReader::Piece> NumberReader::read_article_piece(uint32_t i) const {
  const Numeral& next = view_.role(i + 1).numeral;
  const bool scale = next.kind == NumeralKind::kHundred || next.kind == NumeralKind::kScale ||
                     next.kind == NumeralKind::kDozen;
  if (!scale || next.plural || next.abbreviation || next.ordinal) return std::nullopt;
  Piece piece;
  piece.first = i;
  piece.last = i + 1;
  piece.value = Decimal(1);
  extend_hundred(piece);
  return piece;
}

/// The piece that a cardinal begins with.
std::optional<NumberReader::Piece> NumberReader::read_first_piece(uint32_t i) const {
  if (view_.particle(i, kA)) return read_article_piece(i);
  if (auto piece = read_piece(i)) return piece;
  const Numeral& alone = view_.role(i).numeral;
  const bool ordinal = alone.ordinal && !alone.plural &&  // "the hundredth", "the millionth"
                       (alone.kind == NumeralKind::kHundred || alone.kind == NumeralKind::kScale);
  const bool dozen = alone.kind == NumeralKind::kDozen && !alone.plural && !alone.abbreviation;
  if (!ordinal && !(dozen && behind_determiner(i))) return std::nullopt;
  Piece piece;
  piece.first = i;
  piece.last = i + 1;
  piece.value = ordinal ? value_of(alone) : Decimal(12);
  piece.ordinal = ordinal;
  return piece;
}

/// Scaled pieces in falling order: "three million two hundred thousand and twelve".
std::optional<NumberReading> NumberReader::read_cardinal(uint32_t i, NumberOptions options) const {
  std::optional<Piece> piece = read_first_piece(i);
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
    // Digits go on only with a scale or "hundred" of their own: "4 thousand 3 hundred", not "4
    // thousand 3".
    if (next->literal && !next->hundred && next->scale == Decimal(1)) break;
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

void NumberReader::append_ordinal_suffix(NumberReading& reading) const {
  if (reading.words || reading.ordinal || !view_.glued(reading.last) || !view_.word(reading.last))
    return;
  if (!is_ordinal_suffix(view_.text(reading.last)) || !reading.value.is_integer()) return;
  reading.ordinal = true;
  reading.grain = Decimal(1);
  ++reading.last;
}

/// "71 (seventy-one) papers": the same number once more, in words or digits.
void NumberReader::append_restated(NumberReading& reading) const {
  if (!view_.mark(reading.last, kOpenBracket)) return;
  const auto again = read_cardinal(reading.last + 1, {});
  if (!again || again->ordinal || again->words == reading.words || again->value != reading.value ||
      !view_.mark(again->last, kCloseBracket))
    return;
  reading.last = again->last + 1;
}

/// "one short of a dozen", "two shy of twenty", "one more than eight": told by another number.
void NumberReader::append_offset(NumberReading& reading) const {
  constexpr int64_t kMost = 20;
  if (!reading.words || reading.fraction || reading.share || !reading.value.is_integer() ||
      reading.value > Decimal(kMost))
    return;
  const std::string_view side = view_.text(reading.last);
  const std::string_view joint = view_.text(reading.last + 1);
  const bool below = joint == "of" ? side == "short" || side == "shy"
                                   : joint == "than" && (side == "fewer" || side == "less");
  const bool above = joint == "than" && side == "more";
  if (!below && !above) return;
  const auto other = read_cardinal(reading.last + 2, {});
  if (!other || !other->words || other->ordinal || other->value <= reading.value) return;
  reading.value = below ? other->value - reading.value : other->value + reading.value;
  reading.last = other->last;
}

std::optional<NumberReading> NumberReader::read_unsigned(uint32_t i, NumberOptions options) const {
  // Digits are no vague amount, and of fractions only "3 quarters".
  const bool digits = view_.number(i);
  if (auto vague = digits ? std::nullopt : read_vague(i)) return vague;
  auto reading = read_cardinal(i, options);
  std::optional<NumberReading> fraction;
  if (!digits || view_.particle(view_.past_hyphen(i + 1), kQuarter))
    fraction = read_fraction_words(i);
  if (fraction && reading && view_.particle(reading->last, kQuarter)) {
    // "one million and three quarters": not "one million and three" quarters.
    auto whole = read_cardinal(i, {options.money, true});
    if (whole && whole->last < reading->last && view_.particle(whole->last, kAnd)) {
      reading = whole;
      fraction.reset();
    }
  }
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
  append_offset(*reading);
  append_restated(*reading);
  return reading;
}

bool NumberReader::stands_alone(uint32_t i) const {
  if (!view_.number(i)) return false;
  const uint32_t next = i + 1;
  if (!view_.in(next)) return true;
  const Token& token = view_.tokens[next];
  if (token.kind == TokenKind::kWord)
    return !token.is(kGlued) && !view_.lexicon.has_role(token.word);
  if (token.kind != TokenKind::kMark || (view_.number(next + 1) && view_.glued(next + 1)))
    return false;
  switch (token.mark_class) {
    case kComma:
    case kPeriod:
    case kSemicolon:
    case kColon:
    case kQuestion:
    case kExclamation:
    case kCloseBracket:
      return true;
    default:
      return false;
  }
}

std::optional<NumberReading> NumberReader::read_alone(uint32_t i) const {
  const auto piece = read_literal(i);
  if (!piece) return std::nullopt;
  NumberReading reading;
  reading.first = i;
  reading.last = piece->last;
  reading.value = piece->value;
  reading.grain = piece->grain;
  reading.words = false;
  return reading;
}

std::optional<NumberReading> NumberReader::read(uint32_t i, NumberOptions options) const {
  const bool minus_word = view_.particle(i, kMinus);
  const bool minus_sign = view_.mark(i, kHyphen) && view_.glued(i + 1) && !view_.glued(i);
  const bool sign_after_mark = view_.mark(i, kHyphen) && view_.glued(i + 1) && i > view_.first &&
                               view_.tokens[i - 1].kind == TokenKind::kMark &&
                               !view_.mark(i - 1, kCloseBracket) && !view_.dash(i - 1);
  // "- 45,000" is negative where nothing else stands; before a phrase, the dash marks an item.
  const bool apart =
      view_.mark(i, kHyphen) && i == view_.first && view_.number(i + 1) && !view_.glued(i + 1);
  const bool negative = minus_word || minus_sign || sign_after_mark || apart;
  auto reading = read_unsigned(negative ? i + 1 : i, options);
  if (!reading || !negative) return reading;
  if (apart && view_.in(reading->last)) return std::nullopt;
  if (reading->ordinal || reading->vague || reading->share) return std::nullopt;
  reading->first = i;
  reading->negative = true;
  reading->value = -reading->value;
  return reading;
}

}  // namespace factlint
