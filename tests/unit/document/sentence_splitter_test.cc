// Where sentences end, and which of them are prose.
#include "engine/document/sentence_splitter.h"

#include <gtest/gtest.h>

#include "tests/unit/document/document_testing.h"

namespace factlint {
namespace {

struct Split {
  Document document;
  Tokens tokens;
  std::vector<Sentence> sentences;
};

Split split(std::string_view text, Format format = Format::kMarkdown) {
  Split out{read_text(text, format), {}, {}};
  const Vocabulary vocabulary;
  out.tokens = tokenize(out.document, vocabulary);
  out.sentences = split_sentences(out.document, out.tokens, vocabulary);
  return out;
}

/// Sentences with '|' between.
std::string sentences_of(std::string_view text) {
  const Split s = split(text);
  std::string out;
  for (const Sentence& sentence : s.sentences) {
    const TextRange range{s.tokens[sentence.tokens.first].begin,
                          s.tokens[sentence.tokens.last - 1].end};
    out += (out.empty() ? "" : "|") + std::string(s.document.view(range));
  }
  return out;
}

/// '|' stands where a sentence ends; the text is the same without it.
class SentenceEnds : public ::testing::TestWithParam<std::string> {};

TEST_P(SentenceEnds, AreFound) {
  std::string text = GetParam();
  for (size_t at = text.find('|'); at != std::string::npos; at = text.find('|')) text[at] = ' ';
  EXPECT_EQ(sentences_of(text), GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Texts, SentenceEnds,
    ::testing::Values("The port closed.|Ships left.", "It cost 4.5 million.|In 2022.|Then 3.",
                      "Was it so?|Yes!|\"No.\"|He left.", "\"Really?\" he asked.",
                      "Gen. Ann Lee met Mr. J. A. Ray and St. Olaf.|They talked.",
                      "George W. Bush came.|Ann B. Lee did not.",
                      "He lives in the U.S.|The port is old.", "The U.S. Senate voted.",
                      "It opened on Oct. 10.|The end of Oct.|They left.",
                      "They met at 5 p.m.|Nobody spoke.", "They met at 5 p.m. Moscow time.",
                      "They met at 5 p.m. on Monday.", "They met at 5 p.m. Tuesday.",
                      "Ships, e.g. Danish ones, i.e. old ones, came.",
                      "See p. 5 and No. 7.|It is no. 3.", "The answer was no.|The crew left.",
                      "It ended ... and then began.", "It ended...|Then it began.",
                      "So it is.[1]|The rest follows.", "So it is known.12|The rest follows.",
                      "(It closed.)|Then it opened.", "Source: Port office.|Last updated: 3 May.",
                      "He came to the sun.|45 ships left.", "Visit example.org today.|It is open.",
                      "Plan B.|It failed.", "LIMA, 3 May (Agency) –|The port closed.",
                      "LIMA, Oct. 3 -|Ships left.|It rained.", "GENEVA –|Ships left.",
                      "NEW YORK, Jan. 3 (Own report) —|NATO ships left.",
                      "Lima, 3 May –|The port closed.", "NATO – Nine members met.",
                      "TRADE WITH PERU, 2024 - Chile: a record.", "Orlov, 66 – An old man – left.",
                      "LIMA, Peru, Oct. 3 –|Ships left.", "GENEVA – and the lake – is old."));

TEST(Sentences, RepairOfLostSpace) {
  EXPECT_EQ(sentences_of("The port closed.The ships left."), "The port closed.|The ships left.");
  EXPECT_EQ(sentences_of("Acme Inc. The firm grew."), "Acme Inc.|The firm grew.");
}

TEST(Sentences, NumbersThatLeadStay) {
  EXPECT_EQ(split("12\\. Riga is old.").sentences.size(), 1U);
}

TEST(Sentences, NeverCrossBlocksAndCoverAllTokens) {
  const Split s = split("# Title\n\nOne\n\n- two. Three\n\n| a | b |\n|---|---|\n| c. D | e |\n");
  uint32_t next = 0;
  for (const Sentence& sentence : s.sentences) {
    EXPECT_EQ(sentence.tokens.first, next);
    next = sentence.tokens.last;
    const Block& block = s.document.blocks[sentence.block];
    EXPECT_LE(block.text.begin, s.tokens[sentence.tokens.first].begin);
    EXPECT_GE(block.text.end, s.tokens[sentence.tokens.last - 1].end);
  }
  EXPECT_EQ(next, s.tokens.size());
}

TEST(Sentences, KnowHeadlines) {
  const Split s = split(
      "# Port closes\n\nPORT TO CLOSE SOON\n\nThe CIS and NATO met.\n\nNATO\n\n| Head |\n|---|\n| "
      "9 |\n");
  ASSERT_EQ(s.sentences.size(), 6U);
  EXPECT_TRUE(s.sentences[0].headline && !s.sentences[0].all_caps);
  EXPECT_TRUE(s.sentences[1].headline && s.sentences[1].all_caps);
  EXPECT_FALSE(s.sentences[2].headline || s.sentences[2].all_caps);
  EXPECT_FALSE(s.sentences[3].all_caps);
  EXPECT_TRUE(s.sentences[4].headline);
  EXPECT_FALSE(s.sentences[5].headline);
}

TEST(ProseGate, LetsProsePass) {
  for (const std::string text :
       {"The bloc has nine members, three of them in Asia.",
        "In 2021, 2022 and 2023 it sold 5, 6 and 7 million.",
        "Turnover rose 3.5% (2022: 4.1%) to $4.5bn, a record.",
        "The policy is called doi moi since 1986.", "Nine.", "He phoned on 3 May at 10:30.",
        "The licence covers nine ports.", "3.5 Million people live there.",
        "Armenia, Belarus, Moldova", "The A320, the B737 and the C130 landed."}) {
    for (const Sentence& sentence : split(text, Format::kText).sentences)
      EXPECT_TRUE(sentence.prose) << text;
  }
}

TEST(ProseGate, StopsTheRest) {
  for (const std::string text :
       {"{\"name\": \"port\", \"ships\": 12}", "if (x == 3) { return y[2]; }",
        "2025-10-10 10:30:05 ERROR worker 17 failed after 3 tries", "Tel: +44 20 7946 0000",
        "Tel. 020 7946 0000", "Lee A. Ports of call. J Ports 12(3): 45-67.",
        "ISBN 978-3-16-148410-0", "3f2a-9b1c-77de-41aa",
        "Redistribution under this copyright is free.", "2.1 Scope applies to nine ports."}) {
    const Split s = split(text, Format::kText);
    EXPECT_FALSE(s.sentences.back().prose) << text;
  }
}

TEST(Sentences, StayLinear) {
  for (const std::string piece : {"a. ", "A. ", "... ", "\" ", "U.S. ", "1. ", "(", "word "}) {
    std::string text;
    while (text.size() < 1000000) text += piece;
    EXPECT_FALSE(split(text, Format::kText).sentences.empty()) << piece;
  }
}

}  // namespace
}  // namespace factlint
