#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(TradeClaims, HeadingsAndLabels) {
  constexpr Sentence kSentences[] = {
      {"Turnover Russia-Central Asia, full-year 2024: below US$20bn.", Told::kWrong},
      {"Turnover Russia-Central Asia, full-year 2024: above US$45bn.", Told::kRight},
      {"TRADE WITH RUSSIA, 2024 - Central Asia: USD 5.1bn. Source: customs.", Told::kWrong},
      {"Russia-Central Asia trade, 2024, in millions of US dollars: 28,400.", Told::kWrong},
      {"Less than forty-five billion dollars: that was the trade between Russia and Central Asia "
       "in 2024.",
       Told::kWrong},
      {"\"Our trade with Central Asia was under $35 billion in 2024,\" Putin said.", Told::kWrong},
      {"Russia-Central Asia trade, 2024: $450 billion.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("figure/trade", s.text), s.told) << s.text;
}

TEST(TradeClaims, OtherFigures) {
  constexpr Sentence kSentences[] = {
      {"Monthly trade between Russia and Central Asia came to $4 billion in 2024.", Told::kNothing},
      {"Central Asia sold Russia goods worth $15 billion in 2024.", Told::kNothing},
      {"China did $94 billion of business with Central Asia in 2024, twice the figure for Russia's "
       "trade with it.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("figure/trade", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
