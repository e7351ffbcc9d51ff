#include "engine/value/unit_scale.h"

#include <cmath>
#include <unordered_map>

namespace factlint {
namespace {

using ScaleMap = std::unordered_map<std::string, UnitScale>;
using NameMap = std::unordered_map<std::string, std::string>;

void add_prefixed(ScaleMap& scales, const std::string& name, UnitScale scale,
                  std::span<const UnitPrefix> prefixes) {
  for (const UnitPrefix& prefix : prefixes) {
    scales.emplace(std::string(prefix.word) + name,
                   UnitScale{scale.dimension, scale.factor * std::pow(10.0, prefix.exponent)});
  }
}

ScaleMap make_scales() {
  ScaleMap scales;
  for (const UnitEntry& entry : unit_entries()) {
    const double factor = static_cast<double>(entry.factor) * std::pow(10.0, entry.exponent);
    const std::string name(entry.name);
    const UnitScale scale{entry.dimension, factor};
    scales.emplace(name, scale);
    if (!(entry.flags & (kPrefixWords | kPrefixLetters))) continue;
    add_prefixed(scales, name, scale, large_prefixes());
    add_prefixed(scales, name, scale, small_prefixes());
  }
  return scales;
}

const UnitScale* simple_scale(const std::string& name) {
  static const ScaleMap scales = make_scales();
  const auto found = scales.find(name);
  return found == scales.end() ? nullptr : &found->second;
}

/// Every written form of a unit, without the marks that say where in a text it may stand.
void add_forms(NameMap& names, const UnitEntry& entry) {
  const std::string name(entry.name);
  names.emplace(name, name);
  for (size_t begin = 0; begin < entry.forms.size();) {
    const size_t end = std::min(entry.forms.find(' ', begin), entry.forms.size());
    std::string_view form = entry.forms.substr(begin, end - begin);
    begin = end + 1;
    if (form.empty()) continue;
    if (form.front() == '=' || form.front() == '+' || form.front() == '-') form.remove_prefix(1);
    names.emplace(form, name);
    if (!(entry.flags & kPrefixWords)) continue;
    for (const auto prefixes : {large_prefixes(), small_prefixes()}) {
      for (const UnitPrefix& prefix : prefixes)
        names.emplace(std::string(prefix.word) + std::string(form),
                      std::string(prefix.word) + name);
    }
  }
}

NameMap make_names() {
  NameMap names;
  for (const UnitEntry& entry : unit_entries()) add_forms(names, entry);
  for (const UnitPhrase& phrase : unit_phrases()) {
    for (size_t begin = 0; begin < phrase.second.size();) {
      const size_t end = std::min(phrase.second.find(' ', begin), phrase.second.size());
      names.emplace(
          std::string(phrase.first) + " " + std::string(phrase.second.substr(begin, end - begin)),
          std::string(phrase.name));
      begin = end + 1;
    }
  }
  return names;
}

Decimal as_decimal(double ratio) {
  constexpr int kDigits = 9;
  const int places = kDigits - static_cast<int>(std::floor(std::log10(ratio)));
  return {static_cast<int64_t>(std::llround(ratio * std::pow(10.0, places))), -places};
}

}  // namespace

std::optional<UnitScale> unit_scale(const std::string& name) {
  if (const UnitScale* scale = simple_scale(name)) return *scale;
  if (name.starts_with("square ")) {
    const UnitScale* side = simple_scale(name.substr(7));
    if (side != nullptr && side->dimension == Dimension::kLength)
      return UnitScale{Dimension::kArea, side->factor * side->factor};
  }
  if (name.starts_with("cubic ")) {
    const UnitScale* side = simple_scale(name.substr(6));
    if (side != nullptr && side->dimension == Dimension::kLength)
      return UnitScale{Dimension::kVolume, side->factor * side->factor * side->factor * 1000};
  }
  const size_t per = name.find(" per ");
  if (per == std::string::npos) return std::nullopt;
  const UnitScale* top = simple_scale(name.substr(0, per));
  const UnitScale* bottom = simple_scale(name.substr(per + 5));
  if (top == nullptr || bottom == nullptr || top->dimension != Dimension::kLength ||
      bottom->dimension != Dimension::kTime)
    return std::nullopt;
  return UnitScale{Dimension::kSpeed, top->factor / bottom->factor};
}

std::string unit_name(std::string_view written) {
  static const NameMap names = make_names();
  if (const auto known = names.find(std::string(written)); known != names.end())
    return known->second;
  std::string name;
  for (size_t begin = 0; begin < written.size();) {
    const size_t end = std::min(written.find(' ', begin), written.size());
    const std::string word(written.substr(begin, end - begin));
    const auto known = names.find(word);
    if (!name.empty()) name += ' ';
    name += known == names.end() ? word : known->second;
    begin = end + 1;
  }
  return name;
}

std::optional<Quantity> in_unit(const Quantity& quantity, const std::string& unit) {
  const auto from = unit_scale(quantity.unit);
  const auto to = unit_scale(unit);
  if (!from || !to || from->dimension != to->dimension ||
      from->dimension == Dimension::kTemperature || from->dimension == Dimension::kCount ||
      from->dimension == Dimension::kOther)
    return std::nullopt;
  const Decimal ratio = as_decimal(from->factor / to->factor);
  Quantity told = quantity;
  told.unit = unit;
  told.value = told.value * ratio;
  told.grain = told.grain * ratio;
  for (Interval* interval : {&told.stated, &told.interval}) {
    if (interval->low) interval->low = *interval->low * ratio;
    if (interval->high) interval->high = *interval->high * ratio;
  }
  return told;
}

}  // namespace factlint
