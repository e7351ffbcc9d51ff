// English of messages: capitals, units, lengths.
#include "engine/computation/telling.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "engine/computation/judgement.h"
#include "engine/value/date.h"

namespace factlint::computation {
namespace {

/// Units whose plural is not made with "s" at the end of their first word.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kPlurals = {
    {{"foot", "feet"},
     {"square foot", "square feet"},
     {"cubic foot", "cubic feet"},
     {"inch", "inches"},
     {"celsius", "degrees Celsius"},
     {"fahrenheit", "degrees Fahrenheit"},
     {"degree celsius", "degrees Celsius"},
     {"degree fahrenheit", "degrees Fahrenheit"}}};

bool is_calendar_word(std::string_view words) {
  for (int month = 1; month <= 12; ++month) {
    if (words.starts_with(month_name(month).substr(0, 3))) return true;
  }
  for (int day = 0; day < 7; ++day) {
    if (words.starts_with(weekday_name(static_cast<Weekday>(day)))) return true;
  }
  return false;
}

}  // namespace

std::string mid_sentence(std::string_view words) {
  std::string text(words);
  const bool capital = !text.empty() && text[0] >= 'A' && text[0] <= 'Z';
  const bool word = text.size() < 2 || text[1] == ' ' || (text[1] >= 'a' && text[1] <= 'z');
  if (capital && word && text != "I" && !is_calendar_word(words))
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

std::string bare_length(std::string_view words) {
  for (const std::string_view ending :
       {"-year-old", "-year", " years ago", " years later", " years earlier", " years", " year"}) {
    if (!words.ends_with(ending) || words.size() == ending.size()) continue;
    words.remove_suffix(ending.size());
    break;
  }
  return mid_sentence(words);
}

std::string amount_in_words(Decimal value, std::string_view unit) {
  std::string number = printed(value, 2);
  if (unit == "USD") return "$" + number;
  if (unit == "EUR") return "€" + number;
  if (unit == "GBP") return "£" + number;
  return number;
}

std::string measure_in_words(const std::string& number, std::string_view unit) {
  const auto known = std::find_if(kPlurals.begin(), kPlurals.end(),
                                  [&](const auto& row) { return row.first == unit; });
  const bool degrees = known != kPlurals.end() && known->second.starts_with("degrees");
  if (known != kPlurals.end() && (number != "1" || degrees))
    return fmt::format("{} {}", number, known->second);
  if (number == "1" || unit.ends_with('s')) return fmt::format("{} {}", number, unit);
  // "kilometer per hour": the first word, "square mile": the last.
  const size_t per = unit.find(" per ");
  const std::string_view head = unit.substr(0, per);
  const std::string_view rest = per == std::string_view::npos ? "" : unit.substr(per);
  return fmt::format("{} {}s{}", number, head, rest);
}

}  // namespace factlint::computation
