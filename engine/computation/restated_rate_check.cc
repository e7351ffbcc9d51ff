// One length or rate told twice in other units: "135 minutes, or two hours and a quarter",
// "36,000 a year works out at 3,000 a month" -> judged.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/parts.h"

namespace factlint::computation {
namespace {

constexpr double kClose = 0.04;  // rounding to a handy number
constexpr double kFar = 0.08;    // beyond it, none explains the miss

// ---- lengths of time

bool plain_length(const SentenceText& text, uint32_t i) {
  if (!text.is_duration(i)) return false;
  const DurationValue& value = text.duration(i);
  const Duration& length = value.duration;
  const int kinds =
      (length.months > 0 ? 1 : 0) + (length.days > 0 ? 1 : 0) + (length.seconds > 0 ? 1 : 0);
  return !value.ago && kinds == 1 && value.quantity.hedge == Hedge::kNone;
}

/// "two hours, 20 minutes" adds up; "135 minutes, two and a quarter hours" is one length.
bool apposed(const SentenceText& text, uint32_t i, uint32_t k) {
  const DurationValue& a = text.duration(i);
  const DurationValue& b = text.duration(k);
  if (a.quantity.unit == b.quantity.unit || a.quantity.value.is_zero()) return false;
  const bool months = a.duration.months > 0;
  if (months != (b.duration.months > 0)) return false;
  const double one = a.duration.approximate_days() / a.quantity.value.to_double();
  if (b.duration.approximate_days() < one) return false;
  const bool row = (i > 1 && text.comma_or_open(i - 1) && text.is_duration(i - 2)) ||
                   text.is_duration(k + 2) || text.is_figure(k + 2);
  return !row;
}

/// "X, or Y," and "X (Y)": Y tells X again.
uint32_t told_again(const SentenceText& text, uint32_t i) {
  uint32_t k = i + 1;
  const bool bracket = text.mark(k, kOpenBracket);
  if (!bracket && !text.mark(k, kComma) && !text.dash(k)) return kNone;
  ++k;
  const bool either = text.word(k, "or");
  if (either) ++k;
  if (text.any_word(k, {"that", "which"}) && text.word(k + 1, "is")) k += 2;
  if (text.word(k, "just")) ++k;
  if (!plain_length(text, k)) return kNone;
  if (!bracket && !either && !apposed(text, i, k)) return kNone;
  return (bracket ? text.mark(k + 1, kCloseBracket) : text.end_of_clause(k + 1)) ? k : kNone;
}

void check_lengths(const SentenceText& text, ClaimSink& sink) {
  for (uint32_t i = 0; i + 2 < text.size(); ++i) {
    if (!plain_length(text, i)) continue;
    const uint32_t k = told_again(text, i);
    if (k == kNone) continue;
    const Duration& a = text.duration(i).duration;
    const Duration& b = text.duration(k).duration;
    const bool alike = text.duration(i).quantity.unit == text.duration(k).quantity.unit;
    const double x = a.approximate_days();
    const double y = b.approximate_days();
    const double miss = std::fabs(x - y) / std::max(x, y);
    if (miss > 0.35) continue;  // rather another thing
    const bool fits = miss <= kClose;
    if (!fits && (alike || miss <= kFar)) continue;
    Told told;
    told.check = CheckKind::kConversion;
    told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text.range(i, k + 1);
    told.message =
        fmt::format("{} {} {}", text.view(i, i + 1), fits ? "is" : "is not", text.view(k, k + 1));
    told.steps.push_back(fmt::format("{:g} minutes, {:g} minutes", x * 1440, y * 1440));
    told.mentions = {text[i].mention, text[k].mention};
    sink.tell(text.sentence(), std::move(told));
  }
}

// ---- rates

struct Rate {
  uint32_t figure = kNone;
  uint32_t last = 0;
  std::string_view per;
};

constexpr std::array<std::string_view, 5> kPeriods = {"day", "week", "month", "year", "night"};

/// "or 84 euros a year if you pay in advance": the other price has a condition of its own.
bool on_condition(const SentenceText& text, uint32_t i) {
  return any_word(text, i, {"if", "when", "with", "paid", "for", "without", "provided", "unless"});
}

std::optional<Rate> rate_at(const SentenceText& text, uint32_t i) {
  if (!is_addable(text, i) || text.figure_at(i).percent() ||
      text.figure_at(i).quantity.hedge != Hedge::kNone)
    return std::nullopt;
  uint32_t j = i + 1;
  if (text.noun(j) && text.plural_noun(j)) ++j;
  if (text.is_duration(j) && text.view(j, j + 1).starts_with("a "))
    return Rate{i, j + 1, text.duration(j).quantity.unit};
  if (any_word(text, j, {"a", "per", "every", "each"}) && !text.is_duration(j + 1)) {
    for (const std::string_view period : kPeriods) {
      if (text.word(j + 1, period)) return Rate{i, j + 2, period};
    }
  }
  if (text.word(j, "per") && text.is_duration(j + 1))
    return Rate{i, j + 2, text.duration(j + 1).quantity.unit};
  return std::nullopt;
}

/// How many of the shorter period the longer one may hold; empty where that is no fixed number.
std::vector<double> ratios(std::string_view longer, std::string_view shorter) {
  if (longer == "year" && shorter == "month") return {12};
  if (longer == "year" && shorter == "week") return {52};
  if (longer == "month" && shorter == "week") return {4, 4.33, 5};
  if (longer == "week" && shorter == "day") return {5, 6, 7};
  if (longer == "week" && shorter == "night") return {7, 6};
  if (longer == "year" && shorter == "day") return {365, 300, 260, 250, 220, 200};
  if (longer == "month" && shorter == "day") return {30, 30.4, 31, 28, 20, 21, 22};
  return {};
}

/// "works out at", ", or", "which is", "(": the second rate tells the first again.
bool says_again(const SentenceText& text, uint32_t from, uint32_t to, uint32_t behind) {
  if (to <= from || to - from > 5) return false;
  if (text.mark(from, kOpenBracket)) return to == from + 1;
  // "2,500 euros a month, 30,000 a year"
  if (text.mark(from, kComma) && to == from + 1 && text.end_of_clause(behind)) return true;
  if (text.mark(from, kComma)) ++from;
  if (text.word(from, "or")) return to <= from + 2;
  for (uint32_t i = from; i < to; ++i) {
    if (any_word(text, i,
                 {"works", "work", "worked", "amounts", "equivalent", "equals", "comes", "come",
                  "adds", "totals"}))
      return true;
  }
  return false;
}

void check_rates_again(const SentenceText& text, ClaimSink& sink) {
  if (text.addables() < 2) return;
  std::optional<Rate> before;
  for (const uint32_t i : text.figure_places()) {
    const auto rate = rate_at(text, i);
    if (!rate) continue;
    const auto first = before;
    before = rate;
    if (!first || !says_again(text, first->last, text.with_hedge(i), rate->last)) continue;
    const Quantity& a = text.figure_at(first->figure).quantity;
    const Quantity& b = text.figure_at(i).quantity;
    const bool bare = text.figure_at(i).type == MentionType::kNumber;
    if (a.unit != b.unit && !bare) continue;
    const bool a_longer = !ratios(first->per, rate->per).empty();
    const auto factors = a_longer ? ratios(first->per, rate->per) : ratios(rate->per, first->per);
    if (factors.empty()) continue;
    const double given = a_longer ? a.value.to_double() / b.value.to_double()
                                  : b.value.to_double() / a.value.to_double();
    double miss = 1e9;
    for (const double factor : factors)
      miss = std::min(miss, std::fabs(given - factor) / std::max(given, factor));
    const bool fits = miss <= kClose;
    if (!fits && (miss <= kFar || miss > 0.5 || on_condition(text, rate->last))) continue;
    Told told;
    told.check = CheckKind::kRate;
    told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text.range(first->figure, rate->last);
    told.message = fits ? fmt::format("{} is {}", text.view(first->figure, first->last),
                                      text.view(rate->figure, rate->last))
                        : fmt::format("{} is not {}", text.view(first->figure, first->last),
                                      text.view(rate->figure, rate->last));
    told.steps.push_back(fmt::format("one is {:.1f} of the other", given));
    told.mentions = {text.figure_at(first->figure).mention, text.figure_at(i).mention};
    sink.tell(text.sentence(), std::move(told));
  }
}

}  // namespace

void check_restated_rates(const SentenceText& text, ClaimSink& sink) {
  if (text.disowned() || text.question()) return;
  if (sink.wants(CheckKind::kConversion) && text.has_duration()) check_lengths(text, sink);
  if (sink.wants(CheckKind::kRate) && text.has_figure()) check_rates_again(text, sink);
}

}  // namespace factlint::computation
