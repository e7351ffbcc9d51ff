// Word forms -> analyses of the built-in lexicon.
#include "engine/lexicon/lexicon.h"

#include <gtest/gtest.h>

#include "engine/lexicon/english_data.h"

namespace factlint {
namespace {

class LexiconTest : public ::testing::Test {
 protected:
  static const Lexicon& lexicon() {
    static const Lexicon instance(vocabulary());
    return instance;
  }
  static Vocabulary& vocabulary() {
    static Vocabulary instance;
    return instance;
  }
  static WordId word(std::string_view text) {
    lexicon();
    return vocabulary().find(text);
  }
};

TEST_F(LexiconTest, InflectedFormsHaveTheirLemma) {
  EXPECT_EQ(lexicon().lemma(word("founded"), PartOfSpeech::kVerb), word("found"));
  EXPECT_EQ(lexicon().lemma(word("cities"), PartOfSpeech::kNoun), word("city"));
  EXPECT_EQ(lexicon().lemma(word("went"), PartOfSpeech::kVerb), word("go"));
}

TEST_F(LexiconTest, AWordKeepsAllItsParts) {
  EXPECT_TRUE(lexicon().has(word("rests"), PartOfSpeech::kVerb));
  EXPECT_TRUE(lexicon().has(word("rests"), PartOfSpeech::kNoun));
  EXPECT_FALSE(lexicon().has(word("rests"), PartOfSpeech::kAdverb));
}

TEST_F(LexiconTest, FeaturesTellTheForms) {
  uint16_t features = 0;
  for (const Analysis& a : lexicon().analyses(word("set"))) {
    if (a.part == PartOfSpeech::kVerb) features |= a.features;
  }
  EXPECT_EQ(features, kBase | kPast | kPastParticiple);
}

TEST_F(LexiconTest, UnknownWordsHaveNoAnalyses) {
  EXPECT_TRUE(lexicon().analyses(kUnknownWord).empty());
  const WordId later = vocabulary().add("zzyzxian");
  EXPECT_TRUE(lexicon().analyses(later).empty());
  EXPECT_EQ(lexicon().lemma(later, PartOfSpeech::kNoun), later);
}

TEST_F(LexiconTest, EveryLineOfTheDataIsRead) {
  const std::string_view text = english_lexicon_text();
  ASSERT_FALSE(text.empty());
  for (size_t begin = 0; begin < text.size();) {
    const std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
    begin += line.size() + 1;
    if (line.empty() || line.front() == '#') continue;
    ASSERT_FALSE(lexicon().analyses(word(line.substr(0, line.find('\t')))).empty()) << line;
  }
}

}  // namespace
}  // namespace factlint
