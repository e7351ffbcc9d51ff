// Tokens in; sentences out. Decides at each full stop, question and exclamation mark whether it
// ends one.
#include "engine/document/sentence_splitter.h"

#include <algorithm>

#include "engine/document/abbreviations.h"
#include "engine/document/dateline.h"
#include "engine/document/prose_gate.h"

namespace factlint {
namespace {

class SentenceSplitter {
 public:
  SentenceSplitter(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary)
      : document_(document), tokens_(tokens), vocabulary_(vocabulary) {}

  std::vector<Sentence> split() {
    sentences_.reserve(tokens_.size() / 20 + 1);
    uint32_t first = 0;
    for (uint32_t block = 0; block < document_.blocks.size(); ++block) {
      const uint32_t end = document_.blocks[block].text.end;
      uint32_t last = first;
      while (last < tokens_.size() && tokens_[last].begin < end) ++last;
      if (first < last) split_block(block, {first, last});
      first = last;
    }
    return std::move(sentences_);
  }

 private:
  void split_block(uint32_t block, TokenRange range) {
    block_end_ = range.last;
    section_ = document_.blocks[block].kind != BlockKind::kHeading &&
               is_numbered_section(document_, tokens_, range);
    uint32_t first = range.first;
    const BlockKind kind = document_.blocks[block].kind;
    if (kind != BlockKind::kHeading && kind != BlockKind::kTableCell &&
        kind != BlockKind::kTableHeader)
      first = end_of_dateline(document_, tokens_, range);
    if (first > range.first) add(block, {range.first, first});
    for (uint32_t i = first; i < range.last;) {
      if (!is_stop(i)) {
        ++i;
        continue;
      }
      const uint32_t after = end_of_stop(i);
      if (after < range.last && ends_sentence(first, i, after)) {
        add(block, {first, after});
        first = after;
      }
      i = after;
    }
    if (first < range.last) add(block, {first, range.last});
  }

  const Token& token(uint32_t i) const { return tokens_[i]; }
  std::string_view view(uint32_t i) const { return document_.view(tokens_[i].range()); }

  bool is_stop(uint32_t i) const {
    const Token& t = token(i);
    if (t.kind == TokenKind::kWord) return t.end > t.begin && document_.text[t.end - 1] == '.';
    return t.kind == TokenKind::kMark &&
           (t.mark_class == kPeriod || t.mark_class == kQuestion || t.mark_class == kExclamation ||
            t.mark_class == kEllipsis);
  }

  /// Behind the stop at `i`, its repetitions, closing quotes and brackets, and a footnote mark.
  uint32_t end_of_stop(uint32_t i) const {
    const uint32_t stop = i++;
    while (i < block_end_ && token(i).is(kGlued) && token(i).kind == TokenKind::kMark && closes(i))
      ++i;
    if (i + 2 < block_end_ && token(i).is(kGlued) && token(i).mark == '[' &&
        token(i + 1).kind == TokenKind::kNumber && token(i + 2).mark == ']') {
      return i + 3;
    }
    // "members.12 The": a footnote mark that lost its shape.
    const bool note = i + 1 < block_end_ && token(i).is(kGlued) &&
                      token(i).kind == TokenKind::kNumber && token(i).end - token(i).begin <= 3 &&
                      stop > 0 && token(stop).mark == '.' &&
                      token(stop - 1).kind == TokenKind::kWord && token(stop - 1).is(kHasLower) &&
                      token(stop - 1).end - token(stop - 1).begin > 3 && !token(i + 1).is(kGlued) &&
                      token(i + 1).is(kCapitalised);
    return note ? i + 1 : i;
  }

  bool closes(uint32_t i) const {
    switch (token(i).mark_class) {
      case kPeriod:
      case kQuestion:
      case kExclamation:
      case kEllipsis:
      case kCloseQuote:
      case kCloseBracket:
        return true;
      default:
        return false;
    }
  }

  /// Whether the stop at `stop` ends the sentence that began at `first`; the next token is `next`.
  bool ends_sentence(uint32_t first, uint32_t stop, uint32_t next) const {
    if (token(next).is(kGlued)) return ends_without_space(stop, next);
    const bool period = token(stop).mark_class == kPeriod || token(stop).kind == TokenKind::kWord;
    const bool repeated = next > stop + 1;
    if (!can_start(next)) {
      return period && !repeated && starts_in_lower_case(stop, next);
    }
    if (!period || (repeated && token(stop).kind == TokenKind::kMark && stop > first &&
                    token(stop - 1).mark_class == kPeriod)) {
      return true;
    }
    if (token(stop).kind == TokenKind::kWord) {
      std::string_view word = view(stop);
      word.remove_suffix(1);
      return abbreviation_ends(classify_abbreviation(word), next);
    }
    if (stop == first) return true;
    const Token& before = token(stop - 1);
    if (!token(stop).is(kGlued)) return true;
    if (before.kind == TokenKind::kNumber) return !is_list_number(first, stop);
    if (before.kind != TokenKind::kWord) return true;
    return abbreviation_ends(classify_abbreviation(view(stop - 1)), next);
  }

  /// "1. Belarus", "2.1. Scope": the number leads the sentence.
  bool is_list_number(uint32_t first, uint32_t stop) const {
    return stop == first + 1 && token(first).range().size() < 4;
  }

  bool abbreviation_ends(Abbreviation kind, uint32_t next) const {
    const bool number = token(next).kind == TokenKind::kNumber;
    const bool starter = token(next).is(kCapitalised) && is_sentence_starter(view(next));
    switch (kind) {
      case Abbreviation::kNone:
        return true;
      case Abbreviation::kTitle:
      case Abbreviation::kMiddle:
        return false;
      case Abbreviation::kBeforeNumber:
        return !number;
      case Abbreviation::kInitial:
        return starter && view(next) != "A" && view(next) != "I";
      case Abbreviation::kOpen:
        return starter || opens_quote(next);
      case Abbreviation::kClock:
        return !number && !continues_clock(next);
    }
    return true;
  }

  bool opens_quote(uint32_t i) const { return token(i).mark_class == kOpenQuote; }

  /// "5 p.m. Moscow time", "5 p.m. GMT", "5 p.m. Tuesday", "5 p.m. (14:00)".
  bool continues_clock(uint32_t i) const {
    if (token(i).kind == TokenKind::kMark) return token(i).mark_class == kOpenBracket;
    if (token(i).is(kAllCaps) || is_calendar_word(view(i))) return true;
    for (uint32_t j = i + 1; j < block_end_ && j <= i + 2; ++j) {
      if (view(j) == "time" || view(j) == "Time") return true;
    }
    return false;
  }

  bool can_start(uint32_t i) const {
    const Token& t = token(i);
    if (t.kind == TokenKind::kNumber) return true;
    if (t.kind == TokenKind::kWord) return !starts_lower(i);
    switch (t.mark_class) {
      case kOpenQuote:
      case kOpenBracket:
        return i + 1 >= block_end_ || !starts_lower(i + 1);
      case kCurrency:
      case kBullet:
      case kHash:
      case kDash:
      case kHyphen:
        return i + 1 < block_end_ && !starts_lower(i + 1);
      case kBar:
      case kOtherMark:
        return true;
      default:
        return false;
    }
  }

  bool starts_lower(uint32_t i) const {
    const Token& t = token(i);
    return t.kind == TokenKind::kWord && !t.is(kCapitalised) && t.is(kHasLower);
  }

  /// Sloppy copy: a plain word, a stop, and the next sentence in lower case.
  bool starts_in_lower_case(uint32_t stop, uint32_t next) const {
    if (stop == 0 || token(stop).kind != TokenKind::kMark || !token(stop).is(kGlued)) return false;
    const Token& before = token(stop - 1);
    if (before.kind != TokenKind::kWord || before.end - before.begin < 4) return false;
    return starts_lower(next) && before.is(kHasLower) &&
           classify_abbreviation(view(stop - 1)) == Abbreviation::kNone;
  }

  /// "members.The": the space was lost. Only before words that begin sentences.
  bool ends_without_space(uint32_t stop, uint32_t next) const {
    if (stop == 0 || next != stop + 1 || token(stop).kind != TokenKind::kMark) return false;
    const Token& before = token(stop - 1);
    return before.kind == TokenKind::kWord && before.is(kHasLower) && token(stop).is(kGlued) &&
           before.end - before.begin >= 3 && token(next).is(kCapitalised) &&
           is_sentence_starter(view(next)) && next + 1 < block_end_ && !token(next + 1).is(kGlued);
  }

  void add(uint32_t block, TokenRange range) {
    const BlockKind kind = document_.blocks[block].kind;
    Sentence sentence;
    sentence.tokens = range;
    sentence.block = block;
    sentence.all_caps = in_capitals(range, kind == BlockKind::kHeading);
    sentence.headline =
        sentence.all_caps || kind == BlockKind::kHeading || kind == BlockKind::kTableHeader;
    sentence.prose = !section_ && is_prose(document_, tokens_, range, vocabulary_);
    sentences_.push_back(sentence);
  }

  /// Two words or more, no lower case. Two short ones outside a heading are acronyms side by side.
  bool in_capitals(TokenRange range, bool heading) const {
    uint32_t words = 0;
    uint32_t letters = 0;
    for (uint32_t i = range.first; i < range.last; ++i) {
      if (token(i).kind != TokenKind::kWord) continue;
      if (token(i).is(kHasLower)) return false;
      ++words;
      letters += token(i).end - token(i).begin;
    }
    return words >= 3 ? letters >= 10 : words == 2 && (heading || letters >= 10);
  }

  const Document& document_;
  const Tokens& tokens_;
  const Vocabulary& vocabulary_;
  std::vector<Sentence> sentences_;
  uint32_t block_end_ = 0;
  bool section_ = false;
};

}  // namespace

std::vector<Sentence> split_sentences(const Document& document, const Tokens& tokens,
                                      const Vocabulary& vocabulary) {
  return SentenceSplitter(document, tokens, vocabulary).split();
}

}  // namespace factlint
