// One pass over the tokens: words and numbers that may open a date are handed to the grammar, all
// others are skipped.
#include "engine/mention/date_finder.h"

#include "engine/mention/date_parser.h"
#include "engine/mention/date_words.h"

namespace factlint {

struct DateFinder::Tables {
  explicit Tables(Vocabulary& vocabulary) : words(vocabulary), holidays(vocabulary) {}
  DateWords words;
  Holidays holidays;
};

namespace {

bool may_open(const Token& token, const DateWords& words) {
  switch (token.kind) {
    case TokenKind::kWord:
      return words.opens(token.word);
    case TokenKind::kNumber:
      return token.end - token.begin <= 10;
    case TokenKind::kMark:
      return token.mark == '\'';
    default:
      return false;
  }
}

}  // namespace

DateFinder::DateFinder(Vocabulary& vocabulary)
    : tables_(std::make_unique<const Tables>(vocabulary)) {}
DateFinder::~DateFinder() = default;

void DateFinder::find(const Document& document, const Tokens& tokens,
                      const std::vector<Sentence>& sentences, std::optional<Day> as_of,
                      Mentions& mentions) const {
  DateParser parser(document, tokens, tables_->words, tables_->holidays, as_of);
  for (const Sentence& sentence : sentences) {
    parser.enter(sentence);
    for (uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
      if (!may_open(tokens[i], tables_->words)) continue;
      Mention mention;
      Temporal value;
      if (!parser.parse(i, mention, value)) continue;
      i = mention.tokens.last - 1;
      mention.payload = static_cast<uint32_t>(mentions.temporals.size());
      mentions.temporals.push_back(std::move(value));
      mentions.all.push_back(mention);
    }
  }
}

}  // namespace factlint
