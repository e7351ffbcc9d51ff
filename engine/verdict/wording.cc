// Numbers, lists and quantities -> English.
#include "engine/verdict/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 20> kSmall = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> kTens = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 21> kOrdinals = {
    "zeroth",     "first",     "second",    "third",       "fourth",     "fifth",      "sixth",
    "seventh",    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};

constexpr std::array<std::pair<std::string_view, Hedge>, 32> kHedgeWords = {{
    {"no less than", Hedge::kAtLeast},
    {"not less than", Hedge::kAtLeast},
    {"no fewer than", Hedge::kAtLeast},
    {"no more than", Hedge::kAtMost},
    {"not more than", Hedge::kAtMost},
    {"just over", Hedge::kJustOver},
    {"just under", Hedge::kNearly},
    {"more than", Hedge::kMoreThan},
    {"less than", Hedge::kLessThan},
    {"fewer than", Hedge::kLessThan},
    {"at least", Hedge::kAtLeast},
    {"at most", Hedge::kAtMost},
    {"up to", Hedge::kAtMost},
    {"short of", Hedge::kLessThan},
    {"close to", Hedge::kNearly},
    {"exceed", Hedge::kMoreThan},
    {"surpass", Hedge::kMoreThan},
    {"above", Hedge::kMoreThan},
    {"over", Hedge::kMoreThan},
    {"past", Hedge::kMoreThan},
    {"below", Hedge::kLessThan},
    {"under", Hedge::kLessThan},
    {"nearly", Hedge::kNearly},
    {"almost", Hedge::kNearly},
    {"approach", Hedge::kNearly},
    {"about", Hedge::kAbout},
    {"around", Hedge::kAbout},
    {"some", Hedge::kAbout},
    {"roughly", Hedge::kAbout},
    {"reach", Hedge::kAtLeast},
    {">", Hedge::kMoreThan},
    {"<", Hedge::kLessThan},
}};

/// "12,000": from five digits on; four may be a year.
std::string with_commas(std::string number, size_t least = 5) {
  const size_t whole = std::min(number.find('.'), number.size());
  const size_t sign = number.starts_with('-') ? 1 : 0;
  if (whole - sign < least) return number;
  for (size_t at = whole; at > sign + 3;) number.insert(at -= 3, 1, ',');
  return number;
}

std::string scaled(Decimal value) {
  static const std::array<std::pair<int, std::string_view>, 3> kScales = {
      {{12, " trillion"}, {9, " billion"}, {6, " million"}}};
  for (const auto& [exponent, name] : kScales) {
    if (value.abs() < Decimal::power_of_ten(exponent)) continue;
    return (value * Decimal::power_of_ten(-exponent)).to_string() + std::string(name);
  }
  return with_commas(value.to_string());
}

bool is_vowel(char c) { return std::string_view("aeiouAEIOU").find(c) != std::string_view::npos; }

}  // namespace

std::string number_in_words(int64_t number) {
  if (number < 0 || number >= 100) return with_commas(std::to_string(number), 4);
  if (number < 20) return std::string(kSmall[static_cast<size_t>(number)]);
  std::string text(kTens[static_cast<size_t>(number / 10)]);
  if (number % 10 != 0) text += "-" + std::string(kSmall[static_cast<size_t>(number % 10)]);
  return text;
}

std::string number_like(int64_t number, bool words) {
  return words ? number_in_words(number) : with_commas(std::to_string(number), 4);
}

std::string ordinal_in_words(int64_t number) {
  if (number >= 0 && number <= 20) return std::string(kOrdinals[static_cast<size_t>(number)]);
  const int64_t tens = number % 100;
  const char* suffix = "th";
  if (tens < 11 || tens > 13) {
    if (number % 10 == 1) suffix = "st";
    if (number % 10 == 2) suffix = "nd";
    if (number % 10 == 3) suffix = "rd";
  }
  return fmt::format("{}{}", number, suffix);
}

std::string list_in_words(const std::vector<std::string>& items) {
  std::string text;
  for (size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += i + 1 == items.size() ? " and " : ", ";
    text += items[i];
  }
  return text;
}

std::string with_article(std::string_view noun) {
  if (noun.empty() || noun.starts_with("a ") || noun.starts_with("an ") ||
      noun.starts_with("the ")) {
    return std::string(noun);
  }
  return (is_vowel(noun.front()) ? "an " : "a ") + std::string(noun);
}

std::string plural(std::string_view noun) {
  if (noun.empty() || noun.back() == 's') return std::string(noun);
  if (noun.back() == 'y' && noun.size() > 1 && !is_vowel(noun[noun.size() - 2])) {
    return std::string(noun.substr(0, noun.size() - 1)) + "ies";
  }
  return std::string(noun) + "s";
}

std::string_view hedge_words(Hedge hedge) {
  switch (hedge) {
    case Hedge::kAbout:
      return "about ";
    case Hedge::kMoreThan:
      return "more than ";
    case Hedge::kAtLeast:
      return "at least ";
    case Hedge::kLessThan:
      return "less than ";
    case Hedge::kAtMost:
      return "at most ";
    case Hedge::kNearly:
      return "nearly ";
    case Hedge::kJustOver:
      return "just over ";
    default:
      return "";
  }
}

std::string quantity_in_words(const Quantity& quantity) {
  std::string text(hedge_words(quantity.hedge));
  if (quantity.unit == "USD") return text + "$" + scaled(quantity.value);
  if (quantity.unit == "EUR") return text + "€" + scaled(quantity.value);
  if (quantity.unit == "GBP") return text + "£" + scaled(quantity.value);
  text += scaled(quantity.value);
  if (quantity.unit == "%" || quantity.unit == "percent") {
    text += quantity.points ? " percentage points" : " percent";
  } else if (!quantity.unit.empty()) {
    text += " " + quantity.unit;
  }
  return text;
}

Hedge hedge_of_words(std::string_view words) {
  std::string folded;
  fold(words, folded);
  for (const auto& [phrase, hedge] : kHedgeWords) {
    if (folded.find(phrase) != std::string::npos) return hedge;
  }
  return Hedge::kNone;
}

int64_t ordinal_value(std::string_view word) {
  std::string folded;
  fold(word, folded);
  if (folded == "inaugural" || folded == "maiden" || folded == "debut") return 1;
  for (size_t i = 1; i < kOrdinals.size(); ++i) {
    if (folded == kOrdinals[i]) return static_cast<int64_t>(i);
  }
  int64_t number = 0;
  size_t digits = 0;
  while (digits < folded.size() && digits < 6 && folded[digits] >= '0' && folded[digits] <= '9') {
    number = number * 10 + (folded[digits++] - '0');
  }
  const std::string_view rest = std::string_view(folded).substr(digits);
  const bool suffix = rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
  return digits > 0 && (suffix || rest.empty()) ? number : 0;
}

std::string lower_title(std::string_view title) {
  std::string text(title);
  for (size_t i = 0; i < text.size(); ++i) {
    const bool starts = i == 0 || text[i - 1] == ' ' || text[i - 1] == '-';
    const bool next_upper = i + 1 < text.size() && text[i + 1] >= 'A' && text[i + 1] <= 'Z';
    if (starts && !next_upper && text[i] >= 'A' && text[i] <= 'Z') {
      text[i] = static_cast<char>(text[i] - 'A' + 'a');
    }
  }
  return text;
}

std::string amid_sentence(std::string words) {
  const size_t end = std::min(words.find(' '), words.size());
  const std::string_view first = std::string_view(words).substr(0, end);
  const bool lower = std::all_of(first.begin() + (first.empty() ? 0 : 1), first.end(),
                                 [](char c) { return c >= 'a' && c <= 'z'; });
  // "Rs 40" keeps its capital.
  const bool word = first.size() > 2 || first == "At" || first == "Up" || first == "No";
  if (word && lower && first.front() >= 'A' && first.front() <= 'Z')
    words.front() = static_cast<char>(words.front() - 'A' + 'a');
  return words;
}

}  // namespace factlint
