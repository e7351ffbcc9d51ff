// Tokens + mentions of one sentence -> phrases: the stages in their order.
#include "engine/phrase/phrase_finder.h"

#include <algorithm>
#include <numeric>

#include "engine/phrase/chunker.h"
#include "engine/phrase/clause_context.h"
#include "engine/phrase/clause_reader.h"
#include "engine/phrase/tagger.h"
#include "engine/phrase/units.h"
#include "engine/phrase/word_classes.h"
#include "engine/phrase/word_lists.h"
#include "engine/phrase/workspace.h"

namespace factlint {
namespace {

constexpr uint32_t kMaxTokens = 3000;  // of one sentence; what lies behind stays unread

/// Puts nodes in text order and edges in theirs.
void sort_phrases(Workspace& work, std::vector<NodeId>& order, std::vector<NodeId>& rank) {
  Phrases& phrases = work.phrases;
  const auto size = static_cast<NodeId>(phrases.nodes.size());
  const auto by_head = [&](NodeId a, NodeId b) {
    return phrases.nodes[a].head < phrases.nodes[b].head;
  };
  order.resize(size);
  std::iota(order.begin(), order.end(), 0U);
  if (!std::is_sorted(order.begin(), order.end(), by_head)) {
    std::stable_sort(order.begin(), order.end(), by_head);
    rank.resize(size);
    for (NodeId i = 0; i < size; ++i) rank[order[i]] = i;
    std::vector<Node> nodes;
    nodes.reserve(size);
    for (const NodeId i : order) nodes.push_back(phrases.nodes[i]);
    phrases.nodes = std::move(nodes);
    const auto renumber = [&](NodeId& id) {
      if (id != kNoNode) id = rank[id];
    };
    for (Edge& edge : phrases.edges) {
      renumber(edge.from);
      renumber(edge.to);
    }
    for (Clause& clause : phrases.clauses) renumber(clause.verb);
  }
  std::sort(phrases.edges.begin(), phrases.edges.end(), [](const Edge& a, const Edge& b) {
    return std::tie(a.from, a.relation, a.to, a.word, a.mention, a.alternative) <
           std::tie(b.from, b.relation, b.to, b.word, b.mention, b.alternative);
  });
  // The certain edge stands before its alternative twin, which goes.
  phrases.edges.erase(std::unique(phrases.edges.begin(), phrases.edges.end(),
                                  [](const Edge& a, const Edge& b) {
                                    return a.from == b.from && a.relation == b.relation &&
                                           a.to == b.to && a.word == b.word &&
                                           a.mention == b.mention;
                                  }),
                      phrases.edges.end());
}

void index_edges(Phrases& phrases) {
  const size_t size = phrases.nodes.size();
  phrases.first_edge.assign(size + 1, static_cast<uint32_t>(phrases.edges.size()));
  for (size_t e = phrases.edges.size(); e-- > 0;)
    phrases.first_edge[phrases.edges[e].from] = static_cast<uint32_t>(e);
  for (size_t n = size; n-- > 0;)
    phrases.first_edge[n] = std::min(phrases.first_edge[n], phrases.first_edge[n + 1]);
}

}  // namespace

struct PhraseFinder::Words {
  Words(Vocabulary& vocabulary, const Lexicon& lexicon) : classes(vocabulary, lexicon) {
    be = vocabulary.find("is");
    it = vocabulary.find("it");
    what = vocabulary.find("what");
    should = vocabulary.find("should");
    had = vocabulary.find("had");
    between = vocabulary.find("between");
    conjunction = vocabulary.find("and");
    were = vocabulary.find("were");
    including = vocabulary.find("including");
    but = vocabulary.find("but");
    nor = vocabulary.find("nor");
    of = vocabulary.find("of");
    whether = vocabulary.find("whether");
    for (size_t begin = 0; begin < kAsTakers.size();) {
      const size_t end = std::min(kAsTakers.find(' ', begin), kAsTakers.size());
      as_takers.push_back(vocabulary.find(kAsTakers.substr(begin, end - begin)));
      begin = end + 1;
    }
    std::sort(as_takers.begin(), as_takers.end());
  }
  WordClasses classes;
  std::vector<WordId> as_takers;
  WordId be, it, what, should, had, were, between, conjunction, whether, including, nor, but, of;
};

PhraseFinder::PhraseFinder(Vocabulary& vocabulary, const Lexicon& lexicon)
    : words_(std::make_shared<const Words>(vocabulary, lexicon)) {}

Phrases PhraseFinder::find(const Document& document, const Tokens& tokens, const Sentence& sentence,
                           const Mentions& mentions) const {
  Phrases phrases;
  find(document, tokens, sentence, mentions, phrases);
  return phrases;
}

void PhraseFinder::find(const Document& document, const Tokens& tokens, const Sentence& sentence,
                        const Mentions& mentions, Phrases& out) const {
  thread_local Workspace work;
  thread_local Tagger tagger;
  thread_local std::vector<NodeId> order;
  thread_local std::vector<NodeId> rank;
  work.document = &document;
  work.tokens = &tokens;
  work.mentions = &mentions;
  work.words = &words_->classes;
  work.sentence = sentence;
  work.sentence.tokens.last = std::min(sentence.tokens.last, sentence.tokens.first + kMaxTokens);
  work.be_word = words_->be;
  work.it_word = words_->it;
  work.what_word = words_->what;
  work.should_word = words_->should;
  work.had_word = words_->had;
  work.between_word = words_->between;
  work.and_word = words_->conjunction;
  work.were_word = words_->were;
  work.including_word = words_->including;
  work.but_word = words_->but;
  work.nor_word = words_->nor;
  work.of_word = words_->of;
  work.whether_word = words_->whether;
  work.as_takers = words_->as_takers;
  work.info.clear();
  std::swap(work.phrases, out);  // to write into its memory
  work.phrases.clear();
  work.phrases.tokens = sentence.tokens;
  if (sentence.tokens.empty()) {
    work.phrases.clauses.push_back({});
    return std::swap(work.phrases, out);
  }
  work.question = tokens[sentence.tokens.last - 1].mark_class == kQuestion;
  work.phrases.nodes.reserve(sentence.tokens.size() / 2 + 4);
  work.phrases.edges.reserve(sentence.tokens.size() / 2 + 8);
  work.phrases.clauses.push_back({kNoNode, sentence.tokens, 0, kMainClause, kUnknownWord});
  build_units(work);
  tagger.run(work);
  build_chunks(work);
  ClauseReader(work).run();
  mark_clause_context(work);
  if (work.phrases.clauses.size() > 1) {
    // The sentence as a whole speaks like its first clause.
    work.phrases.clauses[0].verb = work.phrases.clauses[1].verb;
    work.phrases.clauses[0].flags |= work.phrases.clauses[1].flags;
  }
  sort_phrases(work, order, rank);
  index_edges(work.phrases);
  std::swap(work.phrases, out);
}

const WordClasses& PhraseFinder::classes() const { return words_->classes; }

}  // namespace factlint
