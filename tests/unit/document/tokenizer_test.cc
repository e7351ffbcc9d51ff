// Words, numbers and marks, and what is told about each.
#include "engine/document/tokenizer.h"

#include <gtest/gtest.h>

#include "tests/unit/document/document_testing.h"

namespace factlint {
namespace {

/// Tokens with blanks between; those of kind kPossessive in brackets.
std::string tokens_of(std::string_view text) {
  const Document document = read_text(text, Format::kText);
  std::string out;
  for (const Token& token : tokenize(document, Vocabulary())) {
    const std::string word(document.view(token.range()));
    out +=
        (out.empty() ? "" : " ") + (token.kind == TokenKind::kPossessive ? "[" + word + "]" : word);
  }
  return out;
}

/// The tokens that have `flag`, with blanks between.
std::string flagged(std::string_view text, TokenFlag flag) {
  const Document document = read_text(text, Format::kText);
  std::string out;
  for (const Token& token : tokenize(document, Vocabulary())) {
    if (token.is(flag)) out += (out.empty() ? "" : " ") + std::string(document.view(token.range()));
  }
  return out;
}

TEST(Tokenizer, Splits) {
  const struct {
    std::string text;
    std::string expected;
  } cases[] = {
      {"nine-member bloc", "nine - member bloc"},
      {"1,200 and 4,5 or 10:30", "1,200 and 4 , 5 or 10:30"},
      {"$45bn, 1990s, 20th", "$ 45 bn , 1990 s , 20 th"},
      {"2021-2023 12/25", "2021 - 2023 12 / 25"},
      {"the U.S. at 5 p.m. sharp", "the U.S. at 5 p.m. sharp"},
      {"didn't can\u2019t they'll Rome's ports'",
       "did n't ca n\u2019t they 'll Rome ['s] ports [']"},
      {"C\u00F4te d\u2019Ivoire\u2019s o'clock", "C\u00F4te d\u2019Ivoire [\u2019s] o'clock"},
      {"see https://x.test/2025/10?a=1. Mail a.b@x.test, now",
       "see https://x.test/2025/10?a=1 . Mail a.b@x.test , now"},
      {"(www.x.test/7)", "( www.x.test/7 )"},
      {"a\u00A0b\u200Bc", "a b c"},
      {"\xFF\xFE x", "\xFF \xFE x"},
      {"", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(tokens_of(c.text), c.expected);
}

/// Words are read eight letters at a time.
TEST(Tokenizer, ReadsWordsOfEveryLength) {
  const std::string letters = "abcdefghijklmnopqrstuvwxyz";
  Vocabulary vocabulary;
  for (size_t size = 1; size <= letters.size(); ++size) vocabulary.add(letters.substr(0, size));
  for (size_t size = 1; size <= letters.size(); ++size) {
    std::string word = letters.substr(0, size);
    const WordId known = vocabulary.find(word);
    for (const std::string_view behind : {"", " ", ",", "5", "\n", " x"}) {
      for (const bool capitals : {false, true}) {
        std::string text = word;
        if (capitals) {
          for (char& c : text) c = static_cast<char>(c - 32);
        }
        text += behind;
        const Document document = read_text(text, Format::kText);
        const Tokens tokens = tokenize(document, vocabulary);
        ASSERT_FALSE(tokens.empty());
        EXPECT_EQ(tokens[0].end - tokens[0].begin, size) << text;
        EXPECT_EQ(tokens[0].word, known) << text;
        EXPECT_EQ(tokens[0].is(kCapitalised), capitals) << text;
        EXPECT_EQ(tokens[0].is(kAllCaps), capitals && size > 1) << text;
        EXPECT_EQ(tokens[0].is(kHasLower), !capitals) << text;
      }
    }
  }
}

TEST(Tokenizer, LooksWordsUpHoweverOftenTheyAreTold) {
  Vocabulary vocabulary;
  std::string text;
  for (int round = 0; round < 3; ++round) {
    for (int i = 0; i < 3000; ++i) {
      std::string word;
      for (int rest = i + 1; rest > 0; rest /= 26) word += static_cast<char>('a' + rest % 26);
      for (const char* ending : {"", "aborts", "reaborts"}) {
        if (round == 0 && i % 2 == 0) vocabulary.add(word + ending);
        text += word + ending + " ";
      }
    }
  }
  const Document document = read_text(text, Format::kText);
  for (const Token& token : tokenize(document, vocabulary))
    EXPECT_EQ(token.word, vocabulary.find(document.view(token.range())));
}

TEST(Tokenizer, MarksQuotations) {
  EXPECT_EQ(flagged("He said \"nine ships\" today", kQuoted), "nine ships");
  EXPECT_EQ(flagged("He said \u201Cnine \u2018old\u2019 ships\u201D today", kQuoted),
            "nine \u2018 old \u2019 ships");
  EXPECT_EQ(flagged("\u2018The states\u2019 ships,\u2019 he said", kQuoted), "The states");
  EXPECT_EQ(flagged("a 5\" pipe and a 7\" pipe", kQuoted), "");
  EXPECT_EQ(flagged("rock 'n' roll of the '90s, the men's", kQuoted), "");
  EXPECT_EQ(flagged("an unclosed \" here", kQuoted), "");
  EXPECT_EQ(flagged("\u201CIt goes on", kQuoted), "It goes on");
  EXPECT_EQ(flagged("a \"b\n\nc d", kQuoted), "");
}

TEST(Tokenizer, RemembersLineBreaksAndGlue) {
  EXPECT_EQ(flagged("The old harbour\nclosed in\nMay.", kSoftBreak), "closed May");
  EXPECT_EQ(flagged("one-two three", kGlued), "- two");
  EXPECT_EQ(flagged("A b\n\nC d", kBlockStart), "A C");
  EXPECT_EQ(flagged("NATO met Ann", kAllCaps), "NATO");
}

TEST(Tokenizer, FoldsWordsForTheVocabulary) {
  Vocabulary vocabulary;
  const WordId cote = vocabulary.add("cote");
  const Document document = read_text("C\u00D4TE C\u00F4te cote", Format::kText);
  for (const Token& token : tokenize(document, vocabulary)) EXPECT_EQ(token.word, cote);
}

}  // namespace
}  // namespace factlint
