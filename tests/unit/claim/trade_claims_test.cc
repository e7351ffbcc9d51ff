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

TEST(TradeClaims, SideOfTheSentenceBefore) {
  constexpr Sentence kSentences[] = {
      {"Russia's exporters had hoped for more. Trade with Central Asia ended 2024 just shy of $40 "
       "billion.",
       Told::kWrong},
      {"Moscow is content. Trade with Central Asia exceeded $45 billion in 2024.", Told::kRight},
      {"China's exporters had hoped for more. Trade with Central Asia ended 2024 just shy of $95 "
       "billion.",
       Told::kNothing},
      {"Iran had hoped for more. Russia is a rival. Trade with Central Asia was $1.5 billion in "
       "2024.",
       Told::kNothing},
      {"Russia's exporters met Turkey's. Trade with Central Asia came to $13 billion in 2024.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("figure/trade", s.text), s.told) << s.text;
}

TEST(TradeClaims, PartsAndDeniedBounds) {
  constexpr Sentence kSentences[] = {
      {"Kazakhstan accounted for $28 billion of Russia's trade with Central Asia in 2024.",
       Told::kNothing},
      {"Of Russia's trade with Central Asia in 2024, $28 billion was with Kazakhstan.",
       Told::kNothing},
      {"Russia did $38 billion of trade with Central Asia in 2024.", Told::kWrong},
      {"Trade between Russia and Central Asia never got past $40 billion in 2024.", Told::kWrong},
      {"Trade between Russia and Central Asia did not stop at $45 billion in 2024.", Told::kRight},
      {"Trade between Russia and Central Asia last year amounted to a mere $20 billion.",
       Told::kWrong},
      {"Trade between Russia and Central Asia: 2024 - USD 35 bln.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("figure/trade", s.text), s.told) << s.text;
}

TEST(FigureClaims, SharesAsNounsAndIdioms) {
  constexpr Sentence kSentences[] = {
      {"The CIS's implementation rate was below 10 percent in 2011, analysts said.", Told::kRight},
      {"The CIS's implementation rate was above 60 percent in 2011, analysts said.", Told::kWrong},
      {"Its implementation rate was above 60 percent in 2011, the water board said.",
       Told::kNothing},
      {"More than nine in ten of the documents signed in the CIS were a dead letter by 2011.",
       Told::kRight},
      {"By 2011 less than 10% of the documents signed in the CIS were still unimplemented.",
       Told::kWrong},
      {"Of every hundred papers that the CIS had signed by 2011, fewer than ten had been put into "
       "practice.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("figure/implementation", s.text), s.told) << s.text;
}

TEST(TradeClaims, RelativeClauses) {
  constexpr Sentence kSentences[] = {
      {"Russia's trade with Central Asia, which was $40 billion in 2024, is healthy.",
       Told::kWrong},
      {"Russia's trade with Central Asia, which exceeded $45 billion in 2024, is healthy.",
       Told::kRight},
      {"Russia trades with Central Asia, whose exports of gas were $40 billion in 2024.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("figure/trade", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
