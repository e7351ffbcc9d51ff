// Expressions that other recognisers of numbers and dates are known to misread, each with its right
// reading. All against Friday, 10 October 2025.
#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "engine/document/tokenizer.h"
#include "engine/mention/mention_finder.h"

namespace factlint {
namespace {

struct Finders {
  Finders() {
    facts.index();
    names = std::make_unique<NameFinder>(facts, vocabulary, lexicon);
  }
  Vocabulary vocabulary;
  Lexicon lexicon{vocabulary};
  FactBase facts;
  NumberFinder numbers{vocabulary};
  DateFinder dates{vocabulary};
  std::unique_ptr<NameFinder> names;
};

std::string value_of(const Mentions& mentions, const Mention& mention) {
  if (Mentions::is_quantity(mention.type)) {
    const Quantity& q = mentions.quantity(mention);
    return q.value.to_string() + (q.unit.empty() ? "" : " " + q.unit);
  }
  if (mention.type == MentionType::kDuration) return mentions.duration(mention).iso();
  if (!Mentions::is_temporal(mention.type)) return "";
  std::string out;
  for (const DateRange& reading : mentions.temporal(mention).readings)
    out += (out.empty() ? "" : "|") + reading.to_string();
  return out;
}

/// "type:core=value; ..." of all mentions.
std::string told(const std::string& text) {
  static const Finders* finders = new Finders;
  Document document;
  document.text = text;
  Block block;
  block.text = {0, static_cast<uint32_t>(text.size())};
  document.blocks = {block};
  document.segments = {{0, 0, static_cast<uint32_t>(text.size())}};
  const Tokens tokens = tokenize(document, finders->vocabulary);
  std::vector<Sentence> sentences(1);
  sentences[0].tokens = {0, static_cast<uint32_t>(tokens.size())};
  const Mentions mentions =
      find_mentions(document, tokens, sentences, make_day(2025, 10, 10),
                    {finders->numbers, finders->dates, *finders->names}, finders->vocabulary);
  std::string out;
  for (const Mention& mention : mentions.all) {
    if (!out.empty()) out += "; ";
    out += std::string(mention_type_name(mention.type)) + ":" +
           std::string(document.view(mention.core_text)) + "=" + value_of(mentions, mention);
  }
  return out;
}

struct Case {
  const char* text;
  const char* want;
};

class KnownFaults : public ::testing::TestWithParam<Case> {};
TEST_P(KnownFaults, AreReadRight) { EXPECT_EQ(told(GetParam().text), GetParam().want); }

constexpr Case kScales[] = {
    {"half a million", "number:half a million=500000"},
    {"some half a million left", "number:half a million=500000"},
    {"EUR 3m", "money:EUR 3m=3000000 EUR"},
    {"US$4.5bn", "money:US$4.5bn=4500000000 USD"},
    {"a loan of £1.2m", "money:£1.2m=1200000 GBP"},
    {"A$3m", "money:A$3m=3000000 AUD"},
};
INSTANTIATE_TEST_SUITE_P(Scales, KnownFaults, ::testing::ValuesIn(kScales));

constexpr Case kPeriods[] = {
    {"three decades ago", "date:three decades ago=1990s|1995-10-10; duration:three decades=P30Y"},
    {"in the 1990s", "period:1990s=1990s"},
    {"the 2021-2023 plan", "period:2021-2023=2021-01-01/2024-01-01"},
    {"the 2012-13 season", "period:2012-13=2012-01-01/2014-01-01"},
    {"2015 to 2018", "period:2015 to 2018=2015-01-01/2019-01-01"},
    {"she ruled from 2015 to 2018", "period:2015 to 2018=2015-01-01/2019-01-01"},
    {"won 2000 points", "number:2000=2000"},
};
INSTANTIATE_TEST_SUITE_P(Periods, KnownFaults, ::testing::ValuesIn(kPeriods));

constexpr Case kDays[] = {
    {"he said on Monday", "date:Monday=2025-10-06"},
    {"the talks will open on Monday", "date:Monday=2025-10-13"},
    {"05/06/2024", "date:05/06/2024=2024-05-06|2024-06-05"},
    {"25/12/2023 and 05/06/2024", "date:25/12/2023=2023-12-25; date:05/06/2024=2024-06-05"},
    {"12/25/2023 and 05/06/2024", "date:12/25/2023=2023-12-25; date:05/06/2024=2024-05-06"},
};
INSTANTIATE_TEST_SUITE_P(Days, KnownFaults, ::testing::ValuesIn(kDays));

constexpr Case kWords[] = {
    {"it may rain", ""},
    {"they march on", ""},
    {"March on the capital, they said", ""},
    {"she paused for a second.", ""},
    {"wait a second while I look", ""},
    {"the one that got away", ""},
    {"that one and this one broke", ""},
    {"no one came", ""},
    {"a couple got married", ""},
    {"a couple of boats", "number:a couple of=2"},
    {"she came 3 in the race", "number:3=3"},
    {"3 in 2019", "number:3=3; date:2019=2019; number:2019=2019"},
    {"a wall of 5 m", "quantity:5 m=5 meter"},
    {"a $5 m loan", "money:$5 m=5000000 USD"},
};
INSTANTIATE_TEST_SUITE_P(Words, KnownFaults, ::testing::ValuesIn(kWords));

}  // namespace
}  // namespace factlint
