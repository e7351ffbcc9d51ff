// A quantity's words in; value, last stated digit, hedge and unit out.
#include "engine/fact/quantity_reader.h"

#include <array>
#include <utility>

#include "engine/value/unit_scale.h"

namespace factlint {
namespace {

using HedgeWords = std::pair<std::string_view, Hedge>;
// Longer before shorter where one begins the other.
constexpr std::array kHedges = {
    HedgeWords{"more than", Hedge::kMoreThan},
    HedgeWords{"greater than", Hedge::kMoreThan},
    HedgeWords{"over", Hedge::kMoreThan},
    HedgeWords{"above", Hedge::kMoreThan},
    HedgeWords{"exceeding", Hedge::kMoreThan},
    HedgeWords{">=", Hedge::kAtLeast},
    HedgeWords{">", Hedge::kMoreThan},
    HedgeWords{"at least", Hedge::kAtLeast},
    HedgeWords{"no less than", Hedge::kAtLeast},
    HedgeWords{"no fewer than", Hedge::kAtLeast},
    HedgeWords{"less than", Hedge::kLessThan},
    HedgeWords{"fewer than", Hedge::kLessThan},
    HedgeWords{"under", Hedge::kLessThan},
    HedgeWords{"below", Hedge::kLessThan},
    HedgeWords{"<=", Hedge::kAtMost},
    HedgeWords{"<", Hedge::kLessThan},
    HedgeWords{"at most", Hedge::kAtMost},
    HedgeWords{"no more than", Hedge::kAtMost},
    HedgeWords{"up to", Hedge::kAtMost},
    HedgeWords{"about", Hedge::kAbout},
    HedgeWords{"around", Hedge::kAbout},
    HedgeWords{"roughly", Hedge::kAbout},
    HedgeWords{"approximately", Hedge::kAbout},
    HedgeWords{"some", Hedge::kAbout},
    HedgeWords{"~", Hedge::kAbout},
    HedgeWords{"nearly", Hedge::kNearly},
    HedgeWords{"almost", Hedge::kNearly},
    HedgeWords{"just over", Hedge::kJustOver},
    HedgeWords{"exactly", Hedge::kNone},
    HedgeWords{"=", Hedge::kNone},
};

using ScaleWord = std::pair<std::string_view, int>;
constexpr std::array kScales = {
    ScaleWord{"hundred", 2},   ScaleWord{"thousand", 3}, ScaleWord{"k", 3},
    ScaleWord{"million", 6},   ScaleWord{"mn", 6},       ScaleWord{"m", 6},
    ScaleWord{"billion", 9},   ScaleWord{"bn", 9},       ScaleWord{"b", 9},
    ScaleWord{"trillion", 12}, ScaleWord{"tn", 12},
};

using UnitWord = std::pair<std::string_view, std::string_view>;
constexpr std::array kUnits = {
    UnitWord{"us$", "USD"},     UnitWord{"$", "USD"},           UnitWord{"usd", "USD"},
    UnitWord{"dollars", "USD"}, UnitWord{"dollar", "USD"},      UnitWord{"us dollars", "USD"},
    UnitWord{"€", "EUR"},       UnitWord{"eur", "EUR"},         UnitWord{"euros", "EUR"},
    UnitWord{"euro", "EUR"},    UnitWord{"£", "GBP"},           UnitWord{"gbp", "GBP"},
    UnitWord{"pounds", "GBP"},  UnitWord{"rub", "RUB"},         UnitWord{"rubles", "RUB"},
    UnitWord{"roubles", "RUB"}, UnitWord{"₽", "RUB"},         UnitWord{"cny", "CNY"},
    UnitWord{"yuan", "CNY"},    UnitWord{"jpy", "JPY"},         UnitWord{"yen", "JPY"},
    UnitWord{"%", "percent"},   UnitWord{"percent", "percent"}, UnitWord{"per cent", "percent"},
};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

/// Removes a comparator from the front of `text`.
Hedge take_hedge(std::string_view& text) {
  for (const auto& [words, hedge] : kHedges) {
    if (!text.starts_with(words)) continue;
    const char next = text.size() > words.size() ? text[words.size()] : ' ';
    if (is_letter(words.back()) && is_letter(next)) continue;
    text = trim(text.substr(words.size()));
    return hedge;
  }
  return Hedge::kNone;
}

/// Removes "$", "US$", "€" from the front; the unit it means, or empty.
std::string take_sign(std::string_view& text) {
  for (const auto& [sign, unit] : kUnits) {
    if (is_letter(sign.back()) || sign == "%" || !text.starts_with(sign)) continue;
    text = trim(text.substr(sign.size()));
    return std::string(unit);
  }
  return {};
}

struct Number {
  Decimal value;
  int last_digit = 0;  ///< its power of ten
};

/// Removes "1,234.50" from the front.
std::optional<Number> take_number(std::string_view& text) {
  std::string digits;
  size_t at = 0;
  int decimals = 0;
  bool point = false;
  if (at < text.size() && text[at] == '-') digits.push_back(text[at++]);
  for (; at < text.size(); ++at) {
    const char c = text[at];
    const bool digit_follows = at + 1 < text.size() && is_digit(text[at + 1]);
    if (is_digit(c)) {
      digits.push_back(c);
      decimals += point ? 1 : 0;
    } else if (c == '.' && !point && digit_follows) {
      point = true;
      digits.push_back(c);
    } else if (c != ',' || point || !digit_follows) {
      break;
    }
  }
  const auto value = Decimal::parse(digits);
  if (!value) return std::nullopt;
  text = trim(text.substr(at));
  return Number{*value, -decimals};
}

int take_scale(std::string_view& text) {
  for (const auto& [word, power] : kScales) {
    if (!text.starts_with(word)) continue;
    if (text.size() > word.size() && text[word.size()] != ' ') continue;
    text = trim(text.substr(word.size()));
    return power;
  }
  return 0;
}

}  // namespace

void set_hedge(Quantity& quantity, Hedge hedge) {
  quantity.hedge = hedge;
  quantity.stated = stated_interval(quantity.value, hedge);
  quantity.interval = hedged_interval(quantity.value, quantity.grain, hedge);
}

std::optional<Hedge> read_hedge(std::string_view words) {
  const std::string folded = lower(trim(words));
  for (const auto& [known, hedge] : kHedges) {
    if (folded == known) return hedge;
  }
  return std::nullopt;
}

/// "kilometers per hour" -> "kilometer per hour"; codes and signs stay as they are.
std::string singular_unit(std::string_view words) {
  std::string unit(words);
  const size_t end = std::min(unit.find(' '), unit.size());
  const std::string first = lower(unit.substr(0, end));
  if (first == "feet") return "foot" + unit.substr(end);
  if (first == "inches") return "inch" + unit.substr(end);
  const bool plural = end > 3 && first.ends_with('s') && !first.ends_with("ss") &&
                      first != "celsius" && first != "siemens" && unit.substr(0, end) == first;
  if (plural) unit.erase(end - 1, 1);
  return unit;
}

std::string read_unit(std::string_view words) {
  const std::string folded = lower(trim(words));
  for (const auto& [known, unit] : kUnits) {
    if (folded == known) return std::string(unit);
  }
  const std::string name = unit_name(trim(words));
  return name == trim(words) ? singular_unit(name) : name;
}

std::optional<Quantity> read_quantity(std::string_view text) {
  const std::string folded = lower(text);
  std::string_view rest = trim(folded);
  const Hedge hedge = take_hedge(rest);
  const std::string sign = take_sign(rest);
  const auto number = take_number(rest);
  if (!number) return std::nullopt;
  int power = 0;
  while (const int scale = take_scale(rest)) power += scale;  // "45 thousand million"
  if (power > 18) return std::nullopt;
  Quantity quantity;
  quantity.value = number->value * Decimal::power_of_ten(power);
  quantity.grain = Decimal::power_of_ten(number->last_digit + power);
  // The unit keeps the case it was written in: codes and names of units differ by case.
  const std::string_view unit = trim(text).substr(trim(text).size() - rest.size());
  quantity.unit = rest.empty() ? sign : read_unit(unit);
  set_hedge(quantity, hedge);
  return quantity;
}

}  // namespace factlint
