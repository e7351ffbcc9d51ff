// A sentence as a string -> its phrases, for the tests of this folder.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/document/tokenizer.h"
#include "engine/lexicon/lexicon.h"
#include "engine/phrase/phrase_dump.h"
#include "engine/phrase/phrase_finder.h"

namespace factlint::testing {

/// One sentence, analysed. `mark` adds a mention before analyse() is called.
struct Analysis {
  Document document;
  Tokens tokens;
  Mentions mentions;
  Sentence sentence;
  Phrases phrases;
};

struct English {
  Vocabulary vocabulary;
  Lexicon lexicon{vocabulary};
  PhraseFinder finder{vocabulary, lexicon};
};

inline const English& english() {
  static const English instance;
  return instance;
}

inline Analysis tokenise(std::string_view text) {
  Analysis analysis;
  analysis.document.text = text;
  const auto size = static_cast<uint32_t>(text.size());
  Block block;
  block.text = {0, size};
  analysis.document.blocks.push_back(block);
  analysis.document.segments.push_back({0, 0, size});
  analysis.tokens = tokenize(analysis.document, english().vocabulary);
  analysis.sentence.tokens = {0, static_cast<uint32_t>(analysis.tokens.size())};
  return analysis;
}

inline void analyse(Analysis& analysis) {
  analysis.phrases = english().finder.find(analysis.document, analysis.tokens, analysis.sentence,
                                           analysis.mentions);
}

inline Analysis analyse(std::string_view text) {
  Analysis analysis = tokenise(text);
  analyse(analysis);
  return analysis;
}

/// "have -subject-> CIS"; alternatives begin with "? ".
inline std::vector<std::string> edge_lines(const Analysis& a) {
  std::vector<std::string> lines;
  for (const RelationRecord& r :
       relations_of(a.phrases, a.document, a.tokens, a.mentions, english().vocabulary)) {
    lines.push_back((r.alternative ? "? " : "") + r.from + " -" + r.relation + "-> " + r.to);
  }
  return lines;
}

/// The node whose head is the first token written `word`; kNoNode if there is none.
inline NodeId node_of(const Analysis& a, std::string_view word) {
  for (NodeId i = 0; i < a.phrases.nodes.size(); ++i) {
    if (a.document.view(a.tokens[a.phrases.nodes[i].head].range()) == word) return i;
  }
  return kNoNode;
}

}  // namespace factlint::testing
