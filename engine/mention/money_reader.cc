// Currencies before and after a number.
#include "engine/mention/money_reader.h"

#include <algorithm>

namespace factlint {
namespace {

bool is_lower(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

const CurrencyName& name_of(uint16_t index_plus_one) {
  return currency_names()[index_plus_one - 1U];
}

}  // namespace

std::string_view MoneyReader::sign_at(uint32_t i) const {
  if (!view_.mark(i, kCurrency) && !view_.mark(i, kOtherMark)) return {};
  const std::string_view text = view_.text(i);
  for (const CurrencySign& sign : currency_signs()) {
    if (sign.sign == text) return sign.code;
  }
  return {};
}

/// "USD", "usd", "MUSD".
std::optional<CurrencyReading> MoneyReader::code_at(uint32_t i, bool before_number) const {
  const WordRole& role = view_.role(i);
  if (role.code == 0) return std::nullopt;
  const CodeEntry& entry = view_.lexicon.code(role.code);
  const std::string_view text = view_.text(i);
  const bool capitals = view_.tokens[i].is(kAllCaps);
  if (!capitals && !(entry.lower_case && is_lower(text))) return std::nullopt;
  if (before_number && (entry.ambiguous || entry.millions)) return std::nullopt;
  CurrencyReading reading;
  reading.code = entry.code;
  if (entry.millions) reading.scale = Decimal(1, 6);
  reading.first = i;
  reading.last = i + 1;
  return reading;
}

/// "US$", "A$", "cad$", and after a number "3.14US$".
std::optional<CurrencyReading> MoneyReader::dollar_at(uint32_t i, bool before_number) const {
  const WordRole& role = view_.role(i);
  if (role.dollar_prefix == 0 || !view_.character(i + 1, '$')) return std::nullopt;
  const bool glued = view_.glued(i + 1);
  const std::string_view text = view_.text(i);
  const bool one_letter = text.size() == 1;
  if (!glued && !(before_number && (view_.tokens[i].is(kAllCaps) || text == "c" || text == "C")))
    return std::nullopt;
  if (one_letter && text[0] >= 'a' && text != "c") return std::nullopt;
  CurrencyReading reading;
  reading.code = dollar_prefixes()[role.dollar_prefix - 1U].code;
  reading.first = i;
  reading.last = i + 2;
  return reading;
}

std::optional<CurrencyReading> MoneyReader::before(uint32_t i) const {
  if (const auto sign = sign_at(i); !sign.empty() && sign != "CENT") {
    CurrencyReading reading;
    reading.code = sign;
    reading.first = i;
    reading.last = i + 1;
    return reading;
  }
  if (auto dollar = dollar_at(i, true)) return dollar;
  if (auto code = code_at(i, true)) return code;
  const WordRole& role = view_.role(i);
  if (role.currency == 0 || (name_of(role.currency).flags & kBeforeNumber) == 0)
    return std::nullopt;
  CurrencyReading reading;
  reading.code = name_of(role.currency).code;
  reading.first = i;
  reading.last = i + 1;
  if (view_.mark(i + 1, kPeriod) && view_.glued(i + 1)) ++reading.last;  // "Rs. 500"
  if (i > view_.first && view_.role(i - 1).nations.count > 0) {
    if (const auto national = national_at(i - 1); national && national->last == i + 1) {
      reading.code = national->code;
      reading.first = i - 1;
    }
  }
  return reading;
}

/// "US dollars", "Hong Kong dollars", "Swiss francs", "US cents".
std::optional<CurrencyReading> MoneyReader::national_at(uint32_t i) const {
  for (const NationForm& nation : view_.lexicon.nations(view_.role(i))) {
    uint32_t noun = i + 1;
    if (nation.second != kUnknownWord) {
      if (!view_.word(noun) || view_.tokens[noun].word != nation.second) continue;
      ++noun;
    }
    const WordRole& role = view_.role(noun);
    if (role.currency == 0) continue;
    const auto index = static_cast<uint16_t>(role.currency - 1);
    const bool minor = (name_of(role.currency).flags & kMinor) != 0;
    std::string_view code = view_.lexicon.national_code(index, nation.nation);
    if (minor) {  // the cents of that nation's dollar
      for (uint16_t k = 0; k < 3 && code.empty(); k = static_cast<uint16_t>(k + 2)) {
        code = view_.lexicon.national_code(k, nation.nation);
      }
    }
    if (code.empty()) continue;
    CurrencyReading reading;
    reading.code = code;
    reading.factor = minor ? Decimal(1, -2) : Decimal(1);
    reading.first = i;
    reading.last = noun + 1;
    return reading;
  }
  return std::nullopt;
}

std::optional<CurrencyReading> MoneyReader::noun_at(uint32_t i, bool large) const {
  const WordRole& role = view_.role(i);
  if (role.currency == 0) return std::nullopt;
  const CurrencyName& name = name_of(role.currency);
  const std::string_view text = view_.text(i);
  const bool one_letter = text.size() == 1;
  if ((name.flags & kNeedsContext) != 0 && !large) return std::nullopt;
  if (one_letter && text[0] < 'a') return std::nullopt;
  if (text == "p" && !view_.glued(i)) return std::nullopt;
  if (text == "rs" || text == "rm" || text == "rp") return std::nullopt;  // only before a number
  CurrencyReading reading;
  reading.code = name.code;
  reading.minor = (name.flags & kMinor) != 0;
  reading.article = (name.flags & kArticleMoney) != 0;
  reading.first = i;
  reading.last = i + 1;
  if (view_.text(i + 1) == "sterling") ++reading.last;
  return reading;
}

void MoneyReader::append_scale(CurrencyReading& reading) const {
  const Numeral& numeral = view_.role(reading.last).numeral;
  if (numeral.kind != NumeralKind::kScale || numeral.abbreviation || numeral.ordinal ||
      numeral.plural)
    return;
  reading.scale = Decimal(numeral.mantissa, numeral.exponent);
  ++reading.last;
}

bool MoneyReader::may_follow(uint32_t i) const {
  const WordRole& role = view_.role(i);
  return role.currency != 0 || role.code != 0 || role.dollar_prefix != 0 ||
         role.nations.count != 0 || view_.mark(i, kCurrency) || view_.mark(i, kOtherMark);
}

std::optional<CurrencyReading> MoneyReader::after(uint32_t i, bool large) const {
  if (const auto sign = sign_at(i); !sign.empty()) {
    if (view_.number(i + 1) && view_.glued(i + 1))
      return std::nullopt;  // "5 $10": the sign of the next amount
    CurrencyReading reading;
    reading.code = sign;
    reading.minor = sign == "CENT";
    reading.first = i;
    reading.last = i + 1;
    return reading;
  }
  if (auto dollar = dollar_at(i, false)) {
    if (!(view_.number(i + 2) && view_.glued(i + 2))) return dollar;
    return std::nullopt;
  }
  if (auto code = code_at(i, false)) {
    if (view_.number(i + 1) && view_.glued(i + 1)) return std::nullopt;
    append_scale(*code);
    return code;
  }
  if (auto national = national_at(i)) return national;
  return noun_at(i, large);
}

uint32_t MoneyReader::past_minor(uint32_t i) const {
  if (sign_at(i) == "CENT") return i + 1;
  const WordRole& role = view_.role(i);
  if (role.currency == 0 || (name_of(role.currency).flags & kMinor) == 0) return i;
  return i + 1;
}

}  // namespace factlint
