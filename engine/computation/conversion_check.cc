// "100 km (62 miles)", "20C (68F)" -> conversions judged. Money is never converted.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/telling.h"
#include "engine/value/unit_scale.h"

namespace factlint::computation {
namespace {

constexpr double kClose = 0.03;  // relative miss that is rounding to a handy number
constexpr double kLoose = 0.08;  // about so much
constexpr double kNear = 0.065;  // beyond it, no rounding explains the miss

bool is_celsius(const std::string& unit) {
  return unit.find("elsius") != std::string::npos || unit == "C";
}
bool is_fahrenheit(const std::string& unit) {
  return unit.find("ahrenheit") != std::string::npos || unit == "F";
}

/// Rounding as printed: the last digit, and trailing zeros of a round number.
double rounding(const Quantity& q) {
  const double value = std::fabs(q.value.to_double());
  const double digit = q.grain.to_double();
  double grain = digit;
  while (grain > 0 && value >= 20 * grain &&
         std::fabs(std::remainder(value, grain * 10)) < 1e-9 * value)
    grain *= 10;
  return std::max(std::min(digit, value * 0.25), std::min(grain, value * 0.1)) / 2;
}

/// Other readings of one name: gallons and tons differ by country.
std::vector<double> alternatives(const std::string& a, const std::string& b, double ratio) {
  std::vector<double> ratios = {ratio};
  const auto either = [&](std::string_view name, double factor) {
    if (a == name) ratios.push_back(ratio * factor);
    if (b == name) ratios.push_back(ratio / factor);
  };
  either("gallon", 1.20095);
  either("pint", 1.20095);
  either("fluid ounce", 0.96076);
  either("ton", 0.907185);
  either("ton", 1.016047);
  either("ton", 0.892857);
  return ratios;
}

struct Conversion {
  double expected = 0;  ///< the first figure in the second's unit
  double miss = 0;      ///< relative to the second figure
  bool within_rounding = false;
};

std::optional<Conversion> convert(const Quantity& a, const Quantity& b, bool difference) {
  Conversion out;
  const double x = a.value.to_double();
  const double y = b.value.to_double();
  if ((is_celsius(a.unit) && is_fahrenheit(b.unit)) ||
      (is_fahrenheit(a.unit) && is_celsius(b.unit))) {
    const bool to_f = is_celsius(a.unit);
    out.expected = to_f ? x * 9 / 5 + 32 : (x - 32) * 5 / 9;
    // A difference of degrees converts without the 32.
    const double as_difference = !difference ? out.expected : to_f ? x * 9 / 5 : x * 5 / 9;
    const double slack = (to_f ? 0.9 : 0.5) * a.grain.to_double() + 0.5 * b.grain.to_double();
    const double gap = std::min(std::fabs(out.expected - y), std::fabs(as_difference - y));
    out.within_rounding = gap <= slack + 0.1;
    out.miss = gap <= 2.0 ? (gap <= slack + 0.1 ? 0 : kNear) : 1;
    return out;
  }
  const auto ua = unit_scale(a.unit);
  const auto ub = unit_scale(b.unit);
  if (!ua || !ub || ua->dimension != ub->dimension || a.unit == b.unit) return std::nullopt;
  const bool measurable = ua->dimension == Dimension::kLength ||
                          ua->dimension == Dimension::kArea ||
                          ua->dimension == Dimension::kVolume ||
                          ua->dimension == Dimension::kMass || ua->dimension == Dimension::kSpeed;
  if (!measurable || x <= 0 || y <= 0) return std::nullopt;
  double best = 1e300;
  for (const double ratio : alternatives(a.unit, b.unit, ua->factor / ub->factor)) {
    const double expected = x * ratio;
    const double gap = std::fabs(expected - y);
    if (gap >= best) continue;
    best = gap;
    out.expected = expected;
    out.within_rounding = gap <= rounding(b) + rounding(a) * ratio;
    out.miss = gap / std::max(expected, 1e-300);
  }
  return out;
}

/// The mention of a figure that reads it as a measure ("44 pounds" may be money as well).
uint32_t measure_mention(const SentenceText& text, uint32_t i) {
  const Figure& f = text.figure_at(i);
  if (f.type == MentionType::kQuantity) return f.mention;
  const bool other =
      f.other != kNoMention && text.context().mentions.all[f.other].type == MentionType::kQuantity;
  return other ? f.other : kNoMention;
}

bool measured(const SentenceText& text, uint32_t i) {
  return text.is_figure(i) && measure_mention(text, i) != kNoMention;
}

const Quantity& measure(const SentenceText& text, uint32_t i) {
  const Figure& f = text.figure_at(i);
  if (f.type == MentionType::kQuantity) return f.quantity;
  return text.context().mentions.quantity(text.context().mentions.all[measure_mention(text, i)]);
}

/// "that is", "which is", "i.e." at `i`: one past it, or `i`.
uint32_t skip_that_is(const SentenceText& text, uint32_t i) {
  if (text.any_word(i, {"that", "which"}) && text.word(i + 1, "is")) return i + 2;
  return text.any_word(i, {"or", "i.e", "i.e.", "namely"}) ? i + 1 : i;
}

/// "250 hectares, 2.5 square kilometres": the second tells the first again, rather than the rest of
/// it ("3 km, 200 metres") or another of a row.
bool apposed(const SentenceText& text, uint32_t i, uint32_t k) {
  const Quantity& a = measure(text, i);
  const Quantity& b = measure(text, k);
  const bool degrees = (is_celsius(a.unit) && is_fahrenheit(b.unit)) ||
                       (is_fahrenheit(a.unit) && is_celsius(b.unit));
  const auto in_row = [&](uint32_t at) { return text.is_figure(at) && measured(text, at); };
  const bool row = (i > 1 && text.comma_or_open(i - 1) && in_row(i - 2)) ||
                   in_row(text.skip_hedge(k + 2)) || text.is_figure(k + 2);
  if (row || degrees) return !row;
  const auto ua = unit_scale(a.unit);
  const auto ub = unit_scale(b.unit);
  if (!ua || !ub || ua->dimension != ub->dimension) return false;
  const double x = std::fabs(a.value.to_double()) * ua->factor;
  const double y = std::fabs(b.value.to_double()) * ub->factor;
  const bool adds_up = ua->dimension == Dimension::kLength || ua->dimension == Dimension::kMass;
  if (adds_up && y < ua->factor && a.grain >= Decimal(1)) return false;
  // Another amount altogether, were it no slip of the point.
  const double ratio = x > y ? x / y : y / x;
  return ratio < 2 || (ratio > 9.5 && ratio < 10.5);
}

/// "100 km (62 miles)", "100 km long (62 miles)", "100 km, or 62 miles,", "100 km - 62 miles".
uint32_t converted_figure(const SentenceText& text, uint32_t i) {
  uint32_t j = i + 1;
  while (j < i + 3 && text[j].kind == AtomKind::kWord && !text.word(j, "or") &&
         !text.is(j, kBreakWord) && !text.finite_verb(j))
    ++j;
  const bool bracket = text.mark(j, kOpenBracket);
  bool measured_noun = j == i + 1;
  for (const std::string_view w :
       {"long", "wide", "high", "tall", "deep", "thick", "away", "across"})
    measured_noun = measured_noun || (j == i + 2 && text.word(i + 1, w));
  measured_noun = measured_noun || (j == i + 3 && text.word(i + 1, "of") && text.noun(i + 2));
  const bool either =
      measured_noun && (text.word(j, "or") || (text.mark(j, kComma) && text.word(j + 1, "or")));
  const bool beside = measured_noun && !either && (text.mark(j, kComma) || text.dash(j));
  if (!bracket && !either && !beside) return kNone;
  uint32_t k = text.skip_hedge(skip_that_is(text, j + 1));
  if (!measured(text, k)) return kNone;
  if (beside && !apposed(text, i, k)) return kNone;
  if (bracket ? !text.mark(k + 1, kCloseBracket) : !text.end_of_clause(k + 1)) return kNone;
  return k;
}

}  // namespace

void check_conversions(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kConversion) || text.disowned() || text.question()) return;
  if (!text.has_figure()) return;
  for (const uint32_t i : text.figure_places()) {
    if (!measured(text, i) || text.figure_at(i).range_end) continue;
    const uint32_t k = converted_figure(text, i);
    if (k == kNone || text.figure_at(k).range_end) continue;
    const Quantity& a = measure(text, i);
    const Quantity& b = measure(text, k);
    if (a.hedge == Hedge::kVague || a.hedge == Hedge::kBetween || b.hedge == Hedge::kVague ||
        b.hedge == Hedge::kBetween)
      continue;
    // "has warmed by 2C (3.6F)"
    const uint32_t left = text.with_hedge(i);
    const bool by = left > 0 && text.word(left - 1, "by");
    const auto conversion =
        convert(a, b, by || text.has_any(kRiseWord | kFallWord | kComparisonWord | kShiftWord));
    if (!conversion) continue;
    const bool loose = a.hedge != Hedge::kNone || b.hedge != Hedge::kNone;
    // "about 90 km (50 miles)": told to the ten
    const double far = b.value.abs() < Decimal(100) ? 2 * kNear : kLoose;
    Told told;
    told.check = CheckKind::kConversion;
    told.verdict = VerdictKind::kInconsistent;
    if (conversion->within_rounding || conversion->miss <= kClose ||
        (loose && conversion->miss <= far)) {
      told.verdict = VerdictKind::kSupported;
    } else if (conversion->miss <= (loose ? far : kNear)) {
      told.verdict = VerdictKind::kImprecise;
    }
    const int digits = conversion->expected < 10 ? 1 : 0;
    const std::string expected =
        printed(Decimal(static_cast<int64_t>(std::llround(conversion->expected * 10)), -1), digits);
    told.span = text.range(text.with_hedge(i), text.mark(k + 1, kCloseBracket) ? k + 2 : k + 1);
    told.value = fmt::format("{} {}", expected, b.unit);
    const std::string right = measure_in_words(expected, b.unit);
    told.message = told.verdict == VerdictKind::kSupported
                       ? fmt::format("{} is {}", mid_sentence(text.view(i, i + 1)), right)
                       : fmt::format("{} is {}, not {}", mid_sentence(text.view(i, i + 1)), right,
                                     printed(b.value, 2));
    told.steps.push_back(
        fmt::format("{} {} = {} {}", printed(a.value, 2), a.unit, expected, b.unit));
    told.mentions = {text.figure_at(i).mention, text.figure_at(k).mention};
    if (told.verdict != VerdictKind::kSupported) told.suggestion = right;
    sink.tell(text.sentence(), std::move(told));
  }
}

}  // namespace factlint::computation
