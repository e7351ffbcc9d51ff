// Digits as the text writes them -> a value: groups, decimals, exponents, and what the last digit
// means.
#include <algorithm>
#include <string>

#include "engine/mention/number_reader.h"

namespace factlint {

using enum Particle;

namespace {

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

/// "1250", "1,250": most numbers; nullopt for those with a point and for long ones.
std::optional<int64_t> plain_integer(std::string_view token) {
  constexpr size_t kLongest = 18;
  if (token.size() > kLongest) return std::nullopt;
  int64_t value = 0;
  for (const char c : token) {
    if (c == ',') continue;
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

int trailing_zeros(Decimal value) { return std::max(value.exponent(), 0); }

int digit_count(Decimal value) {
  int digits = value.exponent();
  for (int64_t m = value.abs().mantissa(); m != 0; m /= 10) ++digits;
  return digits;
}

}  // namespace

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool looks_like_year(std::string_view text, Decimal value) {
  return text.size() == 4 && value >= Decimal(1000) && value <= Decimal(2100);
}

Decimal digit_grain(Decimal value) {
  const int exponent = std::min(trailing_zeros(value), digit_count(value) - 2);
  return Decimal::power_of_ten(std::max(exponent, 0));
}

std::optional<NumberReader::Piece> NumberReader::read_literal(uint32_t i) const {
  const bool leading_point = view_.mark(i, kPeriod) && view_.glued(i + 1) && !view_.glued(i);
  const uint32_t at = leading_point ? i + 1 : i;
  if (!view_.number(at)) return std::nullopt;
  if (const auto integer = plain_integer(view_.text(at)); integer && !leading_point) {
    Piece piece;
    piece.first = i;
    piece.last = i + 1;
    piece.value = Decimal(*integer);
    piece.literal = true;
    if (!looks_like_year(view_.text(at), piece.value)) piece.grain = digit_grain(piece.value);
    extend_digits(piece);
    return piece;
  }
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
void NumberReader::extend_digits(Piece& piece) const {
  if (!view_.glued(piece.last)) {
    if (view_.number(piece.last)) join_groups(piece);
    return;
  }
  if (!join_marked_groups(piece) && !join_decimals(piece)) join_exponent(piece);
}

/// Groups of three after a space.
bool NumberReader::join_groups(Piece& piece) const {
  const std::string_view text = view_.text(piece.first);
  const uint32_t next = piece.last;
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
  return false;
}

/// Groups that the tokenizer cut at their mark: "12,34,567" as in India, "1'000'000" as in
/// Switzerland.
bool NumberReader::join_marked_groups(Piece& piece) const {
  uint32_t at = piece.last;
  if (!view_.number(at + 1) || !view_.glued(at + 1)) return false;
  const bool comma = view_.mark(at, kComma);
  const std::string_view mark = view_.text(at);
  if (!comma && mark != "'" && mark != "’") return false;
  std::string joined(view_.text(piece.first));
  if (!all_digits(joined) || joined.size() > 3) return false;
  bool closed = false;
  while (!closed && view_.text(at) == mark && view_.glued(at) && view_.glued(at + 1) &&
         view_.number(at + 1) && joined.size() < 16) {
    const std::string_view group = view_.text(at + 1);
    const size_t last = group.find(',');
    closed = comma && last == 2 && group.size() == 6;  // "34,567"
    if (!closed && (!all_digits(group) || group.size() != (comma ? 2U : 3U))) return false;
    joined += group.substr(0, 2 + (comma ? 0 : 1));
    if (closed) joined += group.substr(3);
    at += 2;
  }
  if (at == piece.last || comma != closed) return false;
  const auto value = Decimal::parse(joined);
  if (!value) return false;
  piece.value = *value;
  piece.grain = digit_grain(*value);
  piece.last = at;
  return true;
}

/// A decimal comma: "1,3", "1.111,11".
bool NumberReader::join_decimals(Piece& piece) const {
  const std::string_view text = view_.text(piece.first);
  const uint32_t next = piece.last;
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
  return false;
}

/// An exponent: "1.3e6", "12e-1".
bool NumberReader::join_exponent(Piece& piece) const {
  const uint32_t next = piece.last;
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

}  // namespace factlint
