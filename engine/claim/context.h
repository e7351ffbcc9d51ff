// Everything known of one document when claims are read from it.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/document/document.h"
#include "engine/document/sentence.h"
#include "engine/document/token.h"
#include "engine/lexicon/lexicon.h"
#include "engine/mention/mention.h"
#include "engine/phrase/phrase_finder.h"
#include "engine/phrase/word_classes.h"

namespace factlint {

struct DocumentContext {
  const Document& document;
  const Tokens& tokens;
  const std::vector<Sentence>& sentences;
  const Mentions& mentions;
  const Vocabulary& vocabulary;
  const Lexicon& lexicon;
  const PhraseFinder& phrase_finder;
  std::optional<Day> as_of;

  DocumentContext(const Document& doc, const Tokens& toks, const std::vector<Sentence>& sents,
                  const Mentions& ments, const Vocabulary& vocab, const Lexicon& lex,
                  const PhraseFinder& finder, std::optional<Day> day)
      : document(doc),
        tokens(toks),
        sentences(sents),
        mentions(ments),
        vocabulary(vocab),
        lexicon(lex),
        phrase_finder(finder),
        as_of(day) {}

  /// The phrases of sentence `index`; kept until the next sentence is asked for, so that a long
  /// document needs no more memory than its longest sentence (not thread-safe: one document, one
  /// thread).
  const Phrases& phrases(uint32_t index) const {
    if (analysed_ != index) {
      phrase_finder.find(document, tokens, sentences[index], mentions, phrases_);
      analysed_ = index;
    }
    return phrases_;
  }
  /// The word at `token`, or the lemma of which it is a form, is of one of `classes`
  /// (phrase/word_classes.h).
  bool is(uint32_t token, uint64_t classes) const {
    const WordClasses& words = phrase_finder.classes();
    const WordId word = tokens[token].word;
    return words.is(word, classes) || words.is(lexicon.lemma(word, PartOfSpeech::kVerb), classes) ||
           words.is(lexicon.lemma(word, PartOfSpeech::kNoun), classes);
  }
  /// "false", "a myth", "untruths"; not "lie", which towns do too.
  bool calls_false(uint32_t token) const {
    const uint64_t classes = kFalseNoun | kFalseAdjective;
    const WordClasses& words = phrase_finder.classes();
    const WordId word = tokens[token].word;
    if (!words.is(word, classes) && !words.is(lexicon.lemma(word, PartOfSpeech::kNoun), classes))
      return false;
    return vocabulary.text(lexicon.lemma(word, PartOfSpeech::kNoun)) != "lie";
  }
  std::string_view view(TokenRange range) const {
    if (range.empty()) return {};
    return document.view({tokens[range.first].begin, tokens[range.last - 1].end});
  }
  TextRange text_range(TokenRange range) const {
    if (range.empty()) return {};
    return {tokens[range.first].begin, tokens[range.last - 1].end};
  }

 private:
  mutable Phrases phrases_;
  mutable uint32_t analysed_ = 0xffffffffU;
};

}  // namespace factlint
