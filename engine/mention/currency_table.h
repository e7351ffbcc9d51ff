// Currencies: codes, signs, names, and whose dollar or franc it is. Data only.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace factlint {

enum CurrencyFlag : uint8_t {
  kNeedsContext = 1 << 0,  ///< also a common word ("won", "real"): only of large amounts or with a
                           ///< nation before it
  kBeforeNumber = 1 << 1,  ///< may stand before its number ("ringgit 42", "Rs 500")
  kMinor = 1 << 2,         ///< a hundredth: "cents", "pence"; never alone a known currency
  kArticleMoney = 1 << 3,  ///< "a dollar" is an amount
};

/// A currency's common names (folded, separated by spaces) and the code it most often means.
struct CurrencyName {
  std::string_view code;
  std::string_view forms;
  uint8_t flags = 0;
};
std::span<const CurrencyName> currency_names();

/// "Canadian" + any name of "dollar" = CAD. `noun` is the first form of the name.
struct NationalCurrency {
  std::string_view noun;
  std::string_view nation;  ///< an ISO 3166 code of nation_words()
  std::string_view code;
};
std::span<const NationalCurrency> national_currencies();

/// Adjectives and names that tell whose currency it is. Two words: "hong kong".
struct NationWord {
  std::string_view nation;
  std::string_view forms;  ///< separated by '|'
};
std::span<const NationWord> nation_words();

/// Signs as they are written, longest first where one begins another; `letters` stand glued before
/// '$' or alone.
struct CurrencySign {
  std::string_view sign;
  std::string_view code;
};
std::span<const CurrencySign> currency_signs();   ///< one mark: "€"
std::span<const CurrencySign> dollar_prefixes();  ///< "us" before '$' (folded)

/// ISO 4217 codes in use, separated by spaces; and those that are also English words or names.
std::string_view currency_codes();
std::string_view ambiguous_codes();
/// Codes that take a letter for millions ("MUSD") and may be written in small letters ("usd").
std::string_view frequent_codes();

}  // namespace factlint
