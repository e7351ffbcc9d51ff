// The working state of one sentence's analysis, reused from sentence to sentence.
//
// tokens + mentions -> units (units.h) -> tags (tagger.h) -> chunks with nodes (noun_phrases.h,
// verb_groups.h)
// -> edges and clauses (clauses.h) -> flags (clause_context.h).
#pragma once

#include <span>
#include <vector>

#include "engine/document/document.h"
#include "engine/document/sentence.h"
#include "engine/document/token.h"
#include "engine/mention/mention.h"
#include "engine/phrase/phrase.h"
#include "engine/phrase/word_classes.h"

namespace factlint {

/// One or more tokens that syntax treats as a word: a mention, a folded multiword, a hyphen
/// compound, a single token.
struct Unit {
  TokenRange tokens;
  WordId word = kUnknownWord;  ///< of its head token, or the folded multiword
  WordId lemma = kUnknownWord;
  Tag tag = Tag::kOther;
  bool plural = false;
  bool capitalised = false;
  bool compound = false;          ///< glued by hyphens
  bool fixed = false;             ///< its tag is settled before tagging
  bool adjectival = false;        ///< entity mention in adjective form
  uint8_t mark = 0;               ///< MarkClass of a mark
  uint32_t mention = kNoMention;  ///< mention that is this unit (not of its parts)
  uint32_t number = kNoMention;   ///< second, numeric reading of a year
};

enum class ChunkKind : uint8_t {
  kNoun,
  kVerb,
  kAdjective,
  kPreposition,
  kAnd,
  kThat,
  kWhich,
  kAdverb,
  kNot,
  kThere,
  kComma,
  kDash,
  kColon,
  kSemicolon,
  kOpen,
  kClose,
  kQuote,
  kEnd,
};

/// A step of the clause reader: a node, or a word or mark that joins nodes.
struct Chunk {
  ChunkKind kind = ChunkKind::kEnd;
  NodeId node = kNoNode;
  uint32_t unit = 0;  ///< first unit
  WordId word = kUnknownWord;
  Tag first_tag = Tag::kOther;  ///< verbs: tag of the first verb word
  Tag last_tag = Tag::kOther;   ///< verbs: tag of the main verb
  bool auxiliary_only = false;  ///< "did", "has", "is": may belong to a verb behind its subject
  bool whose = false;           ///< noun phrase opened by "whose"
  bool going = false;           ///< verb group folded from "is to", "is going to", "has yet to"
  bool used_to = false;
  bool temporal = false;  ///< noun phrase that names a time
  bool name = false;      ///< noun phrase headed by a name
};

/// What the clause reader keeps of each node besides the node itself.
struct NodeInfo {
  NodeId governor = kNoNode;  ///< noun whose preposition this phrase is the object of
  NodeId verb_governor = kNoNode;
  NodeId anchor = kNoNode;  ///< noun this phrase is an apposition to
  bool temporal = false;
  bool name = false;
  bool adjectival = false;
};

struct Workspace {
  const Document* document = nullptr;
  const Tokens* tokens = nullptr;
  const Mentions* mentions = nullptr;
  const WordClasses* words = nullptr;
  Sentence sentence;
  // Words that the analysis asks for by name.
  WordId be_word = kUnknownWord;  ///< "is": its lemma stands for the verb in "it's"
  WordId it_word = kUnknownWord;
  WordId what_word = kUnknownWord;
  WordId should_word = kUnknownWord;
  WordId had_word = kUnknownWord;
  WordId between_word = kUnknownWord;
  WordId and_word = kUnknownWord;
  WordId of_word = kUnknownWord;
  WordId were_word = kUnknownWord;
  WordId including_word = kUnknownWord;
  WordId nor_word = kUnknownWord;
  WordId but_word = kUnknownWord;
  WordId whether_word = kUnknownWord;
  std::span<const WordId> as_takers;  ///< sorted lemmas: "know", "describe"
  bool question = false;              ///< the sentence ends in a question mark
  std::vector<Unit> units;
  std::vector<Unit> mention_units;  ///< of build_units(), kept for their memory
  std::vector<Chunk> chunks;
  std::vector<NodeInfo> info;  ///< parallel to phrases.nodes
  Phrases phrases;

  const Token& token(uint32_t i) const { return (*tokens)[i]; }
  bool is(WordId word, uint64_t classes) const { return words->is(word, classes); }
  Node& node(NodeId id) { return phrases.nodes[id]; }
  NodeId add_node(const Node& node, NodeInfo node_info = {}) {
    phrases.nodes.push_back(node);
    info.push_back(node_info);
    return static_cast<NodeId>(phrases.nodes.size() - 1);
  }
  void add_edge(NodeId from, Relation relation, NodeId to, WordId word = kUnknownWord,
                bool alternative = false) {
    if (from == kNoNode || to == kNoNode || from == to) return;
    phrases.edges.push_back({from, to, relation, alternative, word, kNoMention});
  }
};

}  // namespace factlint
