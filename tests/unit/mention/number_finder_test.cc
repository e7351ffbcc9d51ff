// Text -> numbers, money, quantities, durations: one line of input, one line of what was read.
#include "engine/mention/number_finder.h"

#include <gtest/gtest.h>

#include <string>

#include "engine/document/tokenizer.h"

namespace factlint {
namespace {

class NumberFinderTest : public ::testing::Test {
 protected:
  Mentions find(const std::string& text) {
    document_ = Document();
    document_.text = text;
    Block block;
    block.text = {0, static_cast<uint32_t>(text.size())};
    document_.blocks.push_back(block);
    document_.segments.push_back({0, 0, static_cast<uint32_t>(text.size())});
    const Tokens tokens = tokenize(document_, vocabulary_);
    std::vector<Sentence> sentences(1);
    sentences[0].tokens = {0, static_cast<uint32_t>(tokens.size())};
    Mentions mentions;
    finder_.find(document_, tokens, sentences, mentions);
    mentions.sort();
    return mentions;
  }

  /// "type:value[:unit][ interval]; ..." in text order.
  std::string told(const std::string& text) {
    const Mentions mentions = find(text);
    std::string line;
    for (const Mention& m : mentions.all) {
      if (!line.empty()) line += "; ";
      line += std::string(mention_type_name(m.type)) + ":";
      const bool duration = m.type == MentionType::kDuration;
      const Quantity& q = duration ? mentions.duration(m).quantity : mentions.quantity(m);
      line += duration ? mentions.duration(m).iso() : q.value.to_string();
      if (!duration && !q.unit.empty()) line += ":" + q.unit;
      if (q.points) line += ":points";
      if (!q.stated.is_point()) line += " " + q.stated.to_string();
    }
    return line;
  }

  /// The words of the whole mention and of its core.
  std::string spans(const std::string& text) {
    const Mentions mentions = find(text);
    std::string line;
    for (const Mention& m : mentions.all) {
      line += "[" + std::string(document_.view(m.text)) + "|" +
              std::string(document_.view(m.core_text)) + "]";
    }
    return line;
  }

  Vocabulary vocabulary_;
  NumberFinder finder_{vocabulary_};
  Document document_;
};

struct Case {
  const char* text;
  const char* told;
};

#define EXPECT_TOLD(cases) \
  for (const Case& c : (cases)) EXPECT_EQ(told(c.text), c.told) << c.text

TEST_F(NumberFinderTest, Cardinals) {
  const Case cases[] = {
      {"They sent 1,450 envoys.", "number:1450"},
      {"forty-one thousand and six delegates", "number:41006"},
      {"two hundred and six thousand", "number:206000"},
      {"a crowd of 6.4 million", "number:6400000"},
      {"thirty thousand million", "number:30000000000"},
      {"three dozen ships", "number:36"},
      {"half a billion", "number:500000000"},
      {"only half of the papers", "number:0.5"},
      {"240 here, the Derby one 310", "number:240; number:310"},
      {"three and a half", "number:3.5"},
      {"7-1/4 and 8 1/2", "number:7.25; number:8.5"},
      {"9 lakh voters and 2 crore homes", "number:900000; number:20000000"},
      {"18 204 homes", "number:18204"},
      {"minus six", "number:-6"},
      {"4 hundred and 7 hundred", "number:400; number:700"},
      {"zero point two five", "number:0.25"},
      {"the sixteen-nation bloc", "number:16"},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, FractionsSharesAndVagueAmounts) {
  const Case cases[] = {
      {"two-fifths of them", "number:0.4"},
      {"a tenth of the crop", "number:0.1"},
      {"a fifth member joined", "ordinal:5"},
      {"rose by a fifth to 8", "number:0.2; number:8"},
      {"up a tenth on last year", "number:0.1"},
      {"it fell by a quarter in May", "number:0.25"},
      {"a penalty by a third man", "ordinal:3"},
      {"5/8", "number:0.625"},
      {"three in ten homes", "number:0.3:share"},
      {"one out of four", "number:0.25:share"},
      {"three in 2019", "number:3; number:2019"},
      {"dozens of boats", "number:24 [24,99]"},
      {"tens of thousands fled", "number:20000 [20000,99999]"},
      {"several boats", ""},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, Ordinals) {
  const Case cases[] = {
      {"the 32nd session", "ordinal:32"},
      {"the fifty-third round", "ordinal:53"},
      {"its inaugural meeting", "ordinal:1"},
      {"10 per second", "number:10"},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, Percentages) {
  const Case cases[] = {
      {"up 7.5 per cent", "percentage:7.5"},
      {"3 to 4%", "percentage:3 [3,4]"},
      {"at 11-1/2 pct", "percentage:11.5"},
      {"fell by two percentage points", "percentage:2:points"},
      {"40 basis points", "percentage:0.4:points"},
      {"half of one percent", "percentage:0.5"},
      {"gained 3 points to 44%", "percentage:3:points; percentage:44"},
      {"the index gained 3 points", "number:3"},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, Money) {
  const Case cases[] = {
      {"US$7.2bn", "money:7200000000:USD"},
      {"EUR 8m for roads", "money:8000000:EUR"},
      {"60 million Hong Kong dollars", "money:60000000:HKD"},
      {"900 somoni", "money:900:TJS"},
      {"1.5 million Belarusian roubles", "money:1500000:BYN"},
      {"Rs 70 crore", "money:700000000:INR"},
      {"4 dollars and 25 cents", "money:4.25:USD"},
      {"30 cents", "money:30:CENT"},
      {"$6-8 billion", "money:6000000000:USD [6000000000,8000000000]"},
      {"in 2011 won them over", "number:2011"},
      {"ALL 6 plans", "number:6"},
      {"a dollar bill", ""},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, Quantities) {
  const Case cases[] = {
      {"a 30-metre mast", "quantity:30:meter"},
      {"90 km/h", "quantity:90:kilometer per hour"},
      {"14 sq km", "quantity:14:square kilometer"},
      {"6 to 9 km", "quantity:6:kilometer [6,9]"},
      {"6 feet 1 inch", "quantity:73:inch"},
      {"21 degrees Celsius", "quantity:21:celsius"},
      {"800 kWh", "quantity:800:kilowatt hour"},
      {"7 billion in 2030", "number:7000000000; number:2030"},
      {"5 km, 10 km and 800 m", "quantity:5:kilometer; quantity:10:kilometer; quantity:800:meter"},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, AgesAndDurations) {
  const Case cases[] = {
      {"a 52-year-old pilot", "age:52:year"},
      {"aged 31", "age:31:year"},
      {"the over-70s", "age:70:year (70,)"},
      {"four decades", "duration:P40Y"},
      {"a year and a half", "duration:P1Y6M"},
      {"3 years and 2 months", "duration:P38M"},
      {"half an hour", "duration:PT0.5H"},
      {"lasted over four years", "duration:P4Y (4,)"},
      {"$6 billion over four years", "money:6000000000:USD; duration:P4Y"},
      {"fell 20% over a decade", "percentage:20; duration:P10Y"},
      {"$6 billion in over four years", "money:6000000000:USD; duration:P4Y (4,)"},
      {"$9 a day", "money:9:USD"},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, Hedges) {
  const Case cases[] = {
      {"well over 70 ships", "number:70 (70,)"},
      {"no fewer than 70", "number:70 [70,)"},
      {"70 or more", "number:70 [70,)"},
      {"70-plus", "number:70 [70,)"},
      {"just under 70", "number:70 (,70)"},
      {"up to 70", "number:70 (,70]"},
      {"between six and eight", "number:6 [6,8]"},
      {"at least 20 and at most 90", "number:20 [20,90]"},
      {"victory over two rivals", "number:2"},
      {"not taller than 70", "number:70 (,70]"},
      {"no older than 70", "number:70 (,70]"},
      {"not lower than 70", "number:70 [70,)"},
      {"equal or more than 70", "number:70 [70,)"},
      {"less than 70 or equal", "number:70 (,70]"},
      {"> USD 3 bn", "money:3000000000:USD (3000000000,)"},
  };
  EXPECT_TOLD(cases);
  EXPECT_EQ(spans("about a dozen ships"), "[about a dozen|a dozen]");
  EXPECT_EQ(spans("well over $40 million"), "[well over $40 million|$40 million]");
}

TEST_F(NumberFinderTest, AChangeIsNoRange) {
  const Case cases[] = {
      {"rose from 6 to 9 members", "number:6; number:9"},
      {"fell from 60 to 55 per cent", "percentage:60; percentage:55"},
      {"from 6 to 9 members", "number:6 [6,9]"},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, SharedScalesAndOpenEndsOfRanges) {
  const Case cases[] = {
      {"five to six hundred", "number:500 [500,600]"},
      {"between two and three hundred", "number:200 [200,300]"},
      {"seven or eight thousand", "number:7000 [7000,8000]"},
      {"two or four hundred", "number:2; number:400"},
      {"30 ~ 90", "number:30 [30,90]"},
      {"from 4 up to 7", "number:4 [4,7]"},
      {"between -8 and -3", "number:-8 [-8,-3]"},
      {"between 40 to 60", "number:40 [40,60]"},
      {"bigger than 40, but smaller than 60", "number:40 (40,60)"},
      {"aged between 16 and 24", "age:16:year [16,24]"},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, RanksInBounds) {
  const Case cases[] = {
      {"ranked higher than the ninth but lower than the twelfth", "ordinal:9 (9,12)"},
      {"lower than the 6th and higher than the 2nd", "ordinal:2 (2,6)"},
      {"slower than the third", "ordinal:3"},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, ExactComparators) {
  for (const char* text : {"equals 31", "equal to 31", "is equal 31", "exactly 31"}) {
    const Mentions mentions = find(text);
    ASSERT_EQ(mentions.all.size(), 1U) << text;
    EXPECT_TRUE(mentions.quantities[0].exact) << text;
  }
}

TEST_F(NumberFinderTest, VagueCountsOfTime) {
  const Case cases[] = {
      {"a few days", "duration:P3D [2,20]"},
      {"several weeks", "duration:P3W [2,20]"},
      {"a couple of months", "duration:P2M [2,3]"},
      {"a couple years", "duration:P2Y [2,3]"},
      {"for few hours", "duration:PT3H [2,20]"},
      {"few days pass, many years pass", ""},
      {"another week", "duration:P1W"},
      {"another three weeks", "duration:P3W"},
      {"thousands of years", "duration:P2000Y [2000,999999]"},
      {"a quarter-century", "duration:P25Y"},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, VagueAmountsOfMoney) {
  const Case cases[] = {
      {"millions of euros", "money:2000000:EUR [2000000,999999999]"},
      {"hundreds of kilometres", "quantity:200:kilometer [200,999]"},
      {"in millions of euros: 8", "number:2000000 [2000000,999999999]; number:8"},
      {"a couple of hundred boats", "number:200 [200,300]"},
      {"7 pounds sterling", "money:7:GBP"},
      {"A$640,000", "money:640000:AUD"},
      {"a $640,000 house", "money:640000:USD"},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, FormsOfWriting) {
  const Case cases[] = {
      {"- 62,000", "number:-62000"},
      {"- 62,000 homes", "number:62000"},
      {"23,45,678 homes", "number:2345678"},
      {"4'500'000 francs", "money:4500000:CHF"},
      {"one million and three quarters", "number:1750000"},
      {"two billion and three quarters million", "number:2000750000"},
      {"a 6-foot-3 keeper", "quantity:75:inch"},
      {"a tablespoon of oil", "quantity:1:tablespoon"},
      {"17-year-olds", "age:17:year"},
      {"the over 70s", "age:70:year (70,)"},
  };
  EXPECT_TOLD(cases);
}

TEST_F(NumberFinderTest, WordsThatAreNoNumbers) {
  for (const char* text :
       {"the one who left", "no one came", "one of them", "one another", "the G20", "COVID-19",
        "5G", "in a second.", "that one is new", "waited a second before it", "a split-second",
        "9.30 am", "at 7 p.m.", "at 0930 GMT"}) {
    EXPECT_EQ(told(text), "") << text;
  }
  EXPECT_EQ(told("one member left"), "number:1");
  EXPECT_EQ(told("she said that one or two left"), "number:1 [1,2]");
  EXPECT_EQ(told("she said that one member left"), "number:1");
}

TEST_F(NumberFinderTest, GrainIsTheLastStatedDigit) {
  const struct {
    const char* text;
    Decimal grain;
  } cases[] = {{"19,000", 1000}, {"45", 1},  {"4.5 billion", Decimal(1, 8)},
               {"2024", 1},      {"ten", 1}, {"two thousand", 1000}};
  for (const auto& c : cases) {
    const Mentions mentions = find(c.text);
    ASSERT_EQ(mentions.all.size(), 1U) << c.text;
    EXPECT_EQ(mentions.quantities[0].grain, c.grain) << c.text;
  }
}

TEST_F(NumberFinderTest, ToldByAnotherNumber) {
  EXPECT_EQ(told("one short of a dozen"), "number:11");
  EXPECT_EQ(told("two shy of twenty"), "number:18");
  EXPECT_EQ(told("one more than eight"), "number:9");
  EXPECT_EQ(told("short of a dozen"), "number:12 (,12)");
}

TEST_F(NumberFinderTest, ToldOnceMoreInBrackets) {
  EXPECT_EQ(told("71 (seventy-one) papers"), "number:71");
  EXPECT_EQ(told("seventy-one (71) papers"), "number:71");
  EXPECT_EQ(told("seventy (71) papers"), "number:70; number:71");
}

}  // namespace
}  // namespace factlint
