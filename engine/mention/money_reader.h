// Tokens -> currencies: signs, codes, names and whose they are, before and after a number.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/mention/number_reader.h"
#include "engine/mention/token_view.h"

namespace factlint {

struct CurrencyReading {
  std::string_view code;  ///< ISO 4217; "CENT", "DINAR" where the words do not say whose
  Decimal scale{1};       ///< "75 USD million", "30 MUSD"
  Decimal factor{1};      ///< 1/100 for the cents of a known currency
  bool minor = false;
  bool article = false;  ///< "a dollar" is an amount
  uint32_t first = 0;
  uint32_t last = 0;
};

class MoneyReader {
 public:
  explicit MoneyReader(const TokenView& view) : view_(view) {}

  /// A currency at token `i` that stands before its number ("US$", "EUR", "ringgit"); `first` may
  /// lie before `i` ("malaysian ringgit").
  std::optional<CurrencyReading> before(uint32_t i) const;
  /// False if no currency can stand at `i` behind a number.
  bool may_follow(uint32_t i) const;
  /// A currency at token `i`, behind a number; `large` if the number makes a common word ("won") a
  /// currency.
  std::optional<CurrencyReading> after(uint32_t i, bool large) const;
  /// The minor unit at token `i` ("cents", "43c"): one past it, or `i`.
  uint32_t past_minor(uint32_t i) const;

 private:
  std::string_view sign_at(uint32_t i) const;
  std::optional<CurrencyReading> code_at(uint32_t i, bool before_number) const;
  std::optional<CurrencyReading> dollar_at(uint32_t i, bool before_number) const;
  std::optional<CurrencyReading> noun_at(uint32_t i, bool large) const;
  std::optional<CurrencyReading> national_at(uint32_t i) const;
  void append_scale(CurrencyReading& reading) const;

  const TokenView& view_;
};

}  // namespace factlint
