// Mentions: names of types, the order of a document's mentions, durations in ISO 8601.
#include "engine/mention/mention.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

#include "engine/base/sorted_runs.h"

namespace factlint {
namespace {

/// A number without exponent and without trailing zeros: "1.5", "30".
std::string plain(double value) {
  const double scaled = std::round(value * 1e6);
  if (!(std::abs(scaled) < 9e17)) return "0";
  return Decimal(static_cast<int64_t>(scaled), -6).to_string();
}

std::string part(double value, char letter) {
  return value == 0 ? std::string() : plain(value) + letter;
}

/// Whole and fractional hours, minutes and seconds; "PT1.5H" rather than "PT1H30M" when told in one
/// unit.
std::string clock(double seconds, const std::string& unit) {
  if (seconds == 0) return {};
  if (unit == "hour") return "T" + part(seconds / 3600, 'H');
  if (unit == "minute") return "T" + part(seconds / 60, 'M');
  const double hours = std::floor(seconds / 3600);
  const double minutes = std::floor((seconds - hours * 3600) / 60);
  return "T" + part(hours, 'H') + part(minutes, 'M') +
         part(seconds - hours * 3600 - minutes * 60, 'S');
}

}  // namespace

std::string_view mention_type_name(MentionType type) {
  switch (type) {
    case MentionType::kNumber:
      return "number";
    case MentionType::kOrdinal:
      return "ordinal";
    case MentionType::kPercentage:
      return "percentage";
    case MentionType::kMoney:
      return "money";
    case MentionType::kQuantity:
      return "quantity";
    case MentionType::kAge:
      return "age";
    case MentionType::kDate:
      return "date";
    case MentionType::kPeriod:
      return "period";
    case MentionType::kWeekday:
      return "date";
    case MentionType::kDuration:
      return "duration";
    case MentionType::kEntity:
      return "entity";
    case MentionType::kList:
      return "list";
  }
  return "";
}

std::string DurationValue::iso() const {
  const Duration& d = duration;
  if (d.months == 0 && d.days == 0 && d.seconds == 0) return "PT0S";
  std::string text = "P";
  const std::string& unit = quantity.unit;
  if (unit == "month" || unit == "quarter") {
    text += part(d.months, 'M');
  } else {
    const double years = std::trunc(d.months / 12);
    const double months = d.months - years * 12;
    const bool whole = months == std::floor(months);
    text += whole ? part(years, 'Y') + part(months, 'M') : part(d.months / 12, 'Y');
  }
  const bool weeks = (unit == "week" || unit == "fortnight") && d.seconds == 0 && d.months == 0;
  text += weeks ? part(d.days / 7, 'W') : part(d.days, 'D');
  const bool mixed = d.months != 0 || d.days != 0;
  return text + clock(d.seconds, mixed ? std::string() : unit);
}

std::span<const Mention> Mentions::within(TokenRange tokens) const {
  const auto before = [](const Mention& m, uint32_t token) { return m.tokens.first < token; };
  const auto first = std::lower_bound(all.begin(), all.end(), tokens.first, before);
  auto last = first;
  while (last != all.end() && last->tokens.first < tokens.last) ++last;
  return {first, last};
}

void Mentions::sort() {
  std::vector<uint32_t> order(all.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto key = [this](uint32_t i) {
    const Mention& m = all[i];
    return std::tuple(m.tokens.first, ~m.tokens.last, m.type, m.core.first, m.core.last, m.payload);
  };
  const auto before = [&](uint32_t a, uint32_t b) { return key(a) < key(b); };
  merge_runs(order, before);  // each finder tells its mentions in text order
  std::vector<Mention> sorted;
  std::vector<uint32_t> place(all.size());
  sorted.reserve(all.size());
  for (const uint32_t old : order) {
    place[old] = static_cast<uint32_t>(sorted.size());
    sorted.push_back(all[old]);
  }
  all = std::move(sorted);
  for (ListMention& list : lists) {
    for (uint32_t& item : list.items) {
      if (item < place.size()) item = place[item];
    }
  }
}

}  // namespace factlint
